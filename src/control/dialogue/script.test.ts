import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { LocalMoment } from "../../core/incident.ts"
import { incidentOf } from "../incident/evolve.ts"
import type { Incident, IncidentEvent } from "../incident/incident.ts"
import { transition } from "../incident/transition.ts"
import { firstReportGaps } from "../report/report-items.ts"
import { EVENT_SCHEMA } from "../schema/event-schema.ts"
import { CONVERSATION_NOW, USB_LOST, WRONG_PRINT } from "./conversations.case.ts"
import { NEW_DIALOGUE, QUESTION_IDS, type Dialogue, type Question } from "./dialogue.ts"
import { draftOf } from "./draft.ts"
import { HAPPENINGS } from "./happenings.data.ts"
import { nextQuestion, reply } from "./script.ts"

const NOW_MS = Date.UTC(2026, 10, 20, 0, 42)

function say(dialogue: Dialogue, line: string, now: LocalMoment = CONVERSATION_NOW): Dialogue {
    const answer = reply(dialogue, line, now)
    if (answer.kind === "again") throw new Error(`${nextQuestion(dialogue)?.id}: ${line}`)
    return answer.dialogue
}

/** The incident of a draft, event by event as the store would take it. */
function incidentBy(events: readonly IncidentEvent[]): Incident {
    let incident: Incident | null = null
    for (const event of events) {
        const outcome = transition({
            id: "2026-001",
            incident,
            event: EVENT_SCHEMA.parse(event),
            by: "test",
            nowMs: NOW_MS,
        })
        if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal))
        incident = outcome.incident
    }
    if (incident === null) throw new Error("nothing was drafted")
    return incident
}

/** Every line that means something to a question, and "I do not know". */
function linesFor({ form }: Question): string[] {
    switch (form.kind) {
        case "one":
            return ["0", ...form.choices.map((_, index) => String(index + 1))]
        case "several":
            return [
                "0",
                form.choices.map((_, index) => index + 1).join(" "),
                "1",
                ...(form.others ? ["12 契約日"] : []),
            ]
        case "moment":
            return ["0", "昨日", "昨日 9:30", ...(form.now ? [""] : [])]
        case "persons":
            return ["0", "1992", "約3600", "最大400", "300〜400", "少なくとも5"]
        case "text":
            return ["0", "健診予約"]
        default:
            return form satisfies never
    }
}

function answerAll(first: string, draw: (lines: readonly string[]) => string): Dialogue {
    let dialogue = say(NEW_DIALOGUE, first)
    for (let question = nextQuestion(dialogue); question !== null; question = nextQuestion(dialogue)) {
        dialogue = say(dialogue, draw(linesFor(question)))
    }
    return dialogue
}

function idsAfter(first: string): string[] {
    return answerAll(first, (lines) => lines[1] ?? "0").answers.map(({ id }) => id)
}

const MOST_QUESTIONS = 16
const FEW: ReadonlySet<string> = new Set(["lost-electronic", "wrong-print"])

describe("the script", () => {
    test("asks at most fifteen questions for a lost stick and for wrong prints, and never more than sixteen", () => {
        const seed = fc.infiniteStream(fc.nat())
        fc.assert(
            fc.property(fc.constantFrom(...HAPPENINGS.keys()), seed, (index, numbers) => {
                const draw = (lines: readonly string[]): string =>
                    lines[(numbers.next().value ?? 0) % lines.length] ?? ""
                const { answers } = answerAll(String(index + 1), draw)
                const few = FEW.has(HAPPENINGS[index]?.value ?? "")
                expect(answers.length).toBeLessThanOrEqual(few ? 15 : MOST_QUESTIONS)
                expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length)
            }),
            { numRuns: 500 },
        )
    })

    test("every way through it makes an incident that a first report can be written from", () => {
        const seed = fc.infiniteStream(fc.nat())
        fc.assert(
            fc.property(fc.integer({ min: 0, max: HAPPENINGS.length }), seed, (first, numbers) => {
                const draw = (lines: readonly string[]): string =>
                    lines[(numbers.next().value ?? 0) % lines.length] ?? ""
                const incident = incidentBy(draftOf(answerAll(String(first), draw), "ja"))
                const gaps = firstReportGaps(incident).map(({ id }) => id)
                // Where nobody knows what happened, the cause was never said.
                expect(gaps).toEqual(first === 0 || HAPPENINGS[first - 1]?.value === "other" ? ["cause"] : [])
            }),
            { numRuns: 500 },
        )
    })

    test("back takes back the last answer, whatever it was, and the first question stays", () => {
        for (const happening of HAPPENINGS.keys()) {
            let dialogue = say(NEW_DIALOGUE, String(happening + 1))
            for (let question = nextQuestion(dialogue); question !== null; question = nextQuestion(dialogue)) {
                for (const line of linesFor(question)) {
                    const after = say(dialogue, line)
                    expect(say(after, "戻る")).toEqual(dialogue)
                    expect(say(after, "back")).toEqual(dialogue)
                }
                dialogue = say(dialogue, "0")
            }
            expect(nextQuestion(say(dialogue, "戻る"))?.id).toBe("measures")
        }
        expect(reply(NEW_DIALOGUE, "戻る", CONVERSATION_NOW).kind).toBe("again")
    })

    test("every question is asked somewhere, and whoever knows nothing comes to the end", () => {
        const asked = new Set(
            HAPPENINGS.flatMap((_, index) => [...answerAll(String(index + 1), (lines) => lines[1] ?? "0").answers]).map(
                ({ id }) => id,
            ),
        )
        expect([...asked].toSorted()).toEqual([...QUESTION_IDS].toSorted())
        const nothing = answerAll("0", () => "0")
        expect(incidentBy(draftOf(nothing, "ja")).facts.kind?.value).toBe("unknown")
    })

    test("what an answer tells is not asked", () => {
        expect(idsAfter("1")).not.toContain("foundBy")
        expect(idsAfter("2")).not.toContain("protection")
        expect(idsAfter("7")).toContain("ongoing")
        expect(idsAfter("7")).not.toContain("recovered")
    })

    test("every choice of every question is a statement the schema of events takes", () => {
        for (const happening of HAPPENINGS.keys()) {
            for (const pick of [0, 1, 2, 3, 4, 5]) {
                const dialogue = answerAll(String(happening + 1), (lines) => lines[pick % lines.length] ?? "0")
                expect(draftOf(dialogue, "en").map((event) => EVENT_SCHEMA.safeParse(event).success)).not.toContain(
                    false,
                )
            }
        }
    })
})

test("whatever is typed, the draft is one the store takes", () => {
    const typed = fc.oneof(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.string({ unit: "grapheme-composite", maxLength: 2_100 }),
        fc.constantFrom("1", "0", "昨日", "1 2 契約日", "\u202e1", "約3600", "a".repeat(250)),
    )
    fc.assert(
        fc.property(fc.array(typed, { maxLength: 40 }), (lines) => {
            const dialogue = lines.reduce((so, line) => {
                const answer = reply(so, line, CONVERSATION_NOW)
                return answer.kind === "again" ? so : answer.dialogue
            }, NEW_DIALOGUE)
            for (const event of draftOf(dialogue, "ja")) expect(EVENT_SCHEMA.safeParse(event).error).toBeUndefined()
        }),
        { numRuns: 500 },
    )
})

describe("a lost stick", () => {
    const dialogue = USB_LOST.lines.reduce((so, line) => {
        const answer = reply(so, line, CONVERSATION_NOW)
        return answer.kind === "again" ? so : answer.dialogue
    }, NEW_DIALOGUE)
    const events = draftOf(dialogue, "ja")
    const incident = incidentBy(events)

    test("takes at most fifteen answers to a first report without a gap", () => {
        expect(nextQuestion(dialogue)).toBeNull()
        expect(dialogue.answers.length).toBeLessThanOrEqual(15)
        expect(firstReportGaps(incident)).toEqual([])
    })

    test("holds what was said, and apart from it what follows", () => {
        expect(events.map(({ kind }) => kind)).toEqual(["opened", "stated", "figures-frozen"])
        expect(incident.facts).toMatchObject({
            kind: { value: "lost-medium" },
            title: { value: "健診結果の整理用 USBメモリー：記録媒体・書類の紛失" },
            knownAt: { value: "2026-11-20T09:30" },
            occurredAt: { value: "2026-11-19T19:00" },
            fields: { value: ["name", "birth", "sex", "health"] },
            otherData: { value: ["処置年月日"] },
            protection: { value: "password", said: { certainty: "likely" } },
            published: { value: "unknown" },
            sensitive: { value: "confirmed", said: { certainty: "possible", source: null } },
            leak: { value: "feared", said: { certainty: "possible" } },
        })
        expect(incident.figures[0]?.figures).toEqual({
            persons: { confirmed: "unknown", likely: 3_600, maximum: 3_600 },
            records: { confirmed: "unknown", likely: "unknown", maximum: "unknown" },
            approximate: true,
            byFields: [
                {
                    fields: ["name", "birth", "sex", "health"],
                    others: ["処置年月日"],
                    persons: 3_600,
                    records: "unknown",
                    approximate: true,
                },
            ],
        })
    })

    test("has its duties still to be assessed", () => {
        expect(incident.steps.map(({ id, standing }) => [id, standing])).toEqual([["assess-duties", "open"]])
    })
})

describe("numbers printed on the wrong notices", () => {
    const dialogue = WRONG_PRINT.lines.reduce((so, line) => say(so, line), NEW_DIALOGUE)
    const incident = incidentBy(draftOf(dialogue, "ja"))

    test("takes at most fifteen answers to a first report without a gap", () => {
        expect(nextQuestion(dialogue)).toBeNull()
        expect(dialogue.answers.length).toBeLessThanOrEqual(15)
        expect(firstReportGaps(incident)).toEqual([])
        expect(incident.facts).toMatchObject({
            kind: { value: "wrong-print" },
            fields: { value: ["name", "address", "my_number"] },
            myNumberUse: { value: "related-affairs" },
            recovered: { value: "no" },
        })
        expect(incident.figures[0]?.figures.persons).toEqual({ confirmed: 1_992, likely: 1_992, maximum: 1_992 })
    })
})

describe("figures", () => {
    test.each([
        {
            happening: "7",
            line: "12000",
            persons: { confirmed: "unknown", likely: "unknown", maximum: 12_000 },
            why: "stored is a bound, not a count of who left",
        },
        {
            happening: "4",
            line: "12",
            persons: { confirmed: 12, likely: 12, maximum: 12 },
            why: "what was sent was counted",
        },
        {
            happening: "4",
            line: "300〜400",
            persons: { confirmed: 300, likely: "unknown", maximum: 400 },
            why: "a range keeps both ends",
        },
        {
            happening: "4",
            line: "少なくとも5",
            persons: { confirmed: 5, likely: "unknown", maximum: "unknown" },
            why: "a floor is no bound",
        },
        {
            happening: "4",
            line: "0",
            persons: { confirmed: "unknown", likely: "unknown", maximum: "unknown" },
            why: "not known is a figure too",
        },
    ])("$line of $happening: $why", ({ happening, line, persons }) => {
        const lines = (all: readonly string[]): string => (all.includes("最大400") ? line : "0")
        const { figures } = incidentBy(draftOf(answerAll(happening, lines), "ja"))
        expect(figures[0]?.figures.persons).toEqual(persons)
    })
})

test("a conversation that was broken off keeps what was said", () => {
    const events = draftOf(say(say(NEW_DIALOGUE, "7"), "会員サイト"), "ja")
    const incident = incidentOf(
        "2026-001",
        events.map((event, index) => ({ seq: index + 1, atMs: 0, by: "", event })),
    )
    expect(incident?.facts.system?.value).toBe("会員サイト")
    expect(incident?.figures).toEqual([])
    expect(draftOf(NEW_DIALOGUE, "ja")).toEqual([])
})
