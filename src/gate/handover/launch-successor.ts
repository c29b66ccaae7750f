// The new gate's process as the old one holds it. Everything has a time: a new gate that hangs must not hang the old one.
import { type ChildProcess, spawn, type StdioOptions } from "node:child_process"
import type { BreakerQuestion, Reservation } from "../../behaviour/contract.ts"
import { ConfigProblem } from "../../config/config-problem.ts"
import { ERROR_CATALOGUE, type ErrorCode } from "../../core/errors/catalogue.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { ControlState } from "../control/stops.ts"
import { type Inheritance, INHERITANCE_VARIABLE } from "./hand-over-messages.ts"
import type { PredecessorMessage, SuccessorMessage } from "./hand-over-messages.ts"
import type { LifeLine } from "./life-line.ts"

export interface SuccessorLaunch {
    /** The program, and all of its arguments. */
    readonly command: readonly [string, ...string[]]
    /** Descriptors are this process's; the child finds its own numbers. */
    readonly inheritance: Omit<Inheritance, "life">
    readonly life: LifeLine
    readonly onState: (state: ControlState) => void
}

type Awaited = "prepared" | "serving"

export interface SuccessorProcess {
    readonly child: ChildProcess
    /** @throws SekishoError SEKISHO_GATE_TAKEOVER_LATE, SEKISHO_GATE_TAKEOVER_ENDED, or what it said itself */
    expect<K extends Awaited>(kind: K, timeoutMs: number): Promise<Extract<SuccessorMessage, { kind: K }>>
    send(message: PredecessorMessage): void
    /** @returns null: it has ended; "late": no answer came in time */
    ask(question: BreakerQuestion, timeoutMs: number): Promise<Reservation | null | "late">
    /** Ends it at once, and resolves when it has ended. */
    kill(): Promise<void>
    /** Says nothing more to it. */
    leave(): void
}

/** Descriptors of a child, in the order of its `stdio`. */
export const LIFE_DESCRIPTOR = 3
const FIRST_HANDED = 5

export function launchSuccessor({ command, inheritance, life, onState }: SuccessorLaunch): SuccessorProcess {
    const [program, ...args] = command
    const { stdio, inherited } = numbered(inheritance, life)
    const env = { ...process.env, [INHERITANCE_VARIABLE]: JSON.stringify(inherited) }
    const child = spawn(program, args, { stdio, env })
    const exited = Promise.withResolvers<void>()
    const said = new Map<Awaited, PromiseWithResolvers<SuccessorMessage>>(
        (["prepared", "serving"] as const).map((kind) => [kind, quiet()]),
    )
    const waiting = new Map<number, (answer: Reservation | null | "late") => void>()
    let turn = 0
    let hasExited = false
    /** What it granted until it is gone may not be known here: so it goes at once, and only then the old tables decide. */
    const end = (error: Error): void => {
        for (const { reject } of said.values()) reject(error)
        if (!hasExited) child.kill("SIGKILL")
    }
    const onExit = (): void => {
        hasExited = true
        for (const answer of waiting.values()) answer(null)
        exited.resolve()
    }
    child.on("message", (message) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only a gate that we started writes here; its format is compared before anything is handed over
        const read = message as SuccessorMessage
        switch (read.kind) {
            case "prepared":
            case "serving":
                said.get(read.kind)?.resolve(read)
                return
            case "failed":
                end(errorOf(read))
                return
            case "answer":
                waiting.get(read.turn)?.(read.reservation)
                return
            case "state":
                onState(read.state)
                return
            default:
                read satisfies never
        }
    })
    child.stdio[LIFE_DESCRIPTOR]?.on("error", () => undefined)
    child.on("error", (cause) => {
        end(new SekishoError("SEKISHO_GATE_TAKEOVER_ENDED", {}, cause))
        if (child.pid === undefined) onExit()
    })
    child.once("exit", (code) => {
        onExit()
        end(new SekishoError("SEKISHO_GATE_TAKEOVER_ENDED", { exitCode: code ?? -1 }))
    })
    const send = (message: PredecessorMessage): void => {
        // One that has ended cannot be told any more; 'exit' says so.
        if (child.connected) child.send(message, () => undefined)
    }
    return {
        child,
        send,
        expect: async (kind, timeoutMs) => {
            const timer = setTimeout(
                () => end(new SekishoError("SEKISHO_GATE_TAKEOVER_LATE", { timeoutMs })),
                timeoutMs,
            )
            try {
                // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- resolved under its own kind
                return (await said.get(kind)?.promise) as Extract<SuccessorMessage, { kind: typeof kind }>
            } finally {
                clearTimeout(timer)
            }
        },
        ask: async (question, timeoutMs) => {
            if (hasExited) return null
            turn += 1
            const asked = turn
            const { promise, resolve } = Promise.withResolvers<Reservation | null | "late">()
            const timer = setTimeout(() => resolve("late"), timeoutMs)
            waiting.set(asked, resolve)
            send({ kind: "ask", turn: asked, question })
            try {
                return await promise
            } finally {
                clearTimeout(timer)
                waiting.delete(asked)
            }
        },
        kill: async () => {
            end(new SekishoError("SEKISHO_GATE_TAKEOVER_ENDED"))
            await exited.promise
        },
        leave: () => {
            child.removeAllListeners("message")
            if (child.connected) child.disconnect()
            child.unref()
        },
    }
}

/** The child's descriptors, and the inheritance with their numbers there. */
function numbered(
    inheritance: SuccessorLaunch["inheritance"],
    life: LifeLine,
): { readonly stdio: StdioOptions; readonly inherited: Inheritance } {
    const handed: number[] = []
    const hand = (descriptor: number): number => FIRST_HANDED + handed.push(descriptor) - 1
    const doors = inheritance.doors.map((row) => row.map(hand))
    const { metrics } = inheritance
    const inherited = {
        ...inheritance,
        life: LIFE_DESCRIPTOR,
        doors,
        metrics: metrics === null ? null : { ...metrics, descriptor: hand(metrics.descriptor) },
    }
    return { stdio: ["inherit", "inherit", "inherit", life.forChild(), "ipc", ...handed], inherited }
}

function errorOf({ code, key, expected }: Extract<SuccessorMessage, { kind: "failed" }>): SekishoError {
    if (!isErrorCode(code)) return new SekishoError("SEKISHO_GATE_TAKEOVER_ENDED")
    return key === null || expected === null ? new SekishoError(code) : new ConfigProblem(code, key, expected)
}

/** A later release may have codes that this one does not know. */
function isErrorCode(code: string): code is ErrorCode {
    return Object.hasOwn(ERROR_CATALOGUE, code)
}

/** Rejected although nobody waits is no fault. */
function quiet(): PromiseWithResolvers<SuccessorMessage> {
    const deferred = Promise.withResolvers<SuccessorMessage>()
    deferred.promise.catch(() => undefined)
    return deferred
}
