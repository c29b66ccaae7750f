/**
 * Brings a label into the form of labels.data.ts: NFKC, lower case, without marks (必須, ※, *, :), camelCase and
 * snake_case split, what stands in parentheses apart.
 */
const LABEL_LENGTH_LIMIT = 80 // longer texts are no labels
const MARKS = /必須|任意|入力|※|[*:?!"'`“”・]|\(必須\)/g
const JAPANESE = /[\u3005-\u30ff\u3400-\u9fff々〒]/

export interface NormalisedLabel {
    /** Japanese: no spaces. */
    readonly text: string
    /** Lower-case words of an English label; empty for a Japanese one. */
    readonly words: readonly string[]
    /** What stood in parentheses, without them. */
    readonly aside: string
}

/** @returns null for what is too long to be a label or has nothing in it */
export function normaliseLabel(label: string): NormalisedLabel | null {
    if (label.length > LABEL_LENGTH_LIMIT) return null
    const plain = label.normalize("NFKC").replaceAll(MARKS, " ").trim()
    if (plain === "") return null
    const [main, aside] = splitAside(plain)
    if (JAPANESE.test(main)) return { text: compact(main), words: [], aside: compact(aside) }
    return { text: main.toLowerCase(), words: englishWords(main), aside: compact(aside) }
}

const OPENS_ASIDE = /[([【〔<]/

function splitAside(text: string): [string, string] {
    // Hardly any label has some.
    if (!OPENS_ASIDE.test(text)) return [text, ""]
    const match = /^(.*?)[([【〔<](.*?)[)\]】〕>](.*)$/s.exec(text)
    if (match === null) return [text, ""]
    const main = `${match[1]}${match[3]}`.trim()
    return main === "" ? [match[2] ?? "", ""] : [main, match[2] ?? ""]
}

function compact(text: string): string {
    return text === "" ? "" : text.toLowerCase().replaceAll(/[\s_/／]+/g, "")
}

function englishWords(text: string): string[] {
    return text
        .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
        .replaceAll(/([A-Za-z])([0-9])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "")
        .map((word) => ALIASES.get(word) ?? word)
}

/** How systems made in Japan shorten their columns: `USER_NM`, `SEX_KBN`, `MAIL_ADR`. */
const ALIASES: ReadonlyMap<string, string> = new Map([
    ["nm", "name"],
    ["adr", "address"],
    ["addr", "address"],
    ["kn", "kana"],
    ["knj", "kanji"],
    ["kj", "kanji"],
    ["kbn", "code"],
    ["cd", "code"],
    ["kb", "code"],
    ["simei", "shimei"],
    ["jyusho", "jusho"],
    ["juusho", "jusho"],
    ["jyuusyo", "jusho"],
    ["juusyo", "jusho"],
    ["jusyo", "jusho"],
    ["jyusyo", "jusho"],
    ["yubinbango", "yubin"],
    ["yuubin", "yubin"],
    ["yuubinbangou", "yubin"],
    ["bangou", "bango"],
    ["birthdt", "birthday"],
])
