// Orders versions of Debian and Ubuntu packages. Source: deb-version(7), the algorithm of dpkg: epoch, upstream version,
// revision; `~` before everything, even the end; letters before other signs.
import { compareDigits } from "./compare-parts.ts"
import { type CompareVersions, orderOf } from "./order.ts"

interface DebianVersion {
    readonly epoch: string
    readonly upstream: string
    readonly revision: string
}

const VERSION = /^(?:(\d+):)?(\d[\w.+~:-]*)$/

export const compareDebian: CompareVersions = orderOf(
    parse,
    (a, b) =>
        compareDigits(a.epoch, b.epoch) || comparePart(a.upstream, b.upstream) || comparePart(a.revision, b.revision),
)

function parse(text: string): DebianVersion | null {
    const match = VERSION.exec(text.trim())
    if (match === null) return null
    const [, epoch = "0", rest = ""] = match
    const hyphen = rest.lastIndexOf("-")
    return hyphen < 0
        ? { epoch, upstream: rest, revision: "" }
        : { epoch, upstream: rest.slice(0, hyphen), revision: rest.slice(hyphen + 1) }
}

/** Runs of signs that are no digits, and runs of digits, in turns. */
function comparePart(left: string, right: string): number {
    const [a, b] = [runsOf(left), runsOf(right)]
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const [signs, digits] = a[index] ?? ["", ""]
        const [otherSigns, otherDigits] = b[index] ?? ["", ""]
        const order = compareSigns(signs, otherSigns) || compareDigits(digits, otherDigits)
        if (order !== 0) return order
    }
    return 0
}

function runsOf(text: string): readonly (readonly [string, string])[] {
    return [...text.matchAll(/(\D*)(\d*)/g)].map(([, signs = "", digits = ""]) => [signs, digits] as const)
}

function compareSigns(a: string, b: string): number {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const order = weightOf(a.charAt(index)) - weightOf(b.charAt(index))
        if (order !== 0) return order
    }
    return 0
}

const LETTER_FIRST = 256

function weightOf(sign: string): number {
    if (sign === "~") return -1
    if (sign === "") return 0
    return /[A-Za-z]/.test(sign) ? sign.charCodeAt(0) : sign.charCodeAt(0) + LETTER_FIRST
}
