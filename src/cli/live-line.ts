import type { CommandContext } from "./command.ts"

/** A line on stderr that is rewritten while work goes on; without a terminal only its steps are told, a line each. */
export interface LiveLine {
    /** Begins a step: the line before is left standing. */
    step(text: string): void
    update(text: string): void
    end(): void
}

const REDRAW_MS = 100
const CLEAR_LINE = "\r\u001b[K"

export function createLiveLine(context: Pick<CommandContext, "interactive" | "tell">): LiveLine {
    let drawnAtMs = 0
    let open = false
    const close = (): void => {
        if (open) process.stderr.write("\n")
        open = false
    }
    return {
        step: (text) => {
            close()
            context.tell(text)
            drawnAtMs = 0
        },
        update: (text) => {
            const nowMs = performance.now()
            if (!context.interactive || nowMs - drawnAtMs < REDRAW_MS) return
            process.stderr.write(`${CLEAR_LINE}  ${text}`)
            drawnAtMs = nowMs
            open = true
        },
        end: close,
    }
}
