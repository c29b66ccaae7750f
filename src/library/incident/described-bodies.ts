// Bodies that are described and not named: 兵庫県の国立大学, 市, 当院. They say whose incident it is only where no name does.
import type { BodyKind } from "../contract.ts"
import { kindOfName } from "../read/bodies.ts"
import { openerOf, type Opener } from "./opener.ts"

const DESCRIBED =
    /(?<name>(?:[\u3400-\u9fff]{2,3}[都道府県]|北海道|[\u3400-\u9fff]{2,4}市|東京|大阪|都内|県内)(?:内)?の(?:国立|公立|私立|市立|県立|町立|都立|府立|道立|民間の?)?(?:大学|病院|高校|高等学校|中学校|小学校|学校|企業|会社|専門学校|医療機関|保育園|クリニック|自治体|団体|法人))(?=[はがでのに、])/g
const BARE =
    /(?:^|。|、)(?<name>県|市|町|村|府|都|道|大学|病院|本県|本市|本町|本校|本学|当院|当社|弊社|当会|当行|本院|当協会|当組合|当センター|当校|当ショップ|当サイト|当社グループ|弊社グループ|当グループ)(?=(?:は|が|では|において)、?|主催の|の(?:元)?(?:職員|従業員|社員|委託))/g

export function describedBodies(text: string): Opener[] {
    const places = [...text.matchAll(DESCRIBED)].map((match) => ({ match, strength: 3 }))
    const bare = [...text.matchAll(BARE)].map((match) => ({ match, strength: 2 }))
    return [...places, ...bare].flatMap(({ match, strength }) => {
        const name = match.groups?.["name"]
        if (name === undefined) return []
        const start = match.index + match[0].indexOf(name)
        const mention = {
            name,
            span: { start, end: start + name.length },
            kind: kindOfDescribed(name),
            alias: null,
            end: start + name.length,
        }
        return [{ ...openerOf(text, mention, strength), named: false }]
    })
}

function kindOfDescribed(name: string): BodyKind | null {
    if (/^(?:本|当)?[県市町村府都道]$|自治体$/.test(name)) return "local"
    if (/(?:社|企業|行)$/.test(name)) return "company"
    return kindOfName(name)
}
