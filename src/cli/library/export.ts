import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { recordsToCsv } from "../../library/csv/records-csv.ts"
import { toVeris } from "../../library/veris/to-veris.ts"
import type { CommandContext, ExitCode } from "../command.ts"
import { readRecords } from "./read-records.ts"

/** Spreadsheets take UTF-8 for what it is only with this mark. */
const BYTE_ORDER_MARK = "\ufeff"

/** `library export FILE… --veris|--csv`: a VERIS document a line, or a table. */
export async function exportRecords(args: readonly string[], { print }: CommandContext): Promise<ExitCode> {
    const { values, positionals } = parseArgs({
        args: [...args],
        options: { veris: { type: "boolean" }, csv: { type: "boolean" } },
        allowPositionals: true,
    })
    if (positionals.length === 0 || values.veris === values.csv) throw new SekishoError("SEKISHO_CLI_USAGE")
    const records = await readRecords(positionals)
    if (values.csv === true) print(`${BYTE_ORDER_MARK}${recordsToCsv(records)}`.trimEnd())
    else for (const record of records) print(JSON.stringify(toVeris(record)))
    return 0
}
