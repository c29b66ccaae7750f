// Waits for the first bytes of a body, which tell what it is, and is then what they say. Hardly ever waits: one byte that no
// document begins with is enough.
import type { Coverage, UnreadReason } from "../../core/person.ts"
import { mayBecomeDocument } from "../../outbound/documents/document-kind.ts"
import { FULL_COVERAGE } from "./flow.ts"
import type { Release } from "./release.ts"

export class SniffedRelease implements Release {
    readonly #choose: (first: Buffer) => Release
    #first: Buffer = EMPTY
    #chosen: Release | null = null
    /** What came before the choice. */
    #waiting: ((release: Release) => void)[] = []
    #closed = false

    /** @param choose what reads a body of these first bytes; they may be all of it */
    constructor(choose: (first: Buffer) => Release) {
        this.#choose = choose
    }

    get offered(): number {
        return this.#chosen?.offered ?? 0
    }

    get isOver(): boolean {
        return this.#closed || (this.#chosen?.isOver ?? false)
    }

    push(bytes: Buffer): void {
        this.#look(bytes, (release) => release.push(bytes))
    }

    pushDecoded(bytes: Buffer): void {
        this.#look(bytes, (release) => release.pushDecoded(bytes))
    }

    seal(coded: Buffer): void {
        if (this.#chosen === null) this.#waiting.push((release) => release.seal(coded))
        else this.#chosen.seal(coded)
    }

    giveUp(why: UnreadReason, factor: number): void {
        this.#settled().giveUp(why, factor)
    }

    end(): void {
        if (!this.#closed) this.#settled().end()
    }

    close(): void {
        this.#closed = true
        this.#chosen?.close()
    }

    coverage(): Coverage {
        return this.#chosen?.coverage() ?? FULL_COVERAGE
    }

    #look(bytes: Buffer, act: (release: Release) => void): void {
        if (this.#chosen !== null) {
            act(this.#chosen)
            return
        }
        this.#first = this.#first.length === 0 ? bytes : Buffer.concat([this.#first, bytes])
        this.#waiting.push(act)
        if (!mayBecomeDocument(this.#first)) this.#settled()
    }

    #settled(): Release {
        if (this.#chosen !== null) return this.#chosen
        const chosen = this.#choose(this.#first)
        this.#chosen = chosen
        this.#first = EMPTY
        for (const act of this.#waiting.splice(0)) act(chosen)
        return chosen
    }
}

const EMPTY = Buffer.alloc(0)
