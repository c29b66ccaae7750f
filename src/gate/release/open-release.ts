// What a body is, and so how it leaves: the announced type decides for text, its first bytes for files that are held whole,
// and for whatever is announced as bytes (application/octet-stream) and is text.
import { documentKindOf } from "../../outbound/documents/document-kind.ts"
import type { Meter, MeterStep } from "../../outbound/contract.ts"
import type { Sighting } from "../../core/person.ts"
import type { DecoyWatch } from "../decoys/decoy-watch.ts"
import type { ExchangeFacts } from "../exchange-facts.ts"
import type { GateParts } from "../gate-parts.ts"
import type { ResponseHead } from "../head/response-head.ts"
import { CountedRelease } from "./counted-release.ts"
import { DocumentRelease } from "./document-release.ts"
import { beginsLikeText, fileNameOf, textTypeOf } from "./download-type.ts"
import { type Flow, FULL_COVERAGE } from "./flow.ts"
import type { Release } from "./release.ts"
import type { Reserve } from "./reserve.ts"
import { SniffedRelease } from "./sniffed-release.ts"
import { UnreadRelease } from "./unread-release.ts"

export function openRelease(
    parts: GateParts,
    facts: ExchangeFacts,
    head: ResponseHead,
    reserve: Reserve,
    flow: Flow,
    watch: DecoyWatch | null,
): Release {
    const { recordBytes, holdBytes, holdTimeMs } = parts.config.limits
    const counted = (meter: Meter, contentType: string): Release =>
        new CountedRelease({
            meter: watch?.meter(meter) ?? meter,
            openText: (first) => parts.bodies.openText(contentType, first),
            reserve,
            flow,
            holdLimitBytes: recordBytes * HOLD_FACTOR + HOLD_SLACK_BYTES,
        })
    const document = (): Release => {
        // While everything is let through at once there is nothing to hold, and a length that is too long needs no try.
        if (facts.bypass) return new UnreadRelease("media-type", reserve, flow)
        if ((head.bodyBytes ?? 0) > holdBytes) return new UnreadRelease("limit", reserve, flow)
        const { documents: reader, documentMemory: memory } = parts
        const { planted } = facts
        const name = fileNameOf(head.fields)
        const counted = watch === null ? asTheyAre : withoutDecoys(watch)
        return new DocumentRelease({ reader, memory, holdBytes, holdTimeMs, name, planted, counted, reserve, flow })
    }
    return new SniffedRelease((first) => {
        const kind = documentKindOf(first)
        if (kind === "zip" || kind === "pdf") return document()
        const announced = kind !== null ? null : parts.bodies.createMeter(head.contentType, facts.planted)
        if (announced !== null) return counted(announced, head.contentType)
        const type = kind === null && beginsLikeText(first) ? textTypeOf(head, first) : null
        const meter = type === null ? null : parts.bodies.createMeter(type, facts.planted)
        if (meter === null || type === null) return new UnreadRelease("media-type", reserve, flow)
        return counted(meter, type)
    })
}

type Records = readonly (readonly Sighting[])[]

function asTheyAre(records: Records): Records {
    return records
}

/** The watch stands around a meter: here around one that passes on what was found elsewhere. */
function withoutDecoys(watch: DecoyWatch): (records: Records) => Records {
    let found: Records = []
    const step = (): MeterStep => ({ records: found.map((sightings) => ({ end: 0, sightings })), clearedTo: 0 })
    const meter = watch.meter({ push: step, end: step, coverage: () => FULL_COVERAGE })
    return (records) => {
        found = records
        return meter.push("").records.map(({ sightings }) => sightings)
    }
}

/** recordBytes is counted in text: a character of it may take four bytes. The rest is one read of the socket. */
const HOLD_FACTOR = 4
const HOLD_SLACK_BYTES = 262_144
