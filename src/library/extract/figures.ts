// The figures of an incident, each with its combination of data, its certainty and the period it is of.
import type { Certainty, DataItem, Figure, Stated, TimelineEntry, Witness } from "../contract.ts"
import { incidentDateOf } from "../dates/resolve-dates.ts"
import { certaintyAt, outcomeFor } from "../read/certainty.ts"
import type { ItemList } from "../read/data-items.ts"
import { readQuantities, type Quantity } from "../read/quantity.ts"
import { isFigure, roleOf } from "./figure-context.ts"
import { itemsOf, type AttachedItems } from "./figure-items.ts"
import { PLAIN, StatedSet, witnessOf, type Piece, type Reading } from "./reading.ts"

export interface ReadFigures {
    readonly figures: readonly Stated<Figure>[]
    /** Lists that stand with a figure, and what they take out. */
    readonly usedLists: ReadonlySet<ItemList>
    readonly excluded: readonly { readonly item: DataItem; readonly witness: Witness }[]
}

const HEDGED = new Set(["possible", "likely", "presumed", "reported", "unknown", "unlikely"])
const PREVIOUS = /^[^、。]{0,40}(?:(?:流出|漏えい|漏洩|紛失|盗)[^、。]{0,16})?情報は|^(?:流出|漏えい|漏洩)した/

/** All figures of the pieces of one incident. */
export function readFigures(reading: Reading): ReadFigures {
    const found = new StatedSet<Figure>(figureKey, richer)
    const usedLists = new Set<ItemList>()
    const excluded: { item: DataItem; witness: Witness }[] = []
    let earlier: Certainty | null = null
    for (const piece of reading.pieces) {
        if (!piece.advice) {
            for (const read of figuresIn(piece, reading.draft.kind === "wave")) {
                const certainty = carried(piece, read, earlier)
                found.add(read.figure, witnessOf(reading.article, piece.unit, read.quantity.span, certainty))
                if (read.attached?.list != null) usedLists.add(read.attached.list)
                for (const { item, span } of read.attached?.excluded ?? [])
                    excluded.push({
                        item,
                        witness: witnessOf(reading.article, piece.unit, span, { level: "denied", word: "除く" }),
                    })
            }
        }
        earlier = mainCertainty(piece) ?? earlier
    }
    return { figures: found.list(), usedLists, excluded }
}

interface ReadFigure {
    readonly figure: Figure
    readonly quantity: Quantity
    readonly attached: AttachedItems | null
}

function figuresIn(piece: Piece, wave: boolean): ReadFigure[] {
    const quantities = readQuantities(piece.text)
    return quantities
        .filter((quantity) => isFigure(quantity, piece, wave))
        .map((quantity) => figureOf(piece, quantity, quantities))
}

function figureOf(piece: Piece, quantity: Quantity, quantities: readonly Quantity[]): ReadFigure {
    const attached = itemsOf(piece.text, quantity, piece.lists, quantities)
    const figure: Figure = {
        amount: quantity.amount,
        unit: quantity.unit,
        kind: quantity.counts === "persons" || quantity.counts === "cases" ? quantity.counts : "records",
        bounds: quantity.bounds,
        gross: quantity.gross,
        role: roleOf(quantity, piece.text),
        of: countedOf(piece.text, quantity, attached),
        items: attached?.items ?? [],
        more: attached?.more ?? false,
        period: periodOf(piece, quantity),
    }
    return { figure, quantity, attached }
}

const WORD = String.raw`(?:[おご](?=[\u3400-\u9fff])|[\u3400-\u9fff々ァ-ヺー・A-Za-z]|(?<=[\u3400-\u9fff])[りいけみきせちびえしわ](?=[\u3400-\u9fff]))`
const NOUN_BEFORE = new RegExp(`(?<noun>${WORD}{2,24})(?:など|等)?(?:が|は|も|の|:|\\s)*$`)
const NOUN_AFTER = new RegExp(`^(?:分)?(?:もの)?の(?<noun>(?:${WORD}{1,16}の)?${WORD}{2,20})`)
const NO_NOUN =
    /^(?:情報流出|情報漏えい|情報漏洩|対象|総件数|件数|総数|人数|合計|対象者数|対象件数|以上|以下|また|現在|内訳|計|全|約|最大|流出|漏えい|漏洩|影響|方|うち|規模|際|なか|もの|可能性|おそれ|被害)$/

/** What is counted, in the article's words: before the number, behind it, or both (`患者264名の個人情報`). */
function countedOf(text: string, { span }: Quantity, attached: AttachedItems | null): string | null {
    const heading = /(?:[はがもと、。「」]|まで?に|で)?([^、。「」()はがも]{0,30})\($/.exec(
        text.slice(0, attached === null ? 0 : Math.max(0, attached.span.start)),
    )
    const lead = NOUN_BEFORE.exec(text.slice(Math.max(0, span.start - 40), span.start))
    // 76事業所85件: what the digits before it count is something else.
    const before =
        lead === null || /[0-9]$/.test(text.slice(0, span.start - lead[0].length))
            ? null
            : (lead.groups?.["noun"] ?? null)
    const after = NOUN_AFTER.exec(text.slice(span.end, span.end + 40))?.groups?.["noun"] ?? null
    const second = nounOf(after, attached)
    // 元社員が約928万件の個人情報を: who did it is not what is counted.
    const subject = second !== null && /[がは]\s*$/.test(lead?.[0] ?? "")
    const first = subject ? null : nounOf(before, attached)
    if (first !== null && second !== null) return `${first}の${second}`
    return first ?? second ?? (heading?.[1]?.trim() || null)
}

/** A noun that says what is counted, without what became of it (`個人情報漏洩` counts 個人情報). */
function nounOf(words: string | null, attached: AttachedItems | null): string | null {
    const noun = words?.replace(/(?:の)?(?:流出|漏えい|漏洩|紛失|誤送信|誤送付|被害|含|入)$/, "") ?? ""
    return noun.length < 2 || NO_NOUN.test(noun) || isListed(noun, attached) ? null : noun
}

function isListed(noun: string, attached: AttachedItems | null): boolean {
    return (
        attached !== null &&
        attached.items.some(({ text }) => noun.endsWith(text) || text.endsWith(noun) || noun.includes(text))
    )
}

/** `11,330件(2012年10月18日~2017年3月1日の期間の利用者)`; 2013年10月以降にユーザー登録した約2万3000人. */
function periodOf({ text, dates }: Piece, { span }: Quantity): TimelineEntry | null {
    const behind = dates.findIndex(
        ({ mention }) =>
            mention.opensRange &&
            mention.span.start >= span.end &&
            /^(?:分)?\s?\([^0-9]{0,4}$/.test(text.slice(span.end, mention.span.start)),
    )
    const from = dates[behind]
    const to = dates[behind + 1]
    if (behind >= 0 && from !== undefined && to !== undefined) {
        return {
            event: "data-made",
            from: incidentDateOf(from),
            to: incidentDateOf(to),
            what: text.slice(from.mention.span.start, to.mention.span.end),
        }
    }
    const since = dates.findLast(
        ({ mention }) =>
            mention.open === "since" &&
            !mention.opensRange &&
            mention.span.end <= span.start &&
            /^以降に?[^、。]{0,20}(?:登録|利用|購入|受診|訪れ)[^、。]{0,6}$/.test(
                text.slice(mention.span.end, span.start),
            ),
    )
    return since === undefined
        ? null
        : {
              event: "data-made",
              from: incidentDateOf(since),
              to: "open",
              what: text.slice(since.mention.span.start, span.start),
          }
}

/**
 * A sentence that only names the data (`流出した情報は、…`) takes up what was said before it: a possible leak does not
 * become a certain one because the next sentence is short.
 */
function carried(piece: Piece, { quantity }: ReadFigure, earlier: Certainty | null): Certainty {
    const read = certaintyAt(piece.text, quantity.span, piece.outcomes)
    // 個人情報119万件、クレカ情報流出はなし: what is denied is something else.
    const own = read.level === "denied" ? PLAIN : read
    const outcome = outcomeFor(piece.text, quantity.span, piece.outcomes)
    const plain = own.level === "stated" && (outcome === null || outcome.topic || PREVIOUS.test(piece.text))
    return plain && earlier !== null && (HEDGED.has(earlier.level) || outcome === null) ? earlier : own
}

/** How sure the piece is of what it reports; null where it reports no outcome. */
function mainCertainty({ outcomes, unit }: Piece): Certainty | null {
    if (unit.kind === "title") return null
    const main = outcomes.find(
        ({ topic, certainty }) => !topic && certainty.level !== "denied" && certainty.level !== "unknown",
    )
    return main?.certainty ?? null
}

/** One amount of one kind is one figure, unless two combinations of data have it. */
function figureKey({ amount, kind, role, gross }: Figure): string {
    return `${kind} ${amount} ${role === "part" ? "part" : ""} ${gross}`
}

function richer(kept: Figure, other: Figure): Figure {
    const [more, less] = other.items.length > kept.items.length ? [other, kept] : [kept, other]
    return {
        ...more,
        of: more.of ?? less.of,
        bounds: [...new Set([...more.bounds, ...less.bounds])],
        period: more.period ?? less.period,
        role: more.role === "affected" || less.role === "affected" ? "affected" : more.role,
    }
}
