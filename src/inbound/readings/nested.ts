// What stands in a value as a whole: JSON, XML for a program, or one of these, or base64, in quotes of its own (a JSON string
// that was put into a form as it stood). Errs towards not looking: the value is read as the text it is besides.
import { mayBeBase64 } from "../decode/base64.ts"
import { profileOf } from "../profile.ts"
import type { Steps } from "../steps.ts"
import { jsonSteps, looksLikeJson } from "./json.ts"
import { endOfString, unescapeJson } from "./json-string.ts"
import type { Take } from "./take.ts"
import { isXmlForProgram, xmlSteps } from "./xml.ts"

export type Nested =
    | { readonly kind: "json" }
    | { readonly kind: "xml" }
    | { readonly kind: "quoted"; readonly text: string }

const JSON_VALUE: Nested = { kind: "json" }
const XML_VALUE: Nested = { kind: "xml" }

/**
 * How any reader of JSON, a lenient one too, must find it to begin. An emoticon (`[壁]_-)`) begins with a bracket as well, and
 * would be cut into pieces that nobody sent. What begins otherwise is read as the text it is.
 */
const BEGINS_JSON =
    /^[\s\ufeff]*(?:\{\s*(?:["'}/]|[\p{L}\w$-]{1,64}\s*:)|\[\s*(?:["'[{/+\-.\d]|(?:true|false|null|NaN|Infinity)\b|\]\s*$))/u

/** @returns null for a text that is none of them */
export function nestedIn(text: string): Nested | null {
    if (isJson(text)) return JSON_VALUE
    const first = text.charCodeAt(0)
    if (first === 0x22 || first === 0x27) return quotedIn(text)
    return mayBeginTag(text, first) && isXmlForProgram(text) ? XML_VALUE : null
}

function isJson(text: string): boolean {
    return looksLikeJson(text) && BEGINS_JSON.test(text)
}

/** Cheap: nearly every value begins with something else. */
function mayBeginTag(text: string, first: number): boolean {
    return first === 0x3c || ((first <= 0x20 || first === 0xfeff) && text.includes("<"))
}

/** The text between quotes that begin and end it, when it is of a form that the quotes hide. */
function quotedIn(text: string): Nested | null {
    const inner = innerOf(text.trimEnd())
    if (inner === null) return null
    return isJson(inner) || mayBeBase64(inner, profileOf(inner)) ? { kind: "quoted", text: inner } : null
}

function innerOf(text: string): string | null {
    const quote = text.charAt(0)
    if (text.length < 2 || !text.endsWith(quote)) return null
    if (quote === "'") return text.slice(1, -1)
    return endOfString(text, 1) === text.length - 1 ? unescapeJson(text.slice(1, -1)).text : null
}

/**
 * The values of a nested text.
 *
 * @returns true when that is all there is to it: strict JSON
 */
export function* nestedSteps(path: string, text: string, nested: Nested, take: Take): Steps<boolean> {
    switch (nested.kind) {
        case "json":
            return yield* jsonSteps(`${path}→json`, text, take)
        case "xml":
            yield* xmlSteps(`${path}→xml`, text, take)
            return false
        case "quoted":
            take(path, nested.text)
            return false
        default:
            return nested satisfies never
    }
}
