// Opens what was sealed, in memory: nothing decrypted is written here.
import { decryptWith } from "../../age/age-file.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { SEGMENT_END } from "../seal/segment-name.ts"
import { type ReadRecord, readRecords } from "../warc/read-records.ts"
import type { FoundLine, FoundSegment } from "./find-kept.ts"
import { readIfThere } from "./folder.ts"

export interface OpenedTransaction {
    /** Compressed records, as they stand in the segment: a WARC file of their own. */
    readonly warc: Buffer
    readonly records: readonly ReadRecord[]
}

/**
 * @param lines of one segment
 * @param identity `AGE-SECRET-KEY-1…`
 * @returns what each of them points at
 * @throws SekishoError SEKISHO_EVIDENCE_NOT_FOUND, SEKISHO_EVIDENCE_NOT_OPENED
 */
export async function openKept(
    dir: string,
    { segment, lines }: Pick<FoundSegment, "segment" | "lines">,
    identity: string,
): Promise<readonly OpenedTransaction[]> {
    const sealed = readIfThere(dir, segment + SEGMENT_END)
    if (sealed === null) throw new SekishoError("SEKISHO_EVIDENCE_NOT_FOUND")
    const opened = await decryptWith(identity, sealed)
    if (opened === null) throw new SekishoError("SEKISHO_EVIDENCE_NOT_OPENED", { bytes: sealed.length })
    const bytes = Buffer.from(opened)
    return lines.map((line) => openedAt(bytes, line))
}

function openedAt(segment: Buffer, line: FoundLine): OpenedTransaction {
    const warc = segment.subarray(line.offset, line.offset + line.length)
    try {
        const records = [...readRecords(warc)]
        // The index lies in clear: what it points at must be what it says.
        if (!records.some(({ block }) => block.includes(`"transaction":${JSON.stringify(line.transaction)}`)))
            throw new Error("another transaction")
        return { warc, records }
    } catch (cause) {
        throw new SekishoError("SEKISHO_EVIDENCE_NOT_FOUND", { offset: line.offset }, cause)
    }
}

/** The first identity in a text: `age-keygen` writes comments beside it. @returns null: there is none */
export function identityIn(text: string): string | null {
    return /\bAGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}\b/.exec(text)?.[0] ?? null
}
