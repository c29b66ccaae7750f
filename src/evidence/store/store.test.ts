import { createPublicKey, generateKeyPairSync, hash } from "node:crypto"
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { SegmentFacts } from "../contract.ts"
import { segmentName } from "../seal/segment-name.ts"
import { type Sealed, sealSynthetic } from "../tamper.case.ts"
import { runDrill } from "./drill.ts"
import { expireSegments } from "./expire.ts"
import { findKept, type FoundLine, type KeptQuery } from "./find-kept.ts"
import { readFolder } from "./folder.ts"
import { JournaledSegments } from "./journaled-segments.ts"
import { identityIn, openKept } from "./open-kept.ts"
import { recoverOpen, settleLost } from "./recover-open.ts"
import { verifyJournal } from "../../journal/verify-journal.ts"
import { newAgeKey } from "../../age/age-file.ts"

let home = ""
beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "sekisho-store-"))
})
afterEach(() => rmSync(home, { recursive: true }))

const ANY: KeptQuery = { fromMs: null, toMs: null, transaction: null, finding: null, reason: null }

function journaledOf({ journalDir, publicKey }: Sealed): JournaledSegments {
    const journaled = new JournaledSegments()
    verifyJournal({ dir: journalDir, publicKey, head: null, onEntry: journaled.take })
    return journaled
}

describe("what a killed gate left open", () => {
    const name = segmentName(0, "p1w0r1", 1)
    const [segment, index] = [Buffer.from("sealed"), Buffer.from("index")]
    const facts: SegmentFacts = {
        segment: name,
        sha256: hash("sha256", segment, "hex"),
        bytes: segment.length,
        indexSha256: hash("sha256", index, "hex"),
        transactions: 1,
        fromMs: 0,
        toMs: 0,
    }
    const put = (end: string, content: Buffer | string): void => writeFileSync(join(home, name + end), content)
    const cases = [
        { files: {}, journaled: null, lost: true, why: "nothing was written yet" },
        { files: { ".warc.gz.age.part": segment }, journaled: null, lost: true, why: "before the index" },
        {
            files: { ".warc.gz.age.part": segment, ".ndjson.part": index },
            journaled: null,
            lost: true,
            why: "before the journal: nobody can say that it is whole",
        },
        {
            files: { ".warc.gz.age.part": segment, ".ndjson.part": index },
            journaled: facts,
            lost: false,
            why: "behind the journal, before it had its names",
        },
        {
            files: { ".warc.gz.age": segment, ".ndjson.part": index },
            journaled: facts,
            lost: false,
            why: "between its two names",
        },
        {
            files: { ".warc.gz.age": segment, ".ndjson": index },
            journaled: facts,
            lost: false,
            why: "at the last step",
        },
        {
            files: { ".warc.gz.age.part": segment.subarray(1), ".ndjson.part": index },
            journaled: facts,
            lost: true,
            why: "journaled, and not what was journaled",
        },
    ]
    test.each(cases)("$why: lost $lost", ({ files, journaled, lost }) => {
        put(".open", "t1\nt2\n")
        for (const [end, content] of Object.entries(files)) put(end, content)
        const found = recoverOpen(
            home,
            () => true,
            () => journaled ?? undefined,
        )
        expect(found).toEqual(lost ? [{ segment: name, transactions: ["t1", "t2"] }] : [])
        for (const one of found) settleLost(home, one)
        const after = readdirSync(home).map((file) => file.slice(name.length))
        expect(after).toEqual(lost ? [".lost"] : [".ndjson", ".warc.gz.age"])
    })

    test("what others have open is left alone", () => {
        put(".open", "t1\n")
        expect(
            recoverOpen(
                home,
                () => false,
                () => undefined,
            ),
        ).toEqual([])
        expect(readFolder(home).open).toEqual([name])
    })
})

function refuse(): never {
    throw new Error("the journal is full")
}

describe("what is too old", () => {
    test("goes, journaled first; what verify names then is nothing", async () => {
        const sealed = await sealSynthetic(home, 3, 1)
        const journaled = journaledOf(sealed)
        const told: string[] = []
        const future = Date.UTC(2026, 10, 27)
        const deleted = expireSegments(sealed.evidenceDir, future, (segment) => told.push(segment))
        expect(deleted).toBe(3)
        expect(told).toEqual([...journaled.closed.keys()])
        expect(readdirSync(sealed.evidenceDir)).toEqual([])
    })

    test("stays when the journal does not take it, and when it is not old", async () => {
        const sealed = await sealSynthetic(home, 1, 1)
        expect(() => expireSegments(sealed.evidenceDir, Date.UTC(2027, 0, 1), refuse)).toThrow("the journal is full")
        expect(expireSegments(sealed.evidenceDir, Date.UTC(2026, 10, 26), refuse)).toBe(0)
        expect(readdirSync(sealed.evidenceDir)).toHaveLength(2)
    })
})

describe("looking up", () => {
    const queries = [
        { query: {}, want: ["t0", "t1", "t2", "t3"], why: "everything" },
        { query: { transaction: "t2" }, want: ["t2"], why: "one" },
        { query: { fromMs: 1_790_000_000_001, toMs: 1_790_000_000_003 }, want: ["t1", "t2"], why: "a time, half-open" },
        { query: { reason: "decoy" as const }, want: [], why: "a reason nobody had" },
        { query: { finding: "sql" }, want: [], why: "a finding nobody had" },
    ]
    test.each(queries)("$why", async ({ query, want }) => {
        const sealed = await sealSynthetic(home, 2, 2)
        const found = [
            ...findKept(sealed.evidenceDir, readFolder(sealed.evidenceDir).indexes, journaledOf(sealed), {
                ...ANY,
                ...query,
            }),
        ]
        expect(found.flatMap(({ lines }) => lines.map(({ transaction }) => transaction))).toEqual(want)
    })

    test("opens one, and it is the one", async () => {
        const sealed = await sealSynthetic(home, 1, 3)
        const [found] = [
            ...findKept(sealed.evidenceDir, readFolder(sealed.evidenceDir).indexes, journaledOf(sealed), {
                ...ANY,
                transaction: "t1",
            }),
        ]
        const [line] = found?.lines ?? []
        const [opened] = line === undefined ? [] : await openLine(sealed.evidenceDir, line, sealed.identity)
        expect(opened?.records.map(({ fields }) => fields.get("warc-type"))).toEqual([
            "request",
            "response",
            "metadata",
        ])
        expect(opened?.records[0]?.block.toString()).toContain("/comment?page=1")
    })

    test("an index that points elsewhere shows nothing of another", async () => {
        const sealed = await sealSynthetic(home, 1, 3)
        const [found] = [
            ...findKept(sealed.evidenceDir, readFolder(sealed.evidenceDir).indexes, journaledOf(sealed), ANY),
        ]
        const [one, other] = found?.lines ?? []
        const forged = one && other && { ...one, offset: other.offset, length: other.length }
        await expect(forged && openLine(sealed.evidenceDir, forged, sealed.identity)).rejects.toMatchObject({
            code: "SEKISHO_EVIDENCE_NOT_FOUND",
        })
        const { identity } = await newAgeKey()
        await expect(one && openLine(sealed.evidenceDir, one, identity)).rejects.toMatchObject({
            code: "SEKISHO_EVIDENCE_NOT_OPENED",
        })
    })
})

async function openLine(dir: string, line: FoundLine, identity: string): ReturnType<typeof openKept> {
    return openKept(dir, { segment: line.segment, lines: [line] }, identity)
}

test("the drill passes with an identity of the recipients, and with no other", async () => {
    const [a, b, c] = [await newAgeKey(), await newAgeKey(), await newAgeKey()]
    expect(await runDrill([a.recipient, b.recipient], [a.identity, b.identity, c.identity])).toEqual([
        true,
        true,
        false,
    ])
})

test("an identity is found beside the comments that age-keygen writes, and only whole", async () => {
    const { identity } = await newAgeKey()
    expect(identityIn(`# created: today\n# public key: age1x\n${identity}\n`)).toBe(identity)
    expect(identityIn(identity.slice(0, -3))).toBeNull()
})

test("an entry of the journal that nobody signed counts for nothing", async () => {
    const sealed = await sealSynthetic(home, 1, 1)
    const other = createPublicKey(generateKeyPairSync("ed25519").privateKey)
    expect(journaledOf({ ...sealed, publicKey: other }).closed.size).toBe(0)
})
