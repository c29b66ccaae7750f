const OWNER = /^\s?(?:©|\(c\)\s|copyright\b)/i

/** Whether a text is the line that says whose a page is: `© 2026 れいじベーカリー`. */
export function isOwnersLine(text: string): boolean {
    return OWNER.test(text)
}
