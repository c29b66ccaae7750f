// What `sekisho help`, `sekisho COMMAND --help` and a command that was not understood say: the usage, what each option means, and
// examples. Everything comes from three light tables, so that help never waits for a database.
import type { Bilingual, Language } from "../core/language.ts"
import { HELP_MESSAGES as M } from "../core/messages/help.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Subcommand } from "./command.ts"
import { commandNamed, COMMANDS } from "./commands.ts"
import { type Example, EXAMPLES } from "./examples.data.ts"
import { OPTION_WORDS } from "./option-words.data.ts"
import { SUBCOMMAND_OPTION_WORDS } from "./subcommand-option-words.data.ts"

const NAME_WIDTH = 12
const OPTION_WIDTH = 22
const OPTION = /--[a-z][a-z-]*/g

/** The help of one command, or of all where none is of that name. */
export function helpText(language: Language, name: string | null): string {
    const known = name === null ? null : commandNamed(name)
    if (name === null || known === null) return overview(language)
    const options = optionsOf(known.usage).map((option) => pair(option, wordOf(name, option)[language], OPTION_WIDTH))
    return [
        say(M.usage, { usage: known.usage })[language],
        "",
        known.summary[language],
        ...(options.length === 0 ? [] : ["", M.options[language], ...options]),
        "",
        M.examples[language],
        ...exampleLines(examplesOf(name), language),
        M.footing[language],
    ].join("\n")
}

/** The help of a command below another one, which has options of its own. */
export function subcommandHelpText(
    language: Language,
    command: string,
    { usage, summary, options }: Subcommand,
): string {
    const [word = ""] = usage.split(" ")
    // Its own first, as its usage has them; then those that many have.
    const names = new Set([...optionsOf(usage), ...Object.keys(options).map((name) => `--${name}`)])
    const lines = [...names].map((name) => pair(name, wordOf(`${command} ${word}`, name)[language], OPTION_WIDTH))
    const examples = examplesOf(command).filter(({ line }) => line.startsWith(`${command} ${word} `))
    return [
        say(M.usage, { usage: `${command} ${usage}` })[language],
        "",
        summary[language],
        ...(lines.length === 0 ? [] : ["", M.options[language], ...lines]),
        ...(examples.length === 0 ? [] : ["", M.examples[language], ...exampleLines(examples, language)]),
        M.footing[language],
    ].join("\n")
}

/** What to do about a command that was not understood: its usage, unless it has told a narrower one, and an example. */
export function usageText(language: Language, name: string): string {
    const usage = commandNamed(name)?.usage ?? name
    const [first] = examplesOf(name)
    return [
        say(M.usage, { usage })[language],
        ...(first === undefined ? [] : [say(M.example, { line: first.line })[language]]),
        say(M.more, { name })[language],
    ].join("\n")
}

/** The options a usage names, each once, in its order. */
export function optionsOf(usage: string): readonly string[] {
    return [...new Set(usage.match(OPTION) ?? [])]
}

/**
 * @param name of a command, or of one below another one ("incident new")
 * @throws RangeError for an option without a word, which a test rules out
 */
export function wordOf(name: string, option: string): Bilingual {
    const [, below] = name.split(" ")
    const own = below === undefined ? undefined : subcommandWordOf(below, option)
    const word = own ?? OPTION_WORDS[`${name} ${option}`] ?? OPTION_WORDS[option]
    if (word === undefined) throw new RangeError(`help: no word for ${name} ${option}`)
    return word
}

function subcommandWordOf(name: string, option: string): Bilingual | undefined {
    return SUBCOMMAND_OPTION_WORDS[`${name} ${option}`] ?? SUBCOMMAND_OPTION_WORDS[option]
}

function examplesOf(name: string): (typeof EXAMPLES)[string] | readonly [] {
    return (Object.hasOwn(EXAMPLES, name) ? EXAMPLES[name] : undefined) ?? []
}

function exampleLines(examples: readonly Example[], language: Language): readonly string[] {
    return examples.flatMap(({ line, does }) => [`  # ${does[language]}`, `  sekisho ${line}`])
}

function overview(language: Language): string {
    const lines = Object.entries(COMMANDS).map(([name, { summary }]) => pair(name, summary[language], NAME_WIDTH))
    return [M.heading[language], ...lines, M.footing[language]].join("\n")
}

function pair(left: string, right: string, width: number): string {
    return `  ${left.padEnd(width)}  ${right}`
}
