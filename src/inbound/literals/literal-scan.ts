/**
 * One pass over a text for the literals of many patterns at once: which of the patterns can match in it at all? An
 * automaton over folded ASCII (Aho and Corasick, 1975) with its failure links compiled into the table, so that a unit of
 * text costs one look-up however many literals there are.
 *
 * Safety: letters are compared without regard to their case, and U+017F and U+212A, which `/iu` takes for `s` and `k`,
 * are folded too. Linear in the text, whatever stands in it.
 */
import { copyUnits, units } from "../text-units.ts"

/** Each unit of the literals has a class of its own; class 0 is any other unit. ASCII in lower case fits. */
const CLASS_BITS = 7
const CLASSES = 1 << CLASS_BITS
const LONG_S = 0x17f
const KELVIN = 0x212a

export class LiteralScan {
    /** Class by unit, all of them: a table is read faster than a question is answered. */
    readonly #classes = new Uint8Array(0x1_0000)
    /** State behind (state, class). */
    readonly #next: Uint16Array
    /** States from here on are those where a literal ends. */
    readonly #firstTelling: number
    /** Of each telling state, a word of 32 sets a row. */
    readonly #sets: Int32Array
    /** By telling state: whether the text that is read has told it. */
    readonly #told: Uint8Array
    readonly #words: number

    /**
     * @param sets literals in lower-case ASCII; a text holds set `n` when it holds one of its literals
     * @throws RangeError for a sign outside of ASCII, and for more states than the table has room for
     */
    constructor(sets: readonly (readonly string[])[]) {
        this.#words = (sets.length + 31) >> 5
        this.#classify(sets.flat())
        const nodes = linked(trieOf(sets, (code) => this.#classes[code] ?? 0))
        // Those that tell something last; otherwise the shorter texts first, which are met most.
        const order = [...nodes.filter(({ told }) => told.size === 0), ...nodes.filter(({ told }) => told.size > 0)]
        if (order.length > 0xffff) throw new RangeError(`literals: ${order.length} states`)
        for (const [number, node] of order.entries()) node.number = number
        this.#firstTelling = nodes.length - nodes.filter(({ told }) => told.size > 0).length
        this.#next = new Uint16Array(order.length << CLASS_BITS)
        this.#sets = new Int32Array((order.length - this.#firstTelling) * this.#words)
        this.#told = new Uint8Array(order.length - this.#firstTelling)
        for (const node of order) this.#compile(node)
    }

    #compile({ number, next, told }: Node): void {
        for (let sign = 0; sign < CLASSES; sign++) this.#next[(number << CLASS_BITS) | sign] = next[sign]?.number ?? 0
        for (const set of told) {
            const at = (number - this.#firstTelling) * this.#words + (set >> 5)
            this.#sets[at] = (this.#sets[at] ?? 0) | (1 << (set & 31))
        }
    }

    /** Words of 32 sets that `read` fills. */
    get words(): number {
        return this.#words
    }

    /** @param held bit `n & 31` of word `n >> 5` is set when the text holds set `n`; others are cleared */
    read(text: string, held: Int32Array): void {
        held.fill(0)
        this.#told.fill(0)
        const [classes, next, told, firstTelling] = [this.#classes, this.#next, this.#told, this.#firstTelling]
        const block = units
        let state = 0
        for (let start = 0, count = 0; (count = copyUnits(text, start)) > 0; start += count) {
            for (let at = 0; at < count; at++) {
                state = next[(state << CLASS_BITS) | (classes[block[at] ?? 0] ?? 0)] ?? 0
                if (state >= firstTelling && told[state - firstTelling] === 0) this.#tell(state, held)
            }
        }
    }

    /** What a state tells, it tells once of a text. */
    #tell(state: number, held: Int32Array): void {
        const number = state - this.#firstTelling
        this.#told[number] = 1
        const row = number * this.#words
        for (let word = 0; word < this.#words; word++) held[word] = (held[word] ?? 0) | (this.#sets[row + word] ?? 0)
    }

    #classify(literals: readonly string[]): void {
        for (const [index, sign] of [...new Set(literals.join(""))].entries()) {
            if (sign.charCodeAt(0) > 0x7f) throw new RangeError("literals: a sign outside of ASCII")
            this.#classes[sign.charCodeAt(0)] = index + 1
            this.#classes[sign.toUpperCase().charCodeAt(0)] = index + 1
        }
        this.#classes[LONG_S] = this.#classes[0x73] ?? 0
        this.#classes[KELVIN] = this.#classes[0x6b] ?? 0
    }
}

interface Node {
    /** By class; complete once the failure links are compiled in. */
    readonly next: (Node | undefined)[]
    /** Sets of which a literal ends here. */
    readonly told: Set<number>
    /** Its state, once all are known. */
    number: number
}

function emptyNode(): Node {
    return { next: [], told: new Set(), number: 0 }
}

function trieOf(sets: readonly (readonly string[])[], classOf: (code: number) => number): Node {
    const root = emptyNode()
    for (const [set, literals] of sets.entries()) {
        for (const literal of literals) {
            let node = root
            for (let at = 0; at < literal.length; at++)
                node = node.next[classOf(literal.charCodeAt(at))] ??= emptyNode()
            node.told.add(set)
        }
    }
    return root
}

/**
 * Breadth first: a missing step of a node is that of the longest shorter text it also ends with.
 *
 * @returns all nodes, the root first
 */
function linked(root: Node): readonly Node[] {
    const fallbacks = new Map<Node, Node>()
    const nodes: Node[] = [root]
    for (const node of nodes) {
        const fallback = fallbacks.get(node)
        for (const set of fallback?.told ?? []) node.told.add(set)
        for (let sign = 0; sign < CLASSES; sign++) {
            const behind = fallback?.next[sign] ?? root
            const child = node.next[sign]
            if (child === undefined) node.next[sign] = behind
            else {
                fallbacks.set(child, node === root ? root : behind)
                nodes.push(child)
            }
        }
    }
    return nodes
}
