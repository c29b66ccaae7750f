// Which answers teach, held on the product's own way from the reservation to the proposal; and that the honest page is learned.
import { afterEach, describe, expect, test } from "vitest"
import { addressOf, CAP, type Fetch, named, openStation, people, type Station } from "./station.case.ts"

const ROUTE = "/contact"
const STAFF = people(0, 3)
const READERS = 24
const DAYS = 15
const DAY_HOURS = 24

const opened: Station[] = []
afterEach(() => {
    for (const station of opened.splice(0)) station.close()
})

function newStation(): Station {
    const station = openStation("with")
    opened.push(station)
    return station
}

/** Every reader looks at the page every day; one in two with a cookie of the application's statistics. */
function read(station: Station, more: Partial<Fetch> | ((reader: number) => Partial<Fetch>) = {}, days = DAYS): void {
    for (let day = 0; day < days; day++) {
        for (let reader = 0; reader < READERS; reader++) {
            const cookie = reader % 2 === 0 ? {} : { cookie: "_s=1" }
            const given = typeof more === "function" ? more(reader) : more
            station.fetch({ route: ROUTE, address: addressOf(reader), persons: STAFF, ...cookie, ...given })
        }
        station.passHours(DAY_HOURS)
    }
}

function proposed(station: Station): number {
    return station.learned().answer().status.proposed
}

interface Row {
    readonly more: Partial<Fetch> | ((reader: number) => Partial<Fetch>)
    readonly want: number
    readonly why: string
}

const rows: readonly Row[] = [
    { more: {}, want: 3, why: "a contact page" },
    {
        more: (n) => ({ session: `${n}`.padStart(32, "0") }),
        want: 0,
        why: "everybody is signed in: a list for members",
    },
    {
        more: (n) => (n % 2 === 0 ? {} : { session: `${n}`.padStart(32, "0"), cookie: "s=1" }),
        want: 3,
        why: "some have a session",
    },
    { more: { account: "a".repeat(32) }, want: 0, why: "whoever has an account sees what the public does not" },
    { more: { authorized: true }, want: 0, why: "so does who is authorised" },
    { more: { cookie: "_s=1" }, want: 0, why: "nobody came without a cookie" },
    { more: { finding: true }, want: 0, why: "requests with findings" },
    { more: { finding: "shared-cache" }, want: 3, why: "a page that caches may keep, as contact pages are" },
    { more: { status: 404 }, want: 0, why: "not the page but an error" },
    { more: { persons: people(0, 31) }, want: 0, why: "a list" },
    { more: { persons: [named(0, true), ...people(1, 3)] }, want: 2, why: "of one of them a number is shown" },
    { more: { persons: [...STAFF, named(0, true)] }, want: 2, why: "of one of them a number is shown behind" },
    { more: { address: "10.1.2.3" }, want: 0, why: "all behind one address that is not public" },
    { more: (n) => ({ address: `203.0.113.${n}` }), want: 0, why: "all of one network" },
]

test.each(rows)("$want proposed: $why", ({ more, want }) => {
    const station = newStation()
    read(station, more)
    expect(proposed(station)).toBe(want)
    expect(station.learned().inForce()).toEqual([])
})

describe("readers who are no readers", () => {
    test("whoever was shown more people than readers are teaches nothing", () => {
        const station = newStation()
        for (let reader = 0; reader < READERS; reader++)
            station.fetch({ address: addressOf(reader), persons: people(100, 161) })
        read(station)
        expect(proposed(station)).toBe(0)
    })
    test("nor does who is near a cap, or was cut", () => {
        const station = newStation()
        for (let reader = 0; reader < READERS; reader++)
            expect(station.fetch({ address: addressOf(reader), persons: people(100, 300) })).toBe(CAP)
        read(station)
        expect(proposed(station)).toBe(0)
    })
})

async function approved(): Promise<Station> {
    const station = newStation()
    read(station)
    await station.approve(ROUTE, 3)
    return station
}

describe("once the owner has approved", () => {
    test("they move no cap there, and do so elsewhere, with more of them, and in an answer with a finding", async () => {
        const station = await approved()
        let next = 900
        const count = (what: Partial<Fetch>): number => {
            const address = addressOf(next++)
            station.fetch({ route: ROUTE, address, persons: STAFF, ...what })
            return station.count(address)
        }
        const counts = [
            count({}),
            count({ route: "/dump" }),
            count({ persons: [named(0, true), ...people(1, 3)] }),
            count({ persons: [...STAFF, named(9)] }),
            count({ persons: people(0, 31) }),
            count({ finding: true }),
            count({}),
        ]
        // The last: the answer with a finding has withdrawn them.
        expect(counts).toEqual([0, 3, 1, 1, 31, 3, 3])
        const withdrawn = station.events.filter(({ event }) => event === "public-withdrawn")
        expect(withdrawn.map(({ route, numbers }) => [route, numbers])).toEqual([[ROUTE, { persons: 3 }]])
    })
    test("a restart keeps them, however long the gate was off", async () => {
        const station = await approved()
        const before = station.learned().inForce()
        station.restart(365 * DAY_HOURS * 3_600_000)
        station.passHours(1)
        expect(station.learned().inForce()).toEqual(before)
        station.fetch({ route: ROUTE, address: addressOf(999), persons: STAFF })
        expect(station.count(addressOf(999))).toBe(0)
    })
    test("when nobody is shown them for a month, they count again", async () => {
        const station = await approved()
        station.passHours(32 * DAY_HOURS)
        expect(station.learned().inForce()).toEqual([])
        const told = station.events.map(({ event, numbers }) => [event, numbers["persons"]])
        expect(told).toEqual([
            ["public-proposed", 3],
            ["public-approved", 3],
            ["public-withdrawn", 3],
        ])
    })
    test("another number than is proposed changes nothing", async () => {
        const station = newStation()
        read(station)
        const code = "SEKISHO_GATE_PUBLIC_OTHER"
        await expect(station.approve(ROUTE, 4)).rejects.toMatchObject({ code, detail: { people: 4, proposed: 3 } })
        await expect(station.approve("/other", 3)).rejects.toMatchObject({ code: "SEKISHO_GATE_PUBLIC_UNKNOWN" })
        expect(station.learned().inForce()).toEqual([])
    })
    test("forgotten on the owner's word, they count at once, and the word is not given twice", async () => {
        const station = await approved()
        const actions = station.learned().actions(async () => undefined)
        expect(await actions.forgetPublic(ROUTE)).toMatchObject({ route: ROUTE, ids: ["p1", "p2", "p3"], kept: true })
        expect(station.learned().inForce()).toEqual([])
        await expect(actions.forgetPublic(ROUTE)).rejects.toMatchObject({ code: "SEKISHO_GATE_PUBLIC_UNKNOWN" })
        station.restart()
        expect(station.learned().answer()).toMatchObject({ routes: [], status: { public: 0, learning: 0 } })
    })
})

test("a clock that is a year ahead after each start ages nobody", () => {
    const station = newStation()
    for (let day = 0; day < 10; day++) {
        read(station, {}, 1)
        station.restart(365 * DAY_HOURS * 3_600_000)
    }
    expect(proposed(station)).toBe(0)
    read(station, {}, 5)
    expect(proposed(station)).toBe(3)
})
