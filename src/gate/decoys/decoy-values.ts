// What decoys are called and where they live, sealed under the person key: kept so that their digests can be made anew when that
// key changes, and read for nothing else. In a file of its own, which releases before leave alone. Whoever has the file and not
// the key, which is elsewhere, reads nothing in it.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto"
import { z } from "zod"
import { readDurable, writeDurably } from "../control/durable-file.ts"
import type { DecoyPerson } from "./decoy.ts"

/** A person key, as an installation holds it. */
export interface NamedKey {
    readonly keyId: string
    readonly key: Uint8Array
}

export interface DecoyValues {
    /** Null where it is not there, or sealed under a key that is not held any more. */
    readonly of: (id: string) => DecoyPerson | null
    /**
     * Seals these under the key in force, durably, and forgets all but them and `kept`.
     *
     * @throws SekishoError SEKISHO_GATE_CONTROL_UNWRITABLE
     */
    readonly put: (persons: ReadonlyMap<string, DecoyPerson>, kept: readonly string[]) => void
}

interface Sealed {
    readonly keyId: string
    /** Nonce, ciphertext and tag in base64. */
    readonly sealed: string
}

const CIPHER = "aes-256-gcm"
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** Keeps this use of the person key apart from its digests (RFC 5869 part 3.2). */
const PURPOSE = "sekisho decoy values"

const ValuesFile: z.ZodType<Readonly<Record<string, Sealed>>> = z.record(
    z.string(),
    z.strictObject({ keyId: z.string(), sealed: z.base64() }),
)
const Person: z.ZodType<DecoyPerson> = z.strictObject({
    name: z.string(),
    kana: z.string(),
    postal: z.string(),
    address: z.string(),
    phone: z.string(),
    email: z.string(),
    birth: z.string(),
})

/**
 * @param keys those that are held; the last is in force
 * @param onFault a file that cannot be read is told, and taken for none: decoys are known by their digests all the same
 */
export function openDecoyValues(
    file: string,
    keys: readonly NamedKey[],
    onFault: (error: unknown) => void,
): DecoyValues {
    const inForce = keys.at(-1)
    const secrets = new Map(keys.map(({ keyId, key }) => [keyId, secretOf(key)]))
    let kept = read(file, onFault)

    function of(id: string): DecoyPerson | null {
        const entry = kept[id]
        const secret = entry === undefined ? undefined : secrets.get(entry.keyId)
        if (entry === undefined || secret === undefined) return null
        try {
            return Person.parse(JSON.parse(unseal(entry.sealed, secret, id)))
        } catch (error) {
            onFault(error)
            return null
        }
    }

    function put(persons: ReadonlyMap<string, DecoyPerson>, others: readonly string[]): void {
        const secret = inForce === undefined ? undefined : secrets.get(inForce.keyId)
        if (inForce === undefined || secret === undefined) throw new RangeError("keys: none is held")
        const wanted = new Set(others)
        const next = Object.fromEntries(Object.entries(kept).filter(([id]) => wanted.has(id)))
        for (const [id, person] of persons) {
            next[id] = { keyId: inForce.keyId, sealed: seal(JSON.stringify(person), secret, id) }
        }
        writeDurably(file, next)
        kept = next
    }

    return { of, put }
}

function read(file: string, onFault: (error: unknown) => void): Readonly<Record<string, Sealed>> {
    try {
        return ValuesFile.parse(readDurable(file) ?? {})
    } catch (error) {
        onFault(error)
        return {}
    }
}

function secretOf(key: Uint8Array): Buffer {
    return Buffer.from(hkdfSync("sha256", key, "", PURPOSE, KEY_BYTES))
}

/** @param id bound to it: two entries cannot change places */
function seal(text: string, secret: Buffer, id: string): string {
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv(CIPHER, secret, nonce).setAAD(Buffer.from(id))
    return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64")
}

/** @throws Error where it was altered, or sealed under another key */
function unseal(sealed: string, secret: Buffer, id: string): string {
    const bytes = Buffer.from(sealed, "base64")
    const end = bytes.length - TAG_BYTES
    const decipher = createDecipheriv(CIPHER, secret, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(id)).setAuthTag(bytes.subarray(end))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, end)), decipher.final()]).toString("utf8")
}
