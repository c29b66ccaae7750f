// Whether two names are of one body: 国交省 and 国土交通省, 静岡県湖西市 and 湖西市, 法政大 and 法政大学, ヤフー and ヤフー株式会社.
// Errs towards two bodies: what is joined wrongly mixes two incidents, what is not joined is seen side by side.
import { BODY_MARKS } from "./body-forms.data.ts"

const MARKS = new RegExp(`(?:${BODY_MARKS.map((mark) => mark.replaceAll(/[()]/g, String.raw`\$&`)).join("|")})`, "g")
const PREFECTURE = /^(?:東京都|北海道|(?:京都|大阪)府|[\u3400-\u9fff]{2,3}県)(?=.*[市町村区](?!.*[県都府]))/
const NATION = /^(?:米国?|英国?|独|仏|中国|韓国|日本の)(?=[ァ-ヺA-Za-z])/

/** A name without what may be left out of it: legal form, prefecture, blanks, case. */
export function bodyKey(name: string): string {
    const plain = name
        .normalize("NFKC")
        .replaceAll(MARKS, "")
        .replaceAll(/[\s・「」『』"'’.]/g, "")
        .toLowerCase()
    return plain
        .replace(PREFECTURE, "")
        .replace(NATION, "")
        .replace(/(?<=[ァ-ヺa-z])社$/, "")
        .replace(/大学$/, "大")
        .replace(/(?<=[市区町村県])(?:役所|役場|庁)$/, "")
}

/** Whether two names, or one of them and an alias of the other, are of one body. */
export function isSameBody(a: readonly string[], b: readonly string[]): boolean {
    const others = b.map((name) => bodyKey(name))
    return a.some((name) => {
        const key = bodyKey(name)
        return others.some((other) => isSameName(key, other))
    })
}

function isSameName(a: string, b: string): boolean {
    if (a === b) return a !== ""
    const [short, long] = a.length <= b.length ? [a, b] : [b, a]
    if (short.length < 2) return false
    return isPartName(short, long) || isAbbreviation(short, long)
}

/** One is the other with a department, a branch or what it runs behind it: 新潟市 and 新潟市西区健康福祉課. */
function isPartName(short: string, long: string): boolean {
    if (!long.startsWith(short) || short.length < 3) return false
    const rest = long.slice(short.length)
    return (
        /^(?:.{0,12}(?:課|部|室|係|局|科|支社|支店|本社|グループ|ホールディングス|ジャパン|キャンパス|学部|病棟)|[市町村区].{0,10}|西区.*|公式|運営.*)$/.test(
            rest,
        ) && !rest.startsWith("立")
    )
}

/** 国交省, 東大, 日本医大武蔵小杉病院: letters are left out, the first and the last stay. */
function isAbbreviation(short: string, long: string): boolean {
    if (short.charAt(0) !== long.charAt(0) || short.at(-1) !== long.at(-1)) return false
    if (!isSubsequence(short, long)) return false
    const omitted = long.length - short.length
    if (short.length <= 3)
        return long.length <= 7 && /^[\u3400-\u9fff]+$/.test(short) && !/[市町村区県都府]$/.test(short)
    return short.length >= 6 && omitted <= Math.ceil(long.length / 3)
}

function isSubsequence(short: string, long: string): boolean {
    let at = 0
    for (const unit of long) if (unit === short.charAt(at)) at++
    return at >= short.length
}

/** The parent or the place of a body, which speaks for it: 埼玉県 for 埼玉県立…センター, 大阪府 for 大阪府の病院. */
export function isRelatedBody(a: string, b: string): boolean {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a]
    return short.length >= 2 && long.includes(short)
}
