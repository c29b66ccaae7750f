// The block of a request or response record: an HTTP message. What the redaction changed of its body changes its head as
// well; the fields as they were stand beside under the names web archives use.
import type { RedactedBody } from "../redact/redact-body.ts"

const ORIGINAL = "X-Archive-Orig-"

/** @param start request line or status line, latin1 */
export function httpBlock(start: string, fields: readonly string[], body: RedactedBody): Buffer {
    const lines: string[] = [oneLine(start)]
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const [name, value] = [fields[index] ?? "", fields[index + 1] ?? ""]
        lines.push(...fieldLines(name, value, body))
    }
    if (body.bytes.length > 0) lines.push(`Content-Length: ${body.bytes.length}`)
    return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), body.bytes])
}

function fieldLines(name: string, value: string, body: RedactedBody): string[] {
    const line = `${name}: ${value}`
    switch (name.toLowerCase()) {
        case "content-length":
        case "transfer-encoding":
            return [ORIGINAL + line]
        case "content-encoding":
            return [body.codingUndone === null && body.notKept === null ? line : ORIGINAL + line]
        case "content-type":
            return body.charsetUndone === null ? [line] : [`${name}: ${inUtf8(value)}`, ORIGINAL + line]
        default:
            return [line]
    }
}

function inUtf8(contentType: string): string {
    const [essence = ""] = contentType.split(";", 1)
    return `${essence.trim()}; charset=utf-8`
}

/** A head was parsed before it came here; a name that could break a line would break the record. */
function oneLine(text: string): string {
    return text.replaceAll(/[\r\n]/g, " ")
}

/** The first value of a field, whatever its case. */
export function valueOf(fields: readonly string[], name: string): string | undefined {
    for (let index = 0; index + 1 < fields.length; index += 2)
        if (fields[index]?.toLowerCase() === name) return fields[index + 1]
    return undefined
}
