// What stands before a literal of a program says what it is: `email: "…"`, `form.name.value = "…"`, `return {`, `/pattern/`.
// Looked at from its end backwards, since it is asked at every string and brace.

/** Units that are looked back at; names and keys are shorter. */
export const LOOK_BACK = 96

const NAME_UNITS = 48
const EQUALS = 0x3d
const COLON = 0x3a
const NAME_END = /[\w$\u0080-\uffff-]+$/
const KEY_END = /(?:"([^"\n]*)"|'([^'\n]*)')$/
/** Properties that speak of what they are properties of. */
const HELD = /([\w$\u0080-\uffff]+)\.(?:value|innerHTML|innerText|textContent|html|text)$/
const WORD_UNIT = /[\w$]/
/** Signs that an expression can follow, and so an object, an array or a pattern. */
const BEFORE_EXPRESSION = "=([,:?&|!+{};~^%<>*-"
/** Of these, those behind which a brace opens statements; `=>` is the last. */
const BEFORE_BLOCK = ";{})"
const EXPRESSION_WORDS: ReadonlySet<string> = new Set(
    "return default typeof case in of void yield await throw else do".split(" "),
)
const BLOCK_WORDS: ReadonlySet<string> = new Set(["else", "do", "try", "finally"])

/** The name that a literal stands under; null: none. */
export function labelBefore(before: string): string | null {
    const sign = lastUnit(before, before.length)
    const unit = before.charCodeAt(sign)
    if (unit !== COLON && unit !== EQUALS) return null
    // `==`, `!=`, `<=`, `>=` compare.
    if (unit === EQUALS && "=!<>".includes(before.charAt(sign - 1))) return null
    const end = lastUnit(before, sign) + 1
    const named = before.slice(Math.max(0, end - NAME_UNITS), end)
    if (unit === EQUALS) {
        const holder = HELD.exec(named)?.[1]
        if (holder !== undefined) return holder
    }
    const quoted = KEY_END.exec(named)
    return quoted === null ? (NAME_END.exec(named)?.[0] ?? null) : (quoted[1] ?? quoted[2] ?? null)
}

const PROPERTY =
    /([\w$\u0080-\uffff]+(?:\[\w+\])?)\.[\w$\u0080-\uffff]+(?:\.(?:value|innerHTML|innerText|textContent|html|text))?\s*=\s*$/

/** The object on which a literal is set as a property: `s0` of `s0.name=`; null: none. */
export function holderBefore(before: string): string | null {
    // Most literals follow a bracket, a colon or a comma.
    if (before.charCodeAt(lastUnit(before, before.length)) !== EQUALS) return null
    return PROPERTY.exec(before.slice(-HOLDER_UNITS))?.[1] ?? null
}

const HOLDER_UNITS = 64

/** Whether a brace or bracket behind it opens an object or an array. */
export function opensData(before: string, isObject: boolean): boolean {
    const last = lastUnit(before, before.length)
    return opensExpression(before, last) && !(isObject && opensBlock(before, last))
}

/** Whether a slash behind it begins a regular expression, and does not divide. */
export function opensPattern(before: string): boolean {
    return opensExpression(before, lastUnit(before, before.length))
}

function opensExpression(before: string, last: number): boolean {
    if (last < 0) return true
    const sign = before.charAt(last)
    return WORD_UNIT.test(sign) ? EXPRESSION_WORDS.has(lastWord(before, last)) : BEFORE_EXPRESSION.includes(sign)
}

function opensBlock(before: string, last: number): boolean {
    if (last < 0) return false
    const sign = before.charAt(last)
    if (WORD_UNIT.test(sign)) return BLOCK_WORDS.has(lastWord(before, last))
    return BEFORE_BLOCK.includes(sign) || (sign === ">" && before.charAt(last - 1) === "=")
}

/** The word that ends at `last`; of a property the word with its point, which is no keyword. */
function lastWord(text: string, last: number): string {
    let at = last
    while (at >= 0 && (WORD_UNIT.test(text.charAt(at)) || text.charAt(at) === ".")) at--
    return text.slice(at + 1, last + 1)
}

/** Index of the last unit before `end` that is no white space; -1: none. */
function lastUnit(text: string, end: number): number {
    let at = end - 1
    while (at >= 0 && text.charCodeAt(at) <= 0x20) at--
    return at
}
