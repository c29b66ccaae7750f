// A value that lands inside of an attribute, and adds another one: behind a quote that ends the value, or, where the page
// set no quotes, behind a white space. Only attributes that run something count. A handler must be an event that browsers
// know, with something to run (`online=1` is a setting); behind a quote and a white space any event will do that runs or is
// left open, for the page to go on: no visitor writes `" onanything=`.
import type { DerivedText } from "../contract.ts"
import { KEY } from "../forms/places.ts"
import type { Evidence } from "../technique.ts"
import type { Work } from "../work.ts"
import { EVENTS } from "./names.data.ts"
import { type Attribute, attributesFrom } from "./tag-lexer.ts"
import type { MarkupTechniqueName } from "./techniques.data.ts"
import { holdsTellingAttribute } from "./telling-attribute.ts"

const events: ReadonlySet<string> = new Set(EVENTS.map((event) => `on${event}`))
/** Places read as the inside of a tag; a value has few quotes before the one that ends it. */
const PLACES_LIMIT = 8
const STYLE_PROGRAM = /expression\s{0,8}\(|-moz-binding|url\s{0,8}\(\s{0,8}["']?\s{0,8}(?:javascript|vbscript)\s{0,8}:/i

/** What stands in a page so that nothing happens. */
const IDLE_PROGRAM = /^\s{0,8}(?:return\s{1,8}(?:true|false)|void\s{0,4}\(?\s{0,4}0\s{0,4}\)?)\s{0,8};?\s{0,8}$/
/** Words of sentences, and settings, that begin like an event. */
const NO_EVENT =
    /^on(?:c|e|ce|es|eself|ly|line|to|us|set|side|site|sale|going|board|ward|wards|shore|screen|hand|ion|page|off)$/
const EVENT_NAME = /^on[a-z]{3,50}$/
const RUNS = /[(`[=]/
/** The name of a field that is an attribute: ` onfocus=`. */
const FIELD_OF_HANDLER = /^[\s"'`/]{1,8}on[a-z]{3,50}\s{0,8}=/i

export function findBreakouts({ path, text }: DerivedText, work: Work, evidence: Evidence<MarkupTechniqueName>): void {
    if (!holdsTellingAttribute(text)) return
    if (KEY.test(path) && FIELD_OF_HANDLER.test(text)) return evidence.add("attribute-breakout", 0, text.length)
    for (const from of placesOf(text)) {
        for (const attribute of attributesFrom(text, from, work).list) {
            if (acts(attribute) || (from > 0 && isForeignHandler(attribute, text)))
                return evidence.add("attribute-breakout", attribute.start, attribute.end)
        }
    }
}

function acts({ name, value }: Attribute): boolean {
    if (value === "") return false
    if (name === "style") return STYLE_PROGRAM.test(value)
    if (name === "formaction") return true
    if (IDLE_PROGRAM.test(value)) return false
    return (
        events.has(name) && !/^[\w\u0080-\uffff.-]*$/.test(value.replace(/^(?:alert|confirm|prompt|eval|print)$/, "("))
    )
}

/** Behind a quote: what runs or is left open, whatever the event is called; glued to the quote, an event that is known. */
function isForeignHandler({ name, value, open, start }: Attribute, text: string): boolean {
    if (name === "formaction") return open
    if (!EVENT_NAME.test(name) || NO_EVENT.test(name) || !(open || RUNS.test(value))) return false
    return events.has(name) || /\s/.test(text.charAt(start - 1))
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
