// How much of the disk evidence takes. Counted anew now and then, since others write and delete there; added to in between.
import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"

const RECOUNT_MS = 60_000

export class DiskRoom {
    readonly #dir: string
    readonly #limitBytes: number
    #usedBytes = 0
    #countedMs = Number.NEGATIVE_INFINITY

    constructor(dir: string, limitBytes: number) {
        this.#dir = dir
        this.#limitBytes = limitBytes
    }

    /** Whether another segment of up to so many bytes may be begun. */
    hasRoom(bytes: number, nowMs: number): boolean {
        if (nowMs - this.#countedMs >= RECOUNT_MS) {
            this.#usedBytes = usedBytes(this.#dir)
            this.#countedMs = nowMs
        }
        return this.#usedBytes + bytes <= this.#limitBytes
    }

    add(bytes: number): void {
        this.#usedBytes += bytes
    }
}

export function usedBytes(dir: string): number {
    return readdirSync(dir).reduce(
        (sum, file) => sum + (statSync(join(dir, file), { throwIfNoEntry: false })?.size ?? 0),
        0,
    )
}
