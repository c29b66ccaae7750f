import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Language } from "../../core/language.ts"
import { REPORTS } from "../../library/articles.case.ts"
import type { CommandContext } from "../command.ts"
import library from "../library.ts"

let folder = ""

beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "sekisho-library-"))
})

afterEach(async () => {
    await rm(folder, { recursive: true })
})

interface Ran {
    readonly code: number
    readonly out: string
    readonly told: string
}

async function run(
    args: readonly string[],
    { json = false, language = "en", stdin = "" }: { json?: boolean; language?: Language; stdin?: string } = {},
): Promise<Ran> {
    const lines: string[] = []
    const told: string[] = []
    const input = new PassThrough()
    input.end(stdin)
    const context: CommandContext = {
        dataDir: folder,
        json,
        language,
        print: (line) => void lines.push(line),
        tell: (line) => void told.push(line),
        stdin: input,
        interactive: false,
        signal: new AbortController().signal,
    }
    const code = await library.run(args, context)
    return { code, out: lines.join("\n"), told: told.join("\n") }
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
}

function parsed(lines: string): unknown[] {
    return lines.split("\n").map((line) => JSON.parse(line))
}

/** The reports as files, and the records they give as a file. */
async function imported(): Promise<{ records: string; ids: string[] }> {
    const paths = await Promise.all(REPORTS.map(({ name, text, date }) => file(`${name}.txt`, `${date}\n${text}`)))
    const { out } = await run(["import", ...paths], { json: true })
    const ids = out.split("\n").map((line) => String(JSON.parse(line).id))
    return { records: await file("records.jsonl", out), ids }
}

describe("library import", () => {
    test("files are joined: four articles, two incidents, each value with its sentence", async () => {
        const { records, ids } = await imported()
        expect(ids).toHaveLength(2)
        const [first] = (await readFile(records, "utf8")).split("\n").map((line) => JSON.parse(line))
        expect(first.figures[0].witnesses[0].context).toContain("応募者4,210人")
    })

    test("an article as an argument, and from standard input", async () => {
        const text = "霧ヶ浜市は13日、氏名12件が流出したと発表した。"
        const argument = await run(["import", text, "--article-date", "2017-03-20"], { json: true })
        const piped = await run(["import", "-", "--article-date", "2017-03-20"], { json: true, stdin: text })
        for (const { out } of [argument, piped]) expect(JSON.parse(out).timeline[0].value.from.date).toBe("2017-03-13")
    })

    test("a page in Shift_JIS is read as its text", async () => {
        const iconv = await import("iconv-lite")
        const html =
            '<!doctype html><html><head><meta charset="shift_jis"><title>x</title></head><body><p>霧ヶ浜市は2017年3月13日、氏名12件が流出したと発表した。</p></body></html>'
        const { out } = await run(["import", await file("page.html", iconv.default.encode(html, "shift_jis"))], {
            json: true,
        })
        expect(JSON.parse(out).bodies[0].value.name).toBe("霧ヶ浜市")
    })

    test.each(["ja", "en"] as const)(
        "in %s a person reads the body, the figure, the word of certainty and the sentence",
        async (language) => {
            const { out } = await run(
                ["import", "霧ヶ浜市は2017年3月13日、氏名12件が流出したおそれがあると発表した。"],
                { language },
            )
            for (const words of ["霧ヶ浜市", "12", "2017-03-13", "おそれ", language === "ja" ? "流出・漏えい" : "leak"])
                expect(out).toContain(words)
        },
    )
})

describe("library confirm, stats, drill, export", () => {
    test("confirm marks one record and leaves the other proposed", async () => {
        const { records, ids } = await imported()
        const { out } = await run(["confirm", records, ids[0] ?? ""])
        expect(out.split("\n").map((line) => JSON.parse(line).status)).toEqual(["confirmed", "proposed"])
    })

    test("stats counts by cause, and draws it", async () => {
        const { records } = await imported()
        const { out } = await run(["stats", records, "--by", "body"], { json: true })
        expect(
            JSON.parse(out).rows.map(({ key, incidents }: { key: string; incidents: number }) => [key, incidents]),
        ).toEqual([
            ["broadcaster", 1],
            ["hospital", 1],
        ])
        expect((await run(["stats", records, "--svg"], { language: "ja" })).out).toMatch(/^<svg .*<\/svg>$/s)
        expect((await run(["stats", records, "--half", "2017-1"], { json: true })).out).toContain('"cases":2')
    })

    test("drill asks of one record, and knows no other id", async () => {
        const { records, ids } = await imported()
        const { out } = await run(["drill", records, ids[0] ?? ""], { language: "ja" })
        expect(out).toContain(ids[0])
        await expect(run(["drill", records, "ffff"])).rejects.toMatchObject({ code: "SEKISHO_LIBRARY_UNKNOWN_ID" })
    })

    test("VERIS and CSV come back: VERIS as the records themselves, CSV as the same table", async () => {
        const { records } = await imported()
        const veris = await file("veris.jsonl", (await run(["export", records, "--veris"])).out)
        const back = (await run(["import", veris, "--veris"], { json: true })).out
        expect(parsed(back)).toEqual(parsed(await readFile(records, "utf8")))
        const csv = (await run(["export", records, "--csv"])).out
        const again = await file(
            "again.jsonl",
            (await run(["import", await file("t.csv", csv), "--csv"], { json: true })).out,
        )
        expect((await run(["export", again, "--csv"])).out).toBe(csv)
    })

    test("a file of anything else holds no records", async () => {
        const path = await file("other.json", '{"id": 1}')
        await expect(run(["stats", path])).rejects.toMatchObject({ code: "SEKISHO_LIBRARY_NOT_RECORDS" })
    })
})
