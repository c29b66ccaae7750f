// Which list of data belongs to which figure: 氏名とメールアドレス約1270件, 6478件(メールアドレス、ニックネーム), (氏名・法人名、契約日等最大4,335件),
// 2万3000人分の個人情報(氏名、性別…), 5816人分の氏名、郵便番号、住所. Each combination stands with its own figure.
import type { Span } from "../../core/span.ts"
import type { DataItem } from "../contract.ts"
import { readItemLists, type ItemList } from "../read/data-items.ts"
import type { Quantity } from "../read/quantity.ts"
import { matchBrackets } from "../text/brackets.ts"

export interface AttachedItems {
    readonly items: readonly DataItem[]
    readonly span: Span
    /** Items that brackets take out again: `(登記名義人の名称を除く)`. */
    readonly excluded: readonly { readonly item: DataItem; readonly span: Span }[]
    readonly list: ItemList | null
    readonly more: boolean
}

const LINK_BEFORE =
    /^(?:ほか|など|等)?(?:の|といった|を含む)?(?:[^、。()「」]{0,6}(?:情報|データ|個人情報))?(?:\([^()]{0,24}\))?(?:のみ|だけ|など|等)?(?:が|は|も|の|、|。|:|\s|計|合計)*$/
const LINK_AFTER =
    /^(?:分)?(?:(?:に|について|に関して)は?、?(?:別人|他人|別の(?:人|方|者)|異なる(?:人|方|者)|本人以外)の|の|で、?|:|\s|は、?|の個人情報(?:は|で|、|が|の)?、?|の情報(?:は|で|、|が)?、?|の[^、。()「」]{1,16}の)*[「(]?$/
/** `86件(うち氏名が分かるもの12件)` holds a part, not what the whole is of. */
const BRACKET_AFTER = /^(?:分)?(?:の[^、。()「」]{1,24})?\s?\($/
const HOLDS_A_PART = /^\s?(?:うち|内訳)/

/** The list a quantity stands with; null where none does. */
export function itemsOf(
    text: string,
    quantity: Quantity,
    lists: readonly ItemList[],
    quantities: readonly Quantity[],
): AttachedItems | null {
    return (
        bracketAround(text, quantity) ??
        bracketBehind(text, quantity) ??
        listBefore(text, quantity, lists, quantities) ??
        listBehind(text, quantity, lists)
    )
}

/** `…の情報(氏名・法人名、契約日、取引価格等最大4,335件)`: all that stands before it within the brackets. */
function bracketAround(text: string, { span }: Quantity): AttachedItems | null {
    const partner = matchBrackets(text)
    const open = openBefore(text, span.start, partner)
    if (open === null || (partner.get(open) ?? 0) < span.end) return null
    return itemsIn(text, open + 1, span.start)
}

/** `6478件(メールアドレス、ニックネーム、…)`. */
function bracketBehind(text: string, { span }: Quantity): AttachedItems | null {
    const open = text.indexOf("(", span.end)
    if (open < 0 || open - span.end > 30 || !BRACKET_AFTER.test(text.slice(span.end, open + 1))) return null
    if (HOLDS_A_PART.test(text.slice(open + 1, open + 5))) return null
    const close = matchBrackets(text).get(open) ?? closing(text, open)
    return close === undefined ? null : itemsIn(text, open + 1, close)
}

/** A bracket that is never closed holds what looks like a list. */
function closing(text: string, open: number): number | undefined {
    const list = readItemLists(text.slice(open + 1))[0]
    return list === undefined || list.span.start > 2 ? undefined : open + 1 + list.span.end
}

function openBefore(text: string, at: number, partner: ReadonlyMap<number, number>): number | null {
    for (let open = text.lastIndexOf("(", at); open >= 0; open = open === 0 ? -1 : text.lastIndexOf("(", open - 1)) {
        if ((partner.get(open) ?? -1) >= at) return open
    }
    return null
}

/** All that a pair of brackets lists, known words or not; null where it is no list. */
function itemsIn(text: string, start: number, end: number): AttachedItems | null {
    const inside = text.slice(start, end)
    const asides = [...inside.matchAll(/\(([^()]{1,40})を(?:除く|含まない)\)/g)]
    const lists = readItemLists(inside)
    const listed = lists.filter(
        ({ span }) => !asides.some(({ index, 0: aside }) => span.start > index && span.end < index + aside.length),
    )
    if (listed.length === 0) return null
    const items = [
        ...new Map(
            listed.flatMap(({ items }) => items.map(({ item }): [string, DataItem] => [item.text, item])),
        ).values(),
    ]
    const first = listed[0]?.span.start ?? 0
    const last = listed.at(-1)?.span.end ?? 0
    return {
        items,
        span: { start: start + first, end: start + last },
        excluded: asides.map((aside) => excludedIn(aside, start)),
        list: null,
        more: listed.some(({ more }) => more),
    }
}

function excludedIn(aside: RegExpExecArray, start: number): { item: DataItem; span: Span } {
    const words = aside[1] ?? ""
    const at = start + aside.index + 1
    return {
        item: { field: /氏名|名称|名前/.test(words) ? "name" : null, text: words, partial: false, protection: null },
        span: { start: at, end: at + words.length },
    }
}

function listBefore(
    text: string,
    { span }: Quantity,
    lists: readonly ItemList[],
    quantities: readonly Quantity[],
): AttachedItems | null {
    const list = lists.findLast((candidate) => candidate.span.end <= span.start)
    if (list === undefined || !LINK_BEFORE.test(text.slice(list.span.end, span.start))) return null
    // 約2万9千件のメールアドレスと送り状約1100件: the list before belongs to the figure before it, but for its last item.
    const owner = quantities.findLast((other) => other.span.end <= list.span.start)
    const owned = owner !== undefined && /^(?:分)?の$/.test(text.slice(owner.span.end, list.span.start))
    if (owned && list.items.length > 1) return { ...attached({ ...list, items: list.items.slice(-1) }), list: null }
    return owned ? null : attached(list)
}

function listBehind(text: string, { span }: Quantity, lists: readonly ItemList[]): AttachedItems | null {
    const list = lists.find((candidate) => candidate.span.start >= span.end)
    if (list === undefined || !LINK_AFTER.test(text.slice(span.end, list.span.start))) return null
    const next = /^(?:約|最大|のべ)?[0-9]/.test(text.slice(list.span.end))
    if (next && list.items.length > 1) return { ...attached({ ...list, items: list.items.slice(0, -1) }), list: null }
    return next ? null : attached(list)
}

function attached(list: ItemList): AttachedItems {
    const first = list.items[0]?.span.start ?? list.span.start
    const last = list.items.at(-1)?.span.end ?? list.span.end
    return {
        items: list.items.map(({ item }) => item),
        span: { start: first, end: last },
        excluded: [],
        list,
        more: list.more,
    }
}
