// The short form of `node bench/recognition.ts`: the open set of shapes over a few seeds holds what was reached.
import { expect, test } from "vitest"
import { runShape, totalsOf, type ShapeResult } from "../bench/recognition/run.ts"
import { SHAPES } from "../bench/recognition/shapes.ts"

/** Other seeds than the long form begins with would be another set: the first ones are the same files. */
const SEEDS = 2
/** Enough to tell that the set is the set. */
const LEAST_SHAPES = { people: 60, nobody: 25 } as const

/** Not read yet, and told in docs/recognition.md. */
const KNOWN_MISSES: readonly string[] = [
    "sixth-claims",
    "eighth-apollo-state",
    "twentyfirst-csv-two-names",
    "twentyfirst-csv-swim-entries",
    "twentyfirst-text-visit-notes",
    "twentyninth-pupil-cards",
    "twentyninth-credits",
    "twentyninth-no-lords",
    "thirtieth-trip-passengers",
    "thirtyfirst-programme-staff",
    "thirtysecond-csv-gift-orders",
    "thirtyfourth-hal-stays",
    "thirtyfourth-query-rows",
]

/** Counted right, and fields that are not read yet: told in docs/recognition.md too. */
const KNOWN_FIELD_MISSES: readonly string[] = [
    "eleventh-woo-orders",
    "eleventh-chart",
    "twelfth-desk",
    "eighteenth-org-contacts",
    "twentyfifth-roundcube-list",
    "twentyfifth-latin-directory",
    "twentyfifth-profile-three",
    "twentyseventh-rows-apart",
    "twentyninth-hall-calendar",
    "twentyninth-water-bill",
    "twentyninth-pupil-cards",
    "twentyninth-gift-confirm",
    "twentyninth-returns",
    "twentyninth-listener-entries",
    "twentyninth-credits",
    "twentyninth-hiring-board",
    "twentyninth-exchange-students",
    "thirtieth-contact-connections",
    "thirtieth-csv-survey-answers",
    "thirtieth-mail-forwarded-inquiry",
    "thirtyfirst-nursery-form",
    "thirtyfirst-lab-results",
    "thirtyfirst-referral",
    "thirtyfirst-reviews",
    "thirtyfirst-packing-slip",
    "thirtyfirst-programme-staff",
    "thirtysecond-mail-new-order",
]

const results: readonly ShapeResult[] = SHAPES.map((shape) => runShape(shape, SEEDS))
const totals = totalsOf(results)
const fieldTotals = totalsOf(results.filter(({ shape }) => !KNOWN_FIELD_MISSES.includes(shape.id)))

test("the set has at least 60 shapes with persons and 25 without, each told apart by its id", () => {
    expect(new Set(SHAPES.map(({ id }) => id)).size).toBe(SHAPES.length)
    expect(results.filter(({ showsNobody }) => !showsNobody).length).toBeGreaterThanOrEqual(LEAST_SHAPES.people)
    expect(results.filter(({ showsNobody }) => showsNobody).length).toBeGreaterThanOrEqual(LEAST_SHAPES.nobody)
    expect(totals.files).toBe(SHAPES.length * SEEDS)
})

test("likely persons are exact, at the gate and in scan", () => {
    const wrong = results.filter(({ exact, files }) => exact < files).map(({ shape }) => shape.id)
    expect(wrong).toEqual(KNOWN_MISSES)
})

test("fields are found, and no others", () => {
    expect(fieldTotals.recall).toBeGreaterThanOrEqual(0.995)
    expect(fieldTotals.precision).toBeGreaterThanOrEqual(0.995)
    expect(fieldTotals.listedRecall).toBeGreaterThanOrEqual(0.98)
    expect(fieldTotals.listedPrecision).toBeGreaterThanOrEqual(0.98)
})

test("a shape of which nothing is found fails the set", () => {
    const blind = SHAPES.slice(0, 1).map((shape) =>
        runShape({ ...shape, make: (random) => ({ ...shape.make(random), body: "" }) }, SEEDS),
    )
    expect(totalsOf(blind)).toMatchObject({ exactShare: 0, recall: 0 })
})
