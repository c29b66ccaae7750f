// One transaction as three records: the request, the answer, and what the gate knows of both. Everything is redacted here,
// before any of it is compressed or written; the metadata says what was taken out, and what was not kept and why.
import type { Keyer } from "../../core/keyer.ts"
import type { KeptBody, KeptTransaction, Truncation } from "../contract.ts"
import { KnownSecrets } from "../redact/known-secrets.ts"
import { redactBody, type RedactedBody } from "../redact/redact-body.ts"
import { redactAddress, redactFields } from "../redact/redact-head.ts"
import { httpBlock, valueOf } from "./http-block.ts"
import { type MessageRecords, messageRecords } from "./message-records.ts"
import { newRecordId, type WarcRecord } from "./warc-record.ts"

/** @returns request, response (where one was sent), messages of a WebSocket, metadata; in this order */
export async function recordsOf(kept: KeptTransaction, keyer: Keyer): Promise<WarcRecord[]> {
    const known = new KnownSecrets()
    const fields = redactFields({ fields: kept.fields, known })
    const answerFields = redactFields({ fields: kept.answer?.fields ?? [], known })
    const requestBody = await redacted(kept.body, kept.fields, keyer, known)
    const target = redactAddress(kept.target, known)
    const answerBody = kept.answer === null ? null : await redacted(kept.answer.body, kept.answer.fields, keyer, known)
    const host = valueOf(kept.fields, "host") ?? "-"
    const uri = /^https?:\/\//i.test(target)
        ? target
        : `${kept.scheme}://${host}${target.startsWith("/") ? "" : "/"}${target}`
    const [requestId, responseId, metadataId] = [newRecordId(), newRecordId(), newRecordId()]
    const shared = { dateMs: kept.atMs, targetUri: uri, refersTo: null }
    const request: WarcRecord = {
        ...shared,
        type: "request",
        id: requestId,
        contentType: "application/http;msgtype=request",
        block: httpBlock(`${kept.method} ${target} HTTP/1.1`, fields, requestBody),
        concurrentTo: kept.answer === null ? [] : [responseId],
        truncated: truncationOf(kept.body, requestBody),
    }
    const response: WarcRecord[] =
        kept.answer === null || answerBody === null
            ? []
            : [
                  {
                      ...shared,
                      type: "response",
                      id: responseId,
                      contentType: "application/http;msgtype=response",
                      block: httpBlock(
                          `HTTP/1.1 ${kept.answer.status} ${kept.answer.reason}`,
                          answerFields,
                          answerBody,
                      ),
                      concurrentTo: [requestId],
                      truncated: truncationOf(kept.answer.body, answerBody),
                  },
              ]
    const messages = await messageRecords(kept.messages, { targetUri: uri }, requestId, keyer, known)
    const metadata: WarcRecord = {
        ...shared,
        type: "metadata",
        id: metadataId,
        contentType: "application/json",
        block: Buffer.from(JSON.stringify(metadataOf(kept, target, requestBody, answerBody, messages))),
        concurrentTo: [requestId, ...(kept.answer === null ? [] : [responseId])],
        refersTo: requestId,
        truncated: null,
    }
    return [request, ...response, ...messages.records, metadata]
}

async function redacted(
    body: KeptBody,
    fields: readonly string[],
    keyer: Keyer,
    known: KnownSecrets,
): Promise<RedactedBody> {
    const contentEncoding = (valueOf(fields, "content-encoding") ?? "").trim().toLowerCase()
    return redactBody(body, { contentType: valueOf(fields, "content-type") ?? "", contentEncoding, keyer, known })
}

function truncationOf(body: KeptBody, { notKept, limited }: RedactedBody): Truncation | null {
    if (notKept !== null) return "unspecified"
    return body.truncated ?? (limited ? "length" : null)
}

function metadataOf(
    kept: KeptTransaction,
    target: string,
    requestBody: RedactedBody,
    answerBody: RedactedBody | null,
    messages: MessageRecords,
): unknown {
    const {
        transaction,
        part,
        reasons,
        atMs,
        endedMs,
        client,
        route,
        method,
        httpVersion,
        status,
        outcome,
        forwarded,
    } = kept
    const { findings, decoys, releasedBytes, offered, delivered, coverage, answer } = kept
    return {
        transaction,
        ...(part === null ? {} : { part }),
        reasons,
        at: new Date(atMs).toISOString(),
        durationMs: endedMs - atMs,
        client,
        route,
        method,
        target,
        httpVersion,
        status,
        outcome,
        forwarded,
        findings,
        decoys,
        request: bodyFacts(kept.body, requestBody),
        response:
            answer === null || answerBody === null
                ? null
                : { by: answer.by, status: answer.status, ...bodyFacts(answer.body, answerBody), releasedBytes },
        ...(kept.messages.length + kept.messagesNotKept === 0
            ? {}
            : { messages: messages.facts, messagesNotKept: kept.messagesNotKept }),
        persons: { offered, delivered },
        coverage,
    }
}

function bodyFacts({ totalBytes, truncated }: KeptBody, body: RedactedBody): Readonly<Record<string, unknown>> {
    const { redactions, codingUndone, charsetUndone, limited, notKept } = body
    return {
        bytes: totalBytes,
        truncated: truncated ?? (limited ? "length" : null),
        codingUndone,
        charsetUndone,
        redactions,
        notKept,
    }
}
