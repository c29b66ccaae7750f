import { parseArgs } from "node:util"
import { ConfigProblem } from "../../config/config-problem.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { LIBRARY_MESSAGES } from "../../core/messages/library.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { ImportResult, IncidentRecord } from "../../library/contract.ts"
import { daysIn } from "../../library/dates/calendar.ts"
import { importArticles } from "../../library/import-articles.ts"
import type { CommandContext, ExitCode } from "../command.ts"
import { readTables, readVeris } from "./read-records.ts"
import { readArticles } from "./read-source.ts"
import { recordLines } from "./record-text.ts"

/** `library import FILE|TEXT… [--article-date DATE]`, `library import FILE… --veris|--csv`. */
export async function importInto(args: readonly string[], context: CommandContext): Promise<ExitCode> {
    const { values, positionals } = parseArgs({
        args: [...args],
        options: { "article-date": { type: "string" }, veris: { type: "boolean" }, csv: { type: "boolean" } },
        allowPositionals: true,
    })
    if (positionals.length === 0 || (values.veris === true && values.csv === true))
        throw new SekishoError("SEKISHO_CLI_USAGE")
    if (values.veris === true || values.csv === true) {
        const records = values.veris === true ? await readVeris(positionals) : await readTables(positionals)
        return show({ records, unread: [] }, positionals.length, context)
    }
    const articles = await readArticles(positionals, articleDate(values["article-date"]), context)
    return show(importArticles(articles), articles.length, context)
}

/** @throws ConfigProblem SEKISHO_CONFIG_INVALID for what is no day */
function articleDate(text: string | undefined): string | null {
    if (text === undefined) return null
    const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)
    const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])]
    const valid = match !== null && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    if (!valid) throw new ConfigProblem("SEKISHO_CONFIG_INVALID", "--article-date", "YYYY-MM-DD")
    return text
}

function show({ records, unread }: ImportResult, articles: number, context: CommandContext): ExitCode {
    const { language } = context
    for (const record of records) printRecord(record, context)
    for (const { article, why, from } of unread) {
        const reason = why === "too-long" ? LIBRARY_MESSAGES.tooLong : LIBRARY_MESSAGES.tooMany
        context.tell(say(LIBRARY_MESSAGES.unread, { article, from, why: reason[language] })[language])
    }
    const mentions = records.filter(({ depth }) => depth === "mention").length
    const sum =
        records.length === 0
            ? LIBRARY_MESSAGES.foundNothing
            : say(LIBRARY_MESSAGES.found, { articles, records: records.length, mentions })
    context.tell(sum[language])
    return 0
}

function printRecord(record: IncidentRecord, { json, language, print }: CommandContext): void {
    if (json) print(JSON.stringify(record))
    else print(recordLines(record, language).join("\n"))
}
