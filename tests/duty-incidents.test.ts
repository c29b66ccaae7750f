// The incidents of the seeds (docs/examples/duty/), each under the rules of its day and under today's: what an office then
// owed, and what it would owe now. The expectation of each row is that of the facts file on duties, part 8.
import { readdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { readFacts } from "../src/cli/duty/read-facts.ts"
import { assessDuties } from "../src/duty/assess-duties.ts"
import type { Assessment, CalendarDate, Deadline } from "../src/duty/contract.ts"

const EXAMPLES = resolve(import.meta.dirname, "../docs/examples/duty")
const TODAY: CalendarDate = "2026-11-25"

interface Row {
    readonly file: string
    /** A day soon after, from whose view the rules of then are asked. */
    readonly asOf: CalendarDate
    readonly atTheTime: Expectation
    readonly today: Expectation
    readonly source: string
}

interface Expectation {
    /** Duties and their status, those named only. */
    readonly statuses: Readonly<Record<string, string>>
    /** Items that hold. */
    readonly items: readonly string[]
    /** Last day of the final report under the PPC's rules; null where none is counted. */
    readonly final: CalendarDate | null
}

const BEST_EFFORT_2005 = { "priv-2005.report": "best-effort", "priv-2005.notice-to-persons": "best-effort" }
const NO_PPC_REPORT = { "pub-national-2005.report": "best-effort" }
const PRIVATE_DUE = {
    "priv-2024.report-preliminary": "due",
    "priv-2024.report-final": "due",
    "priv-2024.notice-to-persons": "due",
}
const PUBLIC_DUE = {
    "pub-2022.report-preliminary": "due",
    "pub-2022.report-final": "due",
    "pub-2022.notice-to-persons": "due",
}
const MY_NUMBER_DUE = {
    "mn-2022.report-preliminary": "due",
    "mn-2022.report-final": "due",
    "mn-2022.notice-to-persons": "due",
}
const ITEMS_3_4 = ["priv-2024.item-3", "priv-2024.item-4"]

const ROWS: readonly Row[] = [
    {
        file: "i01-comment-form",
        asOf: "2017-10-06",
        atTheTime: {
            statuses: { "priv-2017.report": "best-effort", "priv-2017.notice-to-persons": "best-effort" },
            items: ["priv-2017.leak"],
            final: null,
        },
        today: { statuses: PRIVATE_DUE, items: ITEMS_3_4, final: "2017-12-01" },
        source: "PRIV-2017, best effort; today item 3 (+4)",
    },
    {
        file: "i02-land-questionnaire",
        asOf: "2017-06-07",
        atTheTime: { statuses: NO_PPC_REPORT, items: ["pub-national-2005.leak"], final: null },
        today: { statuses: PUBLIC_DUE, items: ["pub-2022.item-3", "pub-2022.item-4"], final: "2017-07-31" },
        source: "national organ, no statutory PPC report; today PUB item 3 (+4, >100)",
    },
    {
        file: "i03-map-service",
        asOf: "2017-04-14",
        atTheTime: { statuses: NO_PPC_REPORT, items: ["pub-national-2005.leak"], final: null },
        today: { statuses: PUBLIC_DUE, items: ["pub-2022.item-3", "pub-2022.item-4"], final: "2017-06-09" },
        source: "national organ, no statutory PPC report; today PUB item 3 (+4, >100)",
    },
    {
        file: "i04-parcel-service",
        asOf: "2017-03-15",
        atTheTime: { statuses: BEST_EFFORT_2005, items: ["priv-2005.leak"], final: null },
        today: { statuses: PRIVATE_DUE, items: ITEMS_3_4, final: "2017-05-11" },
        source: "PRIV-2005; today item 3 (+4), 60 d",
    },
    {
        file: "i05-outage-mail",
        asOf: "2017-03-17",
        atTheTime: { statuses: BEST_EFFORT_2005, items: ["priv-2005.leak"], final: null },
        today: {
            statuses: { ...PRIVATE_DUE, "cyber-defence.report": "pending" },
            items: ITEMS_3_4,
            final: "2017-05-15",
        },
        source: "PRIV-2005; today item 3 (+4), 60 d; critical infrastructure pending",
    },
    {
        file: "i06-radio-members",
        asOf: "2017-03-21",
        atTheTime: { statuses: BEST_EFFORT_2005, items: ["priv-2005.leak"], final: null },
        today: { statuses: PRIVATE_DUE, items: ITEMS_3_4, final: "2017-05-15" },
        source: "PRIV-2005; today item 3 (+4), 60 d",
    },
    {
        file: "i07-sdk-server",
        asOf: "2017-05-08",
        atTheTime: { statuses: NO_PPC_REPORT, items: ["pub-national-2005.leak"], final: null },
        today: { statuses: PUBLIC_DUE, items: ["pub-2022.item-3", "pub-2022.item-4"], final: "2017-06-29" },
        source: "incorporated agency, no statutory PPC report; today PUB item 3 (+4, >100)",
    },
    {
        file: "i08-online-shop",
        asOf: "2017-05-30",
        atTheTime: { statuses: BEST_EFFORT_2005, items: ["priv-2005.leak"], final: null },
        today: { statuses: PRIVATE_DUE, items: ITEMS_3_4, final: "2017-05-22" },
        source: "PRIV-2005; today items 3 and 4; the card leak was denied later",
    },
    {
        file: "i09-card-payment",
        asOf: "2017-04-30",
        atTheTime: { statuses: BEST_EFFORT_2005, items: ["priv-2005.leak"], final: null },
        today: {
            statuses: {
                ...PRIVATE_DUE,
                "priv-2024.notice-to-consignor": "due",
                "card.notice-to-acquirer": "best-effort",
            },
            items: ["priv-2024.item-2", "priv-2024.item-3"],
            final: null, // nobody has said when they came to know
        },
        source: "card data: always item 2; contractor",
    },
    {
        file: "i10-wrong-my-numbers",
        asOf: "2017-03-31",
        atTheTime: {
            statuses: { "mn-2016.report": "due", "pub-local-2005.report": "best-effort" },
            items: ["mn-2016.item-2", "pub-local-2005.leak"],
            final: null,
        },
        today: { statuses: MY_NUMBER_DUE, items: ["mn-2022.item-4"], final: null },
        source: "MN-2016 item 2 (>100), grave, promptly; today MN-2022 item 4, 30 d, notice",
    },
    {
        file: "i11-hospital-usb",
        asOf: "2017-01-27",
        atTheTime: {
            statuses: { "pub-local-2005.report": "best-effort", "mn-2016.report": "not-due" },
            items: ["pub-local-2005.leak"],
            final: null,
        },
        today: { statuses: PRIVATE_DUE, items: ["priv-2024.item-1", "priv-2024.item-4"], final: "2017-02-23" },
        source: "prefectural ordinance, no PPC duty; today sensitive + over 1,000, private-sector rules",
    },
    {
        file: "i12-stolen-pc",
        asOf: "2016-11-14",
        atTheTime: { statuses: BEST_EFFORT_2005, items: ["priv-2005.leak"], final: null },
        today: { statuses: PRIVATE_DUE, items: ITEMS_3_4, final: "2017-01-10" },
        source: "PRIV-2005; today items 3 and 4, 60 d; a login password is no advanced encryption",
    },
    {
        file: "i13a-stolen-forms",
        asOf: "2016-09-30",
        atTheTime: { statuses: { "mn-2016.report": "due" }, items: ["mn-2016.item-2"], final: null },
        today: { statuses: MY_NUMBER_DUE, items: ["mn-2022.item-2a", "mn-2022.item-4"], final: null },
        source: "MN-2016 item 2; today items 2 and 4 (theft: 60 d)",
    },
    {
        file: "i13b-erased-by-contractor",
        asOf: "2016-09-30",
        atTheTime: { statuses: { "mn-2016.report": "due" }, items: ["mn-2016.item-2"], final: null },
        today: {
            statuses: { ...MY_NUMBER_DUE, "mn-2022.notice-to-consignor": "due" },
            items: ["mn-2022.item-4"],
            final: null,
        },
        source: "MN-2016 item 2 (erased counts); today item 4, released by telling the principal",
    },
    {
        file: "i14-foreign-portal",
        asOf: "2016-09-26",
        atTheTime: {
            statuses: { "priv-2005.report": "best-effort", "mn-2016.report": "not-due" },
            items: ["priv-2005.leak"],
            final: null,
        },
        today: {
            statuses: {
                "priv-2024.report-preliminary": "possible",
                "priv-2024.report-final": "possible",
                "gdpr.report": "possible",
            },
            items: ITEMS_3_4,
            final: "2016-11-21",
        },
        source: "foreign; the APPI only if handled for persons in Japan; GDPR/US",
    },
]

const PPC_FINAL = /^(?:mn|priv|pub)-\d{4}\.report-final$/

/** What an assessment says of the duties an expectation names. */
function outcomeOf({ duties }: Assessment, expected: Expectation): Expectation {
    const named = duties.filter(({ id }) => id in expected.statuses)
    const held = named.flatMap(({ grounds }) =>
        grounds.filter(({ outcome }) => outcome === "holds").map(({ id }) => id),
    )
    const finals = named.filter(({ id, status }) => PPC_FINAL.test(id) && status !== "not-due")
    return {
        statuses: Object.fromEntries(named.map(({ id, status }) => [id, status])),
        items: [...new Set(held)].filter((id) => /\.(?:item-.*|leak)$/.test(id)).toSorted(),
        final: finals.flatMap(({ deadlines }) => deadlines.map(lastDay))[0] ?? null,
    }
}

function lastDay(deadline: Deadline): CalendarDate | null {
    return deadline.kind === "limit" ? deadline.date : null
}

const pathOf = (file: string): string => join(EXAMPLES, `${file}.yaml`)

test("every example is in the table, and every row has its example", () => {
    expect(readdirSync(EXAMPLES).toSorted()).toEqual(ROWS.map(({ file }) => `${file}.yaml`).toSorted())
})

describe("which rules then", () => {
    test.each(ROWS)("$file: $source", async ({ file, asOf, atTheTime }) => {
        const { facts } = await readFacts(pathOf(file), asOf)
        expect(outcomeOf(assessDuties(facts, { asOf }), atTheTime)).toEqual(atTheTime)
    })
})

describe("what today", () => {
    test.each(ROWS)("$file: $source", async ({ file, asOf, today }) => {
        const { facts } = await readFacts(pathOf(file), asOf)
        expect(outcomeOf(assessDuties(facts, { asOf, rulesOn: TODAY }), today)).toEqual(today)
    })
})

test("I7: the day of knowing is the day the intrusion was established, not that of the precaution", async () => {
    const { facts } = await readFacts(pathOf("i07-sdk-server"), "2017-05-08")
    expect(assessDuties(facts, { asOf: "2017-05-08" }).knownOn?.on).toBe("2017-05-01")
})

test("I8: a card leak is feared, asked about, and denied: the state of each day can be read back", async () => {
    const item2 = async (asOf: CalendarDate): Promise<string | undefined> => {
        const { facts } = await readFacts(pathOf("i08-online-shop"), asOf)
        const report = assessDuties(facts, { asOf, rulesOn: TODAY }).duties.find(
            ({ id }) => id === "priv-2024.report-final",
        )
        return report?.grounds.find(({ id }) => id === "priv-2024.item-2")?.restsOn.join()
    }
    expect(await item2("2017-03-25")).toContain("fields.card")
    const denied = await readFacts(pathOf("i08-online-shop"), "2017-05-30")
    expect(denied.facts.fields.card).toBe("ruled-out")
    expect(denied.facts.leak).toBe("confirmed")
})

test("I3: two articles of one day disagree, and the graver statement holds", async () => {
    const { facts } = await readFacts(pathOf("i03-map-service"), "2017-04-14")
    expect(facts.leak).toBe("confirmed")
})

test("I13: theft grants 60 days, erasing does not; a contractor that told its principal is released", async () => {
    const stolen = await readFacts(pathOf("i13a-stolen-forms"), "2016-09-30")
    const erased = await readFacts(pathOf("i13b-erased-by-contractor"), "2016-09-30")
    const knowing = [{ by: "organisation", on: "2026-11-20", at: "unknown" }] as const
    const finalOf = (facts: typeof stolen.facts): string | null => {
        const duty = assessDuties({ ...facts, knowing }, { asOf: TODAY }).duties.find(
            ({ id }) => id === "mn-2022.report-final",
        )
        const last = duty?.deadlines.at(-1)
        return last === undefined ? null : lastDay(last)
    }
    expect(finalOf(stolen.facts)).toBe("2027-01-18")
    expect(finalOf(erased.facts)).toBe("2026-12-21")
    expect(finalOf({ ...erased.facts, consignorTold: "yes" })).toBeNull()
})
