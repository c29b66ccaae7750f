// One worker's gate: the parts put together, a door, and the exchanges that are open. Runs in a worker thread (worker.ts).
import { randomBytes } from "node:crypto"
import { createInferenceWatch } from "../behaviour/inference-watch.ts"
import { openBreaker } from "../behaviour/breaker/breaker.ts"
import { dataFolder } from "../config/data-folder.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { createKeyer } from "../core/keyer.ts"
import { routeOf } from "../core/route.ts"
import { openSpoolWriter } from "../spool/spool-writer.ts"
import { breakerCapsOf } from "./breaker-caps.ts"
import { createClientResolver } from "./client/client-resolver.ts"
import { createControlReader } from "./control/control-reader.ts"
import type { ControlState } from "./control/stops.ts"
import { createDeadlines, type Deadlines } from "./deadlines.ts"
import { createDoor } from "./door.ts"
import { createGateEvents } from "./events/gate-events.ts"
import { Exchange } from "./exchange.ts"
import type { ExchangeFacts } from "./exchange-facts.ts"
import { createGateLog } from "./gate-log.ts"
import type { GateParts } from "./gate-parts.ts"
import type { Judgement } from "./judgement.ts"
import { OpenList } from "./open-list.ts"
import { createTransactionIds } from "./transaction-ids.ts"
import type { ClientRequest, ClientStream } from "./transport/client-stream.ts"
import { parseUpstreamAddress } from "./upstream/upstream-address.ts"
import { createUpstreamGroup } from "./upstream/upstream-group.ts"
import { openCounters } from "./worker-counters.ts"
import type { StateMessage, WorkerMessage, WorkerStart } from "./worker-messages.ts"

export interface WorkerGate {
    /** @returns the port it listens on */
    listen(): Promise<number>
    /** Takes no more connections, waits for open exchanges, then flushes the spool. */
    drain(): Promise<void>
}

export function createWorkerGate(
    start: WorkerStart,
    judgement: Judgement,
    send: (message: WorkerMessage) => void,
): WorkerGate {
    const { config } = start
    const open = new OpenList<Exchange>()
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
    const deadlines = createDeadlines()
    const parts = assemble(start, deadlines, judgement, send, () => control.current())
    const begin = (stream: ClientStream): void => {
        const state = parts.control()
        const exchange = new Exchange(parts, factsOf(parts, stream.request, state), stream, () => {
            open.remove(entry)
            parts.counters.add("open", -1)
        })
        const entry = open.add(exchange)
        parts.counters.add("requests", 1)
        parts.counters.add("open", 1)
        exchange.start(state)
    }
    const door = createDoor({
        limits: config.limits,
        deadlines,
        nextId: () => parts.nextId(parts.now()),
        dropped: createDropTeller(parts),
        refused: () => parts.counters.add("refused", 1),
        exchange: (stream) => {
            try {
                begin(stream)
            } catch (error) {
                // Nothing here is expected to throw; one connection ends rather than the worker.
                parts.counters.add("faults", 1)
                parts.log.fault("exchange", error)
                stream.cut()
            }
        },
    })
    return {
        listen: async () => door.listen({ host: config.listen.host, port: start.port, reusePort: config.workers > 1 }),
        drain: async () => {
            await door.drain(config.limits.drainTimeoutMs, () => {
                for (const exchange of open.values()) exchange.giveUp()
            })
            await untilOver(open)
            parts.upstream.close()
            deadlines.close()
            closeQuietly(parts)
            control.close()
        },
    }
}

/** Counts every connection that was turned away, and logs at most once a minute. */
function createDropTeller(parts: GateParts): () => void {
    let toldMs = 0
    return () => {
        parts.counters.add("dropped", 1)
        if (parts.now() - toldMs < DROP_LOG_MS) return
        toldMs = parts.now()
        const { clientConnections } = parts.config.limits
        parts.log.fault(
            "connection dropped",
            new SekishoError("SEKISHO_GATE_TOO_MANY_CONNECTIONS", { clientConnections }),
        )
    }
}

const DROP_LOG_MS = 60_000

/** The last exchanges write their records after their connections are gone. */
async function untilOver(open: OpenList<Exchange>): Promise<void> {
    for (let turn = 0; turn < SETTLE_TURNS && open.size > 0; turn++) {
        await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
    }
}

const SETTLE_TURNS = 100
const SETTLE_MS = 5

function closeQuietly(parts: GateParts): void {
    try {
        parts.spool.close()
    } catch (error) {
        parts.log.fault("spool", error)
    }
}

function factsOf(parts: GateParts, request: ClientRequest, state: ControlState): ExchangeFacts {
    const atMs = parts.now()
    const { method, target, fields, peer, scheme } = request
    const cookie = fields.get("cookie")
    const { client, trusted, untrustedClaim } = parts.clients.resolve(peer, fields.get("x-forwarded-for"), cookie)
    const facts = {
        transaction: parts.nextId(atMs),
        atMs,
        method,
        target,
        route: routeOf(target),
        client,
        trusted,
        peer,
        scheme,
        cookie,
        bypass: state.bypass,
        planted: [],
    }
    if (untrustedClaim) parts.events.proxyUntrusted(facts)
    return facts
}

function assemble(
    start: WorkerStart,
    deadlines: Deadlines,
    judgement: Judgement,
    send: (message: WorkerMessage) => void,
    control: () => ControlState,
): GateParts {
    const { config, workerId } = start
    const keyer = createKeyer(start.key)
    const log = createGateLog()
    const events = createGateEvents((report) => send({ kind: "event", report }))
    const inference = createInferenceWatch()
    const run = randomBytes(5).toString("hex")
    return {
        config,
        keyId: keyer.keyId,
        upstream: createUpstreamGroup({
            addresses: [parseUpstreamAddress(config.upstream)],
            balance: "failover",
            limits: config.limits,
            deadlines,
            now: () => performance.now(),
        }),
        spool: openSpoolWriter({
            dir: dataFolder(config.dataDir).spoolDir,
            writerId: `w${workerId}-${run}`,
            durability: config.spool.durability,
            limitBytes: config.limits.spoolBytes,
            onFault: (error) => log.fault("spool", error),
        }),
        breaker: config.behaviour
            ? openBreaker(start.breaker, { caps: breakerCapsOf(config), onFull: config.spool.onFull, workerId })
            : null,
        clients: createClientResolver({
            trustedProxies: config.trustedProxies,
            accountCookie: config.accountCookie,
            sessions: start.sessions,
            keyer,
        }),
        events,
        counters: openCounters(start.counters),
        log,
        bodies: judgement.bodies(keyer),
        createInspection: judgement.createInspection,
        control,
        nextId: createTransactionIds(run),
        now: Date.now,
        watchInference: (place, findings) => {
            if (!config.behaviour) return
            const signal = inference.note(place.client, place.route, findings, place.atMs)
            if (signal.raise) events.inference(place, { requests: signal.count })
        },
    }
}
