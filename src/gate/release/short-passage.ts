// A short body that came at once: when the same one was read before and showed nobody, it passes without being read again.
// Whatever else it is goes the usual way, from its first byte on. Errs towards reading: a body of which anything was withheld,
// counted or not read teaches nothing.
import { type Flow, FULL_COVERAGE, type Passage } from "./flow.ts"
import { type NobodysBodies, SHORT_BODY_BYTES } from "./nobodys-bodies.ts"

export interface ShortPassageOptions {
    readonly bodies: NobodysBodies
    readonly type: string
    /** Of the whole body. */
    readonly bytes: number
    readonly flow: Flow
    /** The usual way. @param asAnnounced told once it is read as what its type says, and by nothing else */
    readonly read: (flow: Flow, asAnnounced: () => void) => Passage
}

export function isShort(bytes: number | null): bytes is number {
    return bytes !== null && bytes <= SHORT_BODY_BYTES
}

export class ShortPassage implements Passage {
    readonly #options: ShortPassageOptions
    /** The body, known to show nobody. */
    #known: Buffer | null = null
    #inner: Passage | null = null
    /** The body, to be learned. */
    #whole: string | null = null
    #isAnnounced = false
    #isWithheld = false

    constructor(options: ShortPassageOptions) {
        this.#options = options
    }

    push(chunk: Buffer): void {
        if (this.#inner === null && this.#known === null) return this.#first(chunk)
        // More than was announced: not what is known.
        const known = this.#known
        this.#known = null
        this.#whole = null
        if (known !== null) this.#usual().push(known)
        this.#usual().push(chunk)
    }

    end(): void {
        if (this.#known !== null) {
            this.#options.flow.write([this.#known], 0)
            return this.#options.flow.end()
        }
        const inner = this.#usual()
        inner.end()
        if (this.#whole === null || !this.#isAnnounced || this.#isWithheld) return
        if (inner.offered() > 0 || inner.coverage().kind !== "full") return
        this.#options.bodies.add(this.#options.type, this.#whole)
    }

    close(): void {
        this.#isWithheld = true
        this.#inner?.close()
    }

    coverage(): ReturnType<Passage["coverage"]> {
        return this.#inner?.coverage() ?? FULL_COVERAGE
    }

    offered(): number {
        return this.#inner?.offered() ?? 0
    }

    #first(chunk: Buffer): void {
        const { bodies, type, bytes } = this.#options
        if (chunk.length === bytes) {
            const text = chunk.toString("latin1")
            if (bodies.has(type, text)) {
                this.#known = chunk
                return
            }
            this.#whole = text
        }
        this.#usual().push(chunk)
    }

    #usual(): Passage {
        if (this.#inner !== null) return this.#inner
        const { flow, read } = this.#options
        const cut: Flow["cut"] = (status, code) => {
            this.#isWithheld = true
            flow.cut(status, code)
        }
        this.#inner = read({ ...flow, cut }, () => {
            this.#isAnnounced = true
        })
        return this.#inner
    }
}
