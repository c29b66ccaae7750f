/**
 * One pass over a text for the literals of many patterns at once: which of the patterns can match in it at all? An
 * automaton over folded ASCII (Aho and Corasick, 1975) with its failure links compiled into the table, so that a unit of
 * text costs one look-up however many literals there are.
 *
 * Safety: letters are compared without regard to their case, and U+017F and U+212A, which `/iu` takes for `s` and `k`,
 * are folded too. Linear in the text, whatever stands in it.
 */
import { BLOCK_UNITS, copyUnits, units } from "../text-units.ts"

/** Each unit of the literals has a class of its own; class 0 is any other unit. ASCII in lower case fits. */
const CLASS_BITS = 7
const CLASSES = 1 << CLASS_BITS
/** A block from this length on is read from its middle, too; below, that is not worth its beginning. */
const HALVED_UNITS = 48
const LONG_S = 0x17f
const KELVIN = 0x212a

export interface LiteralScan {
    /** Words of 32 sets that `read` fills. */
    readonly words: number
    /** @param held bit `n & 31` of word `n >> 5` is set when the text holds set `n`; others are cleared */
    readonly read: (text: string, held: Int32Array) => void
    /**
     * As read, and for each stretch of `1 << shift` units, besides, what ends in it.
     *
     * @param stretches as many words for each stretch as `held` has, in a row
     */
    readonly readStretches: (text: string, held: Int32Array, stretches: Int32Array, shift: number) => void
}

/**
 * @param sets literals in lower-case ASCII; a text holds set `n` when it holds one of its literals
 * @throws RangeError for a sign outside of ASCII, and for more states than the table has room for
 */
export function literalScan(sets: readonly (readonly string[])[]): LiteralScan {
    const classes = classesOf(sets.flat())
    const classOf = (code: number): number => classes[code] ?? 0
    const nodes = linked(trieOf(sets, classOf))
    if (nodes.length > 0xffff) throw new RangeError(`literals: ${nodes.length} states`)
    // Those that tell something last: which they are is told by their number alone.
    const silent = nodes.filter(({ told }) => told.size === 0)
    const telling = nodes.filter(({ told }) => told.size > 0)
    const ordered = [...silent, ...telling]
    for (const [number, node] of ordered.entries()) node.number = number
    const longest = sets.flat().reduce((units, literal) => Math.max(units, literal.length), 1)
    const words = (sets.length + 31) >> 5
    return { words, ...readerOf(classes, ordered, silent.length - 1, toldBySigns(sets, classOf), longest - 1, words) }
}

/**
 * In one closure, where the tables are constants: to ask an object for each of them costs a fifth more.
 *
 * @param memory units behind which the state no longer depends on what stood before
 */
function readerOf(
    classes: Uint8Array,
    nodes: readonly Node[],
    lastSilent: number,
    toldBySign: ReadonlyMap<number, ReadonlySet<number>>,
    memory: number,
    words: number,
): Omit<LiteralScan, "words"> {
    const halved = Math.max(HALVED_UNITS, memory * 2)
    /** State behind (state, class). */
    const next = nextOf(nodes)
    const rows = new Rows()
    /** By state, which row of what texts tell it tells; 0: none. */
    const rowOf = Uint16Array.from(nodes, ({ told }) => rows.numberOf(told))
    /** By state: 1 where the text that is read has not told it yet. */
    const fresh = new Uint8Array(nodes.length).fill(1)
    /** States that tell something, as the pass met them; and room for one that is not kept. */
    const met = new Uint16Array(BLOCK_UNITS + 2)
    /** States that the text has told, and room for one that is not kept. */
    const told = new Uint16Array(nodes.length + 1)
    let toldCount = 0
    /** By class: 1 where the text that is read has such a sign. Literals of one sign are too frequent to be told by states. */
    const seen = new Uint8Array(CLASSES)
    /** Classes of such literals, and the rows that they tell. */
    const signs = Uint8Array.from(toldBySign.keys())
    const rowOfSign = Uint16Array.from(toldBySign.values(), (one) => rows.numberOf(one))
    const tell = tellerOf(rows.all)

    /** Reads units[from, to). @returns the state behind them */
    function pass(from: number, to: number, before: number): number {
        let state = before
        let count = 0
        let at = from
        if (to - from >= halved) {
            // Both halves at a time: each step waits for the one before it, and meanwhile the other half has something to do.
            const half = (to - from) >> 1
            const middle = from + half
            let ahead = 0
            for (let warm = middle - memory; warm < middle; warm++)
                ahead = next[(ahead << CLASS_BITS) | (classes[units[warm] ?? 0] ?? 0)] ?? 0
            for (; at < middle; at++) {
                const sign = classes[units[at] ?? 0] ?? 0
                const signAhead = classes[units[at + half] ?? 0] ?? 0
                seen[sign] = 1
                seen[signAhead] = 1
                state = next[(state << CLASS_BITS) | sign] ?? 0
                // No branch: literals end every few units, and the machine would guess wrong each time.
                met[count] = state
                count += (lastSilent - state) >>> 31
                ahead = next[(ahead << CLASS_BITS) | signAhead] ?? 0
                met[count] = ahead
                count += (lastSilent - ahead) >>> 31
            }
            at += half
            state = ahead
        }
        for (; at < to; at++) {
            const sign = classes[units[at] ?? 0] ?? 0
            seen[sign] = 1
            state = next[(state << CLASS_BITS) | sign] ?? 0
            met[count] = state
            count += (lastSilent - state) >>> 31
        }
        keep(count)
        return state
    }

    /** Of what was met, what the text has not told yet. */
    function keep(count: number): void {
        let kept = toldCount
        for (let at = 0; at < count; at++) {
            const one = met[at] ?? 0
            told[kept] = one
            kept += fresh[one] ?? 0
            fresh[one] = 0
        }
        toldCount = kept
    }

    /** What was told since it was last asked. */
    function tellInto(held: Int32Array): void {
        held.fill(0)
        for (let at = 0; at < toldCount; at++) {
            const one = told[at] ?? 0
            fresh[one] = 1
            tell(rowOf[one] ?? 0, held)
        }
        for (let at = 0; at < signs.length; at++) if (seen[signs[at] ?? 0] === 1) tell(rowOfSign[at] ?? 0, held)
        seen.fill(0)
        toldCount = 0
    }

    const piece = new Int32Array(words)
    return {
        read: (text, held) => {
            let state = 0
            for (let start = 0, length = 0; (length = copyUnits(text, start)) > 0; start += length)
                state = pass(0, length, state)
            tellInto(held)
        },
        readStretches: (text, held, stretches, shift) => {
            held.fill(0)
            stretches.fill(0, 0, words * (1 + (Math.max(0, text.length - 1) >> shift)))
            let state = 0
            for (let start = 0, length = 0; (length = copyUnits(text, start)) > 0; start += length) {
                for (let from = 0; from < length; from += 1 << shift) {
                    state = pass(from, Math.min(length, from + (1 << shift)), state)
                    tellInto(piece)
                    const row = ((start + from) >> shift) * words
                    for (let word = 0; word < words; word++) {
                        const bits = piece[word] ?? 0
                        held[word] = (held[word] ?? 0) | bits
                        stretches[row + word] = (stretches[row + word] ?? 0) | bits
                    }
                }
            }
        },
    }
}

/** What a row tells is added to what a text holds. */
function tellerOf(rows: readonly Row[]): (row: number, held: Int32Array) => void {
    const cells = rows.flat()
    /** By row, where what it tells begins in the two below, and one more that ends the last. */
    const first = new Uint32Array(rows.length + 1)
    for (const [number, row] of rows.entries()) first[number + 1] = (first[number] ?? 0) + row.length
    /** Word of 32 sets, and those of them that are told. */
    const words = Uint16Array.from(cells, ([word]) => word)
    const sets = Int32Array.from(cells, ([, bits]) => bits)
    return (row, held) => {
        const end = first[row + 1] ?? 0
        for (let cell = first[row] ?? 0; cell < end; cell++) {
            const word = words[cell] ?? 0
            held[word] = (held[word] ?? 0) | (sets[cell] ?? 0)
        }
    }
}

function nextOf(nodes: readonly Node[]): Uint16Array {
    const table = new Uint16Array(nodes.length << CLASS_BITS)
    for (const { number, next } of nodes)
        for (let sign = 0; sign < CLASSES; sign++) table[(number << CLASS_BITS) | sign] = next[sign]?.number ?? 0
    return table
}

/** Class by unit, all of them: a table is read faster than a question is answered. */
function classesOf(literals: readonly string[]): Uint8Array {
    const classes = new Uint8Array(0x1_0000)
    for (const [index, sign] of [...new Set(literals.join(""))].entries()) {
        if (sign.charCodeAt(0) > 0x7f) throw new RangeError("literals: a sign outside of ASCII")
        classes[sign.charCodeAt(0)] = index + 1
        classes[sign.toUpperCase().charCodeAt(0)] = index + 1
    }
    classes[LONG_S] = classes[0x73] ?? 0
    classes[KELVIN] = classes[0x6b] ?? 0
    return classes
}

/** Sets as words of 32 of them. */
type Row = readonly (readonly [word: number, bits: number])[]

function rowOf(sets: ReadonlySet<number>): Row {
    const bits = new Map<number, number>()
    for (const set of sets) bits.set(set >> 5, (bits.get(set >> 5) ?? 0) | (1 << (set & 31)))
    return [...bits]
}

/** What is told, each once: most states tell what a shorter literal at their end does. Row 0 tells nothing. */
class Rows {
    readonly all: Row[] = [[]]
    readonly #numbers = new Map([["", 0]])

    numberOf(sets: ReadonlySet<number>): number {
        const key = [...sets].toSorted((a, b) => a - b).join(",")
        const known = this.#numbers.get(key)
        if (known !== undefined) return known
        const number = this.all.push(rowOf(sets)) - 1
        this.#numbers.set(key, number)
        return number
    }
}

/** By class: the sets of which a literal is that sign and no more. */
function toldBySigns(
    sets: readonly (readonly string[])[],
    classOf: (code: number) => number,
): ReadonlyMap<number, ReadonlySet<number>> {
    const signs = sets.flatMap((literals, set) =>
        literals.filter(({ length }) => length === 1).map((literal) => ({ set, sign: classOf(literal.charCodeAt(0)) })),
    )
    const bySign = Map.groupBy(signs, ({ sign }) => sign)
    return new Map([...bySign].map(([sign, told]) => [sign, new Set(told.map(({ set }) => set))]))
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

/** Of literals of two signs and more. */
function trieOf(sets: readonly (readonly string[])[], classOf: (code: number) => number): Node {
    const root = emptyNode()
    for (const [set, literals] of sets.entries()) {
        for (const literal of literals) {
            if (literal.length === 1) continue
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
