// Law: whatever batches an answer comes in, wherever a start falls, and whether it was kept or has to be read again, its bare names are
// those of whoever bears them in it, as if it had come whole.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { withBearers } from "../../../core/persons/bearers.ts"
import type { ExposureRecord, SpoolRecord } from "../../../core/observation.ts"
import type { Sighting } from "../../../core/person.ts"
import { expectMerged } from "../../contract.case.ts"
import { EVERYTHING, type Ledger } from "../../contract.ts"
import { exposureOf, requestOf, sightingOf } from "../../synthetic-records.case.ts"
import { openDuckdbLedger } from "../open-duckdb-ledger.ts"
import { ANSWER_SIGHTINGS_LIMIT, OpenAnswers, type StoredExposure } from "./open-answers.ts"

const bare = (name: string): Sighting => sightingOf({ identifiers: { name }, fields: ["name"], name })
const bearer = (name: string, email: string): Sighting =>
    sightingOf({ identifiers: { email, name }, fields: ["name", "email"], name })

interface Answer {
    readonly pages: readonly (readonly Sighting[])[]
    readonly delivered: number
    /** After each page it is told how far it came. */
    readonly isLong: boolean
}

const sighting: fc.Arbitrary<Sighting> = fc.oneof(
    fc.constantFrom("x", "y").map(bare),
    fc.tuple(fc.constantFrom("x", "y"), fc.constantFrom("a", "b")).map(([name, email]) => bearer(name, email)),
    fc.constantFrom("k", "l").map((nickname) => sightingOf({ identifiers: { nickname, name: "x" }, name: "x" })),
)
const answer: fc.Arbitrary<Answer> = fc
    .array(fc.array(sighting, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .chain((pages) =>
        fc.record({
            pages: fc.constant(pages),
            delivered: fc.oneof(fc.constant(pages.flat().length), fc.nat({ max: pages.flat().length })),
            isLong: fc.boolean(),
        }),
    )

function recordsOf({ pages, delivered, isLong }: Answer, number: number): SpoolRecord[] {
    const name = `t${number}`
    let firstSeq = 0
    const records: SpoolRecord[] = []
    for (const sightings of pages) {
        records.push(exposureOf(name, sightings, { firstSeq, route: `/${number % 2}` }))
        firstSeq += sightings.length
        const soFar = Math.min(firstSeq, delivered)
        if (isLong && soFar > 0) records.push(requestOf(name, firstSeq, { delivered: soFar, open: true }))
    }
    return [...records, requestOf(name, firstSeq, { delivered })]
}

/** What a ledger that is told the whole answer at once is to store. */
function toldWhole({ pages, delivered }: Answer): Answer {
    const all = pages.flat()
    const told = withBearers(all.slice(0, delivered))
    return { pages: [all.map((each, seq) => told.get(seq) ?? each)], delivered, isLong: false }
}

async function withLedger<T>(use: (ledger: () => Ledger, again: () => Promise<void>) => Promise<T>): Promise<T> {
    const dir = await mkdtemp(join(tmpdir(), "sekisho-ledger-"))
    let ledger = await openDuckdbLedger({ dir })
    try {
        return await use(
            () => ledger,
            async () => {
                await ledger.close()
                ledger = await openDuckdbLedger({ dir })
            },
        )
    } finally {
        await ledger.close()
        await rm(dir, { recursive: true })
    }
}

/** Records of several answers, mixed, those of one in their order. */
function mixed(answers: readonly (readonly SpoolRecord[])[], order: readonly number[]): SpoolRecord[] {
    const rest = answers.map((records) => [...records])
    const records: SpoolRecord[] = []
    for (let step = 0; rest.some((list) => list.length > 0); step++) {
        const open = rest.filter((list) => list.length > 0)
        const next = open[(order[step % order.length] ?? 0) % open.length]?.shift()
        if (next !== undefined) records.push(next)
    }
    return records
}

const plan = fc.record({
    answers: fc.array(answer, { minLength: 1, maxLength: 6 }),
    order: fc.array(fc.nat({ max: 1_000 }), { minLength: 5, maxLength: 5 }),
    cuts: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
    steps: fc.array(fc.constantFrom("none", "none", "ask", "start", "close"), { minLength: 24, maxLength: 24 }),
})
const RUNS = process.env["SEKISHO_SLOW"] === "1" ? 200 : 8
const LATER_MS = 2_000_000_000_000

describe("bare names of answers", () => {
    test("are the same whatever the batches", { timeout: 600_000 }, async () => {
        await fc.assert(
            fc.asyncProperty(plan, async ({ answers, order, cuts, steps }) => {
                const records = mixed(answers.map(recordsOf), order)
                const want = await withLedger(async (ledger) => {
                    const whole = answers.map(toldWhole).flatMap(recordsOf)
                    // Each alone, so that nothing is left to tell.
                    await ledger().append(whole, { segment: "s", offset: 1 })
                    return ledger().scope(EVERYTHING)
                })
                await withLedger(async (ledger, again) => {
                    let batch: SpoolRecord[] = []
                    for (const [at, record] of records.entries()) {
                        batch.push(record)
                        if (cuts[at % cuts.length] !== true && at < records.length - 1) continue
                        await ledger().append(batch, { segment: "s", offset: at + 1 })
                        batch = []
                        const step = steps[at % steps.length]
                        if (step === "ask") await ledger().count(EVERYTHING)
                        if (step === "start") await again()
                        if (step === "close") await ledger().closeDays(LATER_MS)
                    }
                    const { mapVersion: _one, ...got } = await ledger().scope(EVERYTHING)
                    const { mapVersion: _other, ...whole } = want
                    expect(got).toEqual(whole)
                    await expectMerged(ledger(), EVERYTHING, got)
                })
            }),
            { numRuns: RUNS, endOnFailure: true },
        )
    })

    test("a greeting that was stored before the form came is not counted beside it", async () => {
        await withLedger(async (ledger, again) => {
            await ledger().append([exposureOf("t", [bare("x")])], { segment: "s", offset: 1 })
            expect((await ledger().scope(EVERYTHING)).persons).toEqual({ confirmed: 0, likely: 0, maximum: 1 })
            await again()
            const form = exposureOf("t", [bearer("x", "a")], { firstSeq: 1 })
            await ledger().append([form, requestOf("t", 2)], { segment: "s", offset: 2 })
            expect((await ledger().scope(EVERYTHING)).persons).toEqual({ confirmed: 1, likely: 1, maximum: 2 })
            await ledger().closeDays(LATER_MS)
            expect((await ledger().scope(EVERYTHING)).persons).toEqual({ confirmed: 1, likely: 1, maximum: 2 })
        })
    })

    test("beside another answer's they stay persons of their own", async () => {
        await withLedger(async (ledger) => {
            const other = [exposureOf("u", [bearer("x", "a")]), requestOf("u", 1)]
            const records = [exposureOf("t", [bare("x")]), requestOf("t", 1), ...other]
            await ledger().append(records, { segment: "s", offset: 1 })
            expect((await ledger().scope(EVERYTHING)).persons).toEqual({ confirmed: 1, likely: 2, maximum: 2 })
        })
    })

    test("an answer beyond the limit is left as it came", async () => {
        const many = Array.from({ length: ANSWER_SIGHTINGS_LIMIT }, (_, n) => bearer(`n${n}`, `e${n}`))
        const records = [exposureOf("t", [bare("n1"), ...many]), requestOf("t", many.length + 1)]
        const told = await new OpenAnswers().tell(records, async () => Promise.resolve([]))
        expect(told).toEqual({ records, gone: [] })
    })

    test("what is not kept any more is read, and a batch that failed changes nothing that is kept", async () => {
        const asked: string[] = []
        const stored: StoredExposure[] = [{ number: 7, exposure: exposureOf("t", [bare("x")]) }]
        const read = async (transaction: string): Promise<readonly StoredExposure[]> => {
            asked.push(transaction)
            return Promise.resolve(stored)
        }
        const last: readonly SpoolRecord[] = [exposureOf("t", [bearer("x", "a")], { firstSeq: 1 }), requestOf("t", 2)]
        const answers = new OpenAnswers(2)
        answers.took(
            stored.map(({ exposure }) => exposure),
            7,
        )
        const first = await answers.tell(last, read)
        expect({ gone: first.gone, again: await answers.tell(last, read), asked }).toEqual({
            gone: [{ record: 7, seq: 0 }],
            again: first,
            asked: [],
        })
        // Others take its room.
        const others: readonly ExposureRecord[] = [exposureOf("u", [bare("y"), bare("z")])]
        answers.took(others, 8)
        expect({ ...(await answers.tell(last, read)), asked }).toEqual({ ...first, asked: ["t"] })
    })
})
