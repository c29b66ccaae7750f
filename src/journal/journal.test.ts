import { spawn } from "node:child_process"
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { generateKeyPairSync } from "node:crypto"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { JournalHead, JournalReport } from "./contract.ts"
import { FILE_LIMIT_BYTES, journalFiles } from "./files.ts"
import { readHead } from "./head.ts"
import { openJournalKey, publicKeyText, readPublicKey } from "./journal-key.ts"
import { openJournal } from "./open-journal.ts"
import { verifyJournal } from "./verify-journal.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

const { privateKey: key, publicKey } = generateKeyPairSync("ed25519")
let [home, dir, headFile] = ["", "", ""]

beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "sekisho-journal-"))
    ;[dir, headFile] = [join(home, "journal"), join(home, "head")]
})
afterEach(() => removeFolder(home))

function write(count: number): JournalHead[] {
    const journal = openJournal({ dir, headFile, key })
    return Array.from({ length: count }, (_, n) => journal.append("gate", "stop", { route: `/f${n}`, why: "検査" }, n))
}

function verified(): JournalReport {
    return verifyJournal({ dir, publicKey, head: readHead(headFile, publicKey) })
}

/** What is wrong, and with which entry. */
function faults(): string[] {
    return verified().faults.map(({ what, n, count }) => `${what} ${n}${count > 1 ? `+${count - 1}` : ""}`)
}

const FILE = "000001.ndjson"

function change(make: (lines: string[]) => string[]): void {
    const path = join(dir, FILE)
    const lines = readFileSync(path, "latin1").split("\n").slice(0, -1)
    writeFileSync(
        path,
        make(lines)
            .map((line) => `${line}\n`)
            .join(""),
        "latin1",
    )
}

describe("a chain", () => {
    test("that nobody touched holds, over openings", () => {
        const first = write(3)
        const second = write(2)
        expect(second.map(({ n }) => n)).toEqual([4, 5])
        expect(verified()).toEqual({ entries: 5, last: second.at(-1), faults: [], more: false })
        expect(first[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
        expect(statSync(join(dir, FILE)).mode & 0o777).toBe(0o600)
    })

    test("an empty one is no fault", () => {
        expect(verified()).toEqual({ entries: 0, last: null, faults: [], more: false })
    })

    test.each([
        { make: (lines: string[]) => lines.toSpliced(1, 1), want: ["missing 2"], why: "one taken out" },
        { make: (lines: string[]) => lines.toSpliced(1, 2), want: ["missing 2+1"], why: "two taken out" },
        { make: (lines: string[]) => lines.toSpliced(0, 1), want: ["missing 1"], why: "the first" },
        { make: (lines: string[]) => lines.slice(0, -1), want: ["cut-off 5"], why: "the last" },
        { make: (lines: string[]) => lines.slice(0, 1), want: ["cut-off 2+3"], why: "all but the first" },
        { make: () => [], want: ["cut-off 1+4"], why: "all" },
        {
            make: ([a = "", b = "", c = "", ...rest]: string[]) => [a, c, b, ...rest],
            want: ["missing 2", "out-of-order 2", "not-following 4"],
            why: "two changed places",
        },
        {
            make: (lines: string[]) => lines.toSpliced(2, 0, lines[1] ?? ""),
            want: ["out-of-order 2"],
            why: "one twice",
        },
        {
            make: (lines: string[]) => lines.with(1, (lines[1] ?? "").replace("/f1", "/f9")),
            want: ["altered 2"],
            why: "a route",
        },
        { make: (lines: string[]) => lines.toSpliced(1, 0, ""), want: ["altered 2"], why: "an empty line between" },
    ])("$why: $want", ({ make, want }) => {
        write(5)
        change(make)
        expect(faults().slice(0, want.length)).toEqual(want)
        expect(verified().faults.length).toBeGreaterThan(0)
    })

    test("a fault has its place in the file", () => {
        write(3)
        const before = readFileSync(join(dir, FILE), "latin1")
        change((lines) => lines.with(1, (lines[1] ?? "").replace("/f1", "/f9")))
        const second = before.indexOf("\n") + 1
        expect(verified().faults[0]).toMatchObject({ file: FILE, start: second, end: before.indexOf("\n", second) })
    })

    test("a line of another key is altered, however well it fits", () => {
        write(2)
        const other = generateKeyPairSync("ed25519").privateKey
        openJournal({ dir, headFile: join(home, "other-head"), key: other }).append("gate", "resume", {}, 0)
        expect(faults()).toContain("altered 3")
    })

    test("every change of a single byte is named", () => {
        write(2)
        const path = join(dir, FILE)
        const whole = readFileSync(path)
        const missed: number[] = []
        for (let at = 0; at < whole.length; at += 1) {
            const altered = Buffer.from(whole)
            altered[at] = (altered[at] ?? 0) ^ (1 << (at % 8))
            writeFileSync(path, altered)
            const [fault] = verified().faults
            const lineStart = whole.subarray(0, at).lastIndexOf(10) + 1
            if (fault === undefined || fault.start > at || fault.start < lineStart) missed.push(at)
        }
        expect(missed).toEqual([])
    })

    test("every cut of the end is named", () => {
        write(2)
        const path = join(dir, FILE)
        const whole = readFileSync(path)
        const missed: number[] = []
        for (let length = 0; length < whole.length; length += 1) {
            writeFileSync(path, whole.subarray(0, length))
            if (verified().faults.length === 0) missed.push(length)
        }
        expect(missed).toEqual([])
    })
})

describe("the writer", () => {
    test("takes a torn line away, and goes on behind the last whole one", () => {
        write(2)
        appendFileSync(join(dir, FILE), '{"n":3,"at":0,"by":"ga')
        expect(faults()).toEqual(["torn 3"])
        expect(write(1)[0]?.n).toBe(3)
        expect(faults()).toEqual([])
    })

    test("goes on behind what was altered or cut off, and leaves it to be found", () => {
        write(3)
        change((lines) => lines.with(2, "gone"))
        write(1)
        expect(faults()).toEqual(["altered 3"])
        removeFolder(dir)
        expect(write(1)[0]?.n).toBe(5)
        expect(faults()).toEqual(["missing 1+3"])
    })

    test("begins another file when one is full; a file that is taken away is missing", () => {
        write(2)
        const long = "x".repeat(30_000)
        const journal = openJournal({ dir, headFile, key })
        const before = statSync(join(dir, FILE)).size
        const count = Math.ceil((FILE_LIMIT_BYTES - before) / 30_000) + 2
        for (let n = 0; n < count; n += 1) journal.append("cli", "restore", { note: long }, n)
        expect(journalFiles(dir)).toEqual([FILE, "000002.ndjson"])
        expect(faults()).toEqual([])
        rmSync(join(dir, FILE))
        expect(faults()[0]).toMatch(/^missing 1\+/)
    })

    test("what could not be written is told by the next entry", () => {
        const journal = openJournal({ dir, headFile, key })
        expect(() => journal.append("gate", "stop", { why: "x".repeat(70_000) }, 0)).toThrow(
            expect.objectContaining({ code: "SEKISHO_JOURNAL_UNWRITABLE" }),
        )
        expect(journal.append("gate", "stop", { why: "short" }, 0).n).toBe(2)
        expect(readFileSync(join(dir, FILE), "utf8")).toContain('"kind":"journal-gap","data":{"lost":1}')
        expect(faults()).toEqual([])
    })

    test("several processes write one chain, and one that is killed stops nobody", { timeout: 60_000 }, async () => {
        const file = join(home, "key.pem")
        writeFileSync(file, key.export({ type: "pkcs8", format: "pem" }))
        const script = `
            import { createPrivateKey } from "node:crypto"
            import { readFileSync } from "node:fs"
            import { openJournal } from ${JSON.stringify(join(import.meta.dirname, "open-journal.ts"))}
            const [dir, headFile, key] = process.argv.slice(1)
            const journal = openJournal({ dir, headFile, key: createPrivateKey(readFileSync(key, "utf8")) })
            for (let n = 0; n < 1000; n++) {
                journal.append("cli", "test", { n }, n)
                await new Promise((resolve) => setTimeout(resolve, 3))
            }`
        const run = (): ReturnType<typeof spawn> =>
            spawn(process.execPath, ["--input-type=module", "-e", script, dir, headFile, file], { stdio: "ignore" })
        const [one, other] = [run(), run()]
        const ended = [one, other].map(async (child) => new Promise((resolve) => child.once("exit", resolve)))
        for (let tries = 0; tries < 600 && verified().entries < 60; tries += 1)
            await new Promise((resolve) => setTimeout(resolve, 50))
        one.kill("SIGKILL")
        await ended[0]
        write(5)
        other.kill("SIGKILL")
        await ended[1]
        write(5)
        const report = verified()
        expect(report.faults).toEqual([])
        expect(report.entries).toBeGreaterThan(60)
    })
})

describe("keys and heads", () => {
    test("the key is made once, for its owner alone; an auditor needs the public one", () => {
        const file = join(home, "keys", "journal.key")
        const made = openJournalKey(file)
        expect(statSync(file).mode & 0o777).toBe(0o600)
        expect(publicKeyText(openJournalKey(file))).toBe(publicKeyText(made))
        const publicFile = join(home, "public.pem")
        writeFileSync(publicFile, publicKeyText(made))
        openJournal({ dir, headFile, key: made }).append("gate", "stop", {}, 0)
        expect(verifyJournal({ dir, publicKey: readPublicKey(publicFile), head: null }).faults).toEqual([])
        writeFileSync(file, "no key")
        expect(() => openJournalKey(file)).toThrow(expect.objectContaining({ code: "SEKISHO_JOURNAL_KEY_UNREADABLE" }))
    })

    test("a head that was altered is a fault, and one that was noted down elsewhere proves a cut", () => {
        const heads = write(3)
        writeFileSync(headFile, readFileSync(headFile, "utf8").replace('"n":3', '"n":2'))
        expect(faults()).toEqual(["head-altered 4"])
        truncateSync(join(dir, FILE), readFileSync(join(dir, FILE)).indexOf(10) + 1)
        const noted = heads[2] ?? null
        expect(verifyJournal({ dir, publicKey, head: noted }).faults[0]).toMatchObject({
            what: "cut-off",
            n: 2,
            count: 2,
        })
    })
})
