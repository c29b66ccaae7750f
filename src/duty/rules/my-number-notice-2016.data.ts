// MN-2016, beside the statutory duty: PPC Notice No. 2 of 2015 for private businesses. Incidents that are not grave, and
// those only feared, are reported by best effort. The report may be skipped where nothing left, everybody was contacted
// and prevention is decided; a grave one stays due under mn-2016 whatever this file says.
import { both } from "../both.ts"
import { MY_NUMBER, MY_NUMBER_INCIDENT } from "../conditions/common.data.ts"
import { all, any, choice, ruledOut, suspected } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import { businesses } from "./bodies.data.ts"
import type { RuleItem, RuleSet, Trigger } from "./rule-set.ts"

const SET = "mn-notice-2016"
const NOTICE = cite("myNumberNotice2015", both("", ""), "S", "lawFirmNote2015")

const INCIDENT: Trigger = {
    id: `${SET}.incident`,
    text: both(
        "特定個人情報の漏えい等、または番号法違反（いずれもおそれを含む）",
        "a leak of My Number information, or a breach of the Act, or the likelihood of either",
    ),
    when: any(MY_NUMBER_INCIDENT, all(MY_NUMBER, suspected("myNumberMisuse"))),
    cites: [NOTICE],
}

const SETTLED: RuleItem = {
    id: `${SET}.settled`,
    text: both(
        "外部に漏えいしておらず、本人全員に連絡し、事実関係の調査を終え、再発防止策を決めた（重大事態を除く）",
        "nothing left, all persons were contacted, the facts are established and prevention is decided (grave incidents apart)",
    ),
    when: all(
        ruledOut("leak"),
        choice("personsTold", "done"),
        choice("investigated", "done"),
        choice("prevention", "planned", "ongoing", "done"),
    ),
    cites: [NOTICE],
}

export const MY_NUMBER_NOTICE_2016: RuleSet = {
    id: SET,
    family: "my-number-notice",
    short: both("平成27年告示", "2015 Notice"),
    title: both("平成27年告示第2号（事業者、努力義務）", "PPC Notice No. 2 of 2015 (businesses, best effort)"),
    validFrom: "2016-01-01",
    validTo: "2022-03-31",
    period: [NOTICE],
    applies: businesses(SET),
    duties: [
        {
            id: `${SET}.report`,
            act: "report",
            what: both("特定個人情報の漏えい事案等の報告（努力義務）", "report of a My Number incident (best effort)"),
            force: "best-effort",
            triggers: [INCIDENT],
            exceptions: [SETTLED],
            timing: { kind: "promptly" },
            to: "ppc",
            cites: [NOTICE],
            notes: [
                {
                    text: both(
                        "重大事案またはそのおそれがある場合は、直ちに第一報を入れる",
                        "a grave incident, or one feared to be grave: a first notice at once",
                    ),
                    cite: cite("myNumberNotice2015", both("", ""), "G", "generalKnowledge"),
                },
            ],
        },
    ],
}
