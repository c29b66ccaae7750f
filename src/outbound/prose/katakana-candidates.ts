// Candidates among words of katakana: one word, or several with dots or equals signs between, initials among them.
import type { Candidate } from "./candidate.ts"
import { placeInRun } from "./grades.ts"
import { katakanaFeatures, type Segment } from "./katakana-features.ts"

/** Words of one dotted run that are looked at together; a longer list falls into several. */
const SEGMENTS_LIMIT = 6
/** A run of katakana longer than this is no name's word. */
export const KATAKANA_UNITS = 16
const GENERATION = /^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})世/
const GENERATION_UNITS = 4
const JUNIOR = /^(?:・|=|＝)?(?:Jr\.?|ジュニア)/
/** A dotted run: from one end to the other, its words without the marks between. */
export function katakanaCandidates(text: string, segments: readonly Segment[], into: Candidate[]): void {
    for (let first = 0; first < segments.length; first++) {
        for (let last = first; last < Math.min(segments.length, first + SEGMENTS_LIMIT); last++) {
            if (segments.slice(first, last + 1).some(({ initial }) => !initial)) add(text, segments, first, last, into)
        }
    }
}

function add(text: string, all: readonly Segment[], first: number, last: number, into: Candidate[]): void {
    const chosen = all.slice(first, last + 1)
    const start = chosen[0]?.start ?? 0
    const end = chosen.at(-1)?.end ?? 0
    const features = [placeInRun(first === 0, last === all.length - 1), ...katakanaFeatures(text, chosen)]
    const kind = chosen.length === 1 ? "katakana" : "dotted"
    into.push({ start, end, kind, features })
    if (last !== all.length - 1) return
    const tail = text.slice(end, end + GENERATION_UNITS)
    const generation = GENERATION.exec(tail) ?? JUNIOR.exec(tail)
    if (generation !== null)
        into.push({ start, end: end + generation[0].length, kind, features: [...features, "generation"] })
}
