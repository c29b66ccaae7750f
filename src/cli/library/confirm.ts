import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { CommandContext, ExitCode } from "../command.ts"
import { readRecords } from "./read-records.ts"

/** `library confirm FILE [ID…]`: all records again, those named (or all) marked as confirmed by a person. */
export async function confirmRecords(args: readonly string[], { print }: CommandContext): Promise<ExitCode> {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true })
    const [path, ...ids] = positionals
    if (path === undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
    const records = await readRecords([path])
    if (ids.some((id) => !records.some((record) => record.id === id)))
        throw new SekishoError("SEKISHO_LIBRARY_UNKNOWN_ID")
    for (const record of records) {
        const confirmed = ids.length === 0 || ids.includes(record.id)
        print(JSON.stringify(confirmed ? { ...record, status: "confirmed" } : record))
    }
    return 0
}
