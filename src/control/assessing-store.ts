// A control store that assesses by itself: after every event that leaves the duties to be assessed, and for every open
// incident when the organisation changes. Should the assessment fail to be kept, the step "assess" stays open, so that
// nothing passes for assessed that is not.
import { assessmentEvent } from "./duties/assess-incident.ts"
import type { Act, ControlStore, IncidentRecord } from "./contract.ts"
import type { Incident, Outcome } from "./incident/incident.ts"
import type { Profile } from "./profile/profile.ts"
import { WHOLE_REGISTER } from "./register/filter.ts"

/** Who enters what the machine judges. */
export const MACHINE = "sekisho"

export function assessingStore(store: ControlStore): ControlStore {
    return {
        ...store,
        open: async (event, act) => assessed(store, await store.open(event, act), act),
        record: async (id, event, act, sealed) => {
            const outcome = await store.record(id, event, act, sealed)
            return outcome === null ? null : assessed(store, outcome, act)
        },
        saveProfile: async (profile, act) => {
            const saved = await store.saveProfile(profile, act)
            for (const { id } of await store.register({ ...WHOLE_REGISTER, open: true })) {
                await assessAnew(store, await store.incident(id), profile, act)
            }
            return saved
        },
    }
}

async function assessed(store: ControlStore, outcome: Outcome, act: Act): Promise<Outcome> {
    if (outcome.kind === "refused" || !isDue(outcome.incident)) return outcome
    const profile = (await store.profile())?.profile ?? null
    return (await assess(store, outcome.incident, profile, act)) ?? outcome
}

/** Another organisation binds another law; an incident whose steps stay the same gets no entry. */
async function assessAnew(
    store: ControlStore,
    record: IncidentRecord | null,
    profile: Profile,
    act: Act,
): Promise<void> {
    if (record === null) return
    const event = assessmentEvent(record.incident, profile, act.nowMs)
    const known = new Map(record.incident.steps.map((step) => [step.id, step]))
    const same =
        event?.kind === "duties-assessed" &&
        event.lifted.length === 0 &&
        event.steps.every((step) => {
            const before = known.get(step.id)
            return before?.status === step.status && before.until === step.until && before.to?.ja === step.to?.ja
        })
    if (!same) await assess(store, record.incident, profile, act)
}

/** Somebody else's event may come in between: then what was judged is no longer all there is, and it is judged again. */
const TRIES = 5

async function assess(
    store: ControlStore,
    incident: Incident,
    profile: Profile | null,
    { nowMs }: Act,
): Promise<Outcome | null> {
    let last: Outcome | null = null
    let judged = incident
    for (let tries = 0; tries < TRIES; tries++) {
        const event = assessmentEvent(judged, profile, nowMs)
        if (event === null) return last
        const outcome = await store.record(judged.id, event, { by: MACHINE, nowMs }, null)
        if (outcome?.kind !== "applied") return last
        if (outcome.incident.version === judged.version + 1) return outcome
        last = outcome
        judged = outcome.incident
    }
    return last
}

function isDue({ state, assessment }: Incident): boolean {
    return state !== "closed" && assessment?.current !== true
}
