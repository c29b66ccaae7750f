// What each worker counts, in shared memory, so that the status is answered without asking a worker that may be busy.
export const COUNTERS = [
    "requests",
    "refused",
    "cut",
    "faults",
    "upstreamFailed",
    "dropped",
    "handshakesFailed",
    "plainRequests",
    "hstsMissing",
    "cookiesWeak",
    "sharedPersons",
    "masked",
    "maskProposed",
    "maskRefused",
    "evidenceKept",
    "evidenceShort",
    "evidenceLost",
    "open",
    "heartbeat",
] as const
export type Counter = (typeof COUNTERS)[number]

export type WorkerCounters = Readonly<Record<Counter, number>>

export interface CounterWriter {
    add(counter: Counter, amount: number): void
}

export function createCounterMemory(): SharedArrayBuffer {
    return new SharedArrayBuffer(Object.keys(INDEX).length * Float64Array.BYTES_PER_ELEMENT)
}

/** Place of each counter in the memory. */
const INDEX: Readonly<Record<Counter, number>> = {
    requests: 0,
    refused: 1,
    cut: 2,
    faults: 3,
    upstreamFailed: 4,
    dropped: 5,
    handshakesFailed: 6,
    plainRequests: 7,
    hstsMissing: 8,
    cookiesWeak: 9,
    sharedPersons: 10,
    masked: 11,
    maskProposed: 12,
    maskRefused: 13,
    evidenceKept: 14,
    evidenceShort: 15,
    evidenceLost: 16,
    open: 17,
    heartbeat: 18,
}

/** One writer each; a reader may see a value that is a moment old. */
export function openCounters(memory: SharedArrayBuffer): CounterWriter {
    const values = new Float64Array(memory)
    return {
        add: (counter, amount) => {
            const index = INDEX[counter]
            values[index] = (values[index] ?? 0) + amount
        },
    }
}

export function readCounters(memory: SharedArrayBuffer): WorkerCounters {
    const values = new Float64Array(memory)
    const at = (counter: Counter): number => values[INDEX[counter]] ?? 0
    return {
        requests: at("requests"),
        refused: at("refused"),
        cut: at("cut"),
        faults: at("faults"),
        upstreamFailed: at("upstreamFailed"),
        dropped: at("dropped"),
        handshakesFailed: at("handshakesFailed"),
        plainRequests: at("plainRequests"),
        hstsMissing: at("hstsMissing"),
        cookiesWeak: at("cookiesWeak"),
        sharedPersons: at("sharedPersons"),
        masked: at("masked"),
        maskProposed: at("maskProposed"),
        maskRefused: at("maskRefused"),
        evidenceKept: at("evidenceKept"),
        evidenceShort: at("evidenceShort"),
        evidenceLost: at("evidenceLost"),
        open: at("open"),
        heartbeat: at("heartbeat"),
    }
}

/** The exchanges of a worker that ended are not open any more. */
export function resetOpen(memory: SharedArrayBuffer): void {
    new Float64Array(memory)[INDEX.open] = 0
}
