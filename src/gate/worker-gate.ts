// One worker's gate: its doors, the exchanges that are open, and the configuration they go by. Runs in a worker thread
// (worker.ts). A reload makes the sites anew and leaves doors and connections: who is being served is served to the end by
// what it began with.
import { existsSync, readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import type { SekishoConfig } from "../config/config.ts"
import { dataFolder } from "../config/data-folder.ts"
import { sendOwnAnswer } from "./answer/own-answer.ts"
import { assembleRuntime, assembleWorker, type Runtime, type WorkerParts } from "./assemble-parts.ts"
import { createControlReader } from "./control/control-reader.ts"
import type { Deadlines } from "./deadlines.ts"
import { createPlainDoor, createTlsDoor, type DoorOptions, type TlsDoor } from "./doors/client-door.ts"
import { doorAddresses } from "./doors/door-addresses.ts"
import { createDropTeller } from "./doors/drop-teller.ts"
import type { Door, ListeningDoor } from "./doors/door.ts"
import { openExchanges } from "./exchanges.ts"
import type { GateParts } from "./gate-parts.ts"
import { createSuccessorAsker } from "./handover/asking-channel.ts"
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
    /** @returns one a door */
    listen(): Promise<readonly ListeningDoor[]>
    /**
     * Goes by another configuration from the next request on. Addresses, workers and the data folder stay as they are.
     *
     * @throws SekishoError SEKISHO_CONFIG_INVALID when a file it names cannot be used; the old one stays in force then
     */
    reload(config: SekishoConfig): void
    /** What an authority is answered; null: no longer. */
    setChallenge(token: string, answer: string | null): void
    /** Another process has the doors: takes no more connections and ends none that is idle, then drains. */
    leave(): Promise<void>
    /** Takes no more connections, waits for open exchanges, then flushes the spool. Twice is once. */
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
    const basis = { ...start, successor: createSuccessorAsker(start.asking) }
    const worker = assembleWorker(basis, judgement, send, () => control.current())
    const exchanges = openExchanges(worker, assembleRuntime(worker, start.config))
    let upstreams = openUpstreams(exchanges.runtime(), worker)
    let certificates = certificatesOf(start.config)
    const challenges = createChallengeAnswers()
    let draining = false
    let leaving = false
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
        leaving: () => leaving,
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
    let drained: Promise<void> | null = null
    const drain = async (): Promise<void> => (drained ??= drainOnce())
    const drainOnce = async (): Promise<void> => {
        draining = true
        const { drainTimeoutMs } = exchanges.runtime().config.limits
        await Promise.all(doors.map(async (door) => door.drain(drainTimeoutMs, () => exchanges.giveUp())))
        await exchanges.settled()
        for (const upstream of upstreams.values()) upstream.close()
        worker.deadlines.close()
        await exchanges.close()
        control.close()
    }
    return {
        listen: async () => {
            const { config, ports, descriptors } = start
            const places = doorAddresses(config).map(({ host }, index) => ({
                host,
                port: ports[index] ?? 0,
                reusePort: config.workers > 1,
                descriptor: descriptors[index] ?? null,
            }))
            return Promise.all(places.flatMap((place, index) => doors[index]?.listen(place) ?? []))
        },
        leave: async () => {
            leaving = true
            const { drainTimeoutMs, keepAliveTimeoutMs } = exchanges.runtime().config.limits
            const giveUp = (): void => exchanges.giveUp()
            const left = Promise.all(doors.map(async (door) => door.leave(drainTimeoutMs, giveUp)))
            // An idle connection ends by keepAliveTimeoutMs, as always; who comes back each time has had its word by then.
            const enough = sleep(drainTimeoutMs + keepAliveTimeoutMs, undefined, { ref: false })
            await Promise.race([left, enough])
            await drain()
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
        drain,
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
