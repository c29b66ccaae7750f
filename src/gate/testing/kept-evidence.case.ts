// What a gate under test has kept as evidence, opened as its owner opens it.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { createPublicKey } from "node:crypto"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect } from "vitest"
import { decryptWith, newAgeKey } from "../../age/age-file.ts"
import { dataFolder } from "../../config/data-folder.ts"
import type { IndexLine } from "../../evidence/contract.ts"
import { readFolder } from "../../evidence/store/folder.ts"
import { JournaledSegments } from "../../evidence/store/journaled-segments.ts"
import { verifyEvidence } from "../../evidence/store/verify-evidence.ts"
import { readRecords } from "../../evidence/warc/read-records.ts"
import type { EvidenceBasis } from "../evidence/evidence-sink.ts"
import { openJournalKey } from "../../journal/journal-key.ts"
import { verifyJournal } from "../../journal/verify-journal.ts"
import type { TestGate } from "./test-gate.case.ts"

const [first, second] = [await newAgeKey(), await newAgeKey()]
const home = mkdtempSync(join(tmpdir(), "sekisho-evidence-"))
afterAll(() => rmSync(home, { recursive: true }))
let count = 0

/** Two recipients, and a journal of its own. */
export function basis(): EvidenceBasis {
    const beside = join(home, String((count += 1)))
    const journal = { dir: `${beside}-journal`, keyFile: `${beside}.journal-key`, headFile: `${beside}.journal-head` }
    return { recipients: [first.recipient, second.recipient], journal }
}

export interface Kept {
    readonly index: readonly IndexLine[]
    readonly records: readonly {
        readonly type: string
        readonly truncated: string | undefined
        readonly message: string | undefined
        readonly text: string
    }[]
    readonly files: readonly string[]
}

/** Everything that was kept, opened with the second identity. */
export async function kept(gate: TestGate, { journal }: EvidenceBasis): Promise<Kept> {
    await gate.drain()
    const dir = dataFolder(gate.dataDir).evidenceDir
    const { segments, open } = readFolder(dir)
    const journaled = new JournaledSegments()
    const publicKey = createPublicKey(openJournalKey(journal.keyFile))
    verifyJournal({ dir: journal.dir, publicKey, head: null, onEntry: journaled.take })
    expect(open).toEqual([])
    expect(verifyEvidence(dir, readFolder(dir), journaled, false)).toMatchObject({ whole: segments.length, faults: [] })
    const opened = await Promise.all(
        segments.map(async (name) => {
            const file = join(dir, `${name}.warc.gz.age`)
            expect(statSync(file).mode & 0o777).toBe(0o600)
            return decryptWith(second.identity, readFileSync(file))
        }),
    )
    const records = opened.flatMap((segment) => [...readRecords(Buffer.from(segment ?? []))])
    const lines = segments.flatMap((name) =>
        readFileSync(join(dir, `${name}.ndjson`), "utf8")
            .trim()
            .split("\n"),
    )
    return {
        index: lines.map((line): IndexLine => JSON.parse(line)),
        records: records.map(({ fields, block }) => ({
            type: fields.get("warc-type") ?? "",
            truncated: fields.get("warc-truncated"),
            message: fields.get("x-sekisho-message"),
            text: block.toString(),
        })),
        files: segments,
    }
}
