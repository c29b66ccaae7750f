// What the words of one piece tell of where an incident begins: who speaks, whether an entry of a list starts, whether an
// incident is reported though no one is named. Errs towards no beginning: the piece then belongs to the incident before it.
import type { Unit } from "../text/unit.ts"
import type { Draft } from "./draft.ts"
import { INCIDENT } from "./events.data.ts"
import { soleBody } from "./letterhead.ts"
import type { Opener } from "./opener.ts"

const SPEAKS_OF_ITSELF =
    /弊社|当社|本[市県町村校院](?:が|は|の|で|に)|当[院会行校](?:が|は|の|で|に)|当(?:ショップ|サイト|センター|協会)/
const GENERAL = /相次|近年|増え|増加|手口|とは|まとめ|ピックアップ|可能性もあり|場合があ|しましょう|してください/
const REPORTS =
    /このたび|この度|今般|今回|弊社|当社|本[市県町校学]|当[院社会行校]|逮捕|書類送検|判明|発覚|発生し|発生いた|お知らせ|報告|お?詫び|おわび|(?:わ|分)かっ|発表|公表|しました|していた/
const BRANCH = /(?:支店|支社|支所|営業所|出張所|支局|分室|店|^.{1,4}区役所)$/
/** From this strength on an opener may open an incident beside the one that is open. */
const OPENS = 4

export function mayOpen(opener: Opener | null): boolean {
    return opener !== null && opener.strength >= OPENS
}

/** A notice of a body on its own incident. */
export function isFirstPerson(units: readonly Unit[]): boolean {
    const speaking = units.filter(({ text }) => SPEAKS_OF_ITSELF.test(text.replaceAll(/「[^「」]*」/g, "")))
    return speaking.length >= 2
}

/** An entry of a list of incidents: `1/18 〜株式会社`, `① 〜市`. */
export function startsEntry({ text, bullet }: Unit): boolean {
    return /^[0-9]{1,2}\/[0-9]{1,2}\s/.test(text) || /^[\u2460-\u2473■●◆]/.test(bullet)
}

/** `1. 〜株式会社`: the whole line is a name, and it is an entry of a list. */
export function namesEntry(unit: Unit): boolean {
    return unit.bullet !== "" && soleBody(unit) !== null
}

/** `2件目は…`: another incident of the same body. */
export function isNextOfSeveral({ text }: Unit): boolean {
    return /^(?:[2-9２-９二三四五六七八九])(?:件|つ)目(?:は|の|に|、)/.test(text)
}

/** An incident is reported without a name for whose it was: a notice of `弊社`, or one whose letterhead is missing. */
export function reportsUnnamed({ text }: Unit): boolean {
    return INCIDENT.test(text) && !GENERAL.test(text) && REPORTS.test(text)
}

export function opensAnew({ text }: Unit): boolean {
    return /^(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日/.test(text)
}

/** Another body that is only described opens another incident when the sentence begins with its date. */
export function opensDescribed(current: Draft, unit: Unit, opener: Opener): boolean {
    return opener.strength >= 3 && opensAnew(unit) && !current.bodies.some(({ name }) => name === opener.name)
}

/** A branch is part of the body that is reported on. */
export function isBranch(name: string): boolean {
    return BRANCH.test(name)
}
