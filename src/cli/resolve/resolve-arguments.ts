import { parseArgs } from "node:util"
import { ConfigProblem } from "../../config/config-problem.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { ScopeQuery } from "../../ledger/contract.ts"
import { isMoment } from "../moment-argument.ts"
import { INCIDENT_OPTIONS, SCOPE_OPTIONS, scopeQueryOf } from "../scope/scope-arguments.ts"
import { isPostgresUrl } from "./postgres-list.ts"

export interface ResolveArguments {
    readonly query: ScopeQuery
    /** The incident whose scope it is, narrowed by `query`; null: none. */
    readonly incident: string | null
    /** `--config FILE`: where incidents are. */
    readonly config: string | undefined
    /** A CSV file, or the URL of a database. */
    readonly list: string
    /** What to ask of the database; null: a file. */
    readonly select: string | null
    /** null: stdout */
    readonly out: string | null
}

/** `--from` names the list; where it is a moment it is the beginning of the scope, as in `sekisho scope`. Both may be given. */
const OPTIONS = {
    ...SCOPE_OPTIONS,
    from: { type: "string", multiple: true },
    ...INCIDENT_OPTIONS,
    query: { type: "string" },
    out: { type: "string" },
} as const

/** One list, and a moment where the scope begins. */
const FROM_EXAMPLES = "(FILE.csv | postgres://…) + (2026-10-03 | 2026-10-03T09:30)"

/** @throws SekishoError SEKISHO_CLI_USAGE, SEKISHO_CLI_INPUT_INVALID */
export function parseResolveArguments(args: readonly string[]): ResolveArguments {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const { from = [], query: select = null, out = null, incident = null, config, ...scope } = values
    const [list, ...lists] = from.filter((text) => !isMoment(text))
    const [start, ...starts] = from.filter(isMoment)
    // The second may be a moment with a slip in it: the usage alone would not say so.
    if (lists.length > 0) throw new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", "--from", FROM_EXAMPLES)
    if (list === undefined || list === "" || starts.length > 0 || out === "")
        throw new SekishoError("SEKISHO_CLI_USAGE")
    if (isPostgresUrl(list) !== (select !== null)) throw new SekishoError("SEKISHO_CLI_USAGE")
    if (incident === null && config !== undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
    const query = scopeQueryOf({ ...scope, from: start })
    return { query, incident, config, list, select, out: out === "-" ? null : out }
}
