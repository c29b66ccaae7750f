// The offline bundle, made and used as on a machine without internet: no registry, no npm and no Node of its own in reach,
// only a shell and its tools. The bundle that is tested is the one that `npm run bundle` makes. It takes most of a minute:
// in CI, and with SEKISHO_SLOW=1.
import { execFileSync, spawnSync } from "node:child_process"
import {
    copyFileSync,
    cpSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    readlinkSync,
    renameSync,
    rmSync,
    statSync,
    symlinkSync,
    writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { archiveFolder } from "../../scripts/bundle/archive.ts"
import { buildBundle } from "../../scripts/bundle/build-bundle.ts"
import { filesOf, sealFolder } from "../../scripts/bundle/checksums.ts"
import { parseLockFile } from "../../scripts/bundle/lock-file.ts"
import { NODE_VERSION, PLATFORMS } from "../../scripts/bundle/platforms.data.ts"
import { findProgram } from "../programs.ts"
import { throughGate } from "./installed-guard.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

const ROOT = resolve(import.meta.dirname, "../..")
const here = PLATFORMS.find(({ name }) => name === `${process.platform}-${process.arch}`)
/** What the installer and the launcher may use. */
const TOOLS = "sh sed sort find cp mv ln rm rmdir mkdir chmod cmp id uname readlink dirname sha256sum grep cat".split(
    " ",
)
const isSlowJob = process.env["SEKISHO_SLOW"] === "1" || process.env["SEKISHO_REQUIRE_ALL"] === "1"
/** A minute and a half where nothing else runs. */
const BUILD_TIMEOUT_MS = 240_000

let dir = ""
let bundle = ""
let archive = ""
let tools: NodeJS.ProcessEnv = {}
let version = ""

beforeAll(() => {
    if (here === undefined || !isSlowJob) return
    dir = mkdtempSync(join(tmpdir(), "sekisho-bundle-"))
    bundle = buildBundle({ platform: here, outDir: join(dir, "out") })
    archive = `${bundle}.tar.gz`
    archiveFolder(bundle, archive)
    version = String(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version)
    tools = { PATH: folderOfTools(), HOME: join(dir, "home"), LC_ALL: "C" }
}, BUILD_TIMEOUT_MS)
afterAll(() => dir !== "" && removeFolder(dir))

function folderOfTools(): string {
    const folder = join(dir, "tools")
    mkdirSync(folder)
    for (const name of TOOLS) symlinkSync(findProgram(name) ?? "/missing", join(folder, name))
    return folder
}

interface Ran {
    readonly code: number | null
    readonly out: string
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = tools): Ran {
    const { status, stdout, stderr, error } = spawnSync(command, args, { env, encoding: "utf8", cwd: dir })
    return { code: status, out: `${stdout}${stderr}${error?.message ?? ""}` }
}

/** Another copy of what is in the archive. */
function unpacked(name: string): string {
    const folder = join(dir, name)
    mkdirSync(folder)
    execFileSync("tar", ["-xzf", archive, "-C", folder])
    return join(folder, `sekisho-${version}-${here?.name}`)
}

describe.skipIf(here === undefined || !isSlowJob)("offline bundle", { timeout: BUILD_TIMEOUT_MS }, () => {
    test("has no tests, no tools of the project and nothing that is only needed to develop", () => {
        const files = filesOf(bundle)
        expect(files.filter((file) => /^app\/(?:src|replays)\/.*\.(?:test|case)\./.test(file))).toEqual([])
        // Of our own tools, some are what a package we run on needs as well: the lock file does not call those `dev`.
        const lock = parseLockFile(readFileSync(join(ROOT, "package-lock.json"), "utf8"))
        const tools = Object.keys(lock).filter((place) => lock[place]?.dev === true)
        expect(tools.length).toBeGreaterThan(50)
        expect(tools.filter((place) => existsSync(join(bundle, "app", place)))).toEqual([])
        expect(files).toContain("app/docs/limits.md")
        expect(files).toContain("systemd/sekisho.service")
    })

    test("the same input gives the same files", () => {
        if (here === undefined) return
        const second = buildBundle({ platform: here, outDir: join(dir, "again") })
        expect(readFileSync(join(second, "SHA256SUMS"), "utf8")).toBe(readFileSync(join(bundle, "SHA256SUMS"), "utf8"))
        removeFolder(second)
    })

    test("SHA256SUMS names every file, and sha256sum agrees; one for the archive beside it", () => {
        const listed = readFileSync(join(bundle, "SHA256SUMS"), "utf8").trim().split("\n")
        expect(listed.map((line) => line.slice(66))).toEqual(filesOf(bundle).filter((file) => file !== "SHA256SUMS"))
        expect(run("sh", ["-c", `cd '${bundle}' && sha256sum --check --strict --quiet SHA256SUMS`])).toEqual({
            code: 0,
            out: "",
        })
        expect(run("sh", ["-c", `cd '${join(dir, "out")}' && sha256sum --check '${archive}.sha256'`]).code).toBe(0)
    })

    test("is installed, runs a gate on its own Node, and counts what passes", async () => {
        const folder = unpacked("install")
        const prefix = join(dir, "opt")
        const installed = run(join(folder, "install.sh"), ["--no-system", "--prefix", prefix])
        expect(installed.out).toContain(`sekisho ${version} (Node ${NODE_VERSION}) is at ${prefix}/current`)
        removeFolder(join(dir, "install")) // what was unpacked is not needed any more
        const sekisho = join(prefix, "current", "bin", "sekisho")
        expect(run(sekisho, ["--version"]).out).toBe(`sekisho ${version} (Node ${NODE_VERSION})\n`)
        const served = await throughGate(sekisho, dir, tools)
        expect(served).toEqual({ page: "application", attack: 403, requests: 2, sigterm: 0 })
    })

    test("one flipped byte: refused, with what to do, and nothing changed", () => {
        const folder = unpacked("flipped")
        const file = join(folder, "app", "src", "gate", "gate.ts")
        const bytes = readFileSync(file)
        bytes.writeUInt8((bytes[100] ?? 0) ^ 1, 100)
        writeFileSync(file, bytes)
        const prefix = join(dir, "never")
        const { code, out } = run(join(folder, "install.sh"), ["--no-system", "--prefix", prefix])
        expect(code).toBe(3)
        expect(out).toContain("app/src/gate/gate.ts: FAILED")
        expect(out).toContain("compare the SHA-256 of the archive")
        expect(existsSync(prefix)).toBe(false)
        const japanese = run(join(folder, "install.sh"), ["--check"], { ...tools, LC_ALL: "ja_JP.UTF-8" })
        expect(japanese.out).toContain("入手し直してください")
        removeFolder(join(dir, "flipped"))
    })

    test.each([
        {
            spoil: (folder: string) => writeFileSync(join(folder, "app", "more.js"), ""),
            why: "a file that nobody listed",
        },
        { spoil: (folder: string) => symlinkSync("/etc/passwd", join(folder, "app", "more.js")), why: "a link" },
        {
            spoil: (folder: string) => renameSync(join(folder, "app", "LICENSE"), join(folder, "app", "more.js")),
            why: "a file by another name",
        },
    ])("$why: refused", ({ spoil }) => {
        spoil(bundle)
        const { code, out } = run(join(bundle, "install.sh"), ["--check"])
        if (existsSync(join(bundle, "app", "LICENSE"))) rmSync(join(bundle, "app", "more.js"))
        else renameSync(join(bundle, "app", "more.js"), join(bundle, "app", "LICENSE"))
        expect(code).toBe(3)
        expect(out).toContain("SHA256SUMS")
        expect(run(join(bundle, "install.sh"), ["--check"]).code).toBe(0)
    })

    test("an update goes in beside the old version, and back again; owner's files stay", () => {
        const root = join(dir, "machine")
        const opt = join(root, "opt", "sekisho")
        expect(run(join(bundle, "install.sh"), ["--root", root]).code).toBe(0)
        const config = join(root, "etc", "sekisho", "sekisho.config.yaml")
        expect(statSync(config).mode & 0o777).toBe(0o640)
        writeFileSync(config, "upstream: http://127.0.0.1:9999 # mine\n")
        const old = readlinkSync(join(opt, "current"))

        expect(run(join(newerThan(bundle), "install.sh"), ["--root", root]).code).toBe(0)
        expect(readlinkSync(join(opt, "current"))).toBe(`versions/sekisho-9.9.9-${here?.name}`)
        expect(readFileSync(config, "utf8")).toContain("# mine")

        expect(run(join(opt, "current", "install.sh"), ["--rollback", "--root", root]).code).toBe(0)
        expect(readlinkSync(join(opt, "current"))).toBe(old)
        expect(run(join(opt, "current", "install.sh"), ["--rollback", "--root", root]).code).toBe(0)
        expect(readlinkSync(join(opt, "current"))).toBe(`versions/sekisho-9.9.9-${here?.name}`)

        const data = join(root, "var", "lib", "sekisho")
        mkdirSync(data, { recursive: true })
        const removed = run(join(opt, "current", "uninstall.sh"), ["--root", root])
        expect(removed.out).toContain(data)
        expect(removed.out).toContain(join(root, "etc", "sekisho"))
        expect([existsSync(opt), existsSync(data), existsSync(config)]).toEqual([false, true, true])
    })

    test("the same name with other contents is not overwritten", () => {
        const prefix = join(dir, "same-prefix")
        const target = join(prefix, "versions", `sekisho-${version}-${here?.name}`)
        mkdirSync(target, { recursive: true })
        copyFileSync(join(bundle, "BUNDLE"), join(target, "SHA256SUMS"))
        const { code, out } = run(join(bundle, "install.sh"), ["--no-system", "--prefix", prefix])
        expect(code).toBe(3)
        expect(out).toContain("other contents under the same name")
    })

    test.each([
        { words: ["--prefix", "opt"], code: 3, why: "a prefix that is not absolute" },
        { words: ["--prefix", "/opt/x'y"], code: 3, why: "a prefix that a script could stumble over" },
        { words: ["--rollback", "--prefix", "/nonexistent/sekisho"], code: 3, why: "nothing to go back to" },
        { words: ["--unknown"], code: 2, why: "an unknown option" },
        { words: ["--prefix"], code: 2, why: "an option without its value" },
    ])("install.sh: $why", ({ words, code }) => {
        expect(run(join(bundle, "install.sh"), words).code).toBe(code)
    })
})

/** The same bundle as if it were of a later version. */
function newerThan(folder: string): string {
    const newer = join(dir, "newer")
    cpSync(folder, newer, { recursive: true })
    writeFileSync(join(newer, "BUNDLE"), `sekisho-9.9.9-${here?.name} ${here?.name} ${here?.machine}\n`)
    sealFolder(newer)
    return newer
}
