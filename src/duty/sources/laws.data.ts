// The laws, rules, guidelines and standards that the rules cite. `id` is the e-Gov law id (CELEX number for the EU) where
// it was seen, else null: an id nobody saw is not invented. `short` is what a citation begins with.
import type { Bilingual } from "../../core/language.ts"

export interface Law {
    readonly id: string | null
    readonly name: Bilingual
    readonly short: Bilingual
}

export const LAWS = {
    appi: {
        id: "415AC0000000057",
        name: {
            ja: "個人情報の保護に関する法律（平成15年法律第57号）",
            en: "Act on the Protection of Personal Information (APPI)",
        },
        short: { ja: "個人情報保護法", en: "APPI" },
    },
    appiRule: {
        id: "428M60020000003",
        name: { ja: "個人情報の保護に関する法律施行規則", en: "Enforcement Rules for the APPI" },
        short: { ja: "個人情報保護法施行規則", en: "APPI Rules" },
    },
    appiGuideline: {
        id: null,
        name: {
            ja: "個人情報の保護に関する法律についてのガイドライン（通則編）",
            en: "PPC Guidelines for the APPI (General Rules)",
        },
        short: { ja: "ガイドライン通則編", en: "PPC Guidelines" },
    },
    appiFaq: {
        id: null,
        name: {
            ja: "「個人情報の保護に関する法律についてのガイドライン」に関するQ&A",
            en: "PPC Q&A on the Guidelines for the APPI",
        },
        short: { ja: "個人情報保護法Q&A ", en: "PPC Q&A" },
    },
    appiNotice2017: {
        id: null,
        name: {
            ja: "個人データの漏えい等の事案が発生した場合等の対応について（平成29年個人情報保護委員会告示第1号）",
            en: "PPC Notice No. 1 of 2017 (leaks of personal data)",
        },
        short: { ja: "平成29年個人情報保護委員会告示第1号", en: "PPC Notice No. 1 of 2017" },
    },
    ministryGuidelines: {
        id: null,
        name: { ja: "主務大臣の分野別ガイドライン", en: "guidelines of the competent ministers (until 2017)" },
        short: { ja: "主務大臣のガイドライン", en: "ministers' guidelines" },
    },
    appiAmendment2026: {
        id: null,
        name: {
            ja: "個人情報の保護に関する法律の改正法（令和8年7月17日公布）",
            en: "2026 amendment of the APPI (promulgated 2026-07-17)",
        },
        short: { ja: "令和8年改正個人情報保護法", en: "2026 amendment of the APPI" },
    },
    myNumber: {
        id: "425AC0000000027",
        name: {
            ja: "行政手続における特定の個人を識別するための番号の利用等に関する法律（番号法）",
            en: "My Number Act",
        },
        short: { ja: "番号法", en: "My Number Act" },
    },
    myNumberRule: {
        id: "427M60020000005",
        name: {
            ja: "番号法第29条の4第1項及び第2項に基づく特定個人情報の漏えい等に関する報告等に関する規則",
            en: "PPC Rules on reports under Art. 29-4 of the My Number Act",
        },
        short: { ja: "番号法の漏えい等報告規則", en: "My Number Reporting Rules" },
    },
    myNumberRule2015: {
        id: "427M60020000005",
        name: {
            ja: "特定個人情報の漏えいその他の特定個人情報の安全の確保に係る重大な事態の報告に関する規則（平成27年規則第5号）",
            en: "PPC Rules on reports of grave incidents with My Numbers (2015)",
        },
        short: { ja: "番号法の重大事態報告規則", en: "My Number Grave Incident Rules" },
    },
    myNumberNotice2015: {
        id: null,
        name: {
            ja: "事業者における特定個人情報の漏えい事案等が発生した場合の対応について（平成27年告示第2号）",
            en: "PPC Notice No. 2 of 2015 (My Number leaks at businesses)",
        },
        short: { ja: "平成27年特定個人情報保護委員会告示第2号", en: "PPC Notice No. 2 of 2015" },
    },
    myNumberFaq: {
        id: null,
        name: {
            ja: "「特定個人情報の適正な取扱いに関するガイドライン」に関するQ&A",
            en: "PPC Q&A on the My Number Guidelines",
        },
        short: { ja: "番号法ガイドラインQ&A ", en: "My Number Q&A" },
    },
    nationalOrgansAct: {
        id: null,
        name: {
            ja: "行政機関・独立行政法人等の個人情報保護法制（令和4年3月まで）と総務省の指針",
            en: "acts on personal information held by national organs (until March 2022) and MIC guidance",
        },
        short: { ja: "行政機関個人情報保護法制と総務省の指針", en: "acts on national organs, MIC guidance" },
    },
    localOrdinance: {
        id: null,
        name: {
            ja: "地方公共団体の個人情報保護条例（令和5年3月まで）",
            en: "ordinances of local governments (until March 2023)",
        },
        short: { ja: "個人情報保護条例", en: "local ordinance" },
    },
    holidaysAct: {
        id: null,
        name: { ja: "行政機関の休日に関する法律", en: "Act on Holidays of Administrative Organs" },
        short: { ja: "行政機関の休日に関する法律", en: "Act on Holidays of Administrative Organs" },
    },
    telecom: {
        id: null,
        name: { ja: "電気通信事業法", en: "Telecommunications Business Act" },
        short: { ja: "電気通信事業法", en: "Telecommunications Business Act" },
    },
    telecomRule: {
        id: null,
        name: { ja: "電気通信事業法施行規則", en: "Enforcement Rules of the Telecommunications Business Act" },
        short: { ja: "電気通信事業法施行規則", en: "Telecommunications Rules" },
    },
    bankRule: {
        id: null,
        name: {
            ja: "銀行法施行規則その他の業法の定め",
            en: "Enforcement Rules of the Banking Act and other sector rules",
        },
        short: { ja: "業法の定め", en: "sector rules" },
    },
    financeGuideline: {
        id: null,
        name: {
            ja: "金融分野における個人情報保護に関するガイドライン",
            en: "Guidelines on personal information in the financial field",
        },
        short: { ja: "金融分野ガイドライン", en: "Financial Guidelines" },
    },
    installmentSales: {
        id: null,
        name: { ja: "割賦販売法", en: "Installment Sales Act" },
        short: { ja: "割賦販売法", en: "Installment Sales Act" },
    },
    cardPractice: {
        id: null,
        name: {
            ja: "カード会社（アクワイアラー）・国際ブランドとの取決め",
            en: "agreements with acquirers and card brands",
        },
        short: { ja: "カード会社との取決め", en: "agreements with acquirers" },
    },
    medicalNotice: {
        id: null,
        name: {
            ja: "医療機関等におけるサイバーセキュリティに関する厚生労働省の通知（平成30年10月29日）、医療情報システムの安全管理に関するガイドライン",
            en: "MHLW notice of 2018-10-29 on cyber security at medical institutions, and its guidelines",
        },
        short: { ja: "厚生労働省の通知（平成30年10月29日）", en: "MHLW notice of 2018-10-29" },
    },
    privacyMark: {
        id: null,
        name: { ja: "プライバシーマーク付与に関する規約（PMK500）", en: "PrivacyMark rules (PMK500)" },
        short: { ja: "PMK500", en: "PMK500" },
    },
    exchangeRules: {
        id: null,
        name: { ja: "取引所の適時開示規則", en: "timely disclosure rules of the stock exchange" },
        short: { ja: "適時開示規則", en: "timely disclosure rules" },
    },
    gdpr: {
        id: "32016R0679",
        name: { ja: "EU一般データ保護規則（GDPR）", en: "General Data Protection Regulation (GDPR)" },
        short: { ja: "GDPR", en: "GDPR" },
    },
    cyberDefence: {
        id: null,
        name: {
            ja: "サイバー対処能力強化法（令和7年法律第42号）",
            en: "Act on strengthening cyber response capabilities (2025)",
        },
        short: { ja: "サイバー対処能力強化法", en: "Cyber Response Capabilities Act" },
    },
    voluntary: {
        id: null,
        name: { ja: "法令の定めによらない任意の相談・届出", en: "voluntary consultation, under no law" },
        short: { ja: "任意の届出", en: "voluntary consultation" },
    },
} as const

export type LawName = keyof typeof LAWS
