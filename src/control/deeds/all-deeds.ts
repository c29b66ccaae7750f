// All events of a store, page by page.
import type { StoredDeed } from "./deed.ts"

export interface DeedPlace {
    readonly incident: string
    readonly seq: number
}

/**
 * @param page as ControlStore.deeds
 * @param from behind which one it begins; null: from the first
 */
export async function* allDeeds(
    page: (after: DeedPlace | null) => Promise<readonly StoredDeed[]>,
    from: DeedPlace | null = null,
): AsyncGenerator<StoredDeed> {
    let last = from
    for (;;) {
        const deeds: readonly StoredDeed[] = await page(last)
        yield* deeds
        last = deeds.at(-1) ?? null
        if (last === null) return
    }
}
