// Which blocks are not a page's content, by their element, their role (WAI-ARIA 1.2, 5.3.4) or the class that names them.
import type { Frames } from "./frames.ts"
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

/** Beyond a few they are content: a page has one head and one foot. */
const LANDMARKS_LIMIT = 8
/** Blocks around a page's head and foot. */
const DEPTH_LIMIT = 8

/** Which landmark is open, if any: one within another is the outer one's. */
export class Landmarks {
    #count = 0
    #open: Landmark | null = null
    #at = 0

    /** The one that is open, or whose block has just ended. */
    get open(): Landmark | null {
        return this.#open
    }

    /** @param frames the blocks around a block that begins */
    enter(tag: TagInfo, source: string, attributes: AttributeList, frames: Frames): void {
        const { kind } = tag
        if (this.#open !== null || (kind !== "block" && kind !== "hard" && kind !== "edge")) return
        if (this.#count >= LANDMARKS_LIMIT || frames.depth > DEPTH_LIMIT || frames.inContent) return
        this.#open = landmarkOf(tag, source, attributes)
        if (this.#open === null) return
        this.#count++
        this.#at = frames.depth
    }

    /** The landmark around the block at an index of those that are open. */
    over(index: number): Landmark | null {
        return index < this.#at ? null : this.#open
    }

    /** @param index of a block that has ended */
    isBlock(index: number): boolean {
        return this.#open !== null && index <= this.#at
    }

    leave(): void {
        this.#open = null
    }
}

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
        if (mayBeFoot && hasFoot(source, from, to) && FOOT.test(source.slice(from, to))) return "foot"
    }
    return null
}

/** Whether `fo` stands in it at all: in the names of hardly any block. */
function hasFoot(source: string, start: number, end: number): boolean {
    for (let at = start; at < end - 1; at++)
        if ((source.charCodeAt(at) | 0x20) === LETTER_F && (source.charCodeAt(at + 1) | 0x20) === LETTER_O) return true
    return false
}

const ROLE = 0x72
const CLASS = 0x63
const ID = 0x69
const LETTER_F = 0x66
const LETTER_O = 0x6f
