// Passed and not yet in force, or start not checked: shown as pending, with no date of their own invented.
import { both } from "../both.ts"
import { CYBER_ATTACK, INCIDENT, PERSONAL_DATA } from "../conditions/common.data.ts"
import { all, includes } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import { businessesAndPrivateRules } from "./bodies.data.ts"
import type { RuleSet } from "./rule-set.ts"

const AMENDMENT_SET = "appi-20xx"
const AMENDMENT = cite("appiAmendment2026", both("第26条第2項関係", "on Art. 26(2)"), "S", "datedNote")

/** PRIV-20xx. */
export const AMENDMENT_20XX: RuleSet = {
    id: AMENDMENT_SET,
    family: "amendment",
    short: both("令和8年改正", "2026 amendment"),
    title: both("令和8年改正（公布済み、未施行）", "2026 amendment (promulgated, not in force)"),
    validFrom: "2026-07-17",
    validTo: null,
    period: [
        cite("appiAmendment2026", both("（公布から2年以内に施行）", "(in force within two years)"), "S", "datedNote"),
    ],
    applies: businessesAndPrivateRules(AMENDMENT_SET),
    duties: [
        {
            id: `${AMENDMENT_SET}.notice-to-persons`,
            act: "notice-to-persons",
            what: both(
                "本人通知の緩和（害が小さい場合）と課徴金の導入",
                "lighter notice to the persons where little harm is feared; administrative fines",
            ),
            force: "pending",
            triggers: [
                {
                    id: `${AMENDMENT_SET}.incident`,
                    text: both("個人データの漏えい等", "an incident with personal data"),
                    when: all(PERSONAL_DATA, INCIDENT),
                    cites: [AMENDMENT],
                },
            ],
            exceptions: [],
            timing: { kind: "none" },
            to: "persons",
            cites: [AMENDMENT],
            notes: [
                {
                    text: both(
                        "施行日は政令で定まる。それまでは現行の本人通知義務がそのまま残る",
                        "in force on a day a cabinet order sets; until then the present duty of notice stands",
                    ),
                    cite: AMENDMENT,
                },
            ],
        },
    ],
}

const DEFENCE_SET = "cyber-defence"
const DEFENCE = cite("cyberDefence", both("", ""), "S", "datedNote")

export const CYBER_DEFENCE: RuleSet = {
    id: DEFENCE_SET,
    family: "cyber-defence",
    short: both("強化法", "cyber response"),
    title: both(
        "サイバー対処能力強化法（報告の開始日は未確認）",
        "cyber response capabilities act (start not checked)",
    ),
    validFrom: "2025-05-23",
    validTo: null,
    period: [cite("cyberDefence", both("（令和7年5月23日公布）", "(promulgated 2025-05-23)"), "S", "datedNote")],
    applies: {
        id: `${DEFENCE_SET}.applies`,
        text: both("基幹インフラ事業者であること", "an operator of critical infrastructure"),
        when: includes("sectors", "critical-infrastructure"),
        cites: [DEFENCE],
    },
    duties: [
        {
            id: `${DEFENCE_SET}.report`,
            act: "report",
            what: both("特定侵害事象等の報告", "incident report of critical infrastructure"),
            force: "pending",
            triggers: [
                {
                    id: `${DEFENCE_SET}.attack`,
                    text: both("サイバー攻撃", "a cyber attack"),
                    when: CYBER_ATTACK,
                    cites: [cite("cyberDefence", both("", ""), "G", "generalKnowledge")],
                },
            ],
            exceptions: [],
            timing: { kind: "none" },
            to: "infrastructure-authority",
            cites: [DEFENCE],
            notes: [],
        },
    ],
}
