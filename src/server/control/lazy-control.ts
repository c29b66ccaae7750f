// The control store in the server: opened by the first question about incidents, not before. Most servers run for months
// without one, and PGlite takes some 270 MB while it is open. Where it cannot be opened, the next question tries again.
import { hash } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import type { ControlConfig } from "../../config/config.ts"
import type { DataFolder } from "../../config/data-folder.ts"
import type { ControlStore } from "../../control/contract.ts"
import type { DeedWitness } from "../../control/deeds/witness.ts"
import { isSekishoError } from "../../core/errors/sekisho-error.ts"
import { openControlStore, type ControlPlace } from "../../control/open-control-store.ts"
import { sharedTurns } from "./shared-turns.ts"

export interface LazyControl {
    /** Names the place without saying it (placeId). */
    readonly id: string
    /** @throws SekishoError SEKISHO_CONTROL_OPEN_FAILED, SEKISHO_CONTROL_UNREACHABLE, and what the task throws */
    readonly use: <T>(task: (store: ControlStore) => Promise<T>) => Promise<T>
    /** Runs a task while the store is closed and none of ours opens it; questions wait. */
    readonly aside: <T>(task: (place: ControlPlace) => Promise<T>) => Promise<T>
    readonly close: () => Promise<void>
}

/** What a command line sends, so that it does not ask one place and write to another. */
export const PLACE_HEADER = "sekisho-control"

export function controlPlace(folder: DataFolder, { url, passwordEnv }: ControlConfig): ControlPlace {
    return url === null ? { kind: "embedded", folder: folder.controlStoreDir } : { kind: "server", url, passwordEnv }
}

export function placeId(place: ControlPlace): string {
    return place.kind === "embedded" ? place.kind : hash("sha256", place.url, "hex")
}

/** A command that came first holds the embedded store for a moment. */
const LOCK_WAIT_MS = 5_000
const LOCK_RETRY_MS = 100

async function openInTime(place: ControlPlace, witness: DeedWitness): Promise<ControlStore> {
    const end = performance.now() + LOCK_WAIT_MS
    for (;;) {
        try {
            return await openControlStore(place, process.env, Date.now(), witness)
        } catch (error) {
            const locked = isSekishoError(error) && error.detail["locked"] === 1
            if (!locked || performance.now() > end) throw error
        }
        await sleep(LOCK_RETRY_MS)
    }
}

/** @param witness told of every deed */
export function createLazyControl(place: ControlPlace, witness: DeedWitness): LazyControl {
    let opening: Promise<ControlStore> | null = null
    const turns = sharedTurns()

    async function store(): Promise<ControlStore> {
        opening ??= openInTime(place, witness)
        try {
            return await opening
        } catch (error) {
            opening = null
            throw error
        }
    }

    async function aside<T>(task: (place: ControlPlace) => Promise<T>): Promise<T> {
        return turns.alone(async () => {
            await closeOpened()
            return task(place)
        })
    }

    async function closeOpened(): Promise<void> {
        const opened = await opening?.catch(() => null)
        opening = null
        await opened?.close()
    }

    async function useOpen<T>(task: (store: ControlStore) => Promise<T>): Promise<T> {
        const mine = await store()
        try {
            return await task(mine)
        } finally {
            if (mine.failed()) await forget(mine)
        }
    }

    /** The next question opens it anew; of several that failed together, the first sees to that. */
    async function forget(failed: ControlStore): Promise<void> {
        const known = opening
        const current = await known?.catch(() => null)
        // Not one that was opened meanwhile: it would hold the lock for ever.
        if (current === failed && opening === known) opening = null
        await failed.close()
    }

    return {
        id: placeId(place),
        use: async (task) => turns.together(async () => useOpen(task)),
        aside,
        close: async () => turns.alone(closeOpened),
    }
}
