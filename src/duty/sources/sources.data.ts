// Where the points of law were read, and when. A citation names one of these; tag and date stand beside it.
import type { CalendarDate } from "../contract.ts"

/** Every source was read on this day … */
export const SOURCES_CHECKED_ON: CalendarDate = "2026-11-22"

/** … but these. */
export const CHECKED_ON: Readonly<Partial<Record<SourceName, CalendarDate>>> = {
    ruleMirrorAppi: "2026-11-25",
    datedNote: "2026-10-09",
}

export const SOURCES = {
    ppcLeakAction: {
        ja: "個人情報保護委員会「漏えい等の対応とお役立ち資料」personalinfo/legal/leakAction",
        en: "PPC, what to do on a leak (personalinfo/legal/leakAction)",
    },
    ppcRouei: {
        ja: "個人情報保護委員会 legal/policy/rouei（重大事態の報告）",
        en: "PPC, legal/policy/rouei (grave incidents)",
    },
    ppcDelegation: {
        ja: "個人情報保護委員会「権限の委任について」kengenInin",
        en: "PPC, delegation of authority (kengenInin)",
    },
    ppcFaq6_12: { ja: "個人情報保護委員会 FAQ Q6-12（faq1-q6-12）", en: "PPC FAQ Q6-12 (faq1-q6-12)" },
    ppcFaq4_8: { ja: "個人情報保護委員会 FAQ Q4-8（faq2-q4-8）", en: "PPC FAQ Q4-8 (faq2-q4-8)" },
    ppcFaq4_finance: {
        ja: "個人情報保護委員会 FAQ Q4-6、Q4-11、Q4-12（金融）",
        en: "PPC FAQ Q4-6, Q4-11, Q4-12 (finance)",
    },
    ppcFaqMedical: {
        ja: "個人情報保護委員会 FAQ（医療・介護）faq3-qb3-7",
        en: "PPC FAQ for medical and care providers (faq3-qb3-7)",
    },
    ppcFaq17_10: { ja: "個人情報保護委員会 FAQ Q17-10（faq5-q17-10）", en: "PPC FAQ Q17-10 (faq5-q17-10)" },
    ppcFaq17_14: { ja: "個人情報保護委員会 FAQ Q17-14（faq5-q17-14）", en: "PPC FAQ Q17-14 (faq5-q17-14)" },
    ppcFaq3_4_1: { ja: "個人情報保護委員会 FAQ Q3-4-1（faq7-q3-4-1）", en: "PPC FAQ Q3-4-1 (faq7-q3-4-1)" },
    ruleMirrorAppi: {
        ja: "法令ミラー iuris.jp（施行規則第8条、第43条）",
        en: "law mirror iuris.jp (Rules, Arts. 8 and 43)",
    },
    ruleMirrorMyNumber: { ja: "法令ミラー elaws.jp 427M60020000005", en: "law mirror elaws.jp 427M60020000005" },
    formMirror: { ja: "法令ミラー jplaws.app（別記様式第一）", en: "law mirror jplaws.app (annexed forms)" },
    metiCard: {
        ja: "経済産業省 割賦販売法・クレジットカードのページ",
        en: "METI, pages on the Installment Sales Act and cards",
    },
    soumuTelecom: {
        ja: "総務省 rouei_houkoku、電気通信事業法施行規則第57条の解説",
        en: "MIC rouei_houkoku, notes on Art. 57 of the Telecommunications Rules",
    },
    jipdec: { ja: "JIPDEC プライバシーマーク「事故等の報告」", en: "JIPDEC, PrivacyMark incident reports" },
    ipa: { ja: "IPA 不正アクセス・ウイルスの届出", en: "IPA, notification of unauthorised access and malware" },
    jpcert: { ja: "JPCERT/CC インシデント対応依頼", en: "JPCERT/CC, request for incident response" },
    municipalPage: {
        ja: "市町村のマイナンバー案内（番号の変更、番号法7条2項）",
        en: "municipal pages on My Number (change of a number, Art. 7(2))",
    },
    lawFirms: {
        ja: "法律事務所の解説（BUSINESS LAWYERS 1433・1435、三宅法律事務所 ほか）",
        en: "law firms (BUSINESS LAWYERS 1433 and 1435, Miyake, others)",
    },
    lawFirmNote2015: {
        ja: "商事法務ポータル 38523（2015年の規則案解説）",
        en: "Shojihomu Portal 38523 (on the draft rules of 2015)",
    },
    guidelineCopy: { ja: "ガイドライン（通則編）3-5 の写し", en: "a copy of the Guidelines, 3-5" },
    datedNote: {
        ja: "e-Gov と委員会の頁を引く公開メモ（2026-10-09付）",
        en: "a public note of 2026-10-09 quoting e-Gov and the PPC",
    },
    ruleModule: {
        ja: "公開された期限計算の実装（2026-09）とガイドラインの断片",
        en: "a published deadline module (2026-09), fragments of the Guidelines",
    },
    seedBlog: { ja: "事件当時の解説記事（2016〜2017年）", en: "articles of the time (2016 to 2017)" },
    acquirers: { ja: "カード会社（アクワイアラー）の案内", en: "pages of card acquirers" },
    mhlwSlides: { ja: "厚生労働省の資料の写し", en: "copies of MHLW slides" },
    gdprCopies: { ja: "GDPR 条文の写し（複数が一致）", en: "copies of the GDPR (several agree)" },
    generalKnowledge: { ja: "原典未確認", en: "original not seen" },
} as const

export type SourceName = keyof typeof SOURCES
