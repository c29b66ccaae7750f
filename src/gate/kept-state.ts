// What must outlive a restart, beside the stops: the breaker's counts and the sessions that were seen being opened.
// Written every few seconds and at the end, so a gate that is killed forgets at most what its last seconds counted
// (docs/limits.md); what left in them is in the spool all the same. A state that cannot be read is told and begins empty.
import { readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { BreakerMemory } from "../behaviour/breaker/breaker.ts"
import { restore } from "../behaviour/breaker/restore.ts"
import { snapshot } from "../behaviour/breaker/snapshot.ts"
import type { DataFolder } from "../config/data-folder.ts"
import { isMissing } from "../config/file-error.ts"
import type { SessionSetMemory } from "./client/session-set.ts"
import type { GateLog } from "./gate-log.ts"

export interface KeptState {
    /** Writes everything now. */
    save(): void
    close(): void
    /** Writes everything, and nothing any more. @throws when it cannot be written */
    handOver(): void
    /** Keeps it again. */
    takeBack(): void
}

export interface KeptStateOptions {
    readonly folder: DataFolder
    readonly breaker: BreakerMemory
    readonly sessions: SessionSetMemory
    readonly log: GateLog
    readonly now: () => number
    /** What was kept was just handed over: a state that cannot be read is an error then, and not an empty one. */
    readonly handedOver: boolean
}

const BREAKER_INTERVAL_MS = 3_000
/** Taking a snapshot holds the breaker's lock: at most this part of the time. */
const BREAKER_TIME_SHARE = 50
const SESSIONS_INTERVAL_MS = 60_000

/**
 * Reads what was kept, and keeps it from now on.
 *
 * @throws SekishoError SEKISHO_BEHAVIOUR_SNAPSHOT_INVALID, or of the file, where the state was handed over
 */
export function openKeptState(options: KeptStateOptions): KeptState {
    const { folder, breaker, sessions, log, now } = options
    const sessionsFile = join(folder.controlDir, "sessions.snapshot")
    const attempt = (work: () => void): void => (options.handedOver ? work() : quietly(log, work))
    attempt(() => {
        const bytes = readIfThere(folder.breakerFile)
        if (bytes !== null) restore(breaker, bytes, now())
    })
    attempt(() => {
        const bytes = readIfThere(sessionsFile)
        if (bytes?.length === sessions.words.byteLength) new Uint8Array(sessions.words).set(bytes)
    })
    const saveBreaker = (): void => replace(folder.breakerFile, snapshot(breaker, now()))
    const saveSessions = (): void => replace(sessionsFile, new Uint8Array(sessions.words))
    const both = (): void => {
        saveBreaker()
        saveSessions()
    }
    let timers: readonly NodeJS.Timeout[] = []
    const again = (waitMs: number): NodeJS.Timeout =>
        setTimeout(() => {
            const beganMs = performance.now()
            quietly(log, saveBreaker)
            const nextMs = Math.max(BREAKER_INTERVAL_MS, (performance.now() - beganMs) * BREAKER_TIME_SHARE)
            timers = [again(nextMs), ...timers.slice(1)]
        }, waitMs).unref()
    const begin = (): void => {
        const sessionTimer = setInterval(() => quietly(log, saveSessions), SESSIONS_INTERVAL_MS).unref()
        timers = [again(BREAKER_INTERVAL_MS), sessionTimer]
    }
    const close = (): void => {
        for (const timer of timers) clearTimeout(timer)
        timers = []
    }
    begin()
    return {
        save: () => quietly(log, both),
        close,
        handOver: () => {
            close()
            both()
        },
        takeBack: () => {
            close()
            begin()
        },
    }
}

function quietly(log: GateLog, work: () => void): void {
    try {
        work()
    } catch (error) {
        log.fault("kept state", error)
    }
}

function readIfThere(file: string): Uint8Array | null {
    try {
        return new Uint8Array(readFileSync(file)) // not a Buffer: its `slice` is a view, not a copy
    } catch (error) {
        if (isMissing(error)) return null
        throw error
    }
}

function replace(file: string, bytes: Uint8Array): void {
    writeFileSync(`${file}.new`, bytes, { mode: 0o600 })
    renameSync(`${file}.new`, file)
}
