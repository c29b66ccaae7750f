// Labels that nothing but space sets apart from their values: `氏 名  山田` drawn wide, `生年月日 1980/1/2`. Errs towards no label: only known
// words name something here.
import { isLabelWord, type LabelledPart, mayEndLabel } from "./labels.ts"

export interface LabelledLine {
    readonly label: string
    /** Where the value begins in the line; the line's length when it has none. */
    readonly from: number
}

const DRAWN_UNITS = 6
const DRAWN = /^[^\x00-\x7f\u3000](?:[ \u3000]{1,8}[^\x00-\x7f\u3000]){1,6}(?=[ \u3000:：=＝]|$)/

/** `氏    名  山田 太郎`: a label whose units are drawn as wide as the others are long. */
export function drawnLabel(text: string): LabelledLine | null {
    const drawn = DRAWN.exec(text)?.[0]
    if (drawn === undefined) return null
    const units = Array.from(drawn.matchAll(/[^ \u3000]/g), ({ 0: unit, index }) => ({ unit, end: index + 1 }))
    for (let length = Math.min(units.length, DRAWN_UNITS); length > 1; length--) {
        const label = units
            .slice(0, length)
            .map(({ unit }) => unit)
            .join("")
        const rest = text.slice(units[length - 1]?.end ?? 0)
        if (isLabelWord(label) && /^[ \u3000:：=＝]+[^\s:：=＝]/.test(rest))
            return { label, from: text.length - rest.replace(LEAD, "").length }
    }
    return null
}

/** Colons that stand below each other are apart from their labels. */
const LEAD = /^[ \u3000]*(?:[:：=＝][ \u3000]*)?/
const SPACED = /^([^\s:：=＝]{1,12})[ \u3000]+(?:[:：=＝][ \u3000]*)?(?=\S)/

/** `氏名 山田 太郎`: one space says little; two such lines below each other are a form. */
export function spacedLabel(text: string): LabelledLine | null {
    const match = SPACED.exec(text)
    const label = match?.[1] ?? ""
    if (match === null || !/[^\x00-\x7f]|^(?:TEL|FAX|E-?mail|Mail)$/i.test(label) || !isLabelWord(label)) return null
    return { label, from: match[0].length }
}

/** Whether a text has a space that is wide enough to set columns apart. */
export function hasGap(text: string): boolean {
    return text.includes("  ") || text.includes("\u3000")
}

const GAP = /\u3000+| {2,}/g

/**
 * `生年月日 1980/1/2 性別 男`: labels and values apart by wide spaces.
 *
 * @returns null unless the line begins with a label and its value
 */
export function spacedPairs(text: string): readonly LabelledPart[] | null {
    if (!hasGap(text)) return null
    const pieces: { readonly text: string; readonly start: number }[] = []
    let from = 0
    for (const gap of text.matchAll(GAP)) {
        pieces.push({ text: text.slice(from, gap.index), start: from })
        from = gap.index + gap[0].length
    }
    pieces.push({ text: text.slice(from), start: from })
    const [first, second] = pieces
    if (first === undefined || second === undefined || !isLabelWord(first.text) || isLabelWord(second.text)) return null
    const parts: LabelledPart[] = []
    let label: string | null = null
    for (const piece of pieces) {
        const end = piece.start + piece.text.length
        const last = parts.at(-1)
        if (isLabelWord(piece.text)) label = piece.text
        else if (label !== null) {
            // Colons that stand below each other are apart from their labels.
            const colon = /^\s*[:：=＝|]\s*/.exec(piece.text)?.[0].length ?? 0
            if (piece.start + colon === end) continue
            parts.push({ label, start: piece.start + colon, end })
            label = null
        } else if (last !== undefined) parts[parts.length - 1] = { ...last, end }
    }
    return parts
}

/** Units before the space of a label; and of the whole text, which else is a sentence. */
const LABEL_UNITS = 12
const TEXT_UNITS = 200
/** A number or an address says itself what it is, and whose it is: only by its words an office's line is told. */
const SAYS_ITSELF = /電話|TEL|FAX|携帯|連絡先|メール|mail|ファ/i
/** Of which menus speak: `会員名 一覧`. */
const NAMING = /名|者|様|カナ|かな|ガナ|がな/
/** `住所 を変更する`: no value begins so. */
const PARTICLE = /^[をはがにのでとも]/

/** Whether a text begins with a known label and a space. Asked of every text of a page: most have no space so near. */
export function beginsAsLabel(text: string): boolean {
    if (text.length > TEXT_UNITS) return false
    const last = Math.min(LABEL_UNITS, text.length - 2)
    for (let at = 1; at <= last; at++) {
        const unit = text.charCodeAt(at)
        if (unit !== 0x20 && unit !== 0x3000) continue
        if (mayEndLabel(text.charCodeAt(at - 1)) && isLabelWord(text.slice(0, at))) return true
        // The units of a label that is drawn wide stand alone.
        return at === 1 && drawnLabel(text) !== null
    }
    return false
}

/** What a text of a page says of itself by space alone; null where it says nothing. */
export function pairsBySpace(text: string): readonly LabelledPart[] | null {
    if (!beginsAsLabel(text) || isLabelWord(text)) return null
    const drawn = drawnLabel(text)
    if (drawn !== null) return partsOf(drawn, text)
    const pairs = spacedPairs(text)
    if (pairs !== null && pairs.length > 0) return pairs
    const spaced = spacedLabel(text)
    if (spaced === null || SAYS_ITSELF.test(spaced.label) || NAMING.test(spaced.label)) return null
    return PARTICLE.test(text.slice(spaced.from)) ? null : partsOf(spaced, text)
}

function partsOf({ label, from }: LabelledLine, text: string): readonly LabelledPart[] {
    return [{ label, start: from, end: text.length }]
}
