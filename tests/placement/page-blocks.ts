// The configurations on a page, as a reader copies them: fenced blocks marked with a language and a picture.
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"

const PAGES = resolve(import.meta.dirname, "../../docs/placement")

export type Picture = "behind" | "in-front"
/** `php`: in front as well, with another block for the web server. */
export type Marked = Picture | "php"

/** @throws RangeError when the page has none, or more than one */
export function blockOf(page: string, language: string, picture: Marked): string {
    return found(page, language, picture)[1] ?? ""
}

/** What the page enables for a block: the words of the last `a2enmod` before it. */
export function modulesOf(page: string, language: string, picture: Picture): readonly string[] {
    const { index, input } = found(page, language, picture)
    const lines = [...input.slice(0, index).matchAll(/`a2enmod ([a-z0-9_ ]+)`/g)]
    return lines.at(-1)?.[1]?.split(" ") ?? []
}

function found(page: string, language: string, picture: Marked): RegExpExecArray {
    const text = readFileSync(join(PAGES, page), "utf8")
    const fence = new RegExp(`^\`\`\`${language} ${picture}\\n([^]*?)^\`\`\`$`, "gm")
    const [block, ...more] = text.matchAll(fence)
    if (block === undefined || more.length > 0) throw new RangeError(`${page}: ${language} ${picture}`)
    return block
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
