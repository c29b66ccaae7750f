import { z } from "zod"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { MergeSighting } from "../../core/merge-persons.ts"
import type { KeySpan, ScopeQuery } from "../../ledger/contract.ts"
import { PACKED_SIGHTING, packSighting, unpackSighting } from "../../ledger/packed-sighting.ts"
import { SIGHTINGS_LIMIT } from "../../server/api/query-schemas.ts"
import { askLedger } from "../ask-ledger.ts"
import type { CommandContext } from "../command.ts"
import { scopePath } from "../scope/ask-scope.ts"

export interface ScopeSightings {
    /** The person keys that made them, each with when it was used. */
    readonly keySpans: readonly KeySpan[]
    readonly sightings: readonly MergeSighting[]
}

const SPAN = z.object({ keyId: z.string(), firstMs: z.number(), lastMs: z.number() })
const ANSWER = z.object({ keySpans: z.array(SPAN), sightings: z.array(PACKED_SIGHTING) })

export async function askSightings(context: CommandContext, query: ScopeQuery): Promise<ScopeSightings> {
    const answer = await askLedger<unknown>(context, {
        path: scopePath("/sightings", query),
        local: async (ledger) => ({
            keySpans: await ledger.keySpans(query),
            sightings: (await ledger.sightings(query, SIGHTINGS_LIMIT)).map(packSighting),
        }),
    })
    const { success, data } = ANSWER.safeParse(answer)
    if (!success) throw new SekishoError("SEKISHO_CLI_NO_ANSWER")
    return { keySpans: data.keySpans, sightings: data.sightings.map(unpackSighting) }
}
