// The application behind every proxy of a measurement: answers from memory. Prints its port.
import { randomBytes } from "node:crypto"
import { createServer } from "node:http"
import { memberPage } from "./member-page.ts"

const HELLO = Buffer.from("hello upstream ok\n")
const MEMBERS = Buffer.from(memberPage(50, 65_536))

/** `/fresh` never says the same twice. */
function answerTo(url: string | undefined): { readonly body: Buffer; readonly type: string } {
    if (url === "/members") return { body: MEMBERS, type: "text/html; charset=utf-8" }
    if (url !== "/fresh") return { body: HELLO, type: "text/plain" }
    const request = randomBytes(16).toString("hex")
    return { body: Buffer.from(`{"status":"ok","request":"${request}"}\n`), type: "application/json" }
}

const server = createServer((request, response) => {
    request.resume()
    const { body, type } = answerTo(request.url)
    request.on("end", () => response.writeHead(200, { "content-type": type, "content-length": body.length }).end(body))
})
server.keepAliveTimeout = 75_000
server.listen(0, "127.0.0.1", () => {
    const address = server.address()
    process.stdout.write(`${JSON.stringify({ port: typeof address === "object" ? address?.port : null })}\n`)
})
