// Stops and bypass on disk: written before they take force, read at the start. A file that cannot be read is a fault of
// the start, not an empty list: a gate must not silently put a stopped function back into service. A stop takes force on a
// full disk, too: whoever presses it watches data leave. It is written as soon as that works.
import { z } from "zod"
import type { DataFolder } from "../../config/data-folder.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { readDurable, writeDurably } from "./durable-file.ts"
import type { Stop } from "./stops.ts"

const StopsFile = z.array(z.strictObject({ route: z.string(), why: z.string(), sinceMs: z.number() }))
const BypassFile = z.strictObject({ on: z.boolean(), why: z.string(), sinceMs: z.number() })

export interface Bypass {
    readonly on: boolean
    readonly why: string
    readonly sinceMs: number
}

const RETRY_MS = 1_000

export interface ControlStore {
    stops(): readonly Stop[]
    bypass(): Bypass
    /** @throws SekishoError SEKISHO_GATE_CONTROL_UNWRITABLE; nothing has changed then */
    saveStops(stops: readonly Stop[]): void
    /**
     * More stops than before: they count whether they could be written or not.
     *
     * @returns false: not written yet, it is tried again every second
     */
    imposeStops(stops: readonly Stop[]): boolean
    /** @throws SekishoError SEKISHO_GATE_CONTROL_UNWRITABLE; nothing has changed then */
    saveBypass(bypass: Bypass): void
    /** Writes the stops that are not written yet. @throws SekishoError SEKISHO_GATE_CONTROL_UNWRITABLE */
    flush(): void
    /** Tries so once more, and never again. */
    close(): void
}

/**
 * @param mayChange throws when nothing may be written now: another gate is about to read it
 * @throws SekishoError SEKISHO_GATE_CONTROL_UNREADABLE
 */
export function openControlStore(folder: DataFolder, mayChange: () => void = () => undefined): ControlStore {
    let stops: readonly Stop[] = read(folder.stopsFile, StopsFile) ?? []
    let bypass: Bypass = read(folder.bypassFile, BypassFile) ?? { on: false, why: "", sinceMs: 0 }
    let retry: NodeJS.Timeout | null = null
    const settled = (): void => {
        if (retry !== null) clearInterval(retry)
        retry = null
    }
    const tryStops = (): boolean => {
        try {
            writeDurably(folder.stopsFile, stops)
            settled()
            return true
        } catch {
            return false
        }
    }
    return {
        stops: () => stops,
        bypass: () => bypass,
        saveStops: (next) => {
            mayChange()
            writeDurably(folder.stopsFile, next)
            stops = next
            settled()
        },
        imposeStops: (next) => {
            mayChange()
            stops = next
            const kept = tryStops()
            if (!kept) retry ??= setInterval(tryStops, RETRY_MS).unref()
            return kept
        },
        saveBypass: (next) => {
            mayChange()
            writeDurably(folder.bypassFile, next)
            bypass = next
        },
        flush: () => {
            if (retry === null) return
            writeDurably(folder.stopsFile, stops)
            settled()
        },
        close: () => {
            if (retry !== null) tryStops()
            settled()
        },
    }
}

function read<T>(file: string, schema: z.ZodType<T>): T | null {
    try {
        const content = readDurable(file)
        return content === null ? null : schema.parse(content)
    } catch (cause) {
        throw new SekishoError("SEKISHO_GATE_CONTROL_UNREADABLE", {}, cause)
    }
}
