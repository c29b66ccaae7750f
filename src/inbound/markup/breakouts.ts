// A value that lands inside of an attribute, and adds another one: behind a quote that ends the value, or, where the page
// set no quotes, behind a white space. Only attributes that run something count, and a handler must be an event that
// browsers know, with something to run: `online=1` is a setting.
import { gated } from "../literals/gated.ts"
import type { Evidence } from "../technique.ts"
import type { Work } from "../work.ts"
import { EVENTS } from "./names.data.ts"
import { attributesFrom } from "./tag-lexer.ts"
import type { MarkupTechniqueName } from "./techniques.data.ts"

const events: ReadonlySet<string> = new Set(EVENTS.map((event) => `on${event}`))
/** Cheap, linear: whether any attribute that runs something is spelled. */
const TELLING = gated(/(?:^|["'`\s/])(?:on[a-z]{3,40}|formaction|style)\s{0,16}=/i)
/** Places read as the inside of a tag; a value has few quotes before the one that ends it. */
const PLACES_LIMIT = 8
const STYLE_PROGRAM = /expression\s{0,8}\(|-moz-binding|url\s{0,8}\(\s{0,8}["']?\s{0,8}(?:javascript|vbscript)\s{0,8}:/i

export function findBreakouts(text: string, work: Work, evidence: Evidence<MarkupTechniqueName>): void {
    if (!TELLING.test(text)) return
    for (const from of placesOf(text)) {
        for (const { name, value, start, end } of attributesFrom(text, from, work).list) {
            if (acts(name, value)) return evidence.add("attribute-breakout", start, end)
        }
    }
}

function acts(name: string, value: string): boolean {
    if (value === "") return false
    if (name === "style") return STYLE_PROGRAM.test(value)
    if (name === "formaction") return true
    return events.has(name) && !/^[\w.-]*$/.test(value.replace(/^(?:alert|confirm|prompt|eval|print)$/, "("))
}

/** The start of the text, and what stands behind its first quotes. */
function placesOf(text: string): number[] {
    const places = [0]
    for (let at = 0; at < text.length && places.length < PLACES_LIMIT; at++) {
        const code = text.charCodeAt(at)
        if (code === 0x22 || code === 0x27 || code === 0x60) places.push(at + 1)
    }
    return places
}
