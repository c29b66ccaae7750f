// Tables of incidents in text form (`| サービス | 件数 |`): each row whose first cell names a body or a service, and which
// has a figure, is an incident mentioned. Without a header that says so nothing is read.
import { kindOfName } from "../read/bodies.ts"
import { readQuantities } from "../read/quantity.ts"
import type { Unit } from "../text/unit.ts"
import type { ListedBody } from "./mention-lists.ts"

const NAME_HEADER = /企業|会社|団体|組織|サービス|サイト|自治体|事業者|発表元|名称|学校|病院|機関/

/** The incident of one row; none for a header, a rule, or a row without a figure. */
export function rowsOf(unit: Unit): ListedBody[] {
    const cells = unit.text.split("|").slice(1, -1)
    const name = cells[0]?.trim() ?? ""
    if (name === "" || /^-+$/.test(name) || NAME_HEADER.test(name) || name.length > 40) return []
    const figures = readQuantities(unit.text).filter(({ counts }) => counts === "persons" || counts === "records")
    if (figures.length === 0) return []
    const start = unit.text.indexOf(name)
    return [
        {
            name,
            span: { start, end: start + name.length },
            named: true,
            kind: kindOfName(name),
            system: null,
            part: { start: 0, end: unit.text.length },
        },
    ]
}
