/** The nine items of the report to the authority (規則第8条第1項), and what stands above them. */
export const REPORT_MESSAGES = {
    reporter: { ja: "報告者", en: "reporter" },
    reporterName: { ja: "名称: {name}", en: "name: {name}" },
    reporterNumber: { ja: "法人番号: {number}", en: "corporate number: {number}" },
    reporterAddress: { ja: "住所: {address}", en: "address: {address}" },
    reporterRepresentative: { ja: "代表者: {title} {name}", en: "representative: {title} {name}" },
    reporterOfficer: { ja: "事務連絡者: {role} {name} {phone} {mail}", en: "officer: {role} {name} {phone} {mail}" },
    summary: { ja: "(1) 概要", en: "(1) outline" },
    items: { ja: "(2) 漏えい等した個人データの項目", en: "(2) items of the data" },
    persons: { ja: "(3) 本人の数", en: "(3) number of persons" },
    cause: { ja: "(4) 原因", en: "(4) cause" },
    secondary: { ja: "(5) 二次被害又はそのおそれの有無及びその内容", en: "(5) secondary damage or its risk" },
    response: { ja: "(6) 本人への対応の実施状況", en: "(6) response to the persons" },
    publication: { ja: "(7) 公表の実施状況", en: "(7) publication" },
    prevention: { ja: "(8) 再発防止のための措置", en: "(8) measures against recurrence" },
    other: { ja: "(9) その他参考となる事項", en: "(9) other matters" },
} as const
