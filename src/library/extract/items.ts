// The data an incident is about, whether or not a figure stands with it, and what is said not to be about it. A list is denied
// by the verb behind it: 住所、電話番号は含まれていない.
import type { DataItem, Figure, Stated } from "../contract.ts"
import { certaintyAt } from "../read/certainty.ts"
import type { ItemList } from "../read/data-items.ts"
import type { ReadFigures } from "./figures.ts"
import { StatedSet, witnessOf, type Piece, type Reading } from "./reading.ts"

export interface ReadItems {
    readonly items: readonly Stated<DataItem>[]
    readonly excluded: readonly Stated<DataItem>[]
    readonly figures: readonly Stated<Figure>[]
}

const DENIES =
    /含(?:まれて(?:い|お)(?:な[いかく]|ません|りません|らず)|まれない|まない|みません|まず|まれません)|保(?:有|存|管)して(?:い|お)(?:な[いか]|ません|りません|らず)|(?:流出|漏えい|漏洩|漏れ)(?:の事実)?(?:は|も)?(?:なし|ない|なかった|ありません|していない|確認されて(?:い|お)(?:ない|ません|りません))|は(?:対象外|該当しない)|ではない|不要|除[くき]/
const AFFIRMS =
    /含|記載|記録|保存|入って|流出|漏|閲覧|保管|掲載|登録|対象|とされ|など|見え|盗|紛失|共有|送信|送付|公開|入力|知られ|のべ|[0-9]|です|。|^$/
/** Words for data that are spoken of as what they are: a password that is set, an address that is mistyped. */
const NOT_DATA_HERE =
    /^(?:など|等)?(?:を(?:かけ|設定|変更|入力|打ち)|の(?:変更|設定|入力|再設定|管理|取り扱い|使い回し)|(?:設定|変更)(?:を|が)|に送信|宛て?に|を(?:誤って)?(?:TO|To|宛先))/
const SPEAKS_OF_DATA =
    /含|記載|記録|保存|入って|流出|漏|閲覧|保管|対象|情報は|情報が|情報を|項目|内容|データ|見え|盗|紛失|誤|公開|送信|知られ|残って|抽出/

export function readItems(reading: Reading, { figures, usedLists, excluded: takenOut }: ReadFigures): ReadItems {
    const items = new StatedSet<DataItem>(itemKey, unitedItem)
    const excluded = new StatedSet<DataItem>(itemKey)
    const loose: LooseList[] = []
    for (const piece of reading.pieces) {
        if (piece.advice || piece.unit.label === "prevention" || piece.unit.label === "response") continue
        for (const [index, list] of piece.lists.entries()) {
            const verdict = verdictOf(piece, index)
            if (verdict === "neither") continue
            for (const { item, span } of list.items) {
                const certainty = verdict === "denied" ? DENIED : certaintyAt(piece.text, span, piece.outcomes)
                ;(verdict === "denied" ? excluded : items).add(
                    item,
                    witnessOf(reading.article, piece.unit, span, certainty),
                )
            }
            if (verdict === "affirmed" && !usedLists.has(list))
                loose.push({
                    list,
                    about: aboutOf(piece, list),
                    listed: piece.unit.kind === "item" && piece.unit.label === "items",
                })
        }
    }
    for (const { item, witness } of takenOut) excluded.add(item, witness)
    return { items: items.list(), excluded: excluded.list(), figures: attachLoose(figures, loose) }
}

const DENIED = { level: "denied", word: "含まれない" } as const

interface LooseList {
    readonly list: ItemList
    /** What the list is said to be of (`登記情報には、…`); empty where it does not say. */
    readonly about: string
    /** An item of a list of data. */
    readonly listed: boolean
}

type Verdict = "affirmed" | "denied" | "neither"

/** The verb behind the list decides; a list without one shares that of the next. */
function verdictOf(piece: Piece, index: number): Verdict {
    const list = piece.lists[index]
    if (list === undefined) return "neither"
    const next = piece.lists[index + 1]
    const segment = piece.text.slice(list.span.end, next?.span.start ?? piece.text.length)
    if (NOT_DATA_HERE.test(segment)) return "neither"
    if (DENIES.test(withoutBrackets(segment))) return "denied"
    if (next !== undefined && !AFFIRMS.test(segment)) return verdictOf(piece, index + 1)
    const labelled = piece.unit.label === "items" || piece.unit.label === "count"
    return labelled || list.items.length >= 3 || SPEAKS_OF_DATA.test(piece.text) ? "affirmed" : "neither"
}

/** 面積(登記名義人の名称を除く) takes out only what its brackets say. */
function withoutBrackets(text: string): string {
    return text.replaceAll(/\([^()]{0,60}\)/g, "")
}

function aboutOf({ text }: Piece, { span }: ItemList): string {
    const before = text.slice(Math.max(0, span.start - 60), span.start)
    return (
        /([\u3400-\u9fff々ァ-ヺーA-Za-z]{2,20})(?:には|は|に|の内容は|の項目は)[、:]?[^、。]{0,40}[「(]?$/.exec(
            before,
        )?.[1] ?? ""
    )
}

/** A list without a figure belongs to the figure of what it is said to be of, or to the only one there is. */
function attachLoose(figures: readonly Stated<Figure>[], loose: readonly LooseList[]): Stated<Figure>[] {
    const open = figures.filter(({ value }) => (value.items.length === 0 || value.more) && value.role === "affected")
    const exact = open.filter(
        ({ value }) => !open.some((other) => other.value !== value && isRounding(value, other.value)),
    )
    return figures.map((figure) => {
        const own = loose.filter(
            ({ list, about, listed }) =>
                isAbout(figure.value, about) ||
                ((list.items.length >= 2 || listed) &&
                    exact.length === 1 &&
                    (exact[0] === figure || isRounding(figure.value, exact[0]?.value))),
        )
        if (!open.includes(figure) || own.length === 0) return figure
        const items = own.flatMap(({ list }) => list.items.map(({ item }) => item))
        const more = figure.value.more || own.some(({ list }) => list.more)
        return { ...figure, value: { ...figure.value, more, items: distinctItems([...figure.value.items, ...items]) } }
    })
}

function isAbout({ of }: Figure, about: string): boolean {
    return of !== null && about.length >= 2 && (of.endsWith(about) || about.endsWith(of))
}

/** 2.3万 of 23,412, 119万 of 1,188,355. */
export function isRounding(
    rough: Pick<Figure, "amount" | "kind">,
    exact: Pick<Figure, "amount" | "kind"> | undefined,
): boolean {
    if (exact === undefined || rough.kind !== exact.kind || rough.amount === exact.amount) return false
    const zeros = /0+$/.exec(String(rough.amount))?.[0].length ?? 0
    return zeros > 0 && Math.abs(rough.amount - exact.amount) < 10 ** zeros
}

function distinctItems(items: readonly DataItem[]): DataItem[] {
    return [...new Map(items.map((item): [string, DataItem] => [item.text, item])).values()]
}

function itemKey({ field, text, protection }: DataItem): string {
    return `${field ?? ""} ${text} ${protection ?? ""}`
}

function unitedItem(kept: DataItem, other: DataItem): DataItem {
    return { ...kept, partial: kept.partial && other.partial }
}
