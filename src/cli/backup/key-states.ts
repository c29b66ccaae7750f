// Which keys of an installation are on this machine, by their ids: a backup has none of them.
import { createPublicKey } from "node:crypto"
import { readFile } from "node:fs/promises"
import { journalKeyId } from "../../backup/signature.ts"
import { createKeyer, PERSON_KEY_BYTES } from "../../core/keyer.ts"

/** `other`: a key lies there, and it is not the one that is meant. */
export type KeyState = "there" | "missing" | "other"

export async function personKeyState(file: string, keyId: string): Promise<KeyState> {
    const text = await readFile(file, "utf8").catch(() => null)
    if (text === null) return "missing"
    const key = Buffer.from(text.trim(), "hex")
    return key.length === PERSON_KEY_BYTES && createKeyer(key).keyId === keyId ? "there" : "other"
}

/** Never makes one, as whoever writes the journal would. */
export async function journalKeyState(file: string, keyId: string): Promise<KeyState> {
    const text = await readFile(file, "utf8").catch(() => null)
    if (text === null) return "missing"
    try {
        return journalKeyId(createPublicKey(text)) === keyId ? "there" : "other"
    } catch {
        return "other"
    }
}
