import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Language } from "../../core/language.ts"
import { LIBRARY_MESSAGES } from "../../core/messages/library.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { drillOf, type AskedQuestion, type Drill, type SekishoRole } from "../../library/drill/drill.ts"
import type { CommandContext, ExitCode } from "../command.ts"
import { readRecords } from "./read-records.ts"
import { wordFor } from "./words.ts"

/** `library drill FILE [ID]`: the questions that one record, or each reported incident, puts to one's own set-up. */
export async function showDrills(
    args: readonly string[],
    { json, language, print }: CommandContext,
): Promise<ExitCode> {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true })
    const [path, id] = positionals
    if (path === undefined || positionals.length > 2) throw new SekishoError("SEKISHO_CLI_USAGE")
    const records = await readRecords([path])
    const chosen =
        id === undefined
            ? records.filter(({ kind, depth }) => kind === "incident" && depth === "full")
            : records.filter((record) => record.id === id)
    if (id !== undefined && chosen.length === 0) throw new SekishoError("SEKISHO_LIBRARY_UNKNOWN_ID")
    for (const record of chosen)
        print(json ? JSON.stringify(drillOf(record)) : drillLines(drillOf(record), language).join("\n"))
    return 0
}

function drillLines({ body, title, record, questions }: Drill, language: Language): string[] {
    const name = [body, title].filter((text) => text !== null).join(" — ")
    const head = say(LIBRARY_MESSAGES.drillTitle, { title: name === "" ? record : name })[language]
    return [
        `■ ${head}  [${record}]`,
        ...questions.flatMap((question, index) => questionLines(question, index + 1, language)),
        "",
    ]
}

function questionLines(
    { question, check, because, sekisho }: AskedQuestion,
    number: number,
    language: Language,
): string[] {
    const reasons = [...new Set(because.map(({ value, quote }) => `${wordFor(value, language)}「${quote}」`))]
    return [
        ` ${number}. ${question[language]}`,
        `    ${LIBRARY_MESSAGES.drillCheck[language]}: ${check[language]}`,
        ...(reasons.length === 0
            ? []
            : [`    ${LIBRARY_MESSAGES.drillBecause[language]}: ${reasons.join(language === "ja" ? "、" : ", ")}`]),
        ...sekisho.map(
            ({ role, how }) =>
                `    ${LIBRARY_MESSAGES.drillSekisho[language]} [${roleText(role, language)}]: ${how[language]}`,
        ),
    ]
}

function roleText(role: SekishoRole, language: Language): string {
    return LIBRARY_MESSAGES[role === "records" ? "recordsRole" : role][language]
}
