// `sekisho resolve` from the page that leaked to the list of whom to notify: the real meter, spool, server and ledger.
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import iconv from "iconv-lite"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest"
import { dataFolder } from "../../config/data-folder.ts"
import { openInstallation } from "../../config/installation.ts"
import {
    findPostgres,
    PASSWORD,
    startPrivateCluster,
    type PrivateCluster,
} from "../../control/server/private-cluster.case.ts"
import { createKeyer } from "../../core/keyer.ts"
import { exposureOf, requestOf } from "../../ledger/synthetic-records.case.ts"
import { createMeter } from "../../outbound/meter.ts"
import { EMBEDDED_CONTROL, NO_ALERTS } from "../../server/server-config.ts"
import { SILENT_LOG } from "../../server/server-log.ts"
import { startServer } from "../../server/start-server.ts"
import { openSpoolWriter } from "../../spool/spool-writer.ts"
import type { CommandContext } from "../command.ts"
import resolve from "../resolve.ts"
import { removeFolder } from "../../../replays/remove-folder.ts"

/** Invented people: what the page showed. */
const PAGE = `<table><tr><th>氏名</th><th>メールアドレス</th><th>電話番号</th><th>生年月日</th></tr>
<tr><td>架空 花子</td><td>hanako@example.jp</td><td>090-0000-0001</td><td>1980年1月2日</td></tr>
<tr><td>見本 太郎</td><td></td><td>03-0000-0002</td><td>昭和50年3月4日</td></tr>
<tr><td>例示 次郎</td><td>jiro@example.jp</td><td></td><td></td></tr>
<tr><td>名簿 外人</td><td>nowhere@example.jp</td><td></td><td></td></tr></table>`
/** And the owner's list: other columns, other spellings, one who is in no page, a family on one landline. */
const LIST = [
    "会員番号,お名前,生年月日,TEL,E-mail,備考",
    'A-1,架空花子,1980/01/02,０９０－００００－０００１,HANAKO@example.jp,"改行\r\nと ""引用"" "',
    "A-2,見本　太郎,1975-03-04,,taro-new@example.jp,",
    "A-3,例示 三郎,1999-01-01,,jiro@example.jp,",
    "A-4,無縁 四郎,1960-05-06,090-0000-0004,shiro@example.jp,=HYPERLINK(1)",
    "A-5,見本 桜,2001-07-08,0300000002,,",
].join("\r\n")

const home = mkdtempSync(join(tmpdir(), "sekisho-resolve-"))
const dataDir = join(home, "data")

beforeAll(async () => {
    const { key } = await openInstallation(dataDir, join(home, "person.key"))
    const options = { dataDir, alerts: NO_ALERTS, retention: { requestsDays: 3650 }, control: EMBEDDED_CONTROL }
    await (await startServer({ ...options, contact: null, log: SILENT_LOG })).close()
    const meter = createMeter({ mediaType: "text/html", keyer: createKeyer(key) })
    const records = meter === null ? [] : [...meter.push(PAGE).records, ...meter.end().records]
    const sightings = records.flatMap((record) => record.sightings)
    const { spoolDir } = dataFolder(dataDir)
    const spool = openSpoolWriter({ dir: spoolDir, writerId: "w0", durability: "process", limitBytes: 1_000_000 })
    spool.append(exposureOf("t1", sightings))
    spool.append(requestOf("t1", sightings.length))
    spool.close()
})
afterAll(() => removeFolder(home))

interface Ran {
    readonly code: number
    readonly out: readonly string[]
    readonly told: string
}

async function run(args: readonly string[], json = true): Promise<Ran> {
    const [out, told]: [string[], string[]] = [[], []]
    const context: CommandContext = {
        dataDir,
        json,
        language: "ja",
        print: (line) => void out.push(line),
        tell: (line) => void told.push(line),
        stdin: new PassThrough(),
        interactive: false,
        signal: new AbortController().signal,
    }
    return { code: await resolve.run(args, context), out, told: told.join("\n") }
}

function fileOf(name: string, content: string | Buffer): string {
    const path = join(home, name)
    writeFileSync(path, content)
    return path
}

/** Number of each line that was found, and how surely. */
function matches({ out }: Ran): string[] {
    return out.map((line) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the command prints, one object a line
        const { line: cells, match } = JSON.parse(line) as { line: Record<string, string>; match: string }
        return `${cells["会員番号"]} ${match}`
    })
}

const FOUND = ["A-1 strong", "A-2 weak", "A-3 differs", "A-5 differs"]

describe("whom to notify", () => {
    test.each([
        { name: "utf8.csv", content: LIST, why: "as it is" },
        { name: "bom.csv", content: `\ufeff${LIST}`, why: "with a byte order mark" },
        { name: "sjis.csv", content: iconv.encode(LIST, "cp932"), why: "as Excel writes it in Japan" },
        {
            name: "utf16.tsv",
            content: Buffer.from(`\ufeff${LIST.replaceAll(",", "\t")}`, "utf16le"),
            why: "Unicode text",
        },
        { name: "semicolons.csv", content: LIST.replaceAll(",", ";"), why: "other delimiters" },
    ])("$name: $why", async ({ name, content }) => {
        const ran = await run(["--from", fileOf(name, content)])
        expect(ran.code).toBe(1)
        expect(matches(ran)).toEqual(FOUND)
    })

    test("fields are what was shown of each, not what the list has", async () => {
        const { out } = await run(["--from", fileOf("fields.csv", LIST)])
        expect(JSON.parse(out[0] ?? "")).toMatchObject({ fields: ["name", "email", "phone", "birth"], records: 1 })
        expect(JSON.parse(out[1] ?? "")).toMatchObject({ fields: ["name", "phone", "birth"], records: 1 })
    })

    test("a file for a spreadsheet: the owner's columns and ours, formulas made harmless, readable by its owner alone", async () => {
        const out = join(home, "notify.csv")
        const ran = await run(["--from", fileOf("list.csv", LIST.replace("TEL", "=TEL")), "--out", out], false)
        const text = readFileSync(out, "utf8")
        expect(ran.out).toEqual([])
        expect(text.startsWith("\ufeff会員番号,お名前,生年月日,'=TEL,E-mail,備考,sekisho_match,")).toBe(true)
        expect(text).toContain('"改行\r\nと ""引用"" ",strong,氏名 / メールアドレス / 電話番号 / 生年月日,1,1\r\n')
        expect(statSync(out).mode & 0o777).toBe(0o600)
        expect(ran.told).toContain("4 人（名簿で確かに見つかった人 2、見つからない人 2）")
        expect(ran.told).toContain("人が確かめてください")
        await expect(run(["--from", fileOf("list.csv", LIST), "--out", out])).rejects.toMatchObject({
            code: "SEKISHO_CLI_FILE_EXISTS",
        })
    })

    test("a character that is broken makes no other name unreadable, and is told with its line", async () => {
        const list = iconv.encode(`${LIST}\r\nA-6,架空 五郎,,,goro@example.jp,`, "cp932")
        list[list.lastIndexOf(iconv.encode("五", "cp932"))] = 0xff
        const ran = await run(["--from", fileOf("broken.csv", list)])
        expect(matches(ran)).toEqual(FOUND)
        expect(ran.told).toContain("文字コードの誤り）のある行が 1 行あります（最初はファイルの 8 行目）")
    })

    test("names behind pages of ASCII are read in their own charset", async () => {
        const plain = "B-1,,,,nobody@example.jp,\r\n".repeat(3_000)
        const [heading = "", ...lines] = LIST.split("\r\n")
        const english = heading.replace("会員番号", "No").replace("お名前", "name").replace("生年月日", "birthday")
        const list = `${english.replace("備考", "note")}\r\n${plain}${lines.join("\r\n")}`
        const ran = await run(["--from", fileOf("late.csv", iconv.encode(list, "cp932"))])
        expect(ran.out.join("\n")).toContain("架空花子")
        expect(ran.told).not.toContain("文字コード")
    })

    test("lines whose cells are more or fewer than the columns are told", async () => {
        const list = `${LIST}\r\nA-6,架空 五郎,1990-01-01\r\nA-7,見本 六郎,,,roku@example.jp,東京都,千代田区\r\n,,,,,,,\r\n`
        const ran = await run(["--from", fileOf("width.csv", list)])
        expect(matches(ran)).toEqual(FOUND)
        expect(ran.told).toContain("列の数が見出しと違う行が 2 行あります（最初はファイルの 8 行目）")
    })

    test("the beginning of the scope in words", async () => {
        const ran = await run(["--from", fileOf("list.csv", LIST), "--from", "昨日"])
        expect(ran).toMatchObject({ code: 0, out: [] })
    })

    test("nobody in the scope: nobody to notify, and exit code 0", async () => {
        const ran = await run(["--from", fileOf("list.csv", LIST), "--from", "2001-01-01", "--to", "2001-01-02"])
        expect(ran).toMatchObject({ code: 0, out: [] })
    })
})

describe("lists that are none", () => {
    test.each([
        {
            name: "binary.csv",
            content: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
            code: "SEKISHO_CLI_LIST_INVALID",
            why: "a workbook",
        },
        { name: "empty.csv", content: "", code: "SEKISHO_CLI_LIST_INVALID", why: "no columns" },
        {
            name: "goods.csv",
            content: "品番,価格\r\nX-1,100\r\n",
            code: "SEKISHO_CLI_LIST_NOBODY",
            why: "nobody in it: not the same as nobody found",
        },
        { name: "heading.csv", content: "氏名,メール\r\n", code: "SEKISHO_CLI_LIST_NOBODY", why: "a heading alone" },
        {
            name: "headless.csv",
            content: LIST.split("\r\n").slice(1).join("\r\n"),
            code: "SEKISHO_CLI_LIST_INVALID",
            why: "no heading: its first person would be lost as one",
        },
        {
            name: "long.csv",
            content: `氏名,メール\r\n"${"あ".repeat(200_000)}`,
            code: "SEKISHO_CLI_LIST_INVALID",
            why: "a quote that never closes",
        },
    ])("$name: $why", async ({ name, content, code }) => {
        const out = join(home, `${name}.out`)
        await expect(run(["--from", fileOf(name, content), "--out", out])).rejects.toMatchObject({ code })
        expect(() => statSync(out)).toThrow("ENOENT")
        expect(() => statSync(`${out}.part`)).toThrow("ENOENT")
    })

    test("a quote that never closes is told where it opens, not where the file ends", async () => {
        const lines = Array.from({ length: 200 }, (_, at) => `C-${at},,,,many${at}@example.jp,`).join("\r\n")
        const broken = `${LIST}\r\nA-6,"架空 五郎,,,,\r\n${lines}\r\n`
        await expect(run(["--from", fileOf("quote.csv", broken)])).rejects.toMatchObject({
            code: "SEKISHO_CLI_LIST_INVALID",
            detail: { line: 8 },
        })
    })

    test("a file that is not there", async () => {
        await expect(run(["--from", join(home, "none.csv")])).rejects.toMatchObject({
            code: "SEKISHO_CLI_FILE_UNREADABLE",
        })
    })

    test.each([
        { args: [], why: "no list" },
        { args: ["--from", "postgres://127.0.0.1/x"], why: "a database without a query" },
        { args: ["--from", "a.csv", "--query", "SELECT 1"], why: "a query without a database" },
        { args: ["--from", "2026-01-01"], why: "a moment alone" },
        { args: ["--from", "a.csv", "--config", "x.yaml"], why: "a configuration without an incident" },
    ])("usage: $why", async ({ args }) => {
        await expect(run(args)).rejects.toMatchObject({ code: "SEKISHO_CLI_USAGE" })
    })

    test("two lists, or a moment with a slip in it: the option is named", async () => {
        const told = { code: "SEKISHO_CLI_INPUT_INVALID", key: "--from" }
        await expect(run(["--from", "a.csv", "--from", "2026-1O-03"])).rejects.toMatchObject(told)
    })
})

describe.skipIf(findPostgres() === null)("a list in PostgreSQL", () => {
    let cluster: PrivateCluster
    let url = ""

    beforeAll(async () => {
        cluster = await startPrivateCluster(findPostgres() ?? "")
        url = await cluster.createDatabase()
        await cluster.run(
            url,
            `CREATE TABLE customers ("会員番号" text, full_name text, birth_date date, email text);
             INSERT INTO customers VALUES ('A-1', '架空 花子', '1980-01-02', 'hanako@example.jp'),
                 ('A-2', '見本 太郎', '1975-03-04', NULL), ('A-9', '無縁 四郎', NULL, 'shiro@example.jp')`,
        )
    }, 60_000)
    afterAll(async () => cluster.stop())
    beforeEach(() => void vi.stubEnv("PGPASSWORD", PASSWORD))
    afterEach(() => void vi.unstubAllEnvs())

    test("the same join over what a SELECT gives", async () => {
        expect(matches(await run(["--from", url, "--query", "SELECT * FROM customers"]))).toEqual([
            "A-1 strong",
            "A-2 weak",
        ])
    })

    test.each([
        { query: "DELETE FROM customers RETURNING *", why: "no SELECT", detail: { position: 1 } },
        { query: "SELECT * FROM customers; DROP TABLE customers", why: "two statements", detail: {} },
        { query: "SELECT pg_sleep(0), no_such FROM customers", why: "no such column", detail: { position: 21 } },
        { query: "SELECT 1 / (SELECT 0) FROM customers", why: "an error while it is read", detail: {} },
    ])("refused: $why", async ({ query, detail }) => {
        await expect(run(["--from", url, "--query", query])).rejects.toMatchObject({
            code: "SEKISHO_CLI_LIST_QUERY_FAILED",
            detail,
        })
        expect(matches(await run(["--from", url, "--query", "SELECT * FROM customers"]))).toHaveLength(2)
    })

    test.each([
        { why: "a wrong password", change: (text: string) => text, password: "no-password" },
        { why: "no such database", change: (text: string) => `${text}_gone`, password: PASSWORD },
    ])("who is not admitted is told so: $why", async ({ change, password }) => {
        vi.stubEnv("PGPASSWORD", password)
        const asked = run(["--from", change(url), "--query", "SELECT * FROM customers"])
        await expect(asked).rejects.toMatchObject({ code: "SEKISHO_CLI_LIST_NOT_ADMITTED" })
    })

    test("nobody there", async () => {
        const asked = run(["--from", "postgres://nobody@127.0.0.1:1/none", "--query", "SELECT 1"])
        await expect(asked).rejects.toMatchObject({ code: "SEKISHO_CLI_LIST_UNREACHABLE" })
    })
})
