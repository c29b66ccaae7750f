// Whom a number within a label speaks of: `参加者1 氏名`, `guest_2_name`. A number behind the label's last word counts values
// of one person (`メールアドレス2`, `name01`); one behind a word that is a field itself counts those (`E-mail 1 - Value`).
import type { LabelKind } from "./label-meaning.ts"

const JAPANESE =
    /^([^\d]{1,24}?)[-_の]?(\d{1,2})(?:人目|番目|名目|人め|番め|さん|様)?[-_の]?(?![^\d\p{L}]*$)([^\d].*)$/u
const ENGLISH_NUMBER = /^\d{1,2}$/
/** Words whose values are numbered, not their persons. */
const NUMBERED_VALUES: ReadonlySet<LabelKind> = new Set<LabelKind>([
    "email",
    "phone",
    "address",
    "address-part",
    "postal",
    "card",
    "account",
    "bank",
    "branch",
    "birth",
    "job",
    "company",
    "code",
    "other",
    "product",
    "organisation",
])

/** `answers.q1.text`, `設問2`: what a form asks is counted, and whoever answers is one. */
const OF_FORMS =
    /(?:^|\s)(?:q|question|answer|field|item|col|column|cell|input|param|attr|attribute|section|page|step)$|(?:設問|質問|問|回答|項目|列|欄)$/
/** The numbered word as it stands in the label. */
interface Numbered {
    readonly head: string
    readonly number: string
}

/** @param text as normalise-label.ts gives it */
export function numberedJapanese(text: string): Numbered | null {
    // Most labels have no digit.
    if (!/\d/.test(text)) return null
    const match = JAPANESE.exec(text)
    return match === null ? null : { head: match[1] ?? "", number: match[2] ?? "" }
}

/** @returns null too where the number is the first word or the last */
export function numberedEnglish(words: readonly string[]): Numbered | null {
    for (let at = words.length - 2; at > 0; at--) {
        const number = words[at] ?? ""
        if (ENGLISH_NUMBER.test(number)) return { head: words.slice(0, at).join(" "), number }
    }
    return null
}

/** @param kind of the head alone; @param isSomebody the head speaks of somebody (`緊急連絡先`) */
export function subjectOfNumber({ head, number }: Numbered, kind: LabelKind, isSomebody: boolean): string | null {
    if (OF_FORMS.test(head)) return null
    return isSomebody || !NUMBERED_VALUES.has(kind) ? `${head}${Number(number)}` : null
}
