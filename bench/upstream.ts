// The application behind every proxy of a measurement: answers from memory. Prints its port.
import { createServer } from "node:http"
import { memberPage } from "./member-page.ts"

const HELLO = Buffer.from("hello upstream ok\n")
const MEMBERS = Buffer.from(memberPage(50, 65_536))

const server = createServer((request, response) => {
    request.resume()
    const body = request.url === "/members" ? MEMBERS : HELLO
    const type = request.url === "/members" ? "text/html; charset=utf-8" : "text/plain"
    request.on("end", () => response.writeHead(200, { "content-type": type, "content-length": body.length }).end(body))
})
server.keepAliveTimeout = 75_000
server.listen(0, "127.0.0.1", () => {
    const address = server.address()
    process.stdout.write(`${JSON.stringify({ port: typeof address === "object" ? address?.port : null })}\n`)
})
