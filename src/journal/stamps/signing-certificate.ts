// The signed attribute that names the signer's certificate (RFC 2634, 5.4; RFC 5035). Without it, another certificate for the
// same key, with other rights or another name, could take the place of the one that signed.
import { hash } from "node:crypto"
import { type BaseBlock, ObjectIdentifier, OctetString, Sequence } from "asn1js"
import type { Attribute, Certificate } from "pkijs"

const SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12"
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47"
const HASHES: Readonly<Record<string, string>> = {
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
}

/** Every such attribute that is there must name it, and one must be there. */
export function namesSigner(attributes: readonly Attribute[], signer: Certificate): boolean {
    const named = attributes.filter(({ type }) => type === SIGNING_CERTIFICATE || type === SIGNING_CERTIFICATE_V2)
    const bytes = Buffer.from(signer.toSchema().toBER())
    return named.length > 0 && named.every((attribute) => fits(attribute, bytes))
}

function fits({ type, values }: Attribute, certificate: Buffer): boolean {
    // SigningCertificate ::= SEQUENCE { certs SEQUENCE OF ESSCertID, … }: the first is the signer's.
    const parts = partsOf(partsOf(partsOf(values[0])[0])[0])
    const [first, second] = parts
    const isPlain = first instanceof OctetString
    const algorithm = isPlain ? (type === SIGNING_CERTIFICATE ? "sha1" : "sha256") : hashOf(first)
    const digest = isPlain ? first : second
    if (algorithm === undefined || !(digest instanceof OctetString)) return false
    return hash(algorithm, certificate, "buffer").equals(Buffer.from(digest.getValue()))
}

function hashOf(algorithm: BaseBlock | undefined): string | undefined {
    const [identifier] = partsOf(algorithm)
    return identifier instanceof ObjectIdentifier ? HASHES[identifier.getValue()] : undefined
}

function partsOf(block: unknown): readonly BaseBlock[] {
    return block instanceof Sequence ? block.valueBlock.value : []
}
