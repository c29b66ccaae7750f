// The whole table of states and events, and the law it exists for: no sequence of events brings an incident to a phase
// while a step that is required up to there is open.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { INCIDENT_STATES, PHASES, type IncidentState, type Phase, type RequiredStep } from "../../core/incident.ts"
import {
    assessed,
    FIGURES,
    frozen,
    note,
    NOW_MS,
    OPENED,
    SAID,
    stepOf,
    WAY_TO_THE_END,
} from "../synthetic-incidents.case.ts"
import type { DeclaredPhase, Incident, IncidentEvent, Outcome, RefusalKind } from "./incident.ts"
import { incidentOf } from "./evolve.ts"
import { transition } from "./transition.ts"

function apply(incident: Incident | null, event: IncidentEvent, nowMs = NOW_MS): Outcome {
    return transition({ id: "2026-001", incident, event, by: "test", nowMs })
}

/** Applies events, throwing where one is refused. */
function after(events: readonly IncidentEvent[], start: Incident | null = null): Incident {
    const end = events.reduce<Incident | null>((incident, event) => {
        const outcome = apply(incident, event)
        if (outcome.kind === "refused") throw new Error(`${event.kind}: ${JSON.stringify(outcome.refusal)}`)
        return outcome.incident
    }, start)
    if (end === null) throw new Error("no events")
    return end
}

function entered(phase: DeclaredPhase): IncidentEvent {
    return { kind: "entered", said: SAID, phase, text: "" }
}

const CLOSED: IncidentEvent = { kind: "closed", said: SAID, text: "" }
const REOPENED: IncidentEvent = { kind: "reopened", said: SAID, text: "新たに 12 人分が判明" }
const TASK: IncidentEvent = { kind: "task-added", said: SAID, title: "鍵の確認", assignee: "", until: null }

/** An incident in a state, with one open task, one person, one settled assessment and figures, and no open step. */
function standingAt(state: IncidentState): Incident {
    if (state === "reopened") return after([REOPENED, assessed([])], standingAt("contained"))
    const way = WAY_TO_THE_END.filter((event) => event.kind === "entered")
    const upTo = way.slice(0, PHASES.indexOf(state))
    const start = after([OPENED, frozen(), assessed([])])
    if (state === "closed") return after([...way, CLOSED], start)
    return after([...upTo, TASK, { kind: "person-joined", said: SAID, role: "係長", name: "", contact: "" }], start)
}

const DECLARED: readonly DeclaredPhase[] = ["triage", "contained", "scoped", "reported", "notified", "prevented"]

/** Which phase each state leads to; everything else is out of order. */
const NEXT: Readonly<Record<IncidentState, Phase | null>> = {
    detected: "triage",
    triage: "contained",
    contained: "scoped",
    scoped: "reported",
    reported: "notified",
    notified: "prevented",
    prevented: "closed",
    closed: null,
    reopened: "triage",
}

const ATTACHED: IncidentEvent = {
    kind: "attached",
    said: SAID,
    attachment: { name: "a", bytes: 1, sha256: "0".repeat(64), recipients: ["age1"] },
}

/** Events that are the same in every state but `closed`, in which all of them are refused. */
const ANYTIME: readonly (readonly [IncidentEvent, RefusalKind | "applied"])[] = [
    [{ kind: "stated", said: SAID, statement: { ongoing: "no" }, text: "" }, "applied"],
    [note("x"), "applied"],
    [frozen({ ...FIGURES }, "見直し"), "applied"],
    [frozen({ ...FIGURES }, " "), "why-missing"],
    [assessed([stepOf("a")]), "applied"],
    [assessed([stepOf("a"), stepOf("a")]), "step-repeated"],
    [assessed([stepOf("assess-duties")]), "step-reserved"],
    [assessed([], [{ step: "nobody", why: "x" }]), "step-unknown"],
    [{ kind: "step-done", said: SAID, step: "nobody", text: "" }, "step-unknown"],
    [{ kind: "step-done", said: SAID, step: "assess-duties", text: "" }, "step-reserved"],
    [{ kind: "step-dismissed", said: SAID, step: "assess-duties", text: "x" }, "step-reserved"],
    [TASK, "applied"],
    [{ kind: "task-done", said: SAID, task: 9, text: "" }, "task-unknown"],
    [{ kind: "task-dropped", said: SAID, task: 1, text: "" }, "why-missing"],
    [{ kind: "person-joined", said: SAID, role: "課長", name: "", contact: "" }, "applied"],
    [{ kind: "person-left", said: SAID, person: 9 }, "person-unknown"],
    [ATTACHED, "applied"],
    [OPENED, "already-opened"],
]

/** Null where the event was refused. */
function stateAfter(outcome: Outcome): IncidentState | null {
    return outcome.kind === "applied" ? outcome.incident.state : null
}

function verdict(outcome: Outcome): string {
    return outcome.kind === "applied" ? "applied" : outcome.refusal.kind
}

describe("state by event", () => {
    const rows = INCIDENT_STATES.flatMap((state) => DECLARED.map((phase) => ({ state, phase })))
    test.each(rows)("$state, entering $phase", ({ state, phase }) => {
        const outcome = apply(standingAt(state), entered(phase))
        expect(verdict(outcome)).toBe(
            state === "closed" ? "closed" : NEXT[state] === phase ? "applied" : "out-of-order",
        )
        expect(stateAfter(outcome)).toBe(NEXT[state] === phase ? phase : null)
    })

    test.each(INCIDENT_STATES.map((state) => ({ state })))("$state, closing", ({ state }) => {
        const want = state === "closed" ? "closed" : state === "prevented" ? "tasks-open" : "out-of-order"
        expect(verdict(apply(standingAt(state), CLOSED))).toBe(want)
    })

    test.each(INCIDENT_STATES.map((state) => ({ state })))("$state, reopening", ({ state }) => {
        const early = ["detected", "triage", "reopened"].includes(state)
        const outcome = apply(standingAt(state), REOPENED)
        expect(verdict(outcome)).toBe(early ? "nothing-to-reopen" : "applied")
        expect(stateAfter(outcome)).toBe(early ? null : "reopened")
        const silent = apply(standingAt(state), { ...REOPENED, text: " \n" })
        expect(verdict(silent)).toBe(early ? "nothing-to-reopen" : "why-missing")
    })

    const anytime = INCIDENT_STATES.flatMap((state) =>
        ANYTIME.map(([event, want], row) => ({ state, event, want, row })),
    )
    test.each(anytime)("$state, $event.kind ($row)", ({ state, event, want }) => {
        const closedWant = event.kind === "opened" ? "already-opened" : "closed"
        expect(verdict(apply(standingAt(state), event))).toBe(state === "closed" ? closedWant : want)
    })

    test("before it is opened, an incident takes no event but that", () => {
        for (const [event] of [...ANYTIME, [CLOSED], [REOPENED], [entered("triage")]] as const) {
            expect(verdict(apply(null, event))).toBe(event.kind === "opened" ? "applied" : "not-opened")
        }
    })

    test("every kind of event is in the table", () => {
        const kinds = new Set([...ANYTIME.map(([event]) => event.kind), "entered", "closed", "reopened"])
        expect([...kinds].toSorted()).toEqual([
            "attached",
            "closed",
            "duties-assessed",
            "entered",
            "figures-frozen",
            "noted",
            "opened",
            "person-joined",
            "person-left",
            "reopened",
            "stated",
            "step-dismissed",
            "step-done",
            "task-added",
            "task-done",
            "task-dropped",
        ])
    })
})

describe("time", () => {
    const noon = Date.UTC(2026, 10, 22, 3, 0)
    test.each([
        { at: "2026-11-22T12:00", want: "applied", why: "this minute" },
        { at: "2026-11-22", want: "applied", why: "today: no minute is said" },
        { at: "2026-11-22T12:01", want: "in-the-future", why: "a minute ahead" },
        { at: "2026-11-23", want: "in-the-future", why: "tomorrow in Japan" },
        { at: "2017-03-13", want: "applied", why: "an old incident may be entered" },
    ])("said of $at: $want, $why", ({ at, want }) => {
        expect(verdict(apply(standingAt("triage"), { ...note("x"), said: { ...SAID, at } }, noon))).toBe(want)
        const knownAt: IncidentEvent = { kind: "stated", said: SAID, statement: { knownAt: at }, text: "" }
        expect(verdict(apply(standingAt("triage"), knownAt, noon))).toBe(want)
    })

    test("a task or a step may lie ahead, and the unknown lies nowhere", () => {
        const incident = standingAt("triage")
        expect(verdict(apply(incident, { ...TASK, until: "2030-01-01" }))).toBe("applied")
        expect(verdict(apply(incident, assessed([stepOf("a", { until: "2030-01-01" })])))).toBe("applied")
        const unknown: IncidentEvent = { kind: "stated", said: SAID, statement: { knownAt: "unknown" }, text: "" }
        expect(verdict(apply(incident, unknown))).toBe("applied")
    })
})

describe("required steps", () => {
    const scoped = standingAt("scoped")
    const report = stepOf("report")
    const notice = stepOf("notice", { before: "notified", status: "possible" })

    test("a step holds up its phase and those after, not those before", () => {
        expect(apply(after([assessed([notice])], scoped), entered("reported"))).toMatchObject({ kind: "applied" })
        const reported = after([assessed([notice]), entered("reported")], scoped)
        expect(apply(reported, entered("notified"))).toMatchObject({
            refusal: { kind: "steps-open", steps: ["notice"] },
        })
    })

    test("a step that comes late holds up what comes then", () => {
        const prevented = after([assessed([report])], standingAt("prevented"))
        expect(apply(after([{ kind: "task-done", said: SAID, task: 1, text: "" }], prevented), CLOSED)).toMatchObject({
            refusal: { kind: "steps-open", steps: ["report"] },
        })
    })

    test("what is due can be done, not dismissed; what is possible can be dismissed with a reason", () => {
        const incident = after([assessed([report, notice])], scoped)
        expect(verdict(apply(incident, dismiss("report", "不要と判断")))).toBe("step-due")
        expect(verdict(apply(incident, dismiss("notice", " ")))).toBe("why-missing")
        const settled = after([dismiss("notice", "本人に該当しない")], incident)
        expect(settled.steps.at(-1)).toMatchObject({
            standing: "dismissed",
            text: "本人に該当しない",
            settledSeq: settled.version,
        })
        expect(verdict(apply(settled, dismiss("notice", "もう一度")))).toBe("step-settled")
        const done = after([{ kind: "step-done", said: SAID, step: "report", text: "受付番号 1" }], settled)
        expect(verdict(apply(done, { kind: "step-done", said: SAID, step: "report", text: "" }))).toBe("step-settled")
        expect(verdict(apply(done, entered("reported")))).toBe("applied")
    })

    test.each([
        { next: assessed([]), want: "open", why: "an assessment that forgets a step changes nothing" },
        { next: assessed([], [{ step: "report", why: "100 人以下と判明" }]), want: "lifted", why: "named as lifted" },
        { next: assessed([{ ...report, status: "possible" }]), want: "open", why: "weaker, but there" },
    ])("an open step, $why", ({ next, want }) => {
        const incident = after([assessed([report]), next], scoped)
        expect(incident.steps.find(({ id }) => id === "report")?.standing).toBe(want)
    })

    test("a lifted step that is named again is open; a dismissed one is when it is due, and not while merely possible", () => {
        const lifted = after([assessed([report]), assessed([], [{ step: "report", why: "x" }])], scoped)
        expect(after([assessed([report])], lifted).steps.at(-1)?.standing).toBe("open")
        const dismissed = after(
            [assessed([notice]), { kind: "step-dismissed", said: SAID, step: "notice", text: "x" }],
            scoped,
        )
        expect(after([assessed([notice])], dismissed).steps.at(-1)?.standing).toBe("dismissed")
        expect(after([assessed([{ ...notice, status: "due" }])], dismissed).steps.at(-1)?.standing).toBe("open")
    })

    test("what was done stays done, whatever is assessed later", () => {
        const done = after([assessed([report]), { kind: "step-done", said: SAID, step: "report", text: "" }], scoped)
        for (const next of [assessed([report]), assessed([]), assessed([], [{ step: "report", why: "x" }])]) {
            expect(after([next], done).steps.at(-1)?.standing).toBe("done")
        }
    })

    test.each([
        { event: frozen(FIGURES, "増えた"), current: false, why: "figures" },
        { event: stated({ kind: "insider" }), current: false, why: "a fact a duty hangs on" },
        { event: stated({ sensitive: "unknown" }), current: false, why: "an unknown too" },
        { event: stated({ published: "done", remarks: "x" }), current: true, why: "what was done since" },
        { event: note("x"), current: true, why: "a note" },
        { event: REOPENED, current: false, why: "it was not over" },
    ])("$why asks for a new assessment: $current", ({ event, current }) => {
        const incident = after([event], scoped)
        expect(incident.assessment?.current).toBe(current)
        expect(incident.steps[0]?.standing).toBe(current ? "done" : "open")
    })

    test("an incident nobody assessed cannot be reported", () => {
        const incident = after([OPENED, entered("triage"), entered("contained"), frozen(), entered("scoped")])
        expect(apply(incident, entered("reported"))).toMatchObject({ refusal: { steps: ["assess-duties"] } })
    })

    test("a scope needs figures, even unknown ones, and figures must rise", () => {
        const incident = after([OPENED, entered("triage"), entered("contained")])
        expect(verdict(apply(incident, entered("scoped")))).toBe("figures-missing")
        const nobodyKnows = { confirmed: "unknown", likely: "unknown", maximum: "unknown" } as const
        const unknown = { ...FIGURES, persons: nobodyKnows, records: nobodyKnows }
        expect(verdict(apply(after([frozen(unknown)], incident), entered("scoped")))).toBe("applied")
        const falling = { ...FIGURES, persons: { confirmed: 5, likely: "unknown", maximum: 4 } } as const
        expect(verdict(apply(incident, frozen(falling)))).toBe("figures-disordered")
    })
})

describe("laws", () => {
    // Few names, so that a step is often named, dismissed and named again.
    const ids = ["a", "a", "a", "b", "assess-duties"]
    const step = fc
        .record({
            id: fc.constantFrom(...ids),
            status: fc.constantFrom("due" as const, "possible" as const),
            before: fc.constantFrom<Phase>("triage", "reported", "notified", "closed"),
        })
        .map(({ id, ...more }) => stepOf(id, more))
    const text = fc.constantFrom("", "理由")
    const event: fc.Arbitrary<IncidentEvent> = fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...DECLARED).map(entered) },
        { weight: 3, arbitrary: fc.constant(CLOSED) },
        { weight: 1, arbitrary: text.map((why) => ({ ...REOPENED, text: why })) },
        { weight: 2, arbitrary: text.map((why) => frozen(FIGURES, why)) },
        {
            weight: 1,
            arbitrary: fc.constantFrom(stated({ kind: "insider" }), stated({ remarks: "x" }), note("x"), TASK),
        },
        {
            weight: 4,
            arbitrary: fc
                .tuple(
                    fc.array(step, { maxLength: 3 }),
                    fc.array(fc.record({ step: fc.constantFrom(...ids), why: text }), { maxLength: 1 }),
                )
                .map(([steps, lifted]) => assessed(steps, lifted)),
        },
        {
            weight: 6,
            arbitrary: fc
                .record({
                    kind: fc.constantFrom("step-done" as const, "step-dismissed" as const),
                    step: fc.constantFrom(...ids),
                    text,
                })
                .map((each) => ({ ...each, said: SAID })),
        },
        {
            weight: 3,
            arbitrary: fc
                .record({
                    kind: fc.constantFrom("task-done" as const, "task-dropped" as const),
                    task: fc.constantFrom(1, 2),
                    text,
                })
                .map((each) => ({ ...each, said: SAID })),
        },
    )
    /** A step that is named as possible, dismissed, and named again: rare by chance, and where a gap would be. */
    const wavering = fc
        .tuple(step, step)
        .map(([first, second]): IncidentEvent[] => [
            assessed([{ ...first, status: "possible" }]),
            { kind: "step-dismissed", said: SAID, step: first.id, text: "理由" },
            assessed([{ ...second, id: first.id }]),
        ])
    /** Walks on where it can, so that sequences reach the end, and wanders between. */
    const sequences = fc
        .array(
            fc.oneof(
                { weight: 6, arbitrary: event.map((each) => [each]) },
                { weight: 5, arbitrary: fc.constant(["on" as const]) },
                { weight: 1, arbitrary: wavering },
            ),
            { minLength: 5, maxLength: 60 },
        )
        .map((parts) => parts.flat())
    let closings = 0

    test("no sequence of events closes an incident, or takes it to a phase, with an open required step", () => {
        fc.assert(
            fc.property(sequences, (sequence) => {
                let incident = after([OPENED])
                const applied: IncidentEvent[] = [OPENED]
                for (const drawn of sequence) {
                    const event = drawn === "on" ? onward(incident) : drawn
                    const outcome = apply(incident, event)
                    if (outcome.kind === "refused") continue
                    applied.push(event)
                    expect(openByOracle(applied)).toEqual([])
                    if (event.kind === "closed") closings++
                    incident = outcome.incident
                }
            }),
            { numRuns: 4_000 },
        )
        // A law nothing ever came near would prove nothing.
        expect(closings).toBeGreaterThan(100)
    })

    test("an incident is what its events add up to, and refused events leave no trace", () => {
        fc.assert(
            fc.property(sequences, (sequence) => {
                let incident: Incident = after([OPENED])
                const events = [{ seq: 1, atMs: NOW_MS, by: "test", event: OPENED }]
                for (const drawn of sequence) {
                    const event = drawn === "on" ? onward(incident) : drawn
                    const before = JSON.stringify(incident)
                    const outcome = apply(incident, event)
                    expect(JSON.stringify(incident)).toBe(before)
                    if (outcome.kind === "refused") continue
                    incident = outcome.incident
                    events.push({ seq: events.length + 1, atMs: NOW_MS, by: "test", event })
                }
                expect(incidentOf("2026-001", events)).toEqual(incident)
            }),
        )
    })
})

function dismiss(step: string, text: string): IncidentEvent {
    return { kind: "step-dismissed", said: SAID, step, text }
}

function stated(statement: Extract<IncidentEvent, { kind: "stated" }>["statement"]): IncidentEvent {
    return { kind: "stated", said: SAID, statement, text: "" }
}

/** What somebody who wants to be done with it would do next. */
function onward(incident: Incident): IncidentEvent {
    const open = incident.steps.find(({ standing }) => standing === "open")
    const task = incident.tasks.find(({ standing }) => standing === "open")
    if (incident.figures.length === 0) return frozen()
    if (open?.id === "assess-duties") return assessed([])
    if (open !== undefined) return { kind: "step-done", said: SAID, step: open.id, text: "" }
    if (task !== undefined) return { kind: "task-done", said: SAID, task: task.number, text: "" }
    const next = NEXT[incident.state]
    return next === null || next === "closed" || next === "detected" ? CLOSED : entered(next)
}

function phaseOf(event: IncidentEvent | undefined): Phase | null {
    if (event?.kind === "closed") return "closed"
    return event?.kind === "entered" ? event.phase : null
}

/** Independently of steps.ts: which steps were open for the phase the last event entered, read off the events before. */
function openByOracle(applied: readonly IncidentEvent[]): string[] {
    const past = applied.slice(0, -1)
    const phase = phaseOf(applied.at(-1))
    if (phase === null) return []
    const named = new Map<string, { at: number; step: RequiredStep }>()
    for (const [at, event] of past.entries()) {
        if (event.kind === "duties-assessed") for (const step of event.steps) named.set(step.id, { at, step })
    }
    const open = [...named.values()].filter(({ at, step }) => {
        const done = past.some((event) => event.kind === "step-done" && event.step === step.id)
        const lifted = past.some(
            (event, index) =>
                index > at && event.kind === "duties-assessed" && event.lifted.some((each) => each.step === step.id),
        )
        const dismissed =
            step.status === "possible" &&
            past.some((event) => event.kind === "step-dismissed" && event.step === step.id)
        return !done && !lifted && !dismissed && PHASES.indexOf(step.before) <= PHASES.indexOf(phase)
    })
    const lastChange = past.findLastIndex(
        (event) =>
            event.kind === "opened" || event.kind === "figures-frozen" || event.kind === "reopened" || isBearing(event),
    )
    const lastAssessment = past.findLastIndex((event) => event.kind === "duties-assessed")
    const unassessed = PHASES.indexOf(phase) >= PHASES.indexOf("reported") && lastAssessment < lastChange
    return [...open.map(({ step }) => step.id), ...(unassessed ? ["assess-duties"] : [])]
}

function isBearing(event: IncidentEvent): boolean {
    return event.kind === "stated" && "kind" in event.statement
}
