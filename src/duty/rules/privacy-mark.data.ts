// プライバシーマーク (JIPDEC PMK500): ALL incidents are reported; encryption and loss in the post excuse nothing. A contract,
// so that it binds. The preliminary report is for the graver ones; 重大な規約違反 is not encoded (docs/duty.md).
import { both } from "../both.ts"
import {
    ANY_EVENT,
    IMPROPER,
    MY_NUMBER,
    OVER_1000,
    PROPERTY_DAMAGE,
    PUBLIC_VIEW,
    SENSITIVE,
} from "../conditions/common.data.ts"
import { all, any, choice, over, yes, type Condition } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import { guideDays, SIXTY_DAYS } from "./appi-timing.data.ts"
import type { RuleSet, Trigger } from "./rule-set.ts"

const SET = "privacy-mark"
const RULES = cite("privacyMark", both("", ""), "V", "jipdec")
const LONGER = { days: SIXTY_DAYS, once: IMPROPER, cites: [RULES] } as const

const grave = (id: string, ja: string, en: string, when: Condition): Trigger => ({
    id: `${SET}.${id}`,
    text: both(ja, en),
    when: all(ANY_EVENT, when),
    cites: [RULES],
})

const GRAVE: readonly Trigger[] = [
    grave("sensitive", "要配慮個人情報を含む", "with sensitive information", SENSITIVE),
    grave("property", "財産的被害のおそれ", "property damage likely", PROPERTY_DAMAGE),
    grave("improper", "不正の目的によるおそれ", "likely done with an improper purpose", IMPROPER),
    grave("many", "1,000人を超える", "more than 1,000 persons", OVER_1000),
    grave(
        "my-number",
        "マイナンバーの4類型（100人超など）",
        "one of the four cases of My Numbers (over 100 persons, and others)",
        all(
            MY_NUMBER,
            any(
                choice("myNumberSystem", "network", "use-affairs", "public-related-affairs"),
                IMPROPER,
                PUBLIC_VIEW,
                over("myNumberPersons", 100),
            ),
        ),
    ),
]

export const PRIVACY_MARK: RuleSet = {
    id: SET,
    family: "privacy-mark",
    short: both("Pマーク", "PrivacyMark"),
    title: both("プライバシーマークの事故報告", "PrivacyMark incident report"),
    validFrom: "2024-10-31",
    validTo: null,
    period: [
        cite(
            "privacyMark",
            both("（Pマークポータルでの報告、令和6年10月31日〜）", "(by the portal since 2024-10-31)"),
            "V",
            "jipdec",
        ),
    ],
    applies: {
        id: `${SET}.applies`,
        text: both("プライバシーマークの付与を受けていること", "holder of the PrivacyMark"),
        when: yes("privacyMark"),
        cites: [RULES],
    },
    duties: [
        {
            id: `${SET}.report-preliminary`,
            act: "report-preliminary",
            what: both("プライバシーマークの事故報告（速報）", "PrivacyMark incident report: preliminary"),
            force: "binding",
            triggers: GRAVE,
            exceptions: [],
            timing: guideDays(RULES),
            to: "jipdec",
            cites: [RULES],
            notes: [],
        },
        {
            id: `${SET}.report-final`,
            act: "report-final",
            what: both("プライバシーマークの事故報告（確報）", "PrivacyMark incident report: final"),
            force: "binding",
            triggers: [
                {
                    id: `${SET}.any`,
                    text: both("すべての事故等（規模を問わない）", "every incident, of any size"),
                    when: ANY_EVENT,
                    longer: LONGER,
                    cites: [RULES],
                },
            ],
            exceptions: [],
            // No roll-forward is known for this rule: the earlier day is the safe one.
            timing: { kind: "limit", days: 30, rollForward: false, cites: [RULES] },
            to: "jipdec",
            cites: [RULES],
            notes: [
                {
                    text: both(
                        "暗号化や郵送中の紛失でも報告は必要",
                        "encryption, or loss in the post, does not excuse",
                    ),
                    cite: RULES,
                },
            ],
        },
    ],
}
