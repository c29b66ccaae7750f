// `sekisho resolve`: whom to notify. Joins the owner's own list with the persons of a scope by keyed digests that are made
// here and now; nothing of the list stays.
import { FIELD_NAMES } from "../core/field-names.data.ts"
import { createKeyer } from "../core/keyer.ts"
import { RESOLVE_MESSAGES } from "../core/messages/resolve.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { openInstallation } from "../config/installation.ts"
import type { HeldKey } from "../config/key-ring.ts"
import type { KeySpan } from "../ledger/contract.ts"
import { writeCsv } from "../library/csv/csv-text.ts"
import { localTime } from "../server/local-time.ts"
import type { Command, CommandContext } from "./command.ts"
import { createLiveLine } from "./live-line.ts"
import { askSightings } from "./resolve/ask-sightings.ts"
import { openCsvList } from "./resolve/csv-list.ts"
import { createLineReader, type LineReader } from "./resolve/entry-of-line.ts"
import { ExposedPeople } from "./resolve/exposed-people.ts"
import type { List } from "./resolve/list.ts"
import { openPostgresList } from "./resolve/postgres-list.ts"
import { parseResolveArguments, type ResolveArguments } from "./resolve/resolve-arguments.ts"
import { resolveList, type Resolution, type ResolvedLine } from "./resolve/resolve-list.ts"
import { createResolvedFile } from "./resolve/resolved-file.ts"

const ADDED_COLUMNS = ["sekisho_match", "sekisho_fields", "sekisho_records", "sekisho_persons"] as const
/** Spreadsheets take a file for UTF-8 by it. */
const BYTE_ORDER_MARK = "\ufeff"
const PROGRESS_LINES = 1_000

const resolve: Command = {
    run: async (args, context) => {
        const parsed = parseResolveArguments(args)
        const { keys } = await openInstallation(context.dataDir, null)
        const { sightings, keySpans } = await askSightings(context, parsed.query)
        const exposed = new ExposedPeople(sightings)
        tellLostKeys(lostKeys(keySpans, keys), context)
        const list = await openList(parsed, context.signal)
        const readers = wantedKeys(keys, keySpans).map(({ key }) => createLineReader(list.columns, createKeyer(key)))
        const resolution = await writeFound(list, readers, exposed, parsed.out, context)
        tellResolution(resolution, exposed, context)
        return Object.values(resolution.found).some((count) => count > 0) ? 1 : 0
    },
}

/** Those that made records of the scope, the newest last; the one in force where it has none: a list is read all the same. */
function wantedKeys(keys: readonly HeldKey[], spans: readonly KeySpan[]): readonly HeldKey[] {
    const wanted = keys.filter(({ keyId }) => spans.some((span) => span.keyId === keyId))
    return wanted.length === 0 ? keys.slice(-1) : wanted
}

function lostKeys(spans: readonly KeySpan[], keys: readonly HeldKey[]): KeySpan[] {
    return spans.filter(({ keyId }) => !keys.some((held) => held.keyId === keyId))
}

function tellLostKeys(lost: readonly KeySpan[], { tell, language }: CommandContext): void {
    if (lost.length === 0) return
    const days = lost.map(({ keyId, firstMs, lastMs }) => `${keyId}: ${localTime(firstMs)} – ${localTime(lastMs)}`)
    const values = { keys: lost.map(({ keyId }) => keyId).join(", "), days: days.join("; ") }
    tell(say(RESOLVE_MESSAGES.otherKeys, values)[language])
}

async function openList({ list, select }: ResolveArguments, signal: AbortSignal): Promise<List> {
    return select === null ? openCsvList(list, signal) : openPostgresList(list, select, signal)
}

/** The lines that were found, to stdout or into a file that is there whole or not at all. */
async function writeFound(
    list: List,
    readers: readonly LineReader[],
    exposed: ExposedPeople,
    out: string | null,
    context: CommandContext,
): Promise<Resolution> {
    const file = out === null ? null : await createResolvedFile(out)
    const put = async (text: string): Promise<void> => {
        if (file === null) context.print(text)
        else await file.write(`${text}\r\n`)
    }
    const progress = createLiveLine(context)
    let written = 0
    try {
        const header = lineOf([...list.columns, ...ADDED_COLUMNS])
        if (!context.json) await put(file === null ? header : BYTE_ORDER_MARK + header)
        const resolution = await resolveList(list, readers, exposed, async (resolved) => {
            await put(textOf(list.columns, resolved, context))
            written += 1
            if (written % PROGRESS_LINES !== 0) return
            progress.update(say(RESOLVE_MESSAGES.progress, { lines: written })[context.language])
        })
        await file?.finish()
        return resolution
    } catch (error) {
        await file?.discard()
        throw error
    } finally {
        progress.end()
    }
}

function textOf(columns: readonly string[], { line, match }: ResolvedLine, { json, language }: CommandContext): string {
    const { sureness, fields, records, persons } = match
    if (json) {
        const named = Object.fromEntries(columns.map((name, index) => [name, line[index] ?? ""]))
        return JSON.stringify({ line: named, match: sureness, fields, records, persons: persons.length })
    }
    const names = fields.map((field) => FIELD_NAMES[field][language])
    const shown = names.length === 0 ? RESOLVE_MESSAGES.offered[language] : names.join(" / ")
    const cells = columns.map((_, index) => line[index] ?? "")
    return lineOf([...cells, sureness, shown, String(records), String(persons.length)])
}

function lineOf(cells: readonly string[]): string {
    return writeCsv([cells]).slice(0, -2)
}

function tellResolution(resolution: Resolution, exposed: ExposedPeople, { tell, language }: CommandContext): void {
    const { found, ...counts } = resolution
    const figures = Object.entries({ ...found, ...counts, scope: exposed.people.length })
    const values = Object.fromEntries(figures.map(([name, value]) => [name, value.toLocaleString("en-US")]))
    tell(say(RESOLVE_MESSAGES.summary, values)[language])
    if (found.differs + found.name > 0) tell(RESOLVE_MESSAGES.decide[language])
    if (resolution.unresolved > 0) tell(RESOLVE_MESSAGES.unresolved[language])
}

export default resolve
