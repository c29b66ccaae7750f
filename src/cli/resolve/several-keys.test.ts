// `sekisho resolve` over a scope that several person keys made: the page leaked before and after the key was changed.
import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterEach, beforeEach, expect, test } from "vitest"
import { dataFolder } from "../../config/data-folder.ts"
import { openInstallation } from "../../config/installation.ts"
import { heldKey, readKeyRing, writeKeyRing } from "../../config/key-ring.ts"
import { createKeyer } from "../../core/keyer.ts"
import { openDuckdbLedger } from "../../ledger/duckdb/open-duckdb-ledger.ts"
import { exposureOf, requestOf, START_MS } from "../../ledger/synthetic-records.case.ts"
import { createMeter } from "../../outbound/meter.ts"
import { openSpoolWriter } from "../../spool/spool-writer.ts"
import resolve from "../resolve.ts"

const DAY_MS = 86_400_000
/** Invented people: hanako and taro are shown before, hanako (with her birth date) and goro after. */
const BEFORE = `<table><tr><th>氏名</th><th>メールアドレス</th></tr><tr><td>架空 花子</td><td>hanako@example.jp</td></tr>
<tr><td>見本 太郎</td><td>taro@example.jp</td></tr></table>`
const AFTER = `<table><tr><th>氏名</th><th>生年月日</th></tr><tr><td>架空 花子</td><td>1980年1月2日</td></tr>
<tr><td>後日 五郎</td><td>1971年5月6日</td></tr></table>`
const LIST = [
    "会員番号,氏名,生年月日,メール",
    "A-1,架空 花子,1980/01/02,hanako@example.jp",
    "A-2,見本 太郎,1975/03/04,taro@example.jp",
    "A-3,後日 五郎,1971/05/06,goro@example.jp",
    "A-4,無縁 四郎,1960/05/06,shiro@example.jp",
].join("\n")

let home = ""
let dataDir = ""
let keyFile = ""
beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), "sekisho-resolve-keys-"))
    dataDir = join(home, "data")
    keyFile = join(home, "person.key")
    const { key, seeds, keys } = await openInstallation(dataDir, keyFile)
    const next = heldKey(randomBytes(32), START_MS, START_MS)
    writeKeyRing(keyFile, { keys: [...keys, next], destroyed: [], seeds: null }, seeds)
    await (await openDuckdbLedger({ dir: dataFolder(dataDir).ledgerDir })).close()
    show("t1", BEFORE, key, START_MS)
    show("t2", AFTER, next.key, START_MS + DAY_MS)
    writeFileSync(join(home, "list.csv"), LIST)
})
afterEach(() => rmSync(home, { recursive: true }))

function show(id: string, page: string, key: Uint8Array, atMs: number): void {
    const keyer = createKeyer(key)
    const meter = createMeter({ mediaType: "text/html", keyer })
    const records = meter === null ? [] : [...meter.push(page).records, ...meter.end().records]
    const sightings = records.flatMap((record) => record.sightings)
    const { spoolDir } = dataFolder(dataDir)
    const spool = openSpoolWriter({ dir: spoolDir, writerId: id, durability: "process", limitBytes: 1_000_000 })
    spool.append(exposureOf(id, sightings, { keyId: keyer.keyId, atMs }))
    spool.append(requestOf(id, sightings.length, { atMs }))
    spool.close()
}

interface Found {
    readonly line: Readonly<Record<string, string>>
    readonly match: string
    readonly fields: readonly string[]
    readonly records: number
    readonly persons: number
}

async function run(): Promise<{ readonly found: readonly Found[]; readonly told: string }> {
    const [out, told]: [string[], string[]] = [[], []]
    await resolve.run(["--from", join(home, "list.csv")], {
        dataDir,
        json: true,
        language: "en",
        print: (line) => void out.push(line),
        tell: (line) => void told.push(line),
        stdin: new PassThrough(),
        interactive: false,
        signal: new AbortController().signal,
    })
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the command prints, one object a line
    return { found: out.map((line) => JSON.parse(line) as Found), told: told.join("\n") }
}

test("under every key that is held: one line finds the person of both, with all that was shown", async () => {
    const { found, told } = await run()
    expect(found.map(({ line, match, persons }) => [line["会員番号"], match, persons])).toEqual([
        ["A-1", "strong", 2],
        ["A-2", "strong", 1],
        ["A-3", "weak", 1],
    ])
    expect(found[0]).toMatchObject({ fields: ["name", "email", "birth"], records: 2 })
    expect(told).not.toContain("not here")
})

test("a key that is gone: whom it counted nobody finds, and the command says which days that is", async () => {
    const ring = readKeyRing(keyFile)
    const [old, next] = ring?.keys ?? []
    if (ring?.seeds && old && next) writeKeyRing(keyFile, { ...ring, keys: [next], destroyed: [old.keyId] }, ring.seeds)
    const { found, told } = await run()
    expect(found.map(({ line, match }) => [line["会員番号"], match])).toEqual([
        ["A-1", "weak"],
        ["A-3", "weak"],
    ])
    expect(told).toContain(`not here (${old?.keyId})`)
    expect(told).toContain("2026-08-29")
    expect(told).not.toContain(next?.keyId ?? "")
})
