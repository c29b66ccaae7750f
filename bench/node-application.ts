// The application of `node.bench.ts`: the same three answers from memory in each framework, bare or with Sekisho mounted first.
// `node-application.ts http|express|fastify [DATA_DIR]`; prints its port.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import express from "express"
import { fastify } from "fastify"
import { guard, type Sekisho } from "../src/node/index.ts"
import { memberPage } from "./member-page.ts"

const HELLO = Buffer.from("hello upstream ok\n")
const MEMBERS = Buffer.from(memberPage(50, 65_536))

interface Page {
    readonly type: string
    readonly body: Buffer
}

function pageAt(path: string | undefined): Page {
    if (path === "/members") return { type: "text/html; charset=utf-8", body: MEMBERS }
    return { type: "text/plain", body: HELLO }
}

function listener(req: IncomingMessage, res: ServerResponse): void {
    const { type, body } = pageAt(req.url)
    req.resume().on("end", () => {
        res.writeHead(200, { "content-type": type, "content-length": body.length }).end(body)
    })
}

const MAKERS: Readonly<Record<string, (sekisho: Sekisho | null) => Promise<Server>>> = {
    http: async (sekisho) => {
        return createServer(sekisho === null ? listener : sekisho.http(listener))
    },
    express: async (sekisho) => {
        const app = express().disable("etag")
        if (sekisho !== null) app.use(sekisho.express())
        app.use(express.urlencoded({ extended: false }))
        app.use((req, res) => {
            const { type, body } = pageAt(req.url)
            res.set("content-type", type).send(body)
        })
        return createServer(app)
    },
    fastify: async (sekisho) => {
        const app = fastify()
        if (sekisho !== null) await app.register(sekisho.fastify())
        app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "buffer" }, (_, body, done) => {
            done(null, body)
        })
        app.all("*", async (req, reply) => {
            const { type, body } = pageAt(req.url)
            return reply.header("content-type", type).send(body)
        })
        await app.ready()
        return app.server
    },
}

const [name = "", dataDir] = process.argv.slice(2)
const make = MAKERS[name]
if (make === undefined) throw new TypeError(`usage: node-application.ts ${Object.keys(MAKERS).join("|")} [DATA_DIR]`)
const sekisho = dataDir === undefined ? null : await guard({ dataDir })
const server = await make(sekisho)
server.keepAliveTimeout = 75_000
server.listen(0, "127.0.0.1", () => {
    const address = server.address()
    process.stdout.write(`${JSON.stringify({ port: typeof address === "object" ? address?.port : null })}\n`)
})
process.once("SIGTERM", () => {
    server.closeAllConnections()
    server.close()
    void sekisho?.stop()
})
