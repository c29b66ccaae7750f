import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { type DataFolder, dataFolder } from "../../config/data-folder.ts"
import { type ControlStore, openControlStore } from "./control-store.ts"

const STOP = { route: "/members", why: "data leaves", sinceMs: 1 }
const UNWRITABLE: unknown = expect.objectContaining({ code: "SEKISHO_GATE_CONTROL_UNWRITABLE" })

let folder: DataFolder
let store: ControlStore

beforeEach(() => {
    folder = dataFolder(mkdtempSync(join(tmpdir(), "sekisho-control-")))
    store = openControlStore(folder)
    // What a full disk refuses: the file that would be written first cannot be one.
    mkdirSync(`${folder.stopsFile}.new`, { recursive: true })
    mkdirSync(`${folder.bypassFile}.new`, { recursive: true })
})
afterEach(() => {
    store.close()
    rmSync(folder.root, { recursive: true })
})

test("a stop that cannot be written is in force, and is written as soon as it can be", async () => {
    expect(store.imposeStops([STOP])).toBe(false)
    expect(store.stops()).toEqual([STOP])
    expect(openControlStore(folder).stops()).toEqual([])
    rmSync(`${folder.stopsFile}.new`, { recursive: true })
    await expect.poll(() => openControlStore(folder).stops(), { timeout: 5_000 }).toEqual([STOP])
})

test("before another gate reads them they are written, or it hears that they cannot be", () => {
    store.flush()
    store.imposeStops([STOP])
    expect(() => store.flush()).toThrow(UNWRITABLE)
    rmSync(`${folder.stopsFile}.new`, { recursive: true })
    store.flush()
    expect(openControlStore(folder).stops()).toEqual([STOP])
})

test("what would let more through is refused by name, and nothing changes", () => {
    store.imposeStops([STOP])
    expect(() => store.saveStops([])).toThrow(UNWRITABLE)
    expect(() => store.saveBypass({ on: true, why: "", sinceMs: 2 })).toThrow(UNWRITABLE)
    expect([store.stops(), store.bypass().on]).toEqual([[STOP], false])
})
