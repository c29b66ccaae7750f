// The example of docs/recognition.md, as a user runs it.
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { expect, onTestFinished, test } from "vitest"

const ROOT = resolve(import.meta.dirname, "..")

test("examples/recognition/count.ts", () => {
    const home = mkdtempSync(join(tmpdir(), "sekisho-recognition-"))
    onTestFinished(() => rmSync(home, { recursive: true, force: true }))
    const file = join(home, "members.csv")
    writeFileSync(
        file,
        "番号,氏名,メール\n1,山田 太郎,taro@example.jp\n2,鈴木 花子,hanako@example.jp\n3,山田 太郎,taro@example.jp\n",
    )
    const told = execFileSync(process.execPath, ["examples/recognition/count.ts", file], {
        cwd: ROOT,
        encoding: "utf8",
    })
    expect(told.split("\n").at(-2)).toBe("2 persons, read: full")
})
