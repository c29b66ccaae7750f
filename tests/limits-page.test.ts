import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { ERROR_CATALOGUE } from "../src/core/errors/catalogue.ts"
import { LIMITS, type LimitEntry } from "../src/core/limits.data.ts"
import { withLimits } from "../scripts/render-docs.ts"

const page = readFileSync(resolve(import.meta.dirname, "../docs/limits.md"), "utf8")

test("docs/limits.md has the table of the product's limits (npm run docs writes it)", () => {
    expect(withLimits(page)).toBe(page)
})

test("every code a limit names is in the catalogue", () => {
    const codes = Object.values<LimitEntry>(LIMITS).flatMap(({ code }) => (code === null ? [] : [code]))
    expect(codes.filter((code) => !(code in ERROR_CATALOGUE))).toEqual([])
})
