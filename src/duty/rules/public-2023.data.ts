// PUB-2023: organs of local governments and local incorporated agencies, since 2023-04-01. Item 5, 条例要配慮個人情報, is
// for local bodies whose ordinance defines it.
import { both } from "../both.ts"
import { HELD, INCIDENT } from "../conditions/common.data.ts"
import { all, suspected } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import { localBodies } from "./bodies.data.ts"
import { publicDuties, publicItems } from "./public-rules.data.ts"
import type { RuleSet, Trigger } from "./rule-set.ts"

const SET = "pub-2023"

const ITEM_5: Trigger = {
    id: `${SET}.item-5`,
    text: both(
        "条例要配慮個人情報が含まれる保有個人情報の漏えい等（1人から）",
        "held personal information that an ordinance defines as sensitive (one person or more)",
    ),
    when: all(HELD, INCIDENT, suspected("ordinanceSensitive")),
    cites: [cite("appiRule", both("第43条第5号", "Art. 43(v)"), "V", "ruleMirrorAppi")],
}

export const PUBLIC_2023: RuleSet = {
    id: SET,
    family: "public-local",
    short: both("個情法68条（地方）", "APPI 68 (local)"),
    title: both(
        "個人情報保護法第68条（地方公共団体等、令和5年4月〜）",
        "APPI Art. 68, local governments (since April 2023)",
    ),
    validFrom: "2023-04-01",
    validTo: null,
    period: [cite("appi", both("第68条（令和5年4月1日施行）", "Art. 68 (in force 2023-04-01)"), "S", "lawFirms")],
    applies: localBodies(SET, false),
    duties: publicDuties(SET, [...publicItems(SET), ITEM_5]),
}
