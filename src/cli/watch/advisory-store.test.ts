import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { zipSync } from "fflate"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { type Advisories, openAdvisories } from "./advisory-store.ts"
import { importAdvisories } from "./import-advisories.ts"

const THING = { name: "thing", version: "1.0.0", ecosystem: "npm" }
const CATALOGUE = {
    dateReleased: "2025-08-25T17:04:19Z",
    vulnerabilities: [{ cveID: "CVE-2000-0001", dateAdded: "2021-11-03", dueDate: "2022-05-03" }],
}
let folder = ""

function record(id: string, name = "thing", modified = "2024-01-04T22:53:28Z"): object {
    const ranges = [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "2.0.0" }] }]
    return { id, modified, affected: [{ package: { ecosystem: "npm", name }, ranges }] }
}

beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "sekisho-watch-"))
})
afterEach(async () => {
    await rm(folder, { recursive: true })
})

async function given(content: string | Uint8Array, name = "given"): Promise<string> {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
}

async function idsOf(name: string): Promise<readonly string[]> {
    const advisories = await openAdvisories(folder, [{ ...THING, name }])
    return advisories.recordsFor({ ...THING, name }).map(({ id }) => id)
}

function opened(): Promise<Advisories> {
    return openAdvisories(folder, [THING])
}

describe("imported advisories", () => {
    test("none before the first import", async () => {
        expect(await opened()).toMatchObject({ index: null, kev: null })
    })

    test("a record replaces the one of its id, also where it now names another package", async () => {
        await importAdvisories(folder, [await given(JSON.stringify([record("A-1"), record("A-2")]))])
        await importAdvisories(folder, [await given(JSON.stringify(record("A-1", "other", "2025-01-01T00:00:00Z")))])
        expect([await idsOf("thing"), await idsOf("other")]).toEqual([["A-2"], ["A-1"]])
        expect((await opened()).index).toMatchObject({ records: 2, newest: "2025-01-01" })
    })

    test("the catalogue may be packed, and a zip and a folder hold records among other things", async () => {
        const zip = zipSync({
            "A-1.json": Buffer.from(JSON.stringify(record("A-1"))),
            "readme.txt": Buffer.from("no JSON"),
            "other.json": Buffer.from("{}"),
        })
        await mkdir(join(folder, "feed"))
        await given(zip, "feed/all.zip")
        await given(JSON.stringify(record("A-2")), "feed/a-2.json")
        const kev = await given(gzipSync(JSON.stringify(CATALOGUE)))
        expect(await importAdvisories(folder, [join(folder, "feed"), kev])).toEqual({ osv: 2, kev: 1, skipped: 1 })
        expect((await idsOf("thing")).toSorted()).toEqual(["A-1", "A-2"])
        expect((await opened()).kev?.entries.get("CVE-2000-0001")).toMatchObject({ due: "2022-05-03" })
    })

    test("only the generation in force is kept, and no lock", async () => {
        await importAdvisories(folder, [await given(JSON.stringify(record("A-1")))])
        await importAdvisories(folder, [await given(JSON.stringify(record("A-2")))])
        const names = await readdir(join(folder, "watch"))
        expect(names.filter((name) => name.startsWith("osv-"))).toHaveLength(1)
        expect(names).not.toContain("import.lock")
    })

    test("two imports at once: one is told to wait, and nothing is lost", async () => {
        const path = await given(JSON.stringify(record("A-1")))
        const results = await Promise.allSettled([importAdvisories(folder, [path]), importAdvisories(folder, [path])])
        const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []))
        expect(refused).toMatchObject([{ code: "SEKISHO_WATCH_IMPORT_RUNS" }])
        expect(await idsOf("thing")).toEqual(["A-1"])
    })

    test("a lock whose process is gone is taken over", async () => {
        await mkdir(join(folder, "watch"))
        await given("999999999", "watch/import.lock")
        expect(await importAdvisories(folder, [await given(JSON.stringify(record("A-1")))])).toMatchObject({ osv: 1 })
    })

    test.each<[string, string, string, string | Buffer]>([
        ["text", "not JSON", "SEKISHO_CLI_INPUT_INVALID", "no JSON"],
        ["a list", "one that is none refuses all", "SEKISHO_CLI_INPUT_INVALID", JSON.stringify([record("A-1"), {}])],
        ["an id", "it would begin a line of the store", "SEKISHO_CLI_INPUT_INVALID", JSON.stringify(record("A\t1\nB"))],
        ["a bomb", "more than is unpacked", "SEKISHO_CLI_INPUT_INVALID", gzipSync(Buffer.alloc(70_000_000, " "))],
        ["a cut zip", "an archive without its end", "SEKISHO_WATCH_ARCHIVE_INVALID", "PK\u0003\u0004"],
    ])("%s is refused, and nothing is taken in: %s", async (_, _why, code, content) => {
        const good = await given(JSON.stringify(record("A-9")), "good")
        await expect(importAdvisories(folder, [good, await given(content)])).rejects.toMatchObject({ code })
        expect((await opened()).index).toBeNull()
    })

    test("a file that is not there", async () => {
        const missing = importAdvisories(folder, [join(folder, "missing")])
        await expect(missing).rejects.toMatchObject({ code: "SEKISHO_CLI_FILE_UNREADABLE" })
    })

    test.each<[string, (at: string) => Promise<void>]>([
        ["an index that is none", (at) => writeFile(join(at, "osv.json"), "{}")],
        ["a catalogue that is cut", (at) => writeFile(join(at, "kev.json"), "{")],
        ["a generation that is gone", async (at) => removeGenerations(at)],
    ])("%s is told", async (_, damage) => {
        await importAdvisories(folder, [await given(JSON.stringify(record("A-1")))])
        await damage(join(folder, "watch"))
        await expect(opened()).rejects.toMatchObject({ code: "SEKISHO_WATCH_STORE_DAMAGED" })
    })
})

async function removeGenerations(at: string): Promise<void> {
    for (const name of await readdir(at)) {
        if (name.startsWith("osv-")) await rm(join(at, name), { recursive: true })
    }
}
