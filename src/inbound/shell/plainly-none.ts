// The cheap question before a word is read as a shell reads it: is it plainly no command? Most words of most texts are. Errs
// towards saying no: what is not plainly none is read.
import { NameShapes } from "../name-shapes.ts"
import { COMMANDS } from "./names.data.ts"
import { SYSTEM_PROGRAM } from "./word.ts"

const commands: ReadonlySet<string> = new Set(COMMANDS)
const COMMAND_SHAPES = new NameShapes([...COMMANDS, ...COMMANDS.map((name) => `${name}.exe`)])

/** Most words: letters that end at a white space or sign no quoting begins with, and are no command's name. */
export function isPlainlyNone(text: string, at: number): boolean {
    let end = at
    while (end < text.length && isNameUnit(text.charCodeAt(end))) end++
    const sign = text.charAt(end)
    if (sign === "=") return !isAssignment(text, end)
    if (sign === "/") return namesNoProgram(text, at)
    if (sign === ":" ? end === at + 1 : sign !== "" && QUOTING_OR_PATH.includes(sign)) return false
    if (!COMMAND_SHAPES.mayHold(text, at, end)) return true
    return !commands.has(
        text
            .slice(at, end)
            .toLowerCase()
            .replace(/\.exe$/, ""),
    )
}

/** A path of plain names, the last of which is no command's; signs that a shell reads in another way leave it open. */
function namesNoProgram(text: string, at: number): boolean {
    let end = at
    let name = at
    for (; end < text.length; end++) {
        const code = text.charCodeAt(end)
        if (code === SLASH) name = end + 1
        else if (!isPathUnit(code)) break
    }
    if (text.charCodeAt(at) === SLASH && SYSTEM_PROGRAM.test(text.slice(at, end))) return false
    const sign = text.charAt(end)
    return (sign === "" || ENDS_WORD.includes(sign)) && !COMMAND_SHAPES.mayHold(text, name, end)
}

const SLASH = 0x2f
const ENDS_WORD = " ;|&<>()\n\t"

function isPathUnit(code: number): boolean {
    return isNameUnit(code) || code === 0x40 || code === 0x2b || code === 0x2c || code === 0x25 || code === 0x3a
}

const QUOTING_OR_PATH = "'\"`\\$/^[]?*{}~!"
const ASSIGNED_UNITS = 80

/** `a=b cat x`: white space behind the value; a parameter of an address has none. */
function isAssignment(text: string, equals: number): boolean {
    for (let at = equals + 1; at < Math.min(text.length, equals + ASSIGNED_UNITS); at++) {
        const code = text.charCodeAt(at)
        if (code <= 0x20) return true
        if (code === 0x26 || code === 0x3b || code === 0x7c || code === 0x2c) return false
    }
    return false
}

function isNameUnit(code: number): boolean {
    return (
        (code >= 0x61 && code <= 0x7a) ||
        (code >= 0x30 && code <= 0x5a && (code < 0x3a || code > 0x40)) ||
        code === 0x2d ||
        code === 0x2e ||
        code === 0x5f
    )
}
