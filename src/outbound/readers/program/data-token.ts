// One token of an object or array that a program writes down. Names that stand for values say nothing: they are nothing.
import type { JsonBuilder } from "../json/json-builder.ts"
import { unescaped } from "../json/json-text.ts"
import { TOKEN_LIMIT } from "../limits.data.ts"
import { commentEnd, stringEnd } from "./literals.ts"

/** The text ends within the token. */
export const WAITS = -1
/** What stands here is no data: code begins. */
export const LEAVES = -2

const WORD_END = /[^\w$.\u0080-\uffff+-]/g
const NOT_SPACE = /\S/g
const NUMBER = /^[+-]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
/** A longer word is no name of a program. */
const WORD_LIMIT = 1_024
/** `datetime.date(1980, 4, 1)`, `ObjectId("…")`, `Decimal('1')`: a value that is made of one text, or of numbers. */
const ARGUMENT = /\(\s{0,8}(?:(["'])([^"'\\\n]{0,200})\1|(\d{1,20}(?:,\s?\d{1,20}){0,7}))\s{0,8}\)(?=\s{0,8}[,}\]])/y
const ARGUMENT_UNITS = 256

/** @returns index behind the token, WAITS or LEAVES */
export function dataToken(text: string, at: number, base: number, final: boolean, builder: JsonBuilder): number {
    const unit = text.charCodeAt(at)
    if (unit <= 0x20) return at + 1
    switch (unit) {
        case 0x22:
        case 0x27:
            return quoted(text, at, base, final, builder)
        case 0x2c:
            return at + 1
        case 0x3a:
            return builder.colon() ? at + 1 : LEAVES
        case 0x7b:
            builder.openObject(base + at)
            return at + 1
        case 0x5b:
            builder.openArray()
            return at + 1
        case 0x7d:
        case 0x5d:
            return builder.close(unit === 0x7d, base + at + 1) ? at + 1 : LEAVES
        case 0x2f:
            return comment(text, at, final)
        case 0x21: // `!0` and `!1` are true and false
            return at + 1
        default:
            return word(text, at, base, final, builder)
    }
}

function quoted(text: string, at: number, base: number, final: boolean, builder: JsonBuilder): number {
    const end = stringEnd(text, at + 1, text.charAt(at))
    // Code reads it in pieces.
    if ((end < 0 ? text.length : end) - at > TOKEN_LIMIT) return LEAVES
    if (end < 0 && !final) return WAITS
    const stop = end < 0 ? text.length : end // cut off: what was there has been read
    builder.string(unescaped(text.slice(at + 1, stop)), base + at + 1, base + stop)
    return Math.min(stop + 1, text.length)
}

function comment(text: string, at: number, final: boolean): number {
    if (at + 1 >= text.length) return final ? LEAVES : WAITS
    const end = commentEnd(text, at)
    if (end === 0) return LEAVES
    // Code reads what it says.
    return end < 0 && !final && text.length - at <= TOKEN_LIMIT ? WAITS : LEAVES
}

function word(text: string, at: number, base: number, final: boolean, builder: JsonBuilder): number {
    WORD_END.lastIndex = at
    const end = WORD_END.exec(text)?.index ?? text.length
    if (end === at || end - at > WORD_LIMIT) return LEAVES
    NOT_SPACE.lastIndex = end
    const next = NOT_SPACE.exec(text)?.index ?? -1
    // However it comes in pieces, a word waits so long for what follows it and no longer.
    if ((next < 0 ? text.length : next) - at > WORD_LIMIT) return LEAVES
    if (next < 0 && !final) return WAITS
    const follower = next < 0 ? 0 : text.charCodeAt(next)
    const found = text.slice(at, end)
    if (follower === 0x28) return constructed(text, next, base, final, builder)
    if (follower === 0x3a) builder.word(found, base + at, base + end)
    else if (follower !== 0x2c && follower !== 0x7d && follower !== 0x5d) return LEAVES
    else builder.word(NUMBER.test(found) ? found : "null", base + at, base + end)
    return end
}

/** @param open index of the opening bracket, behind what is called */
function constructed(text: string, open: number, base: number, final: boolean, builder: JsonBuilder): number {
    ARGUMENT.lastIndex = open
    const match = ARGUMENT.exec(text)
    if (match === null) return !final && text.length - open < ARGUMENT_UNITS ? WAITS : LEAVES
    const [whole, , string, numbers = ""] = match
    const value = string ?? numbers.replaceAll(/,\s?/g, "-")
    const from = base + open + whole.indexOf(string ?? numbers)
    builder.word(value, from, from + (string ?? numbers).length)
    return open + whole.length
}
