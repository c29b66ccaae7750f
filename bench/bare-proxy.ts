// The peer: what a reverse proxy on Node costs when it does nothing but forward. `node:http` in front, undici's dispatch
// behind, streamed both ways: the same two libraries the gate is built on. `bare-proxy.ts UPSTREAM_ORIGIN`; prints its
// port.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { Pool, type Dispatcher } from "undici"

const upstream = process.argv[2]
if (upstream === undefined) throw new TypeError("usage: bare-proxy.ts UPSTREAM_ORIGIN")
const pool = new Pool(upstream, { connections: 256 })

function forward(request: IncomingMessage, response: ServerResponse): void {
    const hasBody =
        request.headers["content-length"] !== undefined || request.headers["transfer-encoding"] !== undefined
    const headers = { ...request.headers }
    delete headers.connection
    delete headers["transfer-encoding"]
    const options = {
        path: request.url ?? "/",
        method: request.method ?? "GET",
        headers,
        body: hasBody ? request : null,
    }
    pool.dispatch(options, handlerOf(response))
}

function handlerOf(response: ServerResponse): Dispatcher.DispatchHandler {
    return {
        onRequestStart: () => undefined,
        onResponseStart: (_, status, headers) => {
            delete headers["connection"]
            delete headers["keep-alive"]
            delete headers["transfer-encoding"]
            response.writeHead(status, headers)
        },
        onResponseData: (controller, chunk) => {
            if (response.write(chunk)) return
            controller.pause()
            response.once("drain", () => controller.resume())
        },
        onResponseEnd: () => void response.end(),
        onResponseError: () => void response.destroy(),
    }
}

const server = createServer(forward)
server.keepAliveTimeout = 75_000
server.listen(0, "127.0.0.1", () => {
    const address = server.address()
    process.stdout.write(`${JSON.stringify({ port: typeof address === "object" ? address?.port : null })}\n`)
})
