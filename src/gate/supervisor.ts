// The worker threads: started, replaced when they end or stall, told of stops and bypass, drained.
import { randomBytes } from "node:crypto"
import type { Worker } from "node:worker_threads"
import { readHistogram } from "./metrics/worker-histograms.ts"
import { readCounters, resetOpen } from "./worker-counters.ts"
import { launchWorker, type WorkerHandle } from "./worker-handle.ts"
import type { StateMessage } from "./worker-messages.ts"
import { createThread } from "./worker-thread.ts"
import { descriptorsOf, emptySeat, isAnybodyListening, isStalled, type Seat } from "./worker-seat.ts"
import type { Workers, WorkersBasis } from "./workers.ts"

export interface SupervisorOptions extends WorkersBasis {
    readonly workers: number
    /** One a door; 0: the first worker chooses. */
    readonly ports: readonly number[]
    /** Listening sockets that were handed to this process, a row a worker, one a door; empty: none were. */
    readonly descriptors: readonly (readonly number[])[]
    /** Threads that are loaded already, one a worker. */
    readonly threads: readonly Worker[]
}

/** Workers as threads, at doors of our own. */
export interface Supervisor extends Workers {
    readonly ports: readonly number[]
    /** Resolves when every worker answers an authority so; null: no longer. */
    setChallenge(token: string, answer: string | null): Promise<void>
    /** Descriptors of the sockets that listen, a row a worker, one a door; null: not all of them do, or cannot be told. */
    descriptors(): readonly (readonly number[])[] | null
    /** Another process has the doors: no more connections; those that are there end by themselves, or are drained. */
    leave(): Promise<void>
    /** Ends one worker at once; it is replaced. */
    terminate(workerId: number): Promise<void>
}

const LIFE_BYTES = 5
const FIRST_BACKOFF_MS = 50
const LONGEST_BACKOFF_MS = 10_000
/** While nobody listens, visitors are refused: the next try comes soon, whatever happened before. */
const LONGEST_ALONE_MS = 500
/** A worker that lived so long did not end by what it was started with: it starts over with the shortest wait. */
const STEADY_MS = 5_000
const WATCH_MS = 1_000
/** Longer than any worker needs to take a message; a stalled one reads the state before its next request anyway. */
const STATE_TIMEOUT_MS = 5_000

/** @throws SekishoError SEKISHO_GATE_LISTEN_FAILED */
export async function startWorkers(options: SupervisorOptions): Promise<Supervisor> {
    const generation = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
    const seats = Array.from({ length: options.workers }, (_, workerId) => emptySeat(workerId))
    const waiters = new Set<() => void>()
    let state: StateMessage = { generation: 0, state: options.state }
    let { ports } = options
    let { config } = options.start
    let stopping = false

    const wake = (): void => {
        for (const waiter of waiters) waiter()
    }
    /** @param descriptors good for once, as the thread is: they end with the worker that has them */
    const launch = async (seat: Seat, descriptors: readonly number[] = [], thread?: Worker): Promise<void> => {
        resetOpen(seat.counters)
        const life = randomBytes(LIFE_BYTES).toString("hex")
        const { workerId, counters, histograms } = seat
        const start = {
            ...options.start,
            config,
            workerId,
            life,
            ports,
            descriptors,
            counters,
            histograms,
            generation: generation.buffer,
            state,
        }
        const { onEvent, onRuleHits, onDecoys, onPublicPersons, onCookieProposal, onAsk } = options
        const report = { onEvent, onRuleHits, onDecoys, onPublicPersons, onCookieProposal, onState: wake, onAsk }
        // While nobody listens, visitors are refused: then it is not to take its time.
        const warmUpWith = isAnybodyListening(seats) ? config : null
        const handle = launchWorker(start, report, thread ?? createThread(workerId, warmUpWith))
        Object.assign(seat, { life, handle, startedMs: performance.now(), beatMs: performance.now() })
        void handle.exited.then(() => onExit(seat, handle))
        seat.doors = await handle.listening
        ports = seat.doors.map(({ port }) => port)
        // A change may have come between its start and now.
        if (handle.generation() < state.generation) handle.tell(state)
    }
    const onExit = (seat: Seat, handle: WorkerHandle): void => {
        if (seat.handle === handle) seat.handle = null
        wake()
        if (stopping) return
        options.onLoss(seat)
        seat.losses = performance.now() - seat.startedMs >= STEADY_MS ? 0 : seat.losses + 1
        const longestMs = seats.some((other) => other.handle !== null) ? LONGEST_BACKOFF_MS : LONGEST_ALONE_MS
        const waitMs = Math.min(FIRST_BACKOFF_MS * 2 ** seat.losses, longestMs)
        setTimeout(() => {
            // When it ends before it listens, its exit brings us here again.
            if (!stopping) launch(seat).catch(() => undefined)
        }, waitMs)
    }
    const watchdog = setInterval(() => {
        for (const seat of seats) if (isStalled(seat)) void seat.handle?.terminate()
    }, WATCH_MS).unref()
    const shutDown = (): void => {
        stopping = true
        clearInterval(watchdog)
    }

    try {
        // The first alone: it may choose the port.
        const [first, ...others] = seats
        const { descriptors, threads } = options
        if (first !== undefined) await launch(first, descriptors[0], threads[0])
        await Promise.all(others.map(async (seat) => launch(seat, descriptors[seat.workerId], threads[seat.workerId])))
    } catch (error) {
        shutDown()
        await Promise.all(seats.map(async (seat) => seat.handle?.terminate()))
        throw error
    }
    return {
        ports,
        alive: () => seats.filter((seat) => seat.handle?.isListening()).length,
        counters: () => seats.map((seat) => readCounters(seat.counters)),
        histograms: (name) => seats.map((seat) => readHistogram(seat.histograms, name)),
        descriptors: () => {
            const rows = seats.map((seat) => descriptorsOf(seat))
            return rows.every((row) => row !== null) ? rows : null
        },
        leave: async () => {
            shutDown()
            await Promise.all(seats.map(async (seat) => seat.handle?.leave()))
        },
        terminate: async (workerId) => seats[workerId]?.handle?.terminate(),
        setState: async (next) => {
            state = { generation: state.generation + 1, state: next }
            const wanted = state.generation
            for (const seat of seats) seat.handle?.tell(state)
            Atomics.store(generation, 0, wanted) // after the messages: whoever sees it finds them
            await until(() => seats.every((seat) => goesBy(seat.handle, wanted)), waiters)
        },
        reload: async (next) => {
            for (const seat of seats) {
                const key = (await seat.handle?.reload(next)) ?? null
                // The first finds what is wrong; what it could use, the others can.
                if (key !== null) return key
                config = next
            }
            return null
        },
        setChallenge: async (token, answer) => {
            await Promise.all(seats.map(async (seat) => seat.handle?.setChallenge(token, answer)))
        },
        drain: async () => {
            shutDown()
            await Promise.all(seats.map(async (seat) => seat.handle?.drain()))
        },
    }
}

/** A worker that does not listen yet is told when it does. */
function goesBy(handle: WorkerHandle | null, generation: number): boolean {
    return handle === null || !handle.isListening() || handle.generation() >= generation
}

async function until(done: () => boolean, waiters: Set<() => void>): Promise<void> {
    if (done()) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const check = (): void => {
        if (done()) resolve()
    }
    const timer = setTimeout(resolve, STATE_TIMEOUT_MS)
    waiters.add(check)
    await promise
    clearTimeout(timer)
    waiters.delete(check)
}
