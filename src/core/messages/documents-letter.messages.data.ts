/** The letter and the e-mail to the persons. {{…}} is a merge field: the owner's own list fills it, Sekisho never does. */
export const LETTER_MESSAGES = {
    title: {
        ja: "個人情報に関する事故のお詫びとお知らせ",
        en: "Apology and notice of an incident involving your personal information",
    },
    address: { ja: "〒{{郵便番号}}\n{{住所}}\n{{氏名}} 様", en: "{{郵便番号}} {{住所}}\nDear {{氏名}}" },
    reference: { ja: "整理番号: {{整理番号}}", en: "Reference: {{整理番号}}" },
    yourItems: { ja: "あなたについて対象となる項目: {{該当項目}}", en: "Your data that are concerned: {{該当項目}}" },
    subject: { ja: "件名: 【{org}】{title}", en: "Subject: [{org}] {title}" },
    mailAddress: { ja: "宛先: {{メールアドレス}}", en: "To: {{メールアドレス}}" },
    mailName: { ja: "{{氏名}} 様", en: "Dear {{氏名}}" },
    mailCaution: {
        ja: "このメールには、リンクも添付ファイルもありません。個人情報やパスワードをおたずねすることもありません。",
        en: "This e-mail has neither links nor attachments, and it does not ask for personal details or passwords.",
    },
    closing: {
        ja: "重ねて深くお詫び申し上げます。再発の防止に努めてまいります。",
        en: "We apologise once more, and will do our best that it does not happen again.",
    },
} as const

/** The columns of the merge file, as the letter names them. */
export const MERGE_COLUMNS = ["整理番号", "氏名", "郵便番号", "住所", "メールアドレス", "該当項目"] as const
