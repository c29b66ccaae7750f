// A WebSocket through the gate: what the client says is judged message by message, what the application says is counted in
// persons, and a message leaves when it is cleared. Both ways hold each other back.
import { isUtf8 } from "node:buffer"
import type { Socket } from "node:net"
import type { Decision } from "../../core/decision.ts"
import type { Coverage, UnreadReason } from "../../core/person.ts"
import { type DecoyWatch, openDecoyWatch } from "../decoys/decoy-watch.ts"
import type { ExchangeCourse } from "../exchange-course.ts"
import type { Reserve } from "../release/reserve.ts"
import type { ClientTunnel, TunnelEvents } from "../transport/client-stream.ts"
import { CLOSE, Direction, type Message } from "./direction.ts"
import { findingsOfAll } from "./findings-of-all.ts"
import { closeFrame } from "./frame-reader.ts"
import { MessageNotes } from "./message-notes.ts"
import { contentTypesOf } from "./message-type.ts"
import { type Deflate, MessageInflater } from "./permessage-deflate.ts"

export interface TunnelOptions {
    readonly course: ExchangeCourse
    readonly reserve: Reserve
    /** null: messages are not compressed. */
    readonly deflate: Deflate | null
    readonly upstream: Socket
}

/** How long a side that was told to close may take to hand over what it has. */
const CLOSE_LINGER_MS = 5_000

/** Silence after which the system asks whether the other side is still there. */
const KEEP_ALIVE_MS = 60_000

/** What a ping carries that keeps a connection alive: nothing, a moment, a count or chance (four bytes or eight with those in use). */
const SIGN_OF_LIFE_BYTES = 8

export class Tunnel implements TunnelEvents {
    readonly #course: ExchangeCourse
    readonly #reserve: Reserve
    readonly #upstream: Socket
    readonly #fromClient: Direction
    readonly #fromUpstream: Direction
    readonly #notes: MessageNotes
    #client: ClientTunnel | null = null
    #over = false
    #unreadBytes = 0
    #why: UnreadReason = "media-type"
    bytes = 0
    offered = 0
    delivered = 0

    constructor({ course, reserve, deflate, upstream }: TunnelOptions) {
        this.#course = course
        this.#notes = new MessageNotes(course)
        this.#reserve = reserve
        this.#upstream = upstream
        const { bodyInspectBytes, webSocketMessageBytes } = course.parts.config.limits
        this.#fromClient = new Direction({
            masked: true,
            inflater: deflate === null ? null : new MessageInflater(deflate.clientKeepsContext, bodyInspectBytes),
            limitBytes: bodyInspectBytes,
            clear: (message) => this.#notes.passing("client", message, () => this.#judge(message)),
            mayPassUnread: () => course.facts.bypass,
            write: (slices) => this.#toUpstream(slices),
            fault: (code) => this.close(code),
        })
        this.#fromUpstream = new Direction({
            masked: false,
            inflater: deflate === null ? null : new MessageInflater(deflate.serverKeepsContext, webSocketMessageBytes),
            limitBytes: webSocketMessageBytes,
            clear: (message) => this.#notes.passing("application", message, () => this.#count(message)),
            mayPassUnread: () => true,
            write: (slices) => this.#toClient(slices),
            fault: (code) => this.close(code),
        })
        upstream.on("data", (chunk: Buffer) => this.#fromUpstream.push(chunk))
        upstream.on("drain", () => this.#client?.resume())
        upstream.on("end", () => this.#client?.end())
        upstream.on("close", () => this.#client?.end())
        upstream.setKeepAlive(true, KEEP_ALIVE_MS)
    }

    /** @param rest what the application sent behind its answer */
    open(client: ClientTunnel, rest: Buffer): void {
        this.#client = client
        if (rest.length > 0) this.#fromUpstream.push(rest)
    }

    data(bytes: Buffer): void {
        this.#fromClient.push(bytes)
    }

    end(): void {
        this.#upstream.end()
    }

    /** The client is gone. */
    clientClosed(): void {
        this.#upstream.destroySoon()
    }

    drain(): void {
        this.#upstream.resume()
    }

    coverage(): Coverage {
        if (this.#unreadBytes === 0) return { kind: "full" }
        return { kind: "partly", why: this.#why, unreadBytes: this.#unreadBytes }
    }

    /** Tells both sides why, and ends them. */
    close(code: number): void {
        if (this.#over) return
        this.#over = true
        this.#fromClient.close()
        this.#fromUpstream.close()
        this.#client?.write(closeFrame(code, false), null)
        this.#client?.end()
        this.#upstream.end(closeFrame(code, true))
        setTimeout(() => this.#upstream.destroy(), CLOSE_LINGER_MS).unref()
    }

    #toUpstream(slices: readonly Buffer[]): void {
        this.#upstream.cork()
        let room = true
        for (const slice of slices) room = this.#upstream.write(slice)
        this.#upstream.uncork()
        if (!room) this.#client?.pause()
    }

    #toClient(slices: readonly Buffer[]): void {
        const seq = this.offered
        let room = true
        for (let index = 0; index < slices.length; index++) {
            const slice = slices[index]
            if (slice === undefined) continue
            this.bytes += slice.length
            const accepted = index === slices.length - 1 ? (): void => this.#accepted(seq) : null
            room = this.#client?.write(slice, accepted) ?? true
        }
        if (!room) this.#upstream.pause()
    }

    #accepted(seq: number): void {
        this.delivered = Math.max(this.delivered, seq)
    }

    /** @returns false when the message may not reach the application */
    #judge(message: Message): boolean {
        if (this.#course.facts.bypass || message.kind === "control") return true
        if (message.kind === "unread") return this.#refuseMessage(CLOSE.invalidData)
        const bytes = message.kind === "text" ? Buffer.from(message.text) : message.bytes
        const types = message.kind === "text" ? contentTypesOf(message.text) : BINARY
        return types.every(({ type, from }) => this.#judgeAs(type, bytes.subarray(from)))
    }

    #judgeAs(contentType: string, bytes: Buffer): boolean {
        const { createInspection, config } = this.#course.parts
        const head = {
            method: "GET",
            target: "/",
            httpVersion: "1.1",
            headers: [["content-type", contentType]] as const,
        }
        const options = {
            mode: config.mode,
            bodyInspectBytes: config.limits.bodyInspectBytes,
            witness: this.#course.witness,
            rules: this.#course.messageRules(),
        }
        const before = this.#course.findings
        const passes = this.#course.judge((): Decision | null => {
            const inspection = createInspection(head, options)
            const early = inspection.push(bytes)
            return early ?? inspection.end()
        })
        if (this.#course.findings !== before) this.#course.findings = findingsOfAll(before, this.#course.findings)
        return passes
    }

    /** @returns false when the message may not reach the client */
    #count(message: Message): boolean {
        switch (message.kind) {
            case "text":
                return this.#countText(message.text)
            case "binary":
                this.#lookForDecoys(message.bytes)
                return this.#countUnread(message.bytes.length, "media-type")
            case "control":
                return this.#countControl(message.bytes)
            case "unread":
                return this.#countUnread(message.bytes, "limit")
            default:
                return message satisfies never
        }
    }

    /** A few bytes with which the other side only says that it is there are no part of an answer that nobody read. */
    #countControl(bytes: Buffer): boolean {
        if (isUtf8(bytes)) return this.#countText(bytes.toString())
        if (bytes.length > SIGN_OF_LIFE_BYTES) return this.#countUnread(bytes.length, "media-type")
        return this.#reserve.unreadable(bytes.length) || this.#cut()
    }

    #countUnread(bytes: number, why: UnreadReason): boolean {
        if (!this.#reserve.unreadable(bytes)) return this.#cut()
        this.#unreadBytes += bytes
        this.#why = why
        return true
    }

    #countText(text: string): boolean {
        const { parts, facts } = this.#course
        const [first] = contentTypesOf(text)
        const watch = openDecoyWatch(parts, facts)
        watch?.look(Buffer.from(text))
        const bare = parts.bodies.createMeter(first?.type ?? "text/plain", facts.planted)
        const meter = bare === null ? null : (watch?.meter(bare) ?? bare)
        if (meter === null) {
            this.#settle(watch)
            return this.#countUnread(text.length, "media-type")
        }
        try {
            const body = text.slice(first?.textFrom ?? 0)
            const records = [...meter.push(body).records, ...meter.end().records]
            const sightings = records.map((record) => record.sightings)
            if (this.#reserve.persons(sightings) < records.length) return this.#cut()
            const all = sightings.flat()
            if (all.length > 0 && !this.#reserve.expose(all, this.offered)) return this.#cut()
            this.offered += all.length
            const coverage = meter.coverage()
            return coverage.kind === "full" || this.#countUnread(coverage.unreadBytes, coverage.why)
        } catch (error) {
            return this.#reserve.fault(error) ? this.#countUnread(text.length, "fault") : this.#cut()
        } finally {
            this.#settle(watch)
        }
    }

    /** In what nobody reads. */
    #lookForDecoys(bytes: Buffer): void {
        const watch = openDecoyWatch(this.#course.parts, this.#course.facts)
        watch?.look(bytes)
        this.#settle(watch)
    }

    #settle(watch: DecoyWatch | null): void {
        watch?.settle(true)
        if (watch?.found === true) this.#course.keepFor("decoy")
    }

    #cut(): boolean {
        this.#course.keepFor("cut")
        this.#course.outcome = "cut"
        this.#course.parts.counters.add("cut", 1)
        this.close(CLOSE.policy)
        return false
    }

    #refuseMessage(code: number): boolean {
        this.#course.keepFor("finding")
        this.#course.outcome = "refused"
        this.#course.parts.counters.add("refused", 1)
        this.close(code)
        return false
    }
}

const BINARY = [{ type: "application/octet-stream", from: 0, textFrom: 0 }] as const
