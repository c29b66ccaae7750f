// Which keys of an installation are on this machine, by their ids: a backup has none of them.
import { createPublicKey } from "node:crypto"
import { readFile, stat } from "node:fs/promises"
import { journalKeyId } from "../../backup/signature.ts"
import { createKeyer, PERSON_KEY_BYTES } from "../../core/keyer.ts"

const KEY_LIMIT_BYTES = 10_000

/** `other`: a key lies there, and it is not the one that is meant. */
export type KeyState = "there" | "missing" | "other"

export async function personKeyState(file: string, keyId: string): Promise<KeyState> {
    const text = await readSmall(file)
    if (text === null) return "missing"
    const key = Buffer.from(text.trim(), "hex")
    return key.length === PERSON_KEY_BYTES && createKeyer(key).keyId === keyId ? "there" : "other"
}

/** Never makes one, as whoever writes the journal would. */
export async function journalKeyState(file: string, keyId: string): Promise<KeyState> {
    const text = await readSmall(file)
    if (text === null) return "missing"
    try {
        return journalKeyId(createPublicKey(text)) === keyId ? "there" : "other"
    } catch {
        return "other"
    }
}

/** The place comes from a backup that anybody may have written: a device or a large file is no key. */
async function readSmall(file: string): Promise<string | null> {
    const found = await stat(file).catch(() => null)
    if (found === null) return null
    if (!found.isFile() || found.size > KEY_LIMIT_BYTES) return ""
    return readFile(file, "utf8").catch(() => null)
}
