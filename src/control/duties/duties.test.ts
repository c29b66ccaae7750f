// What an incident makes of the law: never less than what was said, and nothing that is due lost without a person's word.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { FIELDS } from "../../core/fields.ts"
import { assessDuties, judgeDuties } from "../../duty/assess-duties.ts"
import { NOTHING_KNOWN } from "../../duty/nothing-known.ts"
import { FACT_ORDER, FACT_TYPES } from "../incident/fact-types.data.ts"
import type { Statement } from "../incident/facts.ts"
import type { Incident, IncidentEvent } from "../incident/incident.ts"
import { transition } from "../incident/transition.ts"
import { STEP_SCHEMA } from "../schema/step-schema.ts"
import { STATEMENT_SCHEMA } from "../schema/statement-schema.ts"
import { FIGURES, frozen, NOW_MS, OPENED, openedWith, PROFILE, SAID } from "../synthetic-incidents.case.ts"
import { assessmentEvent, dutiesOf } from "./assess-incident.ts"
import { dutyFactsOf } from "./duty-facts-of.ts"

const AS_OF = "2026-11-22"

function after(events: readonly IncidentEvent[], start: Incident | null = null): Incident {
    const end = events.reduce<Incident | null>((incident, event) => {
        const outcome = transition({ id: "2026-001", incident, event, by: "test", nowMs: NOW_MS })
        if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal))
        return outcome.incident
    }, start)
    if (end === null) throw new Error("no events")
    return end
}

/** Without the outlook, which is most of the work. */
function judged(incident: Incident): ReturnType<typeof judgeDuties> {
    return judgeDuties(dutyFactsOf(incident, PROFILE), { asOf: AS_OF })
}

function assessed(incident: Incident): Incident {
    const event = assessmentEvent(incident, PROFILE, NOW_MS)
    if (event === null) throw new Error("no rules")
    return after([event], incident)
}

function stated(statement: Statement): IncidentEvent {
    return { kind: "stated", said: SAID, statement, text: "" }
}

function stepsOf(incident: Incident): Record<string, string> {
    return Object.fromEntries(incident.steps.slice(1).map(({ id, status, standing }) => [id, `${status} ${standing}`]))
}

const WRONG_PRINT: Statement = {
    kind: "wrong-print",
    knownAt: "2026-11-20T09:30",
    leak: "confirmed",
    cause: "mis-sent",
    contract: "none",
    fields: ["my_number", "name"],
}
const COUNTED = { confirmed: 1_992, likely: 1_992, maximum: 1_992 }

describe("facts", () => {
    test("of an incident nobody has described, everything is unknown", () => {
        expect(dutyFactsOf(after([openedWith({})]), null)).toEqual(NOTHING_KNOWN)
    })

    test.each([
        { statement: { fields: ["name"] }, field: "card", want: "ruled-out", why: "a list somebody gave is all of it" },
        { statement: { fields: "unknown" }, field: "card", want: "unknown", why: "nobody could say" },
        { statement: {}, field: "card", want: "unknown", why: "nobody has said" },
        { statement: { fields: ["card"] }, field: "card", want: "confirmed", why: "named" },
    ] as const)("fields: $why", ({ statement, field, want }) => {
        expect(dutyFactsOf(after([openedWith(statement)]), PROFILE).fields[field]).toBe(want)
    })

    test("what the ledger could not see is not ruled out", () => {
        const said = { ...SAID, source: { kind: "sekisho", text: "scope" } } as const
        const incident = after([OPENED, { kind: "stated", said, statement: { fields: ["name"] }, text: "" }])
        expect(dutyFactsOf(incident, PROFILE).fields).toMatchObject({ name: "confirmed", my_number: "unknown" })
    })

    test.each([
        { rows: [], want: 3_600, why: "nobody counted them: they may be all" },
        { rows: [{ fields: ["card"], persons: 12 }], want: 3_600, why: "rows that leave persons out prove nothing" },
        {
            rows: [
                { fields: ["card"], persons: 12 },
                { fields: ["name"], persons: 3_588 },
            ],
            want: 12,
            why: "rows that cover everybody",
        },
    ] as const)("persons with a card: $why", ({ rows, want }) => {
        const byFields = rows.map((row) => ({ ...row, others: [], records: "unknown", approximate: false }) as const)
        const incident = after([openedWith({ fields: ["name", "card"] }), frozen({ ...FIGURES, byFields })])
        expect(dutyFactsOf(incident, PROFILE).cardPersons.maximum).toBe(want)
    })

    test("a fact that is taken back to unknown never lifts what was possible without it", () => {
        const values = FACT_ORDER.filter((name) => FACT_TYPES[name].kind === "word")
        fc.assert(
            fc.property(fc.subarray(values), fc.integer({ min: 0, max: 20 }), (names, pick) => {
                const statement = STATEMENT_SCHEMA.parse(
                    Object.fromEntries(
                        names.map((name) => {
                            const type = FACT_TYPES[name]
                            const words = type.kind === "word" ? Object.keys(type.words) : []
                            return [name, words[pick % words.length]]
                        }),
                    ),
                )
                const known = judged(after([openedWith(statement)]))
                const nothing = judged(after([openedWith({})]))
                const owed = known.filter(({ status }) => status === "due").map(({ id }) => id)
                const open = nothing.filter(({ status }) => status !== "not-due").map(({ id }) => id)
                expect(owed.filter((id) => !open.includes(id))).toEqual([])
            }),
            { numRuns: 60 },
        )
    })
})

describe("steps", () => {
    test("a wrong print of My Numbers at a city office: both laws, their days, their articles", () => {
        const incident = assessed(
            after([openedWith(WRONG_PRINT), frozen({ ...FIGURES, persons: COUNTED, byFields: [] })]),
        )
        expect(stepsOf(incident)).toMatchObject({
            "mn-2022.report-preliminary": "due open",
            "mn-2022.report-final": "due open",
            "mn-2022.notice-to-persons": "due open",
            "pub-2023.report-preliminary": "due open",
        })
        const step = incident.steps.find(({ id }) => id === "pub-2023.report-preliminary")
        expect(step).toMatchObject({ until: "2026-11-24", before: "reported", to: { ja: "個人情報保護委員会" } })
        expect(step?.basis.ja).toContain("第68条")
        expect(incident.steps.find(({ id }) => id === "pub-2023.report-final")?.before).toBe("prevented")
    })

    test("every step of every assessment is one the store takes", () => {
        const { assessment } = dutiesOf(after([openedWith({})]), null, AS_OF)
        const event = assessmentEvent(after([openedWith({})]), null, NOW_MS)
        const steps = event?.kind === "duties-assessed" ? event.steps : []
        expect(steps.length).toBe(assessment.duties.filter(({ status }) => status === "possible").length)
        for (const step of steps) expect(() => STEP_SCHEMA.parse(step)).not.toThrow()
    })

    test("what was due once is not lifted by the machine; what was possible is, with the reason", () => {
        const due = assessed(after([openedWith(WRONG_PRINT), frozen({ ...FIGURES, persons: COUNTED, byFields: [] })]))
        const fewer = { confirmed: 5, likely: 5, maximum: 5 }
        const smaller = assessed(
            after(
                [frozen({ ...FIGURES, persons: fewer, byFields: [] }, "数え直した"), stated({ fields: ["name"] })],
                due,
            ),
        )
        expect(stepsOf(smaller)["mn-2022.report-preliminary"]).toBe("due open")
        const possible = assessed(after([openedWith({})]))
        expect(stepsOf(possible)["mn-2022.report-preliminary"]).toBe("possible open")
        const excluded = assessed(after([stated({ fields: ["name"] })], possible))
        expect(excluded.steps.find(({ id }) => id === "mn-2022.report-preliminary")).toMatchObject({
            standing: "lifted",
            text: expect.stringMatching(/./),
        })
    })

    test("persons who were found after the letters went out have a step of their own", () => {
        const first = assessed(after([openedWith(WRONG_PRINT), frozen({ ...FIGURES, persons: COUNTED, byFields: [] })]))
        const told = after([{ kind: "step-done", said: SAID, step: "mn-2022.notice-to-persons", text: "発送" }], first)
        const more = { confirmed: 2_100, likely: 2_100, maximum: 2_100 }
        const grown = assessed(after([frozen({ ...FIGURES, persons: more, byFields: [] }, "追加で判明")], told))
        expect(stepsOf(grown)).toMatchObject({
            "mn-2022.notice-to-persons": "due done",
            "mn-2022.notice-to-persons.follow-2": "due open",
        })
        expect(stepsOf(grown)["pub-2023.report-final.follow-2"]).toBeUndefined()
    })

    test("before 2005 nothing is encoded: a person assesses", () => {
        expect(assessmentEvent(after([openedWith({ knownAt: "2004-01-01" })]), PROFILE, NOW_MS)).toBeNull()
        expect(assessDuties(NOTHING_KNOWN, { asOf: "2004-01-01" }).ruleSets).toEqual([])
    })

    test("fields are the same words on both sides", () => {
        expect(Object.keys(dutyFactsOf(after([OPENED]), PROFILE).fields)).toEqual([...FIELDS])
    })
})
