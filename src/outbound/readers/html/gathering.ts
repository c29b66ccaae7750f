// What one block has gathered, and where its content falls into several records. Pages rarely say where a record ends; they
// repeat themselves instead. So a record ends before a part that repeats: a label that was already there (氏名 … 氏名), or
// a part of the same kind as an earlier one that showed a mail address or a long number. Errs towards splitting: one
// person told as two is over-counting, two persons told as one would be under-counting.
import { LANDLINE, mayNameSomebody, MOBILE } from "../../contact-line.ts"
import { readLabel } from "../../labels/read-label.ts"
import { fullNameForm } from "../../recognizers/japan/name-words.ts"
import { isLabelWord } from "../labels.ts"
import { LOOSE_VALUES_LIMIT, VALUES_LIMIT } from "../limits.data.ts"
import { NUMBER, PLAIN } from "../shape.ts"
import { earliestOf, hasShownLabel, isMarked, labelText, labelWith, type Fragment } from "./fragment.ts"

/** So many values of one block have a heading, not a label, unless it says how somebody is reached (`お届け先`). */
const HEADED_VALUES = 3
const HEADS: ReadonlySet<string> = new Set(["unknown", "other", "full-name", "bare-name", "code"])
/** Of all that hold nothing; never changed. */
const NONE: Fragment[] = []
const NOWHERE = -1
const NO_KEY = -1
const LABELLED = -2
/** A control under a name of its own. */
const NAMED = -3
/** Key of a control among siblings; see tags.data.ts. */
export const CONTROL_ID = 2
/** PLAIN to POSTAL of shape.ts, and several values of which the first marked one has such a shape. */
const SHAPES = 8
const SEVERAL = 4

export class Gathering {
    fragments: Fragment[] = NONE
    /** A record was cut off: what remains is the last of a list and stays within this block. */
    wasCut = false
    /** Start of the earliest value that is held; NOWHERE when none is. */
    #openFrom = NOWHERE
    #firstKey = NO_KEY
    #markedKeys: number[] | null = null
    #labels: string[] | null = null
    /** Names of controls that no label names. */
    #controls: string[] | null = null
    /** Those that say by an index of which entry they are, without it. */
    #entries: string[] | null = null
    #leadingPlain = 0
    /** Keys of the children that stand last and are plain, without a label, a key for each of their values. */
    #plainKeys: number[] | null = null
    /** Those that stood before the first value with a mark or a label. */
    #leadKeys: readonly number[] | null = null
    #marked = false
    #ruled = false
    /** Key of a child of several values that addresses somebody by name. */
    #addressedKey = NO_KEY

    /** Forgets what a block before held. */
    begin(): void {
        this.wasCut = false
        this.#ruled = false
        if (this.fragments.length > 0) this.#reset(NONE)
    }

    /**
     * Takes the fragments of one child (an element, a line, a control).
     *
     * @param group an array that nobody else holds: it is pushed to
     * @param tagId which kind of child, see tags.data.ts
     * @returns the record that ended before them, or null
     */
    add(group: Fragment[], tagId: number): Fragment[] | null {
        // Most blocks hold one child: nothing stands before it that could end, or wait for it.
        if (this.fragments.length === 0 && !this.#ruled && !this.#isHeld) {
            this.#append(group, keyOf(group, tagId))
            return null
        }
        const named = this.#named(group)
        const key = keyOf(named, tagId)
        const ended = this.#repeats(named, key)
            ? this.#cut(key)
            : (this.#endAtRule(named) ?? this.#endBeforeHouse(named) ?? this.#letGo())
        this.#append(named, key)
        return ended
    }

    /** Something is noted of values that it held: a label may have stood alone. */
    get #isHeld(): boolean {
        return this.#labels !== null || this.#marked
    }

    /** As add, for a control that nobody sees: a label that waits goes on waiting. */
    addUnseen(group: Fragment[], tagId: number): Fragment[] | null {
        const label = this.awaitsValue ? this.fragments.pop() : undefined
        const ended = this.add(group, tagId)
        if (label !== undefined) this.fragments.push(label)
        return ended
    }

    /** Takes more values of the label that was added last. */
    extend(group: Fragment[]): void {
        this.#append(group, keyOf(group, 0))
    }

    /** Start of the earliest value that is held; Infinity when none is. */
    get openFrom(): number {
        return this.#openFrom === NOWHERE ? Infinity : this.#openFrom
    }

    /** The last that it took names what follows. */
    get awaitsValue(): boolean {
        return this.fragments.length > 0 && this.fragments[this.fragments.length - 1]?.naming === true
    }

    /** What the last names holds nothing; a word that is no known label stays a value of its own. */
    endAwaited(): void {
        const last = this.fragments[this.fragments.length - 1]
        if (last?.naming !== true) return
        last.naming = false
        if (!isLabelWord(last.text)) return
        this.fragments.pop()
        if (this.fragments.length === 0) this.#reset(NONE)
    }

    /** A rule stands below: labelled values above it and a text below that nothing names are not of one record. */
    noteRule(): void {
        this.#ruled = this.#labels !== null
    }

    takeAll(): Fragment[] {
        const taken = this.fragments
        if (taken.length > 0) this.#reset(NONE)
        return taken
    }

    /** A label that waits for its value goes with the value. */
    #named(group: Fragment[]): Fragment[] {
        // Asked first: looks before an array's beginning took 4 % of the time of reading a page.
        const last = this.fragments.length === 0 ? undefined : this.fragments[this.fragments.length - 1]
        const first = group[0]
        if (last === undefined || !last.naming || first === undefined || first.naming || hasShownLabel(first))
            return group
        last.naming = false
        if (group.length >= HEADED_VALUES && isHeading(last.text)) return group
        labelWith(labelText(last.text), group)
        // A word that is no known label may be a name (`<dt>山田太郎</dt>`): it stays a value of its own as well.
        if (!isLabelWord(last.text)) return group
        this.fragments.pop()
        if (this.fragments.length === 0) this.#reset(NONE)
        return group
    }

    #repeats(group: readonly Fragment[], key: number): boolean {
        if (this.fragments.length === 0) return false
        if (this.#labels !== null && group.some((one) => hasShownLabel(one) && this.#labels?.includes(one.label ?? "")))
            return true
        if (key === NAMED && this.#isNextEntry(group[0]?.label ?? "")) return true
        if (key >= 0 && key === this.#addressedKey && addressesSomebody(group)) return true
        if (key === LABELLED || !this.#marked) return false
        // A term that is no known label may be a name: it begins a record as any other does.
        if (group[0]?.naming === true && isLabelWord(group[0].text)) return false
        if (key === NAMED) return this.#hasControl(group[0]?.label ?? "")
        if (this.#isSecondNumber(group, key)) return false
        // A long number in a hidden control, and nothing else with a mark yet: what repeats are rows of the form.
        if (this.#markedKeys === null) return false
        return this.#markedKeys.includes(key) || (key === this.#firstKey && isOfKind(group[0], this.fragments[0]))
    }

    /** `山田 | 03-… | 090-…`: right behind a number stands one of another kind. */
    #isSecondNumber([second, ...others]: readonly Fragment[], key: number): boolean {
        if (second === undefined || others.length > 0 || this.#firstKey !== key - second.shape) return false
        const [before, first] = this.fragments.slice(-2)
        if (first?.shape !== NUMBER || before?.shape === NUMBER || second.shape !== NUMBER) return false
        return first.label === null && second.label === null && !(MOBILE.test(first.text) && MOBILE.test(second.text))
    }

    /** `members[1][name]` behind `members[0][name]`: the names say themselves which record a value is of. */
    #isNextEntry(name: string): boolean {
        const entries = this.#entries
        return entries !== null && !this.#hasControl(name) && entries.includes(name.replace(INDEX, NO_INDEX))
    }

    #hasControl(name: string): boolean {
        return this.#controls?.includes(name) === true
    }

    #endAtRule(group: readonly Fragment[]): Fragment[] | null {
        if (!this.#ruled) return null
        this.#ruled = false
        const first = group[0]
        if (first === undefined || first.naming || first.label !== null) return null
        this.wasCut = true
        return this.takeAll()
    }

    #cut(key: number): Fragment[] {
        // [name, mail, name | mail]: the plain values after the last marked one lead the next record, as they did here.
        const lead = this.#leadOf(key)
        const keep = this.fragments.length - lead
        const ended = this.fragments.slice(0, keep)
        const leads = lead === 0 ? null : (this.#plainKeys?.slice(-lead) ?? null)
        this.wasCut = true
        this.#reset(this.fragments.slice(keep))
        // A heading that leads the next record leads those behind it, too.
        this.#firstKey = leads?.[0] ?? NO_KEY
        this.#plainKeys = leads
        return ended
    }

    /** `見本商店 | 〒105-0099 … | TEL 03-…` below labelled values: how to reach a house is not of the record above it. */
    #endBeforeHouse(group: readonly Fragment[]): Fragment[] | null {
        if ((this.#labels === null && !this.#marked) || group.length < 2 || !isHouse(group)) return null
        this.wasCut = true
        return this.takeAll()
    }

    #leadOf(key: number): number {
        const keys = this.#plainKeys
        if (keys === null || key === this.#firstKey || key === NAMED || key === this.#addressedKey) return 0
        // Before a label only what is of the same kind as what led this record: a remark behind it is still its own.
        if (key === LABELLED) return this.#leadKeys === null ? 0 : sameEnd(this.#leadKeys, keys)
        return Math.min(this.#leadingPlain, keys.length)
    }

    /** Chrome and long articles: values that belong to nobody in particular are not kept until their block ends. */
    #letGo(): Fragment[] | null {
        const limit = this.#marked || this.#labels !== null ? VALUES_LIMIT : LOOSE_VALUES_LIMIT
        if (this.fragments.length < limit) return null
        this.wasCut = true
        return this.takeAll()
    }

    #append(group: Fragment[], key: number): void {
        if (key === NAMED) this.#noteControl(group[0]?.label ?? "")
        else if (this.#firstKey === NO_KEY) this.#firstKey = key
        let anyMarked = false
        let anyLabel = false
        if (this.#addressedKey === NO_KEY && addressesSomebody(group)) this.#addressedKey = key
        const isFirst = this.fragments.length === 0
        if (isFirst) this.fragments = group
        for (const one of group) {
            if (!isFirst) this.fragments.push(one)
            if (this.#openFrom === NOWHERE || one.span.start < this.#openFrom) this.#openFrom = one.span.start
            if (hasShownLabel(one)) (this.#labels ??= []).push(one.label ?? "")
            if (one.label !== null) anyLabel = true
            if (isMarked(one)) this.#marked = anyMarked = true
            else if (!this.#marked && one.label === null) this.#leadingPlain++
        }
        if (anyMarked && key !== NAMED) this.#markedKeys = withKeys(this.#markedKeys, key, 1)
        if (anyMarked || anyLabel) {
            this.#leadKeys ??= this.#plainKeys ?? NO_KEYS
            this.#plainKeys = null
        } else if (this.#leadingPlain > 0) this.#plainKeys = withKeys(this.#plainKeys, key, group.length)
    }

    #noteControl(name: string): void {
        const controls = (this.#controls ??= [])
        controls.push(name)
        if (INDEX.test(name)) (this.#entries ??= []).push(name.replace(INDEX, NO_INDEX))
    }

    /** @param fragments unlabelled plain values that begin the next record */
    #reset(fragments: Fragment[]): void {
        this.fragments = fragments
        this.#openFrom = fragments.length === 0 ? NOWHERE : earliestOf(fragments)
        this.#firstKey = NO_KEY
        this.#markedKeys = null
        this.#labels = null
        this.#controls = null
        this.#entries = null
        this.#leadingPlain = fragments.length
        this.#marked = false
        this.#plainKeys = null
        this.#leadKeys = null
        this.#ruled = false
        this.#addressedKey = NO_KEY
    }
}

/** Begins with a word that is nobody's name, and shows a landline and no mobile number; told of the text as it stands. */
function isHouse([first, ...others]: readonly Fragment[]): boolean {
    if (first === undefined || first.label !== null || first.naming || isMarked(first)) return false
    // Most groups show no number: no text is looked at before.
    if (!others.some((one) => isMarked(one) && LANDLINE.test(one.text))) return false
    // A page may end, or have nothing more to say, behind the last label (`メールアドレス：`).
    const values = isLabelOfMail(others.at(-1)) ? others.slice(0, -1) : others
    if (values.some(({ text, naming }) => naming || MOBILE.test(text) || fullNameForm(text) !== null)) return false
    return !mayNameSomebody(first.text)
}

function isLabelOfMail(last: Fragment | undefined): boolean {
    return last?.naming === true && readLabel(last.text).kind === "email"
}

/** Of two plain values that nothing names: what stands behind a full name is another name, or no beginning at all. */
function isOfKind(value: Fragment | undefined, first: Fragment | undefined): boolean {
    if (value === undefined || first === undefined || isMarked(value) || first.label !== null) return true
    if (fullNameForm(first.text) !== null) return fullNameForm(value.text) !== null
    return HAS_DIGIT.test(first.text) === HAS_DIGIT.test(value.text)
}

/** `305 | 山田 太郎 様 | 79歳`: a tile of a person, though nothing in it has a mark. */
function addressesSomebody(group: readonly Fragment[]): boolean {
    return group.length > 1 && group.some(({ label, text }) => label === null && isAddressed(text))
}

function isAddressed(text: string): boolean {
    const { length } = text
    return (
        text.charCodeAt(length - 1) === SAMA &&
        length <= ADDRESSED_UNITS &&
        fullNameForm(text.slice(0, -1).trim()) !== null
    )
}

/** 様 */
const SAMA = 0x69d8
const ADDRESSED_UNITS = 12

const HAS_DIGIT = /[0-9０-９]/

/** The index of an entry of several values; that of a lone value's parts (`tel[0]`) is none. */
const INDEX = /(?:\[[0-9]{1,6}\](?=[[.])|[._-][0-9]{1,6}(?=[._-][a-z]))/i
const NO_INDEX = "[]"

function isHeading(text: string): boolean {
    const { kind, subject } = readLabel(text)
    return subject === null && HEADS.has(kind)
}

const NO_KEYS: readonly number[] = []

/** How many of two lists are the same, from their ends on. */
function sameEnd(some: readonly number[], others: readonly number[]): number {
    let same = 0
    while (same < Math.min(some.length, others.length) && some.at(-1 - same) === others.at(-1 - same)) same++
    return same
}

/** Most blocks have one: an array that is made with it takes no room for more. */
function withKeys(keys: number[] | null, key: number, times: number): number[] {
    if (keys === null && times === 1) return [key]
    const all = keys ?? []
    for (let time = 0; time < times; time++) all.push(key)
    return all
}

/** Kind of a child: its element, whether it is one value or several, and the shape of what marks it. */
function keyOf(group: readonly Fragment[], tagId: number): number {
    if (group.length !== 1 || group[0]?.label !== null)
        if (group.every((one) => hasShownLabel(one) && isLabelWord(one.label ?? ""))) return LABELLED
    if (tagId === CONTROL_ID && group.length === 1 && group[0]?.attribute === true) return NAMED
    if (group.length > 1) return tagId * SHAPES + SEVERAL + (group.find(isMarked)?.shape ?? PLAIN)
    return tagId * SHAPES + (group[0]?.shape ?? PLAIN)
}
