// The side that replaces a gate. Until it serves it can be ended at any moment, and the old one goes on; when the old one
// ends before that, there is nothing to take over from and this one ends too.
import { isDeepStrictEqual } from "node:util"
import type { BreakerQuestion, Reservation } from "../../behaviour/contract.ts"
import type { SekishoConfig } from "../../config/config.ts"
import { ConfigProblem } from "../../config/config-problem.ts"
import { isSekishoError, SekishoError } from "../../core/errors/sekisho-error.ts"
import type { ControlState } from "../control/stops.ts"
import { unanswered } from "./asking-channel.ts"
import { doorAddresses } from "../doors/door-addresses.ts"
import { probePort } from "../probe-port.ts"
import type { RuleHits } from "../rules/hit-report.ts"
import {
    HAND_OVER_FORMAT,
    INHERITANCE,
    INHERITANCE_VARIABLE,
    type Inheritance,
    type PredecessorMessage,
    type SuccessorMessage,
} from "./hand-over-messages.ts"

/** What the main part gives to whoever asks for the gate before. */
export interface SuccessorWork {
    readonly decide: (question: BreakerQuestion) => Promise<Reservation | null>
    readonly onRuleHits: (hits: RuleHits) => void
}

export interface Successor {
    readonly inheritance: Inheritance
    /**
     * Says that all is ready, and resolves when the old gate has handed its state over.
     *
     * @throws SekishoError SEKISHO_GATE_TAKEOVER_DOORS when the configuration has other doors or another number of workers
     */
    takeState(config: SekishoConfig): Promise<void>
    /** The tables are there: questions are answered from now on. */
    begin(work: SuccessorWork): void
    /** Doors, control socket and tables are this gate's. */
    serving(): void
    /** This gate ends, and why; nobody cares once it serves. */
    failed(error: unknown): void
    tellState(state: ControlState): void
    /** Resolves when the old gate's server has closed the ledger. */
    readonly ledgerFree: Promise<void>
    /** Resolves when the old gate has let its last visitor go. */
    readonly predecessorGone: Promise<void>
}

const EXIT_FAULT = 3

/**
 * @param version of this release
 * @returns null: an ordinary start
 * @throws SekishoError SEKISHO_GATE_TAKEOVER_FORMAT when what a gate hands over is not understood
 */
export function joinPredecessor(version: string): Successor | null {
    const text = process.env[INHERITANCE_VARIABLE]
    if (text === undefined) return null
    delete process.env[INHERITANCE_VARIABLE]
    const inheritance = readInheritance(text)
    const handedOver = Promise.withResolvers<void>()
    const ledgerFree = Promise.withResolvers<void>()
    const gone = Promise.withResolvers<void>()
    const work = Promise.withResolvers<SuccessorWork>()
    let isServing = false
    process.on("message", (message) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the gate that started us writes here, and the format is ours
        const read = message as PredecessorMessage
        switch (read.kind) {
            case "hand-over":
                handedOver.resolve()
                return
            case "ask":
                void work.promise
                    .then(async ({ decide }) => decide(read.question))
                    // Tables whose lock is stuck, say.
                    .catch(() => unanswered(read.question))
                    .then((reservation) => send({ kind: "answer", turn: read.turn, reservation }))
                return
            case "rule-hits":
                void work.promise.then(({ onRuleHits }) => onRuleHits(read.hits))
                return
            case "server-closed":
                ledgerFree.resolve()
                return
            default:
                read satisfies never
        }
    })
    process.once("disconnect", () => {
        if (!isServing) process.exit(EXIT_FAULT)
        ledgerFree.resolve()
        gone.resolve()
    })
    return {
        inheritance,
        takeState: async (config) => {
            refuseOtherDoors(inheritance, config)
            await refuseTakenMetrics(inheritance, config)
            send({ kind: "prepared", format: HAND_OVER_FORMAT, version })
            await handedOver.promise
        },
        begin: (given) => work.resolve(given),
        serving: () => {
            isServing = true
            send({ kind: "serving", pid: process.pid })
            // From now on it is the old one that goes: waiting for it must not keep us.
            process.channel?.unref()
        },
        failed: (error) => {
            if (isServing) return
            const code = isSekishoError(error) ? error.code : "SEKISHO_GATE_TAKEOVER_ENDED"
            const where = error instanceof ConfigProblem ? error : { key: null, expected: null }
            send({ kind: "failed", code, key: where.key, expected: where.expected })
        },
        tellState: (state) => send({ kind: "state", state }),
        ledgerFree: ledgerFree.promise,
        predecessorGone: gone.promise,
    }
}

function send(message: SuccessorMessage): void {
    // Where the old gate has ended, 'disconnect' says so.
    if (process.connected) process.send?.(message, undefined, {}, () => undefined)
}

function readInheritance(text: string): Inheritance {
    const inheritance = INHERITANCE.safeParse(parse(text)).data
    // Without a channel it was started by hand with such a variable, or by a program that closes what it does not know.
    if (process.connected && inheritance?.format === HAND_OVER_FORMAT) return inheritance
    send({ kind: "failed", code: "SEKISHO_GATE_TAKEOVER_FORMAT", key: null, expected: null })
    throw new SekishoError("SEKISHO_GATE_TAKEOVER_FORMAT")
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return null
    }
}

function refuseOtherDoors({ addresses, doors }: Inheritance, config: SekishoConfig): void {
    const same = isDeepStrictEqual(addresses, doorAddresses(config)) && doors.length === config.workers
    if (!same) throw new SekishoError("SEKISHO_GATE_TAKEOVER_DOORS", { workers: config.workers })
}

/** Found now rather than when the old gate has handed everything over. */
async function refuseTakenMetrics({ metrics }: Inheritance, config: SekishoConfig): Promise<void> {
    const wanted = config.metrics?.listen
    if (wanted === undefined || isDeepStrictEqual(wanted, metrics?.address)) return
    await probePort(wanted.host, wanted.port)
}
