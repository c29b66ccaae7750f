import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { importFile, loadAdvisories } from "./advisory-store.ts"

const RECORD = { id: "GHSA-0", modified: "2024-01-04T22:53:28Z" }
const CATALOGUE = {
    dateReleased: "2025-08-25T17:04:19Z",
    vulnerabilities: [{ cveID: "CVE-2000-0001", dateAdded: "2021-11-03", dueDate: "2022-05-03" }],
}
let folder = ""

beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "sekisho-watch-"))
})
afterEach(async () => {
    await rm(folder, { recursive: true })
})

async function given(content: string | Buffer): Promise<string> {
    const path = join(folder, "given")
    await writeFile(path, content)
    return path
}

describe("imported advisories", () => {
    test("none before the first import", async () => {
        expect(await loadAdvisories(folder)).toEqual({ osv: [], kev: null })
    })

    test("a record replaces the one of its id; the catalogue may be packed", async () => {
        await importFile(folder, await given(JSON.stringify(RECORD)))
        await importFile(folder, await given(JSON.stringify([{ ...RECORD, withdrawn: "2025" }])))
        expect(await importFile(folder, await given(gzipSync(JSON.stringify(CATALOGUE))))).toEqual({ osv: 0, kev: 1 })
        expect(await loadAdvisories(folder)).toEqual({ osv: [{ ...RECORD, withdrawn: "2025" }], kev: CATALOGUE })
    })

    test.each<[string, string | Buffer, string]>([
        ["text", "no JSON", "not JSON"],
        ["a list", JSON.stringify([RECORD, {}]), "one that is no record refuses all of them"],
        ["a bomb", gzipSync(Buffer.alloc(65_000_000, " ")), "more than a file may hold when unpacked"],
    ])("%s is refused", async (_, content) => {
        const path = await given(content)
        await expect(importFile(folder, path)).rejects.toMatchObject({ code: "SEKISHO_CLI_INPUT_INVALID" })
        expect((await loadAdvisories(folder)).osv).toEqual([])
    })

    test("a file that is not there", async () => {
        const missing = importFile(folder, join(folder, "missing"))
        await expect(missing).rejects.toMatchObject({ code: "SEKISHO_CLI_FILE_UNREADABLE" })
    })
})
