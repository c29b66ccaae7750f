// A variant as bytes on a socket of loopback, as an attacker's script sends it: no HTTP client would let a NUL or an
// expression through.
import { connect } from "node:net"
import { OGNL_2017, type Variant } from "./variants.data.ts"

const TIMEOUT_MS = 20_000

export interface RawAnswer {
    /** null: the connection ended, or time ran out, without an answer. */
    readonly status: number | null
    /** The gate's id of this request, where it refused. */
    readonly id: string | null
}

/** @param marker absolute path of the file that shows that code ran */
export function rawRequest(variant: Variant, marker: string): Buffer {
    const fill = (text: string): string =>
        text
            .replaceAll("{ognl:encoded}", () => encodeURIComponent(OGNL_2017))
            .replaceAll("{ognl}", () => OGNL_2017)
            .replaceAll("%7Bmarker%7D", () => encodeURIComponent(marker))
            .replaceAll("{marker}", () => marker)
    const body = Buffer.from(fill(variant.body), "latin1")
    const head = [
        `${variant.method} ${fill(variant.target)} HTTP/1.1`,
        "Host: survey.invalid",
        "User-Agent: Mozilla/5.0",
        "Accept: */*",
        "Connection: close",
    ]
    if (variant.contentType !== "") head.push(`Content-Type: ${fill(variant.contentType)}`)
    if (variant.method === "POST") head.push(`Content-Length: ${variant.claimedBytes ?? body.length}`)
    return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1"), body])
}

export async function sendRaw(port: number, request: Buffer): Promise<RawAnswer> {
    const answer = await new Promise<string>((resolve, reject) => {
        const chunks: Buffer[] = []
        const socket = connect(port, "127.0.0.1", () => void socket.write(request))
        socket.setTimeout(TIMEOUT_MS, () => socket.destroy())
        socket.on("data", (chunk: Buffer) => void chunks.push(chunk))
        socket.once("error", reject)
        socket.once("close", () => resolve(Buffer.concat(chunks).toString("latin1")))
    })
    const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]
    return {
        status: status === undefined ? null : Number(status),
        id: /^sekisho-id: *(\S+)/im.exec(answer)?.[1] ?? null,
    }
}
