// A backup has the stamps of what it has of the journal, and no others.
import { createPublicKey } from "node:crypto"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { StampStage } from "../journal/stamps/stamp-stage.case.ts"
import { copyJournal } from "./copy-sections.ts"
import { journalExtent } from "./journal-extent.ts"

const stage = await StampStage.open()
afterAll(async () => stage.close())

test("stamps of entries that came after the copy are left out, and the copy holds", async () => {
    stage.begin()
    const first = stage.write()
    await stage.stamped(first)
    const extent = journalExtent(stage.dir)
    await stage.stamped(stage.write())
    const to = join(stage.home, "copy")
    const taken: string[] = []
    await copyJournal(stage.dir, to, extent, createPublicKey(stage.key), (path) => void taken.push(path))
    expect(taken).toEqual(["journal/000001.ndjson", "journal/stamps/1.tst"])
    const copy = await stage.verified(to)
    expect(copy.faults).toEqual([])
    expect(copy.stamps.map(({ head }) => head)).toEqual([first])
})
