// Public persons on the owner's word: approved on disk, told and journaled, then in force in every worker; forgotten at once,
// whatever the disk says.
import type { PublicChange, PublicPerson } from "../../behaviour/public-persons/contract.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"

export interface PublicRouteAnswer {
    readonly route: string
    readonly public: number
    readonly proposed: number
    readonly learning: number
    /** Unix milliseconds of the last evidence. */
    readonly seenMs: number
    /** Of those proposed and public. */
    readonly ids: readonly string[]
}

export interface PublicStatus {
    readonly public: number
    readonly proposed: number
    readonly learning: number
    /** Visits and persons that found no place since the gate started. */
    readonly turnedAway: number
}

export interface PublicAnswer {
    readonly routes: readonly PublicRouteAnswer[]
    readonly status: PublicStatus
}

export interface PublicChanged {
    readonly route: string
    readonly ids: readonly string[]
    /** How long it took until every worker went by it, after it was on disk. */
    readonly inForceMs: number
    /** False: not on disk yet; until it is, a restart would forget it. */
    readonly kept: boolean
}

export interface PublicActions {
    readonly publicPersons: () => PublicAnswer
    /**
     * @param people how many the owner found on the page: as many as are proposed, or nothing changes
     * @throws SekishoError SEKISHO_GATE_PUBLIC_UNKNOWN, SEKISHO_GATE_PUBLIC_OTHER, SEKISHO_GATE_CONTROL_UNWRITABLE
     */
    readonly approvePublic: (route: string, people: number) => Promise<PublicChanged>
    /** @throws SekishoError SEKISHO_GATE_PUBLIC_UNKNOWN */
    readonly forgetPublic: (route: string) => Promise<PublicChanged>
}

export interface PublicControlOptions {
    readonly answer: () => PublicAnswer
    /** @throws SekishoError SEKISHO_GATE_CONTROL_UNWRITABLE; nothing has changed then */
    readonly approve: (route: string) => PublicChange | null
    readonly forget: (route: string) => { readonly change: PublicChange | null; readonly kept: boolean }
    /** Resolves once every worker goes by it. */
    readonly apply: () => Promise<void>
    /** Throws when nothing may be changed now. */
    readonly mayChange: () => void
}

export function createPublicControl(options: PublicControlOptions): PublicActions {
    const inForce = async (change: PublicChange, kept: boolean): Promise<PublicChanged> => {
        const beganMs = performance.now()
        await options.apply()
        return { route: change.route, ids: change.ids, inForceMs: Math.ceil(performance.now() - beganMs), kept }
    }
    return {
        publicPersons: options.answer,
        approvePublic: async (route, people) => {
            options.mayChange()
            const proposed = options.answer().routes.find((one) => one.route === route)?.proposed ?? 0
            if (proposed === 0) throw new SekishoError("SEKISHO_GATE_PUBLIC_UNKNOWN")
            if (proposed !== people) throw new SekishoError("SEKISHO_GATE_PUBLIC_OTHER", { people, proposed })
            const change = options.approve(route)
            if (change === null) throw new SekishoError("SEKISHO_GATE_PUBLIC_UNKNOWN")
            return inForce(change, true)
        },
        forgetPublic: async (route) => {
            options.mayChange()
            const { change, kept } = options.forget(route)
            if (change === null) throw new SekishoError("SEKISHO_GATE_PUBLIC_UNKNOWN")
            return inForce(change, kept)
        },
    }
}

/** Routes in order of their names. */
export function answerOf(persons: readonly PublicPerson[], turnedAway: number): PublicAnswer {
    const routes = new Map<string, PublicPerson[]>()
    for (const person of persons) routes.set(person.route, [...(routes.get(person.route) ?? []), person])
    const answers = [...routes]
        .map(([route, known]): PublicRouteAnswer => {
            const of = (state: PublicPerson["state"]): number => known.filter((person) => person.state === state).length
            return {
                route,
                public: of("public"),
                proposed: of("proposed"),
                learning: of("learning"),
                seenMs: Math.max(...known.map(({ seenMs }) => seenMs)),
                ids: known.map(({ id }) => id).filter((id) => id !== null),
            }
        })
        .toSorted((a, b) => (a.route < b.route ? -1 : 1))
    const sum = (key: "public" | "proposed" | "learning"): number => answers.reduce((all, one) => all + one[key], 0)
    const status = { public: sum("public"), proposed: sum("proposed"), learning: sum("learning"), turnedAway }
    return { routes: answers, status }
}
