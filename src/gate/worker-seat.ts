// The place of one worker thread: what stays when the thread ends and another takes it.
import type { ListeningDoor } from "./doors/door.ts"
import { createHistogramMemory } from "./metrics/worker-histograms.ts"
import { createCounterMemory, readCounters } from "./worker-counters.ts"
import type { WorkerHandle } from "./worker-handle.ts"

export interface Seat {
    readonly workerId: number
    readonly counters: SharedArrayBuffer
    readonly histograms: SharedArrayBuffer
    /** Of the thread that has the place, or had it last. */
    life: string
    handle: WorkerHandle | null
    doors: readonly ListeningDoor[]
    /** Of `performance.now`, as `beatMs`: a clock that is set must not make a worker look dead. */
    startedMs: number
    /** Losses in a row without a steady life between. */
    losses: number
    /** Heartbeats seen, and when the last new one was. */
    beats: number
    beatMs: number
}

/** Nothing a worker does may take this long at a stretch. */
const STALL_MS = 15_000

export function emptySeat(workerId: number): Seat {
    const counters = createCounterMemory()
    const histograms = createHistogramMemory()
    return {
        workerId,
        counters,
        histograms,
        life: "",
        handle: null,
        doors: [],
        startedMs: 0,
        losses: 0,
        beats: 0,
        beatMs: 0,
    }
}

/** Visitors are served by somebody, whatever becomes of one that starts. */
export function isAnybodyListening(seats: readonly Seat[]): boolean {
    return seats.some(({ handle }) => handle?.isListening() === true)
}

export function isStalled(seat: Seat): boolean {
    if (seat.handle?.isListening() !== true) return false
    const { heartbeat } = readCounters(seat.counters)
    if (heartbeat === seat.beats) return performance.now() - seat.beatMs > STALL_MS
    seat.beats = heartbeat
    seat.beatMs = performance.now()
    return false
}

/** @returns null: it does not listen, or this system does not tell them */
export function descriptorsOf({ handle, doors }: Seat): readonly number[] | null {
    if (handle?.isListening() !== true) return null
    const all = doors.map(({ descriptor }) => descriptor)
    return all.every((descriptor) => descriptor !== null) ? all : null
}
