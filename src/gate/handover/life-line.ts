// Whoever started the first gate (systemd, a container, a terminal) watches that process, and not those that took over from
// it. So the first one stays, without anything of a gate's, and is to the last what the last would be itself: it passes
// signals on and ends with its exit code. They hold one pipe: the first has one end, and each gate hands the other to its
// successor. When the last has ended, the first sees the end of the pipe, and the other way round.
import type { ChildProcess, StdioPipe } from "node:child_process"
import { Socket } from "node:net"
import { createInterface } from "node:readline"
import { z } from "zod"

/** Said by the gate that runs: who it is; with what it ends. */
export type LifeWord = { readonly pid: number } | { readonly exit: number }
const Line: z.ZodType<LifeWord> = z.union([
    z.object({ pid: z.int().positive() }),
    z.object({ exit: z.int().nonnegative() }),
])

/** As of a gate that ended without a word: systemd starts it anew. */
const EXIT_FAULT = 3

export interface LifeLine {
    readonly isFirst: boolean
    /** Says a word to the first process. */
    say(word: LifeWord): void
    /** Resolves when the first process has ended: nobody watches us any more. */
    readonly abandoned: Promise<void>
    /** What a child's descriptor becomes. */
    forChild(): StdioPipe | number
    /** The child has taken over. */
    passTo(child: ChildProcess, index: number): void
    /** Of the gate that runs now, where that is another one. */
    pid(): number | null
    /** Resolves with an exit code when the last gate has ended; never, unless this is the first. */
    readonly ended: Promise<number>
}

const NEVER: Promise<never> = Promise.withResolvers<never>().promise

/** The first process's. */
export function createLifeLine(): LifeLine {
    const { promise: ended, resolve } = Promise.withResolvers<number>()
    let pid: number | null = null
    let exit = EXIT_FAULT
    const read = (text: string): void => {
        const word = Line.safeParse(parse(text)).data
        if (word === undefined) return
        if ("pid" in word) pid = word.pid
        else exit = word.exit
    }
    return {
        isFirst: true,
        say: () => undefined,
        abandoned: NEVER,
        forChild: () => "pipe",
        passTo: (child, index) => {
            pid = child.pid ?? null
            const pipe = child.stdio[index]
            if (!(pipe instanceof Socket)) return resolve(EXIT_FAULT)
            pipe.on("error", () => undefined)
            createInterface({ input: pipe })
                .on("line", read)
                .once("close", () => resolve(exit))
        },
        pid: () => pid,
        ended,
    }
}

/** A successor's: the first process is at its other end. */
export function holdLifeLine(descriptor: number): LifeLine {
    const { promise: abandoned, resolve } = Promise.withResolvers<void>()
    // Never ended by us: that would be the end for all who hold it.
    const socket = new Socket({ fd: descriptor, readable: true, writable: true }).unref()
    socket
        .on("error", () => resolve())
        .once("end", () => resolve())
        .resume()
    return {
        isFirst: false,
        forChild: () => descriptor,
        passTo: () => socket.destroy(),
        pid: () => null,
        ended: NEVER,
        say: (word) => socket.write(`${JSON.stringify(word)}\n`),
        abandoned,
    }
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return null
    }
}
