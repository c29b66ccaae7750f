// The gate as a whole: installation, shared memory, workers, control socket, events. `sekisho guard` runs it beside the
// server; tests, measurements and staged incidents run it in their own process.
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
import { doorAddresses } from "./doors/door-addresses.ts"
import { createEventRecorder, type EventRecorder } from "./events/event-recorder.ts"
import { createGateLog, type GateLog } from "./gate-log.ts"
import { type GateStatus, statusOf } from "./gate-status.ts"
import { withFixedKeys } from "./fixed-keys.ts"
import { createProposals } from "./hardening/proposals.ts"
import { openKeptState } from "./kept-state.ts"
import { probePort, refuseUnsharedPort } from "./probe-port.ts"
import { createGateMetrics } from "./metrics/gate-metrics.ts"
import { openMetricsServer } from "./metrics/metrics-server.ts"
import { type Acme, startAcme } from "./tls/acme-certificate.ts"
import { startWorkers, type Supervisor } from "./supervisor.ts"

export interface Gate {
    readonly port: number
    /** Of the door without TLS beside one with; null: there is none. */
    readonly plainPort: number | null
    status(): GateStatus
    /** Takes no more connections, waits for open exchanges up to drainTimeoutMs, flushes the spool. */
    stop(): Promise<void>
    /**
     * Every worker goes by another configuration, and no connection is lost.
     *
     * @returns keys that are only read at the start and differ: they stay as they were
     * @throws SekishoError SEKISHO_CONFIG_INVALID when it cannot be used; the old one stays in force
     */
    reload(next: SekishoConfig): Promise<readonly string[]>
    /** Resolves when the gate was told to shut down over its control socket. */
    readonly shutdownAsked: Promise<void>
    /** Ends one worker at once, as a crash would; it is replaced. For tests. */
    killWorker(workerId: number): Promise<void>
}

export interface GateOptions {
    /** The owner wants the configuration read again, over the control socket. @returns keys that need a restart */
    readonly onReload?: () => Promise<readonly string[]>
}

/**
 * @throws SekishoError SEKISHO_GATE_LISTEN_FAILED, SEKISHO_GATE_ALREADY_RUNNING, SEKISHO_GATE_SPOOL_FAILED,
 *   SEKISHO_GATE_CONTROL_UNREADABLE, SEKISHO_GATE_WORKERS_UNSUPPORTED
 */
export async function startGate(
    config: SekishoConfig,
    installation: Installation,
    { onReload }: GateOptions = {},
): Promise<Gate> {
    const folder = dataFolder(config.dataDir)
    const startedMs = Date.now()
    refuseUnsharedPort(config.workers, process.platform)
    await refuseSecondGate(folder.gateSocket)
    for (const { host, port } of doorAddresses(config)) await probePort(host, port)
    const log = createGateLog()
    const store = openControlStore(folder)
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
    const breaker = createBreakerMemory({ seed: keyer.digest("breaker", installation.id) })
    const sessions = createSessionMemory(seedsOf(keyer.digest("sessions", installation.id)))
    const kept = openKeptState({ folder, breaker, sessions, log, now: Date.now })
    const proposals = createProposals()
    const workers = await startWorkers({
        workers: config.workers,
        ports: doorAddresses(config).map(({ port }) => port),
        state: { stops: store.stops(), bypass: store.bypass().on, draining: false },
        start: {
            config,
            key: installation.key,
            breaker,
            sessions,
        },
        onEvent: (report) => events.record(report),
        onCookieProposal: (proposal) => proposals.add(proposal),
        onLoss: (workerId) => {
            const recovered = recoverLock(breaker, workerId)
            log.info("worker ended and is replaced", { workerId, lockRecovered: recovered ? 1 : 0 })
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
        },
    }).catch((error: unknown) => {
        kept.close()
        spool.close()
        throw error
    })
    const owner = createOwnerControl({ store, events, apply: (state) => workers.setState(state), now: Date.now })
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
    const status = (): GateStatus => statusOf(current, startedMs, store, workers, breaker, proposals)
    const actions = { ...owner, status, shutdown, reload: onReload ?? (async () => reload(current)) }
    const control = await openControlServer(folder.gateSocket, actions).catch(async (error: unknown) => {
        await workers.drain()
        kept.close()
        spool.close()
        throw error
    })
    const metrics = await openMetrics(config, status, workers).catch(async (error: unknown) => {
        await workers.drain()
        kept.close()
        control.close()
        spool.close()
        throw error
    })
    const acme = openAcme(config, { workers, events, log, renewed: async () => void (await reload(current)) })
    const stop = async (): Promise<void> => {
        acme?.close()
        await workers.setState({ stops: store.stops(), bypass: store.bypass().on, draining: true })
        await workers.drain()
        kept.close()
        kept.save()
        control.close()
        control.closeAllConnections()
        metrics?.close()
        metrics?.closeAllConnections()
        spool.close()
    }
    let stopped: Promise<void> | null = null
    return {
        port: workers.ports[0] ?? 0,
        plainPort: workers.ports[1] ?? null,
        status,
        reload,
        shutdownAsked,
        stop: () => (stopped ??= stop()),
        killWorker: (workerId) => workers.terminate(workerId),
    }
}

interface AcmeParts {
    readonly workers: Supervisor
    readonly events: EventRecorder
    readonly log: GateLog
    readonly renewed: () => Promise<void>
}

function openAcme(config: SekishoConfig, { workers, events, log, renewed }: AcmeParts): Acme | null {
    if (config.tls === null || config.tls.acme === null) return null
    const tell = (event: "certificate-renewed" | "certificate-failed", days: number): void =>
        events.record({
            event,
            atMs: Date.now(),
            route: null,
            client: null,
            transaction: null,
            text: event === "certificate-renewed" ? GATE_MESSAGES.certificateRenewed : GATE_MESSAGES.certificateFailed,
            numbers: { daysLeft: days },
            dedupe: event,
        })
    return startAcme({
        config: config.tls.acme,
        dir: dataFolder(config.dataDir).tlsDir,
        challenge: async (token, answer) => workers.setChallenge(token, answer),
        renewed: async () => {
            await renewed()
            tell("certificate-renewed", 0)
        },
        failed: (error, daysLeft) => {
            log.fault("certificate not had", error)
            tell("certificate-failed", daysLeft ?? 0)
        },
        now: Date.now,
    })
}

async function openMetrics(
    config: SekishoConfig,
    status: () => GateStatus,
    workers: Supervisor,
): Promise<Server | null> {
    if (config.metrics === null) return null
    const metrics = createGateMetrics({ status, histograms: (name) => workers.histograms(name) })
    return openMetricsServer({ address: config.metrics.listen, status, metrics })
}

/** Two 32-bit numbers of a digest. */
function seedsOf(digest: string): readonly [number, number] {
    return [Number.parseInt(digest.slice(0, 8), 16), Number.parseInt(digest.slice(8, 16), 16)]
}
