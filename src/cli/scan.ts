// `sekisho scan PATH…`: personal data in files and folders: which fields, how many persons, where; never what.
import { randomBytes } from "node:crypto"
import { parseArgs } from "node:util"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { createKeyer, PERSON_KEY_BYTES } from "../core/keyer.ts"
import { SCAN_MESSAGES } from "../core/messages/scan.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { createPdfReader } from "../pdf/pdf-reader.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import { createLiveLine, type LiveLine } from "./live-line.ts"
import { scanFile } from "./scan/scan-file.ts"
import { ScanTotals } from "./scan/totals.ts"
import { walkFiles } from "./scan/walk-files.ts"

const scan: Command = {
    run: async (args, context) => {
        const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true })
        if (positionals.length === 0) throw new SekishoError("SEKISHO_CLI_USAGE")
        return scanPaths(positionals, context)
    },
}

async function scanPaths(paths: readonly string[], context: CommandContext): Promise<ExitCode> {
    // The digests only have to agree within this run: the key is thrown away with the process.
    const keyer = createKeyer(randomBytes(PERSON_KEY_BYTES))
    const pdf = createPdfReader()
    const totals = new ScanTotals(!context.json)
    const line = createLiveLine(context)
    const onBytes = (bytes: number): void => {
        totals.bytes += bytes
        showProgress(line, totals, context)
    }
    for await (const path of walkFiles(paths)) {
        if (context.signal.aborted) break
        const { tally, coverage } = await scanFile(path, { keyer, signal: context.signal, onBytes, pdf })
        const report = tally.report(path, coverage)
        totals.add(report, tally.sightings)
        if (context.json) context.print(JSON.stringify(report))
    }
    pdf.close()
    line.end()
    if (!context.json) totals.print(context)
    return totals.filesWithPersonalData > 0 ? 1 : 0
}

function showProgress(line: LiveLine, totals: ScanTotals, context: CommandContext): void {
    const megabytes = Math.round(totals.bytes / 1_000_000)
    line.update(
        say(SCAN_MESSAGES.progress, { files: totals.files, megabytes, persons: totals.persons })[context.language],
    )
}

export default scan
