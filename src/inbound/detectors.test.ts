import { expect, test } from "vitest"
import { EXPLANATIONS } from "../core/messages/explanation.messages.data.ts"
import { DETECTORS } from "./detectors.ts"
import { GRAPHQL } from "./graphql/query.ts"
import { PATCH_DETECTOR } from "./patches/patch-finding.ts"
import { SHARED_CACHE } from "./request-level/cache-deception.ts"
import { REQUEST_DETECTORS } from "./request-level/detectors.ts"

test("each detector has a name of its own, and is explained to whoever reads a refusal", () => {
    const names = [...[...DETECTORS, ...REQUEST_DETECTORS].map(({ name }) => name), GRAPHQL]
    expect(new Set(names).size).toBe(names.length)
    expect(Object.keys(EXPLANATIONS).sort()).toEqual([...names, PATCH_DETECTOR, SHARED_CACHE].sort())
})
