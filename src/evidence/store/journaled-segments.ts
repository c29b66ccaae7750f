// What the journal says of evidence: which segments were closed, and with which digests; which were deleted because their
// time was over; which were lost while they were open. Only entries that bear the journal's signature come here.
import type { JournalEntry } from "../../journal/contract.ts"
import type { SegmentFacts } from "../contract.ts"

export type EvidenceEntryKind =
    | "evidence-recipients"
    | "evidence-closed"
    | "evidence-lost"
    | "evidence-expired"
    | "evidence-exported"
    | "evidence-opened"
    | "evidence-drill"

export class JournaledSegments {
    readonly closed: Map<string, SegmentFacts> = new Map()
    readonly expired: Set<string> = new Set()
    readonly lost: Set<string> = new Set()

    readonly take = ({ kind, data }: JournalEntry): void => {
        const segment = data["segment"]
        if (typeof segment !== "string") return
        if (kind === "evidence-closed") this.closed.set(segment, factsOf(segment, data))
        else if (kind === "evidence-expired") this.expired.add(segment)
        else if (kind === "evidence-lost") this.lost.add(segment)
    }
}

function factsOf(segment: string, data: JournalEntry["data"]): SegmentFacts {
    return {
        segment,
        sha256: String(data["sha256"]),
        bytes: Number(data["bytes"]),
        indexSha256: String(data["indexSha256"]),
        transactions: Number(data["transactions"]),
        fromMs: Number(data["fromMs"]),
        toMs: Number(data["toMs"]),
    }
}
