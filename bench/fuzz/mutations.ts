// What a mutation does to bytes: flips, cuts, repeats, moves, and strings that parsers trip over.
import type { Dice } from "./dice.ts"

/** Longest message a mutation may make, bytes: a body of a long form. Large bodies are the benches' subject. */
export const MESSAGE_BYTES = 65_536

const TROUBLE: readonly string[] = [
    "\r\n",
    "\r\n\r\n",
    "\n",
    "\0",
    "%00",
    "%",
    "%%32%35",
    "\\",
    "'",
    '"',
    "`",
    "${",
    "{{",
    "}}",
    "%{",
    "<%",
    "#{",
    "../",
    "..\\",
    "/*",
    "*/",
    "--",
    ";",
    "(",
    ")",
    "=",
    "&",
    "?",
    "#",
    "<![CDATA[",
    "&#x",
    "\u{1f600}",
    "ソ",
    "\u202e",
    "＜",
    "\x1b$B",
    "\xff\xfe",
    "Content-Length: 5\r\n",
    "Transfer-Encoding: chunked\r\n",
    "Content-Type: application/json\r\n",
    "Content-Encoding: gzip\r\n",
    "9".repeat(40),
    "[".repeat(60),
    '{"a":'.repeat(60),
]

/** One to eight changes, one after the other; mostly few, so that most messages still parse. */
export function mutated(bytes: Buffer, dice: Dice): Buffer {
    let changed = bytes
    for (let left = dice.size(9); left > 0; left--) changed = mutateOnce(changed, dice)
    return changed.subarray(0, MESSAGE_BYTES)
}

function mutateOnce(bytes: Buffer, dice: Dice): Buffer {
    const at = dice.below(bytes.length + 1)
    const end = Math.min(bytes.length, at + dice.size(64))
    const [before, middle, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)]
    switch (dice.below(7)) {
        case 0:
            return Buffer.concat([before, dice.bytes(middle.length), after])
        case 1:
            return Buffer.concat([before, after])
        case 2:
            return Buffer.concat([before, ...repeated(middle, dice), after])
        case 3:
            return Buffer.concat([before, Buffer.from(dice.pick(TROUBLE)), middle, after])
        case 4:
            return Buffer.concat([before, ...repeated(Buffer.from(dice.pick(TROUBLE)), dice), middle, after])
        case 5:
            return Buffer.concat([before, after, middle])
        default:
            return Buffer.concat([before, middle.map((byte) => byte ^ (1 << dice.below(8))), after])
    }
}

/** Repeats are where quadratic work shows. */
function repeated(piece: Buffer, dice: Dice): Buffer[] {
    const times = Math.min(dice.size(20_000), Math.floor(MESSAGE_BYTES / Math.max(1, piece.length)))
    return Array.from({ length: times }, () => piece)
}
