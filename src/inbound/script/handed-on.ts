// Functions that are named where a value stands, and called by somebody else: `a=alert`, `(0,eval)('…')`, `{toString:alert}`.
import type { Token } from "./lexer.ts"
import { CALLING_MEMBERS, GLOBAL_OBJECTS, HANDED_ON } from "./names.data.ts"
import { isCall } from "./computed.ts"

const handedOn: ReadonlySet<string> = new Set(HANDED_ON)
const globals: ReadonlySet<string> = new Set(GLOBAL_OBJECTS)
const calling: ReadonlySet<string> = new Set(CALLING_MEMBERS)

/** Members that the language calls by itself: to turn an object into a text or a number, to read one, to wait for one. */
const CALLED_BY_ITSELF: ReadonlySet<string> = new Set(["toString", "valueOf", "toJSON", "get", "set", "then"])

/** Tokens of an alternative or a sequence behind the name before its bracket closes. */
const SEQUENCE_TOKENS = 4

/** @param i index of the name */
export function isHandedOn(tokens: readonly Token[], i: number): boolean {
    const name = tokens[i]?.text ?? ""
    if (!handedOn.has(name)) return false
    return (
        isCalledThrough(tokens, i) ||
        isArgument(tokens, i) ||
        isKept(tokens, i) ||
        isMember(tokens, i) ||
        isInSequence(tokens, i) ||
        isInElement(tokens, i)
    )
}

/** `alert.call(null,1)`. */
function isCalledThrough(tokens: readonly Token[], i: number): boolean {
    const member = textAt(tokens, i + 1) === "." && calling.has(textAt(tokens, i + 2))
    return member && isCall(tokens, i + 3)
}

/** `[1].map(alert)`, `Array.from([1],alert)`, `Reflect.apply(alert,null,[1])`, `${alert}`. */
function isArgument(tokens: readonly Token[], i: number): boolean {
    const [before, after] = [textAt(tokens, i - 1), textAt(tokens, i + 1, ";")]
    if (before === "(" && after === ")") return isGivenTo(tokens, i - 1) || isCall(tokens, i + 2)
    if (before === "{" && after === "}") return textAt(tokens, i - 2) === "$"
    if (before === "(" && after === ",") return textAt(tokens, i - 4) === "Reflect" && textAt(tokens, i - 3) === "."
    const adjacent = tokens[i - 1]?.end === tokens[i]?.start
    return before === "," && after === ")" && adjacent && "])}".includes(textAt(tokens, i - 2, "-"))
}

/** A member or a function right before the bracket; a word, a blank and a remark in brackets (`SELECT (prompt)`) are prose. */
function isGivenTo(tokens: readonly Token[], bracket: number): boolean {
    const name = tokens[bracket - 1]
    if (name?.kind !== "name") return false
    return name.end === tokens[bracket]?.start || textAt(tokens, bracket - 2) === "."
}

/** `a=alert;`, `[a]=[alert]`, `{onerror=alert}`, `[toString=alert]`, `x[Symbol.hasInstance]=eval`, `{alert:a}=window`. */
function isKept(tokens: readonly Token[], i: number): boolean {
    const after = textAt(tokens, i + 1, ";")
    const key = tokens[i - 2]
    if (textAt(tokens, i - 1) === "=" && key !== undefined) {
        if (key.kind === "name" && ";,)".includes(after)) return true
        if (key.text === "]" && ";,)".includes(after)) return true
        return (key.text.startsWith("on") || CALLED_BY_ITSELF.has(key.text)) && "]}".includes(after)
    }
    if (after === ":" && textAt(tokens, i - 1) === "{") {
        return textAt(tokens, i + 3) === "}" && textAt(tokens, i + 4) === "=" && globals.has(textAt(tokens, i + 5))
    }
    return false
}

/** `{toString:alert}`, `{[Symbol.hasInstance]:alert}`, `({a:alert}).a(1)`. */
function isMember(tokens: readonly Token[], i: number): boolean {
    if (textAt(tokens, i - 1) !== ":" || !"},".includes(textAt(tokens, i + 1, "-"))) return false
    const key = textAt(tokens, i - 2)
    return CALLED_BY_ITSELF.has(key) || key === "]" || (textAt(tokens, i + 2) === ")" && textAt(tokens, i + 3) === ".")
}

/** `(0,alert)(1)`, `(alert||0)(1)`, `(true?alert:0)(1)`: the bracket yields it, and it is called there. */
function isInSequence(tokens: readonly Token[], i: number): boolean {
    if (tokens[i - 1]?.kind !== "sign") return false
    for (let at = i + 1; at <= i + SEQUENCE_TOKENS; at++) {
        const text = textAt(tokens, at)
        if (text === ")") return textAt(tokens, i - 1) !== "." && isCall(tokens, at + 1)
        if (text === "" || text === "(" || text === ";") return false
    }
    return false
}

/** `[a]=[alert]`. */
function isInElement(tokens: readonly Token[], i: number): boolean {
    const element = textAt(tokens, i - 1) === "[" && textAt(tokens, i + 1) === "]"
    return element && textAt(tokens, i - 2) === "=" && textAt(tokens, i - 3) === "]"
}

function textAt(tokens: readonly Token[], i: number, otherwise = ""): string {
    return tokens[i]?.text ?? otherwise
}
