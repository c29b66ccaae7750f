// The causes an article gives, and the weaknesses it names. A cause that is denied (`ウイルス感染はない`) is none.
import type { Cause, Certainty, Stated, Weakness } from "../contract.ts"
import { hedgeAfter } from "../read/certainty.ts"
import { productKey, readWeaknesses } from "../read/weakness.ts"
import { CAUSE_WORDS } from "./causes.data.ts"
import { clauseAround } from "./clause.ts"
import { PLAIN, StatedSet, witnessOf, type Piece, type Reading } from "./reading.ts"

const PRESUMES: ReadonlySet<Certainty["level"]> = new Set<Certainty["level"]>([
    "presumed",
    "reported",
    "possible",
    "likely",
])
/** What is ruled out, warned of or defended against is no cause. */
const NOT_A_CAUSE =
    /^[^。、]{0,12}(?:が|は)(?:無い|無く|ないこと)|^[^。、]{0,16}(?:は(?:ない|なく|ありません|確認されて(?:い|お)(?:ない|ません|りません))|など?の影響(?:は|も)(?:ない|なく)|(?:を|の)?(?:防|防止)|対策|ではな|のおそれ|の恐れ|の(?:可能性|危険)|メールに(?:ご?注意)|禁止法|届|の有無)/
const NOT_OF_IT =
    /(?:別の|他の|同様の|過去の|以前の)(?:事案|事件|事故)|対策を(?:講|行)|二次被害|ご注意|注意(?:する|して|を)/

/** All causes of an incident's pieces. */
export function readCauses({ article, pieces }: Reading): Stated<Cause>[] {
    const causes = new StatedSet<Cause>(({ kind }) => kind)
    for (const piece of pieces) {
        if (piece.advice || piece.unit.label === "response" || piece.unit.label === "prevention") continue
        for (const [kind, pattern] of CAUSE_WORDS) {
            const match = pattern.exec(piece.text)
            if (match === null || isNone(piece, match)) continue
            const clause = clauseAround(piece.text, { start: match.index, end: match.index + match[0].length })
            const text = piece.text.slice(clause.start, clause.end).trim()
            causes.add(
                { kind, text },
                witnessOf(
                    article,
                    piece.unit,
                    { start: match.index, end: match.index + match[0].length },
                    certaintyOf(piece, match),
                ),
            )
        }
    }
    return withoutShadows(causes.list())
}

function isNone({ text }: Piece, match: RegExpExecArray): boolean {
    const rest = text.slice(match.index + match[0].length)
    return (
        NOT_A_CAUSE.test(rest) ||
        NOT_OF_IT.test(text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 10))
    )
}

/** Only words of presumption qualify a cause (とみられる, とされている); a possible leak through it does not make it possible. */
function certaintyOf({ text }: Piece, match: RegExpExecArray): Certainty {
    const end = match.index + match[0].length
    const says = /原因|よるもの|用いられ|手口|経路|とみられ|とされ/.test(text.slice(end))
    const hedge = hedgeAfter(text, end)
    return says && hedge !== null && PRESUMES.has(hedge.level) ? hedge : PLAIN
}

const MORE_EXACT: Readonly<Partial<Record<Cause["kind"], readonly Cause["kind"][]>>> = {
    // 改ざん of a payment page is skimming; what carried a theft is no loss.
    defacement: ["skimming"],
}

function withoutShadows(causes: readonly Stated<Cause>[]): Stated<Cause>[] {
    const kinds = new Set(causes.map(({ value }) => value.kind))
    return causes.filter(({ value }) => !(MORE_EXACT[value.kind] ?? []).some((exact) => kinds.has(exact)))
}

/** The weaknesses named; a CVE id beside a product is of that product. */
export function readWeaknessesOf({ article, pieces, draft }: Reading): Stated<Weakness>[] {
    const found = new StatedSet<Weakness>(
        ({ product, cve }) => (product === null ? cve.join() : productKey(product)),
        united,
    )
    for (const { unit, text, advice } of pieces) {
        if (advice || unit.label === "definition") continue
        for (const { product, cve, span } of readWeaknesses(text))
            found.add({ product, cve }, witnessOf(article, unit, span, PLAIN))
    }
    const above = draft.themeUnit
    if (above === null || found.list().length > 0) return found.list()
    for (const { product, cve, span } of readWeaknesses(above.text).slice(0, 1))
        found.add({ product, cve }, witnessOf(article, above, span, PLAIN))
    return found.list()
}

function united(kept: Weakness, other: Weakness): Weakness {
    return { product: kept.product ?? other.product, cve: [...new Set([...kept.cve, ...other.cve])].sort() }
}
