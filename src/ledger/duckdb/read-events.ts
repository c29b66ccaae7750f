import { EVENT_KINDS, type EventKind, type EventRecord } from "../../core/observation.ts"
import type { ScopeQuery } from "../contract.ts"
import { asNumber, asText, asTextOrNull, readColumns } from "./read-columns.ts"
import type { Moment } from "./moment.ts"
import { eventsSource, filesWithin } from "./sources.ts"
import { readEvents as eventsOf, readNumbersOf } from "./statements.ts"

const KINDS: ReadonlyMap<string, EventKind> = new Map(EVENT_KINDS.map((kind) => [kind, kind]))

/** Events from a moment on, oldest first; kinds of a newer version are left out. */
export async function readEvents(moment: Moment, sinceMs: number, limit: number): Promise<EventRecord[]> {
    const { connection, dir, files } = moment
    const sql = eventsOf(eventsSource(dir, filesWithin(files, sinceMs, null)))
    const columns = await readColumns(connection, sql, { since: BigInt(Math.trunc(sinceMs)), limit })
    const [id = [], at = [], kinds = [], address = [], session = [], account = [], route = [], tx = []] = columns
    const [ja = [], en = [], numbers = []] = columns.slice(8)
    return kinds.flatMap((kind, row): EventRecord[] => {
        const event = KINDS.get(asText(kind))
        if (event === undefined) return []
        const from = asTextOrNull(address[row])
        return [
            {
                kind: "event",
                event,
                atMs: asNumber(at[row]),
                id: asText(id[row]),
                route: asTextOrNull(route[row]),
                client:
                    from === null
                        ? null
                        : { address: from, session: asTextOrNull(session[row]), account: asTextOrNull(account[row]) },
                transaction: asTextOrNull(tx[row]),
                text: { ja: asText(ja[row]), en: asText(en[row]) },
                numbers: numbersOf(asText(numbers[row])),
            },
        ]
    })
}

/** Of which the latest are looked at; beyond, there is one that overlaps. */
const ALTERATIONS_LIMIT = 10_000

/** Events of an altered spool whose records were written within a period: they come after it, or at its end. */
export async function countAlterations(moment: Moment, { fromMs, toMs }: ScopeQuery): Promise<number> {
    const { connection, dir, files } = moment
    const sql = readNumbersOf(eventsSource(dir, filesWithin(files, fromMs, null)))
    const [numbers = []] = await readColumns(connection, sql, {
        event: "spool-altered" satisfies EventKind,
        since: BigInt(Math.trunc(fromMs ?? 0)),
        limit: ALTERATIONS_LIMIT,
    })
    const told = numbers.map((json) => numbersOf(asText(json)))
    return told.filter(({ fromMs: first = 0, toMs: last = Number.MAX_VALUE }) => {
        return (toMs === null || first < toMs) && (fromMs === null || last >= fromMs)
    }).length
}

function numbersOf(json: string): Record<string, number> {
    const parsed: unknown = JSON.parse(json)
    if (typeof parsed !== "object" || parsed === null) return {}
    return Object.fromEntries(
        Object.entries(parsed).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
    )
}
