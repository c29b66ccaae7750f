// A gate's worker inside the application: requests are brought by whoever mounted us, and go on by a call. One turn of the
// event loop judges and answers, so that a stop is in force with the next request. Errs towards ending: a fault of ours costs
// the one connection it happened on, and never reaches the application as an exception.
import { randomBytes, randomUUID } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import type { SekishoConfig } from "../../config/config.ts"
import { ConfigProblem } from "../../config/config-problem.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { sendOwnAnswer } from "../answer/own-answer.ts"
import { problemJson } from "../answer/problem.ts"
import { assembleRuntime, assembleWorker, type WorkerParts } from "../assemble-parts.ts"
import { type Exchanges, openExchanges } from "../exchanges.ts"
import { refusalOf } from "../http1/refusal.ts"
import { readHistogram, createHistogramMemory } from "../metrics/worker-histograms.ts"
import { JUDGEMENT } from "../real-judgement.ts"
import type { ClientRequest, ClientStream } from "../transport/client-stream.ts"
import { createCounterMemory, readCounters } from "../worker-counters.ts"
import type { Workers, WorkersBasis } from "../workers.ts"
import { ApplicationRequest } from "./application-request.ts"
import { BodyTap } from "./body-tap.ts"
import { readIncoming } from "./incoming-head.ts"
import { type Misuse, misusedOrder, misusedTransport } from "./misuse.ts"

/** One request in the application's process. */
export interface Admission {
    readonly req: IncomingMessage
    readonly res: ServerResponse
    /** The application may go on. Called at most once, after `admit` has returned; not called: the answer is ours. */
    readonly granted: () => void
}

/** The one worker of such a gate. */
export interface ApplicationGate extends Workers {
    admit(admission: Admission): void
    /** An upgrade was seen that goes past us. */
    readonly upgradesSeen: () => boolean
}

export function openApplicationGate(basis: WorkersBasis): ApplicationGate {
    const counters = createCounterMemory()
    const histograms = createHistogramMemory()
    let { state } = basis
    let drained = false
    const worker = assembleWorker(
        { ...basis.start, workerId: 0, life: randomBytes(5).toString("hex"), counters, histograms },
        JUDGEMENT,
        (message) => {
            if (message.kind === "event") basis.onEvent(message.report)
            else if (message.kind === "cookie-proposal") basis.onCookieProposal(message.proposal)
            else if (message.kind === "rule-hits") basis.onRuleHits(message.hits)
            else if (message.kind === "decoys") basis.onDecoys(message.report)
            else if (message.kind === "public-persons") basis.onPublicPersons(message.report)
        },
        () => state,
    )
    const exchanges = openExchanges(worker, assembleRuntime(worker, basis.start.config))
    const entrance = new Entrance(worker, exchanges)
    return {
        admit: (admission) => {
            if (drained) refuseLate(admission)
            else entrance.admit(admission)
        },
        upgradesSeen: () => entrance.upgradesSeen,
        alive: () => (drained ? 0 : 1),
        counters: () => [readCounters(counters)],
        histograms: (name) => [readHistogram(histograms, name)],
        setState: async (next) => {
            state = next
            exchanges.onControlChange(next)
        },
        reload: async (config) => reload(worker, exchanges, config),
        drain: async () => {
            drained = true
            await settle(worker, exchanges)
        },
    }
}

/** @returns the key of what could not be used; null: done */
function reload(worker: WorkerParts, exchanges: Exchanges, config: SekishoConfig): string | null {
    try {
        exchanges.use(assembleRuntime(worker, config))
        return null
    } catch (error) {
        return error instanceof ConfigProblem ? error.key : "?"
    }
}

const DRAIN_LOOK_MS = 20

/** Connections are the application's to end: what is open is waited for, then given up. */
async function settle(worker: WorkerParts, exchanges: Exchanges): Promise<void> {
    const end = performance.now() + exchanges.runtime().config.limits.drainTimeoutMs
    while (exchanges.open() > 0 && performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, DRAIN_LOOK_MS))
    }
    exchanges.giveUp()
    await exchanges.settled()
    worker.deadlines.close()
    await exchanges.close()
}

/** Nobody judges any more, and nothing unjudged goes on. */
function refuseLate({ res }: Admission): void {
    answerPlainly(res, 503, "SEKISHO_GATE_DRAINING")
}

class Entrance {
    readonly #worker: WorkerParts
    readonly #exchanges: Exchanges
    upgradesSeen = false

    constructor(worker: WorkerParts, exchanges: Exchanges) {
        this.#worker = worker
        this.#exchanges = exchanges
    }

    admit(admission: Admission): void {
        try {
            this.#begin(admission)
        } catch (error) {
            this.#onFault(error, admission)
        }
    }

    #begin(admission: Admission): void {
        const { req, res } = admission
        const transport = misusedTransport(req, res)
        if (transport !== null) return this.#refuseMisuse(transport, res)
        this.#noteUpgrades(req)
        const { limits } = this.#exchanges.runtime().config
        const read = readIncoming(req, limits)
        const request = "reason" in read ? read.request : read
        const order = misusedOrder(req, res, request)
        if (order !== null) return this.#refuseMisuse(order, res)
        const ends = this.#endsOf(admission, request)
        if ("reason" in read) return this.#refuse(ends.stream, refusalOf(read.reason))
        const parts = this.#exchanges.siteOf(request)
        if (parts === null)
            return this.#refuse(ends.stream, { status: 421, code: "SEKISHO_GATE_SITE_UNKNOWN", reason: null })
        this.#exchanges.begin(parts, { stream: ends.stream, application: ends })
    }

    #endsOf(admission: Admission, request: ClientRequest): ApplicationRequest {
        const { req, res, granted } = admission
        const onFault = (error: unknown): void => this.#onFault(error, admission)
        const body = request.body.kind === "none" ? null : new BodyTap(req, onFault)
        const { headerBytes } = this.#exchanges.runtime().config.limits
        const { deadlines } = this.#worker
        return new ApplicationRequest({ req, res, headerBytes, deadlines, onFault, granted }, request, body)
    }

    #refuse(
        stream: ClientStream,
        words: Pick<Parameters<typeof sendOwnAnswer>[1], "status" | "code" | "reason">,
    ): void {
        this.#worker.counters.add("refused", 1)
        const id = this.#worker.nextId(this.#worker.now())
        stream.closeAfter()
        stream.discard()
        sendOwnAnswer(stream, { ...words, id, contact: null, retryAfterSeconds: null })
    }

    /** Told to whoever asked and, by the log, to whoever mounted us so; the request does not go on. */
    #refuseMisuse({ status, code }: Misuse, res: ServerResponse): void {
        this.#worker.counters.add("faults", 1)
        this.#worker.log.fault("mounted so that requests cannot be judged", new SekishoError(code))
        answerPlainly(res, status, code)
    }

    #onFault(error: unknown, { req }: Admission): void {
        this.#worker.counters.add("faults", 1)
        this.#worker.log.fault("exchange", error)
        req.socket.destroy()
    }

    #noteUpgrades({ socket }: IncomingMessage): void {
        if (this.upgradesSeen || !("server" in socket)) return
        const { server } = socket
        if (typeof server !== "object" || server === null || !("listenerCount" in server)) return
        if (typeof server.listenerCount === "function") this.upgradesSeen = Number(server.listenerCount("upgrade")) > 0
    }
}

/** By the ServerResponse alone: also one that is not node's own. */
function answerPlainly(
    res: ServerResponse,
    status: Misuse["status"] | 503,
    code: Misuse["code"] | "SEKISHO_GATE_DRAINING",
): void {
    // Somebody answers it already; what that lacks must not be made up by what we could not judge.
    if (res.headersSent || res.writableEnded) return
    const body = problemJson({ status, code, id: randomUUID(), reason: null })
    res.writeHead(status, { "content-type": "application/problem+json", "cache-control": "no-store" })
    res.end(body)
}
