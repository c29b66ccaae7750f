/**
 * Folds an article to one way of writing, unit for unit, so that every span of the folded text is a span of the article:
 * full-width letters and digits, compatibility forms (`⽤`), wide spaces. Where folding would change the length of a
 * character it is left as it is; nothing is lost by it but a spelling.
 */
export function foldArticle(text: string): string {
    let folded = ""
    for (let at = 0; at < text.length; at++) folded += foldUnit(text.charAt(at))
    return folded
}

const KEPT = /[\n\u3001-\u3003\u3005-\u30ff\u3400-\u9fff]/
const ENCLOSED = /[\u2460-\u24ff\u3200-\u33ff]/
/** Dashes and waves that are typed for each other; the long vowel mark ー is none of them. */
const WAVES = /[\u301c\uff5e\u2053]/
const DASHES = /[\u2010-\u2015\u2212\uff0d]/
const BLANKS = /[\t\r\u00a0\u3000\u2000-\u200b\ufeff]/

const cache = new Map<string, string>()

function foldUnit(unit: string): string {
    if (unit < "\u0080" && unit !== "\t" && unit !== "\r") return unit
    const known = cache.get(unit)
    if (known !== undefined) return known
    const folded = foldRare(unit)
    cache.set(unit, folded)
    return folded
}

function foldRare(unit: string): string {
    // The numbers of items (①) must not become amounts.
    if (BLANKS.test(unit)) return " "
    if (WAVES.test(unit)) return "~"
    if (DASHES.test(unit)) return "-"
    if (KEPT.test(unit) || ENCLOSED.test(unit)) return unit
    const normal = unit.normalize("NFKC")
    return normal.length === 1 ? normal : unit
}
