// An authority of time for tests: certificates made on the spot, tokens as RFC 3161 has them, or with one thing wrong.
import { createHash, type webcrypto } from "node:crypto"
import { Integer, ObjectIdentifier, OctetString, PrintableString, Sequence, Utf8String, Null } from "asn1js"
import {
    AlgorithmIdentifier,
    Attribute,
    AttributeTypeAndValue,
    BasicConstraints,
    Certificate,
    ContentInfo,
    EncapsulatedContentInfo,
    Extension,
    ExtKeyUsage,
    IssuerAndSerialNumber,
    MessageImprint,
    PKIStatus,
    PKIStatusInfo,
    SignedAndUnsignedAttributes,
    SignedData,
    SignerInfo,
    TimeStampReq,
    TimeStampResp,
    TSTInfo,
} from "pkijs"

const DAY_MS = 86_400_000
const KEY = { name: "ECDSA", namedCurve: "P-256" } as const
const TST_INFO = "1.2.840.113549.1.9.16.1.4"
const SHA256 = "2.16.840.1.101.3.4.2.1"
export const TIME_STAMPING = "1.3.6.1.5.5.7.3.8"

export interface Identity {
    readonly certificate: Certificate
    readonly privateKey: webcrypto.CryptoKey
    readonly publicKey: webcrypto.CryptoKey
}

export interface CertificateWish {
    readonly name: string
    /** null: itself. */
    readonly issuer?: Identity | null
    /** Whose keys it certifies; absent: new ones. */
    readonly keys?: Identity
    readonly isAuthority?: boolean
    readonly usages?: readonly string[]
    readonly usageCritical?: boolean
    readonly fromMs?: number
    readonly toMs?: number
}

let serial = 0

export async function makeIdentity(wish: CertificateWish): Promise<Identity> {
    const keys = wish.keys ?? (await newKeys())
    const certificate = new Certificate()
    certificate.version = 2
    serial += 1
    certificate.serialNumber = new Integer({ value: serial })
    const value = new Utf8String({ value: wish.name })
    certificate.subject.typesAndValues.push(new AttributeTypeAndValue({ type: "2.5.4.3", value }))
    const country = new PrintableString({ value: "JP" })
    certificate.subject.typesAndValues.push(new AttributeTypeAndValue({ type: "2.5.4.6", value: country }))
    certificate.issuer = wish.issuer?.certificate.subject ?? certificate.subject
    certificate.notBefore.value = new Date(wish.fromMs ?? Date.now() - DAY_MS)
    certificate.notAfter.value = new Date(wish.toMs ?? Date.now() + 365 * DAY_MS)
    const constraints = new BasicConstraints({ cA: wish.isAuthority ?? false })
    const extensions = [extension("2.5.29.19", true, constraints.toSchema().toBER(), constraints)]
    if (wish.usages !== undefined) {
        const usage = new ExtKeyUsage({ keyPurposes: [...wish.usages] })
        extensions.push(extension("2.5.29.37", wish.usageCritical ?? true, usage.toSchema().toBER(), usage))
    }
    certificate.extensions = extensions
    await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
    await certificate.sign(wish.issuer?.privateKey ?? keys.privateKey, "SHA-256")
    // Read back, as a stranger has it.
    return {
        certificate: Certificate.fromBER(certificate.toSchema().toBER()),
        privateKey: keys.privateKey,
        publicKey: keys.publicKey,
    }
}

async function newKeys(): Promise<Pick<Identity, "privateKey" | "publicKey">> {
    return crypto.subtle.generateKey(KEY, true, ["sign", "verify"])
}

function extension(extnID: string, critical: boolean, extnValue: ArrayBuffer, parsedValue: unknown): Extension {
    return Object.assign(new Extension({ extnID, critical, extnValue }), { parsedValue })
}

export function pemOf({ certificate }: Identity): string {
    const base64 = Buffer.from(certificate.toSchema().toBER()).toString("base64")
    return `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/(.{64})/g, "$1\n")}\n-----END CERTIFICATE-----\n`
}

export interface TokenWish {
    readonly signer: Identity
    /** What the token says signed it; absent: the signer. */
    readonly names?: Identity
    /** Certificates beside the signer's. */
    readonly chain?: readonly Identity[]
    /** SHA-256 of what is stamped. */
    readonly imprint: Uint8Array
    readonly atMs?: number
    readonly nonce?: Integer | undefined
}

/** A token, DER. */
export async function makeToken(wish: TokenWish): Promise<Uint8Array> {
    return new Uint8Array((await contentOf(wish)).toSchema().toBER())
}

async function contentOf({
    signer,
    names = signer,
    chain = [],
    imprint,
    atMs,
    nonce,
}: TokenWish): Promise<ContentInfo> {
    const info = new TSTInfo({
        version: 1,
        policy: "1.2.3.4.1",
        messageImprint: imprintOf(imprint),
        serialNumber: new Integer({ value: 7 }),
        genTime: new Date(atMs ?? Date.now()),
        ...(nonce === undefined ? {} : { nonce }),
    })
    const content = info.toSchema().toBER()
    const { certificate } = signer
    const signed = new SignedData({
        version: 3,
        encapContentInfo: new EncapsulatedContentInfo({ eContentType: TST_INFO }),
        signerInfos: [
            new SignerInfo({
                version: 1,
                sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
                signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: attributesOf(content, names) }),
            }),
        ],
        certificates: [signer, ...chain].map((one) => one.certificate),
    })
    // Given to the constructor, it would be cut into pieces, as DER has it not.
    signed.encapContentInfo.eContent = new OctetString({ valueHex: content })
    await signed.sign(signer.privateKey, 0, "SHA-256")
    return new ContentInfo({ contentType: "1.2.840.113549.1.7.2", content: signed.toSchema(true) })
}

function attribute(type: string, value: unknown): Attribute {
    return new Attribute({ type, values: [value] })
}

function attributesOf(content: ArrayBuffer, { certificate }: Identity): Attribute[] {
    const named = new OctetString({ valueHex: sha256(certificate.toSchema().toBER()) })
    const certificates = new Sequence({ value: [new Sequence({ value: [named] })] })
    return [
        attribute("1.2.840.113549.1.9.3", new ObjectIdentifier({ value: TST_INFO })),
        attribute("1.2.840.113549.1.9.4", new OctetString({ valueHex: sha256(content) })),
        attribute("1.2.840.113549.1.9.16.2.47", new Sequence({ value: [certificates] })),
    ]
}

function imprintOf(bytes: Uint8Array): MessageImprint {
    return new MessageImprint({
        hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new Null() }),
        hashedMessage: new OctetString({ valueHex: bytes }),
    })
}

export function sha256(bytes: ArrayBuffer | Uint8Array): Buffer {
    return createHash("sha256").update(new Uint8Array(bytes)).digest()
}

/** The answer to a query, DER. @param wish what of it is not as asked */
export async function answerTo(
    query: Uint8Array,
    signer: Identity,
    wish: Partial<TokenWish> & { readonly status?: PKIStatus } = {},
): Promise<Uint8Array> {
    const { messageImprint, nonce } = TimeStampReq.fromBER(query)
    const { status = PKIStatus.granted, ...token } = wish
    const imprint = new Uint8Array(messageImprint.hashedMessage.getValue())
    const answer = new TimeStampResp({ status: new PKIStatusInfo({ status }) })
    if (status === PKIStatus.granted) answer.timeStampToken = await contentOf({ signer, imprint, nonce, ...token })
    return new Uint8Array(answer.toSchema().toBER())
}
