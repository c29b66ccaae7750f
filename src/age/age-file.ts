// Files encrypted to X25519 recipients whose identities are elsewhere (age, https://age-encryption.org/v1): authenticated,
// so that an altered file does not open at all. Attachments of incidents and evidence of the gate are both kept so.
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption"

export interface AgeKey {
    /** `AGE-SECRET-KEY-1…`: opens everything; never stored by Sekisho. */
    readonly identity: string
    readonly recipient: string
}

/** A new key pair. The identity is shown once. */
export async function newAgeKey(): Promise<AgeKey> {
    const identity = await generateX25519Identity()
    return { identity, recipient: await identityToRecipient(identity) }
}

/** @param recipients valid ones (recipient.ts), at least one; every one of them can open what comes out */
export async function encryptTo(recipients: readonly string[], content: Uint8Array): Promise<Uint8Array> {
    const encrypter = new Encrypter()
    for (const recipient of recipients) encrypter.addRecipient(recipient)
    return encrypter.encrypt(content)
}

/** @returns null: another identity, no identity at all, or the file was altered */
export async function decryptWith(identity: string, sealed: Uint8Array): Promise<Uint8Array | null> {
    try {
        const decrypter = new Decrypter()
        decrypter.addIdentity(identity)
        return await decrypter.decrypt(sealed)
    } catch {
        // The library's message may quote the identity.
        return null
    }
}
