// Which keys of an installation are on this machine, by their ids: a backup has none of them.
import { createPublicKey } from "node:crypto"
import { readFile, stat } from "node:fs/promises"
import { KEY_FILE_LIMIT_BYTES, type KeyRing, parseKeyRing } from "../../config/key-ring.ts"
import { journalKeyId } from "../../backup/signature.ts"

/** `other`: a key lies there, and it is not the one that is meant. */
export type KeyState = "there" | "missing" | "other"

/** A key that was destroyed in its time is there: the ring knows it, and the installation goes on under a newer one. */
export async function personKeyState(file: string, keyId: string): Promise<KeyState> {
    const text = await readSmall(file)
    if (text === null) return "missing"
    const ring = ringOrNull(text)
    const ids = ring === null ? [] : [...ring.keys.map((held) => held.keyId), ...ring.destroyed]
    return ids.includes(keyId) ? "there" : "other"
}

function ringOrNull(text: string): KeyRing | null {
    try {
        return parseKeyRing(text)
    } catch {
        return null
    }
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
    if (!found.isFile() || found.size > KEY_FILE_LIMIT_BYTES) return ""
    return readFile(file, "utf8").catch(() => null)
}
