// Decoys on the owner's word: drawn, proved on the meter, on disk, in force in every worker, and then handed out, once.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Keyer } from "../../core/keyer.ts"
import type { Bilingual } from "../../core/language.ts"
import { DECOY_MESSAGES } from "../../core/messages/decoy.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { EventKind } from "../../core/observation.ts"
import { typedRoute } from "../../core/typed-route.ts"
import type { EventRecorder } from "../events/event-recorder.ts"
import type { Decoy, DecoyPerson } from "./decoy.ts"
import { type DecoyCount, type DecoyCounter, NEVER, type RouteCount } from "./decoy-counts.ts"
import { digestsOf } from "./decoy-digests.ts"
import type { DecoyValues } from "./decoy-values.ts"
import { type DecoyStore, isMarkOnly, type KeptDecoys } from "./decoy-store.ts"
import { type DecoysStatus, decoysStatus } from "./decoys-status.ts"
import { type Below, drawDecoy, drawFragment } from "./draw-decoy.ts"
import { wordsOf } from "./decoy-report.ts"

export interface DecoyWish {
    readonly count: number
    readonly mailDomain: string
    /** Where the owner will put them; may be empty. */
    readonly note: string
}

export interface DecoyActions {
    readonly decoys: () => DecoysAnswer
    /** @throws SekishoError SEKISHO_GATE_DECOY_LIMIT, SEKISHO_GATE_DECOY_UNREADABLE */
    readonly addDecoys: (wish: DecoyWish) => Promise<DecoysAdded>
    /** @throws SekishoError SEKISHO_GATE_DECOY_UNKNOWN */
    readonly removeDecoy: (id: string) => Promise<DecoysChanged>
    /** @throws SekishoError SEKISHO_GATE_DECOY_LIMIT; SEKISHO_GATE_DECOY_UNKNOWN for a route that was not expected */
    readonly expectDecoys: (route: string, expected: boolean) => Promise<DecoysChanged>
}

export interface DecoysAnswer {
    readonly decoys: readonly (Pick<Decoy, "id" | "sinceMs" | "note"> & DecoyCount)[]
    readonly expected: readonly string[]
    readonly routes: Readonly<Record<string, RouteCount>>
    readonly status: DecoysStatus
}

export interface DecoysChanged {
    /** Ids, or the route as it is kept. */
    readonly ids: readonly string[]
    /** How long it took until every worker went by it, after it was on disk. */
    readonly inForceMs: number
}

export interface DecoysAdded extends DecoysChanged {
    /** In the order of `ids`. Nobody has them after this. */
    readonly persons: readonly DecoyPerson[]
}

export interface DecoyControlOptions {
    readonly store: DecoyStore
    readonly values: Pick<DecoyValues, "put">
    readonly counter: DecoyCounter
    readonly events: EventRecorder
    readonly keyer: Keyer
    readonly firstKeyId: string
    /** Resolves once every worker goes by what the store has. */
    readonly apply: () => Promise<void>
    readonly now: () => number
    readonly below: Below
}

/** Every worker looks each of them up; far more than tables that are worth one. */
export const DECOYS_LIMIT = 500
export const DECOYS_AT_ONCE = 100
export const EXPECTED_ROUTES_LIMIT = 100
/** The same own part or number twice, or a domain the meter does not take for one. */
const DRAWS_LIMIT = 50

export function createDecoyControl(options: DecoyControlOptions): DecoyActions {
    const { store, values, counter, events, apply, now } = options
    const put = async (change: Partial<KeptDecoys>, ids: readonly string[]): Promise<DecoysChanged> => {
        store.save({ ...store.decoys(), ...change })
        const beganMs = performance.now()
        await apply()
        return { ids, inForceMs: Math.ceil(performance.now() - beganMs) }
    }
    const tell = (event: EventKind, route: string | null, text: Bilingual): void =>
        events.record({ event, atMs: now(), route, client: null, transaction: null, text, numbers: {}, dedupe: null })
    return {
        decoys: () => answerOf(store.decoys(), counter, options),
        addDecoys: async (wish) => {
            const { persons, ...change } = drawMore(store.decoys(), wish, options)
            const ids = change.decoys.slice(-wish.count).map(({ id }) => id)
            const byId = new Map(persons.map((person, index) => [ids[index] ?? "", person]))
            values.put(byId, idsOf(change.decoys))
            const done = await put(change, ids)
            tell("decoy-added", null, say(DECOY_MESSAGES.addedEvent, { ids: wordsOf(ids) }))
            return { ...done, persons }
        },
        removeDecoy: async (id) => {
            const { decoys } = store.decoys()
            if (!decoys.some((decoy) => decoy.id === id)) throw new SekishoError("SEKISHO_GATE_DECOY_UNKNOWN")
            const others = decoys.filter((decoy) => decoy.id !== id)
            values.put(new Map(), idsOf(others))
            const done = await put({ decoys: others }, [id])
            counter.forget(id)
            tell("decoy-removed", null, say(DECOY_MESSAGES.removedEvent, { id }))
            return done
        },
        expectDecoys: async (typed, wanted) => {
            const route = typedRoute(typed)
            const others = store.decoys().expected.filter((one) => one !== route)
            if (!wanted && others.length === store.decoys().expected.length)
                throw new SekishoError("SEKISHO_GATE_DECOY_UNKNOWN")
            const expected = wanted ? [...others, route] : others
            refuseAbove(expected.length, EXPECTED_ROUTES_LIMIT)
            const done = await put({ expected }, [route])
            const text = wanted ? DECOY_MESSAGES.expectedEvent : DECOY_MESSAGES.unexpectedEvent
            tell("decoy-expected", route, say(text, { route }))
            return done
        },
    }
}

function idsOf(decoys: readonly Decoy[]): string[] {
    return decoys.map(({ id }) => id)
}

function answerOf(
    { decoys, expected }: KeptDecoys,
    counter: DecoyCounter,
    { keyer: { keyId }, firstKeyId }: Pick<DecoyControlOptions, "keyer" | "firstKeyId">,
): DecoysAnswer {
    const markOnly = decoys.filter((decoy) => isMarkOnly(decoy, { keyId, firstKeyId })).length
    const counts = counter.counts()
    const ids = decoys.map(({ id }) => id)
    return {
        decoys: decoys.map(({ id, sinceMs, note }) => ({ id, sinceMs, note, ...(counts.decoys[id] ?? NEVER) })),
        expected,
        routes: counts.routes,
        status: decoysStatus(ids, counts, markOnly),
    }
}

type Drawn = Pick<KeptDecoys, "fragment" | "decoys" | "nextDecoy"> & { readonly persons: readonly DecoyPerson[] }

function drawMore(kept: KeptDecoys, wish: DecoyWish, { keyer, below, now }: DecoyControlOptions): Drawn {
    refuseAbove(wish.count, DECOYS_AT_ONCE)
    refuseAbove(kept.decoys.length + wish.count, DECOYS_LIMIT)
    const fragment = kept.fragment === "" ? drawFragment(below) : kept.fragment
    const decoys = [...kept.decoys]
    const taken = new Set(decoys.flatMap(({ own, telling }) => [own, ...telling]))
    const persons: DecoyPerson[] = []
    let { nextDecoy } = kept
    for (let draws = 0; persons.length < wish.count; draws++) {
        if (draws > wish.count + DRAWS_LIMIT) throw new SekishoError("SEKISHO_GATE_DECOY_UNREADABLE")
        const { person, own, side } = drawDecoy(fragment, wish.mailDomain, below)
        const digests = digestsOf(person, keyer)
        if (digests === null || taken.has(own) || digests.telling.some((digest) => taken.has(digest))) continue
        for (const sign of [own, ...digests.telling]) taken.add(sign)
        decoys.push({ id: `d${nextDecoy}`, sinceMs: now(), note: wish.note, own, side, keyId: keyer.keyId, ...digests })
        persons.push(person)
        nextDecoy += 1
    }
    return { fragment, decoys, nextDecoy, persons }
}

function refuseAbove(count: number, limit: number): void {
    if (count > limit) throw new SekishoError("SEKISHO_GATE_DECOY_LIMIT", { count, limit })
}
