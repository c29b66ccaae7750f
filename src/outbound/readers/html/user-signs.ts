// What a page's markup says of whoever stands in it: `<a class="user" href="/users/39">`, `<img class="avatar" alt="…">`. Which systems write
// it so does not matter: the words are those of whoever takes part. Makers of works and performers (`author`, `person`, `artist`) are
// none: catalogues link to them likewise.
import { readLabel } from "../../labels/read-label.ts"
import { fullNameForm, MAY_BEGIN_NAME, MAY_END_NAME, NAME_WORDS_UNITS } from "../../recognizers/japan/name-words.ts"
import { ROSTER_LABEL } from "../../roster.ts"
import type { Fragment } from "./fragment.ts"

/** A word of a class, of a path or of a query's name that is for whoever takes part, in a tag as it stands. */
const USER_SIGN =
    /[\s"'/?&=_-](?:[Uu]ser(?:s|name|[iI]d)?|uid|members?|avatar|assignees?|watchers?|reviewers?|approvers?|participants?|attendees?|employees?|customers?|patients?|students?|applicants?|candidates?|tenants?|residents?|subscribers?|respondents?|requesters?|submitters?|commenters?|senders?|recipients?|who|(?:display|screen|full|real)[_-]?[Nn]ame)(?=[\s"'/?&=_-]|[A-Z])/
/** What the text of a picture has behind a name, and a text behind whoever is linked to. */
const BEHIND = /[ \u3000]?(?:さん|様)?[ \u3000]?(?:の(?:アバター|アイコン|プロフィール画像|プロフィール|画像|写真))?$/
const BEHIND_UNITS = 12
const SPACE = 0x20

/** @param markup a tag as it stands */
export function isUsersTag(markup: string): boolean {
    return USER_SIGN.test(markup)
}

/** Whether the text at [start, end) may be a full name by its length, its first and its last unit, without white space around it. */
export function mayBeName(source: string, start: number, end: number): boolean {
    let from = start
    while (from < end && source.charCodeAt(from) <= SPACE) from++
    if (MAY_BEGIN_NAME[source.charCodeAt(from)] !== 1) return false
    let to = end
    while (source.charCodeAt(to - 1) <= SPACE) to--
    return to - from >= 2 && to - from <= NAME_WORDS_UNITS && MAY_END_NAME[source.charCodeAt(to - 1)] === 1
}

/** Whether an attribute's value may begin with a full name: most tell what a picture or a link shows. */
export function mayBeginName(value: string): boolean {
    return value.length <= NAME_WORDS_UNITS + BEHIND_UNITS && MAY_BEGIN_NAME[value.trimStart().charCodeAt(0)] === 1
}

/** The full name by the dictionary that a text is, without what may stand behind one; "" where it is none. */
export function usersName(text: string): string {
    if (text.length > NAME_WORDS_UNITS + BEHIND_UNITS) return ""
    const name = text.trim().replace(BEHIND, "")
    return fullNameForm(name) === null ? "" : name
}

/** The value of an attribute of a user's tag, where it is a name and only that; null: it is none. */
export function usersValue(fragment: Fragment): Fragment | null {
    const name = fragment.label === null ? usersName(fragment.text) : ""
    if (name === "") return null
    const at = fragment.text.indexOf(name)
    const { start, end } = fragment.span
    const isExact = end - start === fragment.text.length
    const span = isExact ? { start: start + at, end: start + at + name.length } : fragment.span
    return { ...fragment, text: name, span, ofUser: true }
}

/** Gives the names of users their label, where they have none or one that does not speak of people. One per page: a column has one label. */
export class UserLabels {
    #label = ""
    #speaks = false

    give(fragments: readonly Fragment[]): void {
        for (const fragment of fragments) {
            const { ofUser, label, text } = fragment
            if (ofUser !== true || (label !== null && this.#isTold(label)) || usersName(text) === "") continue
            fragment.label = ROSTER_LABEL
            fragment.attribute = false
        }
    }

    #isTold(label: string): boolean {
        if (label !== this.#label) {
            this.#label = label
            this.#speaks = speaksOfSomebody(label)
        }
        return this.#speaks
    }
}

const NAMES: ReadonlySet<string> = new Set(["full-name", "bare-name", "kana"])

function speaksOfSomebody(label: string): boolean {
    const { kind, forPeople, subject } = readLabel(label)
    return forPeople === true || subject !== null || NAMES.has(kind)
}
