// A body that an application sends broken, cut, mixed up or hostile: made of the shapes of the open test set, from a seed.
import { createRandom, type Random } from "../recognition/random.ts"
import { textOf } from "../recognition/judge.ts"
import { SHAPES } from "../recognition/shapes.ts"

export interface FuzzedBody {
    readonly mediaType: string
    readonly text: string
    /** The unbroken body, where this is nothing but its beginning; else null. */
    readonly whole: string | null
}

const SIGNS = [
    ...Array.from("<>\"'{}[](),;:=/\\&@\t\n\r\0 　、。：-_#%?!`$*"),
    "\ufeff",
    "\u200b",
    "\ud800",
    "\u2028",
    "]]>",
    "<!--",
    "-->",
    "<![CDATA[",
    "</script>",
    "<script>",
    "\\u0040",
    "&#64;",
    "=?UTF-8?B?",
]
const LONG = 3_000
const SHORT_SLICE = 40
/** A body's shape is made anew for so many mutations of it. */
const MUTATIONS_A_BODY = 32

/** Number `index` of a seed: the same on every machine. */
export class BodyFuzzer {
    readonly #seed: number
    #made = -1
    #original = { mediaType: "", text: "" }
    #other = ""

    constructor(seed: number) {
        this.#seed = seed
    }

    body(index: number): FuzzedBody {
        const number = Math.floor(index / MUTATIONS_A_BODY)
        if (number !== this.#made) this.#make(number)
        const random = createRandom((this.#seed * 2_654_435_761 + index) >>> 0)
        const { mediaType, text } = this.#original
        if (random.below(4) === 0) return { mediaType, text: text.slice(0, random.below(text.length + 1)), whole: text }
        let broken = text
        for (let times = 1 + random.below(4); times > 0; times--) broken = mutated(random, broken, this.#other)
        // Another format's body under this one's type, now and then.
        const type = random.below(12) === 0 ? random.pick(TYPES) : mediaType
        return { mediaType: type, text: broken, whole: null }
    }

    #make(number: number): void {
        this.#made = number
        const random = createRandom((this.#seed * 40_503 + number) >>> 0)
        const file = random.pick(SHAPES).make(random)
        this.#original = { mediaType: file.mediaType, text: textOf(file) }
        this.#other = textOf(random.pick(SHAPES).make(random))
    }
}

const TYPES = [
    "text/html",
    "application/json",
    "text/csv",
    "application/xml",
    "text/plain",
    "text/javascript",
    "text/event-stream",
    "message/rfc822",
    "application/x-www-form-urlencoded",
    "application/sql",
]

function mutated(random: Random, text: string, other: string): string {
    const at = random.below(text.length + 1)
    const to = Math.min(text.length, at + random.below(SHORT_SLICE))
    switch (random.below(9)) {
        case 0:
            return text.slice(0, at) + text.slice(to)
        case 1:
            return text.slice(0, at) + random.pick(SIGNS) + text.slice(at)
        case 2:
            return text.slice(0, at) + text.slice(at, to).repeat(1 + random.below(20)) + text.slice(to)
        case 3:
            return text.slice(0, at) + random.pick(SIGNS).repeat(1 + random.below(LONG)) + text.slice(at)
        case 4: {
            const from = random.below(other.length + 1)
            return text.slice(0, at) + other.slice(from, from + random.below(LONG)) + text.slice(at)
        }
        case 5:
            return text.slice(to) + text.slice(0, to)
        case 6:
            return (
                text.slice(0, at) +
                String.fromCharCode(random.below(0x10000)) +
                text.slice(Math.min(text.length, at + 1))
            )
        case 7:
            return text.replaceAll(random.pick(SIGNS), random.pick(SIGNS)).slice(0, text.length * 4 + LONG)
        default:
            return text + text.slice(at)
    }
}
