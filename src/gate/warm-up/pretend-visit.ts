// A connection of an invented visitor, and one to the application that is not there.
import { ClientConnection1 } from "../http1/client-connection.ts"
import type { Application } from "../upstream/contract.ts"
import { bytesOf } from "../upstream/incoming-bytes.ts"
import { PooledCall } from "../upstream/pooled-call.ts"
import { UpstreamConnection } from "../upstream/upstream-connection.ts"
import { wireRequest } from "../upstream/wire-request.ts"
import { PretendSocket } from "./pretend-socket.ts"
import type { PretendExchanges } from "./pretend-worker.ts"
import { BROWSER_FIELDS, type InventedRequest } from "./requests.data.ts"

/** Turns of the event loop in which an exchange is over; one takes two or three, a long judgement some more. */
const TURNS = 100

export class PretendVisit {
    readonly #pretended: PretendExchanges
    readonly #client: PretendSocket
    readonly #application: PretendSocket
    /** Somebody has asked the application. */
    #asked = false

    constructor(pretended: PretendExchanges) {
        const { limits, deadlines, begin } = pretended
        this.#pretended = pretended
        this.#client = new PretendSocket(() => undefined)
        this.#application = new PretendSocket(() => {
            this.#asked = true
        })
        const upstream = new UpstreamConnection(this.#application, bytesOf(this.#application), {
            limits,
            deadlines,
            idle: () => undefined,
            gone: () => undefined,
        })
        const application: Application = {
            request: (asked, events) => {
                const call = new PooledCall(wireRequest(asked), events, [])
                call.begin(upstream)
                return call
            },
        }
        const connection = new ClientConnection1(this.#client, {
            limits,
            scheme: "https",
            deadlines,
            exchange: (stream) => begin({ stream, application }),
            refused: () => "",
            draining: () => false,
            leaving: () => false,
        })
        // It ends with its socket.
        void connection
    }

    /** @returns whether the application was asked, and the exchange came to its end */
    async ask(request: InventedRequest, answer: Buffer, visitor: number): Promise<boolean> {
        this.#asked = false
        // Sockets that were just made begin to flow in the next turn.
        await turn()
        this.#client.receive(requestBytes(request, visitor))
        let wasAsked = false
        for (let turns = 0; turns < TURNS && this.#pretended.open() > 0; turns++) {
            if (this.#asked && !wasAsked) {
                wasAsked = true
                this.#application.receive(answer)
            }
            await turn()
        }
        return wasAsked && this.#pretended.open() === 0
    }

    end(): void {
        this.#client.destroy()
        this.#application.destroy()
    }
}

/** @param visitor whose session goes with it */
function requestBytes({ method, target, type, body }: InventedRequest, visitor: number): Buffer {
    const bytes = Buffer.from(body)
    const fields = [...BROWSER_FIELDS, `Cookie: theme=light; session=2f9a41c7d06b4b1e${visitor}`]
    if (type !== null) fields.push(`Content-Type: ${type}`, `Content-Length: ${bytes.length}`)
    const head = `${method} ${target} HTTP/1.1\r\n${fields.join("\r\n")}\r\n\r\n`
    return Buffer.concat([Buffer.from(head), bytes])
}

async function turn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
}
