/** Sentences of `sekisho incident documents`. */
export const DOCUMENTS_CLI_MESSAGES = {
    summary: {
        ja: "1 件の事案から文書を作る: 報告書（9項目）、起案書、本人への手紙・メール、お知らせ、報道発表、想定問答、警察・JPCERT/CC 向け要約、経過",
        en: "documents of one incident: report (nine items), approval, letter, e-mail, announcement, press, questions, police, JPCERT/CC, log",
    },
    written: { ja: "{file} に書きました。", en: "written: {file}" },
    gaps: {
        ja: "{name}: まだ埋まっていない箇所が {count} か所あります（案）。",
        en: "{name}: still to be filled in: {count} (a draft).",
    },
    mergeEmpty: {
        ja: "差し込み用ファイルは見出しだけです。お持ちの名簿から作るには --list FILE を付けてください。",
        en: "The merge file has its headings only; with --list FILE it is made of your own list.",
    },
    mergeMade: {
        ja: "差し込み用ファイル: {persons} 人分。本人の個人情報が入っています。使い終えたら消してください。関所は写しを持ちません。",
        en: "The merge file has {persons} persons. It holds their personal data: delete it when it is used. Sekisho keeps no copy.",
    },
    mergeMissing: {
        ja: "名簿に見当たらない列（空のままです）: {columns}",
        en: "columns the list does not have (left empty): {columns}",
    },
    notJournaled: {
        ja: "{file} は作りましたが、記録簿には残せませんでした（{code}）。",
        en: "{file} was written, but the journal has no entry of it ({code}).",
    },
    approved: {
        ja: "{file} の決裁を記録簿に残しました（{entry} 番）。以後この内容が変わると sekisho verify が示します。",
        en: "the approval of {file} is in the journal (entry {entry}); sekisho verify names it if it is changed from here on.",
    },
    verified: { ja: "文書は記録簿のとおりです: {whole} 件", en: "documents are as journaled: {whole}" },
    faults: {
        ja: "決裁した文書が、決裁したときの内容と違います:",
        en: "approved documents are no longer what was approved:",
    },
    changed: {
        ja: "書き出した後に手が加えられた文書（決裁の記録はありません）:",
        en: "documents that were changed after they were written; no approval is on record:",
    },
    fault: {
        ja: "  {incident} {name} {file}: {what}（記録簿の {n} 番）",
        en: "  {incident} {name} {file}: {what} (entry {n})",
    },
    altered: { ja: "記録簿の SHA-256 と違います", en: "not the SHA-256 of the journal" },
    unreadable: { ja: "読めません", en: "cannot be read" },
    gone: {
        ja: "  書き出した場所にもうない文書: {gone} 件（確かめていません）",
        en: "  {gone} documents are no longer where they were written: not proved",
    },
    kinds: {
        file: { ja: "文書", en: "document" },
        "first-hour": { ja: "初動手順", en: "first-hour sheet" },
        report: { ja: "漏えい等報告書", en: "report" },
        paste: { ja: "転記用シート", en: "paste sheet" },
        approval: { ja: "起案書", en: "approval sheet" },
        letter: { ja: "本人への手紙", en: "letter" },
        mail: { ja: "本人へのメール", en: "e-mail" },
        merge: { ja: "差し込み用ファイル", en: "merge file" },
        web: { ja: "お知らせ", en: "announcement" },
        press: { ja: "報道発表資料", en: "press release" },
        qa: { ja: "想定問答", en: "questions" },
        police: { ja: "警察向け要約", en: "police summary" },
        jpcert: { ja: "JPCERT/CC・IPA 向け要約", en: "JPCERT/CC summary" },
        timeline: { ja: "経過の記録", en: "log of statements" },
    },
} as const
