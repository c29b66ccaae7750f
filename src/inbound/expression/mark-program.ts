/**
 * Objects of the running program in a JavaScript template (EJS, Eta, nunjucks, Pug): `process.pid`, `globalThis`,
 * `require("fs")`, a member whose name is put together. Source: the globals and `process` of the Node.js reference.
 * A program's own objects may be called `process` too (a workflow has processes): only members that Node.js has count.
 */
import * as bits from "./evidence-bits.ts"
import { PROCESS_MEMBERS, SERVER_MODULES } from "./names.data.ts"
import type { Token } from "./token.ts"

const MEMBERS: ReadonlySet<string> = new Set(PROCESS_MEMBERS)
const MODULES: ReadonlySet<string> = new Set(SERVER_MODULES)

/** What a global object holds that leads on. */
const GLOBALS: ReadonlySet<string> = new Set(["global", "globalThis", "process"])

/** Members of `process` that a program's own object of that name has not. */
const TELLING_MEMBERS: ReadonlySet<string> = new Set("argv binding env execPath mainModule pid ppid".split(" "))

/** Functions that hand out what an object holds, whatever it is. Source: ECMA-262, Object, Reflect, Array, JSON. */
const OPENING_CALLS: ReadonlySet<string> = new Set(
    (
        "assign entries fromEntries getOwnPropertyDescriptors getOwnPropertyNames getPrototypeOf keys values " +
        "get ownKeys apply from of stringify structuredClone Object with typeof"
    ).split(" "),
)

/** Tokens of a subscript that are read: strings and what joins them; within the reach of the lexer's window. */
const SUBSCRIPT_TOKENS = 16

/** Tokens of an alternative, `|| 1`, before its bracket is closed. */
const BRACKET_TOKENS = 4

/** Names that lead from any object to a function made of text or to all objects. */
const REACHING_NAME = /^(?:constructor|prototype|__proto__|mainModule)$/u

/** Text that is a program when it is evaluated, on the globals of Node.js. */
const PROGRAM_TEXT =
    /return\s{0,8}\(?\s{0,8}(?:process|this|global|globalThis|require|eval|Function|import)\b|\b(?:process|globalThis|global)\s{0,8}(?:\?\.|\.|\[\s{0,8}['"`])\s{0,8}\w|child_process/u

/** Evidence of a name that is no member of anything else. */
export function programBits(tokens: readonly Token[], i: number): number {
    switch (tokens[i]?.text ?? "") {
        case "globalThis":
            return bits.PROGRAM_OBJECT
        case "this":
        case "self":
        case "global":
            return GLOBALS.has(memberAfter(tokens, i) ?? "") ? bits.PROGRAM_OBJECT : 0
        case "process":
            return isProgram(tokens, i) ? bits.PROGRAM_OBJECT : 0
        case "require":
        case "import":
            return loadsModule(tokens, i) ? bits.PROGRAM_OBJECT : 0
        case "Function":
            return isSign(tokens[i + 1], "(") && tokens[i + 2]?.kind === "string" ? bits.CONSTRUCTOR : 0
        default:
            return 0
    }
}

/** Evidence of a name behind a dot: `module.require("fs")`, `{...process}`, `(…).process.pid`; `order.process` is the site's. */
export function memberBits(tokens: readonly Token[], i: number): number {
    const text = tokens[i]?.text
    const owner = tokens[i - 2]
    if (text === "require") return loadsModule(tokens, i) ? bits.PROGRAM_OBJECT : 0
    if (text !== "process") return 0
    const made = isSign(owner, ")") || isSign(owner, "]")
    const read = made && TELLING_MEMBERS.has(memberAfter(tokens, i) ?? "")
    return read || isSign(owner, ".") ? bits.PROGRAM_OBJECT : 0
}

/** Evidence of a subscript, `i` its opening bracket: `x["con" + "structor"]`, `x["rotcurtsnoc" | reverse](`. */
export function subscriptBits(tokens: readonly Token[], i: number): number {
    if (!isIndexed(tokens[i - 1])) return 0
    const { name, pieces, filtered, end } = readSubscript(tokens, i)
    if (end === null) return 0
    if (filtered && isSign(tokens[end + 1], "(")) return bits.PROGRAM_OBJECT
    const called = isSign(tokens[end + 1], "(")
    if (!REACHING_NAME.test(name) || (pieces < 2 && !called)) return 0
    return bits.CONSTRUCTOR | (called && !isSign(tokens[end + 2], ")") ? bits.CALL | bits.CALL_WITH_ARGUMENT : 0)
}

/** `x.constructor(code)()`, `i` the name: what was made is run. */
export function runsWhatItMade(tokens: readonly Token[], i: number): boolean {
    let depth = 0
    for (let at = i + 1; at <= i + SUBSCRIPT_TOKENS; at++) {
        if (isSign(tokens[at], "(")) depth++
        if (isSign(tokens[at], ")") && --depth === 0) return isSign(tokens[at + 1], "(")
        if (depth === 0) return false
    }
    return false
}

/** Whether strings joined as a concatenation would join them are a program. */
export function isProgramText(joined: string): boolean {
    return PROGRAM_TEXT.test(joined)
}

interface Subscript {
    readonly name: string
    readonly pieces: number
    /** A filter makes the name out of a string. */
    readonly filtered: boolean
    /** Index of the closing bracket; null when there is none in reach. */
    readonly end: number | null
}

function readSubscript(tokens: readonly Token[], from: number): Subscript {
    let [name, pieces, depth, filtered] = ["", 0, 0, false]
    for (let at = from; at <= from + SUBSCRIPT_TOKENS; at++) {
        const token = tokens[at]
        if (token?.kind === "string" || token?.kind === "backticks") [name, pieces] = [name + token.text, pieces + 1]
        if (isSign(token, "|") && pieces > 0) filtered = true
        if (isSign(token, "[")) depth++
        if (isSign(token, "]") && --depth === 0) return { name, pieces, filtered, end: at }
    }
    return { name, pieces, filtered, end: null }
}

function isIndexed(token: Token | undefined): boolean {
    return token?.kind === "name" || token?.kind === "string" || isSign(token, ")") || isSign(token, "]")
}

function isProgram(tokens: readonly Token[], i: number): boolean {
    return MEMBERS.has(memberAfter(tokens, i) ?? "") || isKept(tokens, i) || isHandedOn(tokens, i)
}

/** `p = process`, `{ pid } = process`: kept for later; behind the `=` of a delimiter it is only a name that is shown. */
function isKept(tokens: readonly Token[], i: number): boolean {
    const target = tokens[i - 2]
    return isSign(tokens[i - 1], "=") && (target?.kind === "name" || isSign(target, "}"))
}

/**
 * `[process][0]`, `{ p: process })[0]`, `Object.values(process)`, `(p => p.pid)(process)`: handed on, and read there.
 */
function isHandedOn(tokens: readonly Token[], i: number): boolean {
    const [before, behind] = [tokens[i - 1], tokens[i + 1]]
    if (isSign(before, "(")) return isOpened(tokens[i - 2])
    if (before?.kind === "name") return before.text === "typeof"
    if (isSign(before, "[") && isSign(behind, "]")) return isReadFrom(tokens, i)
    return isSign(behind, "}") && isSign(tokens[i + 2], ")") && isSign(tokens[i + 3], "[")
}

/** `[process][0]`, `[process].map(…)`, `[p] = [process]`, `for (p of [process])`. */
function isReadFrom(tokens: readonly Token[], i: number): boolean {
    const kept = isSign(tokens[i - 2], "=") || tokens[i - 2]?.text === "of"
    return kept || isSign(tokens[i + 2], "[") || isSign(tokens[i + 2], ".")
}

/** What stands before the bracket: a function that opens any object, or one made on the spot. */
function isOpened(owner: Token | undefined): boolean {
    return isSign(owner, ")") || (owner?.kind === "name" && OPENING_CALLS.has(owner.text))
}

function loadsModule(tokens: readonly Token[], i: number): boolean {
    const argument = tokens[i + 2]
    if (!isSign(tokens[i + 1], "(") || argument?.kind !== "string") return false
    return MODULES.has(argument.text.replace(/^node:/u, ""))
}

/** The member read next: `.name`, `?.name`, `["na" + "me"]`, also of what a bracket yields; null when none is. */
function memberAfter(tokens: readonly Token[], i: number): string | null {
    const behind = behindComment(tokens, endOfBracket(tokens, i + 1) ?? i + 1)
    const at = isSign(tokens[behind], "?") && isSign(tokens[behind + 1], ".") ? behind + 1 : behind
    if (isSign(tokens[at], "[")) return readSubscript(tokens, at).name
    if (!isSign(tokens[at], ".")) return null
    const next = behindComment(tokens, at + 1)
    return isSign(tokens[next], "[") ? readSubscript(tokens, next).name : (tokens[next]?.text ?? null)
}

/** `(process).pid`, `(0, process).pid`, `(process || 1).pid`: index behind the bracket; null when none closes in reach. */
function endOfBracket(tokens: readonly Token[], from: number): number | null {
    for (let at = from; at <= from + BRACKET_TOKENS; at++) {
        if (isSign(tokens[at], ")")) return at + 1
        const isAlternative = at === from ? joinsAlternative(tokens, at) : !isSign(tokens[at], "(")
        if (!isAlternative) return null
    }
    return null
}

/** `||`, `??`, `:`; not `?.`. */
function joinsAlternative(tokens: readonly Token[], at: number): boolean {
    return (
        isSign(tokens[at], "|") || isSign(tokens[at], ":") || (isSign(tokens[at], "?") && !isSign(tokens[at + 1], "."))
    )
}

/** Index of what stands behind a comment at `from`; `from` where none stands there. */
function behindComment(tokens: readonly Token[], from: number): number {
    if (!isSign(tokens[from], "/") || !isSign(tokens[from + 1], "*")) return from
    for (let at = from + 2; at <= from + SUBSCRIPT_TOKENS; at++)
        if (isSign(tokens[at], "*") && isSign(tokens[at + 1], "/")) return at + 2
    return from
}

function isSign(token: Token | undefined, sign: string): boolean {
    return token?.kind === "sign" && token.text === sign
}
