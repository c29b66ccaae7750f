// The command line. Parses what every command shares, finds the command, and turns an error into an exit code in one
// place: 0 clean, 1 findings, 2 usage, 3 fault.
import { resolve } from "node:path"
import type { Language } from "../core/language.ts"
import type { CommandContext, ExitCode, Subcommand } from "./command.ts"
import { commandNamed } from "./commands.ts"
import { explainError, unknownCommand } from "./explain-error.ts"
import { helpText, subcommandHelpText } from "./help.ts"
import { openOutput } from "./output.ts"
import { onStopSignal } from "./stop-signals.ts"

interface Shared {
    readonly name: string | null
    readonly args: readonly string[]
    readonly dataDir: string
    readonly json: boolean
    readonly language: Language
    readonly help: boolean
}

const DEFAULT_DATA_DIR = "./sekisho-data"

/** Runs one command line; never throws. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
    const shared = parseShared(argv)
    const entry = shared.name === null ? null : commandNamed(shared.name)
    const context = contextOf(shared, entry?.outlivesReader ?? false)
    if (shared.name === null || shared.name === "help") return showHelp(shared.args, context)
    if (entry === null) {
        context.tell(unknownCommand(shared.name, shared.language))
        return 2
    }
    if (shared.help) return showHelp([shared.name, ...shared.args], context)
    try {
        return await (await entry.load()).default.run(shared.args, context)
    } catch (error) {
        const { lines, exitCode } = explainError(error, shared.name, shared.language)
        for (const line of lines) context.tell(line)
        return exitCode
    }
}

/** @param words the command's name, and maybe the name of one below it */
async function showHelp([name, below]: readonly string[], { language, print }: CommandContext): Promise<ExitCode> {
    const subcommand = name === undefined || below === undefined ? null : await subcommandOf(name, below)
    const isBelow = name !== undefined && subcommand !== null
    print(isBelow ? subcommandHelpText(language, name, subcommand) : helpText(language, name ?? null))
    return 0
}

async function subcommandOf(name: string, below: string): Promise<Subcommand | null> {
    const { subcommands = {} } = (await commandNamed(name)?.load())?.default ?? {}
    return Object.hasOwn(subcommands, below) ? (subcommands[below] ?? null) : null
}

function parseShared(argv: readonly string[]): Shared {
    const rest: string[] = []
    let dataDir = DEFAULT_DATA_DIR
    let language = languageOfEnvironment()
    for (let index = 0; index < argv.length; index++) {
        const word = argv[index] ?? ""
        const [flag, inline] = splitFlag(word)
        const value = (): string => inline ?? argv[++index] ?? ""
        if (flag === "--data") dataDir = value()
        else if (flag === "--lang") language = value() === "en" ? "en" : "ja"
        else if (flag === "--version" && rest.length === 0) rest.push("version")
        else if (flag !== "--json" && flag !== "--help" && flag !== "-h") rest.push(word)
    }
    const [name, ...args] = rest
    return {
        name: name ?? null,
        args,
        dataDir: resolve(dataDir),
        json: argv.includes("--json"),
        language,
        help: argv.includes("--help") || argv.includes("-h"),
    }
}

function splitFlag(word: string): [string, string | null] {
    const at = word.startsWith("--") ? word.indexOf("=") : -1
    return at < 0 ? [word, null] : [word.slice(0, at), word.slice(at + 1)]
}

/** Japanese where the locale says so; English elsewhere. */
function languageOfEnvironment(): Language {
    const locale = process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? ""
    return locale.startsWith("ja") ? "ja" : "en"
}

function contextOf(shared: Shared, outlivesReader: boolean): CommandContext {
    const stopping = new AbortController()
    const stop = (): void => stopping.abort()
    onStopSignal(stop)
    const output = openOutput(outlivesReader ? () => undefined : stop)
    return {
        dataDir: shared.dataDir,
        json: shared.json,
        language: shared.language,
        ...output,
        stdin: process.stdin,
        interactive: process.stderr.isTTY,
        signal: stopping.signal,
    }
}
