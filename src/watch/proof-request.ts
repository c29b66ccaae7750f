// Raw requests of the proofs: HTTP/1.1 with LF, the length of the body counted.

const HOST = "Host: app.example"

/** @param headers `Name: value` */
export function getRequest(target: string, headers: readonly string[] = []): string {
    return [`GET ${target} HTTP/1.1`, HOST, ...headers, "", ""].join("\n")
}

export function bodyRequest(target: string, type: string, body: string, headers: readonly string[] = []): string {
    const length = Buffer.byteLength(body)
    const head = [`POST ${target} HTTP/1.1`, HOST, ...headers, `Content-Type: ${type}`, `Content-Length: ${length}`]
    return [...head, "", body].join("\n")
}

/** @param fields as they are typed: percent-encoded here */
export function formRequest(target: string, fields: readonly (readonly [string, string])[]): string {
    const body = fields.map((pair) => pair.map(encodeURIComponent).join("=")).join("&")
    return bodyRequest(target, "application/x-www-form-urlencoded", body)
}

export function jsonRequest(target: string, value: unknown, headers: readonly string[] = []): string {
    return bodyRequest(target, "application/json", JSON.stringify(value), headers)
}
