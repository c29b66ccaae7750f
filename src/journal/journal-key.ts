// The journal's key: Ed25519, made once, outside the data folder, readable by its owner alone. Who has only the data folder can
// take lines away, but make none.
import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type KeyObject } from "node:crypto"
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { SekishoError } from "../core/errors/sekisho-error.ts"

/**
 * Reads the key, or makes it where there is none: of two at once, both read the one that was first.
 *
 * @throws SekishoError SEKISHO_JOURNAL_KEY_UNREADABLE
 */
export function openJournalKey(file: string): KeyObject {
    try {
        return readKey(file) ?? makeKey(file)
    } catch (cause) {
        throw new SekishoError("SEKISHO_JOURNAL_KEY_UNREADABLE", {}, cause)
    }
}

/** @throws SekishoError SEKISHO_JOURNAL_KEY_UNREADABLE for what is no Ed25519 key, public or private, in PEM */
export function readPublicKey(file: string): KeyObject {
    try {
        return checked(createPublicKey(readFileSync(file, "utf8")))
    } catch (cause) {
        throw new SekishoError("SEKISHO_JOURNAL_KEY_UNREADABLE", {}, cause)
    }
}

/** In PEM (RFC 7468), for an auditor. */
export function publicKeyText(key: KeyObject): string {
    const publicKey = key.type === "public" ? key : createPublicKey(key)
    return publicKey.export({ type: "spki", format: "pem" }).toString()
}

/** Names a journal by its key: 16 hex digits of the SHA-256 of the public key (SubjectPublicKeyInfo, DER). */
export function journalName(key: KeyObject): string {
    const publicKey = key.type === "public" ? key : createPublicKey(key)
    return hash("sha256", publicKey.export({ type: "spki", format: "der" }), "hex").slice(0, 16)
}

function readKey(file: string): KeyObject | null {
    try {
        return checked(createPrivateKey(readFileSync(file, "utf8")))
    } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return null
        throw error
    }
}

function makeKey(file: string): KeyObject {
    const text = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString()
    const temporary = `${file}.${process.pid}.new`
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    try {
        writeFileSync(temporary, text, { mode: 0o600, flush: true, flag: "wx" })
        linkSync(temporary, file)
    } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error
    } finally {
        rmSync(temporary, { force: true })
    }
    const key = readKey(file)
    if (key === null) throw new Error("the key is gone")
    return key
}

function checked(key: KeyObject): KeyObject {
    if (key.asymmetricKeyType !== "ed25519") throw new TypeError("no Ed25519 key")
    return key
}
