// One name in two scripts: cards are in Latin letters, whoever has them.
import type { FoundField } from "./contract.ts"
import { PERSONAL_SCORE } from "./recognizers/recognizer.ts"

/**
 * `billing_details.name: "Yui Kobayashi"`, `shipping.name: "小林 結衣"`: of an order that is billed to one name in Latin letters and goes to
 * one in kanji, both are one person, unless both show a mail address or a number and it differs. Nothing tells how kanji are read: a gift
 * that is paid by card and shows one way to reach somebody counts its receiver and its payer as one.
 *
 * @param others by subject; of who pays and who receives, no others
 */
export function joinSpellings(others: Map<string, FoundField[]>): void {
    const [payer, receiver, ...more] = others
    if (payer === undefined || receiver === undefined || more.length > 0) return
    const [one, other] = [onlyName(payer[1]), onlyName(receiver[1])]
    if (!(LATIN.test(one) && KANJI.test(other)) && !(KANJI.test(one) && LATIN.test(other))) return
    if (isReachedOtherwise(payer[1], receiver[1])) return
    payer[1].push(...receiver[1])
    others.delete(receiver[0])
}

/** @returns "" where there are several, or none */
function onlyName(fields: readonly FoundField[]): string {
    const names = fields.filter(({ field, score }) => field === "name" && score >= PERSONAL_SCORE)
    return names.length === 1 ? (names[0]?.value ?? "") : ""
}

function isReachedOtherwise(fields: readonly FoundField[], others: readonly FoundField[]): boolean {
    return fields.some(
        ({ field, value }) =>
            (field === "email" || field === "phone") &&
            others.some((other) => other.field === field && other.value !== value),
    )
}

/** As normalised. */
const LATIN = /^[a-z .'-]+$/i
const KANJI = /^\p{Script=Han}/u
