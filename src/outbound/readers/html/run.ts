// A run: the text between two ends of blocks, over inline elements. Its text is cut out only when it ends.
import type { Span } from "../../../core/span.ts"
import { decodeEntities } from "./entities.ts"
import { speaksOfPeople } from "../../labels/people-words.ts"
import { isFamilyName, isGivenName, mayBeFullName, mayBeRareName } from "../../recognizers/japan/name-words.ts"
import { endsAsLabel, isLabelWord, splitPairs, type LabelledPart } from "../labels.ts"
import { PLAIN, SHAPE_SCAN_LIMIT, shapeOf, withPostal } from "../shape.ts"
import { separatedValues } from "../separated-values.ts"
import { pairsBySpace } from "../spaced-labels.ts"
import type { Fragment } from "./fragment.ts"
import {
    hasColon,
    hasInk,
    isLiteral,
    joinedSigns,
    mayHaveGap,
    shapeBySigns,
    UNTOLD,
    type TextSigns,
} from "./text-signs.ts"
import { usersName } from "./user-signs.ts"

/** `<small>購読者</small> 山田`: set apart by its looks, a word for whoever does something is a label. */
const ROLE = /^\p{Script=Han}{2,5}[者先]$/u
/** A longer text is no label, with the white space around it. */
const LABEL_UNITS = 48

export class Run {
    #text = ""
    #signs: TextSigns = 0
    #start = -1
    #end = -1
    /** Where the last element that only changes how text looks began in the text, and in the body once its text has come. */
    #looks: { readonly length: number; readonly end: number; start: number } | null = null
    /** Values of attributes within the run. */
    #attached: Fragment[] = []
    /** The text that was added last: where it begins in the text, and in the body. */
    #lastFrom = 0
    #lastStart = 0
    /** Texts in it that may be names, and are users' by the markup. */
    #users: UsersText[] = []
    /** What stood above the text, in small letters: `やまだ たろう`. */
    #reading: Reading | null = null

    /** Start of what is held, Infinity when nothing is. */
    openFrom(): number {
        const attached = this.#attached.length === 0 ? Infinity : (this.#attached[0]?.span.start ?? Infinity)
        return this.#start < 0 ? attached : Math.min(this.#start, attached)
    }

    get hasText(): boolean {
        return this.#start >= 0
    }

    get isEmpty(): boolean {
        return this.#start < 0 && this.#attached.length === 0
    }

    /** All that it holds so far is a word that names a value. */
    get isLabel(): boolean {
        if (this.#start < 0 || this.#text.length > LABEL_UNITS) return false
        const text = this.#text.trim()
        return isLabelWord(text) || ROLE.test(text) || speaksOfPeople(text)
    }

    add(source: string, start: number, end: number, base: number, signs: TextSigns): void {
        if (this.#start >= 0) {
            if (this.#looks !== null && this.#looks.start < 0) this.#looks.start = base + start
            this.#lastFrom = this.#text.length
            this.#lastStart = base + start
            this.#text += source.slice(start, end)
            this.#signs = joinedSigns(this.#signs, signs)
            this.#end = base + end
            return
        }
        if (!hasInk(signs, source, start, end)) return
        const from = skipSpace(source, start, end)
        if (from === end) return
        this.#start = base + from
        this.#lastFrom = 0
        this.#lastStart = this.#start
        this.#text = source.slice(from, end)
        this.#signs = signs
        this.#end = base + end
    }

    /** An element begins that only changes how text looks. */
    markLooks(): void {
        this.#looks = this.#start < 0 ? null : { length: this.#text.length, end: this.#end, start: -1 }
    }

    /**
     * `中村<b>年齢</b>`: where the element that ends here is a label, what stands before it in the run.
     *
     * @returns null where it is none; else the label alone remains
     */
    takeBeforeLabel(): Fragment[] | null {
        const looks = this.#looks
        this.#looks = null
        if (looks === null || looks.start < 0 || this.#reading !== null) return null
        const label = this.#text.slice(looks.length)
        if (label.length > LABEL_UNITS || !isLabelWord(label.trim())) return null
        const before = fragmentsOf(this.#text.slice(0, looks.length), this.#start, looks.end, false)
        this.#text = label
        this.#signs = UNTOLD
        this.#start = looks.start
        return before
    }

    /** Text of `rt` or `rp`, which says how the text before it is read. */
    addReading(source: string, start: number, end: number, base: number, signs: TextSigns): void {
        if (this.#start < 0) {
            this.add(source, start, end, base, signs)
            return
        }
        const text = decodeEntities(source.slice(start, end))
        const { length } = this.#text
        const before = this.#reading ?? { text: "", below: length, start: base + start, ...this.#lastText() }
        // The halves of a name stand apart where they do below.
        const gap = /\s/.test(this.#text.slice(before.below).trimEnd()) ? " " : ""
        this.#reading = { ...before, text: `${before.text}${gap}${text}`, below: length, end: base + end }
    }

    #lastText(): { readonly from: number; readonly fromStart: number } {
        return { from: this.#lastFrom, fromStart: this.#lastStart }
    }

    /** The text that was added last may be a name, and is a user's by the markup. */
    markUser(): void {
        if (this.#start < 0 || this.#users.length === USERS_IN_RUN) return
        this.#users.push({ from: this.#lastFrom, to: this.#text.length, start: this.#lastStart, end: this.#end })
    }

    attach(fragment: Fragment): void {
        this.#attached.push(fragment)
    }

    /** The text, where it is several lines, with its entities resolved; it is gone then. Values of attributes stay. */
    takeLines(): { text: string; start: number; end: number; exact: boolean } | null {
        const [start, end, raw] = [this.#start, this.#end, this.#text]
        if (start < 0 || this.#reading !== null || !raw.includes("\n")) return null
        this.#text = ""
        this.#start = -1
        const text = decodeEntities(raw)
        return { text, start, end, exact: text.length === end - start }
    }

    /** @param isLabel the text is that of a `label` element */
    take(isLabel: boolean): Fragment[] {
        const read = this.#reading
        const isName = read !== null && isNameBelow(this.#text, read)
        let fragments = this.#start < 0 ? [] : this.#fragments(isLabel)
        this.#looks = null
        if (this.#users.length > 0) {
            if (fragments.length === 1 && !isLabel) fragments = this.#usersApart(fragments)
            this.#users = []
        }
        this.#text = ""
        this.#start = -1
        if (read !== null) fragments.push(...readingFragments(read, isName))
        this.#reading = null
        if (this.#attached.length > 0) {
            for (const fragment of this.#attached) fragments.push(fragment)
            this.#attached = []
        }
        return fragments
    }

    /** `<a href="/users/4">山田 太郎</a> - 11月2日`: in a longer text whoever is a user by the markup is a value of its own. */
    #usersApart(fragments: Fragment[]): Fragment[] {
        const [only] = fragments
        if (only === undefined || only.label !== null) return fragments
        only.ofUser = true
        const users = this.#users.filter(({ from, to }) => usersName(this.#text.slice(from, to)) !== "")
        const isLonger = users.some(({ from, to }) => to - from < only.text.length)
        return isLonger ? usersApart(this.#text, this.#start, this.#end, users) : fragments
    }

    #fragments(isLabel: boolean): Fragment[] {
        const reading = this.#reading
        if (reading !== null && reading.from > 0 && !isLabel) {
            const name = this.#text.slice(reading.from)
            if (mayBeFullName(name.trim())) {
                const before = fragmentsOf(this.#text.slice(0, reading.from), this.#start, reading.fromStart, false)
                return [...before, ...fragmentsOf(name, reading.fromStart, this.#end, false)]
            }
        }
        const signs = this.#text.length > SHAPE_SCAN_LIMIT ? UNTOLD : this.#signs
        return fragmentsOf(this.#text, this.#start, this.#end, isLabel, signs)
    }
}

/** Users of one run that are told apart; a text with more is read as one. */
const USERS_IN_RUN = 256

/** Where a text stands within a run's, and in the body. */
interface UsersText extends Span {
    readonly from: number
    readonly to: number
}

/** @param users ascending; each a name */
function usersApart(text: string, start: number, end: number, users: readonly UsersText[]): Fragment[] {
    const apart: Fragment[] = []
    let [at, place] = [0, start]
    for (const user of users) {
        apart.push(...fragmentsOf(text.slice(at, user.from), place, user.start, false))
        for (const fragment of fragmentsOf(text.slice(user.from, user.to), user.start, user.end, false))
            apart.push({ ...fragment, ofUser: true })
        at = user.to
        place = user.end
    }
    return [...apart, ...fragmentsOf(text.slice(at), place, end, false)]
}

interface Reading {
    readonly text: string
    /** Where the text that it stands above begins in the run's, and in the body: what stands before is another (`No. 12<ruby>山田…`). */
    readonly from: number
    readonly fromStart: number
    /** How many units of the run's text stand below it. */
    readonly below: number
    readonly start: number
    readonly end: number
}

/** What no browser that shows readings shows: brackets around them. */
const BRACKETS = /[()（）《》]/g

/** Of what else a page says in two scripts (`<ruby>明日<rt>あした</rt></ruby>は休みです`) the reading is nobody's. */
function readingFragments({ text, start, end }: Reading, isName: boolean): readonly Fragment[] {
    const value = text.replaceAll(BRACKETS, "").trim()
    if (value === "") return []
    return [
        {
            label: isName ? READING_LABEL : null,
            attribute: false,
            naming: false,
            text: value,
            span: { start, end },
            shape: shapeOf(value),
            signs: UNTOLD,
        },
    ]
}

const READING_LABEL = "ふりがな"

/** Whether what stands below a reading may be somebody's name, a half of one among them where little else is said. */
function isNameBelow(text: string, { from, below }: Reading): boolean {
    const name = text.slice(from, below).trim()
    return mayBeRareName(name) || ((isFamilyName(name) || isGivenName(name)) && text.length <= HALF_NAMED_UNITS)
}

const HALF_NAMED_UNITS = 24

/** What stands between the controls for the parts of a number, and says nothing. */
const SEPARATOR = /^[-‐−－()（）~～〜\s]+$/

/** Neither a kana nor a kanji, which most short texts begin with, nor a letter of ASCII or a digit. */
function maySeparate(first: number): boolean {
    return first < 0x30 || first === 0x7e || (first > 0x7e && first < 0x3041) || first >= 0xfeff
}

/** Fragments of a text that stands at [start, end) of the body; entities are resolved here. */
export function fragmentsOf(
    raw: string,
    start: number,
    end: number,
    isLabel: boolean,
    signs: TextSigns = UNTOLD,
): Fragment[] {
    const literal = isLiteral(signs)
    const decoded = literal ? raw : decodeEntities(raw)
    const text = decoded === raw ? raw : decoded.trimStart()
    const last = spaceFrom(text)
    if (last === 0 || (last <= 2 && maySeparate(text.charCodeAt(0)) && SEPARATOR.test(text))) return []
    const trimmed = last === text.length ? text : text.slice(0, last)
    // Offsets within the text can only be told where nothing was left out or resolved.
    const exact = raw.length === end - start && text.length === raw.length
    const span = { start, end: exact ? start + last : end }
    if (hasColon(literal ? signs : UNTOLD, trimmed)) return fragmentsAround(trimmed, span, exact, isLabel)
    const isOne = isLabel || (literal && !mayHaveGap(signs))
    const spaced = isOne ? null : (pairsBySpace(trimmed) ?? separatedValues(trimmed))
    if (spaced !== null) return spaced.map((part) => partFragment(trimmed, part, span, exact))
    return [oneFragment(trimmed, span, isLabel, literal ? signs : UNTOLD)]
}

/** Of a text with a colon. */
function fragmentsAround(trimmed: string, span: Span, exact: boolean, isLabel: boolean): Fragment[] {
    if (isLabel || endsAsLabel(trimmed)) return [oneFragment(trimmed, span, true, UNTOLD)]
    return splitPairs(trimmed).map((part) => partFragment(trimmed, part, span, exact))
}

/** Of a text without references and without space around it. @param isLabel it names something, whatever it says */
export function oneFragment(text: string, span: Span, isLabel: boolean, signs: TextSigns): Fragment {
    const shape = signs === UNTOLD ? shapeOf(text) : shapeBySigns(signs)
    const naming = isLabel || (shape === PLAIN && isLabelWord(text))
    return { label: null, attribute: false, naming, text, span, shape: withPostal(shape, text), signs }
}

/** @param whole where the text stands; @param exact offsets within the text are offsets within it */
function partFragment(text: string, part: LabelledPart, whole: Span, exact: boolean): Fragment {
    const value = text.slice(part.start, part.end)
    const span = exact ? { start: whole.start + part.start, end: whole.start + part.end } : whole
    return {
        label: part.label,
        attribute: false,
        naming: false,
        text: value,
        span,
        shape: part.label === null ? withPostal(shapeOf(value), value) : shapeOf(value),
        signs: UNTOLD,
    }
}

function skipSpace(source: string, start: number, end: number): number {
    let at = start
    while (at < end && isSpace(source.charCodeAt(at))) at++
    return at
}

function spaceFrom(text: string): number {
    let at = text.length
    while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
    return at
}

function isSpace(unit: number): boolean {
    return unit <= 0x20 || unit === 0x3000 || unit === 0xa0
}
