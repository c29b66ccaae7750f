import { describe, expect, test } from "vitest"
import { packageManifest } from "../../scripts/package/manifest.ts"

const REPOSITORY = {
    name: "sekisho",
    version: "1.2.3",
    description: "checkpoint",
    license: "Apache-2.0",
    private: true,
    type: "module",
    engines: { node: ">=24" },
    bin: { sekisho: "bin/sekisho" },
    dependencies: { zod: "4.0.0" },
    exports: { "./node": "./src/node/index.ts" },
    scripts: { setup: "node scripts/setup.mjs" },
    devDependencies: { vitest: "4.0.0" },
    allowScripts: { node: true },
}

describe("package manifest", () => {
    test("what runs is kept, and exports name what is compiled, types first", () => {
        const { scripts: _, devDependencies: __, allowScripts: ___, ...kept } = REPOSITORY
        const exports = { "./node": { types: "./src/node/index.d.ts", default: "./src/node/index.js" } }
        expect(packageManifest(REPOSITORY)).toEqual({ ...kept, exports })
    })

    test.each([
        { change: { license: undefined }, says: "license is missing", why: "a package without a licence" },
        { change: { exports: undefined }, says: "exports is no object", why: "nothing would be public" },
        { change: { exports: { "./node": "./x.js" } }, says: "./node is not a source", why: "would not be compiled" },
        { change: { exports: { ".": { default: "./x.ts" } } }, says: ". is not a source", why: "conditions are ours" },
    ])("$says: $why", ({ change, says }) => {
        expect(() => packageManifest({ ...REPOSITORY, ...change })).toThrow(says)
    })
})
