import * as bits from "./evidence-bits.ts"
import type { Frame } from "./frames.ts"
import { isProgramText } from "./mark-program.ts"
import type { ExpressionTechniqueName } from "./techniques.data.ts"
import type { Family } from "./token.ts"

const STRINGS_THAT_REACH =
    /__(?:class|globals|subclasses|builtins|import|mro|base|init)__|java\.lang\.|javax\.script|freemarker\.template/u

/** Evidence that means the same in every language, heaviest first. */
const STRONG: readonly (readonly [mask: number, technique: ExpressionTechniqueName])[] = [
    [bits.STATIC_REFERENCE, "ognl-static-call"],
    [bits.CONTEXT_GUARD, "ognl-context-change"],
    [bits.TYPE_REFERENCE, "spel-type-reference"],
    [bits.BUILTIN, "freemarker-builtin"],
    [bits.DUNDER_MEMBER, "python-object-chain"],
    [bits.NEW_OBJECT, "class-reach"],
    [bits.REFLECTION, "class-reach"],
    [bits.NODE_INTERNALS, "node-code"],
    [bits.PROTOTYPE, "prototype-change"],
    [bits.CONSTRUCTOR, "function-constructor"],
    [bits.APPLYING_FILTER, "template-filter-call"],
]

/** A call is told only of a delimiter no longer than this, units: in binary content two signs meet by chance. */
const TOLD_UNITS = 512

/** Families whose expressions honest texts hold too: shells and JavaScript templates write `${…}`. */
const SHARED_FAMILIES: ReadonlySet<Family> = new Set<Family>(["dollar"])

/**
 * The heaviest technique of one frame inside a delimiter; null when it holds a plain name or text.
 *
 * @param alone the delimiter is all the value has, or nearly: only then is a bare sum a probe
 */
export function weighFrame(frame: Frame, family: Family, alone: boolean): ExpressionTechniqueName | null {
    for (const [mask, technique] of STRONG) {
        if ((frame.bits & mask) !== 0) return technique
    }
    if (frame.strings > 1 && STRINGS_THAT_REACH.test(frame.joined)) return "class-reach"
    if ((frame.bits & bits.POWERFUL_STRING) !== 0 && hasCall(frame)) return "class-reach"
    if (!frame.closed) return null
    return weighClosed(frame, family, alone)
}

/** What counts only where an engine would evaluate it: inside a delimiter that is closed. */
function weighClosed(frame: Frame, family: Family, alone: boolean): ExpressionTechniqueName | null {
    if ((frame.bits & bits.POWERFUL_CLASS) !== 0 && hasCall(frame)) return "class-reach"
    const changes = bits.CONTEXT_ASSIGNMENT | (hasCall(frame) ? bits.CONTEXT_VARIABLE : 0)
    if ((frame.bits & changes) !== 0 && isOgnlFamily(family)) return "ognl-context-change"
    if ((frame.bits & bits.COMMAND) !== 0 && !SHARED_FAMILIES.has(family)) return "command-call"
    if ((frame.bits & bits.COMMAND) !== 0 && alone) return "command-call"
    if ((frame.bits & bits.BACKTICK_COMMAND) !== 0 && runsBackticks(family)) return "command-call"
    if ((frame.bits & bits.FILE_CALL) !== 0) return "file-call"
    if (runsJavaScript(family) && (frame.bits & bits.PROGRAM_OBJECT) !== 0) return "node-code"
    if (runsJavaScript(family) && isProgramText(frame.joined)) return "function-constructor"
    if ((frame.bits & bits.TEMPLATE_OBJECT) !== 0 && (family === "mustache" || family === "statement"))
        return "template-object"
    if ((frame.bits & bits.EL_OBJECT) !== 0 && (frame.bits & bits.METHOD_CALL) !== 0) return "el-object-call"
    if (isSum(frame)) return alone ? "arithmetic-probe" : null
    return hasCall(frame) && frame.end - frame.start <= TOLD_UNITS ? "template-expression" : null
}

function hasCall(frame: Frame): boolean {
    return (frame.bits & bits.CALL) !== 0
}

function isOgnlFamily(family: Family): boolean {
    return family === "percent" || family === "dollar" || family === "hash" || family === "thymeleaf"
}

function runsBackticks(family: Family): boolean {
    return family === "hash" || family === "server-tag"
}

/** Template languages written in JavaScript, whose delimiters scripts and shells do not use. */
function runsJavaScript(family: Family): boolean {
    return family === "server-tag" || family === "mustache" || family === "statement" || family === "hash"
}

/** Numbers and operators and nothing else: `7*7`, `(191+7)`, `7*'7'`, `print(7*7)`. */
function isSum(frame: Frame): boolean {
    const words = frame.names === 0 || (frame.names === 1 && hasCall(frame))
    return words && frame.numbers > 1 && frame.operators > 0 && frame.others === 0 && frame.strings === 0
}

/** Text that closes a string of the program's and goes on as code: `" + process.pid + "`. */
export function weighBreakout(frame: Frame): ExpressionTechniqueName | null {
    if ((frame.bits & bits.PROGRAM_OBJECT) !== 0) return "node-code"
    const evaluates = (frame.bits & (bits.CONSTRUCTOR | bits.COMMAND | bits.CALL)) !== 0
    return evaluates && isProgramText(frame.joined) ? "function-constructor" : weighBareCode(frame)
}

/** The heaviest technique of the text outside all delimiters: code as such, without a language that marks it. */
export function weighBareCode(frame: Frame): ExpressionTechniqueName | null {
    const has = (mask: number): boolean => (frame.bits & mask) !== 0
    if (has(bits.STATIC_CALL)) return "ognl-static-call"
    if (has(bits.TYPE_REFERENCE) && has(bits.QUALIFIED_CLASS | bits.POWERFUL_CLASS)) return "spel-type-reference"
    if (has(bits.NODE_INTERNALS)) return "node-code"
    if (has(bits.PROTOTYPE)) return "prototype-change"
    if (has(bits.DUNDER_CHAIN)) return "python-object-chain"
    if (has(bits.REFLECTION) && has(bits.CALL_WITH_ARGUMENT)) return "java-code"
    if (has(bits.POWERFUL_CLASS | bits.NEW_OBJECT) && has(bits.COMMAND)) return "java-code"
    if (has(bits.NEW_OBJECT) && has(bits.METHOD_CALL)) return "java-code"
    return has(bits.CONSTRUCTOR) && has(bits.CALL_WITH_ARGUMENT) ? "function-constructor" : null
}
