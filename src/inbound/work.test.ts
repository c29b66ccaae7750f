import { describe, expect, test } from "vitest"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { WORK_BASE, WORK_DENSE_BYTES, WORK_PER_BYTE, WORK_PER_DENSE_BYTE } from "./limits.data.ts"
import { Work } from "./work.ts"

/** Steps that are allowed once the bytes have come, in pieces of so many. */
function allowedFor(bytes: number, piece: number): number {
    const work = new Work()
    for (let at = 0; at < bytes; at += piece) work.allow(Math.min(piece, bytes - at))
    let [least, most] = [0, 1e9]
    while (most - least > 1) {
        const tried = Math.floor((least + most) / 2)
        if (isAllowed(work, tried)) least = tried
        else most = tried
    }
    return least
}

function isAllowed(work: Work, steps: number): boolean {
    const { spent } = work
    try {
        work.spend(steps)
        return true
    } catch (error) {
        if (error instanceof SekishoError) return false
        throw error
    } finally {
        work.spend(spent - work.spent)
    }
}

describe("work", () => {
    const DENSE = WORK_BASE + WORK_DENSE_BYTES * WORK_PER_DENSE_BYTE
    const CASES = [
        { bytes: 0, want: WORK_BASE, why: "the shortest request" },
        { bytes: 1_000, want: WORK_BASE + 1_000 * WORK_PER_DENSE_BYTE, why: "each byte of a short one" },
        { bytes: WORK_DENSE_BYTES, want: DENSE, why: "the last that may be dense" },
        { bytes: WORK_DENSE_BYTES + 1_000, want: DENSE + 1_000 * WORK_PER_BYTE, why: "less for what is behind" },
    ] as const
    test.each(CASES)("$bytes bytes: $why", ({ bytes, want }) => {
        expect(allowedFor(bytes, bytes + 1)).toBe(want)
        expect(allowedFor(bytes, 999)).toBe(want)
    })

    test("more than is allowed is refused", () => {
        expect(() => new Work(10).spend(11)).toThrow("more parts, depth")
    })
})
