// Which blocks are not a page's content, by their element, their role (WAI-ARIA 1.2, 5.3.4) or the class that names them.
import { attributeOf } from "./attributes.ts"
import type { AttributeList } from "./tag-scan.ts"
import type { TagInfo } from "./tags.ts"

export type Landmark = "foot" | "side"

const BY_NAME: ReadonlyMap<string, Landmark> = new Map([
    ["footer", "foot"],
    ["header", "side"],
    ["aside", "side"],
    ["nav", "side"],
])
const BY_ROLE: ReadonlyMap<string, Landmark> = new Map([
    ["contentinfo", "foot"],
    ["banner", "side"],
    ["complementary", "side"],
    ["navigation", "side"],
])
/** A page has one foot; cards have feet too (`card-footer`), which are content. */
const FOOT =
    /(?:^|\s)(?:(?:site|global|page|main|app|layout|common|[lgco])[-_]?)?foot(?:er)?(?:[-_]?(?:area|wrap|wrapper|inner|container|contents?))?(?:\s|$)/i

/** @returns null for a block of the page's content */
export function landmarkOf({ name, kind }: TagInfo, source: string, attributes: AttributeList): Landmark | null {
    const known = BY_NAME.get(name)
    if (known !== undefined) return known
    if (attributes.count === 0 || (kind !== "block" && kind !== "hard")) return null
    const role = attributeOf(source, attributes, "role")
    if (role !== null) return BY_ROLE.get(role) ?? null
    const named = attributeOf(source, attributes, "class") ?? attributeOf(source, attributes, "id") ?? ""
    return FOOT.test(named) ? "foot" : null
}
