// Braces of a shell inside of a word: `c{a,oun}t` becomes `cat` and `count`. Told where one of the words is a command and
// stands where a command begins. Source: Bash manual, "Brace Expansion". A field list (`item{id,date}`) makes other words.
import type { Span } from "../../core/span.ts"
import { gated } from "../literals/gated.ts"
import { COMMANDS } from "./names.data.ts"
import { wordAt } from "./word.ts"

const commands: ReadonlySet<string> = new Set(COMMANDS)
// Each from its brace, with what stands before it told first: separators are everywhere.
const BRACES = gated(/\{(?<=((?:^|[;|&`(])\s{0,8}(\w{0,16}))\{)(\w{0,16}(?:,\w{0,16}){1,8})\}(\w{0,16})(?=$|[\s;|&`)])/)
/** `{cat,/etc/passwd}`: a command and what it is given, without a space. */
const BRACED_LINE = gated(
    /\{(?<=((?:^|[;|&`("'\n])\s{0,8})\{)((?:\$\{\w{0,16}\}|[^{},\s]){1,40}),[-/~.$][^{}\s]{0,80}\}/,
)
/** `; {id,}`: one word and an empty one. */
const BRACED_NAME = gated(/\{(?<=([;|&`(\n]\s{0,8})\{),?((?:\$[@*]|\$\{\w{0,16}\}|[^{},\s]){1,40}),?\}/)
/** Shorter words are made by chance. */
const WORD_UNITS = 3

export function bracedCommandIn(text: string): Span | null {
    const line = BRACED_LINE.exec(text)
    if (line !== null && commands.has(wordAt(line[2] ?? "", 0)?.name ?? "")) return spanOf(line)
    const name = BRACED_NAME.exec(text)
    if (name !== null && name[0].includes(",") && commands.has(wordAt(name[2] ?? "", 0)?.name ?? ""))
        return spanOf(name)
    const match = BRACES.exec(text)
    if (match === null) return null
    const [, , before = "", inner = "", behind = ""] = match
    if (before === "" && behind === "") return null
    const words = inner.split(",").map((piece) => `${before}${piece}${behind}`)
    const found = words.some((word) => word.length >= WORD_UNITS && commands.has(word))
    return found ? spanOf(match) : null
}

/** With what was told before the brace. */
function spanOf({ 0: whole, 1: before = "", index }: RegExpExecArray): Span {
    return { start: index - before.length, end: index + whole.length }
}
