// The text of a saved page: enough to read an article from it. Spans of what is read are then of this text, not of the page.

const LOOKS_LIKE_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|article|div|p|section)\b/i
const UNSHOWN =
    /<(script|style|noscript|template|svg|head|nav|footer|aside|form)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi
const BLOCK =
    /<\/?(?:p|div|section|article|main|header|h[1-6]|li|ul|ol|dl|dt|dd|table|tr|br|hr|blockquote|figure|figcaption)\b[^>]*>/gi
const CELL = /<\/(?:td|th)\s*>/gi
const TAG = /<\/?[a-z][^<>]*>/gi
const ENTITIES: Readonly<Record<string, string>> = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    middot: "・",
    hellip: "…",
    yen: "¥",
}

export function isPage(text: string): boolean {
    return LOOKS_LIKE_PAGE.test(text.slice(0, 2_000))
}

export function textOfPage(html: string): string {
    const shown = html.replaceAll(UNSHOWN, " ").replaceAll(/\s*\n\s*/g, " ")
    const lines = shown.replaceAll(CELL, " ").replaceAll(BLOCK, "\n").replaceAll(TAG, "")
    return decode(lines)
        .replaceAll(/[ \t]+/g, " ")
        .replaceAll(/ ?\n ?/g, "\n")
        .replaceAll(/\n{3,}/g, "\n\n")
        .trim()
}

function decode(text: string): string {
    return text.replaceAll(
        /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
        (whole: string, decimal?: string, hex?: string, name?: string) => {
            if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
            const code = decimal === undefined ? Number.parseInt(hex ?? "0", 16) : Number(decimal)
            return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
        },
    )
}
