// The part of a gate that is there once, whatever its workers are: the installation's shared memory, what is kept over a
// restart, stops and bypass, events, the control socket, figures. `startGate` puts threads at doors beside it; in a Node
// application the application's own thread is the worker (node/).
import { randomBytes } from "node:crypto"
import { join } from "node:path"
import { createBreakerMemory } from "../behaviour/breaker/breaker.ts"
import { recoverLock } from "../behaviour/breaker/recover.ts"
import type { SekishoConfig } from "../config/config.ts"
import { dataFolder } from "../config/data-folder.ts"
import type { Installation } from "../config/installation.ts"
import { createKeyer } from "../core/keyer.ts"
import { openSpoolWriter } from "../spool/spool-writer.ts"
import { createSessionMemory, seedsOf } from "./client/session-set.ts"
import { type ControlActions, refuseSecondGate } from "./control/control-server.ts"
import { openControlStore } from "./control/control-store.ts"
import { createOwnerControl } from "./control/owner-control.ts"
import { openDecoys } from "./decoys/open-decoys.ts"
import { openMainEvidence } from "./evidence/main-evidence.ts"
import { createEventRecorder, type EventRecorder } from "./events/event-recorder.ts"
import { openGateJournal } from "./events/gate-journal.ts"
import { noteKeyInForce } from "./events/key-in-force.ts"
import { createMainHandOver, type Replacing } from "./handover/main-hand-over.ts"
import type { Predecessor } from "./handover/predecessor.ts"
import type { Successor } from "./handover/successor.ts"
import { openPublicPersons } from "./public-persons/open-public-persons.ts"
import { openHitCounter } from "./rules/hit-counts.ts"
import { createRuleControl } from "./rules/rule-control.ts"
import { rulesInForce } from "./rules/owner-rules.ts"
import { openRuleStore } from "./rules/rule-store.ts"
import { type ConfigInForce, createConfigInForce } from "./config-in-force.ts"
import { tellWorkerReplaced } from "./events/worker-replaced.ts"
import { createGateLog, type GateLog } from "./gate-log.ts"
import { type Entrance, type GateStatus, statusOf } from "./gate-status.ts"
import { createProposals } from "./hardening/proposals.ts"
import { anchorKeptClock } from "./kept-clock.ts"
import { openKeptState } from "./kept-state.ts"
import { findSpoolRemains } from "./spool-remains.ts"
import { type MainListeners, openMainListeners } from "./main-listeners.ts"
import { createSteadyClock } from "./steady-clock.ts"
import { openStamper } from "./timestamps/stamper.ts"
import { spoolWriterOf } from "./worker-messages.ts"
import type { Workers, WorkersBasis } from "./workers.ts"

function firstKeyIdOf({ destroyed, keys, keyId }: Installation): string {
    return destroyed[0] ?? keys[0]?.keyId ?? keyId
}

export interface MainPart<W extends Workers> extends Pick<ConfigInForce, "reload"> {
    readonly workers: W
    readonly events: EventRecorder
    readonly log: GateLog
    status(): GateStatus
    /** The configuration in force. */
    config(): SekishoConfig
    /** See Gate.stop. */
    stop(): Promise<void>
    /** Another gate serves: lets ours end when its visitors have gone. See Gate.leave. */
    leave(visitorsGone: () => Promise<void>): Promise<void>
    readonly predecessor: Predecessor
    /** Resolves when an owner wants the gate to shut down, over the control socket. */
    readonly shutdownAsked: Promise<void>
}

export interface MainPartOptions<W extends Workers> {
    readonly config: SekishoConfig
    readonly installation: Installation
    readonly startWorkers: (basis: WorkersBasis) => Promise<W>
    readonly entrance: (workers: W, config: SekishoConfig) => Entrance
    /** The owner wants the configuration read again. @returns keys that need a restart; undefined: the same one is used anew */
    readonly onReload?: (() => Promise<readonly string[]>) | undefined
    /** False: what listens here must not keep the process alive by itself. */
    readonly keepsAlive: boolean
    /** How another gate takes our place; null: none can. */
    readonly replacing: Replacing<W> | null
    /** The gate whose place we take; null: an ordinary start. */
    readonly successor: Successor | null
}

/** @throws SekishoError as startGate does */
export async function openMainPart<W extends Workers>(options: MainPartOptions<W>): Promise<MainPart<W>> {
    const { config, installation, keepsAlive, replacing, successor } = options
    const folder = dataFolder(config.dataDir)
    const startedMs = Date.now()
    if (successor === null) await refuseSecondGate(folder.gateSocket)
    else await successor.takeState(config)
    const log = createGateLog()
    const mayChange = (): void => predecessor.refuseNow()
    const store = openControlStore(folder, mayChange)
    const ruleStore = openRuleStore(folder.rulesFile, mayChange)
    const hits = openHitCounter(folder.ruleHitsFile, log, Date.now)
    const journal = openGateJournal(config.dataDir, installation, log, Date.now)
    const spoolRemains = findSpoolRemains(folder.spoolDir, successor !== null, log)
    const spool = openSpoolWriter({
        dir: folder.spoolDir,
        writerId: `main-${randomBytes(4).toString("hex")}`,
        durability: config.spool.durability,
        limitBytes: config.limits.spoolBytes,
        onFault: (error) => log.fault("spool", error),
    })
    const events = createEventRecorder(spool, journal, log, () => performance.now())
    const evidence = openMainEvidence({
        config,
        installation,
        events,
        log,
        now: Date.now,
        alone: successor === null,
    })
    // Seeds are the installation's and not the key's: what was kept fits again after a restart, also under another key.
    const keyer = createKeyer(installation.key)
    const decoys = openDecoys({
        folder,
        events,
        keyer,
        keys: installation.keys,
        firstKeyId: firstKeyIdOf(installation),
        log,
        now: Date.now,
        mayChange,
    })
    const clock = anchorKeptClock(join(folder.controlDir, "steady-clock.json"), log)
    const steadyNow = createSteadyClock(clock)
    const publicPersons = openPublicPersons({
        file: folder.publicPersonsFile,
        events,
        keyer,
        log,
        now: Date.now,
        steadyNow,
        mayChange,
        onChange: () => void apply(),
    })
    const breaker = createBreakerMemory({ seed: installation.seeds.breaker })
    const sessions = createSessionMemory(seedsOf(installation.seeds.sessions))
    const kept = openKeptState({ folder, breaker, sessions, log, now: steadyNow, handedOver: successor !== null })
    const proposals = createProposals()
    const state = (draining: boolean): WorkersBasis["state"] => ({
        stops: store.stops(),
        bypass: store.bypass().on,
        rules: rulesInForce(ruleStore.rules()),
        decoys: decoys.inForce(),
        publicPersons: publicPersons.inForce(),
        draining,
    })
    /** Every worker there is goes by what is in force. */
    const apply = async (): Promise<void> => {
        successor?.tellState(state(false))
        await running.workers?.setState(state(false))
    }
    const running: { workers: W | null; listeners: MainListeners | null } = { workers: null, listeners: null }
    const inForce = createConfigInForce({ first: config, workers: () => running.workers, log, journal, mayChange })
    const { predecessor, addHits } = createMainHandOver({
        replacing,
        successor,
        breaker,
        now: steadyNow,
        kept: {
            ...kept,
            handOver: () => {
                store.flush() // who takes over reads the stops from the disk
                kept.handOver()
            },
        },
        hits,
        decoys,
        publicPersons,
        workers: () => running.workers,
        listeners: () => running.listeners,
        configChanges: () => inForce.changes(),
    })
    const abandon = (error: unknown): never => {
        kept.close()
        hits.close()
        decoys.close()
        publicPersons.close()
        evidence.close()
        spool.close()
        throw error
    }
    const workers = await options
        .startWorkers({
            start: { config, key: installation.key, breaker, clock, sessions, evidence: evidence.basis },
            state: state(false),
            onEvent: (report) => events.record(report),
            onRuleHits: addHits,
            onDecoys: decoys.note,
            onPublicPersons: publicPersons.note,
            onAsk: (question) => predecessor.ask(question),
            onCookieProposal: (proposal) => proposals.add(proposal),
            onLoss: (lost) => {
                const { workerId } = lost
                const recovered = recoverLock(breaker, workerId)
                log.info("worker ended and is replaced", { workerId, lockRecovered: recovered ? 1 : 0 })
                spoolRemains.ofWorker(spoolWriterOf(lost))
                tellWorkerReplaced(events, workerId)
                evidence.workerLost(workerId)
            },
        })
        .catch(abandon)
    running.workers = workers
    const owner = createOwnerControl({ store, events, journal, apply, now: Date.now })
    const rules = createRuleControl({ store: ruleStore, hits, events, apply, now: Date.now })
    const decoyActions = decoys.actions(apply)
    const publicActions = publicPersons.actions(apply)
    const { promise: shutdownAsked, resolve: shutdown } = Promise.withResolvers<void>()
    const stamper = openStamper({
        config: () => inForce.current().journal.timestamps,
        journal,
        events,
        log,
        now: Date.now,
    })
    const status = (): GateStatus =>
        statusOf(options.entrance(workers, inForce.current()), {
            config: inForce.current(),
            startedMs,
            store,
            rules: rules.rules(),
            decoys: decoyActions.decoys().status,
            publicPersons: publicPersons.answer().status,
            workers,
            breaker,
            proposals,
            evidence: evidence.status,
            timestamps: stamper.status(),
        })
    const actions: ControlActions = {
        ...owner,
        ...rules,
        ...decoyActions,
        ...publicActions,
        status,
        shutdown,
        reload: options.onReload ?? (async () => inForce.reload(inForce.current())),
        upgrade: async (program) => predecessor.upgrade(program),
    }
    const listeners = await openMainListeners({
        socketPath: folder.gateSocket,
        actions,
        metrics: config.metrics,
        status,
        workers,
        inheritance: successor?.inheritance ?? null,
        keepsAlive,
    }).catch(async (error: unknown) => {
        await workers.drain()
        return abandon(error)
    })
    running.listeners = listeners
    spoolRemains.ofGatesBefore()
    noteKeyInForce(installation, journal, log, Date.now())
    // Not in the configuration, as a rule: who may read what is kept is said in clear.
    journal.noteConfig("gate-started", config, {
        evidence: evidence.basis?.recipients.join(" ") ?? "",
        key: installation.keyId,
    })
    stamper.start()
    const stop = async (): Promise<void> => {
        stamper.close()
        await predecessor.abort()
        if (predecessor.isHandedOver()) return workers.drain()
        publicPersons.close() // what it learned later would call workers back from draining
        await workers.setState(state(true))
        await workers.drain()
        kept.close()
        kept.save()
        store.close()
        hits.close()
        decoys.close()
        evidence.close()
        listeners.close()
        journal.note("gate-stopped", {})
        spool.close()
    }
    let stopped: Promise<void> | null = null
    return {
        predecessor,
        leave: async (visitorsGone) => {
            stamper.close()
            journal.note("gate-replaced", {})
            listeners.leave()
            evidence.close()
            await visitorsGone()
            listeners.close()
            spool.close()
            predecessor.leave()
        },
        workers,
        events,
        log,
        status,
        reload: async (next) => inForce.reload(next),
        config: () => inForce.current(),
        stop: () => (stopped ??= stop()),
        shutdownAsked,
    }
}
