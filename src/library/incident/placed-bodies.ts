// Names in the places where the body of an incident stands (〜は…と発表した), or that stand as subject or place by their ending
// (〜市で). Errs towards none: a common noun in such a place is no name.
import { kindOfName, mentionAt, type BodyMention } from "../read/bodies.ts"
import { NO_BODY } from "../read/body-forms.data.ts"
import { ANNOUNCES } from "./events.data.ts"
import { NO_NAME } from "./no-name.data.ts"
import type { OpenerForm } from "./opener-forms.data.ts"
import { openerOf, type Opener } from "./opener.ts"

/** 事実は、原因は: of nouns in kanji only those that stand where a body announces something are taken for names. */
const ONLY_KANJI = /^[\u3400-\u9fff々]+$/

/** The bodies in the places of one form; a name with a telling ending counts before the words around it. */
export function bodiesOfForm(
    text: string,
    { pattern, strength, unmarked, needs }: OpenerForm,
    bodies: readonly BodyMention[],
): Opener[] {
    if (needs !== null && !needs.test(text)) return []
    return [...text.matchAll(pattern)].flatMap((match) => {
        const name = match.groups?.["name"]
        if (name === undefined) return []
        const at = match.index + match[0].indexOf(name)
        const inside = bodies.findLast(({ span }) => span.start >= at && span.end <= at + name.length)
        if (inside !== undefined) return [openerOf(text, inside, strength)]
        if (
            unmarked === 0 ||
            NO_NAME.test(name) ||
            NO_BODY.test(name) ||
            (ONLY_KANJI.test(name) && !/^(?:\s?\([^()]*\))?は、?[0-9]{1,2}[日月]/.test(text.slice(at + name.length)))
        )
            return []
        return [openerOf(text, mentionAt(text, at, name, kindOfName(name)), unmarked)]
    })
}

/** Bodies by their ending alone: those that stand as subject or place, or begin a headline. */
export function bodiesByEnding(text: string, mention: BodyMention): Opener[] {
    const after = text.slice(mention.end, mention.end + 12)
    const begins = /^(?:【[^】]*】)?[「\s]*$/.test(text.slice(0, mention.span.start))
    if (/^(?:は|が|では|で、|において|にて)/.test(after)) return [openerOf(text, mention, ANNOUNCES.test(text) ? 5 : 4)]
    if (
        begins &&
        /^(?:[、,:\s]|で|に|へ|から|の|も|個人|マイナンバー|職員|サイト|「|が|$|[\u3400-\u9fffァ-ヺ])/.test(after)
    )
        return [openerOf(text, mention, 4)]
    return /^(?:で|の|から|へ|にも?|サイト|統計サイト|オンライン)/.test(after) ? [openerOf(text, mention, 3)] : []
}
