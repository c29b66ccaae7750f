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

/** A short body that is read as it stands may have been read before. */
function shortOrUsual(parts: GateParts, facts: ExchangeFacts, head: ResponseHead, flow: Flow): Passage {
    const read = (to: Flow, asAnnounced: () => void): Passage => {
        const reserve = createReserve(parts, facts, openPublicShare(parts, facts))
        return readingPassage(parts, facts, head, reserve, to, asAnnounced)
    }
    const { bodyBytes: bytes, contentType: type } = head
    const isPlain = head.contentEncoding === "" && head.status !== 206 && facts.planted.length === 0
    if (!isPlain || !isShort(bytes) || parts.decoys(parts.control().decoys) !== null) return read(flow, ignore)
    return new ShortPassage({ bodies: parts.nobodysBodies, type, bytes, flow, read })
}

function readingPassage(
    parts: GateParts,
    facts: ExchangeFacts,
    head: ResponseHead,
    reserve: Reserve,
    flow: Flow,
    asAnnounced: () => void = ignore,
): Passage {
    const watch = openDecoyWatch(parts, facts)
    const watched = (passage: Passage): Passage => watch?.passage(passage, "as-it-comes") ?? passage
    const coding = contentCodingOf(head.contentEncoding)
    if (coding === "unknown") return watched(createUnreadablePassage("content-encoding", reserve, flow))
    if (head.status === 206) return watched(createUnreadablePassage("range", reserve, flow))
    const release = openRelease(parts, facts, head, { reserve, flow, watch, asAnnounced })
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
