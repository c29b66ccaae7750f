// Events reach the client one by one: the application sends the next only when the client says that it has the last, so that
// a gate that waits for more stands still. With the real readers: persons in an event are counted before it is released.
import { createGunzip, createGzip, constants } from "node:zlib"
import { request as httpRequest, type ServerResponse } from "node:http"
import { Readable } from "node:stream"
import { describe, expect, test } from "vitest"
import { JUDGEMENT } from "./real-judgement.ts"
import { gateFor, keep, requests } from "./testing/exchange.case.ts"
import { serve } from "./testing/raw-http.case.ts"

const EVENTS = [
    "data: 始まりました\n\n",
    ": a comment that keeps the line open\n\n",
    'id: 7\nevent: member\ndata: {"氏名":"架空 花子","メールアドレス":"hanako@viewer.example.com"}\n\n',
    "data: 二行の\ndata: 知らせ\r\n\r\n",
    "retry: 3000\n\n",
]

interface Source {
    send(event: string): void
    end(): void
}

const CODINGS: readonly { readonly coding: string; readonly open: (response: ServerResponse) => Source }[] = [
    {
        coding: "identity",
        open: (response) => ({ send: (event) => void response.write(event), end: () => void response.end() }),
    },
    {
        coding: "gzip",
        open: (response) => {
            const gzip = createGzip({ flush: constants.Z_SYNC_FLUSH })
            gzip.pipe(response)
            return { send: (event) => void gzip.write(event), end: () => void gzip.end() }
        },
    },
]

describe.each(CODINGS)("server-sent events, $coding", ({ coding, open }) => {
    test("each leaves before the next is sent", async () => {
        let source: Source | null = null
        const upstream = keep(
            await serve((_, response) => {
                response.writeHead(200, { "content-type": "text/event-stream", "content-encoding": coding })
                response.flushHeaders()
                source = open(response)
            }),
        )
        const gate = await gateFor(upstream, { judgement: JUDGEMENT })
        const heard = await listen(gate.port, coding, () => source)
        expect(heard).toBe(EVENTS.join(""))
        expect(requests(await gate.finish())[0]).toMatchObject({ offered: 1, delivered: 1, outcome: "completed" })
    }, 10_000)
})

/** Asks for the events, and has each sent when the one before is here. @returns everything that was heard */
async function listen(port: number, coding: string, source: () => Source | null): Promise<string> {
    return new Promise((resolve, reject) => {
        const asking = httpRequest({ port, host: "127.0.0.1", path: "/events", agent: false }, (answer) => {
            const text = coding === "gzip" ? answer.pipe(createGunzip()) : Readable.from(answer)
            let heard = ""
            let sent = 0
            const next = (): void => {
                const event = EVENTS[sent++]
                if (event === undefined) source()?.end()
                else source()?.send(event)
            }
            text.on("data", (chunk: Buffer) => {
                heard += chunk.toString()
                if (heard === EVENTS.slice(0, sent).join("")) next()
            })
            text.on("end", () => resolve(heard))
            text.on("error", reject)
            next()
        })
        asking.on("error", reject).end()
    })
}
