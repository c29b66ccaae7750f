// The head of a request as node:http read it, held against the gate's own rules: the application's server may be set to be
// lenient, and where two readers could see different messages the request is refused by name, as at a door of ours.
import type { IncomingMessage } from "node:http"
import type { Limits } from "../../core/limits.data.ts"
import { fieldName } from "../http1/field-syntax.ts"
import { type Framing, requestFraming } from "../http1/framing.ts"
import { Fields } from "../http1/head.ts"
import type { ReasonName } from "../http1/reasons.data.ts"
import { headFault } from "../http1/request-head.ts"
import type { BodyLength, ClientRequest } from "../transport/client-stream.ts"

// oxlint-disable-next-line no-control-regex -- controls are what is looked for; tab is none here
const CONTROL = /[\0-\x08\x0a-\x1f\x7f]/
/** Of a field: colon, space, CR LF. */
const FIELD_OVERHEAD_BYTES = 4

/** A request that breaks a rule, as far as it can be answered. */
export interface InvalidRequest {
    readonly reason: ReasonName
    readonly request: ClientRequest
}

/** @returns the request; with `reason`, one that must not go on */
export function readIncoming(req: IncomingMessage, limits: Limits): ClientRequest | InvalidRequest {
    const fields = new Fields()
    const fault = readFields(fields, req.rawHeaders, limits)
    const version = versionOf(req.httpVersion)
    const line = { method: req.method ?? "", target: targetOf(req), version: version ?? "1.1" } as const
    const framing = requestFraming(line.method, line.version, fields)
    const reason = fault ?? (version === null ? "version-unsupported" : headFault(line, fields))
    const whole: Framing = typeof framing === "string" ? { kind: "none" } : framing
    const request = requestOf(req, line, fields, bodyOf(whole))
    if (reason !== null) return { reason, request }
    return typeof framing === "string" ? { reason: framing, request } : request
}

function readFields(fields: Fields, raw: readonly string[], limits: Limits): ReasonName | null {
    let bytes = 0
    for (let index = 0; index + 1 < raw.length; index += 2) {
        const name = raw[index] ?? ""
        const value = raw[index + 1] ?? ""
        const lower = fieldName(name)
        if (lower === null) return "field-name-invalid"
        if (CONTROL.test(value)) return "characters-invalid"
        fields.raw.push(name, value)
        fields.names.push(lower)
        bytes += name.length + value.length + FIELD_OVERHEAD_BYTES
    }
    if (bytes > limits.headerBytes) return "head-too-large"
    return fields.count > limits.headerCount ? "too-many-fields" : null
}

/** Frameworks that mount parts of an application take the part's path off the front, and keep the whole one. */
function targetOf(req: IncomingMessage & { readonly originalUrl?: unknown }): string {
    return typeof req.originalUrl === "string" ? req.originalUrl : (req.url ?? "")
}

function versionOf(version: string): "1.0" | "1.1" | null {
    return version === "1.1" || version === "1.0" ? version : null
}

function requestOf(
    req: IncomingMessage,
    line: { readonly method: string; readonly target: string; readonly version: "1.0" | "1.1" },
    fields: Fields,
    body: BodyLength,
): ClientRequest {
    return {
        method: line.method,
        target: line.target,
        httpVersion: line.version,
        scheme: "encrypted" in req.socket && req.socket.encrypted === true ? "https" : "http",
        fields,
        peer: req.socket.remoteAddress ?? "",
        body,
    }
}

function bodyOf(framing: Framing): BodyLength {
    switch (framing.kind) {
        case "none":
            return { kind: "none" }
        case "length":
            return { kind: "bytes", bytes: framing.bytes }
        case "chunked":
        case "close":
            return { kind: "unknown" }
        default:
            return framing satisfies never
    }
}
