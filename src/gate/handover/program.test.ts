import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { checkProgram } from "./program.ts"

const dir = mkdtempSync(join(tmpdir(), "sekisho-program-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function file(name: string, mode: number): string {
    const path = join(dir, name)
    writeFileSync(path, "")
    chmodSync(path, mode)
    return path
}

mkdirSync(join(dir, "folder"))
symlinkSync(file("target", 0o757), join(dir, "link"))

test.each([
    { words: [file("own", 0o755)], why: "our own" },
    { words: [process.execPath, file("script", 0o644)], why: "a script behind its interpreter need not be executable" },
    { words: ["/bin/sh"], why: "root's" },
])("runs $why", ({ words }) => {
    expect(() => checkProgram(words)).not.toThrow()
})

test.each([
    { words: ["sh"], why: "a name that PATH would decide" },
    { words: [join(dir, "missing")], why: "what is not there" },
    { words: [join(dir, "folder")], why: "a folder" },
    { words: [file("plain", 0o644)], why: "what is not executable" },
    { words: [file("open", 0o757)], why: "what others can write" },
    { words: [join(dir, "link")], why: "a link to what others can write" },
    { words: [process.execPath, file("open-script", 0o646)], why: "a script that others can write" },
])("does not run $why", ({ words }) => {
    expect(() => checkProgram(words)).toThrow(expect.objectContaining({ code: "SEKISHO_GATE_TAKEOVER_PROGRAM" }))
})
