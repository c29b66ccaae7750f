// What a request may have shown of an attack that is understood only later, as an owner writes it: a part of a path, which
// begins with a slash, or a part of a header's value as `user-agent: sqlmap`.

/** `pattern`: lower-case text for a path; an expression in the common part of RE2 for the headers as they are stored. */
export type Indicator = { readonly kind: "path" | "header"; readonly pattern: string }

/** Longer than any header the gate lets through is no indicator. */
export const INDICATOR_LIMIT = 2_000

const HEADER = /^([!#$%&'*+.^_`|~0-9a-z-]+):\s*(\S[\s\S]*)$/i

/** Whether a text is an indicator. */
export function isIndicator(text: string): boolean {
    return text.length <= INDICATOR_LIMIT && (/^\/./.test(text) || HEADER.test(text))
}

/** @throws RangeError for a text that is none */
export function parseIndicator(text: string): Indicator {
    if (!isIndicator(text))
        throw new RangeError("no indicator: a path begins with a slash, a header has a name and a colon")
    if (text.startsWith("/")) return { kind: "path", pattern: text.toLowerCase() }
    const [, name = "", value = ""] = HEADER.exec(text) ?? []
    // Headers are stored as JSON pairs; the value may begin anywhere within the text of the second.
    return {
        kind: "header",
        pattern: `\\["${escaped(name)}","(?:[^"\\\\]|\\\\.)*${escaped(JSON.stringify(value).slice(1, -1))}`,
    }
}

function escaped(text: string): string {
    return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
}
