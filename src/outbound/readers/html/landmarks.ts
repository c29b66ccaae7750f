// Which blocks are not a page's content, by their element, their role (WAI-ARIA 1.2, 5.3.4) or the class that names them.
import type { AttributeList } from "./tag-scan.ts"
import { isName, type TagInfo } from "./tags.ts"

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

/** Longer ones list what a block looks like. */
const CLASS_UNITS = 60

/** @returns null for a block of the page's content */
export function landmarkOf({ name, kind }: TagInfo, source: string, attributes: AttributeList): Landmark | null {
    if (kind !== "block") return BY_NAME.get(name) ?? null
    // Nearly every block of a page comes here: nothing is cut out of the text before its name and length fit.
    for (let slot = 0; slot < attributes.count * 4; slot += 4) {
        const start = attributes.at[slot] ?? 0
        const end = attributes.at[slot + 1] ?? 0
        const from = attributes.at[slot + 2] ?? 0
        const to = attributes.at[slot + 3] ?? 0
        if (to - from > CLASS_UNITS || to - from < 4) continue
        const unit = source.charCodeAt(start) | 0x20
        if (unit === ROLE && isName(source, start, end, "role")) return BY_ROLE.get(source.slice(from, to)) ?? null
        const mayBeFoot = (unit === CLASS && end - start === 5) || (unit === ID && end - start === 2)
        if (mayBeFoot && FOOT.test(source.slice(from, to))) return "foot"
    }
    return null
}

const ROLE = 0x72
const CLASS = 0x63
const ID = 0x69
