// The events of this data folder's control store, for `sekisho verify`.
import { access } from "node:fs/promises"
import { dataFolder } from "../config/data-folder.ts"
import { readConfigFile } from "../config/load-config.ts"
import { controlOf } from "../config/resolve-config.ts"
import { type ShownDeed, shownDeed, type ShownDeeds } from "../deeds/compare-deeds.ts"
import { DEED_KINDS } from "../deeds/deed-entry.ts"
import { findEntry } from "../journal/find-entry.ts"
import { verifyJournal, type VerifyOptions } from "../journal/verify-journal.ts"
import type { CommandContext } from "./command.ts"

/**
 * @returns null where neither the journal nor the folder knows of incidents
 * @throws SekishoError as askControl
 */
export async function ownDeeds(
    config: string | undefined,
    { dir, publicKey }: VerifyOptions,
    context: CommandContext,
): Promise<ShownDeeds | null> {
    const isEmbedded = controlOf(await readConfigFile(config)).url === null
    const hasStore = await access(dataFolder(context.dataDir).controlStoreDir).then(
        () => true,
        () => false,
    )
    const hasDeeds = findEntry(dir, publicKey, DEED_KINDS.begun, () => true) !== null
    if (!hasDeeds && isEmbedded && !hasStore) return null
    // Before the store is read: what is recorded meanwhile need not be found in it.
    const upTo = verifyJournal({ dir, publicKey, head: null }).last?.n ?? 0
    // Asking would make a store where there is none: that all of it is gone is what there is to say.
    if (isEmbedded && !hasStore) return { store: "", deeds: [], upTo, incidents: null }
    // What asks a store is not loaded where there is none: most gates never had an incident.
    const { askDeeds } = await import("./ask-deeds.ts")
    const deeds: ShownDeed[] = []
    const store = await askDeeds(config, context, (deed) => void deeds.push(shownDeed(deed)))
    return { store, deeds, upTo, incidents: null }
}
