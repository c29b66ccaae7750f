// What a reader remembers of each segment between reads. Nothing of it must survive the process.
import type { SpoolFault } from "./faults.ts"
import type { ReadBatch } from "./read-batch.ts"

export interface Remembered {
    /** In which an open segment had nothing new (segmentState): until it changes, neither ledger nor file is asked. */
    idleState: string
    /** Time of the last record that was given. */
    lastMs: number | null
    /** A record of it named its segment: it has a head. */
    hasHead: boolean
    /** How far records stand from where they were written, at the byte at which a batch begins (place-watch.ts). */
    readonly shiftAt: (from: number) => number | null
    readonly passed: (from: number, batch: ReadBatch) => void
}

export interface ReadMemory {
    readonly of: (segment: string) => Remembered
    /** Once each. */
    readonly tell: (fault: SpoolFault) => void
    readonly forget: (segment: string) => void
}

export function createReadMemory(onFault: ((fault: SpoolFault) => void) | undefined): ReadMemory {
    const remembered = new Map<string, Remembered>()
    const told = new Map<string, Set<string>>()

    function of(segment: string): Remembered {
        const known = remembered.get(segment) ?? newMemory()
        remembered.set(segment, known)
        return known
    }

    function tell(fault: SpoolFault): void {
        const known = told.get(fault.segment) ?? new Set()
        told.set(fault.segment, known)
        const key = `${fault.kind} ${placeOf(fault)}`
        if (known.has(key)) return
        known.add(key)
        onFault?.(fault)
    }

    return {
        of,
        tell,
        forget: (segment) => {
            remembered.delete(segment)
            told.delete(segment)
        },
    }
}

/** A file that cannot be read is one fault wherever it was read from, and so is a cut wherever it is. */
function placeOf({ kind, error: { detail } }: SpoolFault): number {
    if (kind === "unreadable") return 0
    return (kind === "cut" ? detail["place"] : detail["offset"]) ?? 0
}

function newMemory(): Remembered {
    /** Of the beginning and the end of the last batch: it may be read again. */
    let shifts: ReadonlyMap<number, number | null> = new Map()
    const memory: Remembered = {
        idleState: "",
        lastMs: null,
        hasHead: false,
        shiftAt: (from) => (shifts.has(from) ? (shifts.get(from) ?? null) : 0),
        passed: (from, { end, shift, hasHead }) => {
            shifts = new Map([
                [from, memory.shiftAt(from)],
                [from + end, shift],
            ])
            memory.hasHead ||= hasHead
        },
    }
    return memory
}
