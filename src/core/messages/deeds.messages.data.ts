import type { Bilingual } from "../language.ts"

/** What `sekisho verify` says of the events of incidents. */
export const DEEDS_MESSAGES: Readonly<
    Record<
        | "holds"
        | "holdsUpTo"
        | "faults"
        | "fault"
        | "faultUnknown"
        | "profileFault"
        | "profileFaultUnknown"
        | "otherStore"
        | "before"
        | "interrupted"
        | "elsewhere"
        | "notCompared",
        Bilingual
    >
> = {
    holds: {
        ja: "事案の記録と団体の登録情報は記録簿のとおりです: {whole} 件",
        en: "the events of incidents and the profile are as journaled: {whole}",
    },
    holdsUpTo: {
        ja: "事案の記録と団体の登録情報は記録簿（{n} 番まで）のとおりです: {whole} 件",
        en: "the events of incidents and the profile are as journaled, up to entry {n}: {whole}",
    },
    faults: {
        ja: "事案の記録か団体の登録情報が記録簿と食い違っています:",
        en: "the events of incidents or the profile do not hold:",
    },
    fault: {
        ja: "  {incident} の {seq} 件目（{event}）: {what}（記録簿の {n} 番）",
        en: "  {incident} event {seq} ({event}): {what} (entry {n})",
    },
    faultUnknown: {
        ja: "  {incident} の {seq} 件目（{event}）: {what}",
        en: "  {incident} event {seq} ({event}): {what}",
    },
    profileFault: {
        ja: "  団体の登録情報の第 {seq} 版: {what}（記録簿の {n} 番）",
        en: "  profile, version {seq}: {what} (entry {n})",
    },
    profileFaultUnknown: { ja: "  団体の登録情報の第 {seq} 版: {what}", en: "  profile, version {seq}: {what}" },
    otherStore: { ja: "  保管庫 {store}: {what}", en: "  store {store}: {what}" },
    before: {
        ja: "  記録簿が始まる前の {count} 件は確かめていません（次に事案へ記録したときに引き継ぎます）。",
        en: "  {count} from before the journal are not proved; the next event that is recorded takes them over.",
    },
    interrupted: {
        ja: "  途中で終わり、保存されなかった記録: {count} 件",
        en: "  {count} were interrupted before they were kept",
    },
    elsewhere: {
        ja: "  別の機械の記録簿 {journal} にあるという {count} 件は、その機械で確かめてください。",
        en: "  {count} say that they are in the journal {journal} of another machine: verify there.",
    },
    notCompared: {
        ja: "事案の記録は確かめていません（--events がありません。sekisho incident export --events で書き出せます）。",
        en: "the events of incidents were not compared: no --events was given (sekisho incident export --events writes them).",
    },
}

export const DEED_FAULT_WORDS: Readonly<
    Record<"altered" | "removed" | "added" | "replaced" | "adopted-late" | "other-store", Bilingual>
> = {
    altered: { ja: "書き換えられています", en: "altered" },
    removed: { ja: "取り除かれています", en: "removed" },
    added: { ja: "記録簿を通さずに加えられています", en: "added behind the journal's back" },
    replaced: {
        ja: "取り除かれ、別の記録に置き換えられています",
        en: "the one that was journaled was removed, and this one recorded in its place",
    },
    "adopted-late": {
        ja: "記録簿が始まった後に、古い記録として引き継がれています",
        en: "taken over as older than the journal, after the journal had begun",
    },
    "other-store": {
        ja: "記録簿にその事案がありますが、保管庫が見つかりません",
        en: "the journal has its events, and it was not found",
    },
}
