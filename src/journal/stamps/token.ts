// A time-stamp token (RFC 3161, 2.4.2): a CMS signature (RFC 5652) over a TSTInfo. It is read strictly: one signer, signed
// attributes, SHA-2, DER to the last byte. Errs towards refusing: a token that is refused is asked for anew, and one that was
// believed wrongly would prove what never was.
import { hash } from "node:crypto"
import { fromBER, ObjectIdentifier, OctetString } from "asn1js"
import { Certificate, ContentInfo, SignedData, TSTInfo } from "pkijs"
import type { JournalHead } from "../contract.ts"
import { headWords } from "../head.ts"
import { leadsToAuthority } from "./certificate-path.ts"
import { isForTimeStamps, isValidAt, nameOf } from "./certificates.ts"
import { type Stamp, TOKEN_LIMIT_BYTES, type TokenFault } from "./contract.ts"
import { namesSigner } from "./signing-certificate.ts"

/** Of the time of a stamp, its certificates: two are usual. Ways from one to another grow steeply with them. */
const CERTIFICATES_LIMIT = 8
const SIGNED_DATA = "1.2.840.113549.1.7.2"
const TST_INFO = "1.2.840.113549.1.9.16.1.4"
const CONTENT_TYPE = "1.2.840.113549.1.9.3"
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4"
export const SHA256: string = "2.16.840.1.101.3.4.2.1"
const SHA2: ReadonlySet<string> = new Set([SHA256, "2.16.840.1.101.3.4.2.2", "2.16.840.1.101.3.4.2.3"])

export interface Token {
    readonly signedData: SignedData
    readonly certificates: readonly Certificate[]
    readonly info: TSTInfo
}

export type TokenJudgement =
    | { readonly kind: "holds"; readonly stamp: Stamp }
    | { readonly kind: "fault"; readonly what: TokenFault }

/** Whether a token proves that the journal stood at `head`, to who trusts these authorities. */
export async function judgeToken(
    bytes: Uint8Array,
    head: JournalHead,
    authorities: readonly Certificate[],
): Promise<TokenJudgement> {
    const token = readToken(bytes)
    if (token === null) return { kind: "fault", what: "malformed" }
    const { info } = token
    if (!isOf(info, head)) return { kind: "fault", what: "other-state" }
    const signer = await signerOf(token, head)
    if (signer === null) return { kind: "fault", what: "signature" }
    if (!isForTimeStamps(signer)) return { kind: "fault", what: "usage" }
    if (!isValidAt(signer, info.genTime)) return { kind: "fault", what: "outside-validity" }
    const trusted = await leadsToAuthority(signer, token.certificates, authorities, info.genTime).catch(() => false)
    if (!trusted) return { kind: "fault", what: "untrusted" }
    const stamp = { head, atMs: info.genTime.getTime(), accuracyMs: accuracyMs(info), authority: nameOf(signer) }
    return { kind: "holds", stamp }
}

/** @returns null for what is no token; nothing of it is proved yet */
export function readToken(bytes: Uint8Array): Token | null {
    if (bytes.length > TOKEN_LIMIT_BYTES) return null
    try {
        const { result, offset } = fromBER(bytes)
        if (offset !== bytes.length) return null
        const content = new ContentInfo({ schema: result })
        if (content.contentType !== SIGNED_DATA) return null
        const signedData = new SignedData({ schema: content.content })
        const { eContentType, eContent } = signedData.encapContentInfo
        if (eContentType !== TST_INFO || !(eContent instanceof OctetString)) return null
        const info = TSTInfo.fromBER(eContent.getValue())
        const certificates = (signedData.certificates ?? []).filter((one) => one instanceof Certificate)
        if (info.version !== 1 || Number.isNaN(info.genTime.getTime())) return null
        return certificates.length > CERTIFICATES_LIMIT ? null : { signedData, certificates, info }
    } catch {
        // The parsers say so of whatever is not as their schema has it.
        return null
    }
}

function isOf({ messageImprint }: TSTInfo, head: JournalHead): boolean {
    const wanted = hash("sha256", headWords(head), "buffer")
    const { hashAlgorithm, hashedMessage } = messageImprint
    return hashAlgorithm.algorithmId === SHA256 && wanted.equals(Buffer.from(hashedMessage.getValue()))
}

/** @returns the certificate whose key signed the token; null where none did */
async function signerOf({ signedData }: Token, head: JournalHead): Promise<Certificate | null> {
    const [info, ...others] = signedData.signerInfos
    const attributes = info?.signedAttrs?.attributes ?? []
    if (info === undefined || others.length > 0 || !SHA2.has(info.digestAlgorithm.algorithmId)) return null
    const types = attributes.map(({ type }) => type)
    if (types.length !== new Set(types).size || !types.includes(MESSAGE_DIGEST)) return null
    const contentType: unknown = attributes.find(({ type }) => type === CONTENT_TYPE)?.values[0]
    if (!isObjectIdentifier(contentType, TST_INFO)) return null
    try {
        const data = Uint8Array.from(headWords(head)).buffer
        const found = await signedData.verify({ signer: 0, data, extendedMode: true })
        const signer = found.signatureVerified === true ? found.signerCertificate : null
        return signer instanceof Certificate && namesSigner(attributes, signer) ? signer : null
    } catch {
        return null
    }
}

function isObjectIdentifier(value: unknown, wanted: string): boolean {
    return value instanceof ObjectIdentifier && value.getValue() === wanted
}

const SECOND_MS = 1_000

function accuracyMs({ accuracy }: TSTInfo): number {
    return (accuracy?.seconds ?? 0) * SECOND_MS + (accuracy?.millis ?? 0)
}
