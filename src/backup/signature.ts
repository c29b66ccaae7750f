import { createPublicKey, hash, type KeyObject, sign, verify } from "node:crypto"

/** Before what is signed, so that the signature can stand for nothing else the journal's key signs. */
const PURPOSE = Buffer.from("sekisho backup manifest\n")

/** @returns Base64 of the Ed25519 signature */
export function signManifest(manifest: Uint8Array, key: KeyObject): string {
    return sign(null, Buffer.concat([PURPOSE, manifest]), key).toString("base64")
}

export function isSigned(manifest: Uint8Array, signature: string, publicKey: KeyObject): boolean {
    return verify(null, Buffer.concat([PURPOSE, manifest]), publicKey, Buffer.from(signature, "base64"))
}

/** @param key of the journal, public or private */
export function journalKeyId(key: KeyObject): string {
    const publicKey = key.type === "public" ? key : createPublicKey(key)
    return hash("sha256", publicKey.export({ type: "spki", format: "der" }), "hex")
}
