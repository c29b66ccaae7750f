// Secrets in the attributes of tags: hidden fields, tokens in `meta`, passwords that a form shows again. Any attribute that
// holds a value counts once another one of the tag names a secret.
import type { Mark } from "./marks.ts"
import { secretKindOf, type SecretKind } from "./secret-names.ts"

/** No tag of an honest page is longer; what stands behind is looked at as text. */
const TAG = /<(?:input|meta|button|option|param|data|div|span|form|a|body|html|script)\b[^>]{1,8192}/gi
const ATTRIBUTE = /([\w:@.-]{1,80})\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/dg
const NAMING = new Set(["name", "id", "property", "http-equiv", "autocomplete", "type", "placeholder", "class"])
const HOLDING = new Set(["value", "content"])

export function tagSecrets(text: string): Mark[] {
    const marks: Mark[] = []
    for (const { index, 0: tag } of text.matchAll(TAG)) {
        let named: SecretKind | null = null
        const held: [number, number][] = []
        for (const { 1: name = "", indices } of tag.matchAll(ATTRIBUTE)) {
            const place = indices?.[2] ?? indices?.[3] ?? indices?.[4]
            if (place === undefined) continue
            const lower = name.toLowerCase()
            if (HOLDING.has(lower)) held.push(place)
            else if (NAMING.has(lower)) named ??= secretKindOf(tag.slice(...place))
            else if (lower.startsWith("data-")) {
                const kind = secretKindOf(lower.slice("data-".length))
                if (kind !== null) marks.push({ start: index + place[0], end: index + place[1], kind })
            }
        }
        if (named === null) continue
        for (const [start, end] of held) marks.push({ start: index + start, end: index + end, kind: named })
    }
    return marks
}
