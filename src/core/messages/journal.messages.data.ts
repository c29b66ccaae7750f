import type { Bilingual } from "../language.ts"

/** What `sekisho verify` says. */
export const JOURNAL_MESSAGES: Readonly<
    Record<"summary" | "holds" | "empty" | "faults" | "fault" | "more" | "noHead" | "spoolAltered", Bilingual>
> = {
    summary: {
        ja: "記録簿（決定の記録）と事案の記録が書き換えられていないか確かめる",
        en: "prove that the journal and the events of incidents were not altered",
    },
    holds: {
        ja: "記録簿は正しくつながっています: {entries} 件。\n最後の記録（控えておくと、後から切り詰めがないことを証明できます）: {n}:{hash}",
        en: "the journal holds: {entries} entries.\nlast entry (note it down elsewhere: it proves later that nothing was cut off): {n}:{hash}",
    },
    empty: { ja: "ここには記録簿がありません。", en: "there is no journal here." },
    faults: {
        ja: "記録簿に食い違いがあります（読めた記録 {entries} 件）:",
        en: "the journal does not hold ({entries} entries could be read):",
    },
    fault: { ja: "  {place}  {n} 番: {what}", en: "  {place}  entry {n}: {what}" },
    more: { ja: "  ほかにもあります", en: "  and more" },
    spoolAltered: {
        ja: "スプール（台帳に取り込む前の記録）が書き換えられたか欠けていたことが {times} 回あります。最後は {at}（{n} 番）で、欠けていると分かっている記録は {bytes} バイトです。その期間の scope に注記が付きます。",
        en: "the spool (records on their way into the ledger) was found altered {times} times, last at {at} (entry {n}), with {bytes} bytes of records known to be missing: scopes over that time say so.",
    },
    noHead: {
        ja: "末尾の切り詰めは確かめていません（--head がなく、記録簿の長さを示すファイルもありません）。",
        en: "whether entries were cut off at the end is not proved: no --head was given, and the file that says how long the journal is was not found.",
    },
}

export const JOURNAL_FAULT_WORDS: Readonly<
    Record<"altered" | "missing" | "out-of-order" | "not-following" | "torn" | "cut-off" | "head-altered", Bilingual>
> = {
    altered: { ja: "書き換えられています", en: "altered" },
    missing: { ja: "ここから {count} 件がありません", en: "{count} missing from here" },
    "out-of-order": { ja: "順番が違います", en: "out of order" },
    "not-following": {
        ja: "前の記録とつながっていません（前の記録が差し替えられています）",
        en: "does not follow the entry before it, which was replaced",
    },
    torn: {
        ja: "途中で切れています（書き込み中に止まったか、切り取られました）",
        en: "torn: a process ended while it wrote, or it was cut",
    },
    "cut-off": { ja: "ここから末尾の {count} 件が切り取られています", en: "{count} cut off from here to the end" },
    "head-altered": {
        ja: "記録簿の長さを示すファイルが書き換えられています",
        en: "the file that says how long the journal is was altered",
    },
}
