// Finance, beside the APPI: the sector's own rules ask for a report of ANY leak of individual customers' personal data,
// without a floor of 1,000; the guideline's Art. 11(2) asks for the rest by best effort. One combined report is allowed.
import { both } from "../both.ts"
import { INCIDENT, PERSONAL, PERSONAL_DATA } from "../conditions/common.data.ts"
import { all, includes } from "../conditions/condition.ts"
import type { Point } from "../contract.ts"
import { cite } from "../sources/cite.ts"
import { guideDays } from "./appi-timing.data.ts"
import type { RuleSet } from "./rule-set.ts"

const SET = "finance"
const SECTOR_RULE = cite(
    "bankRule",
    both(
        "（銀行法施行規則第13条の6の5の2、金商業等府令第123条第1項第6号の2 など）",
        "(Banking Rules Art. 13-6-5-2 and others)",
    ),
    "V",
    "ppcFaq4_finance",
)
const GUIDELINE = cite("financeGuideline", both("第11条第2項", "Art. 11(2)"), "V", "ppcFaq4_finance")
const COMBINED: Point = {
    text: both(
        "個人情報保護法の報告と1通にまとめられる。両方の根拠を記載する",
        "may be combined with the report under the APPI; cite both grounds",
    ),
    cite: cite("financeGuideline", both("", ""), "V", "ppcFaq4_finance"),
}

export const FINANCE: RuleSet = {
    id: SET,
    family: "finance",
    short: both("金融", "finance"),
    title: both("金融分野の上乗せ", "finance: rules of the sector"),
    validFrom: "2022-04-01",
    validTo: null,
    period: [cite("bankRule", both("（令和4年4月からの形）", "(as since April 2022)"), "G", "generalKnowledge")],
    applies: {
        id: `${SET}.applies`,
        text: both("金融分野の事業者であること", "a business of the financial sector"),
        when: includes("sectors", "finance"),
        cites: [SECTOR_RULE],
    },
    duties: [
        {
            id: `${SET}.report`,
            act: "report",
            what: both("業法による監督当局への報告", "report to the supervisor under sector law"),
            force: "binding",
            triggers: [
                {
                    id: `${SET}.customers`,
                    text: both(
                        "個人顧客の個人データの漏えい等（人数の下限なし）",
                        "personal data of individual customers, of any number",
                    ),
                    when: all(PERSONAL_DATA, INCIDENT, includes("subjects", "customers")),
                    cites: [SECTOR_RULE],
                },
            ],
            exceptions: [],
            timing: guideDays(SECTOR_RULE),
            to: "financial-authority",
            cites: [SECTOR_RULE],
            notes: [COMBINED],
        },
        {
            id: `${SET}.report-guideline`,
            act: "report",
            what: both("金融分野ガイドラインによる報告（努力）", "report under the financial guideline (best effort)"),
            force: "best-effort",
            triggers: [
                {
                    id: `${SET}.guideline`,
                    text: both("上記以外の個人情報の漏えい等", "a leak of other personal information"),
                    when: all(PERSONAL, INCIDENT),
                    cites: [GUIDELINE],
                },
            ],
            exceptions: [],
            timing: { kind: "promptly" },
            to: "financial-authority",
            cites: [GUIDELINE],
            notes: [COMBINED],
        },
    ],
}
