// A plugin with one onRequest hook: the first there is, before the body is read, and also for routes that do not exist.
import type { IncomingMessage, ServerResponse } from "node:http"
import type { Door } from "./guard.ts"

/** What of a Fastify request and reply is used. */
export interface FastifyRequest {
    readonly raw: IncomingMessage
}

export interface FastifyReply {
    readonly raw: ServerResponse
    /** Fastify leaves the answer alone. */
    hijack(): unknown
}

export type FastifyHook = (request: FastifyRequest, reply: FastifyReply, done: () => void) => void

export interface FastifyInstance {
    addHook(name: "onRequest", hook: FastifyHook): unknown
}

export type FastifyPlugin = (fastify: FastifyInstance, options: unknown, done: () => void) => void

/** Fastify's own word for: hooks of this plugin are for the whole application, not for the plugin alone. */
const FOR_ALL = Symbol.for("skip-override")

export function fastifyPlugin(door: Door): FastifyPlugin {
    const hook: FastifyHook = (request, reply, done) => {
        door.admit(request.raw, reply.raw, done)
        // Refused later, once its body is read: then Fastify still waits for this hook, and answers nothing.
        if (reply.raw.writableEnded) reply.hijack()
    }
    const plugin: FastifyPlugin = function sekisho(fastify, _, done) {
        fastify.addHook("onRequest", hook)
        done()
    }
    return Object.assign(plugin, { [FOR_ALL]: true, [Symbol.for("fastify.display-name")]: "sekisho" })
}
