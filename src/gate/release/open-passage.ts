// Which way a response body takes: as it is (none, or media), counted in persons, or counted in unreadable bytes.
import { openDecoyWatch } from "../decoys/decoy-watch.ts"
import type { ExchangeFacts } from "../exchange-facts.ts"
import type { GateParts } from "../gate-parts.ts"
import type { ResponseHead } from "../head/response-head.ts"
import { openPublicShare } from "../public-persons/public-share.ts"
import { createBypassPassage } from "./bypass-passage.ts"
import { createCodedPassage } from "./coded-passage.ts"
import { contentCodingOf } from "./content-decoder.ts"
import { createCountedPassage } from "./counted-passage.ts"
import { createBypassReserve, createReserve } from "./exchange-reserve.ts"
import type { Flow, Passage } from "./flow.ts"
import { createMediaPassage } from "./media-passage.ts"
import { createPlainPassage } from "./plain-passage.ts"
import { openRelease } from "./open-release.ts"
import type { Reserve } from "./reserve.ts"
import { isShort, ShortPassage } from "./short-passage.ts"
import { createUnreadablePassage } from "./unreadable-passage.ts"

export interface OpenedPassage {
    readonly passage: Passage
    /** The head waits for the first bytes, so that a refusal is still possible. */
    readonly holdHead: boolean
}

export function openPassage(parts: GateParts, facts: ExchangeFacts, head: ResponseHead, flow: Flow): OpenedPassage {
    if (head.bodyBytes === 0) return { passage: createPlainPassage(flow), holdHead: false }
    if (parts.bodies.isMedia(head.contentType)) {
        const reserve = facts.bypass ? createBypassReserve(parts, facts) : createReserve(parts, facts)
        const read = (): Passage => readingPassage(parts, facts, { ...head, contentType: "text/plain" }, reserve, flow)
        return { passage: createMediaPassage(head.contentType, flow, read), holdHead: false }
    }
    if (!facts.bypass) {
        const passage = shortOrUsual(parts, facts, head, flow)
        // A stream of events may stay silent for long, and its reader waits for the head.
        return { passage, holdHead: !head.contentType.toLowerCase().startsWith("text/event-stream") }
    }
    const silent = { ...flow, write: ignore, end: ignore, cut: ignore }
    const shadow = readingPassage(parts, facts, head, createBypassReserve(parts, facts), silent)
    return { passage: createBypassPassage(flow, shadow, (error) => parts.log.fault("bypass", error)), holdHead: false }
}

function shortOrUsual(parts: GateParts, facts: ExchangeFacts, head: ResponseHead, flow: Flow): Passage {
    const read = (): Passage =>
        readingPassage(parts, facts, head, createReserve(parts, facts, openPublicShare(parts, facts)), flow)
    const { bodyBytes: bytes, contentType: type } = head
    const isPlain = head.contentEncoding === "" && head.status !== 206
    if (!isPlain || !isShort(bytes)) return read()
    // What is counted depends on more than the body then.
    if (facts.planted.length > 0 || parts.decoys(parts.control().decoys) !== null) return read()
    return new ShortPassage({ bodies: parts.bodies, known: parts.nobodysBodies, type, bytes, flow, read })
}

function readingPassage(
    parts: GateParts,
    facts: ExchangeFacts,
    head: ResponseHead,
    reserve: Reserve,
    flow: Flow,
): Passage {
    const watch = openDecoyWatch(parts, facts)
    const watched = (passage: Passage): Passage => watch?.passage(passage, "as-it-comes") ?? passage
    const coding = contentCodingOf(head.contentEncoding)
    if (coding === "unknown") return watched(createUnreadablePassage("content-encoding", reserve, flow))
    if (head.status === 206) return watched(createUnreadablePassage("range", reserve, flow))
    const release = openRelease(parts, facts, head, reserve, flow, watch)
    if (coding === "none") return watched(createCountedPassage(release))
    const passage = createCodedPassage({
        coding,
        release,
        flow,
        ratioLimit: parts.config.limits.decodedRatio,
        contentLength: head.bodyBytes,
        look: watch === null ? null : (decoded) => watch.look(decoded),
    })
    return watch?.passage(passage, "decoded") ?? passage
}

function ignore(): void {
    // The bytes go out by themselves.
}
