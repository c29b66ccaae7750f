// Listed companies: timely disclosure where the incident is material. What is material is the company's to judge.
import { both } from "../both.ts"
import { ANY_EVENT } from "../conditions/common.data.ts"
import { yes } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import type { RuleSet } from "./rule-set.ts"

const SET = "exchange"
const RULES = cite("exchangeRules", both("", ""), "S", "lawFirms")

export const EXCHANGE: RuleSet = {
    id: SET,
    family: "exchange",
    short: both("上場", "listed"),
    title: both("上場会社の適時開示", "timely disclosure of listed companies"),
    validFrom: "2005-04-01",
    validTo: null,
    period: [cite("exchangeRules", both("（施行時期は未確認）", "(date not checked)"), "G", "generalKnowledge")],
    applies: {
        id: `${SET}.applies`,
        text: both("上場会社であること", "a listed company"),
        when: yes("listedCompany"),
        cites: [RULES],
    },
    duties: [
        {
            id: `${SET}.disclosure`,
            act: "disclosure",
            what: both("適時開示の検討（重要な場合）", "timely disclosure, where material"),
            force: "best-effort",
            triggers: [
                {
                    id: `${SET}.incident`,
                    text: both("漏えい等（おそれを含む）が起きた", "an incident, or its likelihood"),
                    when: ANY_EVENT,
                    cites: [RULES],
                },
            ],
            exceptions: [],
            timing: { kind: "promptly" },
            to: "exchange",
            cites: [RULES],
            notes: [],
        },
    ],
}
