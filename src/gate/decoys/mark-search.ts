// Finds decoys in bytes, by the fragment that all of them have in their e-mail address and the part of its own beside it. It
// knows nothing of formats and charsets, so that it goes on seeing where the meter is blind: any charset in which ASCII is
// itself, UTF-16 of either order, a type nobody reads.
// Must not match: the fragment alone, or beside letters that are no decoy's. Errs towards silence: an address that is
// encoded letter by letter, compressed inside the file or in mixed case is not found.
import { type DecoySigns, FRAGMENT_LENGTH, OWN_LENGTH } from "./decoy.ts"

export interface Marks {
    readonly patterns: readonly Pattern[]
    readonly before: ReadonlyMap<string, string>
    readonly behind: ReadonlyMap<string, string>
}

interface Pattern {
    readonly bytes: Buffer
    /** Bytes from one letter to the next. */
    readonly step: 1 | 2
}

/** Bytes of the longest mark, in UTF-16. */
const MARK_BYTES = (FRAGMENT_LENGTH + OWN_LENGTH) * 2

export function compileMarks(fragment: string, decoys: readonly DecoySigns[]): Marks {
    const of = (side: DecoySigns["side"]): ReadonlyMap<string, string> =>
        new Map(decoys.filter((decoy) => decoy.side === side).map(({ own, id }) => [own, id]))
    const narrow = [fragment, fragment.toUpperCase()].map((text) => ({ bytes: Buffer.from(text), step: 1 as const }))
    // From its first letter to its last, whichever byte of a unit comes first.
    const wide = Buffer.from(fragment, "utf16le").subarray(0, -1)
    return { patterns: [...narrow, { bytes: wide, step: 2 }], before: of("before"), behind: of("behind") }
}

export class MarkSearch {
    readonly #marks: Marks
    /** The last bytes of what came before: a mark may begin there. */
    #tail: Buffer = Buffer.alloc(0)

    constructor(marks: Marks) {
        this.#marks = marks
    }

    /** @returns ids of the decoys in the next bytes of a body, some perhaps twice */
    push(bytes: Buffer): readonly string[] {
        const found: string[] = []
        if (this.#tail.length > 0) this.#look(Buffer.concat([this.#tail, bytes.subarray(0, MARK_BYTES)]), found)
        this.#look(bytes, found)
        this.#tail = Buffer.from(
            bytes.length >= MARK_BYTES
                ? bytes.subarray(-MARK_BYTES)
                : Buffer.concat([this.#tail, bytes]).subarray(-MARK_BYTES),
        )
        return found
    }

    #look(bytes: Buffer, found: string[]): void {
        for (const { bytes: pattern, step } of this.#marks.patterns) {
            // Text has no zero byte, and looking for one costs next to nothing.
            if (step === 2 && !bytes.includes(0)) continue
            for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) {
                const id = this.#idAt(bytes, at, at + FRAGMENT_LENGTH * step, step)
                if (id !== undefined) found.push(id)
            }
        }
    }

    #idAt(bytes: Buffer, start: number, end: number, step: number): string | undefined {
        const own = OWN_LENGTH * step
        const { before, behind } = this.#marks
        return before.get(lettersOf(bytes, start - own, step)) ?? behind.get(lettersOf(bytes, end, step))
    }
}

/** OWN_LENGTH letters from a place on; fewer where the bytes end. */
function lettersOf(bytes: Buffer, start: number, step: number): string {
    let letters = ""
    for (let index = 0; index < OWN_LENGTH; index++) {
        letters += String.fromCharCode(bytes[start + index * step] ?? 0)
    }
    return letters.toLowerCase()
}
