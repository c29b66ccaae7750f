// One small site, served by each framework in that framework's own words.
import { createServer, type RequestListener, type Server } from "node:http"
import { Readable } from "node:stream"
import { serve } from "@hono/node-server"
import express from "express"
import express4 from "express4"
import { fastify } from "fastify"
import { Hono } from "hono"
import Koa from "koa"
import type { Sekisho } from "../../src/node/index.ts"

export interface SiteAnswer {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    /** null: none. Pieces: written one after the other, without a length. */
    readonly body: Buffer | readonly Buffer[] | null
}

/** What the site answers; may throw. */
export type Site = (method: string, path: string, body: Buffer) => SiteAnswer

export interface Running {
    readonly port: number
    readonly server: Server
    close(): Promise<void>
}

export interface Framework {
    readonly name: string
    /** @param sekisho null: without it */
    start(site: Site, sekisho: Sekisho | null): Promise<Running>
}

const http: Framework = {
    name: "http",
    start: async (site, sekisho) => {
        const listener: RequestListener = (req, res) => {
            void Readable.prototype.toArray.call(req).then(
                (chunks: Buffer[]) => {
                    try {
                        const { status, headers, body } = site(req.method ?? "", req.url ?? "", Buffer.concat(chunks))
                        res.writeHead(status, headers)
                        if (Array.isArray(body)) Readable.from(body).pipe(res)
                        else res.end(body)
                    } catch {
                        res.writeHead(500).end("failed")
                    }
                },
                () => undefined,
            )
        }
        return running(createServer(sekisho === null ? listener : sekisho.http(listener)))
    },
}

function withExpress(name: string, make: typeof express): Framework {
    return {
        name,
        start: async (site, sekisho) => {
            const app = make()
            if (sekisho !== null) app.use(sekisho.express())
            app.use(make.raw({ type: () => true, limit: "64mb" }))
            app.use((req, res) => {
                const sent: unknown = req.body
                const { status, headers, body } = site(
                    req.method,
                    req.url,
                    Buffer.isBuffer(sent) ? sent : Buffer.alloc(0),
                )
                res.status(status).set(headers)
                if (Array.isArray(body)) Readable.from(body).pipe(res)
                else if (body === null) res.end()
                else res.send(body)
            })
            app.use(((_, __, res, ___) => void res.status(500).end("failed")) satisfies express.ErrorRequestHandler)
            return running(createServer(app))
        },
    }
}

const koa: Framework = {
    name: "koa",
    start: async (site, sekisho) => {
        const app = new Koa()
        app.silent = true
        if (sekisho !== null) app.use(sekisho.koa())
        app.use(async (context) => {
            const sent = Buffer.concat(await Readable.prototype.toArray.call(context.req))
            const { status, headers, body } = site(context.method, context.url, sent)
            context.status = status
            context.body = Array.isArray(body) ? Readable.from(body) : body
            context.set(headers)
        })
        const listener = app.callback()
        return running(createServer((req, res) => void listener(req, res)))
    },
}

const withFastify: Framework = {
    name: "fastify",
    start: async (site, sekisho) => {
        const app = fastify({ bodyLimit: 67_108_864, forceCloseConnections: true })
        if (sekisho !== null) await app.register(sekisho.fastify())
        app.removeAllContentTypeParsers()
        app.addContentTypeParser("*", { parseAs: "buffer" }, (_, body, done) => done(null, body))
        app.route({
            method: ["GET", "POST"],
            url: "/*",
            handler: async (request, reply) => {
                const sent = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
                const { status, headers, body } = site(request.method, request.url, sent)
                reply.code(status).headers(headers)
                return reply.send(Array.isArray(body) ? Readable.from(body) : (body ?? undefined))
            },
        })
        await app.listen({ port: 0, host: "127.0.0.1" })
        return { port: portOf(app.server), server: app.server, close: async () => app.close() }
    },
}

const hono: Framework = {
    name: "hono",
    start: async (site, sekisho) => {
        const app = new Hono()
        if (sekisho !== null) app.use(sekisho.hono())
        app.onError((_, c) => c.text("failed", 500))
        app.all("*", async (c) => {
            const sent = Buffer.from(await c.req.arrayBuffer())
            const { pathname, search } = new URL(c.req.url)
            const { status, headers, body } = site(c.req.method, pathname + search, sent)
            if (Array.isArray(body)) {
                const stream = Readable.toWeb(Readable.from(body))
                // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same class, typed twice
                return new Response(stream as ReadableStream, { status, headers })
            }
            return new Response(Buffer.isBuffer(body) ? new Uint8Array(body) : null, { status, headers })
        })
        return new Promise((resolve) => {
            const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => {
                // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without TLS it is node:http's
                resolve(face(server as Server))
            })
        })
    },
}

export const FRAMEWORKS: readonly Framework[] = [
    http,
    withExpress("express 5", express),
    withExpress("express 4", express4),
    koa,
    withFastify,
    hono,
]

export async function running(server: Server): Promise<Running> {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    return face(server)
}

function face(server: Server): Running {
    return {
        port: portOf(server),
        server,
        close: async () => {
            server.closeAllConnections()
            await new Promise<void>((resolve) => server.close(() => resolve()))
        },
    }
}

function portOf(server: Server): number {
    const address = server.address()
    if (typeof address !== "object" || address === null) throw new TypeError("server: no port")
    return address.port
}
