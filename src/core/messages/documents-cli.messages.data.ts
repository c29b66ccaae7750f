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
    kinds: {
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
