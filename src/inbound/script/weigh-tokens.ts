// What a run of tokens does: calls, names built from pieces, access to the page, functions handed on, loops without end.
import { NameShapes } from "../name-shapes.ts"
import type { Evidence } from "../technique.ts"
import { computedEnd, isCall } from "./computed.ts"
import { isHandedOn } from "./handed-on.ts"
import type { Token } from "./lexer.ts"
import { CALLING_MEMBERS, GLOBAL_OBJECTS, HANDED_ON, PAGE_MEMBERS, SELECTORS, SINKS, TRUTHY } from "./names.data.ts"
import type { ScriptTechniqueName } from "./techniques.data.ts"

const sinks: ReadonlySet<string> = new Set(SINKS)
const globals: ReadonlySet<string> = new Set(GLOBAL_OBJECTS)
const members: ReadonlyMap<string, ReadonlySet<string>> = new Map(
    Object.entries(PAGE_MEMBERS).map(([name, list]) => [name, new Set(list)]),
)
/** Signs behind which an expression may begin. */
const BEFORE_CODE = new Set([
    ";",
    ",",
    "(",
    "[",
    "{",
    "}",
    ")",
    "=",
    "+",
    "-",
    "*",
    "/",
    "!",
    "~",
    "?",
    "|",
    "&",
    ">",
    "<",
    "^",
    "%",
    "'",
    '"',
    "`",
    ".",
])
const WORDS_BEFORE_CODE = new Set([
    "new",
    "return",
    "void",
    "typeof",
    "throw",
    "await",
    "delete",
    "in",
    "of",
    "else",
    "do",
])
const PROTOTYPE = /^["'](?:__proto__|constructor|prototype)["']$/
const constants: ReadonlySet<string> = new Set(TRUTHY)
const selectors: ReadonlySet<string> = new Set(SELECTORS)
const calling: ReadonlySet<string> = new Set(CALLING_MEMBERS)
/** What weighName and weighFirst know; any other name does something only with itself in brackets behind it. */
const KNOWN_NAMES = new NameShapes([
    ...SINKS,
    ...HANDED_ON,
    ...GLOBAL_OBJECTS,
    ...Object.keys(PAGE_MEMBERS),
    ...CALLING_MEMBERS,
    "document",
    "for",
    "import",
    "location",
    "print",
    "while",
    "with",
])
/** Tokens of a selector's argument. */
const ARGUMENT_TOKENS = 16

/**
 * @param inString the tokens begin where a string of the page would have ended
 * @param from which of the tokens are weighed, up to `to`
 */
export function weighTokens(
    tokens: readonly Token[],
    inString: boolean,
    evidence: Evidence<ScriptTechniqueName>,
    from = 0,
    to: number = tokens.length,
): void {
    for (let i = from; i < Math.min(to, tokens.length); i++) {
        const token = tokens[i]
        if (token?.kind === "string" && isPrototypeWalk(tokens, i))
            evidence.add("computed-member", token.start, token.end)
        if (token?.kind !== "name" || !(KNOWN_NAMES.mayHold(token.text) || tokens[i + 1]?.text === "[")) continue
        const technique =
            weighName(tokens, i, token.text) ??
            (isFirst(tokens, i, inString) ? weighFirst(tokens, i, token.text) : null)
        if (technique === null) continue
        const placed = standsAsCode(tokens, i, inString) ? technique : "mentioned-program"
        evidence.add(placed, token.start, tokens[i + 1]?.end ?? token.end)
    }
}

/** `{}[['__proto__']]['x']`: from any object to the function that makes functions. */
function isPrototypeWalk(tokens: readonly Token[], i: number): boolean {
    if (tokens[i - 1]?.text !== "[" || tokens[i + 1]?.text !== "]" || !PROTOTYPE.test(tokens[i]?.text ?? ""))
        return false
    const before = tokens[i - 2]?.text
    return before !== undefined && ")]}[".includes(before) && "[](.=;".includes(tokens[i + 2]?.text ?? ",")
}

function weighName(tokens: readonly Token[], i: number, name: string): ScriptTechniqueName | null {
    if (sinks.has(name) && isCall(tokens, i + 1) && !isCodeSpan(tokens, i)) return "script-call"
    if (isHandedOn(tokens, i)) return "handed-on-function"
    if (isWalkByOneName(tokens, i, name)) return "computed-member"
    if (isForeignImport(tokens, i, name) || isWithPage(tokens, i, name)) return "script-call"
    if (globals.has(name)) {
        const end = computedEnd(tokens, i)
        if (end > 0) return "computed-member"
    }
    if ((isPageAccess(tokens, i, name) && !isCodeSpan(tokens, i)) || isPageChange(tokens, i, name)) return "page-access"
    if (calling.has(name) && isTemplateCall(tokens, i)) return "script-call"
    return (name === "while" || name === "for") && isEndless(tokens, i + 1) ? "endless-loop" : null
}

/** `$[$][$]('…')`: one variable holds the name, from an object to its maker to the maker of functions. */
function isWalkByOneName(tokens: readonly Token[], i: number, name: string): boolean {
    const walk = ["[", name, "]", "[", name, "]", "("]
    return walk.every((text, at) => tokens[i + 1 + at]?.text === text) && tokens[i + 8]?.kind === "string"
}

/**
 * A name between backticks, a member, or a call that is given nothing: a template that says it, or Markdown. No program has a
 * name directly behind a template.
 */
function isCodeSpan(tokens: readonly Token[], i: number): boolean {
    const before = tokens[i - 1]
    if (before?.text !== "`" || before.end !== tokens[i]?.start) return false
    let at = i + 1
    while (at < i + SPAN_TOKENS && tokens[at]?.text === "." && tokens[at + 1]?.kind === "name") at += 2
    if (tokens[at]?.text === "(" && tokens[at + 1]?.text === ")") at += 2
    return tokens[at]?.text === "`"
}

/** Of a name with its members that is shown so. */
const SPAN_TOKENS = 8

/** Right behind what broke out of the page's own program: `'-print()-'`, `1;print()`. */
function isFirst(tokens: readonly Token[], i: number, inString: boolean): boolean {
    const sign = tokens[i - 1]?.kind === "sign"
    return inString ? i === 1 && sign : i === 2 && sign && tokens[0]?.kind === "number"
}

/** What is harmless in a sentence or in another language, and there is none of either. */
function weighFirst(tokens: readonly Token[], i: number, name: string): ScriptTechniqueName | null {
    if (name === "print") return tokens[i + 1]?.text === "(" && tokens[i + 2]?.text === ")" ? "script-call" : null
    const assigned = name === "location" && tokens[i + 1]?.text === "=" && tokens[i + 2]?.kind === "name"
    return assigned ? "page-access" : null
}

/** `document.cookie`, `location=…`: a member of the page that is read, called or set. */
function isPageAccess(tokens: readonly Token[], i: number, name: string): boolean {
    if (name === "location" && isAssigned(tokens, i + 1)) return true
    if (tokens[i + 1]?.text !== ".") return false
    const member = tokens[i + 2]
    if (member === undefined || members.get(name)?.has(member.text) !== true) return false
    const next = tokens[i + 3]
    if (next === undefined) return i > 0
    if (next.text === "=" && isNoAscii(tokens[i + 4])) return false
    return next.kind === "sign" && "=([.;,)+`/'\"<".includes(next.text)
}

/** What a sentence says a member is: `document.cookie=必須`. */
function isNoAscii(token: Token | undefined): boolean {
    return token !== undefined && token.text.charCodeAt(0) > LAST_ASCII
}

const LAST_ASCII = 0x7f

/** `document.querySelector("p").textContent="x"`. */
function isPageChange(tokens: readonly Token[], i: number, name: string): boolean {
    if (name !== "document" || tokens[i + 1]?.text !== "." || !selectors.has(tokens[i + 2]?.text ?? "")) return false
    for (let at = i + 4; at < i + 4 + ARGUMENT_TOKENS; at++) {
        if (tokens[at]?.text !== ")") continue
        const member = tokens[at + 1]?.text === "." && tokens[at + 2]?.kind === "name"
        return member && tokens[at + 3]?.text === "=" && tokens[at + 4]?.text !== "="
    }
    return false
}

/** A program of another site, or one that comes along; a bundle's own parts have a path. */
const FOREIGN = /^["'](?:(?:https?:)?\/\/|data:|blob:)/i

/** The word IMPORT before an address of another site, with or without a bracket, in quotes or backticks. */
function isForeignImport(tokens: readonly Token[], i: number, name: string): boolean {
    if (name !== "import") return false
    const argument = tokens[tokens[i + 1]?.text === "(" ? i + 2 : i + 1]
    if (argument?.kind === "string") return FOREIGN.test(argument.text)
    // `//` within a template was passed over as a comment.
    return argument?.text === "`" && tokens[i + 3]?.start !== argument.end
}

/** `with(document)`: what follows reads and sets its members without naming it. */
function isWithPage(tokens: readonly Token[], i: number, name: string): boolean {
    const object = tokens[i + 2]?.text ?? ""
    return name === "with" && tokens[i + 1]?.text === "(" && globals.has(object) && tokens[i + 3]?.text === ")"
}

/** ``f.call`${x}` ``: a call without brackets. */
function isTemplateCall(tokens: readonly Token[], i: number): boolean {
    return [".", "`", "$", "{"].every((sign, at) => tokens[at === 0 ? i - 1 : i + at]?.text === sign)
}

function isAssigned(tokens: readonly Token[], i: number): boolean {
    const next = tokens[i + 1]
    if (tokens[i]?.text !== "=" || next === undefined || next.text === "=") return false
    return (
        next.kind === "string" ||
        (next.kind === "name" && isCall(tokens, i + 2)) ||
        next.text === "`" ||
        next.text === "'"
    )
}

function isEndless(tokens: readonly Token[], i: number): boolean {
    if (tokens[i]?.text !== "(") return false
    for (let at = i + 1; at < i + 16; at++) {
        const token = tokens[at]
        if (token === undefined) return false
        if (token.text === ")" && tokens[at - 1]?.text !== "(") return true
        if (token.kind === "name" && !constants.has(token.text)) return false
    }
    return false
}

/** `alert()` and nothing else: how a function is named in a sentence, of which this may be a piece. */
function isEmptyCall(tokens: readonly Token[]): boolean {
    return tokens.length === 3 && tokens[1]?.text === "(" && tokens[2]?.text === ")"
}

/** Tokens before a probe in a place of numbers, `1;console.log(1)`; in a longer program what it prints does nothing. */
const PROBE_TOKENS = 2

/** `case 1:`, `x?0:`, `name:`, `[x]:`. */
function isLabel(token: Token | undefined): boolean {
    return token?.kind === "name" || token?.kind === "number" || token?.text === "]"
}

/** Tokens from the start within which such a word is code's; AWAIT stands behind the head of a function, and in no sentence. */
function wordReach(word: string): number {
    return word === "await" ? 24 : 8
}

function standsAsCode(tokens: readonly Token[], i: number, inString: boolean): boolean {
    const before = tokens[i - 1]
    if (before === undefined) return !inString && !isEmptyCall(tokens)
    if (tokens[i]?.text === "console" && !inString && i > PROBE_TOKENS) return false
    if (before.kind === "name") return WORDS_BEFORE_CODE.has(before.text) && i < wordReach(before.text)
    if (before.kind !== "sign") return false
    if (before.text === ":") return isLabel(tokens[i - 2]) && before.end === tokens[i]?.start
    return BEFORE_CODE.has(before.text)
}
