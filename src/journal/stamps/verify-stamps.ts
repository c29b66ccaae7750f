// Holds stored tokens against the journal: each must stamp the chain as it stands at its number, and each that the journal tells
// of must be there, byte by byte. Without an authority's certificate only the second is proved.
import { hash } from "node:crypto"
import type { Certificate } from "pkijs"
import { FAULTS_LIMIT, type JournalEntry } from "../contract.ts"
import {
    CLOCK_TOLERANCE_MS,
    type Stamp,
    type StampFault,
    type StampFaultKind,
    type StampReport,
    STAMPED_KIND,
    STAMPS_LIMIT,
} from "./contract.ts"
import { readStamp, stampedNumbers, stampFile } from "./stamp-files.ts"
import { judgeToken } from "./token.ts"

interface Told {
    readonly sha256: string
    readonly atMs: number
}

/** What the journal says of its stamps, gathered while it is read. */
export class JournaledStamps {
    readonly #dir: string
    readonly #numbers: ReadonlySet<number>
    readonly #states = new Map<number, { readonly hash: string; readonly atMs: number }>()
    readonly #told = new Map<number, Told>()

    /** @param dir of the journal, which is read after this */
    constructor(dir: string) {
        this.#dir = dir
        this.#numbers = new Set(stampedNumbers(dir))
    }

    take({ n, kind, data, atMs }: JournalEntry, lineHash: string): void {
        if (this.#numbers.has(n)) this.#states.set(n, { hash: lineHash, atMs })
        const { n: stamped, sha256 } = data
        if (kind !== STAMPED_KIND || typeof stamped !== "number" || typeof sha256 !== "string") return
        this.#told.set(stamped, { sha256, atMs })
    }

    /** @param authorities null: none was named; @param limit of tokens that are proved */
    async verify(authorities: readonly Certificate[] | null, limit: number = STAMPS_LIMIT): Promise<StampReport> {
        const numbers = [...new Set([...this.#numbers, ...this.#told.keys()])].toSorted((a, b) => a - b)
        const proved = new Set(authorities === null ? [] : [...this.#numbers].slice(-limit))
        const stamps: Stamp[] = []
        const faults: StampFault[] = []
        let faultCount = 0
        for (const n of numbers) {
            const found = await this.#judge(n, proved.has(n) ? authorities : null)
            if (found === null) continue
            if (typeof found === "object") stamps.push(found)
            else if (faults.push({ what: found, file: stampFile(n), n }) > FAULTS_LIMIT) faults.pop()
            if (typeof found === "string") faultCount += 1
        }
        const unproved = this.#numbers.size - proved.size
        return { stamps, unproved, faults, more: faultCount > faults.length }
    }

    /** @returns null where it was not to be proved, and nothing speaks against it */
    async #judge(n: number, authorities: readonly Certificate[] | null): Promise<Stamp | StampFaultKind | null> {
        const bytes = readStamp(this.#dir, n)
        const told = this.#told.get(n)
        if (bytes === null) return "missing"
        if (bytes === "not-a-token") return "malformed"
        if (told !== undefined && told.sha256 !== hash("sha256", bytes, "hex")) return "altered"
        // It came while the journal was being read.
        if (!this.#numbers.has(n)) return null
        const state = this.#states.get(n)
        if (state === undefined) return "not-in-chain"
        if (authorities === null) return null
        const judged = await judgeToken(bytes, { n, hash: state.hash }, authorities)
        if (judged.kind === "fault") return judged.what
        return isBetween(judged.stamp, state.atMs, told?.atMs ?? Infinity) ? judged.stamp : "time"
    }
}

/** What is stamped was there before, and is told of afterwards; by two clocks. */
function isBetween({ atMs, accuracyMs }: Stamp, fromMs: number, toMs: number): boolean {
    const tolerance = CLOCK_TOLERANCE_MS + accuracyMs
    return atMs >= fromMs - tolerance && atMs <= toMs + tolerance
}
