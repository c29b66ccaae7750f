import type { Language } from "../core/language.ts"
import { type CommandEntry, commandNamed, COMMANDS } from "./commands.ts"

const HEADING = {
    ja: "sekisho — 個人情報の関所\n\n使い方: sekisho 命令 [引数] [--data フォルダー] [--json] [--lang ja|en]\n",
    en: "sekisho — a checkpoint for personal data\n\nusage: sekisho COMMAND [ARGS] [--data DIR] [--json] [--lang ja|en]\n",
}
const USAGE_WIDTH = 34

/** The help of one command, or of all. */
export function helpText(language: Language, name: string | null): string {
    const known = name === null ? null : commandNamed(name)
    if (known !== null) return `sekisho ${known.usage}\n\n${known.summary[language]}`
    return [HEADING[language], ...Object.values(COMMANDS).map((command) => lineOf(command, language))].join("\n")
}

function lineOf(command: CommandEntry, language: Language): string {
    const usage = `  ${command.usage}`
    const gap = usage.length < USAGE_WIDTH ? " ".repeat(USAGE_WIDTH - usage.length) : `\n${" ".repeat(USAGE_WIDTH)}`
    return `${usage}${gap}${command.summary[language]}`
}
