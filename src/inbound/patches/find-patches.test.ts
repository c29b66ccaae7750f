import { expect, test } from "vitest"
import { patchesForAdvisories } from "./find-patches.ts"
import { STARTER_PATCHES } from "./starter.data.ts"

test.each([
    { ids: ["cve-2023-23752"], want: ["joomla-public-parameter"], why: "case does not matter" },
    { ids: ["GHSA-f82v-jwr5-mffw"], want: ["nextjs-middleware-skipped"], why: "any of a patch's advisories" },
    { ids: ["CVE-2021-41773"], want: [], why: "refused by its structure: no patch" },
    { ids: [], want: [], why: "nothing asked" },
])("$ids: $why", ({ ids, want }) => {
    expect(patchesForAdvisories(STARTER_PATCHES, ids).map(({ id }) => id)).toEqual(want)
})
