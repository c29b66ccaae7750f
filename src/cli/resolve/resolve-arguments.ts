import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { ScopeQuery } from "../../ledger/contract.ts"
import { isMoment } from "../moment-argument.ts"
import { SCOPE_OPTIONS, scopeQueryOf } from "../scope/scope-arguments.ts"
import { isPostgresUrl } from "./postgres-list.ts"

export interface ResolveArguments {
    readonly query: ScopeQuery
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
    query: { type: "string" },
    out: { type: "string" },
} as const

/** @throws SekishoError SEKISHO_CLI_USAGE */
export function parseResolveArguments(args: readonly string[]): ResolveArguments {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const { from = [], query: select = null, out = null, ...scope } = values
    const [list, ...lists] = from.filter((text) => !isMoment(text))
    const [start, ...starts] = from.filter(isMoment)
    if (list === undefined || list === "" || lists.length > 0 || starts.length > 0 || out === "")
        throw new SekishoError("SEKISHO_CLI_USAGE")
    if (isPostgresUrl(list) !== (select !== null)) throw new SekishoError("SEKISHO_CLI_USAGE")
    return { query: scopeQueryOf({ ...scope, from: start }), list, select, out }
}
