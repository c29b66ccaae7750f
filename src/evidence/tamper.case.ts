// Sealed segments with their journal, and changes to them of which none may pass: for the test, and for the measurement
// over many (bench/tamper.ts).
import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto"
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { newAgeKey } from "../age/age-file.ts"
import { createKeyer } from "../core/keyer.ts"
import type { JournalReport } from "../journal/contract.ts"
import { readHead } from "../journal/head.ts"
import { openJournal } from "../journal/open-journal.ts"
import { verifyJournal } from "../journal/verify-journal.ts"
import { DiskRoom } from "./seal/disk-room.ts"
import { Sealer } from "./seal/sealer.ts"
import { readFolder } from "./store/folder.ts"
import { JournaledSegments } from "./store/journaled-segments.ts"
import { type EvidenceReport, verifyEvidence } from "./store/verify-evidence.ts"
import { syntheticTransaction } from "./synthetic-transactions.case.ts"
import { recordsOf } from "./warc/transaction-records.ts"

export interface Sealed {
    readonly home: string
    readonly evidenceDir: string
    readonly journalDir: string
    readonly identity: string
    readonly publicKey: KeyObject
    /** Every file whose change must be named, from the folder on. */
    files(): string[]
    verify(): { readonly journal: JournalReport; readonly evidence: EvidenceReport }
}

/** @param home an empty folder */
export async function sealSynthetic(home: string, segments: number, transactions: number): Promise<Sealed> {
    const [evidenceDir, journalDir, headFile] = [join(home, "evidence"), join(home, "journal"), join(home, "head")]
    mkdirSync(evidenceDir)
    const { privateKey } = generateKeyPairSync("ed25519")
    const publicKey = createPublicKey(privateKey)
    const journal = openJournal({ dir: journalDir, headFile, key: privateKey })
    const [first, second] = [await newAgeKey(), await newAgeKey()]
    const keyer = createKeyer(Buffer.alloc(32, 7))
    let nowMs = Date.UTC(2026, 10, 26)
    const sealer = new Sealer({
        dir: evidenceDir,
        writer: "p1w0",
        recipients: [first.recipient, second.recipient],
        segmentBytes: 100_000_000,
        room: new DiskRoom(evidenceDir, 1_000_000_000),
        records: async (kept) => recordsOf(kept, keyer),
        journaled: (facts) => journal.append("gate", "evidence-closed", { ...facts }, nowMs),
        onOutcome: (_, outcome, error) => {
            if (outcome !== "sealed") throw new Error(outcome, { cause: error })
        },
        now: () => (nowMs += 1),
    })
    for (let segment = 0; segment < segments; segment++) {
        for (let n = 0; n < transactions; n++)
            sealer.take(syntheticTransaction(segment * transactions + n), () => undefined)
        await sealer.close()
    }
    return {
        home,
        evidenceDir,
        journalDir,
        identity: second.identity,
        publicKey,
        files: () => [evidenceDir, journalDir].flatMap((dir) => filesIn(dir)),
        verify: () => {
            const before = readFolder(evidenceDir)
            const journaled = new JournaledSegments()
            const head = readHead(headFile, publicKey)
            const report = verifyJournal({ dir: journalDir, publicKey, head, onEntry: journaled.take })
            return { journal: report, evidence: verifyEvidence(evidenceDir, before, journaled, false) }
        },
    }
}

function filesIn(dir: string): string[] {
    return readdirSync(dir)
        .filter((name) => name !== "lock")
        .map((name) => join(dir, name))
}

export const TAMPERINGS = ["byte", "delete", "swap", "truncate", "append", "rename"] as const
export type Tampering = (typeof TAMPERINGS)[number]

/** @param below whole numbers below a bound @returns how to undo it */
export function tamper(kind: Tampering, files: readonly string[], below: (bound: number) => number): () => void {
    const file = files[below(files.length)] ?? ""
    const before = readFileSync(file)
    const restore = (): void => writeFileSync(file, before)
    switch (kind) {
        case "byte": {
            const changed = Buffer.from(before)
            const at = below(changed.length)
            changed[at] = (changed[at] ?? 0) ^ (1 + below(255))
            writeFileSync(file, changed)
            return restore
        }
        case "delete":
            rmSync(file)
            return restore
        case "truncate":
            truncateSync(file, below(before.length))
            return restore
        case "append":
            writeFileSync(file, Buffer.concat([before, Buffer.from([below(256)])]))
            return restore
        case "swap": {
            const others = files.filter((one) => one !== file && one.endsWith(file.slice(file.indexOf("."))))
            const other = others[below(others.length)]
            // A journal of one file has none to change places with: two of its lines do.
            if (other === undefined) {
                writeFileSync(file, swappedLines(before, below))
                return restore
            }
            const otherBefore = readFileSync(other)
            writeFileSync(file, otherBefore)
            writeFileSync(other, before)
            return () => {
                restore()
                writeFileSync(other, otherBefore)
            }
        }
        case "rename": {
            const to = `${file}x`
            renameSync(file, to)
            return () => renameSync(to, file)
        }
        default:
            return kind satisfies never
    }
}

function swappedLines(bytes: Buffer, below: (bound: number) => number): string {
    const lines = bytes.toString("utf8").trimEnd().split("\n")
    const at = below(lines.length - 1)
    const [one = "", two = ""] = [lines[at], lines[at + 1]]
    return `${lines
        .with(at, two)
        .with(at + 1, one)
        .join("\n")}\n`
}
