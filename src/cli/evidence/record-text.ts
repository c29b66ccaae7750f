// Records for a terminal. What an attacker wrote must not steer it: every control character is shown as what it is.
import { MESSAGE_FIELD } from "../../evidence/warc/warc-record.ts"
import type { ReadRecord } from "../../evidence/warc/read-records.ts"

/** As names of fields are read. */
const MESSAGE = MESSAGE_FIELD.toLowerCase()

export function textOfRecords(records: readonly ReadRecord[]): string {
    return records.map(textOf).join("\n\n")
}

/** One line: `{"type","date","targetUri","truncated","block"}` of each, blocks as text, that of the metadata as it is. */
export function jsonOfRecords(records: readonly ReadRecord[]): string {
    const all = records.map(({ fields, block }) => ({
        type: fields.get("warc-type"),
        date: fields.get("warc-date"),
        targetUri: fields.get("warc-target-uri"),
        truncated: fields.get("warc-truncated") ?? null,
        ...(fields.has(MESSAGE) ? { message: fields.get(MESSAGE) } : {}),
        block: fields.get("warc-type") === "metadata" ? metadataOf(block) : block.toString("utf8"),
    }))
    return JSON.stringify({ records: all })
}

function textOf({ fields, block }: ReadRecord): string {
    const truncated = fields.get("warc-truncated")
    const cut = truncated === undefined ? "" : `  WARC-Truncated: ${truncated}`
    const type = fields.get("warc-type") ?? ""
    const text = type === "metadata" ? JSON.stringify(metadataOf(block), null, 2) : block.toString("utf8")
    const message = fields.has(MESSAGE) ? `  ${fields.get(MESSAGE)}` : ""
    return `── ${type}${message}  ${fields.get("warc-date") ?? ""}${cut}\n${printable(text)}`
}

function metadataOf(block: Buffer): unknown {
    const value: unknown = JSON.parse(block.toString("utf8"))
    return value
}

/** C0 but line feed and tab, DEL, C1, and what changes the direction of writing. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

export function printable(text: string): string {
    return text
        .replaceAll("\r\n", "\n")
        .replaceAll(STEERING, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
}
