// Attachments are encrypted before they are handed to the store, and opened where the identity is: neither the server nor
// the database ever has the clear file or the key. age (https://age-encryption.org/v1): authenticated, so that an altered
// file does not open at all.
import { hash } from "node:crypto"
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { AttachmentFacts } from "../incident/incident.ts"

/** A photograph, a scanned form, an export of some thousand rows. What is larger belongs on evidence media. */
export const ATTACHMENT_LIMIT_BYTES = 20_971_520

export interface SealedFile {
    readonly facts: AttachmentFacts
    readonly sealed: Uint8Array
}

export interface AgeKey {
    /** `AGE-SECRET-KEY-1…`: opens everything; never stored by Sekisho. */
    readonly identity: string
    readonly recipient: string
}

/**
 * @param recipients valid ones (recipient.ts); every one of them can open the file
 * @throws SekishoError SEKISHO_CONTROL_NO_RECIPIENTS, SEKISHO_CONTROL_ATTACHMENT_TOO_LARGE
 */
export async function seal(name: string, content: Uint8Array, recipients: readonly string[]): Promise<SealedFile> {
    if (recipients.length === 0) throw new SekishoError("SEKISHO_CONTROL_NO_RECIPIENTS")
    checkSize(content.length)
    const encrypter = new Encrypter()
    for (const recipient of recipients) encrypter.addRecipient(recipient)
    const sealed = await encrypter.encrypt(content)
    const facts = { name, bytes: sealed.length, sha256: hash("sha256", sealed, "hex"), recipients }
    return { facts, sealed }
}

/** @throws SekishoError SEKISHO_CONTROL_ATTACHMENT_NOT_OPENED: another key, or the file was altered */
export async function unseal(sealed: Uint8Array, identity: string): Promise<Uint8Array> {
    try {
        const decrypter = new Decrypter()
        decrypter.addIdentity(identity)
        return await decrypter.decrypt(sealed)
    } catch {
        // The library's message may quote the identity.
        throw new SekishoError("SEKISHO_CONTROL_ATTACHMENT_NOT_OPENED", { bytes: sealed.length })
    }
}

/** Whether bytes are those an attachment was recorded with. */
export function isIntact(facts: AttachmentFacts, sealed: Uint8Array): boolean {
    return sealed.length === facts.bytes && hash("sha256", sealed, "hex") === facts.sha256
}

/** A new key pair. The identity is shown once. */
export async function newAgeKey(): Promise<AgeKey> {
    const identity = await generateX25519Identity()
    return { identity, recipient: await identityToRecipient(identity) }
}

/** @throws SekishoError SEKISHO_CONTROL_ATTACHMENT_TOO_LARGE */
export function checkSize(bytes: number): void {
    if (bytes <= ATTACHMENT_LIMIT_BYTES) return
    throw new SekishoError("SEKISHO_CONTROL_ATTACHMENT_TOO_LARGE", { bytes, limitBytes: ATTACHMENT_LIMIT_BYTES })
}
