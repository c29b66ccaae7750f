// The npm package as a user has it: packed, installed into an empty folder with what it depends on, its types read by a
// strict compiler that skips no library, its command and every example run there. It needs npm and the registry, or what npm
// keeps of it: in CI, and with SEKISHO_SLOW=1.
import { spawn, spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { npm } from "../../scripts/bundle/npm.ts"
import { buildPackage } from "../../scripts/package/build-package.ts"
import { freePort } from "../../src/gate/testing/free-port.case.ts"
import { ask } from "../../src/gate/testing/raw-http.case.ts"
import { throughGate } from "../delivery/installed-guard.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

const ROOT = resolve(import.meta.dirname, "../..")
const EXAMPLES = ["http", "express", "fastify", "koa", "hono"]
/** The application's own packages, at the versions the project is tested with. */
const OF_CONSUMER = ["express", "fastify", "koa", "typescript", "@types/node", "@types/express", "@types/koa"]
const isSlowJob = process.env["SEKISHO_SLOW"] === "1" || process.env["SEKISHO_REQUIRE_ALL"] === "1"
const INSTALL_TIMEOUT_MS = 180_000
const ATTACK = "/?id=1'%20UNION%20SELECT%20name,pass%20FROM%20users--%20"
const SIZE_LIMIT_BYTES = 4 * 1024 * 1024

let dir = ""
let consumer = ""
let sekisho = ""
let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] }
let env: NodeJS.ProcessEnv = {}

beforeAll(() => {
    if (!isSlowJob) return
    dir = mkdtempSync(join(tmpdir(), "sekisho-package-"))
    buildPackage(join(dir, "package"))
    packed = JSON.parse(npm(["pack", "--json", "--pack-destination", dir], join(dir, "package")))[0]
    consumer = join(dir, "consumer")
    mkdirSync(consumer)
    const versions = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).devDependencies
    const own = OF_CONSUMER.map((name) => [name, String(versions[name])])
    const dependencies = { ...Object.fromEntries(own), sekisho: `file:../${packed.filename}` }
    writeFileSync(join(consumer, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }))
    for (const name of EXAMPLES) cpSync(join(ROOT, "examples/node", `${name}.ts`), join(consumer, `${name}.ts`))
    npm(["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], consumer)
    sekisho = join(consumer, "node_modules", ".bin", "sekisho")
    env = { ...process.env, XDG_CONFIG_HOME: join(dir, "keys"), LC_ALL: "C" }
}, INSTALL_TIMEOUT_MS)
afterAll(() => dir !== "" && removeFolder(dir))

function run(
    command: string,
    args: readonly string[],
    input = "",
): { readonly code: number | null; readonly out: string } {
    const { status, stdout, stderr, error } = spawnSync(command, args, { env, input, encoding: "utf8", cwd: consumer })
    return { code: status, out: `${stdout}${stderr}${error?.message ?? ""}` }
}

async function answering(port: number): Promise<void> {
    for (let tries = 0; tries < 200; tries++) {
        if ((await ask(port).catch(() => null)) !== null) return
        await new Promise((done) => setTimeout(done, 100))
    }
    throw new Error(`nobody answers at ${port}`)
}

describe.skipIf(!isSlowJob)("npm package", { timeout: INSTALL_TIMEOUT_MS }, () => {
    test("has what runs and explains it: no sources, no tests, nothing of the tools", () => {
        const paths = packed.files.map(({ path }) => path)
        expect(paths.filter((path) => /(?<!\.d)\.ts$/.test(path))).toEqual([])
        expect(paths.filter((path) => /\.(?:test|case|bench)\.(?:data\.)?(?:d\.ts|js)$/.test(path))).toEqual([])
        expect([...new Set(paths.map((path) => String(path.split("/")[0])))].toSorted()).toEqual([
            "CHANGELOG.md",
            "LICENSE",
            "README.ja.md",
            "README.md",
            "bin",
            "docs",
            "package.json",
            "replays",
            "src",
        ])
        expect(paths).toContain("src/server/main.js")
        expect(paths).toContain("src/gate/worker.js")
        expect(paths).toContain("replays/struts/victim/pom.xml")
        const bytes = statSync(join(dir, packed.filename)).size
        console.log(`${packed.filename}: ${bytes} bytes, ${paths.length} files`)
        expect(bytes).toBeLessThan(SIZE_LIMIT_BYTES)
    })

    test("sekisho --version, and inspect of an attack and of an honest request", () => {
        const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))
        expect(run(sekisho, ["--version"])).toEqual({
            code: 0,
            out: `sekisho ${version} (Node ${process.versions.node})\n`,
        })
        const attack = run(sekisho, ["inspect", "--json"], `GET ${ATTACK} HTTP/1.1\r\nHost: example.test\r\n\r\n`)
        expect(attack.code).toBe(1)
        expect(JSON.parse(attack.out).decision).toBe("block")
        const honest = run(sekisho, ["inspect", "--json"], "GET /news?id=1 HTTP/1.1\r\nHost: example.test\r\n\r\n")
        expect(honest.code).toBe(0)
    })

    test("sekisho guard: workers and the server are compiled code too", async () => {
        const served = await throughGate(sekisho, join(dir, "guard"), env)
        expect(served).toEqual({ page: "application", attack: 403, requests: 2, sigterm: 0 })
    })

    test("sekisho try: the victim, the gates, a stop and the ledger, all of compiled code", () => {
        const { code, out } = run(sekisho, ["try", "--json"])
        expect(code).toBe(0)
        const { without, gate, stop, scope } = JSON.parse(out.split("\n").find((line) => line.startsWith("{")) ?? "")
        expect(without.rows).toBeGreaterThan(0)
        expect(gate.loot.rows).toBe(0)
        expect(gate.loot.refused).toBeGreaterThan(0)
        expect(stop.stopped).toBe(503)
        expect(scope.records).toBeGreaterThan(0)
    })

    test.each([
        { examples: EXAMPLES.filter((name) => name !== "koa"), skip: [], why: "no library skipped" },
        { examples: ["koa"], skip: ["--skipLibCheck"], why: "@types/koa 3.0.3 has an error of its own" },
    ])("types of $examples: nodenext and strict, $why", ({ examples, skip }) => {
        const compiler = join(consumer, "node_modules", "typescript", "bin", "tsc")
        const words = ["--module", "nodenext", "--target", "es2024", "--strict", "--noEmit", ...skip]
        const done = run(process.execPath, [compiler, ...words, ...examples.map((name) => `${name}.ts`)])
        expect(done).toEqual({ code: 0, out: "" })
    })

    test.each(EXAMPLES)("examples/node/%s.ts answers, and refuses an attack", async (name) => {
        const port = await freePort()
        const words = [join(consumer, `${name}.ts`), String(port)]
        const own = { ...env, SEKISHO_DATA: join(dir, name), XDG_CONFIG_HOME: join(dir, `${name}-keys`) }
        const child = spawn(process.execPath, words, { env: own, cwd: consumer })
        const ended = new Promise((done) => child.once("exit", done))
        try {
            await answering(port)
            expect((await ask(port)).body.toString()).toBe("お知らせ\n")
            expect((await ask(port, { path: ATTACK })).status).toBe(403)
        } finally {
            child.kill("SIGKILL")
            await ended
        }
    })
})
