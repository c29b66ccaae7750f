// The way of an answer's body on a route of `mask`. What cannot be masked is refused as early as that shows.
import type { UnreadReason } from "../../core/person.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { documentKindOf } from "../../outbound/documents/document-kind.ts"
import { openDecoyWatch } from "../decoys/decoy-watch.ts"
import type { ExchangeFacts } from "../exchange-facts.ts"
import type { GateParts } from "../gate-parts.ts"
import type { ResponseHead } from "../head/response-head.ts"
import { createCodedPassage } from "../release/coded-passage.ts"
import { contentCodingOf } from "../release/content-decoder.ts"
import { createCountedPassage } from "../release/counted-passage.ts"
import { beginsLikeText, textTypeOf } from "../release/download-type.ts"
import { createReserve } from "../release/exchange-reserve.ts"
import { type Flow, FULL_COVERAGE, type Passage } from "../release/flow.ts"
import { createMediaPassage } from "../release/media-passage.ts"
import { createPlainPassage } from "../release/plain-passage.ts"
import { MaskedRelease } from "./masked-release.ts"
import type { RouteMask } from "./route-mask.ts"

/** `refused`: nothing of it can be masked, which shows by its head. */
export type MaskedWay =
    | { readonly kind: "open"; readonly passage: Passage; readonly untouched: boolean }
    | { readonly kind: "refused" }

export interface MaskedFlow extends Flow {
    /** Before the first byte of a masked body: its length. */
    measured(bytes: number): void
}

export function openMaskedPassage(
    parts: GateParts,
    facts: ExchangeFacts,
    head: ResponseHead,
    mask: RouteMask,
    flow: MaskedFlow,
): MaskedWay {
    const untouched = parts.bodies.isMedia(head.contentType)
    if (head.bodyBytes === 0) return { kind: "open", passage: createPlainPassage(flow), untouched }
    const refused = (why: UnreadReason): void => tellRefused(parts, why)
    if (untouched) {
        // What is called a picture and begins like a text has the head of a picture: too late for another one.
        const late = (): Passage => refusingPassage(flow, () => refused("media-type"))
        return { kind: "open", passage: createMediaPassage(head.contentType, flow, late), untouched }
    }
    const why = whyNot(parts, head)
    if (why !== null) {
        refused(why)
        return { kind: "refused" }
    }
    return { kind: "open", passage: readingPassage(parts, facts, head, mask, flow), untouched }
}

function tellRefused({ counters, log }: GateParts, why: UnreadReason): void {
    counters.add("maskRefused", 1)
    log.fault(`not masked: ${why}`, new SekishoError("SEKISHO_GATE_NOT_MASKED"))
}

/** What a head says that cannot be masked; null: nothing. */
function whyNot({ config }: GateParts, head: ResponseHead): UnreadReason | null {
    if (contentCodingOf(head.contentEncoding) === "unknown") return "content-encoding"
    if (head.status === PARTIAL) return "range"
    // It has no end to be held until.
    if (/^\s*text\/event-stream/i.test(head.contentType)) return "media-type"
    return (head.bodyBytes ?? 0) > config.limits.holdBytes ? "limit" : null
}

const PARTIAL = 206

function readingPassage(
    parts: GateParts,
    facts: ExchangeFacts,
    head: ResponseHead,
    mask: RouteMask,
    flow: MaskedFlow,
): Passage {
    const watch = openDecoyWatch(parts, facts)
    const { holdBytes, decodedRatio } = parts.config.limits
    const release = new MaskedRelease({
        bodies: parts.bodies,
        mask,
        planted: facts.planted,
        typeOf: (body) => maskedTypeOf(parts, head, body),
        meterOf: (contentType) => {
            const meter = parts.bodies.createMeter(contentType, facts.planted)
            return meter === null ? null : (watch?.meter(meter) ?? meter)
        },
        memory: parts.documentMemory,
        holdBytes,
        turns: parts.maskTurns,
        reserve: createReserve(parts, facts),
        flow,
        announce: (bytes, values) => {
            facts.shown.masked = values
            flow.measured(bytes)
        },
        refused: (why) => tellRefused(parts, why),
        look: (bytes) => watch?.look(bytes),
    })
    const coding = contentCodingOf(head.contentEncoding)
    const passage =
        coding === "none" || coding === "unknown"
            ? createCountedPassage(release)
            : createCodedPassage({
                  coding,
                  release,
                  flow,
                  ratioLimit: decodedRatio,
                  contentLength: head.bodyBytes,
                  look: null,
              })
    return watch?.passage(passage, "decoded") ?? passage
}

/** As what a body is masked, by its announced type or, where that is mere bytes, by its beginning. */
function maskedTypeOf({ bodies }: GateParts, head: ResponseHead, body: Buffer): string | null {
    if (documentKindOf(body) !== null) return null
    const announced = bodies.createMeter(head.contentType, []) !== null
    const type = announced ? head.contentType : beginsLikeText(body) ? textTypeOf(head, body) : null
    return type !== null && bodies.isMaskable(type) ? type : null
}

/** Nothing leaves, from the first byte on. */
function refusingPassage(flow: Flow, refused: () => void): Passage {
    let over = false
    const refuse = (): void => {
        if (over) return
        over = true
        refused()
        flow.cut(500, "SEKISHO_GATE_NOT_MASKED")
    }
    return {
        push: refuse,
        end: refuse,
        close: () => {
            over = true
        },
        coverage: () => FULL_COVERAGE,
        offered: () => 0,
    }
}
