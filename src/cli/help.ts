// What `sekisho help`, `sekisho COMMAND --help` and a command that was not understood say: the usage, what each option means, and
// examples. Everything comes from three light tables, so that help never waits for a database.
import type { Bilingual, Language } from "../core/language.ts"
import { HELP_MESSAGES as M } from "../core/messages/help.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { commandNamed, COMMANDS } from "./commands.ts"
import { EXAMPLES } from "./examples.data.ts"
import { OPTION_WORDS } from "./option-words.data.ts"

const NAME_WIDTH = 12
const OPTION_WIDTH = 22
const OPTION = /--[a-z][a-z-]*/g

/** The help of one command, or of all where none is of that name. */
export function helpText(language: Language, name: string | null): string {
    const known = name === null ? null : commandNamed(name)
    if (name === null || known === null) return overview(language)
    const options = optionsOf(known.usage).map((option) => pair(option, wordOf(name, option)[language], OPTION_WIDTH))
    const examples = examplesOf(name).flatMap(({ line, does }) => [`  # ${does[language]}`, `  sekisho ${line}`])
    return [
        say(M.usage, { usage: known.usage })[language],
        "",
        known.summary[language],
        ...(options.length === 0 ? [] : ["", M.options[language], ...options]),
        "",
        M.examples[language],
        ...examples,
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

/** @throws RangeError for an option without a word, which a test rules out */
export function wordOf(name: string, option: string): Bilingual {
    const word = OPTION_WORDS[`${name} ${option}`] ?? OPTION_WORDS[option]
    if (word === undefined) throw new RangeError(`help: no word for ${name} ${option}`)
    return word
}

function examplesOf(name: string): (typeof EXAMPLES)[string] | readonly [] {
    return (Object.hasOwn(EXAMPLES, name) ? EXAMPLES[name] : undefined) ?? []
}

function overview(language: Language): string {
    const lines = Object.entries(COMMANDS).map(([name, { summary }]) => pair(name, summary[language], NAME_WIDTH))
    return [M.heading[language], ...lines, M.footing[language]].join("\n")
}

function pair(left: string, right: string, width: number): string {
    return `  ${left.padEnd(width)}  ${right}`
}
