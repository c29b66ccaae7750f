// What a command writes. A reader that has gone (`sekisho scope | head -1`) is no fault: the command is told to end, the
// rest is dropped, and findings (1) nobody reads any more end as 0. Usage and faults keep their code.
import type { CommandContext } from "./command.ts"

const FINDINGS = 1

/** @param onReaderGone called once, when stdout or stderr turns out to be closed at the other end */
export function openOutput(onReaderGone: () => void): Pick<CommandContext, "print" | "tell"> {
    let gone = false
    const onError = (error: NodeJS.ErrnoException): void => {
        if (error.code !== "EPIPE") throw error
        if (gone) return
        gone = true
        onReaderGone()
        // Here, since the pipe may be found closed after the command has given its code.
        process.once("exit", (code) => {
            if (code === FINDINGS) process.exitCode = 0
        })
    }
    process.stdout.on("error", onError)
    process.stderr.on("error", onError)
    const write = (stream: NodeJS.WriteStream, line: string): void => {
        if (!gone) stream.write(`${line}\n`)
    }
    return { print: (line) => write(process.stdout, line), tell: (line) => write(process.stderr, line) }
}
