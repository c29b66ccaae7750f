// PRIV-2024: private sector since 2024-04-01. Item 3 of Art. 7 of the Enforcement Rules also covers personal information
// that is being acquired and is to become personal data: web skimming, a phishing form planted on one's own site.
import { both } from "../both.ts"
import { DATA_OR_ACQUIRED, IMPROPER, INCIDENT } from "../conditions/common.data.ts"
import { all } from "../conditions/condition.ts"
import { cite } from "../sources/cite.ts"
import { SIXTY_DAYS } from "./appi-timing.data.ts"
import { businessesAndPrivateRules } from "./bodies.data.ts"
import { itemsButThird, privateDuties } from "./private-rules.data.ts"
import type { RuleSet, Trigger } from "./rule-set.ts"

const SET = "priv-2024"

const ITEM_3: Trigger = {
    id: `${SET}.item-3`,
    text: both(
        "不正の目的をもって行われたおそれがある個人データ（取得しようとしている個人情報を含む）の漏えい等（1人から）",
        "personal data, or information being acquired, likely done with an improper purpose (one person or more)",
    ),
    when: all(DATA_OR_ACQUIRED, INCIDENT, IMPROPER),
    longer: {
        days: SIXTY_DAYS,
        once: IMPROPER,
        cites: [cite("appiRule", both("第8条第2項かっこ書", "Art. 8(2), in brackets"), "V", "ruleMirrorAppi")],
    },
    cites: [cite("appiRule", both("第7条第3号", "Art. 7(iii)"), "V", "ppcLeakAction")],
}

export const PRIVATE_2024: RuleSet = {
    id: SET,
    family: "private",
    short: both("個情法26条", "APPI 26"),
    title: both("個人情報保護法第26条（民間、令和6年4月〜）", "APPI Art. 26, private sector (since April 2024)"),
    validFrom: "2024-04-01",
    validTo: null,
    period: [cite("appiRule", both("令和6年4月1日施行の改正", "amended as of 2024-04-01"), "S", "lawFirms")],
    applies: businessesAndPrivateRules(SET),
    duties: privateDuties(SET, [...itemsButThird(SET), ITEM_3]),
}
