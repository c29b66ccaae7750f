// What the command line names: files of articles in any charset Japanese pages come in, an article as text, or standard input.
import { readFile, stat } from "node:fs/promises"
import { basename } from "node:path"
import { text as textOf } from "node:stream/consumers"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Article } from "../../library/contract.ts"
import type { CommandContext } from "../command.ts"
import { charsetOfFile } from "../../outbound/documents/file-charset.ts"
import { isPage, textOfPage } from "./html-text.ts"

/** An argument that is no file is an article when it reads like one. */
const READS_LIKE_TEXT = /。|\n|[\u3040-\u9fff][^\n]{38,}/

/**
 * @throws SekishoError SEKISHO_CLI_FILE_UNREADABLE, SEKISHO_LIBRARY_NOT_TEXT
 */
export async function readArticles(
    sources: readonly string[],
    date: string | null,
    context: CommandContext,
): Promise<Article[]> {
    const articles: Article[] = []
    for (const source of sources) articles.push(await readArticle(source, date, context))
    return withOwnNames(articles)
}

async function readArticle(source: string, date: string | null, context: CommandContext): Promise<Article> {
    if (source === "-") return { name: "stdin", text: await textOf(context.stdin), date }
    const isFile = await stat(source).then(
        (found) => found.isFile(),
        () => false,
    )
    if (!isFile && READS_LIKE_TEXT.test(source)) return { name: "text", text: source, date }
    const text = await readTextFile(source)
    return { name: basename(source), text: isPage(text) ? textOfPage(text) : text, date }
}

/** Files of one name in several folders are told apart. */
function withOwnNames(articles: readonly Article[]): Article[] {
    const seen = new Map<string, number>()
    return articles.map((article) => {
        const count = (seen.get(article.name) ?? 0) + 1
        seen.set(article.name, count)
        return count === 1 ? article : { ...article, name: `${article.name} (${count})` }
    })
}

/**
 * A text file in UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP.
 *
 * @throws SekishoError SEKISHO_CLI_FILE_UNREADABLE, SEKISHO_LIBRARY_NOT_TEXT
 */
export async function readTextFile(path: string): Promise<string> {
    const bytes = await readFile(path).catch((error: unknown) => {
        throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, error)
    })
    const charset = bytes.subarray(0, 5).toString("latin1") === "%PDF-" ? null : charsetOfFile(bytes)
    if (charset === null) throw new SekishoError("SEKISHO_LIBRARY_NOT_TEXT")
    return new TextDecoder(charset).decode(bytes)
}
