import {
    APPLYING_FILTERS,
    CONTEXTUAL_NAMES,
    COMMAND_CALLS,
    EL_OBJECTS,
    FILE_CLASSES,
    OGNL_GUARDS,
    PACKAGE_ROOTS,
    POWERFUL_CLASSES,
    REFLECTION_MEMBERS,
    TEMPLATE_OBJECTS,
} from "./names.data.ts"
import { NameShapes } from "../name-shapes.ts"
import * as bits from "./evidence-bits.ts"
import { memberBits, programBits, runsWhatItMade, subscriptBits } from "./mark-program.ts"
import type { Token } from "./token.ts"

/** Segments of a qualified name that are read: the longest package names have about ten. */
const QUALIFIED_LIMIT = 12

/** Roles of a name, as bits: one look-up tells them all, and most names have none. */
const ROOT = 0x1
const POWERFUL = 0x2
const REFLECTIVE = 0x4
const RUNS = 0x8
const FILES = 0x10
const GUARD = 0x20
const EL_NAME = 0x40
const TEMPLATE_NAME = 0x80
const APPLIES = 0x100
/** Words that mean something only beside their neighbours. */
const CONTEXTUAL = 0x200

const ROLES: ReadonlyMap<string, number> = rolesOf([
    [PACKAGE_ROOTS, ROOT],
    [POWERFUL_CLASSES, POWERFUL],
    [REFLECTION_MEMBERS, REFLECTIVE],
    [COMMAND_CALLS, RUNS],
    [FILE_CLASSES, FILES],
    [OGNL_GUARDS, GUARD],
    [EL_OBJECTS, EL_NAME],
    [TEMPLATE_OBJECTS, TEMPLATE_NAME],
    [APPLYING_FILTERS, APPLIES],
    [CONTEXTUAL_NAMES, CONTEXTUAL],
])

function rolesOf(lists: readonly (readonly [names: readonly string[], role: number])[]): Map<string, number> {
    const roles = new Map<string, number>()
    for (const [names, role] of lists) {
        for (const name of names) roles.set(name, (roles.get(name) ?? 0) | role)
    }
    return roles
}

/** Of names, which are ASCII: a string may hold letters that have those of ASCII for their small ones. */
const SHAPES = new NameShapes(ROLES.keys())

function roleOf(text: string | undefined): number {
    // `T` is the only name of one letter.
    if (text === undefined || text.length > NAME_UNITS || (text.length === 1 && text !== "T")) return 0
    return ROLES.get(text.toLowerCase()) ?? 0
}

/** Longest name of the tables; nothing longer has to be looked up. */
const NAME_UNITS = 40

const DUNDER = /^__[a-z]{2,20}__$/u
const POWERFUL_TEXT =
    /__(?:class|globals|subclasses|builtins|import|init|mro|base|bases|getattribute)__|java\.(?:lang|io|net|util\.Scanner)\b|javax\.(?:script|naming)|freemarker\.template|ProcessBuilder|Runtime\b|child_process/u

/** The evidence token `i` gives together with its neighbours; 0 for an ordinary one. */
export function evidenceAt(tokens: readonly Token[], i: number): number {
    const token = tokens[i]
    if (token === undefined) return 0
    if (token.kind === "name") return evidenceOfName(tokens, i, token)
    if (token.kind === "string") return evidenceOfString(tokens, i, token)
    if (token.kind === "backticks") return /^[ -~]+$/u.test(token.text) ? bits.BACKTICK_COMMAND : 0
    if (token.kind !== "sign") return 0
    if (token.text === "@") return evidenceOfAt(tokens, i)
    if (token.text === "[") return subscriptBits(tokens, i)
    return token.text === "#" ? evidenceOfHash(tokens, i, token) : 0
}

function evidenceOfName(tokens: readonly Token[], i: number, token: Token): number {
    const call = signAt(tokens, i + 1, "(")
    const member = signAt(tokens, i - 1, ".")
    let found = call ? callBits(tokens, i, member) : 0
    if (token.text.startsWith("__")) found |= dunderBits(tokens, i, token.text, member)
    if (member || !signAt(tokens, i - 1, "?") || !isAdjacent(tokens, i - 1)) {
        const role = SHAPES.mayHold(token.text) ? roleOf(token.text) : 0
        return role === 0 ? found : found | evidenceOfRole(tokens, i, role, call, member)
    }
    return found | builtinBits(token.text, call)
}

function evidenceOfRole(tokens: readonly Token[], i: number, role: number, call: boolean, member: boolean): number {
    const dotted = signAt(tokens, i + 1, ".")
    let found = 0
    if ((role & POWERFUL) !== 0) found |= powerfulBits(tokens, i)
    if ((role & REFLECTIVE) !== 0 && member && (call || dotted)) found |= bits.REFLECTION
    if ((role & RUNS) !== 0) found |= commandBits(tokens, i, call)
    if ((role & ROOT) !== 0 && !member) found |= qualifiedBits(tokens, i)
    if ((role & EL_NAME) !== 0 && !member && dotted) found |= bits.EL_OBJECT
    if ((role & TEMPLATE_NAME) !== 0 && !member && followedByMember(tokens, i)) found |= bits.TEMPLATE_OBJECT
    if ((role & FILES) !== 0 && dotted && signAt(tokens, i + 3, "(") && tokens[i + 4]?.kind === "string") {
        found |= bits.FILE_CALL
    }
    if ((role & APPLIES) !== 0 && call && signAt(tokens, i - 1, "|")) found |= filterBits(tokens, i)
    return (role & CONTEXTUAL) === 0 ? found : found | contextualBits(tokens, i, call, member)
}

function contextualBits(tokens: readonly Token[], i: number, call: boolean, member: boolean): number {
    const text = tokens[i]?.text ?? ""
    switch (text.toLowerCase()) {
        case "class":
            return member && followedByMember(tokens, i) ? classMemberBits(tokens, i) : 0
        case "new":
            return newBits(tokens, i)
        case "t":
            return call && text === "T" ? typeReferenceBits(tokens, i) : 0
        case "constructor":
            return constructorIsReached(tokens, i) ? bits.CONSTRUCTOR : 0
        case "prototype":
            return isPrototype(tokens, i) ? bits.PROTOTYPE : 0
        case "attr":
            return call && signAt(tokens, i - 1, "|") ? bits.APPLYING_FILTER : 0
        default:
            return (
                nodeBits(tokens, i, text.toLowerCase(), call) |
                (member ? memberBits(tokens, i) : programBits(tokens, i))
            )
    }
}

function callBits(tokens: readonly Token[], i: number, member: boolean): number {
    const argument = !signAt(tokens, i + 2, ")") && tokens[i + 2] !== undefined
    return bits.CALL | (member ? bits.METHOD_CALL : 0) | (argument ? bits.CALL_WITH_ARGUMENT : 0)
}

/** `constructor[prototype]`, `constructor.prototype`: how a key reaches every object. */
function isPrototype(tokens: readonly Token[], i: number): boolean {
    const subscript = signAt(tokens, i - 1, "[") && signAt(tokens, i - 2, "]")
    const owner = tokens[subscript ? i - 3 : i - 2]
    return owner?.text === "constructor" && (subscript || signAt(tokens, i - 1, ".") || signAt(tokens, i - 1, "["))
}

function powerfulBits(tokens: readonly Token[], i: number): number {
    const used = signAt(tokens, i + 1, ".") || signAt(tokens, i + 1, "@")
    return used || (signAt(tokens, i + 1, ")") && signAt(tokens, i + 2, ".")) ? bits.POWERFUL_CLASS : 0
}

/** `.class.` reaches reflection when a member of Class follows; `a.class.name` is a bean property. */
function classMemberBits(tokens: readonly Token[], i: number): number {
    const next = tokens[i + 2]?.text ?? ""
    return (roleOf(next) & REFLECTIVE) !== 0 || next === "module" || next === "getName" || signAt(tokens, i + 1, "[")
        ? bits.REFLECTION
        : 0
}

/** A command is called; or, as ASP lets one, given the request without brackets. */
function commandBits(tokens: readonly Token[], i: number, call: boolean): number {
    if (call) return signAt(tokens, i + 2, ")") ? 0 : bits.COMMAND
    // `(0, eval)("…")`.
    if (signAt(tokens, i + 1, ")") && signAt(tokens, i + 2, "(")) return signAt(tokens, i - 1, ",") ? bits.COMMAND : 0
    return tokens[i + 1]?.text.toLowerCase() === "request" && signAt(tokens, i + 2, "(") ? bits.COMMAND : 0
}

function newBits(tokens: readonly Token[], i: number): number {
    const next = tokens[i + 1]
    if (next?.kind !== "name") return 0
    const role = roleOf(next.text)
    if (next.text === "Function" && signAt(tokens, i + 2, "(")) return bits.CONSTRUCTOR
    if ((role & POWERFUL) !== 0 && signAt(tokens, i + 2, "(")) return bits.NEW_OBJECT
    return (role & ROOT) !== 0 && qualifiedEnd(tokens, i + 1) > i + 4 ? bits.NEW_OBJECT : 0
}

/** `T(java.lang.X).member`, `T(String).member`; C# has `T(x)` with nothing behind it. */
function typeReferenceBits(tokens: readonly Token[], i: number): number {
    const end = qualifiedEnd(tokens, i + 2)
    return end > i + 2 && signAt(tokens, end, ")") && (signAt(tokens, end + 1, ".") || end > i + 4)
        ? bits.TYPE_REFERENCE
        : 0
}

function qualifiedBits(tokens: readonly Token[], i: number): number {
    const end = qualifiedEnd(tokens, i)
    if (end < i + 5) return 0
    for (let at = i; at < end; at += 2) {
        if (/^[A-Z]/u.test(tokens[at]?.text ?? "")) return bits.QUALIFIED_CLASS
    }
    return 0
}

/** Index behind `name(.name)*` that starts at `i`; `i` when none starts there. */
function qualifiedEnd(tokens: readonly Token[], i: number): number {
    let at = i
    while (at < i + 2 * QUALIFIED_LIMIT && tokens[at]?.kind === "name") {
        at++
        if (!signAt(tokens, at, ".") || tokens[at + 1]?.kind !== "name") return at
        at++
    }
    return at
}

/** `__class__` as a member, subscript or call, and `__proto__[`, `[__proto__`. */
function dunderBits(tokens: readonly Token[], i: number, text: string, member: boolean): number {
    const subscript = signAt(tokens, i - 1, "[")
    if (text === "__proto__") return subscript || followedByMember(tokens, i) ? bits.PROTOTYPE : 0
    if (!DUNDER.test(text) || (!member && !subscript && !signAt(tokens, i + 1, "("))) return 0
    const chained = followedByMember(tokens, i) && DUNDER.test(tokens[i + 2]?.text ?? "")
    return bits.DUNDER_MEMBER | (chained ? bits.DUNDER_CHAIN : 0)
}

/** `x.constructor.constructor(…)` and `x.constructor("code")` make functions; a class declaration has no text in there. */
function constructorIsReached(tokens: readonly Token[], i: number): boolean {
    if (signAt(tokens, i + 1, ".")) return tokens[i + 2]?.text === "constructor" || tokens[i + 2]?.text === "prototype"
    return signAt(tokens, i - 1, ".") && (isQuoted(tokens[i + 2]) || runsWhatItMade(tokens, i))
}

function isQuoted(token: Token | undefined): boolean {
    return (
        token?.kind === "string" ||
        token?.kind === "backticks" ||
        token?.text === "'" ||
        token?.text === '"' ||
        token?.text === "`"
    )
}

function filterBits(tokens: readonly Token[], i: number): number {
    return (roleOf(tokens[i + 2]?.text) & RUNS) === 0 ? 0 : bits.APPLYING_FILTER
}

function builtinBits(name: string, call: boolean): number {
    return (name === "new" && call) || name === "api" || name === "interpret" ? bits.BUILTIN : 0
}

/** Doors of Node.js: the loader, the running program, and functions that a serialiser brings to life. */
function nodeBits(tokens: readonly Token[], i: number, name: string, call: boolean): number {
    const dotted = signAt(tokens, i + 1, ".")
    const next = tokens[i + 2]?.text ?? ""
    if (name === "nd_func") return bits.NODE_INTERNALS
    if (name === "require") return requiresNode(tokens, i, call, dotted) ? bits.NODE_INTERNALS : 0
    if (name === "mainmodule") return dotted && /^(?:require|constructor)$/u.test(next) ? bits.NODE_INTERNALS : 0
    const inner = next === "mainModule" || (next === "binding" && signAt(tokens, i + 3, "("))
    return name === "process" && inner && followedByMember(tokens, i) ? bits.NODE_INTERNALS : 0
}

function requiresNode(tokens: readonly Token[], i: number, call: boolean, dotted: boolean): boolean {
    const next = tokens[i + 2]
    if (dotted) return next?.text === "main"
    return call && isQuoted(next) && `${next?.text ?? ""}${tokens[i + 3]?.text ?? ""}`.includes("child_process")
}

function evidenceOfString(tokens: readonly Token[], i: number, token: Token): number {
    let found = POWERFUL_TEXT.test(token.text) ? bits.POWERFUL_STRING : 0
    if (token.text === "constructor" && (signAt(tokens, i - 1, "[") || tokens[i - 1]?.kind === "name"))
        found |= bits.CONSTRUCTOR
    return found
}

/** `@package.Class@member`: adjacency keeps mail addresses and mentions of people out. */
function evidenceOfAt(tokens: readonly Token[], i: number): number {
    const end = qualifiedEnd(tokens, i + 1)
    if (end < i + 4 || !signAt(tokens, end, "@") || tokens[end + 1]?.kind !== "name") return 0
    if (!/^[A-Z]/u.test(tokens[end - 1]?.text ?? "")) return 0
    return bits.STATIC_REFERENCE | (signAt(tokens, end + 2, "(") ? bits.STATIC_CALL : 0)
}

function evidenceOfHash(tokens: readonly Token[], i: number, token: Token): number {
    const name = tokens[i + 1]
    if (name?.kind !== "name" || name.start !== token.end) return 0
    const assigned = signAt(tokens, i + 2, "=") && !signAt(tokens, i + 3, "=")
    const used = followedByMember(tokens, i + 1)
    const guard = (roleOf(name.text) & GUARD) !== 0 && (assigned || used) ? bits.CONTEXT_GUARD : 0
    return guard | (assigned ? bits.CONTEXT_ASSIGNMENT : 0) | (used ? bits.CONTEXT_VARIABLE : 0)
}

function followedByMember(tokens: readonly Token[], i: number): boolean {
    return signAt(tokens, i + 1, ".") || signAt(tokens, i + 1, "[")
}

function signAt(tokens: readonly Token[], i: number, sign: string): boolean {
    const token = tokens[i]
    return token?.kind === "sign" && token.text === sign
}

function isAdjacent(tokens: readonly Token[], i: number): boolean {
    return tokens[i]?.end === tokens[i + 1]?.start
}
