// `sekisho resolve`: whom to notify. Joins the owner's own list with the persons of a scope by keyed digests that are made
// here and now; nothing of the list stays.
import { FIELD_NAMES } from "../core/field-names.data.ts"
import { createKeyer } from "../core/keyer.ts"
import { LEDGER_MESSAGES } from "../core/messages/ledger.messages.data.ts"
import { RESOLVE_MESSAGES } from "../core/messages/resolve.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { openInstallation } from "../config/installation.ts"
import type { HeldKey } from "../config/key-ring.ts"
import type { KeySpan, ScopeQuery } from "../ledger/contract.ts"
import { writeCsv } from "../library/csv/csv-text.ts"
import { japanTime } from "../core/japan-time.ts"
import type { Command, CommandContext } from "./command.ts"
import { createLiveLine } from "./live-line.ts"
import { askPeople } from "./resolve/ask-people.ts"
import { openCsvList } from "./resolve/csv-list.ts"
import { createLineReader, type LineReader, showsSomebody } from "./resolve/entry-of-line.ts"
import type { PeopleTable } from "./resolve/people-table.ts"
import { HOLDERS_LIMIT } from "./resolve/holder-lists.ts"
import type { List, Oddities } from "./resolve/list.ts"
import { openPostgresList } from "./resolve/postgres-list.ts"
import { parseResolveArguments, type ResolveArguments } from "./resolve/resolve-arguments.ts"
import { resolveList, type Resolution, type ResolvedLine } from "./resolve/resolve-list.ts"
import { createResolvedFile, type ResolvedFile } from "./resolve/resolved-file.ts"
import { askIncidentScope, narrowed } from "./scope/incident-scope.ts"

const ADDED_COLUMNS = ["sekisho_match", "sekisho_fields", "sekisho_records", "sekisho_persons"] as const
/** Spreadsheets take a file for UTF-8 by it. */
const BYTE_ORDER_MARK = "\ufeff"
const PROGRESS_LINES = 1_000

const resolve: Command = {
    run: async (args, context) => {
        const parsed = parseResolveArguments(args)
        // Before the persons are read, which may take minutes: a file that cannot be made is told at once.
        const file = parsed.out === null ? null : await createResolvedFile(parsed.out)
        try {
            return (await resolveInto(file, parsed, context)) > 0 ? 1 : 0
        } catch (error) {
            await file?.discard()
            throw error
        }
    },
}

/** @returns how many lines were found */
async function resolveInto(
    file: ResolvedFile | null,
    parsed: ResolveArguments,
    context: CommandContext,
): Promise<number> {
    const { keys } = await openInstallation(context.dataDir, null)
    const { exposed, keySpans, lagBytes } = await askPeople(context, await queryOf(parsed, context))
    tellLostKeys(lostKeys(keySpans, keys), context)
    if (lagBytes > 0) context.tell(say(LEDGER_MESSAGES.stillSpooling, { bytes: lagBytes })[context.language])
    const list = await openList(parsed, keys, context.signal)
    const readers = wantedKeys(keys, keySpans).map(({ key }) => createLineReader(list.columns, createKeyer(key)))
    const resolution = await writeFound(list, readers, exposed, file, context)
    await file?.finish()
    tellResolution(resolution, exposed, context)
    tellOddities(list.oddities, context)
    return Object.values(resolution.found).reduce((sum, count) => sum + count, 0)
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
    const days = lost.map(({ keyId, firstMs, lastMs }) => `${keyId}: ${japanTime(firstMs)} – ${japanTime(lastMs)}`)
    const values = { keys: lost.map(({ keyId }) => keyId).join(", "), days: days.join("; ") }
    tell(say(RESOLVE_MESSAGES.otherKeys, values)[language])
}

async function queryOf({ query, incident, config }: ResolveArguments, context: CommandContext): Promise<ScopeQuery> {
    if (incident === null) return query
    return narrowed((await askIncidentScope(incident, config, context)).asked, query)
}

async function openList(
    { list, select }: ResolveArguments,
    keys: readonly HeldKey[],
    signal: AbortSignal,
): Promise<List> {
    if (select !== null) return openPostgresList(list, select, signal)
    const [held] = keys
    const names = (line: readonly string[]): boolean => held !== undefined && showsSomebody(line, createKeyer(held.key))
    return openCsvList(list, names, signal)
}

/** The lines that were found, to stdout or into a file. */
async function writeFound(
    list: List,
    readers: readonly LineReader[],
    exposed: PeopleTable,
    file: ResolvedFile | null,
    context: CommandContext,
): Promise<Resolution> {
    const put = async (text: string): Promise<void> => {
        if (file === null) context.print(text)
        else await file.write(`${text}\r\n`)
    }
    const progress = createLiveLine(context)
    let written = 0
    try {
        const header = lineOf([...list.columns, ...ADDED_COLUMNS])
        if (!context.json) await put(file === null ? header : BYTE_ORDER_MARK + header)
        return await resolveList(list, readers, exposed, async (resolved) => {
            await put(textOf(list.columns, resolved, context))
            written += 1
            if (written % PROGRESS_LINES !== 0) return
            progress.update(say(RESOLVE_MESSAGES.progress, { lines: written })[context.language])
        })
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

function tellResolution(resolution: Resolution, exposed: PeopleTable, { tell, language }: CommandContext): void {
    const { found, ...counts } = resolution
    const figures = Object.entries({ ...found, ...counts, scope: exposed.count })
    const values = Object.fromEntries(figures.map(([name, value]) => [name, value.toLocaleString("en-US")]))
    tell(say(RESOLVE_MESSAGES.summary, values)[language])
    if (found.differs + found.name > 0) tell(RESOLVE_MESSAGES.decide[language])
    if (exposed.crowded > 0) {
        const crowd = { identifiers: exposed.crowded, limit: HOLDERS_LIMIT.toLocaleString("en-US") }
        tell(say(RESOLVE_MESSAGES.crowded, crowd)[language])
    }
    if (resolution.unresolved > 0) tell(RESOLVE_MESSAGES.unresolved[language])
}

/** Such a line is read as it stands; whether it is whom it says, a human has to see. */
function tellOddities({ otherWidth, unread }: Oddities, { tell, language }: CommandContext): void {
    const told = [
        { odd: otherWidth, message: RESOLVE_MESSAGES.otherWidth },
        { odd: unread, message: RESOLVE_MESSAGES.unread },
    ]
    for (const { odd, message } of told) {
        const values = { lines: odd.count.toLocaleString("en-US"), first: odd.firstLine }
        if (odd.count > 0) tell(say(message, values)[language])
    }
}

export default resolve
