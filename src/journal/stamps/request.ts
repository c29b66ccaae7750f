// What an authority is asked, and what it answers (RFC 3161, 2.4). It learns a digest, and nothing else of the journal.
import { hash, randomBytes } from "node:crypto"
import { fromBER, Integer, OctetString, Sequence } from "asn1js"
import { AlgorithmIdentifier, MessageImprint, PKIStatus, TimeStampReq, TimeStampResp } from "pkijs"
import type { JournalHead } from "../contract.ts"
import { headWords } from "../head.ts"
import { readToken, SHA256 } from "./token.ts"

const NONCE_BYTES = 8

export interface StampQuery {
    /** DER. */
    readonly bytes: Uint8Array
    readonly nonce: Uint8Array
}

export function stampQuery(head: JournalHead): StampQuery {
    const nonce = randomBytes(NONCE_BYTES)
    // Positive, and with no more bytes than it needs: an authority may write it anew.
    nonce[0] = (nonce.readUInt8(0) & 0x3f) | 0x40
    const request = new TimeStampReq({
        version: 1,
        messageImprint: new MessageImprint({
            hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
            hashedMessage: new OctetString({ valueHex: hash("sha256", headWords(head), "buffer") }),
        }),
        nonce: new Integer({ valueHex: nonce }),
        certReq: true,
    })
    return { bytes: new Uint8Array(request.toSchema().toBER()), nonce }
}

export type StampAnswer =
    | { readonly kind: "token"; readonly bytes: Uint8Array }
    | { readonly kind: "fault"; readonly what: "malformed" | "rejected" | "nonce" }

/** @returns the token as the authority wrote it, byte by byte; not proved yet */
export function readAnswer(bytes: Uint8Array, { nonce }: StampQuery): StampAnswer {
    const answer = parsed(bytes)
    if (answer === null) return { kind: "fault", what: "malformed" }
    const { status } = answer.response.status
    if (status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods) return { kind: "fault", what: "rejected" }
    const token = answer.token === null ? null : readToken(answer.token)
    if (answer.token === null || token === null) return { kind: "fault", what: "malformed" }
    const given = Buffer.from(token.info.nonce?.valueBlock.valueHexView ?? [])
    return given.equals(nonce) ? { kind: "token", bytes: answer.token } : { kind: "fault", what: "nonce" }
}

function parsed(bytes: Uint8Array): { response: TimeStampResp; token: Uint8Array | null } | null {
    try {
        const { result, offset } = fromBER(bytes)
        if (offset !== bytes.length || !(result instanceof Sequence)) return null
        const token = result.valueBlock.value[1]?.valueBeforeDecodeView
        return { response: new TimeStampResp({ schema: result }), token: token === undefined ? null : token.slice() }
    } catch {
        return null
    }
}
