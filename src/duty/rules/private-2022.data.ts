// PRIV-2022: private sector, 2022-04-01 to 2024-03-31. APPI Art. 26, Enforcement Rules Arts. 7 to 10 as first in force.
import { both } from "../both.ts"
import { IMPROPER, INCIDENT, PERSONAL_DATA } from "../conditions/common.data.ts"
import { all } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import { SIXTY_DAYS } from "./appi-timing.data.ts"
import { businessesAndPrivateRules } from "./bodies.data.ts"
import { itemsButThird, privateDuties } from "./private-rules.data.ts"
import type { RuleSet, Trigger } from "./rule-set.ts"

const SET = "priv-2022"

const ITEM_3: Trigger = {
    id: `${SET}.item-3`,
    text: both(
        "不正の目的をもって行われたおそれがある個人データの漏えい等（1人から）",
        "personal data, likely done with an improper purpose (one person or more)",
    ),
    when: all(PERSONAL_DATA, INCIDENT, IMPROPER),
    longer: {
        days: SIXTY_DAYS,
        once: IMPROPER,
        cites: [cite("appiRule", both("第8条第2項かっこ書", "Art. 8(2), in brackets"), "V", "ruleMirrorAppi")],
    },
    cites: [cite("appiRule", both("第7条第3号", "Art. 7(iii)"), "V", "ppcLeakAction")],
}

export const PRIVATE_2022: RuleSet = {
    id: SET,
    family: "private",
    short: both("個情法26条", "APPI 26"),
    title: both(
        "個人情報保護法第26条（民間、令和4年4月〜令和6年3月）",
        "APPI Art. 26, private sector (April 2022 to March 2024)",
    ),
    validFrom: "2022-04-01",
    validTo: "2024-03-31",
    period: [
        cite("appi", both("第26条（令和4年4月1日施行）", "Art. 26 (in force 2022-04-01)"), "V", "ruleMirrorAppi"),
        cite("appiRule", both("令和6年4月1日施行の改正", "amended as of 2024-04-01"), "S", "lawFirms"),
    ],
    applies: businessesAndPrivateRules(SET),
    duties: privateDuties(SET, [...itemsButThird(SET), ITEM_3]),
}
