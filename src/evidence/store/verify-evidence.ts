// Holds the evidence folder against the journal: every segment that was closed must be there, byte for byte, unless its time
// was over; nothing else may be.
import { hash } from "node:crypto"
import type { SegmentFacts } from "../contract.ts"
import { INDEX_END, OPEN_END, SEGMENT_END } from "../seal/segment-name.ts"
import { type EvidenceFolder, readIfThere } from "./folder.ts"
import type { JournaledSegments } from "./journaled-segments.ts"

export const EVIDENCE_FAULT_KINDS = [
    "altered", // other bytes than were journaled
    "truncated", // fewer bytes than were journaled, and those are its beginning or not: it cannot be told
    "missing", // journaled as closed, not as expired, and not there
    "unknown", // there, and never journaled: not ours, or its entry was taken out of the journal
    "open", // neither closed nor known to be lost: being filled just now, or left behind
] as const
export type EvidenceFaultKind = (typeof EVIDENCE_FAULT_KINDS)[number]

export interface EvidenceFault {
    readonly what: EvidenceFaultKind
    /** Within the evidence folder. */
    readonly file: string
}

export interface EvidenceReport {
    /** Segments that are as the journal says. */
    readonly whole: number
    readonly expired: number
    /** Open when a gate ended, and journaled as that: no fault of the folder. */
    readonly lost: number
    readonly faults: readonly EvidenceFault[]
    /** More were found than are listed. */
    readonly more: boolean
}

export const EVIDENCE_FAULTS_LIMIT = 100

/**
 * @param before the folder as it was before the journal was read: a gate that runs journals a segment before it names it
 * @param gateRuns whether what is open may be open
 */
export function verifyEvidence(
    dir: string,
    before: EvidenceFolder,
    journaled: JournaledSegments,
    gateRuns: boolean,
): EvidenceReport {
    const faults: EvidenceFault[] = []
    const note = (what: EvidenceFaultKind, file: string): number => faults.push({ what, file })
    const { segments, indexes, open, foreign } = before
    let whole = 0
    for (const facts of journaled.closed.values()) {
        const found = faultsOf(dir, facts)
        // Deleted because its time was over; what is still there of it is checked all the same.
        const told = journaled.expired.has(facts.segment) ? found.filter(({ what }) => what !== "missing") : found
        for (const { what, file } of told) note(what, file)
        if (found.length === 0) whole += 1
    }
    for (const name of segments) if (!journaled.closed.has(name)) note("unknown", name + SEGMENT_END)
    for (const name of indexes) if (!journaled.closed.has(name)) note("unknown", name + INDEX_END)
    for (const file of foreign) note("unknown", file)
    if (!gateRuns) for (const name of open) note("open", name)
    const { expired, lost } = journaled
    const more = faults.length > EVIDENCE_FAULTS_LIMIT
    return { whole, expired: expired.size, lost: lost.size, faults: faults.slice(0, EVIDENCE_FAULTS_LIMIT), more }
}

function faultsOf(dir: string, facts: SegmentFacts): EvidenceFault[] {
    const files = [
        { file: facts.segment + SEGMENT_END, sha256: facts.sha256, bytes: facts.bytes },
        { file: facts.segment + INDEX_END, sha256: facts.indexSha256, bytes: null },
    ]
    return files.flatMap(({ file, sha256, bytes }): EvidenceFault[] => {
        const isBeingNamed = (): boolean => readIfThere(dir, facts.segment + OPEN_END) !== null
        const content = readIfThere(dir, file) ?? (isBeingNamed() ? "open" : readIfThere(dir, file))
        if (content === "open") return []
        if (content === null) return [{ what: "missing", file }]
        if (hash("sha256", content, "hex") === sha256) return []
        return [{ what: bytes !== null && content.length < bytes ? "truncated" : "altered", file }]
    })
}
