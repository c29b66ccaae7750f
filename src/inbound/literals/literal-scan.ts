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
    /** By state: 1 where a literal ends, and the text that is read has not told it yet. */
    readonly #fresh: Uint8Array
    /** States that the text has told, and room for one that is not kept. */
    readonly #told: Uint16Array
    /** By state, where what it tells begins in the two below, and one more that ends the last. */
    readonly #first: Uint32Array
    /** Word of 32 sets, and those of them that are told. */
    readonly #word: Uint16Array
    readonly #sets: Int32Array
    readonly #words: number

    /**
     * @param sets literals in lower-case ASCII; a text holds set `n` when it holds one of its literals
     * @throws RangeError for a sign outside of ASCII, and for more states than the table has room for
     */
    constructor(sets: readonly (readonly string[])[]) {
        this.#words = (sets.length + 31) >> 5
        this.#classify(sets.flat())
        const nodes = linked(trieOf(sets, (code) => this.#classes[code] ?? 0))
        if (nodes.length > 0xffff) throw new RangeError(`literals: ${nodes.length} states`)
        for (const [number, node] of nodes.entries()) node.number = number
        const rows = nodes.map(({ told }) => wordsOf(told))
        const cells = rows.flat()
        this.#next = new Uint16Array(nodes.length << CLASS_BITS)
        this.#fresh = Uint8Array.from(rows, (row) => (row.length > 0 ? 1 : 0))
        this.#told = new Uint16Array(nodes.length + 1)
        this.#first = new Uint32Array(nodes.length + 1)
        this.#word = Uint16Array.from(cells, ([word]) => word)
        this.#sets = Int32Array.from(cells, ([, bits]) => bits)
        for (const [number, row] of rows.entries()) this.#first[number + 1] = (this.#first[number] ?? 0) + row.length
        for (const node of nodes) this.#compile(node)
    }

    #compile({ number, next }: Node): void {
        for (let sign = 0; sign < CLASSES; sign++) this.#next[(number << CLASS_BITS) | sign] = next[sign]?.number ?? 0
    }

    /** Words of 32 sets that `read` fills. */
    get words(): number {
        return this.#words
    }

    /** @param held bit `n & 31` of word `n >> 5` is set when the text holds set `n`; others are cleared */
    read(text: string, held: Int32Array): void {
        const [classes, next, fresh, told, block] = [this.#classes, this.#next, this.#fresh, this.#told, units]
        let state = 0
        let count = 0
        for (let start = 0, length = 0; (length = copyUnits(text, start)) > 0; start += length) {
            for (let at = 0; at < length; at++) {
                state = next[(state << CLASS_BITS) | (classes[block[at] ?? 0] ?? 0)] ?? 0
                // No branch: literals of one sign end every few units, and the machine would guess wrong each time.
                told[count] = state
                count += fresh[state] ?? 0
                fresh[state] = 0
            }
        }
        held.fill(0)
        this.#tell(count, held)
    }

    /** What the states told tell; the next text begins with all of them fresh. */
    #tell(count: number, held: Int32Array): void {
        const [fresh, told, first, words, sets] = [this.#fresh, this.#told, this.#first, this.#word, this.#sets]
        for (let at = 0; at < count; at++) {
            const state = told[at] ?? 0
            fresh[state] = 1
            const end = first[state + 1] ?? 0
            for (let cell = first[state] ?? 0; cell < end; cell++) {
                const word = words[cell] ?? 0
                held[word] = (held[word] ?? 0) | (sets[cell] ?? 0)
            }
        }
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

/** Sets as words of 32 of them. */
function wordsOf(sets: ReadonlySet<number>): readonly (readonly [word: number, bits: number])[] {
    const bits = new Map<number, number>()
    for (const set of sets) bits.set(set >> 5, (bits.get(set >> 5) ?? 0) | (1 << (set & 31)))
    return [...bits]
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
