// The part of a gate that is there once, whatever its workers are: the installation's shared memory, what is kept over a
// restart, stops and bypass, events, the control socket, figures. `startGate` puts threads at doors beside it; in a Node
// application the application's own thread is the worker (node/).
import { randomBytes } from "node:crypto"
import type { Server } from "node:http"
import { createBreakerMemory } from "../behaviour/breaker/breaker.ts"
import { recoverLock } from "../behaviour/breaker/recover.ts"
import type { SekishoConfig } from "../config/config.ts"
import { ConfigProblem } from "../config/config-problem.ts"
import { dataFolder } from "../config/data-folder.ts"
import type { Installation } from "../config/installation.ts"
import { createKeyer } from "../core/keyer.ts"
import { GATE_MESSAGES } from "../core/messages/gate.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { openSpoolWriter } from "../spool/spool-writer.ts"
import { createSessionMemory } from "./client/session-set.ts"
import { openControlServer, refuseSecondGate } from "./control/control-server.ts"
import { openControlStore } from "./control/control-store.ts"
import { createOwnerControl } from "./control/owner-control.ts"
import { openDecoys } from "./decoys/open-decoys.ts"
import { createEventRecorder, type EventRecorder } from "./events/event-recorder.ts"
import { openHitCounter } from "./rules/hit-counts.ts"
import { createRuleControl } from "./rules/rule-control.ts"
import { rulesInForce } from "./rules/owner-rules.ts"
import { openRuleStore } from "./rules/rule-store.ts"
import { withFixedKeys } from "./fixed-keys.ts"
import { createGateLog, type GateLog } from "./gate-log.ts"
import { type Entrance, type GateStatus, statusOf } from "./gate-status.ts"
import { createProposals } from "./hardening/proposals.ts"
import { openKeptState } from "./kept-state.ts"
import { createGateMetrics } from "./metrics/gate-metrics.ts"
import { openMetricsServer } from "./metrics/metrics-server.ts"
import type { Workers, WorkersBasis } from "./workers.ts"

export interface MainPart<W extends Workers> {
    readonly workers: W
    readonly events: EventRecorder
    readonly log: GateLog
    status(): GateStatus
    /** See Gate.reload. */
    reload(next: SekishoConfig): Promise<readonly string[]>
    /** The configuration in force. */
    config(): SekishoConfig
    /** See Gate.stop. */
    stop(): Promise<void>
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
}

/** @throws SekishoError as startGate does */
export async function openMainPart<W extends Workers>(options: MainPartOptions<W>): Promise<MainPart<W>> {
    const { config, installation, keepsAlive } = options
    const folder = dataFolder(config.dataDir)
    const startedMs = Date.now()
    await refuseSecondGate(folder.gateSocket)
    const log = createGateLog()
    const store = openControlStore(folder)
    const ruleStore = openRuleStore(folder.rulesFile)
    const hits = openHitCounter(folder.ruleHitsFile, log, Date.now)
    const spool = openSpoolWriter({
        dir: folder.spoolDir,
        writerId: `main-${randomBytes(4).toString("hex")}`,
        durability: config.spool.durability,
        limitBytes: config.limits.spoolBytes,
        onFault: (error) => log.fault("spool", error),
    })
    const events = createEventRecorder(spool, log, Date.now)
    // Seeds are the installation's, so that what was kept fits again after a restart.
    const keyer = createKeyer(installation.key)
    const decoys = openDecoys({ folder, events, keyer, log, now: Date.now })
    const breaker = createBreakerMemory({ seed: keyer.digest("breaker", installation.id) })
    const sessions = createSessionMemory(seedsOf(keyer.digest("sessions", installation.id)))
    const kept = openKeptState({ folder, breaker, sessions, log, now: Date.now })
    const proposals = createProposals()
    const state = (draining: boolean): WorkersBasis["state"] => ({
        stops: store.stops(),
        bypass: store.bypass().on,
        rules: rulesInForce(ruleStore.rules()),
        decoys: decoys.inForce(),
        draining,
    })
    const abandon = (error: unknown): never => {
        kept.close()
        hits.close()
        decoys.close()
        spool.close()
        throw error
    }
    const workers = await options
        .startWorkers({
            start: { config, key: installation.key, breaker, sessions },
            state: state(false),
            onEvent: (report) => events.record(report),
            onRuleHits: (met) => hits.add(met),
            onDecoys: decoys.note,
            onCookieProposal: (proposal) => proposals.add(proposal),
            onLoss: (workerId) => {
                const recovered = recoverLock(breaker, workerId)
                log.info("worker ended and is replaced", { workerId, lockRecovered: recovered ? 1 : 0 })
                tellReplaced(events, workerId)
            },
        })
        .catch(abandon)
    const apply = async (): Promise<void> => workers.setState(state(false))
    const owner = createOwnerControl({ store, events, apply, now: Date.now })
    const rules = createRuleControl({ store: ruleStore, hits, events, apply, now: Date.now })
    const decoyActions = decoys.actions(apply)
    const { promise: shutdownAsked, resolve: shutdown } = Promise.withResolvers<void>()
    let current = config
    const reload = async (next: SekishoConfig): Promise<readonly string[]> => {
        const { merged, fixed } = withFixedKeys(current, next)
        const key = await workers.reload(merged)
        if (key !== null) throw new ConfigProblem("SEKISHO_CONFIG_INVALID", key, "")
        current = merged
        log.info("configuration read again", { workers: config.workers })
        return fixed
    }
    const status = (): GateStatus =>
        statusOf(options.entrance(workers, current), {
            config: current,
            startedMs,
            store,
            rules: rules.rules(),
            decoys: decoyActions.decoys().status,
            workers,
            breaker,
            proposals,
        })
    const listeners: Server[] = []
    const closeListeners = (): void => {
        for (const server of listeners) {
            server.close()
            server.closeAllConnections()
        }
    }
    try {
        const actions = {
            ...owner,
            ...rules,
            ...decoyActions,
            status,
            shutdown,
            reload: options.onReload ?? (async () => reload(current)),
        }
        listeners.push(await openControlServer(folder.gateSocket, actions))
        if (config.metrics !== null) listeners.push(await openMetrics(config.metrics, status, workers))
    } catch (error) {
        await workers.drain()
        closeListeners()
        return abandon(error)
    }
    if (!keepsAlive) for (const server of listeners) server.unref()
    const stop = async (): Promise<void> => {
        await workers.setState(state(true))
        await workers.drain()
        kept.close()
        kept.save()
        hits.close()
        decoys.close()
        closeListeners()
        spool.close()
    }
    let stopped: Promise<void> | null = null
    return {
        workers,
        events,
        log,
        status,
        reload,
        config: () => current,
        stop: () => (stopped ??= stop()),
        shutdownAsked,
    }
}

function tellReplaced(events: EventRecorder, workerId: number): void {
    events.record({
        event: "worker-replaced",
        atMs: Date.now(),
        route: null,
        client: null,
        transaction: null,
        text: say(GATE_MESSAGES.workerReplacedEvent, { worker: String(workerId) }),
        numbers: { workerId },
        dedupe: null,
    })
}

async function openMetrics(
    { listen }: NonNullable<SekishoConfig["metrics"]>,
    status: () => GateStatus,
    workers: Workers,
): Promise<Server> {
    const metrics = createGateMetrics({ status, histograms: (name) => workers.histograms(name) })
    return openMetricsServer({ address: listen, status, metrics })
}

/** Two 32-bit numbers of a digest. */
function seedsOf(digest: string): readonly [number, number] {
    return [Number.parseInt(digest.slice(0, 8), 16), Number.parseInt(digest.slice(8, 16), 16)]
}
