// The side that is replaced. Until the new gate says that it serves, nothing has changed: the doors of this one were open all
// the time, and its tables have counted everything, so that taking them back costs nothing. From then on it only lets its
// visitors go, and asks the new one before it releases anybody's data.
import type { BreakerQuestion } from "../../behaviour/contract.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { ControlState } from "../control/stops.ts"
import { type AskSuccessor, unanswered } from "./asking-channel.ts"
import { HAND_OVER_FORMAT, type Inheritance, type PredecessorMessage } from "./hand-over-messages.ts"
import { launchSuccessor, LIFE_DESCRIPTOR, type SuccessorProcess } from "./launch-successor.ts"
import type { LifeLine } from "./life-line.ts"
import { checkProgram } from "./program.ts"

export interface PredecessorOptions {
    /** Arguments with which this gate was started, from `guard` on. */
    readonly args: readonly string[]
    readonly life: LifeLine
    /** What a successor inherits; null: not now, or not on this system. */
    readonly inheritance: () => Omit<Inheritance, "life" | "format"> | null
    /** Writes everything down and decides nothing any more. @throws when it cannot be written: nothing is handed over */
    readonly handOver: () => void
    /** Goes on as if nothing had been. */
    readonly takeBack: () => Promise<void>
    readonly onState: (state: ControlState) => void
}

export interface Replaced {
    readonly version: string
    readonly pid: number
}

export interface Predecessor {
    /**
     * @param program and what stands before `guard` on its command line; absolute paths
     * @throws SekishoError SEKISHO_GATE_TAKEOVER_*, or what the new one said: this gate goes on
     */
    upgrade(program: readonly string[]): Promise<Replaced>
    /** The tables are another gate's: what was decided by them waits, or is asked. */
    isHandedOver(): boolean
    /** @throws SekishoError SEKISHO_GATE_TAKEOVER_UNDER_WAY while a change could be lost between two gates */
    refuseNow(): void
    /** Ends an upgrade that is under way. @returns who has taken our place all the same; null: nobody */
    abort(): Promise<Replaced | null>
    readonly ask: AskSuccessor
    /** Nobody is told when there is no successor. */
    tell(message: PredecessorMessage): void
    /** Resolves when another gate serves. */
    readonly replaced: Promise<Replaced>
    /** The last visitor has gone. */
    leave(): void
}

/** A process that loads everything, on a machine that is busy. */
const PREPARE_TIMEOUT_MS = 60_000
/** The largest tables are read, and every worker listens. */
const SERVE_TIMEOUT_MS = 45_000
/** Longer than reading the largest tables takes (a second). */
const ASK_TIMEOUT_MS = 4_000

type Phase = "none" | "preparing" | "handed-over" | "replaced"

export function createPredecessor(options: PredecessorOptions): Predecessor {
    const replaced = Promise.withResolvers<Replaced>()
    let phase: Phase = "none"
    let successor: SuccessorProcess | null = null

    let running: Promise<unknown> | null = null
    const upgrade = async (program: readonly string[]): Promise<Replaced> => {
        const begun = begin(program)
        running = begun.catch(() => null)
        return begun
    }
    const begin = async (program: readonly string[]): Promise<Replaced> => {
        if (phase !== "none") throw new SekishoError("SEKISHO_GATE_TAKEOVER_UNDER_WAY")
        const [command, ...rest] = program
        if (command === undefined) throw new SekishoError("SEKISHO_GATE_TAKEOVER_PROGRAM")
        checkProgram(program)
        const inheritance = options.inheritance()
        if (inheritance === null) throw new SekishoError("SEKISHO_GATE_TAKEOVER_IMPOSSIBLE")
        const { args, life, onState } = options
        successor = launchSuccessor({
            command: [command, ...rest, ...args],
            inheritance: { ...inheritance, format: HAND_OVER_FORMAT },
            life,
            onState,
        })
        phase = "preparing"
        try {
            const done = await passTo(successor)
            phase = "replaced"
            replaced.resolve(done)
            return done
        } catch (error) {
            await giveUp(successor)
            throw error
        }
    }
    const passTo = async (next: SuccessorProcess): Promise<Replaced> => {
        const { format, version } = await next.expect("prepared", PREPARE_TIMEOUT_MS)
        if (format !== HAND_OVER_FORMAT) throw new SekishoError("SEKISHO_GATE_TAKEOVER_FORMAT", { format })
        phase = "handed-over"
        options.handOver()
        next.send({ kind: "hand-over" })
        const { pid } = await next.expect("serving", SERVE_TIMEOUT_MS)
        options.life.passTo(next.child, LIFE_DESCRIPTOR)
        return { version, pid }
    }
    const giveUp = async (next: SuccessorProcess): Promise<void> => {
        await next.kill()
        successor = null
        if (phase === "handed-over") await options.takeBack()
        phase = "none"
    }
    const ask = async (question: BreakerQuestion): ReturnType<AskSuccessor> => {
        if (successor === null) return null
        const answer = await successor.ask(question, ASK_TIMEOUT_MS)
        if (answer !== "late") return answer
        if (phase === "replaced") return unanswered(question)
        // What is decided here now, it would not know: so it shall not be the one who decides.
        await successor?.kill()
        return null
    }
    return {
        upgrade,
        abort: async () => {
            if (phase === "preparing" || phase === "handed-over") {
                await successor?.kill()
                await running
            }
            return phase === "replaced" ? replaced.promise : null
        },
        ask,
        isHandedOver: () => phase === "handed-over" || phase === "replaced",
        refuseNow: () => {
            if (phase === "handed-over" || phase === "replaced")
                throw new SekishoError("SEKISHO_GATE_TAKEOVER_UNDER_WAY")
        },
        tell: (message) => successor?.send(message),
        replaced: replaced.promise,
        leave: () => successor?.leave(),
    }
}
