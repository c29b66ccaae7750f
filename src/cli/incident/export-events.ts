// `sekisho incident export --events`: every event as it is kept, for an auditor who holds it against a copy of the journal.
import { join } from "node:path"
import { endLine } from "../../deeds/export-file.ts"
import { readPublicKey } from "../../journal/journal-key.ts"
import { verifyJournal } from "../../journal/verify-journal.ts"
import { askDeeds } from "../ask-deeds.ts"
import type { CommandContext } from "../command.ts"
import { ownJournal } from "../own-journal.ts"
import { incidentId } from "./incident-id.ts"

export interface EventsAsked {
    /** None: all incidents. */
    readonly ids: readonly string[]
    readonly config: string | undefined
    /** File of the journal's public key, where the installation's own is not here: in a restored folder. */
    readonly publicKey: string | undefined
}

/**
 * @throws SekishoError SEKISHO_CLI_NO_DATA where there is no installation
 */
export async function exportEvents({ ids, config, publicKey }: EventsAsked, context: CommandContext): Promise<0> {
    const wanted = ids.length === 0 ? null : ids.map(incidentId)
    // Read before the events: what is recorded meanwhile need not be among them.
    const journal =
        publicKey === undefined
            ? await ownJournal(context.dataDir)
            : { dir: join(context.dataDir, "journal"), publicKey: readPublicKey(publicKey) }
    const upTo = verifyJournal({ ...journal, head: null }).last?.n ?? 0
    let count = 0
    const store = await askDeeds(config, context, (deed) => {
        if (wanted !== null && !wanted.includes(deed.incident)) return
        context.print(JSON.stringify(deed))
        count += 1
    })
    context.print(endLine({ store, upTo, incidents: wanted, count }))
    return 0
}
