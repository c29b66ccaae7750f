import { readFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { describe, expect, test } from "vitest"
import { ConfigProblem } from "../config/config-problem.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { explainError, unknownCommand } from "./explain-error.ts"
import { UsageTold } from "./usage-told.ts"

function thrownBy(args: readonly string[]): unknown {
    try {
        parseArgs({ args: [...args], options: { upstream: { type: "string" }, json: { type: "boolean" } } })
        return null
    } catch (error) {
        return error
    }
}

async function causeOf(path: string): Promise<unknown> {
    return readFile(path).catch((error: unknown) => error)
}

describe("a command line that was not understood", () => {
    test.each([
        { args: ["--upstrem", "x"], ja: "知らない引数です: --upstrem\nもしかして: --upstream", why: "a slip" },
        { args: ["--upstream"], ja: "引数の値が足りないか、余分です: --upstream <value>", why: "no value" },
        { args: ["extra"], ja: "余分な引数です: extra", why: "a word too many" },
    ])("$args: $why, in the owner's language, with the usage and an example", ({ args, ja }) => {
        const { lines, exitCode } = explainError(thrownBy(args), "guard", "ja")
        const text = lines.join("\n")
        expect(exitCode).toBe(2)
        expect(text).toContain(ja)
        expect(text).toContain("使い方: sekisho guard --upstream URL")
        expect(text).toContain("例: sekisho guard --upstream http://127.0.0.1:3000")
    })

    test("a missing argument: the command as it should be, instead of the list of all", () => {
        const { lines, exitCode } = explainError(new SekishoError("SEKISHO_CLI_USAGE"), "stop", "en")
        expect(exitCode).toBe(2)
        expect(lines.join("\n")).toContain("usage: sekisho stop ROUTE --why TEXT\nexample: sekisho stop /comment --why")
    })

    test("where the command has told its narrower usage, no wider one follows", () => {
        const { lines, exitCode } = explainError(new UsageTold(), "incident", "en")
        expect(exitCode).toBe(2)
        expect(lines.slice(1)).toEqual(["more: sekisho incident --help"])
    })

    test("an unknown command: the nearest", () => {
        expect(unknownCommand("statsu", "ja")).toContain("もしかして: sekisho status")
        expect(unknownCommand("", "en")).toContain("sekisho help")
    })
})

describe("a file that cannot be read is named, with what is the matter", () => {
    const missing = join(tmpdir(), "sekisho 名簿 none", "list.csv")

    test.each([
        { path: missing, ja: `${missing}: ありません` },
        { path: tmpdir(), ja: "ファイルではなくフォルダーです" },
        { path: join(import.meta.filename, "list.csv"), ja: "フォルダーではありません" },
    ])("$path", async ({ path, ja }) => {
        const error = new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, await causeOf(path))
        expect(explainError(error, "scan", "ja").lines.join("\n")).toContain(ja)
    })

    test("a cause that is no file's is not shown: it may quote values", () => {
        const cause = Object.assign(new Error("duplicate key (name)=(x)"), { code: "23505", path: "x" })
        const { lines } = explainError(new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause), "scan", "en")
        expect(lines).toHaveLength(2)
    })
})

test.each([
    { code: "EADDRINUSE", ja: "ポート 8080 は、ほかのプログラムが使っています" },
    { code: "EADDRNOTAVAIL", ja: "192.0.2.1 は、この機械のアドレスではありません" },
    { code: "EACCES", ja: "ポート 8080 には、この利用者" },
])("an address that cannot be had says why: $code", ({ code, ja }) => {
    const cause = Object.assign(new Error("listen"), { code, address: "192.0.2.1", port: 8080 })
    const error = new SekishoError("SEKISHO_GATE_LISTEN_FAILED", { port: 8080 }, cause)
    expect(explainError(error, "guard", "ja").lines.join("\n")).toContain(ja)
})

test("what is no error of ours is told whole, and a problem with its key", () => {
    expect(explainError(new RangeError("boom"), "scan", "en")).toMatchObject({ exitCode: 3 })
    const problem = new ConfigProblem("SEKISHO_CONFIG_INVALID", "listen", "HOST:PORT")
    expect(explainError(problem, "guard", "en").lines).toContain("  listen → HOST:PORT")
})
