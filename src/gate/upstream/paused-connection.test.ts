// A client that takes an answer slowly holds the application back; once the answer is over, its connection is another
// visitor's, and must be read again.
import { mkdtempSync, rmSync } from "node:fs"
import { get } from "node:https"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { gateFor, keep } from "../testing/exchange.case.ts"
import { serve } from "../testing/raw-http.case.ts"
import { writeCertificate } from "../testing/test-certificate.case.ts"

/** More than a TLS connection takes in at once: the last bytes of the answer come while the application is held back. */
const LONG_BYTES = 107_703
const PATIENCE_MS = 2_000

test("a connection on which an answer ended while it was held back serves the next request", async () => {
    const upstream = keep(
        await serve((request, response) => {
            response.writeHead(200, { "content-type": "text/plain" })
            response.end(request.url === "/long" ? Buffer.alloc(LONG_BYTES, "a line\n") : "short")
        }),
    )
    const dir = mkdtempSync(join(tmpdir(), "sekisho-paused-"))
    const { certFile, keyFile } = await writeCertificate(dir, ["www.example.jp"])
    const gate = await gateFor(upstream, { file: { tls: { certificates: [{ certFile, keyFile }] } } })
    rmSync(dir, { recursive: true })
    for (let turn = 0; turn < 5; turn++) {
        expect(await lengthOf(gate.port, "/long")).toBe(LONG_BYTES)
        expect(await lengthOf(gate.port, "/short")).toBe("short".length)
    }
})

/** @returns the length of the body; null: no answer in time */
async function lengthOf(port: number, path: string): Promise<number | null> {
    return new Promise((resolve, reject) => {
        const options = { port, path, host: "127.0.0.1", agent: false, rejectUnauthorized: false, timeout: PATIENCE_MS }
        const sent = get(options, (response) => {
            let bytes = 0
            response.on("data", (chunk: Buffer) => (bytes += chunk.length)).on("end", () => resolve(bytes))
        })
        sent.on("timeout", () => {
            resolve(null)
            sent.destroy()
        })
        sent.on("error", reject)
    })
}
