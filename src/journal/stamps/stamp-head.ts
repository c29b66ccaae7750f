// One stamp of the journal as it stands: asked for, proved as an auditor would, stored. Nothing is stored that would not hold.
import type { JournalHead } from "../contract.ts"
import { askAuthority } from "./ask-authority.ts"
import { readAuthorities } from "./certificates.ts"
import { type AskFault, CLOCK_TOLERANCE_MS, type Stamp } from "./contract.ts"
import { stampQuery } from "./request.ts"
import { readStamp, stampedNumbers, writeStamp } from "./stamp-files.ts"
import { judgeToken, readToken } from "./token.ts"

export interface StampOrder {
    readonly head: JournalHead
    /** Of the journal. */
    readonly dir: string
    readonly url: string
    /** PEM file. */
    readonly ca: string
    readonly now: () => number
    /** Gives up. */
    readonly signal: AbortSignal
    readonly timeoutMs?: number
}

export type Stamped =
    | { readonly kind: "stamped"; readonly stamp: Stamp; readonly sha256: string }
    | { readonly kind: "fault"; readonly what: AskFault }

export async function stampHead(order: StampOrder): Promise<Stamped> {
    const { head, dir, url, ca, now, signal, timeoutMs } = order
    const authorities = settled(() => readAuthorities(ca))
    if (authorities === null) return { kind: "fault", what: "authorities" }
    const asked = await askAuthority(url, stampQuery(head), signal, timeoutMs)
    if (asked.kind === "fault") return asked
    const judged = await judgeToken(asked.bytes, head, authorities)
    if (judged.kind === "fault") return judged
    const { stamp } = judged
    const offMs = Math.abs(stamp.atMs - now())
    if (offMs > CLOCK_TOLERANCE_MS + stamp.accuracyMs) return { kind: "fault", what: "clock" }
    const sha256 = settled(() => writeStamp(dir, head.n, asked.bytes))
    return sha256 === null ? { kind: "fault", what: "not-stored" } : { kind: "stamped", stamp, sha256 }
}

/** When the journal was stamped last, as its newest token says; null: never. It decides when to ask, and proves nothing. */
export function newestStamp(dir: string): { readonly n: number; readonly atMs: number } | null {
    const n = stampedNumbers(dir).at(-1)
    const bytes = n === undefined ? null : readStamp(dir, n)
    const token = bytes === null || bytes === "not-a-token" ? null : readToken(bytes)
    return n === undefined || token === null ? null : { n, atMs: token.info.genTime.getTime() }
}

function settled<T>(work: () => T): T | null {
    try {
        return work()
    } catch {
        return null
    }
}
