// The person keys of an installation in one file, outside the data folder: the one in force, and those before it that
// retention still needs. One file, replaced as a whole, so that a crash leaves the old ring or the new one and never a key
// that nothing names. An installation that never changed its key has 64 hex digits there, as ever.
import { randomUUID } from "node:crypto"
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { z } from "zod"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { createKeyer, DIGEST_HEX_LENGTH, PERSON_KEY_BYTES } from "../core/keyer.ts"
import { isMissing } from "./file-error.ts"

export interface HeldKey {
    readonly keyId: string
    /** 32 bytes. Never logged, never sent. */
    readonly key: Uint8Array
    /** Unix milliseconds; null: with the installation. */
    readonly madeAtMs: number | null
    /** Since when a gate counts under it, Unix milliseconds; null: none has been started with it yet. */
    readonly usedSinceMs: number | null
}

/** What fingerprints in shared memory are seeded with: the same under every key, or caps would begin anew with each. */
export interface StateSeeds {
    readonly breaker: string
    readonly sessions: string
}

export interface KeyRing {
    /** Oldest first, at least one; the last is in force. */
    readonly keys: readonly HeldKey[]
    /** Ids of keys that were destroyed, oldest first. */
    readonly destroyed: readonly string[]
    /** null: never changed, and seeded by the key itself. */
    readonly seeds: StateSeeds | null
}

/** Every line of an owner's list is held against a scope under each of them. */
export const HELD_KEYS_LIMIT = 8
/** Ids that are remembered of keys that are gone: more than a key a month over any retention. */
const DESTROYED_LIMIT = 200
/** A ring with all that fits in it is below 6,000 bytes; what lies at the place may be anything. */
export const KEY_FILE_LIMIT_BYTES = 10_000

const Hex = (digits: number): z.ZodString => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`))
const Moment = z.iso.datetime().transform((text) => Date.parse(text))
const RingFile = z.strictObject({
    format: z.literal("sekisho-person-keys-1"),
    keys: z
        .array(
            z.strictObject({
                key: Hex(PERSON_KEY_BYTES * 2),
                madeAt: Moment.nullable(),
                usedSince: Moment.nullable(),
            }),
        )
        .min(1)
        .max(HELD_KEYS_LIMIT),
    destroyed: z.array(Hex(8)).max(DESTROYED_LIMIT),
    seeds: z.strictObject({ breaker: Hex(DIGEST_HEX_LENGTH), sessions: Hex(DIGEST_HEX_LENGTH) }),
})

/**
 * @returns null where there is no such file
 * @throws SekishoError SEKISHO_CONFIG_KEY_MISSING where it is none of ours, or cannot be read
 */
export function readKeyRing(file: string): KeyRing | null {
    let text: string
    try {
        const { size } = statSync(file)
        if (size > KEY_FILE_LIMIT_BYTES) {
            throw new SekishoError("SEKISHO_CONFIG_KEY_MISSING", { bytes: size, limit: KEY_FILE_LIMIT_BYTES })
        }
        text = readFileSync(file, "utf8")
    } catch (error) {
        if (isMissing(error)) return null
        if (error instanceof SekishoError) throw error
        throw new SekishoError("SEKISHO_CONFIG_KEY_MISSING", {}, error)
    }
    return parseKeyRing(text)
}

/** @throws SekishoError SEKISHO_CONFIG_KEY_MISSING */
export function parseKeyRing(text: string): KeyRing {
    if (!text.startsWith("{")) {
        const key = Buffer.from(text.trim(), "hex")
        if (key.length !== PERSON_KEY_BYTES) {
            throw new SekishoError("SEKISHO_CONFIG_KEY_MISSING", { bytes: key.length, wanted: PERSON_KEY_BYTES })
        }
        return { keys: [heldKey(key, null, null)], destroyed: [], seeds: null }
    }
    const parsed = RingFile.safeParse(jsonOf(text))
    // What a parser says of a key file may quote it.
    if (!parsed.success) throw new SekishoError("SEKISHO_CONFIG_KEY_MISSING")
    const { keys, destroyed, seeds } = parsed.data
    const held = keys.map(({ key, madeAt, usedSince }) => heldKey(Buffer.from(key, "hex"), madeAt, usedSince))
    return { keys: held, destroyed, seeds }
}

export function heldKey(key: Uint8Array, madeAtMs: number | null, usedSinceMs: number | null): HeldKey {
    return { keyId: createKeyer(key).keyId, key, madeAtMs, usedSinceMs }
}

/**
 * Replaces the file, durably, readable by its owner alone.
 *
 * @throws SekishoError SEKISHO_CONFIG_KEY_UNWRITABLE; what was there is there still
 */
export function writeKeyRing(file: string, ring: KeyRing, seeds: StateSeeds): void {
    const content = {
        format: "sekisho-person-keys-1",
        keys: ring.keys.map(({ key, madeAtMs, usedSinceMs }) => ({
            key: Buffer.from(key).toString("hex"),
            madeAt: isoOrNull(madeAtMs),
            usedSince: isoOrNull(usedSinceMs),
        })),
        destroyed: ring.destroyed.slice(-DESTROYED_LIMIT),
        seeds,
    }
    const temporary = `${file}.${randomUUID()}.new`
    try {
        writeFileSync(temporary, `${JSON.stringify(content, null, 4)}\n`, { mode: 0o600, flag: "wx", flush: true })
        renameSync(temporary, file)
        syncFolder(dirname(file))
    } catch (cause) {
        rmSync(temporary, { force: true })
        throw new SekishoError("SEKISHO_CONFIG_KEY_UNWRITABLE", {}, cause)
    }
}

/** @param id of the installation */
export function stateSeeds({ keys, seeds }: KeyRing, id: string): StateSeeds {
    if (seeds !== null) return seeds
    const keyer = createKeyer(inForce(keys).key)
    return { breaker: keyer.digest("breaker", id), sessions: keyer.digest("sessions", id) }
}

/** @throws RangeError where there is none */
export function inForce(keys: readonly HeldKey[]): HeldKey {
    const last = keys.at(-1)
    if (last === undefined) throw new RangeError("keys: at least one")
    return last
}

function isoOrNull(ms: number | null): string | null {
    return ms === null ? null : new Date(ms).toISOString()
}

function jsonOf(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return null
    }
}

function syncFolder(dir: string): void {
    const folder = openSync(dir, "r")
    try {
        fsyncSync(folder)
    } finally {
        closeSync(folder)
    }
}
