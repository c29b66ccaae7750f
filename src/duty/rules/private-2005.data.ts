// PRIV-2005: private sector, 2005-04-01 to 2017-05-29. The guidelines of the competent ministers, not one rule for all:
// what a given ministry asked for then has to be looked up (all of it is general knowledge).
import { both } from "../both.ts"
import { INCIDENT, PERSONAL_DATA } from "../conditions/common.data.ts"
import { all } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import { businesses } from "./bodies.data.ts"
import type { RuleSet, Trigger } from "./rule-set.ts"

const SET = "priv-2005"
const GUIDELINES = cite("ministryGuidelines", both("", ""), "G", "generalKnowledge")

const LEAK: Trigger = {
    id: `${SET}.leak`,
    text: both("個人データの漏えい等（おそれを含む）", "a leak of personal data, or its likelihood"),
    when: all(PERSONAL_DATA, INCIDENT),
    cites: [GUIDELINES],
}

export const PRIVATE_2005: RuleSet = {
    id: SET,
    family: "private",
    short: both("主務大臣指針", "ministers"),
    title: both(
        "主務大臣の分野別ガイドライン（民間、平成29年5月まで）",
        "ministers' guidelines (private sector, until May 2017)",
    ),
    validFrom: "2005-04-01",
    validTo: "2017-05-29",
    period: [GUIDELINES],
    applies: businesses(SET),
    duties: [
        {
            id: `${SET}.report`,
            act: "report",
            what: both("主務大臣への報告（ガイドラインによる努力）", "report to the competent minister (best effort)"),
            force: "best-effort",
            triggers: [LEAK],
            exceptions: [],
            timing: { kind: "promptly" },
            to: "competent-minister",
            cites: [GUIDELINES],
            notes: [],
        },
        {
            id: `${SET}.notice-to-persons`,
            act: "notice-to-persons",
            what: both("本人への連絡（ガイドラインによる努力）", "contacting the persons (best effort)"),
            force: "best-effort",
            triggers: [LEAK],
            exceptions: [],
            timing: { kind: "promptly" },
            to: "persons",
            cites: [GUIDELINES],
            notes: [],
        },
    ],
}
