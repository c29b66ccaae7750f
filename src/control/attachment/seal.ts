// Attachments are encrypted before they are handed to the store, and opened where the identity is: neither the server nor
// the database ever has the clear file or the key. age (https://age-encryption.org/v1): authenticated, so that an altered
// file does not open at all.
import { hash } from "node:crypto"
import { decryptWith, encryptTo } from "../../age/age-file.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { AttachmentFacts } from "../incident/incident.ts"

/** A photograph, a scanned form, an export of some thousand rows. What is larger belongs on evidence media. */
export const ATTACHMENT_LIMIT_BYTES = 20_971_520

export interface SealedFile {
    readonly facts: AttachmentFacts
    readonly sealed: Uint8Array
}

/**
 * @param recipients valid ones (recipient.ts); every one of them can open the file
 * @throws SekishoError SEKISHO_CONTROL_NO_RECIPIENTS, SEKISHO_CONTROL_ATTACHMENT_TOO_LARGE
 */
export async function seal(name: string, content: Uint8Array, recipients: readonly string[]): Promise<SealedFile> {
    if (recipients.length === 0) throw new SekishoError("SEKISHO_CONTROL_NO_RECIPIENTS")
    checkSize(content.length)
    const sealed = await encryptTo(recipients, content)
    const facts = { name, bytes: sealed.length, sha256: hash("sha256", sealed, "hex"), recipients }
    return { facts, sealed }
}

/** @throws SekishoError SEKISHO_CONTROL_ATTACHMENT_NOT_OPENED: another key, or the file was altered */
export async function unseal(sealed: Uint8Array, identity: string): Promise<Uint8Array> {
    const content = await decryptWith(identity, sealed)
    if (content === null) throw new SekishoError("SEKISHO_CONTROL_ATTACHMENT_NOT_OPENED", { bytes: sealed.length })
    return content
}

/** Whether bytes are those an attachment was recorded with. */
export function isIntact(facts: AttachmentFacts, sealed: Uint8Array): boolean {
    return sealed.length === facts.bytes && hash("sha256", sealed, "hex") === facts.sha256
}

/** @throws SekishoError SEKISHO_CONTROL_ATTACHMENT_TOO_LARGE */
export function checkSize(bytes: number): void {
    if (bytes <= ATTACHMENT_LIMIT_BYTES) return
    throw new SekishoError("SEKISHO_CONTROL_ATTACHMENT_TOO_LARGE", { bytes, limitBytes: ATTACHMENT_LIMIT_BYTES })
}
