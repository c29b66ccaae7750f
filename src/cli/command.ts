import type { Bilingual, Language } from "../core/language.ts"

/** 0 clean, 1 findings, 2 usage, 3 fault. */
export type ExitCode = 0 | 1 | 2 | 3

/** What a command may touch: given by main.ts, so that a test can run it without a process. */
export interface CommandContext {
    /** Absolute path of `--data` (default `./sekisho-data`). */
    readonly dataDir: string
    /** One object a line on stdout. */
    readonly json: boolean
    readonly language: Language
    /** Writes a line to stdout. */
    readonly print: (line: string) => void
    /** Writes a line to stderr: progress and diagnostics. */
    readonly tell: (line: string) => void
    readonly stdin: NodeJS.ReadableStream
    /** True when stderr is a terminal: a progress bar may be drawn. */
    readonly interactive: boolean
    /** Aborted by SIGINT and SIGTERM, and when nobody reads the output any more (see `outlivesReader` in commands.ts). */
    readonly signal: AbortSignal
}

/** One command, one file, its default export; its words are in commands.ts. */
export interface Command {
    /**
     * @param args those after the command's name, without `--data`, `--json`, `--lang`
     * @throws SekishoError (exit 3, or 2 for SEKISHO_CLI_USAGE and SEKISHO_CONFIG_*)
     */
    readonly run: (args: readonly string[], context: CommandContext) => Promise<ExitCode>
    /** Those below it that have options of their own, which help tells one by one. */
    readonly subcommands?: Readonly<Record<string, Subcommand>>
}

/** One command below another one (`sekisho incident new`), one file, its default export. */
export interface Subcommand {
    /** Its words, as the list of commands shows them. */
    readonly usage: string
    readonly summary: Bilingual
    /** As `parseArgs` takes them; help tells what each means. */
    readonly options: Readonly<Record<string, { readonly type: "string" | "boolean"; readonly multiple?: boolean }>>
    /** @param args those after its name */
    readonly run: (args: readonly string[], context: CommandContext) => Promise<ExitCode>
}
