// Which pieces of an article are of which incident. A headline or a sentence that reports of another body opens another one;
// what follows belongs to it until the next opens. Lists of others' incidents, titles of other articles, waves and
// statistics become records of their own. Errs towards one incident rather than two: none may be invented.
import { INCIDENTS_LIMIT } from "../limits.data.ts"
import { isRelatedBody, isSameBody } from "../read/same-body.ts"
import { productKey, readWeaknesses } from "../read/weakness.ts"
import type { Unit } from "../text/unit.ts"
import { bodyOf, namesOf, newDraft, type Draft } from "./draft.ts"
import { INCIDENT, WAVE_OBJECTS, WAVE_WORDS, WEAKNESS_NEWS } from "./events.data.ts"
import { nameUnnamed, soleBody } from "./letterhead.ts"
import { listedBodies, titledBodies, type ListedBody } from "./mention-lists.ts"
import { openersOf, speakersOf, type Opener } from "./openers.ts"
import { beginsSurvey, goesOnSurvey, isSurveyCase } from "./survey.ts"
import { rowsOf } from "./table-rows.ts"

/** From this strength on an opener may open an incident beside the one that is open. */
const OPENS = 4

/** The drafts of one article, in order of their first piece. */
export function segment(units: readonly Unit[]): { readonly drafts: Draft[]; readonly unreadFrom: Unit | null } {
    const state = new Segmenter(isFirstPerson(units))
    for (const unit of units) {
        if (state.drafts.length >= INCIDENTS_LIMIT) return { drafts: state.finish(), unreadFrom: unit }
        state.take(unit)
    }
    const drafts = state.finish()
    nameUnnamed(drafts, units)
    return { drafts, unreadFrom: null }
}

class Segmenter {
    readonly drafts: Draft[] = []
    #current: Draft | null = null
    /** Headlines that stand before the sentence which opens the incident. */
    #pending: Unit[] = []
    #survey: Draft | null = null
    /** What the article says before it says that anything happened. */
    readonly #prelude: Unit[] = []
    /** A notice of a body on its own incident: whoever else it names is no victim. */
    readonly #firstPerson: boolean

    constructor(firstPerson: boolean) {
        this.#firstPerson = firstPerson
    }

    take(unit: Unit): void {
        if (unit.kind === "link" || unit.label === "boilerplate") return
        if (unit.label === "related") return this.#takeRelated(unit)
        if (unit.kind === "title" || unit.kind === "label") return this.#takeHeading(unit)
        if (unit.kind === "row") return this.#takeRow(unit)
        if (unit.label === "definition" && !/今回の/.test(unit.text)) return
        if (unit.label === "advice")
            return this.#addTo(this.#current ?? this.drafts.findLast(({ depth }) => depth === "full") ?? null, unit)
        this.#takeSentence(unit)
    }

    /** Only drafts that say whose incident it was, or tell something of it. */
    finish(): Draft[] {
        this.#openFromHeadings(null)
        return this.drafts.filter((draft) => draft.units.length > 0)
    }

    #takeRelated(unit: Unit): void {
        if (unit.kind === "label" || (!INCIDENT.test(unit.text) && !WAVE_OBJECTS.test(unit.text))) return
        const opener = openersOf(unit.text).find(({ named, span }) => named && span.start <= 1)
        const listed = opener === undefined ? titledBodies(unit.text) : []
        if (opener !== undefined)
            this.#mention(unit, [{ ...listedFrom(opener), part: { start: 0, end: unit.text.length } }])
        else if (listed.length > 0) this.#mention(unit, listed)
        else if (isWave(unit)) this.#addTo(this.#waveOf(unit), unit)
        else if (/--|不正使用|被害/.test(unit.text)) this.#mention(unit, [])
    }

    #takeHeading(unit: Unit): void {
        const before = this.#pending.at(-1)
        if (before !== undefined && before.text === unit.text) return
        if (beginsSurvey(unit)) return this.#openSurvey(unit)
        if (
            unit.kind === "label" ||
            unit.label !== null ||
            !(INCIDENT.test(unit.text) || openersOf(unit.text).length > 0 || WAVE_OBJECTS.test(unit.text))
        ) {
            if (unit.kind === "title" && unit.label === null && (startsEntry(unit) || namesEntry(unit)))
                this.#pending.push(unit)
            return
        }
        if (isWave(unit)) {
            this.#openFromHeadings(null)
            this.#current = this.#waveOf(unit)
            return this.#addTo(this.#current, unit)
        }
        if (this.#continuesUnder(unit)) return this.#addTo(this.#current, unit)
        this.#openFromHeadings(null)
        this.#pending.push(unit)
    }

    /** A heading within the report: it names no one, or the same body again. */
    #continuesUnder(unit: Unit): boolean {
        if (this.#current === null || this.#current.kind !== "incident" || this.#pending.length > 0) return false
        const opener = openersOf(unit.text).find(({ named }) => named)
        if (opener !== undefined) return isSameBody(namesOf(this.#current), [opener.name])
        return !unit.fresh && unit.bullet === ""
    }

    #takeRow(unit: Unit): void {
        const heading = this.#pending.at(-1)
        for (const row of rowsOf(unit)) {
            this.#mention(unit, [row])
            if (heading !== undefined) this.drafts.at(-1)?.units.push(heading)
        }
    }

    #takeSentence(unit: Unit): void {
        if (beginsSurvey(unit)) return this.#openSurvey(unit)
        if (this.#survey !== null && this.#current === this.#survey && this.#takeOfSurvey(unit)) return
        const listed = listedBodies(unit.text)
        if (listed.length > 0) return this.#takeList(unit, listed)
        const openers = openersOf(unit.text)
        const current = this.#current
        const opener =
            openers.find((one) => current !== null && one.named && this.#isOwn(current, one)) ??
            openers[0] ??
            this.#spokenOf(unit)
        if (opener === null || opener.strength < OPENS) {
            if (this.#pending.length === 0 && this.#isOfWave(unit, opener)) return this.#takeOfWave(unit)
        }
        if (opener !== null && opener.passing && current !== null && !this.#isOwn(current, opener)) {
            return this.#mention(unit, [{ ...listedFrom(opener), part: { start: 0, end: unit.text.length } }])
        }
        this.#current =
            isNextOfSeveral(unit) && current !== null ? this.#openBeside(current) : this.#draftFor(unit, opener)
        if (this.#current === null && this.drafts.length === 0 && this.#prelude.length < PRELUDE_LIMIT)
            this.#prelude.push(unit)
        if (this.#current?.kind !== "wave") this.#addTo(this.#current, unit)
    }

    /** A sentence that names the body of another report goes back to it: `日本郵便によると、…`. */
    #spokenOf({ text }: Unit): Opener | null {
        if (this.drafts.length < 2 || this.#pending.length > 0) return null
        return (
            speakersOf(text).find((speaker) =>
                this.drafts.some(
                    (draft) => draft.kind === "incident" && draft.depth === "full" && this.#isOwn(draft, speaker),
                ),
            ) ?? null
        )
    }

    #draftFor(unit: Unit, opener: Opener | null): Draft | null {
        if (this.#pending.length > 0) return this.#openFromHeadings({ unit, opener })
        const current = this.#current
        if (opener === null) return current ?? (reportsUnnamed(unit) ? this.#open(unit, null) : null)
        if (current === null) return this.#known(opener, unit) ?? this.#open(unit, opener)
        if (current.kind !== "incident")
            return this.#known(opener, unit) ?? (opener.strength >= OPENS ? this.#open(unit, opener) : null)
        return this.#draftBeside(current, unit, opener)
    }

    /** The sentence names a body while an incident is open. */
    #draftBeside(current: Draft, unit: Unit, opener: Opener): Draft {
        if (this.#isOwn(current, opener)) return this.#named(current, unit, opener)
        const known = this.#known(opener, unit)
        if (known !== null) return known
        if (!opener.named && opensDescribed(current, unit, opener)) return this.#open(unit, opener)
        if (!opener.named) return current.bodies.length === 0 ? this.#named(current, unit, opener) : current
        if (namesOf(current).length === 0 && !opensAnew(unit)) return this.#named(current, unit, opener)
        const related = namesOf(current).some((name) => isRelatedBody(name, opener.name))
        const opens = opener.strength >= OPENS && !related && !this.#firstPerson && !BRANCH.test(opener.name)
        return opens ? this.#open(unit, opener) : current
    }

    #isOwn(draft: Draft, { name, alias, named }: Opener): boolean {
        const names = namesOf(draft)
        if (!named) return draft.bodies.some((body) => body.name === name) || (names.length > 0 && name.length <= 3)
        return isSameBody(names, alias === null ? [name] : [name, alias])
    }

    #known(opener: Opener, unit: Unit): Draft | null {
        if (!opener.named) return null
        const draft = this.drafts.findLast(
            (candidate) =>
                candidate.kind === "incident" && candidate.depth === "full" && this.#isOwn(candidate, opener),
        )
        return draft === undefined ? null : this.#named(draft, unit, opener)
    }

    #named(draft: Draft, unit: Unit, opener: Opener): Draft {
        if (draft.bodies.length < BODIES_LIMIT) draft.bodies.push(bodyOf(unit, opener))
        return draft
    }

    /** `2件目は…`: another incident of the same body. */
    #openBeside(current: Draft): Draft {
        const draft = newDraft("incident", "full")
        draft.bodies.push(...current.bodies)
        this.drafts.push(draft)
        return draft
    }

    #open(unit: Unit, opener: Opener | null): Draft {
        const draft = newDraft("incident", "full")
        if (opener !== null) draft.bodies.push(bodyOf(unit, opener))
        if (this.drafts.length === 0) this.#takePrelude(draft)
        this.drafts.push(draft)
        return draft
    }

    /** What stood before belongs to the first incident, and may have said whose it is: `仙台市によりますと、…`. */
    #takePrelude(draft: Draft): void {
        for (const unit of this.#prelude) {
            draft.units.push(unit)
            const source = speakersOf(unit.text).find(({ name }) => !BRANCH.test(name))
            if (source !== undefined) draft.bodies.push(bodyOf(unit, source))
        }
    }

    /** The headlines above open the incident; the sentence below them says better whose it is. */
    #openFromHeadings(below: { readonly unit: Unit; readonly opener: Opener | null } | null): Draft | null {
        const headings = this.#pending
        this.#pending = []
        if (headings.length === 0) return null
        if (below !== null && this.#isWithinReport(headings, below.opener)) {
            for (const heading of headings) this.#addTo(this.#current, heading)
            return this.#current
        }
        const entry = headings.flatMap((heading) => (namesEntry(heading) ? (soleBody(heading) ?? []) : [])).at(-1)
        const reports = entry !== undefined && below !== null && INCIDENT.test(below.unit.text)
        const nothingBelow = below === null || (below.opener === null && !reportsUnnamed(below.unit))
        if (
            nothingBelow &&
            !reports &&
            !headings.some(({ text }) => INCIDENT.test(text) && openersOf(text).some(({ named }) => named))
        )
            return null
        const own = entry === undefined ? (below?.opener ?? null) : null
        const openers = headings.flatMap((heading) =>
            openersOf(heading.text)
                .slice(0, 1)
                .map((opener) => ({ unit: heading, opener })),
        )
        const draft = this.#draftUnder(headings, own, below?.unit ?? null)
        if (entry !== undefined) draft.bodies.push(entry)
        for (const { unit, opener } of openers) this.#name(draft, unit, opener, own)
        for (const heading of headings) this.#addTo(draft, heading)
        return draft
    }

    /** Headings that name no one, over a sentence that names no one else, divide the report that is open. */
    #isWithinReport(headings: readonly Unit[], own: Opener | null): boolean {
        const current = this.#current
        if (
            current === null ||
            current.kind !== "incident" ||
            headings.some((heading) => namesEntry(heading)) ||
            headings.some(({ text }) => openersOf(text).some(({ named }) => named))
        )
            return false
        if (headings.some(({ text }) => INCIDENT.test(text)) && !this.#firstPerson) return false
        return own === null || this.#firstPerson || own.strength < OPENS || this.#isOwn(current, own)
    }

    #draftUnder(headings: readonly Unit[], own: Opener | null, unit: Unit | null): Draft {
        const opener = own ?? headings.flatMap(({ text }) => openersOf(text))[0] ?? null
        const known =
            opener === null
                ? undefined
                : this.drafts.findLast(
                      (draft) => draft.kind === "incident" && draft.depth === "full" && this.#isOwn(draft, opener),
                  )
        const draft = known ?? this.#open(headings[0] ?? unit ?? NO_UNIT, null)
        if (own !== null && unit !== null) draft.bodies.push(bodyOf(unit, own))
        draft.title ??= headings.find(({ text }) => INCIDENT.test(text)) ?? headings[0] ?? null
        return draft
    }

    /** A headline only describes what the sentence names (埼玉県の病院), or says it shorter; anything else is another's name. */
    #name(draft: Draft, unit: Unit, opener: Opener, own: Opener | null): void {
        if (own !== null && own.named && !opener.named) return
        if (
            own !== null &&
            own.named &&
            !isSameBody([own.name, ...(own.alias === null ? [] : [own.alias])], [opener.name])
        )
            return
        this.#named(draft, unit, opener)
    }

    #takeList(unit: Unit, listed: readonly ListedBody[]): void {
        const wave = this.#current?.kind === "wave" || isWave(unit) ? this.#waveOf(unit) : null
        this.#mention(unit, listed, wave)
        this.#addTo(wave, unit)
    }

    #mention(unit: Unit, listed: readonly ListedBody[], wave: Draft | null = null): void {
        if (listed.length === 0) {
            const draft = newDraft("incident", "mention")
            draft.units.push(unit)
            this.drafts.push(draft)
        }
        for (const body of listed) {
            const draft = newDraft("incident", "mention", body.part)
            draft.wave = wave
            draft.bodies.push({
                unit,
                span: body.span,
                name: body.name,
                alias: null,
                kind: body.kind,
                named: body.named,
                role: "victim",
            })
            if (body.system !== null) draft.systems.push({ unit, span: body.system })
            draft.units.push(unit)
            this.drafts.push(draft)
        }
    }

    #isOfWave(unit: Unit, opener: Opener | null): boolean {
        if (isWave(unit) && (opener === null || opener.strength < OPENS)) {
            return (
                this.drafts.length === 0 ||
                this.#current?.kind === "wave" ||
                readWeaknesses(unit.text).length > 0 ||
                /この(?:悪用|脆弱性|攻撃)/.test(unit.text)
            )
        }
        return (
            this.#current?.kind === "wave" &&
            opener === null &&
            (WEAKNESS_NEWS.test(unit.text) || /攻撃|問題|脆弱/.test(unit.text))
        )
    }

    #takeOfWave(unit: Unit): void {
        const wave = this.#waveOf(unit)
        if (this.#current === null || this.#current.kind !== "incident" || unit.label === null) this.#current = wave
        this.#addTo(wave, unit)
    }

    #waveOf(unit: Unit): Draft {
        const product = readWeaknesses(unit.text).find(({ product }) => product !== null)?.product ?? null
        const theme = product === null ? null : productKey(product)
        const known = this.drafts.findLast(
            (draft) => draft.kind === "wave" && (theme === null || draft.theme === null || draft.theme === theme),
        )
        if (known !== undefined) return known
        const above = theme === null ? this.#themeAbove() : null
        const draft = newDraft("wave", "full", null, theme ?? above?.theme ?? null, above?.unit ?? null)
        this.drafts.push(draft)
        return draft
    }

    /** The weakness spoken of just before. */
    #themeAbove(): { theme: string; unit: Unit } | null {
        const units = this.drafts.flatMap(({ units }) => units).slice(-6)
        for (const unit of units.toReversed()) {
            const product = readWeaknesses(unit.text).findLast(({ product }) => product !== null)?.product ?? null
            if (product !== null) return { theme: productKey(product), unit }
        }
        return null
    }

    #openSurvey(unit: Unit): void {
        this.#openFromHeadings(null)
        if (this.#survey === null || (unit.fresh && unit.kind !== "title")) {
            this.#survey ??= newDraft("survey", "full")
            if (!this.drafts.includes(this.#survey)) this.drafts.push(this.#survey)
        }
        if (unit.kind === "title") this.#survey.title ??= unit
        this.#current = this.#survey
        this.#addTo(this.#survey, unit)
    }

    #takeOfSurvey(unit: Unit): boolean {
        if (this.#survey === null) return false
        if (isSurveyCase(unit)) {
            const draft = newDraft("incident", "full")
            draft.units.push(unit)
            draft.introduction = this.#survey.units.findLast(({ kind }) => kind === "sentence") ?? null
            this.#describeBody(draft, this.#survey)
            this.drafts.push(draft)
            return true
        }
        if (!goesOnSurvey(unit)) return openersOf(unit.text).length === 0
        this.#addTo(this.#survey, unit)
        return true
    }

    /** `いずれも民間事業者からの漏洩事故`: whose they were, though not by name. */
    #describeBody(draft: Draft, survey: Draft): void {
        for (const unit of survey.units) {
            const match = /いずれも(民間事業者|民間企業|地方公共団体|自治体|行政機関)/.exec(unit.text)
            if (match?.[1] === undefined) continue
            const span = { start: match.index + 3, end: match.index + match[0].length }
            const kind = /民間/.test(match[1]) ? "company" : match[1] === "行政機関" ? "national" : "local"
            draft.bodies.push({ unit, span, name: match[1], alias: null, kind, named: false, role: "victim" })
            return
        }
    }

    #addTo(draft: Draft | null, unit: Unit): void {
        if (draft !== null && draft.units.at(-1) !== unit) draft.units.push(unit)
    }
}

/** How often an article names the body of one incident does not matter beyond this. */
const BODIES_LIMIT = 60
/** A branch is part of the body that is reported on. */
const BRANCH = /(?:支店|支社|支所|営業所|出張所|支局|分室|店|^.{1,4}区役所)$/
const PRELUDE_LIMIT = 6
const NO_UNIT: Unit = {
    index: 0,
    kind: "title",
    span: { start: 0, end: 0 },
    text: "",
    bullet: "",
    line: 0,
    fresh: false,
    label: null,
}

function isFirstPerson(units: readonly Unit[]): boolean {
    const speaking = units.filter(({ text }) =>
        /弊社|当社|本[市県町村校院](?:が|は|の|で|に)|当[院会行校](?:が|は|の|で|に)|当(?:ショップ|サイト|センター|協会)/.test(
            text.replaceAll(/「[^「」]*」/g, ""),
        ),
    )
    return speaking.length >= 2
}

function isWave({ text }: Unit): boolean {
    return WAVE_WORDS.test(text) && WAVE_OBJECTS.test(text)
}

/** An entry of a list of incidents: `1/18 〜株式会社`, `① 〜市`. */
function startsEntry({ text, bullet }: Unit): boolean {
    return /^[0-9]{1,2}\/[0-9]{1,2}\s/.test(text) || /^[\u2460-\u2473■●◆]/.test(bullet)
}

/** `1. 〜株式会社`: the whole line is a name, and it is an entry of a list. */
function namesEntry(unit: Unit): boolean {
    return unit.bullet !== "" && soleBody(unit) !== null
}

function isNextOfSeveral({ text }: Unit): boolean {
    return /^(?:[2-9２-９二三四五六七八九])(?:件|つ)目(?:は|の|に|、)/.test(text)
}

/** An incident is reported without a name for whose it was: a notice of `弊社`, or one whose letterhead is missing. */
function reportsUnnamed({ text }: Unit): boolean {
    if (
        !INCIDENT.test(text) ||
        /相次|近年|増え|増加|手口|とは|まとめ|ピックアップ|可能性もあり|場合があ|しましょう|してください/.test(text)
    )
        return false
    return /このたび|この度|今般|今回|弊社|当社|本[市県町校学]|当[院社会行校]|逮捕|書類送検|判明|発覚|発生し|発生いた|お知らせ|報告|お?詫び|おわび|(?:わ|分)かっ|発表|公表|しました|していた/.test(
        text,
    )
}

function opensAnew({ text }: Unit): boolean {
    return /^(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日/.test(text)
}

/** Another body that is only described opens another incident when the sentence begins with its date. */
function opensDescribed(current: Draft, unit: Unit, opener: Opener): boolean {
    return opener.strength >= 3 && opensAnew(unit) && !current.bodies.some(({ name }) => name === opener.name)
}

function listedFrom({ name, span, named, kind }: Opener): Omit<ListedBody, "part"> {
    return { name, span, named, kind, system: null }
}
