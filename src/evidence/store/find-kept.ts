// Looks transactions up in the indexes beside the segments: no identity is needed, and nobody's data is read.
import { hash } from "node:crypto"
import { z } from "zod"
import { EVIDENCE_REASONS, type EvidenceReason, type IndexLine, KEPT_OUTCOMES } from "../contract.ts"
import { INDEX_END } from "../seal/segment-name.ts"
import { readIfThere } from "./folder.ts"
import type { JournaledSegments } from "./journaled-segments.ts"

export interface KeptQuery {
    readonly fromMs: number | null
    /** Exclusive. */
    readonly toMs: number | null
    readonly transaction: string | null
    /** A detector, or `detector/technique`. */
    readonly finding: string | null
    readonly reason: EvidenceReason | null
}

export interface FoundLine extends IndexLine {
    readonly segment: string
}

export interface FoundSegment {
    readonly segment: string
    readonly lines: readonly FoundLine[]
    /** Its index is byte for byte what was journaled; what an altered one says is shown all the same. */
    readonly indexHolds: boolean
}

const Line: z.ZodType<IndexLine> = z.strictObject({
    transaction: z.string(),
    part: z.int().min(1).optional(),
    atMs: z.number(),
    reasons: z.array(z.enum(EVIDENCE_REASONS)),
    findings: z.array(z.string()),
    method: z.string(),
    route: z.string(),
    status: z.number(),
    outcome: z.enum(KEPT_OUTCOMES),
    offset: z.int().min(0),
    length: z.int().min(0),
    truncated: z.boolean(),
})

/**
 * Segment by segment, oldest first; those without a match are left out unless their index does not hold.
 *
 * @param indexes as the folder had them before the journal was read
 */
export function* findKept(
    dir: string,
    indexes: readonly string[],
    journaled: JournaledSegments,
    query: KeptQuery,
): Generator<FoundSegment> {
    for (const segment of indexes) {
        const bytes = readIfThere(dir, segment + INDEX_END)
        if (bytes === null) continue
        const indexHolds = journaled.closed.get(segment)?.indexSha256 === hash("sha256", bytes, "hex")
        const lines = linesOf(bytes, segment).filter((line) => matches(line, query))
        if (lines.length > 0 || !indexHolds) yield { segment, lines, indexHolds }
    }
}

/** A line that is none is passed over: the index does not hold then, which is told. */
function linesOf(bytes: Buffer, segment: string): FoundLine[] {
    const texts = bytes.toString("utf8").split("\n")
    return texts.flatMap((text) => {
        const parsed = Line.safeParse(jsonOf(text))
        return parsed.success ? [{ segment, ...parsed.data }] : []
    })
}

function jsonOf(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return null
    }
}

function matches(line: FoundLine, { fromMs, toMs, transaction, finding, reason }: KeptQuery): boolean {
    if (fromMs !== null && line.atMs < fromMs) return false
    if (toMs !== null && line.atMs >= toMs) return false
    if (transaction !== null && line.transaction !== transaction) return false
    if (reason !== null && !line.reasons.includes(reason)) return false
    return finding === null || line.findings.some((one) => one === finding || one.startsWith(`${finding}/`))
}
