// How the shipped patches are written down: what most of them have in common is said once. None of them ends by itself:
// what they refuse is of no use to an honest visitor, mended or not.
import type { Advisory, Patch, PatchCondition, PatchTextCondition } from "../../../core/patch.ts"

type Optional = "mode" | "modeReason" | "expires" | "methods" | "condition"
export type ShippedPatch = Omit<Patch, Optional> & Partial<Pick<Patch, Optional>>

const NOBODY_HONEST = {
    ja: "利用者の画面の操作からは送られない要求のため、はじめから遮断します",
    en: "nothing an honest visitor does sends it, so that it is refused from the start",
} as const

export function shipped(patch: ShippedPatch): Patch {
    return { mode: "block", modeReason: NOBODY_HONEST, expires: null, methods: null, condition: null, ...patch }
}

/** The record of the National Vulnerability Database. */
export function nvd(id: string): Advisory {
    return { id, url: `https://nvd.nist.gov/vuln/detail/${id}` }
}

/** A test request without a body. */
export function get(target: string, headers: readonly string[] = []): string {
    return request("GET", target, headers, "")
}

export function post(target: string, contentType: string, body: string): string {
    return request("POST", target, [`Content-Type: ${contentType}`, `Content-Length: ${body.length}`], body)
}

/** @param parts header lines and content of each, separated by an empty line */
export function postMultipart(target: string, parts: readonly string[]): string {
    const body = [...parts.map((part) => `--part\r\n${part}`), "--part--\r\n"].join("\r\n")
    return post(target, "multipart/form-data; boundary=part", body)
}

export function request(method: string, target: string, headers: readonly string[], body: string): string {
    return [`${method} ${target} HTTP/1.1`, "Host: www.example.jp", ...headers, "", body].join("\r\n")
}

export function text(
    kind: PatchTextCondition["kind"],
    at: string,
    value: string,
    ignoreCase = false,
): PatchTextCondition {
    return { kind, at, value, ignoreCase }
}

export function present(at: string): PatchCondition {
    return { kind: "present", at }
}
