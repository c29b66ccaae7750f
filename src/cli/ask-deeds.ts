// All events of all incidents as they are kept, from the server that runs or from the store itself.
import type { StoredDeed } from "../control/deeds/deed.ts"
import { allDeeds, type DeedPlace } from "../control/deeds/all-deeds.ts"
import { askControl } from "./ask-control.ts"
import type { CommandContext } from "./command.ts"

interface DeedPage {
    readonly store: string
    readonly deeds: readonly StoredDeed[]
}

/**
 * @param take told each event, in the order of incident and number
 * @returns which store it is
 * @throws SekishoError as askControl
 */
export async function askDeeds(
    config: string | undefined,
    context: CommandContext,
    take: (deed: StoredDeed) => void,
): Promise<string> {
    let after: DeedPlace | null = null
    for (;;) {
        const { store, deeds } = await askPage(config, context, after, take)
        for (const deed of deeds) take(deed)
        after = deeds.at(-1) ?? null
        if (after === null) return store
    }
}

/** The server gives a page; a store of our own is read to its end at once, since opening it anew for each page would take long. */
async function askPage(
    config: string | undefined,
    context: CommandContext,
    after: DeedPlace | null,
    take: (deed: StoredDeed) => void,
): Promise<DeedPage> {
    const query: Record<string, string> = after === null ? {} : { incident: after.incident, seq: String(after.seq) }
    return askControl<DeedPage>(context, config, {
        method: "GET",
        path: `/deeds?${new URLSearchParams(query).toString()}`,
        local: async (store) => {
            for await (const deed of allDeeds(async (from) => store.deeds(from), after)) take(deed)
            return { store: store.id, deeds: [] }
        },
    })
}
