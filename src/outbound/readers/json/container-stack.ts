// The objects and arrays that are open, outermost first. Bounded by DEPTH_LIMIT: what lies deeper is read as if it stood at the limit.
import type { CoverageLog } from "../coverage-log.ts"
import { DEPTH_LIMIT } from "../limits.data.ts"
import type { Container } from "./json-container.ts"

export class ContainerStack {
    readonly #stack: Container[] = []
    /** The innermost: asked for with every token. */
    top: Container | undefined
    /** Opened beyond DEPTH_LIMIT, and not yet closed. */
    #beyond = 0
    readonly #log: CoverageLog

    constructor(log: CoverageLog) {
        this.#log = log
    }

    /** Outermost first. */
    get all(): readonly Container[] {
        return this.#stack
    }

    get depth(): number {
        return this.#stack.length
    }

    get isOpen(): boolean {
        return this.#stack.length > 0 || this.#beyond > 0
    }

    /** What is open lies beyond the limit. */
    get isBeyond(): boolean {
        return this.#beyond > 0
    }

    /** @param above how far above the innermost; undefined where nothing is */
    around(above: number): Container | undefined {
        // Asked first: looks before an array's beginning are slow.
        return above < this.#stack.length ? this.#stack[this.#stack.length - 1 - above] : undefined
    }

    push(container: Container): void {
        this.#stack.push(container)
        this.top = container
    }

    pop(): Container | undefined {
        const popped = this.#stack.pop()
        this.top = this.around(0)
        return popped
    }

    /** What opens next lies too deep to be kept. */
    get isFull(): boolean {
        return this.#stack.length >= DEPTH_LIMIT
    }

    /** One more opens. @returns whether it lies too deep to be kept, which is declared */
    goesBeyond(): boolean {
        if (!this.isFull) return false
        if (this.#beyond++ === 0) this.#log.note("limit", 0)
        return true
    }

    /** One closes. @returns whether it was beyond the limit */
    comesBack(): boolean {
        if (this.#beyond === 0) return false
        this.#beyond--
        return true
    }

    /** Nothing is open any more. */
    forgetBeyond(): void {
        this.#beyond = 0
    }

    /** Start of the earliest value that is held; Infinity when none is. */
    openFrom(): number {
        let least = Infinity
        for (const { record, columns, lone } of this.#stack) {
            const first = record?.cells[0] ?? lone?.[0]
            least = Math.min(least, first?.span.start ?? Infinity, columns?.openFrom ?? Infinity)
        }
        return least
    }
}
