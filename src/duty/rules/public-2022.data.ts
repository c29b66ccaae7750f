// PUB-2022: national organs and incorporated administrative agencies, since 2022-04-01.
import { both } from "../both.ts"
import { cite } from "../sources/cite.ts"
import { nationalOrgans } from "./bodies.data.ts"
import { publicDuties, publicItems } from "./public-rules.data.ts"
import type { RuleSet } from "./rule-set.ts"

const SET = "pub-2022"

export const PUBLIC_2022: RuleSet = {
    id: SET,
    family: "public-national",
    short: both("個情法68条（国）", "APPI 68 (national)"),
    title: both(
        "個人情報保護法第68条（国の機関・独立行政法人等、令和4年4月〜）",
        "APPI Art. 68, national organs (since April 2022)",
    ),
    validFrom: "2022-04-01",
    validTo: null,
    period: [
        cite("appi", both("第68条（令和4年4月1日施行）", "Art. 68 (in force 2022-04-01)"), "G", "generalKnowledge"),
    ],
    applies: nationalOrgans(SET, false),
    duties: publicDuties(SET, publicItems(SET)),
}
