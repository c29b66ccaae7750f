// The configurations on a page, as a reader copies them: fenced blocks marked with a language and a picture.
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"

const PAGES = resolve(import.meta.dirname, "../../docs/placement")

export type Picture = "behind" | "in-front"

/** @throws RangeError when the page has none, or more than one */
export function blockOf(page: string, language: string, picture: Picture): string {
    const text = readFileSync(join(PAGES, page), "utf8")
    const fence = new RegExp(`^\`\`\`${language} ${picture}\\n([^]*?)^\`\`\`$`, "gm")
    const [found, ...more] = [...text.matchAll(fence)].map((match) => match[1] ?? "")
    if (found === undefined || more.length > 0) throw new RangeError(`${page}: ${language} ${picture}`)
    return found
}

/**
 * Puts what the test has in the place of what the page says.
 *
 * @throws RangeError when the page does not say it: the test would then run something else than the page
 */
export function withReplaced(text: string, replacements: readonly (readonly [said: string, ours: string])[]): string {
    let out = text
    for (const [said, ours] of replacements) {
        if (!out.includes(said)) throw new RangeError(`not on the page: ${said}`)
        out = out.replaceAll(said, ours)
    }
    return out
}
