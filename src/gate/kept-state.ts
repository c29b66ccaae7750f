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
}

export interface KeptStateOptions {
    readonly folder: DataFolder
    readonly breaker: BreakerMemory
    readonly sessions: SessionSetMemory
    readonly log: GateLog
    readonly now: () => number
}

const BREAKER_INTERVAL_MS = 3_000
/** Taking a snapshot holds the breaker's lock: at most this part of the time. */
const BREAKER_TIME_SHARE = 50
const SESSIONS_INTERVAL_MS = 60_000

/** Reads what was kept, and keeps it from now on. */
export function openKeptState(options: KeptStateOptions): KeptState {
    const { folder, breaker, sessions, log, now } = options
    const sessionsFile = join(folder.controlDir, "sessions.snapshot")
    quietly(log, () => {
        const bytes = readIfThere(folder.breakerFile)
        if (bytes !== null) restore(breaker, bytes, now())
    })
    quietly(log, () => {
        const bytes = readIfThere(sessionsFile)
        if (bytes?.length === sessions.words.byteLength) new Uint8Array(sessions.words).set(bytes)
    })
    const saveBreaker = (): void => quietly(log, () => replace(folder.breakerFile, snapshot(breaker, now())))
    const saveSessions = (): void => quietly(log, () => replace(sessionsFile, new Uint8Array(sessions.words)))
    let timer: NodeJS.Timeout | null = null
    const again = (waitMs: number): void => {
        timer = setTimeout(() => {
            const beganMs = performance.now()
            saveBreaker()
            again(Math.max(BREAKER_INTERVAL_MS, (performance.now() - beganMs) * BREAKER_TIME_SHARE))
        }, waitMs).unref()
    }
    again(BREAKER_INTERVAL_MS)
    const sessionTimer = setInterval(saveSessions, SESSIONS_INTERVAL_MS).unref()
    return {
        save: () => {
            saveBreaker()
            saveSessions()
        },
        close: () => {
            if (timer !== null) clearTimeout(timer)
            clearInterval(sessionTimer)
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
