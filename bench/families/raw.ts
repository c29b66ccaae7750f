// Whole requests as they are sent, for the place `request`: what is told of an attack is often the address and the body together.

const BOUNDARY = "----WebKitFormBoundaryRei9876543210"
const FORM = "application/x-www-form-urlencoded"

/** @param headers lines, as `Name: value` */
export function get(target: string, ...headers: readonly string[]): string {
    return message("GET", target, headers, "")
}

/** @param headers lines, as `Name: value` */
export function post(target: string, type: string, body: string, ...headers: readonly string[]): string {
    return message("POST", target, [`Content-Type: ${type}`, ...headers], body)
}

/** A form, its body as it stands. */
export function form(target: string, body: string, ...headers: readonly string[]): string {
    return post(target, FORM, body, ...headers)
}

export function json(target: string, body: unknown, ...headers: readonly string[]): string {
    return post(target, "application/json", JSON.stringify(body), ...headers)
}

/** @param parts each the rest of its Content-Disposition, and its content */
export function parts(target: string, ...of: readonly (readonly [disposition: string, content: string])[]): string {
    const body = of.map(
        ([disposition, content]) =>
            `--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`,
    )
    return post(target, `multipart/form-data; boundary=${BOUNDARY}`, `${body.join("")}--${BOUNDARY}--\r\n`)
}

/** @param headers lines, as `Name: value` */
export function message(method: string, target: string, headers: readonly string[], body: string): string {
    const host = headers.some((line) => line.startsWith("Host:")) ? [] : ["Host: www.example.jp"]
    return [`${method} ${target} HTTP/1.1`, ...host, ...headers, "", body].join("\r\n")
}
