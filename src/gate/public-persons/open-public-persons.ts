// The main part's side of public persons: what workers tell is learned from, what is decided is told, journaled, kept and sent
// to the workers.
import { publicKey } from "../../behaviour/public-persons/bare-name.ts"
import type { PublicChange, Visit } from "../../behaviour/public-persons/contract.ts"
import { type Now, PublicLearner } from "../../behaviour/public-persons/learner.ts"
import { createLivedTime } from "../../behaviour/public-persons/lived-time.ts"
import { networkOf } from "../../behaviour/public-persons/network.ts"
import type { Keyer } from "../../core/keyer.ts"
import type { EventRecorder } from "../events/event-recorder.ts"
import type { GateLog } from "../gate-log.ts"
import { answerOf, createPublicControl, type PublicActions, type PublicAnswer } from "./public-control.ts"
import { tellChange } from "./public-events.ts"
import { NO_PUBLIC, type PublicInForce } from "./public-names.ts"
import type { PublicReport } from "./public-report.ts"
import { readPublicPersons, writePublicPersons } from "./public-store.ts"

export interface PublicPersons {
    inForce(): PublicInForce
    readonly note: (report: PublicReport) => void
    /** Time passes: who is not confirmed any more is withdrawn. Called by itself, too, every PASS_MS. */
    pass(): void
    answer(): PublicAnswer
    /** @param apply resolves once every worker goes by what is in force */
    actions(apply: () => Promise<void>): PublicActions
    /** Saves, and neither learns nor saves any more until it is opened again. */
    close(): void
    /**
     * The same, for whom another gate replaces: who was withdrawn must not come back with it.
     *
     * @throws SekishoError SEKISHO_GATE_CONTROL_UNWRITABLE; nothing has changed then
     */
    handOver(): void
    reopen(): void
}

export interface PublicPersonsOptions {
    readonly file: string
    readonly events: EventRecorder
    readonly keyer: Keyer
    readonly log: GateLog
    readonly now: () => number
    readonly steadyNow: () => number
    /** As for openControlStore. */
    readonly mayChange: () => void
    /** What is in force has changed by itself: workers must go by it. */
    readonly onChange: () => void
}

/** Often enough that no step is longer than LIVED_STEP_MS. */
const PASS_MS = 600_000
/** Where nothing was learned, the time that was lived is saved this often. */
const SAVE_MS = 6 * 3_600_000
const NETWORK_HEX = 16

export function openPublicPersons(options: PublicPersonsOptions): PublicPersons {
    const { file, events, keyer, log, now, steadyNow, mayChange, onChange } = options
    const kept = readPublicPersons(file, keyer.keyId, log)
    const lived = createLivedTime(kept?.livedMs ?? 0, steadyNow())
    let learner = new PublicLearner(kept)
    let closed = false
    let inForce = inForceOf(learner)
    const moment = (): Now => ({ livedMs: lived.advance(steadyNow()), wallMs: now() })
    const saved = { livedMs: kept?.livedMs ?? 0, learned: false }
    const save = (): void => {
        const { livedMs } = moment()
        writePublicPersons(file, keyer.keyId, learner.kept(livedMs))
        Object.assign(saved, { livedMs, learned: false })
    }
    /** @returns false: not written; it is tried again as time passes */
    const trySave = (): boolean => {
        try {
            save()
            return true
        } catch (error) {
            saved.learned = true
            log.fault("public persons", error)
            return false
        }
    }
    const settle = (change: PublicChange): void => {
        if (change.kind !== "proposed") inForce = inForceOf(learner)
        tellChange(events, change, now())
    }
    /** What the gate does by itself. */
    const settleOwn = (changes: readonly PublicChange[]): void => {
        if (changes.length === 0) return
        for (const change of changes) settle(change)
        trySave()
        if (changes.some((change) => change.kind === "withdrawn" && change.wasPublic)) onChange()
    }
    const pass = (): void => {
        settleOwn(learner.pass(moment()))
        if (saved.learned || moment().livedMs - saved.livedMs >= SAVE_MS) trySave()
    }
    let timer = setInterval(pass, PASS_MS).unref()
    const learn = (report: PublicReport): PublicChange | null => {
        if (report.kind === "suspect") return learner.suspect(report.route, report.persons)
        const visit = visitOf(report, keyer)
        return visit === null ? null : learner.visit(visit, moment())
    }
    const end = (): void => {
        clearInterval(timer)
        closed = true
    }
    const answer = (): PublicAnswer =>
        answerOf(learner.persons(), learner.visitorsTurnedAway + learner.personsTurnedAway)
    return {
        inForce: () => inForce,
        note: (report) => {
            if (closed) return
            saved.learned = true
            const change = learn(report)
            if (change !== null) settleOwn([change])
        },
        pass,
        answer,
        actions: (apply) =>
            createPublicControl({
                answer,
                apply,
                mayChange,
                approve: (route) => {
                    const before = learner.kept(moment().livedMs)
                    const change = learner.approve(route, moment())
                    if (change === null) return null
                    try {
                        save()
                    } catch (error) {
                        learner = new PublicLearner(before)
                        throw error
                    }
                    settle(change)
                    return change
                },
                forget: (route) => {
                    const change = learner.forget(route)
                    if (change !== null) settle(change)
                    return { change, kept: trySave() }
                },
            }),
        close: () => {
            if (!closed) trySave()
            end()
        },
        handOver: () => {
            save()
            end()
        },
        reopen: () => {
            clearInterval(timer)
            timer = setInterval(pass, PASS_MS).unref()
            closed = false
        },
    }
}

function visitOf(report: Extract<PublicReport, { kind: "shown" }>, keyer: Keyer): Visit | null {
    const { route, client, anonymous, persons } = report
    const network = networkOf(client.address)
    if (network === null) return null
    // Somebody who comes now with and now without cookies is two visitors, of one network.
    const visitor = client.session ?? keyer.digest(anonymous ? "public-anonymous" : "public-address", client.address)
    return {
        route,
        visitor,
        network: keyer.digest("public-network", network).slice(0, NETWORK_HEX),
        anonymous: anonymous && client.session === null,
        persons,
    }
}

function inForceOf(learner: PublicLearner): PublicInForce {
    const routes = new Map<string, string[]>()
    for (const person of learner.persons()) {
        if (person.state === "public")
            routes.set(person.route, [...(routes.get(person.route) ?? []), publicKey(person)])
    }
    return routes.size === 0 ? NO_PUBLIC : Array.from(routes, ([route, persons]) => ({ route, persons }))
}
