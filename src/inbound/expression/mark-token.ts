import {
    APPLYING_FILTERS,
    COMMAND_CALLS,
    EL_OBJECTS,
    FILE_CLASSES,
    OGNL_GUARDS,
    PACKAGE_ROOTS,
    POWERFUL_CLASSES,
    REFLECTION_MEMBERS,
    TEMPLATE_OBJECTS,
} from "./names.data.ts"
import * as bits from "./evidence-bits.ts"
import type { Token } from "./token.ts"

/** Segments of a qualified name that are read: the longest package names have about ten. */
const QUALIFIED_LIMIT = 12

const roots: ReadonlySet<string> = new Set(PACKAGE_ROOTS)
const powerful: ReadonlySet<string> = new Set(POWERFUL_CLASSES)
const reflection: ReadonlySet<string> = new Set(REFLECTION_MEMBERS)
const commands: ReadonlySet<string> = new Set(COMMAND_CALLS)
const files: ReadonlySet<string> = new Set(FILE_CLASSES)
const guards: ReadonlySet<string> = new Set(OGNL_GUARDS)
const elObjects: ReadonlySet<string> = new Set(EL_OBJECTS)
const templateObjects: ReadonlySet<string> = new Set(TEMPLATE_OBJECTS)
const applying: ReadonlySet<string> = new Set(APPLYING_FILTERS)

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
    return token.text === "#" ? evidenceOfHash(tokens, i, token) : 0
}

function evidenceOfName(tokens: readonly Token[], i: number, token: Token): number {
    const name = token.text.toLowerCase()
    const call = signAt(tokens, i + 1, "(")
    const member = signAt(tokens, i - 1, ".")
    let found = call ? callBits(tokens, i, member) : 0
    if (powerful.has(name)) found |= powerfulBits(tokens, i)
    if (reflection.has(name) && member && (call || signAt(tokens, i + 1, "."))) found |= bits.REFLECTION
    if (name === "class" && member && followedByMember(tokens, i)) found |= classMemberBits(tokens, i)
    if (commands.has(name)) found |= commandBits(tokens, i, call)
    if (name === "new") found |= newBits(tokens, i)
    if (name === "t" && call && token.text === "T") found |= typeReferenceBits(tokens, i)
    if (roots.has(name) && !member) found |= qualifiedBits(tokens, i)
    if (DUNDER.test(name)) found |= dunderBits(tokens, i, member)
    return found | memberBits(tokens, i, name, call, member)
}

function callBits(tokens: readonly Token[], i: number, member: boolean): number {
    const argument = !signAt(tokens, i + 2, ")") && tokens[i + 2] !== undefined
    return bits.CALL | (member ? bits.METHOD_CALL : 0) | (argument ? bits.CALL_WITH_ARGUMENT : 0)
}

/** Names that mean something only beside their neighbours. */
function memberBits(tokens: readonly Token[], i: number, name: string, call: boolean, member: boolean): number {
    let found = isPrototype(tokens, i, name) ? bits.PROTOTYPE : 0
    const dotted = signAt(tokens, i + 1, ".")
    if (name === "constructor" && (call || dotted) && constructorIsReached(tokens, i)) found |= bits.CONSTRUCTOR
    if (signAt(tokens, i - 1, "|") && call) found |= filterBits(tokens, i, name)
    if (signAt(tokens, i - 1, "?") && isAdjacent(tokens, i - 1)) found |= builtinBits(name, call)
    if (elObjects.has(name) && !member && dotted) found |= bits.EL_OBJECT
    if (templateObjects.has(name) && !member && followedByMember(tokens, i)) found |= bits.TEMPLATE_OBJECT
    if (files.has(name) && dotted && signAt(tokens, i + 3, "(") && tokens[i + 4]?.kind === "string")
        found |= bits.FILE_CALL
    return found | nodeBits(tokens, i, name, dotted, call)
}

/** `__proto__[x]`, `a[__proto__]`, `constructor[prototype]`, `constructor.prototype`: how a key reaches every object. */
function isPrototype(tokens: readonly Token[], i: number, name: string): boolean {
    if (name === "__proto__") return followedByMember(tokens, i) || signAt(tokens, i - 1, "[")
    if (name !== "prototype") return false
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
    const next = tokens[i + 2]?.text.toLowerCase() ?? ""
    return reflection.has(next) || next === "module" || next === "getname" || signAt(tokens, i + 1, "[")
        ? bits.REFLECTION
        : 0
}

/** A command is called; or, as ASP lets one, given the request without brackets. */
function commandBits(tokens: readonly Token[], i: number, call: boolean): number {
    if (call) return signAt(tokens, i + 2, ")") ? 0 : bits.COMMAND
    return tokens[i + 1]?.text.toLowerCase() === "request" && signAt(tokens, i + 2, "(") ? bits.COMMAND : 0
}

function newBits(tokens: readonly Token[], i: number): number {
    const next = tokens[i + 1]
    if (next?.kind !== "name") return 0
    const name = next.text.toLowerCase()
    if (powerful.has(name) && signAt(tokens, i + 2, "(")) return bits.NEW_OBJECT
    return roots.has(name) && qualifiedEnd(tokens, i + 1) > i + 4 ? bits.NEW_OBJECT : 0
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

function dunderBits(tokens: readonly Token[], i: number, member: boolean): number {
    if (!member && !signAt(tokens, i - 1, "[") && !signAt(tokens, i + 1, "(")) return 0
    const next = tokens[i + 2]?.text ?? ""
    const chained = followedByMember(tokens, i) && DUNDER.test(next.toLowerCase())
    return bits.DUNDER_MEMBER | (chained ? bits.DUNDER_CHAIN : 0)
}

/** `x.constructor.constructor(…)` and `x.constructor("code")` make functions; a class declaration has no text in there. */
function constructorIsReached(tokens: readonly Token[], i: number): boolean {
    if (signAt(tokens, i + 1, ".")) return tokens[i + 2]?.text === "constructor" || tokens[i + 2]?.text === "prototype"
    return signAt(tokens, i - 1, ".") && isQuoted(tokens[i + 2])
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

function filterBits(tokens: readonly Token[], i: number, name: string): number {
    if (name === "attr") return bits.APPLYING_FILTER
    if (!applying.has(name)) return 0
    return commands.has(tokens[i + 2]?.text.toLowerCase() ?? "") ? bits.APPLYING_FILTER : 0
}

function builtinBits(name: string, call: boolean): number {
    return (name === "new" && call) || name === "api" || name === "interpret" ? bits.BUILTIN : 0
}

function nodeBits(tokens: readonly Token[], i: number, name: string, dotted: boolean, call: boolean): number {
    const next = tokens[i + 2]?.text ?? ""
    const quoted = isQuoted(tokens[i + 2]) ? `${next}${tokens[i + 3]?.text ?? ""}` : ""
    if (name === "require" && next === "main" && dotted) return bits.NODE_INTERNALS
    if (name === "function" && call && tokens[i - 1]?.text === "new" && tokens[i]?.text === "Function")
        return bits.CONSTRUCTOR
    if (name === "require" && call && quoted.includes("child_process")) return bits.NODE_INTERNALS
    if (name === "process" && (next === "mainModule" || (next === "binding" && signAt(tokens, i + 3, "(")))) {
        return dotted || signAt(tokens, i + 1, "[") ? bits.NODE_INTERNALS : 0
    }
    if (name === "mainmodule" && dotted && /^(?:require|constructor)$/u.test(next)) return bits.NODE_INTERNALS
    return name.startsWith("nd_func") || name.startsWith("_nd_func") ? bits.NODE_INTERNALS : 0
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
    const guard = guards.has(name.text.toLowerCase()) && (assigned || used) ? bits.CONTEXT_GUARD : 0
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
