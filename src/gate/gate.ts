// The gate as a whole: the main part, and worker threads at doors of their own. `sekisho guard` runs it beside the server;
// tests, measurements and staged incidents run it in their own process.
import type { SekishoConfig } from "../config/config.ts"
import { dataFolder } from "../config/data-folder.ts"
import type { Installation } from "../config/installation.ts"
import { GATE_MESSAGES } from "../core/messages/gate.messages.data.ts"
import { doorAddresses } from "./doors/door-addresses.ts"
import { refuseSecondGate } from "./control/control-server.ts"
import { type Entrance, type GateStatus, upstreamWords } from "./gate-status.ts"
import { type MainPart, openMainPart } from "./main-part.ts"
import { probePort, refuseUnsharedPort } from "./probe-port.ts"
import type { PredecessorOptions, Replaced } from "./handover/predecessor.ts"
import type { Successor } from "./handover/successor.ts"
import { type Acme, startAcme } from "./tls/acme-certificate.ts"
import { loadCertificates } from "./tls/certificates.ts"
import { startWorkers, type Supervisor } from "./supervisor.ts"
import { endThreads, loadThreads } from "./worker-thread.ts"

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
    /** Resolves when another gate has taken this one's place. */
    readonly replaced: Promise<Replaced>
    /** Ends an upgrade that is under way. @returns who has taken this gate's place all the same; null: nobody */
    abortUpgrade(): Promise<Replaced | null>
    /** Our server has closed the ledger: whoever replaced us may open it. */
    ledgerClosed(): void
    /** Behind `replaced`: lets visitors go when they are done, and ends. */
    leave(): Promise<void>
    /** Ends one worker at once, as a crash would; it is replaced. For tests. */
    killWorker(workerId: number): Promise<void>
}

export interface GateOptions {
    /** The owner wants the configuration read again, over the control socket. @returns keys that need a restart */
    readonly onReload?: () => Promise<readonly string[]>
    /** How another gate is started in this one's place; null: it is not. */
    readonly replacing?: Pick<PredecessorOptions, "args" | "life"> | null
    /** The gate whose place this one takes; null: an ordinary start. */
    readonly successor?: Successor | null
}

/**
 * @throws SekishoError SEKISHO_CONFIG_INVALID for a certificate, SEKISHO_GATE_LISTEN_FAILED, SEKISHO_GATE_ALREADY_RUNNING, SEKISHO_GATE_SPOOL_FAILED,
 *   SEKISHO_GATE_CONTROL_UNREADABLE, SEKISHO_GATE_WORKERS_UNSUPPORTED, SEKISHO_GATE_TAKEOVER_DOORS
 */
export async function startGate(
    config: SekishoConfig,
    installation: Installation,
    { onReload, replacing = null, successor = null }: GateOptions = {},
): Promise<Gate> {
    const addresses = doorAddresses(config)
    // Here, where the owner reads it: of a worker that cannot start, no more is known than that it has ended.
    loadCertificates(config.tls?.certificates ?? [])
    refuseUnsharedPort(config.workers, process.platform)
    if (successor === null) {
        await refuseSecondGate(dataFolder(config.dataDir).gateSocket)
        for (const { host, port } of addresses) await probePort(host, port)
    }
    // All that takes time is done before anything is taken over.
    const threads = await loadThreads(config)
    let acme: Acme | null = null
    const main = await openMainPart({
        config,
        installation,
        startWorkers: async (basis) =>
            startWorkers({
                ...basis,
                workers: config.workers,
                ports: successor?.inheritance.ports ?? addresses.map(({ port }) => port),
                descriptors: successor?.inheritance.doors ?? [],
                threads,
            }),
        entrance: entranceOf,
        onReload,
        keepsAlive: true,
        successor,
        replacing: replacing && {
            ...replacing,
            doors: (workers) => {
                const doors = workers.descriptors()
                return doors && { doors, ports: workers.ports, addresses }
            },
            onHandOver: () => acme?.close(),
            onTakeBack: () => (acme = openAcme(main)),
        },
    }).catch(async (error: unknown) => {
        await endThreads(threads)
        throw error
    })
    const { workers, predecessor } = main
    acme = openAcme(main)
    successor?.serving()
    return {
        port: workers.ports[0] ?? 0,
        plainPort: workers.ports[1] ?? null,
        status: () => main.status(),
        reload: async (next) => main.reload(next),
        shutdownAsked: main.shutdownAsked,
        stop: async () => {
            acme?.close()
            return main.stop()
        },
        replaced: predecessor.replaced,
        abortUpgrade: async () => predecessor.abort(),
        ledgerClosed: () => predecessor.tell({ kind: "server-closed" }),
        leave: async () =>
            main.leave(async () => {
                // The gate before us may still ask, and we pass that on.
                await Promise.all([workers.leave(), successor?.predecessorGone])
            }),
        killWorker: (workerId) => workers.terminate(workerId),
    }
}

function entranceOf(workers: Supervisor, config: SekishoConfig): Entrance {
    return {
        place: "gate",
        listen: { host: config.listen.host, port: workers.ports[0] ?? 0 },
        scheme: config.tls === null ? "http" : "https",
        upstream: upstreamWords(config),
    }
}

function openAcme(main: MainPart<Supervisor>): Acme | null {
    const { workers, events, log } = main
    const { tls, dataDir } = main.config()
    if (tls === null || tls.acme === null) return null
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
        config: tls.acme,
        dir: dataFolder(dataDir).tlsDir,
        challenge: async (token, answer) => workers.setChallenge(token, answer),
        renewed: async () => {
            await main.reload(main.config())
            tell("certificate-renewed", 0)
        },
        failed: (error, daysLeft) => {
            log.fault("certificate not had", error)
            tell("certificate-failed", daysLeft ?? 0)
        },
        now: Date.now,
    })
}
