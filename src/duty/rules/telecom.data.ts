// Telecommunications: a leak of 通信の秘密 is reported under Art. 28 of the Telecommunications Business Act, apart from any
// report of personal data. Serious outages have a like duty, counted from their occurrence: not encoded (docs/duty.md).
import { both } from "../both.ts"
import { suspected } from "../conditions/condition.ts"
import { includes } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import type { RuleSet, Trigger } from "./rule-set.ts"

const SET = "telecom"
const ARTICLE_28 = cite("telecom", both("第28条", "Art. 28"), "V", "soumuTelecom")
const ARTICLE_57 = cite("telecomRule", both("第57条", "Art. 57"), "V", "soumuTelecom")

const SECRET: Trigger = {
    id: `${SET}.secrecy`,
    text: both(
        "通信の秘密の漏えい（おそれを含めて扱う）",
        "a leak of the secrecy of communications (a likely one included)",
    ),
    when: suspected("communicationsSecret"),
    cites: [ARTICLE_28],
}

export const TELECOM: RuleSet = {
    id: SET,
    family: "telecom",
    short: both("電気通信", "telecom"),
    title: both("電気通信事業法の上乗せ", "telecommunications: rules of the sector"),
    validFrom: "2005-04-01",
    validTo: null,
    period: [
        cite("telecom", both("第28条（施行時期は未確認）", "Art. 28 (date not checked)"), "G", "generalKnowledge"),
    ],
    applies: {
        id: `${SET}.applies`,
        text: both("電気通信事業者であること", "a telecommunications carrier"),
        when: includes("sectors", "telecom"),
        cites: [ARTICLE_28],
    },
    duties: [
        {
            id: `${SET}.report-preliminary`,
            act: "report-preliminary",
            what: both("通信の秘密の漏えいの第一報", "leak of the secrecy of communications: first notice"),
            force: "binding",
            triggers: [SECRET],
            exceptions: [],
            timing: { kind: "promptly" },
            to: "telecom-bureau",
            cites: [ARTICLE_28, ARTICLE_57],
            notes: [
                {
                    text: both(
                        "報告をせず、または虚偽の報告をすると30万円以下の罰金",
                        "no report, or a false one: a fine of up to JPY 300,000",
                    ),
                    cite: ARTICLE_28,
                },
            ],
        },
        {
            id: `${SET}.report-final`,
            act: "report-final",
            what: both("通信の秘密の漏えいの詳細報告", "leak of the secrecy of communications: detailed report"),
            force: "binding",
            triggers: [SECRET],
            exceptions: [],
            // No roll-forward is known for this rule: the earlier day is the safe one.
            timing: { kind: "limit", days: 30, rollForward: false, cites: [ARTICLE_57] },
            to: "telecom-bureau",
            cites: [ARTICLE_28, ARTICLE_57],
            notes: [],
        },
    ],
}
