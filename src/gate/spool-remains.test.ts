import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { createGateLog } from "./gate-log.ts"
import { findSpoolRemains } from "./spool-remains.ts"

const log = createGateLog()
let dir = ""

beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-remains-"))
})
afterEach(() => rmSync(dir, { recursive: true }))

function leave(writerId: string): void {
    writeFileSync(join(dir, `${writerId}-1700000000000-0-00000000.spool.open`), "")
}

function open(): string[] {
    return readdirSync(dir)
        .filter((name) => name.endsWith(".open"))
        .map((name) => name.slice(0, name.indexOf("-17")))
        .toSorted()
}

test("what gates before left open is completed, and nothing that was opened since", () => {
    leave("w0-aaaaaaaaaa")
    leave("main-bbbbbbbb")
    const remains = findSpoolRemains(dir, false, log)
    leave("w0-cccccccccc")
    expect(open()).toEqual(["main-bbbbbbbb", "w0-aaaaaaaaaa", "w0-cccccccccc"])
    remains.ofGatesBefore()
    expect(open()).toEqual(["w0-cccccccccc"])
})

test("a gate that takes over leaves the segments of the one before alone", () => {
    leave("w0-aaaaaaaaaa")
    findSpoolRemains(dir, true, log).ofGatesBefore()
    expect(open()).toEqual(["w0-aaaaaaaaaa"])
})

test("of a worker that ended: its own, and not those of the worker with the same number in another process", () => {
    leave("w0-aaaaaaaaaa")
    leave("w0-cccccccccc")
    findSpoolRemains(dir, true, log).ofWorker("w0-cccccccccc")
    expect(open()).toEqual(["w0-aaaaaaaaaa"])
})
