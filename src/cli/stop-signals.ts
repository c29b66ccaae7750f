// Ctrl-C and SIGTERM: the first asks the command to end, a later one ends it. bin/sekisho, where it runs on an older Node,
// passes on the very signal the terminal has sent to the whole group: two within a moment are one, or whoever presses
// Ctrl-C in the middle of a dialogue would lose what was answered.

const SAME_KEY_MS = 500
/** As shells give them: 128 and the number of the signal. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const

export function onStopSignal(stop: () => void): void {
    let firstMs: number | null = null
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
        process.on(signal, () => {
            if (firstMs !== null && performance.now() - firstMs > SAME_KEY_MS) process.exit(CODES[signal])
            firstMs ??= performance.now()
            stop()
        })
    }
}
