// The cheap question before a word is read as a shell reads it: is it plainly no command? Most words of most texts are. Errs
// towards saying no: what is not plainly none is read.
import { NameShapes } from "../name-shapes.ts"
import { COMMANDS } from "./names.data.ts"
import { SYSTEM_PROGRAM } from "./word.ts"

const commands: ReadonlySet<string> = new Set(COMMANDS)
const COMMAND_SHAPES = new NameShapes([...COMMANDS, ...COMMANDS.map((name) => `${name}.exe`)])

const EQUALS = 0x3d
const SLASH = 0x2f
const COLON = 0x3a
/** In place of a sign: the text ends. No text is asked for a unit behind its end, which would cost more than all before it. */
const END = 0x1_0000

/** Letters, digits and signs of names. */
const NAME = 1
/** Others that a path of plain names may hold. */
const PATH = 2
/** Begins quoting, a pattern or an expansion. */
const QUOTING = 3
const ENDS_WORD = 4
/** By code unit, and END. */
const KINDS = new Uint8Array(END + 1)
for (const sign of "@+,%:") KINDS[sign.charCodeAt(0)] = PATH
for (const sign of "'\"`\\$^[]?*{}~!") KINDS[sign.charCodeAt(0)] = QUOTING
for (const sign of " ;|&<>()\n\t") KINDS[sign.charCodeAt(0)] = ENDS_WORD
for (let code = 0; code < 128; code++) if (/[\w.-]/.test(String.fromCharCode(code))) KINDS[code] ||= NAME

/**
 * Most words: letters that end at a white space or sign no quoting begins with, and are no command's name.
 *
 * @param hasBlanks false: the text has no white space and no control, and nothing in it is a variable that is set before a command
 */
export function isPlainlyNone(text: string, at: number, hasBlanks: boolean = true): boolean {
    let end = at
    let sign = END
    for (; end < text.length; end++) {
        sign = text.charCodeAt(end)
        if (KINDS[sign] !== NAME) break
        sign = END
    }
    if (sign === EQUALS) return !(hasBlanks && isAssignment(text, end))
    if (sign === SLASH) return namesNoProgram(text, at)
    if (sign === COLON ? end === at + 1 : KINDS[sign] === QUOTING) return false
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
    let sign = END
    for (; end < text.length; end++) {
        sign = text.charCodeAt(end)
        if (sign === SLASH) name = end + 1
        else if (KINDS[sign] !== NAME && KINDS[sign] !== PATH) break
        sign = END
    }
    if (text.charCodeAt(at) === SLASH && SYSTEM_PROGRAM.test(text.slice(at, end))) return false
    return (sign === END || KINDS[sign] === ENDS_WORD) && !COMMAND_SHAPES.mayHold(text, name, end)
}

const ASSIGNED_UNITS = 80

/** By code unit of ASCII: white space or a control behind a value, a sign that no value goes on with. */
const BLANK = 1
const ENDS_VALUE = 2
const BEHIND_VALUE = new Uint8Array(128).fill(BLANK, 0, 0x21)
for (const sign of "&;|,") BEHIND_VALUE[sign.charCodeAt(0)] = ENDS_VALUE

/** `a=b cat x`: white space behind the value; a parameter of an address has none. */
function isAssignment(text: string, equals: number): boolean {
    const end = Math.min(text.length, equals + ASSIGNED_UNITS)
    for (let at = equals + 1; at < end; at++) {
        const code = text.charCodeAt(at)
        if (code < 128 && BEHIND_VALUE[code] !== 0) return BEHIND_VALUE[code] === BLANK
    }
    return false
}
