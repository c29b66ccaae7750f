// One request in a Node application, with both its ends: the client's connection, and the application itself, which is asked
// by being let go on. Whoever mounted us calls the application; when that must not happen, nobody does.
import type { IncomingMessage, ServerResponse } from "node:http"
import type { Deadlines } from "../deadlines.ts"
import type { ClientRequest } from "../transport/client-stream.ts"
import type { Application, AskedRequest, UpstreamCall, UpstreamEvents } from "../upstream/contract.ts"
import { ApplicationAnswer } from "./application-answer.ts"
import type { BodyTap, OnFault } from "./body-tap.ts"
import { NodeStream } from "./client-stream.ts"
import { lessenRequest, replaceConditions } from "./lessen-request.ts"
import { SocketTap } from "./socket-tap.ts"

export interface ApplicationRequestOptions {
    readonly req: IncomingMessage
    readonly res: ServerResponse
    readonly headerBytes: number
    readonly deadlines: Deadlines
    readonly onFault: OnFault
    /** The application may go on; called once, right after whatever brought the last of the request. */
    readonly granted: () => void
}

export class ApplicationRequest implements Application {
    readonly stream: NodeStream
    readonly #options: ApplicationRequestOptions
    readonly #tap: SocketTap
    readonly #body: BodyTap | null

    /** @param body its tap, from the moment the request came */
    constructor(options: ApplicationRequestOptions, request: ClientRequest, body: BodyTap | null) {
        const { req, res, deadlines } = options
        this.#options = options
        this.#body = body
        this.#tap = SocketTap.of(req.socket)
        this.stream = new NodeStream({ req, res, request, body, tap: this.#tap, deadlines })
    }

    request({ head, body }: AskedRequest, events: UpstreamEvents): UpstreamCall {
        const { req, res, headerBytes, onFault } = this.#options
        lessenRequest(req, head)
        if (head !== this.stream.request) replaceConditions(req, head.fields)
        const answer = new ApplicationAnswer({
            res,
            method: head.method,
            tap: this.#tap,
            stream: this.stream,
            body: this.#body,
            events,
            headerBytes,
            onFault,
        })
        if (body.kind === "whole") {
            for (const bytes of body.bytes) answer.write(bytes)
            answer.end()
        }
        this.#grant(answer)
        return answer
    }

    /**
     * Behind our own stack: the exchange must know of the call before the first byte of its answer, or could not hold it
     * back; and what the application throws goes where it would have gone without us.
     */
    #grant(answer: ApplicationAnswer): void {
        queueMicrotask(() => {
            if (!answer.aborted) this.#options.granted()
        })
    }
}
