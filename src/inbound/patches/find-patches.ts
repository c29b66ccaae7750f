import type { Patch } from "../../core/patch.ts"

/** Those that name one of the advisories (`CVE-2023-23752`, `GHSA-f82v-jwr5-mffw`), whatever the case of the letters. */
export function patchesForAdvisories(patches: readonly Patch[], advisoryIds: readonly string[]): readonly Patch[] {
    const wanted = new Set(advisoryIds.map((id) => id.toLowerCase()))
    return patches.filter(({ advisories }) => advisories.some(({ id }) => wanted.has(id.toLowerCase())))
}
