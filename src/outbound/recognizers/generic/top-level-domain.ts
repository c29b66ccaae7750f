// Where a domain ends. IANA's list of top-level domains, and the names that are reserved or in use inside
// organisations (RFC 2606, RFC 6761, RFC 6762 appendix G). An attacker's query joins values by a word of his own, so that
// an address stands in the answer as `taro@example.jpjzoikj山田`: the list tells where the address ends, and the word
// that follows tells where the next one begins. Errs towards keeping: a name nobody knows is a name (`taro@corp.xyzzy`).
import { TOP_LEVEL_DOMAINS } from "./top-level-domains.data.ts"

const RESERVED = [
    "example",
    "test",
    "invalid",
    "local",
    "internal",
    "intranet",
    "private",
    "corp",
    "home",
    "lan",
    "onion",
]
const KNOWN: ReadonlySet<string> = new Set([...TOP_LEVEL_DOMAINS, ...RESERVED])
const SHORTEST_LETTERS = 2
/** Fewer letters behind a known name are a slip of the pen (`.comm`), not a separator. */
const GLUE_LETTERS = 3

/** Length of the known top-level domain that a label begins with and that something is glued to; 0: nothing is. */
export function gluedAfter(label: string): number {
    const lower = label.toLowerCase()
    if (KNOWN.has(lower) || isProgramsName(label)) return 0
    for (let length = lower.length - GLUE_LETTERS; length >= SHORTEST_LETTERS; length--) {
        if (KNOWN.has(lower.slice(0, length))) return length
    }
    return 0
}

/** `…@OData.Community.Display.V1.FormattedValue`: words of a program written together, of which the first ends no domain. */
export function isProgramsName(label: string): boolean {
    const first = WORDS.exec(label)?.[1]
    return first !== undefined && !KNOWN.has(first.toLowerCase())
}

const WORDS = /^([A-Z][a-z]{1,23})[A-Z]/

export function isTopLevelDomain(label: string): boolean {
    return KNOWN.has(label) || KNOWN.has(label.toLowerCase())
}
