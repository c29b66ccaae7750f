import { Encrypter } from "age-encryption"

/** An X25519 recipient in Bech32: what every age program of the last years can encrypt to. */
const FORM = /^age1[02-9ac-hj-np-z]{58}$/

/** Whether a text is an age recipient, checksum included. */
export function isRecipient(text: string): boolean {
    if (!FORM.test(text)) return false
    try {
        new Encrypter().addRecipient(text)
        return true
    } catch {
        return false
    }
}
