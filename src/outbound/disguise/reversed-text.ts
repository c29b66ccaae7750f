// Text that an injected query wrote backwards (`REVERSE(email)`). Told by a mail address, whose ending stands in front then:
// `pj.oc.elpmaxe@orat`. Must not match: addresses as they are. A number alone says nothing of its direction.

/** Endings of domains, backwards. */
const REVERSED_ENDINGS: ReadonlySet<string> = new Set("pj moc ten gro ofni zib ude oi ppa ved".split(" "))
const LONGEST_ENDING = 4

export function isReversed(text: string): boolean {
    for (let at = nextAt(text, 0); at >= 0; at = nextAt(text, at + 1)) {
        let start = at
        let dot = -1
        for (; start > 0; start--) {
            const unit = text.charCodeAt(start - 1)
            if (!isOfDomain(unit)) break
            if (unit === DOT) dot = start - 1
        }
        if (dot > start && dot - start <= LONGEST_ENDING && REVERSED_ENDINGS.has(text.slice(start, dot).toLowerCase()))
            return true
    }
    return false
}

/** As `text.indexOf("@", from)`: in a short text a call of that costs more than the look. */
function nextAt(text: string, from: number): number {
    const near = Math.min(from + NEAR_UNITS, text.length)
    for (let at = from; at < near; at++) if (text.charCodeAt(at) === AT) return at
    return near === text.length ? -1 : text.indexOf("@", near)
}

const NEAR_UNITS = 48
const AT = 0x40
const DOT = 0x2e

/** Letters and digits of ASCII, `.` and `-`. */
function isOfDomain(unit: number): boolean {
    const letter = unit | 0x20
    return (letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2d || unit === 0x2e
}

/** By characters (code points), as databases do it. */
export function reversed(text: string): string {
    return Array.from(text).toReversed().join("")
}
