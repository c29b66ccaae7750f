// What the watch takes out of a body's persons, and what it tells; with the real meter, and a reserve that notes.
import { describe, expect, test } from "vitest"
import { createKeyer } from "../../core/keyer.ts"
import { createMeter } from "../../outbound/meter.ts"
import type { ExchangeFacts } from "../exchange-facts.ts"
import { pageOf, seededDecoys } from "../testing/seeded-decoys.case.ts"
import type { DecoyPerson } from "./decoy.ts"
import type { DecoyReport } from "./decoy-report.ts"
import { createDecoyLookup } from "./decoy-set.ts"
import { DecoyWatch } from "./decoy-watch.ts"

const KEYER = createKeyer(new Uint8Array(32).fill(9))
const { persons: DECOYS, inForce } = seededDecoys(3, KEYER)
const [FIRST, SECOND] = DECOYS
if (FIRST === undefined || SECOND === undefined) throw new RangeError("no decoys")

function member(number: number): DecoyPerson {
    return {
        name: `見本 ${"一二三四五六七八九"[number] ?? "十"}子`,
        kana: `ミホン ${"アイウエオカキクケ"[number] ?? "コ"}コ`,
        postal: "100-0005",
        address: `東京都千代田区丸の内1-1-${number + 1}`,
        phone: `090-1111-000${number}`,
        email: `member${number}@example.jp`,
        birth: "1970-01-01",
    }
}

interface Watched {
    readonly watch: DecoyWatch
    readonly reports: DecoyReport[]
    readonly shown: () => ReadonlySet<string>
    /** Sightings that are left. */
    readonly read: (text: string, end?: boolean) => number
}

function open(expected: readonly string[] = [], mediaType = "text/html", decoys = inForce.decoys): Watched {
    const set = createDecoyLookup()({ ...inForce, decoys, expected })
    const bare = createMeter({ mediaType, keyer: KEYER })
    if (set === null || bare === null) throw new RangeError("nothing to watch with")
    const reports: DecoyReport[] = []
    const shown: { identified: number; masked: number; maskProposed: boolean; decoys: Set<string> | null } = {
        identified: 0,
        masked: 0,
        maskProposed: false,
        decoys: null,
    }
    const facts = {
        route: "/members",
        client: { address: "192.0.2.1", session: null, account: null },
        transaction: "t1",
        atMs: 1,
        shown,
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a watch looks at these and at nothing else
    const watch = new DecoyWatch(set, { onDecoys: (report) => reports.push(report) }, facts as unknown as ExchangeFacts)
    const meter = watch.meter(bare)
    return {
        watch,
        reports,
        shown: () => shown.decoys ?? new Set(),
        read: (text, end = true) => {
            watch.look(Buffer.from(text))
            const steps = [meter.push(text), ...(end ? [meter.end()] : [])]
            return steps.flatMap(({ records }) => records.flatMap(({ sightings }) => sightings)).length
        },
    }
}

function row(person: DecoyPerson): string {
    return `${Object.values(person).join(",")}\r\n`
}

const beside = (change: Partial<DecoyPerson>): DecoyPerson => ({ ...FIRST, ...change })

const bodies = [
    { why: "a page of members without any", people: [member(1), member(2)], persons: 2, met: [] },
    { why: "a decoy among members is nobody", people: [member(1), FIRST, member(2)], persons: 2, met: ["d1"] },
    { why: "two decoys", people: [FIRST, SECOND], persons: 0, met: ["d1", "d2"] },
    {
        why: "a member's e-mail beside a decoy's name",
        people: [beside({ email: member(1).email })],
        persons: 1,
        met: ["d1"],
    },
    {
        why: "a member's number beside a decoy's",
        people: [beside({ phone: member(1).phone })],
        persons: 1,
        met: ["d1"],
    },
    {
        why: "a member's name beside a decoy's address",
        people: [beside({ name: member(1).name })],
        persons: 1,
        met: ["d1"],
    },
    {
        why: "a namesake is a person, and no decoy",
        people: [{ ...member(1), name: FIRST.name, kana: FIRST.kana }],
        persons: 1,
        met: [],
    },
    {
        why: "a decoy written beside many rows: from the fourth on they count, as one person",
        people: Array.from({ length: 9 }, (_, number) => beside({ address: `東京都千代田区丸の内1-1-${number}` })),
        persons: 6,
        met: ["d1"],
    },
]

test.each(bodies)("$why", ({ people, persons, met }) => {
    const { watch, reports, shown, read } = open()
    expect(read(pageOf(people))).toBe(persons)
    watch.settle(true)
    expect([...shown()].toSorted()).toEqual(met)
    expect(reports.flatMap((report) => (report.kind === "counted" ? report.metered : []))).toEqual(met)
})

describe("what is told", () => {
    test("at once when the first is met, and once an answer; at its end the counts", () => {
        const { watch, reports, read } = open()
        const page = pageOf([member(1), FIRST, member(2), SECOND])
        const half = page.indexOf(SECOND.name)
        read(page.slice(0, half), false)
        expect(reports).toMatchObject([{ kind: "left", ids: ["d1"] }])
        read(page.slice(half))
        watch.settle(true)
        watch.settle(true)
        const both = ["d1", "d2"]
        expect(reports.slice(1)).toMatchObject([
            { kind: "counted", expected: false, served: both, missed: [], metered: both },
        ])
    })

    test("the event's place holds nothing but route, client, transaction and time", () => {
        const { reports, read } = open()
        read(pageOf([FIRST]))
        expect(Object.keys(reports[0]?.place ?? {}).toSorted()).toEqual(["atMs", "client", "route", "transaction"])
    })

    test("where decoys are expected they are counted, and no alarm is raised", () => {
        for (const expected of ["/members", "/*", "/MEMBERS"]) {
            const { watch, reports, shown, read } = open([expected])
            expect(read(pageOf([member(1), FIRST]))).toBe(1)
            watch.settle(true)
            expect(reports).toMatchObject([{ kind: "counted", expected: true, served: ["d1"], missed: [] }])
            expect(shown().size).toBe(0)
        }
    })

    test("an address that the meter cannot see is missed", () => {
        const { watch, reports, read } = open()
        read(`<p>contact: ${FIRST.email.replace("@", " [at] ")}</p>`)
        watch.settle(true)
        expect(reports).toMatchObject([
            { kind: "left", ids: ["d1"] },
            { kind: "counted", served: ["d1"], missed: ["d1"], metered: [] },
        ])
    })

    test("one whose digests are of another key raises the alarm by its mark, and is no miss of the meter's", () => {
        const markOnly = inForce.decoys.map((decoy) => ({ ...decoy, telling: [], names: [] }))
        const { watch, reports, read } = open([], "text/html", markOnly)
        expect(read(pageOf([member(1), FIRST]))).toBe(2) // nobody can say any more that it is nobody
        watch.settle(true)
        expect(reports).toMatchObject([{ kind: "left", ids: ["d1"] }])
    })

    test("an answer that is broken off: what the meter had no chance at is not counted", () => {
        const { watch, reports, read } = open([], "text/csv")
        read(`${row(member(1))}${row(FIRST)}${row(SECOND).slice(0, -20)}`, false)
        watch.settle(false)
        expect(reports.at(-1)).toMatchObject({ kind: "counted", served: ["d1"], missed: [], metered: ["d1"] })
    })

    test("an answer that is broken off behind what the meter missed", () => {
        const { watch, reports, read } = open([], "text/plain")
        const hidden = FIRST.email.replace("@", " at ")
        read(`${hidden}\n\n${"plain words\n\n".repeat(50)}`, false)
        watch.settle(false)
        expect(reports.at(-1)).toMatchObject({ kind: "counted", served: ["d1"], missed: ["d1"] })
    })
})
