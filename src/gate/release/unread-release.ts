// Bytes that nobody reads: each chunk is reserved against the cap for unreadable bytes before it leaves.
import type { Coverage, UnreadReason } from "../../core/person.ts"
import type { Flow } from "./flow.ts"
import type { Release } from "./release.ts"
import type { Reserve } from "./reserve.ts"

export class UnreadRelease implements Release {
    readonly #reserve: Reserve
    readonly #flow: Flow
    #why: UnreadReason
    #factor = 1
    #unreadBytes = 0
    #over = false

    constructor(why: UnreadReason, reserve: Reserve, flow: Flow) {
        this.#why = why
        this.#reserve = reserve
        this.#flow = flow
    }

    get offered(): number {
        return 0
    }

    get isOver(): boolean {
        return this.#over
    }

    push(bytes: Buffer): void {
        if (this.#over || bytes.length === 0) return
        const counted = bytes.length * this.#factor
        if (this.#reserve.unreadable(counted)) {
            this.#unreadBytes += counted
            this.#flow.write([bytes], 0)
            return
        }
        this.#over = true
        this.#flow.cut(429, "SEKISHO_GATE_CAP_REACHED")
    }

    pushDecoded(): void {
        // Counted as they leave.
    }

    seal(coded: Buffer): void {
        this.push(coded)
    }

    giveUp(why: UnreadReason, factor: number): void {
        this.#why = why
        this.#factor = factor
    }

    end(): void {
        if (this.#over) return
        this.#over = true
        this.#flow.end()
    }

    close(): void {
        this.#over = true
    }

    coverage(): Coverage {
        return { kind: "none", why: this.#why, unreadBytes: this.#unreadBytes }
    }
}
