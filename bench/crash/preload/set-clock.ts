// Imported before a process's own code, and in each of its threads: the wall clock is off by what a file says, in
// milliseconds, and changes while the process runs. What the machine counts by itself (performance.now, timers) does not.
import { readFileSync } from "node:fs"

const LOOK_MS = 20
const isServer = process.argv[1]?.includes("/server/main.") === true
const file = process.env[isServer ? "SEKISHO_CRASH_CLOCK_SERVER" : "SEKISHO_CRASH_CLOCK_GATE"] ?? ""
const real = Date.now.bind(Date)
let offMs = offsetOf(file)
setInterval(() => (offMs = offsetOf(file)), LOOK_MS).unref()

const now = (): number => real() + offMs
// oxlint-disable-next-line typescript/no-extraneous-class -- stands in the place of the built-in one
class ShiftedDate extends Date {
    constructor(...args: [] | [number | string | Date]) {
        if (args.length === 0) super(now())
        else super(...args)
    }

    static override now(): number {
        return now()
    }
}
Object.defineProperty(globalThis, "Date", { value: ShiftedDate, configurable: true, writable: true })

function offsetOf(path: string): number {
    try {
        return Number(readFileSync(path, "utf8")) || 0
    } catch {
        return 0
    }
}
