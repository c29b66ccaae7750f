// Where telephone numbers begin in a text, and how far one that begins there goes by its prefix (MIC numbering plan).
import { normalisePhone } from "../../normalise.ts"
import { isDialled, separatesDialled, SEPARATOR_RUN_LIMIT } from "../../text-traits.ts"
import { beginsNumber, endsNumber } from "../number-boundary.ts"

const PLUS = 0x2b
const OPENING = 0x28
const STROKE = 0x2f
const ZERO = 0x30
const NINE = 0x39

export interface Candidate {
    readonly start: number
    readonly end: number
    /** National digits with the leading 0, or `+` and digits. */
    readonly digits: string
    /** Lengths of the groups, the country code left out. */
    readonly groups: readonly number[]
    readonly separators: string
    readonly foreign: boolean
}

/** Where a number may begin, from an index on: at `+`, `0` or `(0`; the text's length where none does. */
export function nextStart(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit === ZERO || unit === PLUS || (unit === OPENING && text.charCodeAt(at + 1) === ZERO)) return at
    }
    return text.length
}

/** Where to go on behind a start that was none. */
export function behindStart(text: string, start: number): number {
    return start + (text.charCodeAt(start) === OPENING ? 2 : 1)
}

/** Reads digits and single separators from a start, up to the length that the prefix demands. */
export function readNumber(text: string, start: number): Candidate | null {
    const foreign = text.charCodeAt(start) === PLUS
    if (!isDialled(text, foreign ? start + 1 : start)) return null
    if (text.charCodeAt(start - 1) !== STROKE && isInsideWord(text, start)) return null
    const groups: number[] = []
    let digits = ""
    let separators = ""
    let run = 0
    let at = foreign ? start + 1 : start
    for (; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit >= ZERO && unit <= NINE) {
            if (run > 0 || groups.length === 0) groups.push(0)
            groups[groups.length - 1] = (groups.at(-1) ?? 0) + 1
            digits += text[at]
            run = 0
            if (isWhole(digits, foreign, groups)) break
        } else if (run < SEPARATOR_RUN_LIMIT && separatesDialled(unit)) {
            run++
            if (digits !== "") separators += text[at]
        } else break
    }
    const end = at < text.length && isWhole(digits, foreign, groups) ? at + 1 : at - run
    return finish(text, { start, end, digits, groups, separators, foreign })
}

function finish(text: string, read: Candidate): Candidate | null {
    if (!endsNumber(text, read.end) && text.charCodeAt(read.end) !== STROKE) return null
    if (isBetweenStrokes(text, read) && !isHyphenated(read)) return null
    if (!read.foreign) return isWholeNational(read) ? read : null
    if (!read.digits.startsWith("81")) return read.digits.length >= 9 ? { ...read, digits: `+${read.digits}` } : null
    const digits = normalisePhone(`+${read.digits}`)
    const groups = nationalGroups(read.groups, read.digits)
    return digits.length === wantedLength(digits, false) ? { ...read, digits, groups } : null
}

/** `03-1234-5678/090-1234-5678`, `…荘719／090-1234-5678`: a stroke joins it to digits before or behind, as those of a date or a path. */
function isBetweenStrokes(text: string, { start, end }: Candidate): boolean {
    return !endsNumber(text, end) || (text.charCodeAt(start - 1) === STROKE && !beginsNumber(text, start))
}

/** In three groups, as nothing else is written beside a stroke. */
function isHyphenated({ groups, separators }: Candidate): boolean {
    return groups.length === 3 && separators.length === 2 && !/[ ./]/.test(separators)
}

/** Osaka's ten digits may look like the beginning of a mobile number: 06-0xxx-xxxx. */
function isWholeNational({ digits, groups }: Candidate): boolean {
    return digits.length === wantedLength(digits, false, groups) || /^060[0-9]{7}$/.test(digits)
}

/** `+81 90-1234-5678` has the groups 2-2-4-4 and reads as 3-4-4 at home. */
function nationalGroups(groups: readonly number[], digits: string): readonly number[] {
    const [country = 0, area = 0, ...rest] = groups
    if (country !== 2) return [digits.length - 1]
    if (area === 1 && digits.charAt(2) === "0") return [(rest[0] ?? 0) + 1, ...rest.slice(1)]
    return [area + (digits.charAt(2) === "0" ? 0 : 1), ...rest]
}

/** No number is whole with fewer than ten digits: until then its length need not be told. */
function isWhole(digits: string, foreign: boolean, groups: readonly number[]): boolean {
    return digits.length >= LEAST_WANTED && digits.length >= wantedLength(digits, foreign, groups)
}

const LEAST_WANTED = 10

function wantedLength(digits: string, foreign: boolean, groups: readonly number[] = []): number {
    if (!foreign && groups[0] === 2 && groups.length > 1) return mobileOrFixed(`${digits.slice(0, 2)}1`)
    if (foreign)
        return digits.startsWith("81")
            ? (digits.charAt(2) === "0" ? 3 : 2) + mobileOrFixed(`0${digits.slice(2).replace(/^0/, "")}`) - 1
            : 15
    return mobileOrFixed(digits)
}

export function mobileOrFixed(national: string): number {
    if (national.length < 3) return 11
    const second = national.charCodeAt(1)
    if (national.charCodeAt(0) !== ZERO || national.charCodeAt(2) !== ZERO) return 10
    return second === 0x32 || (second >= 0x35 && second <= NINE) ? 11 : 10
}

/** Within an id or a longer number; a word for telephones right before is no id. */
function isInsideWord(text: string, start: number): boolean {
    if (beginsNumber(text, start)) return false
    return !/(?:tel|phone|fax|mobile|no|mb)$/i.test(text.slice(Math.max(0, start - 6), start))
}
