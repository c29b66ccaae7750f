// The gate as a whole: installation, shared memory, workers, control socket, events. `sekisho guard` runs it beside the
// server; tests, measurements and staged incidents run it in their own process.
import { randomBytes } from "node:crypto"
import { createBreakerMemory } from "../behaviour/breaker/breaker.ts"
import { recoverLock } from "../behaviour/breaker/recover.ts"
import type { SekishoConfig } from "../config/config.ts"
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
import { createEventRecorder } from "./events/event-recorder.ts"
import { createGateLog } from "./gate-log.ts"
import { type GateStatus, statusOf } from "./gate-status.ts"
import { openKeptState } from "./kept-state.ts"
import { probePort, refuseUnsharedPort } from "./probe-port.ts"
import { startWorkers } from "./supervisor.ts"

export interface Gate {
    readonly port: number
    status(): GateStatus
    /** Takes no more connections, waits for open exchanges up to drainTimeoutMs, flushes the spool. */
    stop(): Promise<void>
    /** Resolves when the gate was told to shut down over its control socket. */
    readonly shutdownAsked: Promise<void>
    /** Ends one worker at once, as a crash would; it is replaced. For tests. */
    killWorker(workerId: number): Promise<void>
}

/**
 * @throws SekishoError SEKISHO_GATE_LISTEN_FAILED, SEKISHO_GATE_ALREADY_RUNNING, SEKISHO_GATE_SPOOL_FAILED,
 *   SEKISHO_GATE_CONTROL_UNREADABLE, SEKISHO_GATE_WORKERS_UNSUPPORTED
 */
export async function startGate(config: SekishoConfig, installation: Installation): Promise<Gate> {
    const folder = dataFolder(config.dataDir)
    const startedMs = Date.now()
    refuseUnsharedPort(config.workers, process.platform)
    await refuseSecondGate(folder.gateSocket)
    await probePort(config.listen.host, config.listen.port)
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
    const workers = await startWorkers({
        workers: config.workers,
        port: config.listen.port,
        state: { stops: store.stops(), bypass: store.bypass().on, draining: false },
        start: {
            config,
            key: installation.key,
            breaker,
            sessions,
        },
        onEvent: (report) => events.record(report),
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
    const status = (): GateStatus => statusOf(config, startedMs, store, workers, breaker)
    const control = await openControlServer(folder.gateSocket, { ...owner, status, shutdown }).catch(
        async (error: unknown) => {
            await workers.drain()
            kept.close()
            spool.close()
            throw error
        },
    )
    const stop = async (): Promise<void> => {
        await workers.setState({ stops: store.stops(), bypass: store.bypass().on, draining: true })
        await workers.drain()
        kept.close()
        kept.save()
        control.close()
        control.closeAllConnections()
        spool.close()
    }
    let stopped: Promise<void> | null = null
    return {
        port: workers.port,
        status,
        shutdownAsked,
        stop: () => (stopped ??= stop()),
        killWorker: (workerId) => workers.terminate(workerId),
    }
}

/** Two 32-bit numbers of a digest. */
function seedsOf(digest: string): readonly [number, number] {
    return [Number.parseInt(digest.slice(0, 8), 16), Number.parseInt(digest.slice(8, 16), 16)]
}
