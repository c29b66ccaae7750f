import type { Language } from "../core/language.ts"
import { COMMANDS } from "./commands.ts"

const HEADING = {
    ja: "sekisho — 個人情報の関所\n\n使い方: sekisho 命令 [引数] [--data フォルダー] [--json] [--lang ja|en]\n",
    en: "sekisho — a checkpoint for personal data\n\nusage: sekisho COMMAND [ARGS] [--data DIR] [--json] [--lang ja|en]\n",
}
const USAGE_WIDTH = 34

/** The help of one command, or of all. */
export async function helpText(language: Language, name: string | null): Promise<string> {
    const known = name === null ? undefined : COMMANDS[name]
    if (known !== undefined) {
        const command = (await known()).default
        return `sekisho ${command.usage}\n\n${command.summary[language]}`
    }
    const commands = await Promise.all(Object.values(COMMANDS).map(async (load) => (await load()).default))
    const lines = commands.map((command) => {
        const usage = `  ${command.usage}`
        const gap = usage.length < USAGE_WIDTH ? " ".repeat(USAGE_WIDTH - usage.length) : `\n${" ".repeat(USAGE_WIDTH)}`
        return `${usage}${gap}${command.summary[language]}`
    })
    return [HEADING[language], ...lines].join("\n")
}
