// One worker's gate: its doors, the exchanges that are open, and the configuration they go by. Runs in a worker thread
// (worker.ts). A reload makes the sites anew and leaves doors and connections: who is being served is served to the end by
// what it began with.
import { existsSync } from "node:fs"
import type { SekishoConfig } from "../config/config.ts"
import { dataFolder } from "../config/data-folder.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { routeOf } from "../core/route.ts"
import { sendOwnAnswer } from "./answer/own-answer.ts"
import { assembleRuntime, assembleWorker, type Runtime, type WorkerParts } from "./assemble-parts.ts"
import { createControlReader } from "./control/control-reader.ts"
import type { ControlState } from "./control/stops.ts"
import { createPlainDoor, createTlsDoor, type DoorOptions, type TlsDoor } from "./doors/client-door.ts"
import { doorAddresses } from "./doors/door-addresses.ts"
import type { Door } from "./doors/door.ts"
import { Exchange, type OpenExchange } from "./exchange.ts"
import type { ExchangeFacts } from "./exchange-facts.ts"
import type { GateParts } from "./gate-parts.ts"
import type { Judgement } from "./judgement.ts"
import { OpenList } from "./open-list.ts"
import { acmeFiles } from "./tls/acme-files.ts"
import { type Certificates, loadCertificates } from "./tls/certificates.ts"
import { createChallengeAnswers } from "./tls/challenge-answers.ts"
import type { ClientRequest, ClientStream } from "./transport/client-stream.ts"
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
    const open = new OpenList<OpenExchange>()
    const onChange = (message: StateMessage): void => {
        for (const exchange of open.values()) exchange.onControlChange(message.state)
        send({ kind: "state-in-force", generation: message.generation })
    }
    const control = createControlReader({
        port: start.controlPort,
        generation: start.generation,
        first: start.state,
        onChange,
    })
    const worker = assembleWorker(start, judgement, send, () => control.current())
    let runtime = assembleRuntime(worker, start.config)
    let certificates = certificatesOf(start.config)
    const challenges = createChallengeAnswers()
    let draining = false
    const begin = (stream: ClientStream): void => {
        if (challenges.answer(stream)) return
        const parts = runtime.sites.find(stream.request.fields.get("host"))
        if (parts === null) return refuseSite(worker, stream)
        const state = worker.control()
        const exchange = new Exchange(parts, factsOf(parts, stream.request, state), stream, () => {
            open.remove(entry)
            worker.counters.add("open", -1)
        })
        const entry = open.add(exchange)
        worker.counters.add("requests", 1)
        worker.counters.add("open", 1)
        exchange.start(state)
    }
    const { doors, renew } = openDoors(start.config, {
        limits: () => runtime.config.limits,
        certificates: () => certificates,
        deadlines: worker.deadlines,
        draining: () => draining,
        nextId: () => worker.nextId(worker.now()),
        dropped: createDropTeller(worker, () => runtime),
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
            certificates = certificatesOf(config)
            const before = runtime
            runtime = next
            renew()
            for (const { upstream } of before.parts) upstream.close()
        },
        setChallenge: (token, answer) => challenges.set(token, answer),
        drain: async () => {
            draining = true
            const giveUp = (): void => {
                for (const exchange of open.values()) exchange.giveUp()
            }
            await Promise.all(doors.map(async (door) => door.drain(runtime.config.limits.drainTimeoutMs, giveUp)))
            await untilOver(open)
            for (const { upstream } of runtime.parts) upstream.close()
            worker.deadlines.close()
            closeQuietly(worker)
            control.close()
        },
    }
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

/** The last exchanges write their records after their connections are gone. */
async function untilOver(open: OpenList<OpenExchange>): Promise<void> {
    for (let turn = 0; turn < SETTLE_TURNS && open.size > 0; turn++) {
        await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
    }
}

const SETTLE_TURNS = 100
const SETTLE_MS = 5

function closeQuietly(worker: WorkerParts): void {
    try {
        worker.spool.close()
    } catch (error) {
        worker.log.fault("spool", error)
    }
}

function factsOf(parts: GateParts, request: ClientRequest, state: ControlState): ExchangeFacts {
    const atMs = parts.now()
    const { method, target, fields, peer, scheme } = request
    const cookie = fields.get("cookie")
    const { client, trusted, untrustedClaim } = parts.clients.resolve(peer, fields.get("x-forwarded-for"), cookie)
    const route = routeOf(target)
    const forwardedScheme = trusted ? (fields.get("x-forwarded-proto")?.toLowerCase() ?? null) : null
    const facts = {
        transaction: parts.nextId(atMs),
        atMs,
        method,
        target,
        route: parts.site === null ? route : `${parts.site}:${route}`,
        client,
        trusted,
        peer,
        scheme,
        https: scheme === "https" || forwardedScheme === "https",
        forwardedScheme,
        cookie,
        bypass: state.bypass,
        planted: [],
    }
    if (untrustedClaim) parts.events.proxyUntrusted(facts)
    return facts
}
