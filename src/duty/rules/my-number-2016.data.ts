// MN-2016: My Number Act Art. 28-4 (later 29-4) and the rules of 2015: the four 重大事態, reported promptly, no fixed days.
// Only what happened counts: おそれ was outside (it stays open here, since it may yet be confirmed).
import { both } from "../both.ts"
import { IMPROPER, MY_NUMBER_INCIDENT_CONFIRMED } from "../conditions/common.data.ts"
import { all, any, choice, confirmed, over, ALWAYS } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import type { RuleSet, Trigger } from "./rule-set.ts"

const SET = "mn-2016"
const ARTICLE_2 = (item: number): Trigger["cites"] => [
    cite("myNumberRule2015", both(`第2条第${item}号`, `Art. 2(${item})`), "V", "ppcRouei"),
    cite("myNumberRule2015", both(`第2条第${item}号（文言）`, `Art. 2(${item}) (wording)`), "S", "seedBlog"),
]

const ITEMS: readonly Trigger[] = [
    {
        id: `${SET}.item-1`,
        text: both(
            "情報提供ネットワークシステム等、または個人番号利用事務に使うシステムからの漏えい等",
            "a leak from the information network, or from a system used for affairs using My Numbers",
        ),
        when: all(MY_NUMBER_INCIDENT_CONFIRMED, choice("myNumberSystem", "network", "use-affairs")),
        cites: ARTICLE_2(1),
    },
    {
        id: `${SET}.item-2`,
        text: both(
            "本人の数が100人を超える漏えい等、または法に反する利用・提供（101人から）",
            "more than 100 persons: leaked, or used or provided against the Act (101 or more)",
        ),
        when: all(
            confirmed("fields.my_number"),
            any(MY_NUMBER_INCIDENT_CONFIRMED, confirmed("myNumberMisuse")),
            over("myNumberPersons", 100),
        ),
        cites: ARTICLE_2(2),
    },
    {
        id: `${SET}.item-3`,
        text: both(
            "不特定多数の者が閲覧できる状態になり、かつ閲覧された",
            "viewable by many unspecified persons, and actually viewed",
        ),
        when: all(confirmed("fields.my_number"), confirmed("publicView"), confirmed("publicViewed")),
        cites: ARTICLE_2(3),
    },
    {
        id: `${SET}.item-4`,
        text: both(
            "従業者等が不正の目的で利用し、または提供した",
            "used or provided by a member of staff or another with an improper purpose",
        ),
        when: all(confirmed("fields.my_number"), confirmed("myNumberMisuse"), IMPROPER),
        cites: ARTICLE_2(4),
    },
]

export const MY_NUMBER_2016: RuleSet = {
    id: SET,
    family: "my-number",
    short: both("番号法", "My Number Act"),
    title: both(
        "番号法の重大事態の報告（平成28年1月〜令和4年3月）",
        "My Number Act, grave incidents (2016 to March 2022)",
    ),
    validFrom: "2016-01-01",
    validTo: "2022-03-31",
    period: [
        cite("myNumberRule2015", both("（平成28年1月1日施行）", "in force 2016-01-01"), "V", "ppcRouei"),
        cite("myNumber", both("第28条の4（のち第29条の4）", "Art. 28-4 (later 29-4)"), "S", "lawFirmNote2015"),
    ],
    applies: {
        id: `${SET}.applies`,
        text: both("個人番号利用事務等実施者であること", "one who handles My Numbers"),
        when: ALWAYS,
        cites: [cite("myNumber", both("第28条の4（のち第29条の4）", "Art. 28-4 (later 29-4)"), "V", "ppcRouei")],
    },
    duties: [
        {
            id: `${SET}.report`,
            act: "report",
            what: both("重大事態の報告", "report of a grave incident"),
            force: "binding",
            triggers: ITEMS,
            exceptions: [],
            timing: { kind: "promptly" },
            to: "ppc",
            cites: [cite("myNumber", both("第28条の4（のち第29条の4）", "Art. 28-4 (later 29-4)"), "V", "ppcRouei")],
            notes: [
                {
                    text: both(
                        "概要及び原因、特定個人情報の内容、再発防止のための措置、その他を報告する",
                        "to report: outline and cause, content, measures against recurrence, other",
                    ),
                    cite: cite("myNumberRule2015", both("", ""), "S", "seedBlog"),
                },
            ],
        },
    ],
}
