import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { ERROR_CATALOGUE } from "../src/core/errors/catalogue.ts"
import { LIMITS, type LimitEntry } from "../src/core/limits.data.ts"
import { WORK_BASE, WORK_DENSE_BYTES, WORK_PER_BYTE, WORK_PER_DENSE_BYTE } from "../src/inbound/limits.data.ts"
import { WATCH_LIMITS, type WatchLimit } from "../src/watch/limits.data.ts"
import { withLimits } from "../scripts/render-docs.ts"
import { withWatchLimits } from "../scripts/render-watch.ts"

const page = readFileSync(resolve(import.meta.dirname, "../docs/limits.md"), "utf8")

test("docs/limits.md has the table of the product's limits (npm run docs writes it)", () => {
    expect(withLimits(page)).toBe(page)
})

test("docs/watch.md has the table of the limits of the watch (npm run docs writes it)", () => {
    const watch = readFileSync(resolve(import.meta.dirname, "../docs/watch.md"), "utf8")
    expect(withWatchLimits(watch)).toBe(watch)
})

test("docs/detection.md says what work a request may take", () => {
    const detection = readFileSync(resolve(import.meta.dirname, "../docs/detection.md"), "utf8")
    const [base, dense] = [WORK_BASE, WORK_DENSE_BYTES].map((count) => count.toLocaleString("en-US"))
    expect(detection).toContain(
        `${base} steps, ${WORK_PER_DENSE_BYTE} for each of its first ${dense} bytes, ${WORK_PER_BYTE} for each behind them`,
    )
})

test("every code a limit names is in the catalogue", () => {
    const limits = [...Object.values<LimitEntry>(LIMITS), ...Object.values<WatchLimit>(WATCH_LIMITS)]
    const codes = limits.flatMap(({ code }) => (code === null ? [] : [code]))
    expect(codes.filter((code) => !(code in ERROR_CATALOGUE))).toEqual([])
})
