// Kept messages of a WebSocket, each a record of its own, redacted as a body is. One that cannot be read is described in the
// metadata alone, as bodies are.
import type { Keyer } from "../../core/keyer.ts"
import type { KeptMessage } from "../contract.ts"
import type { KnownSecrets } from "../redact/known-secrets.ts"
import { sumOf } from "../redact/marks.ts"
import { redactBody, type RedactedBody } from "../redact/redact-body.ts"
import { redactText } from "../redact/redact-text.ts"
import { newRecordId, type WarcRecord } from "./warc-record.ts"

export interface MessageRecords {
    readonly records: readonly WarcRecord[]
    /** For the metadata, a member a message. */
    readonly facts: readonly Readonly<Record<string, unknown>>[]
}

const OPENING_BRACKETS: ReadonlySet<number> = new Set(Buffer.from("[{"))

export async function messageRecords(
    messages: readonly KeptMessage[],
    shared: Pick<WarcRecord, "targetUri">,
    requestId: string,
    keyer: Keyer,
    known: KnownSecrets,
): Promise<MessageRecords> {
    const records: WarcRecord[] = []
    const facts: Readonly<Record<string, unknown>>[] = []
    for (const message of messages) {
        const { by, n, atMs, kind, reasons, passedOn, body } = message
        const redacted = await redactMessage(message, keyer, known)
        const id = redacted.notKept === null ? newRecordId() : null
        if (id !== null) {
            records.push({
                ...shared,
                type: "resource",
                id,
                dateMs: atMs,
                contentType: "text/plain; charset=utf-8",
                block: redacted.bytes,
                concurrentTo: [requestId],
                refersTo: null,
                truncated: body.truncated,
                message: `${by} ${n}`,
            })
        }
        const { redactions, notKept } = redacted
        const of = { by, n, at: new Date(atMs).toISOString(), kind, reasons, passedOn }
        facts.push({ ...of, record: id, bytes: body.totalBytes, truncated: body.truncated, redactions, notKept })
    }
    return { records, facts }
}

async function redactMessage(
    { kind, jsonFrom, body }: KeptMessage,
    keyer: Keyer,
    known: KnownSecrets,
): Promise<Pick<RedactedBody, "bytes" | "redactions" | "notKept">> {
    // JSON in binary frames is common, too; what is no text is described.
    if (kind === "binary") {
        const contentType = OPENING_BRACKETS.has(body.bytes[0] ?? 0) ? "application/json" : ""
        return redactBody(body, { contentType, contentEncoding: "", keyer, known })
    }
    const text = Buffer.from(body.bytes.buffer, body.bytes.byteOffset, body.bytes.length).toString("utf8")
    const from = jsonFrom ?? text.length
    const json = redactText(text.slice(from), "application/json", known)
    // Once more as a whole: a secret may begin in what stands in front.
    const whole = redactText(text.slice(0, from) + json.text, "text/plain", known)
    return {
        bytes: Buffer.from(whole.text),
        redactions: sumOf([json.redactions, whole.redactions]),
        notKept: null,
    }
}
