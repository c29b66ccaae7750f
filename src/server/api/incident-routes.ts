// Incidents over the local socket: the server owns the store while it runs. What is refused by the incident's own rules is
// an answer (200, `kind: "refused"`), no error.
import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { z } from "zod"
import { ATTACHMENT_LIMIT_BYTES } from "../../control/attachment/seal.ts"
import { readCase } from "../../control/read-case.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { PLACE_HEADER, type LazyControl } from "../control/lazy-control.ts"
import {
    ATTACHMENT_NUMBER,
    ATTACHMENT_QUERY,
    DEEDS_QUERY,
    EVENT_BODY,
    INCIDENT_ID,
    PROFILE_BODY,
    REGISTER_QUERY,
} from "./incident-schemas.ts"
import { parseQuery, parseWith, QueryProblem } from "./parse-query.ts"

/** Base64 makes four characters of three bytes; the rest is room for the event. */
const BODY_LIMIT_BYTES = Math.ceil((ATTACHMENT_LIMIT_BYTES * 4) / 3) + 1_048_576

export function incidentRoutes(control: LazyControl): Hono {
    const app = new Hono()
    app.use(bodyLimit({ maxSize: BODY_LIMIT_BYTES, onError: tooLarge }))
    app.use(async (context, next) => {
        const wanted = context.req.header(PLACE_HEADER)
        if (wanted !== undefined && wanted !== control.id) throw new SekishoError("SEKISHO_CONTROL_PLACE_DIFFERS")
        await next()
    })

    app.get("/incidents", async (context) => {
        const filter = parseQuery(REGISTER_QUERY, context.req.queries())
        return context.json({ incidents: await control.use(async (store) => store.register(filter)) })
    })
    app.post("/incidents", async (context) => {
        const { event, by } = await bodyOf(EVENT_BODY, context.req)
        return context.json(await control.use(async (store) => store.open(event, { by, nowMs: Date.now() })))
    })
    app.get("/incidents/:id", async (context) => {
        const id = parseWith(INCIDENT_ID, context.req.param("id"))
        return context.json(known(await control.use(async (store) => store.incident(id))))
    })
    // What documents and duties are made of, in one question: a command that opens the store itself opens it once.
    app.get("/incidents/:id/case", async (context) => {
        const id = parseWith(INCIDENT_ID, context.req.param("id"))
        return context.json(await control.use(async (store) => readCase(store, id)))
    })
    app.post("/incidents/:id/events", async (context) => {
        const id = parseWith(INCIDENT_ID, context.req.param("id"))
        const { event, by, sealed } = await bodyOf(EVENT_BODY, context.req)
        const act = { by, nowMs: Date.now() }
        return context.json(known(await control.use(async (store) => store.record(id, event, act, sealed))))
    })
    app.get("/incidents/:id/attachments/:number", async (context) => {
        const id = parseWith(INCIDENT_ID, context.req.param("id"))
        const number = parseWith(ATTACHMENT_NUMBER, context.req.param("number"))
        const { by } = parseQuery(ATTACHMENT_QUERY, context.req.queries())
        const act = { by, nowMs: Date.now() }
        const sealed = await control.use(async (store) => store.attachment(id, number, act))
        if (sealed === null) throw new SekishoError("SEKISHO_CONTROL_ATTACHMENT_UNKNOWN")
        return context.json({ sealed: Buffer.from(sealed).toString("base64") })
    })
    app.get("/deeds", async (context) => {
        const after = parseQuery(DEEDS_QUERY, context.req.queries())
        return context.json(await control.use(async (store) => ({ store: store.id, deeds: await store.deeds(after) })))
    })
    app.get("/profile", async (context) =>
        context.json({ profile: await control.use(async (store) => store.profile()) }),
    )
    app.put("/profile", async (context) => {
        const { profile, by } = await bodyOf(PROFILE_BODY, context.req)
        return context.json(await control.use(async (store) => store.saveProfile(profile, { by, nowMs: Date.now() })))
    })
    return app
}

function known<T>(value: T | null): T {
    if (value === null) throw new SekishoError("SEKISHO_CONTROL_INCIDENT_UNKNOWN")
    return value
}

async function bodyOf<T>(schema: z.ZodType<T>, request: { readonly json: () => Promise<unknown> }): Promise<T> {
    const body: unknown = await request.json().catch(() => {
        throw new QueryProblem("body")
    })
    return parseWith(schema, body)
}

function tooLarge(): never {
    throw new SekishoError("SEKISHO_CONTROL_ATTACHMENT_TOO_LARGE", { limitBytes: ATTACHMENT_LIMIT_BYTES })
}
