import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { CommandContext } from "./command.ts"
import inspect from "./inspect.ts"
import { maskEvidence } from "./judge-raw.ts"

const ATTACK = "GET /m?id=1%27%20OR%20%271%27%3D%271 HTTP/1.1\r\nHost: www.example.jp\r\n\r\n"
const BENIGN = "GET /m?id=1 HTTP/1.1\r\nHost: www.example.jp\r\n\r\n"

function line(id: string, label: string, raw: string): string {
    return JSON.stringify({ id, label, raw: Buffer.from(raw).toString("base64") })
}

let folder = ""
beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sekisho-inspect-"))
    await writeFile(join(folder, "attack.txt"), ATTACK)
    await writeFile(join(folder, "benign.txt"), BENIGN)
    const corpus = [line("1", "black", ATTACK), line("2", "white", BENIGN), line("3", "white", "\0")].join("\n")
    await writeFile(join(folder, "corpus.ndjson.gz"), gzipSync(corpus))
    await writeFile(join(folder, "broken.ndjson"), "{}\n")
})
afterAll(() => rm(folder, { recursive: true }))

async function run(args: readonly string[], json: boolean, stdin = ""): Promise<{ code: number; lines: string[] }> {
    const lines: string[] = []
    const context: CommandContext = {
        dataDir: folder,
        json,
        language: "ja",
        print: (line) => void lines.push(line),
        tell: () => undefined,
        stdin: Readable.from([stdin]),
        interactive: false,
        signal: new AbortController().signal,
    }
    return { code: await inspect.run(args, context), lines }
}

test("a file, as JSON: the shape other programs rely on", async () => {
    const { code, lines } = await run([join(folder, "attack.txt")], true)
    expect(code).toBe(1)
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
        id: "attack.txt",
        decision: "block",
        score: 100,
        findings: [
            {
                detector: "sql",
                technique: expect.any(String),
                path: "query.id",
                evidence: { start: expect.any(Number), end: expect.any(Number) },
                reason: { ja: expect.any(String), en: expect.any(String) },
                decoding: [],
                cwe: [89],
                capec: expect.arrayContaining([66]),
                attack: ["T1190"],
            },
        ],
    })
})

test("stdin, for people: the reason, and evidence that shows no text of the visitor", async () => {
    const { code, lines } = await run([], false, ATTACK)
    expect(code).toBe(1)
    expect(lines.join("\n")).toContain("stdin: 遮断 403")
    expect(lines.join("\n")).not.toContain("OR '1'")
})

test("clean requests exit 0", async () => {
    expect(await run([join(folder, "benign.txt")], true)).toMatchObject({ code: 0 })
})

test("a corpus is counted by label; what cannot be parsed is counted too", async () => {
    const { code, lines } = await run(["--corpus", join(folder, "corpus.ndjson.gz")], true)
    expect(code).toBe(1)
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
        { label: "black", allow: 0, observe: 0, block: 1, invalid: 0, total: 1 },
        { label: "white", allow: 1, observe: 0, block: 0, invalid: 1, total: 2 },
    ])
})

const REFUSED = [
    { args: ["/nonexistent/file"], code: "SEKISHO_CLI_FILE_UNREADABLE" },
    { args: ["--corpus", "/nonexistent/file.gz"], code: "SEKISHO_CLI_FILE_UNREADABLE" },
    { args: [], code: "SEKISHO_INBOUND_RAW_INVALID" },
] as const

test.each(REFUSED)("$args: $code", async ({ args, code }) => {
    await expect(run(args, false)).rejects.toMatchObject({ code })
})

test("a line that is no case is named by its number", async () => {
    const run1 = run(["--corpus", join(folder, "broken.ndjson")], false)
    await expect(run1).rejects.toMatchObject({ code: "SEKISHO_CLI_USAGE", detail: { line: 1 } })
})

test("masking keeps punctuation only", () => {
    expect(maskEvidence("' OR 1=1 -- 山田")).toBe("' xx 9=9 -- 〇〇")
    expect(maskEvidence("x".repeat(500))).toHaveLength(97)
})
