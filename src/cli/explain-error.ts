// What a person reads of an error at the end of a command, and its exit code. Nobody is left without a way out: a command that
// was not understood is shown as it should be, a file is named with what is the matter with it.
import { ConfigProblem } from "../config/config-problem.ts"
import { isUsageError } from "../config/resolve-config.ts"
import { meantWord } from "../core/edit-distance.ts"
import { ERROR_CATALOGUE } from "../core/errors/catalogue.ts"
import { isSekishoError, type SekishoError } from "../core/errors/sekisho-error.ts"
import type { Bilingual, Language } from "../core/language.ts"
import { HELP_MESSAGES as M } from "../core/messages/help.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { ExitCode } from "./command.ts"
import { commandNamed, COMMANDS } from "./commands.ts"
import { optionsOf, usageText } from "./help.ts"
import { systemFault } from "./system-fault.ts"
import { UsageTold } from "./usage-told.ts"

export interface Explanation {
    readonly lines: readonly string[]
    readonly exitCode: ExitCode
}

/** @param name the command's, which is known */
export function explainError(error: unknown, name: string, language: Language): Explanation {
    const argument = argumentFault(error, name)
    if (argument !== null) {
        return { lines: [...argument.map((line) => line[language]), usageText(language, name)], exitCode: 2 }
    }
    if (!isSekishoError(error)) {
        return { lines: [error instanceof Error ? (error.stack ?? error.message) : String(error)], exitCode: 3 }
    }
    const { what } = ERROR_CATALOGUE[error.code][language]
    const detail = Object.entries(error.detail).map(([key, value]) => `${key}=${value}`)
    const system = systemFault(error.cause)
    const lines = [
        `${error.code}: ${what}`,
        ...(error instanceof ConfigProblem ? [`  ${error.key} → ${error.expected}`] : []),
        ...(system === null ? [] : [`  ${system[language]}`]),
        ...(detail.length > 0 ? [`  ${detail.join(" ")}`] : []),
        wayOut(error, name, language),
    ]
    return { lines, exitCode: isUsageError(error) ? 2 : 3 }
}

function wayOut(error: SekishoError, name: string, language: Language): string {
    if (error instanceof UsageTold) return say(M.more, { name })[language]
    if (error.code === "SEKISHO_CLI_USAGE") return usageText(language, name)
    return `  ${ERROR_CATALOGUE[error.code][language].todo}`
}

/** @returns what a name that is no command's was probably meant to be */
export function unknownCommand(typed: string, language: Language): string {
    const nearest = meantWord(typed, Object.keys(COMMANDS))
    const meant = nearest === null ? [] : [say(M.commandMeant, { nearest })]
    return [say(M.unknownCommand, { typed }), ...meant, M.allCommands].map((line) => line[language]).join("\n")
}

/** util.parseArgs has English words alone, which quote nothing but the command line. */
function argumentFault(error: unknown, name: string): readonly Bilingual[] | null {
    if (!(error instanceof TypeError) || !("code" in error)) return null
    const typed = /'([^']*)'/.exec(error.message)?.[1] ?? ""
    switch (error.code) {
        case "ERR_PARSE_ARGS_UNKNOWN_OPTION": {
            const nearest = meantWord(typed, optionsOf(commandNamed(name)?.usage ?? ""))
            const meant = nearest === null ? [] : [say(M.optionMeant, { nearest })]
            return [say(M.unknownOption, { typed }), ...meant]
        }
        case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
            return [say(M.optionValue, { typed })]
        case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
            return [say(M.extraArgument, { typed })]
        default:
            return null
    }
}
