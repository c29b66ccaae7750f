import { expect, test } from "vitest"
import { EXPLANATIONS } from "../core/messages/explanation.messages.data.ts"
import { DETECTORS } from "./detectors.ts"
import { PATCH_DETECTOR } from "./patches/patch-finding.ts"

test("each detector has a name of its own, and is explained to whoever reads a refusal", () => {
    const names = DETECTORS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(Object.keys(EXPLANATIONS).sort()).toEqual([...names, PATCH_DETECTOR].sort())
})
