// One worker's gate: its doors, the exchanges that are open, and the configuration they go by. Runs in a worker thread
// (worker.ts). A reload makes the sites anew and leaves doors and connections: who is being served is served to the end by
// what it began with.
import { existsSync, readFileSync } from "node:fs"
import type { SekishoConfig } from "../config/config.ts"
import { dataFolder } from "../config/data-folder.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { sendOwnAnswer } from "./answer/own-answer.ts"
import { assembleRuntime, assembleWorker, type Runtime, type WorkerParts } from "./assemble-parts.ts"
import { createControlReader } from "./control/control-reader.ts"
import type { Deadlines } from "./deadlines.ts"
import { createPlainDoor, createTlsDoor, type DoorOptions, type TlsDoor } from "./doors/client-door.ts"
import { doorAddresses } from "./doors/door-addresses.ts"
import type { Door } from "./doors/door.ts"
import { openExchanges } from "./exchanges.ts"
import type { GateParts } from "./gate-parts.ts"
import type { Judgement } from "./judgement.ts"
import { acmeFiles } from "./tls/acme-files.ts"
import { type Certificates, loadCertificates } from "./tls/certificates.ts"
import { createChallengeAnswers } from "./tls/challenge-answers.ts"
import type { ClientStream } from "./transport/client-stream.ts"
import type { Upstream } from "./upstream/contract.ts"
import { parseUpstreamAddress } from "./upstream/upstream-address.ts"
import { createUpstreamGroup } from "./upstream/upstream-group.ts"
import type { StateMessage, WorkerMessage, WorkerStart } from "./worker-messages.ts"

export interface WorkerGate {
    /** @returns the ports it listens on, one a door */
    listen(): Promise<readonly number[]>
    /**
     * Goes by another configuration from the next request on. Addresses, workers and the data folder stay as they are.
     *
     * @throws SekishoError SEKISHO_CONFIG_INVALID when a file it names cannot be used; the old one stays in force then
     */
    reload(config: SekishoConfig): void
    /** What an authority is answered; null: no longer. */
    setChallenge(token: string, answer: string | null): void
    /** Takes no more connections, waits for open exchanges, then flushes the spool. */
    drain(): Promise<void>
}

export function createWorkerGate(
    start: WorkerStart,
    judgement: Judgement,
    send: (message: WorkerMessage) => void,
): WorkerGate {
    const onChange = (message: StateMessage): void => {
        exchanges.onControlChange(message.state)
        send({ kind: "state-in-force", generation: message.generation })
    }
    const control = createControlReader({
        port: start.controlPort,
        generation: start.generation,
        first: start.state,
        onChange,
    })
    const worker = assembleWorker(start, judgement, send, () => control.current())
    const exchanges = openExchanges(worker, assembleRuntime(worker, start.config))
    let upstreams = openUpstreams(exchanges.runtime(), worker)
    let certificates = certificatesOf(start.config)
    const challenges = createChallengeAnswers()
    let draining = false
    const begin = (stream: ClientStream): void => {
        if (challenges.answer(stream)) return
        const parts = exchanges.siteOf(stream.request)
        const application = parts === null ? undefined : upstreams.get(parts)
        if (parts === null || application === undefined) return refuseSite(worker, stream)
        exchanges.begin(parts, { stream, application })
    }
    const { doors, renew } = openDoors(start.config, {
        limits: () => exchanges.runtime().config.limits,
        certificates: () => certificates,
        deadlines: worker.deadlines,
        draining: () => draining,
        nextId: () => worker.nextId(worker.now()),
        dropped: createDropTeller(worker, () => exchanges.runtime()),
        handshakeFailed: () => worker.counters.add("handshakesFailed", 1),
        refused: () => worker.counters.add("refused", 1),
        exchange: (stream) => {
            try {
                begin(stream)
            } catch (error) {
                // Nothing here is expected to throw; one connection ends rather than the worker.
                worker.counters.add("faults", 1)
                worker.log.fault("exchange", error)
                stream.cut()
            }
        },
    })
    return {
        listen: async () => {
            const { config, ports } = start
            const addresses = doorAddresses(config).map((address, index) => ({ ...address, port: ports[index] ?? 0 }))
            return Promise.all(
                doors.map(async (door, index) => door.listen(addresses[index] ?? config.listen, config.workers > 1)),
            )
        },
        reload: (config) => {
            const next = assembleRuntime(worker, config)
            const nextUpstreams = openUpstreams(next, worker)
            certificates = certificatesOf(config)
            exchanges.use(next)
            renew()
            for (const upstream of upstreams.values()) upstream.close()
            upstreams = nextUpstreams
        },
        setChallenge: (token, answer) => challenges.set(token, answer),
        drain: async () => {
            draining = true
            const { drainTimeoutMs } = exchanges.runtime().config.limits
            await Promise.all(doors.map(async (door) => door.drain(drainTimeoutMs, () => exchanges.giveUp())))
            await exchanges.settled()
            for (const upstream of upstreams.values()) upstream.close()
            worker.deadlines.close()
            exchanges.close()
            control.close()
        },
    }
}

/** The applications of each site. @throws Error for a file of authorities that cannot be read */
function openUpstreams({ parts }: Runtime, { deadlines }: WorkerParts): Map<GateParts, Upstream> {
    return new Map(parts.map((site) => [site, openUpstream(site.config, deadlines)]))
}

function openUpstream({ upstream, limits }: SekishoConfig, deadlines: Deadlines): Upstream {
    const ca = upstream.caFile === null ? null : readFileSync(upstream.caFile, "utf8")
    return createUpstreamGroup({
        addresses: upstream.urls.map((url) => parseUpstreamAddress(url, ca)),
        balance: upstream.balance,
        limits,
        deadlines,
        now: () => performance.now(),
    })
}

interface OpenDoors {
    /** As doorAddresses has them. */
    readonly doors: readonly Door[]
    readonly renew: () => void
}

function openDoors({ tls }: SekishoConfig, options: DoorOptions): OpenDoors {
    if (tls === null) return { doors: [createPlainDoor(options)], renew: () => undefined }
    const secure: TlsDoor = createTlsDoor(options)
    const plain = tls.plainListen === null ? [] : [createPlainDoor(options)]
    return { doors: [secure, ...plain], renew: () => secure.renew() }
}

function certificatesOf({ tls, dataDir }: SekishoConfig): Certificates {
    const own = tls?.certificates ?? []
    if (tls === null || tls.acme === null) return loadCertificates(own)
    const had = acmeFiles(dataFolder(dataDir).tlsDir, tls.acme)
    // Until the authority has given one, there is none.
    return loadCertificates(existsSync(had.certFile) ? [...own, had] : own)
}

/** RFC 9110 part 15.5.20: nobody here serves that host. */
function refuseSite(worker: WorkerParts, stream: ClientStream): void {
    worker.counters.add("refused", 1)
    const id = worker.nextId(worker.now())
    const code = "SEKISHO_GATE_SITE_UNKNOWN"
    sendOwnAnswer(stream, { status: 421, code, id, reason: null, contact: null, retryAfterSeconds: null })
}

/** Counts every connection that was turned away, and logs at most once a minute. */
function createDropTeller(worker: WorkerParts, runtime: () => Runtime): () => void {
    let toldMs = 0
    return () => {
        worker.counters.add("dropped", 1)
        if (worker.now() - toldMs < DROP_LOG_MS) return
        toldMs = worker.now()
        const { clientConnections } = runtime().config.limits
        const error = new SekishoError("SEKISHO_GATE_TOO_MANY_CONNECTIONS", { clientConnections })
        worker.log.fault("connection dropped", error)
    }
}

const DROP_LOG_MS = 60_000
