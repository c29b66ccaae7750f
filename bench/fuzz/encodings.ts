// How a value travels: the encodings that the decode lattice undoes, and some that only look like them.
import type { Dice } from "./dice.ts"

type Encode = (text: string, dice: Dice) => string

const percent: Encode = (text) => encodeURIComponent(text.toWellFormed())
const percentAll: Encode = (text) =>
    Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("")
const percentSome: Encode = (text, dice) => Array.from(text, (c) => (dice.once(3) ? percent(c, dice) : c)).join("")
const unicodeEscape: Encode = (text) =>
    text.replaceAll(/[^A-Za-z0-9]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)
const percentU: Encode = (text) =>
    text.replaceAll(/[^A-Za-z0-9]/gu, (c) => `%u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)
const entity: Encode = (text) => text.replaceAll(/[^A-Za-z0-9]/gu, (c) => `&#x${c.charCodeAt(0).toString(16)};`)
const fullWidth: Encode = (text) => text.replaceAll(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
const base64: Encode = (text) => Buffer.from(text).toString("base64")
const asItStands: Encode = (text) => text

const ENCODINGS: readonly Encode[] = [
    asItStands,
    percent,
    percentAll,
    percentSome,
    unicodeEscape,
    percentU,
    entity,
    fullWidth,
    base64,
]

/** Zero to three encodings, one upon the other. */
export function encoded(text: string, dice: Dice): string {
    let value = text
    for (let layer = dice.below(4); layer > 0; layer--) value = dice.pick(ENCODINGS)(value, dice)
    return value
}
