import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { EVIDENCE_REASONS } from "../../evidence/contract.ts"
import type { KeptQuery } from "../../evidence/store/find-kept.ts"
import { momentArgument } from "../moment-argument.ts"

export const QUERY_OPTIONS = {
    from: { type: "string" },
    to: { type: "string" },
    id: { type: "string" },
    finding: { type: "string" },
    reason: { type: "string" },
} as const

export const QUERY_USAGE =
    "[--from TIME] [--to TIME] [--id ID] [--finding NAME] [--reason finding|fault|cut|decoy|sample]"

type Values = { readonly [Name in keyof typeof QUERY_OPTIONS]?: string | undefined }

/** @throws SekishoError SEKISHO_CLI_USAGE */
export function keptQuery({ from, to, id, finding, reason }: Values): KeptQuery {
    const known = EVIDENCE_REASONS.find((one) => one === reason)
    if (reason !== undefined && known === undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
    return {
        fromMs: from === undefined ? null : momentArgument(from, "--from", "start"),
        toMs: to === undefined ? null : momentArgument(to, "--to", "end"),
        transaction: id ?? null,
        finding: finding ?? null,
        reason: known ?? null,
    }
}
