// The unit against the code: the words it runs, the folders it opens, the time it waits. What systemd itself thinks of it,
// where its tools are installed.
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { parse } from "yaml"
import { commandNamed } from "../../src/cli/commands.ts"
import { parseGuardArguments } from "../../src/cli/guard/guard-arguments.ts"
import { STOP_TIMEOUT_MS } from "../../src/server/server-child.ts"
import { CONFIG_FILE_SCHEMA } from "../../src/config/config-schema.ts"
import { loadConfig } from "../../src/config/load-config.ts"
import { resolveConfig } from "../../src/config/resolve-config.ts"
import { LIMITS } from "../../src/core/limits.data.ts"
import { findProgram } from "../programs.ts"
import { parseUnit, valuesOf } from "./unit-file.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

const ROOT = resolve(import.meta.dirname, "../..")
const DELIVERY = join(ROOT, "delivery")
const UNIT_FILE = join(DELIVERY, "systemd", "sekisho.service")
const EXAMPLE = join(DELIVERY, "config", "sekisho.config.yaml")
/** Saving the last state, closing the stores, and a machine that has other things to do. */
const RESERVE_MS = 10_000
const MS_PER_SECOND = 1_000
/** Of 100. systemd 252 says 17, and others count a little otherwise; what is left is the network and ports below 1024. */
const EXPOSURE_LIMIT = 20

const unit = parseUnit(readFileSync(UNIT_FILE, "utf8"))
const one = (key: string): string => {
    const [value = "", ...more] = valuesOf(unit, key)
    expect([key, more]).toEqual([key, []])
    return value
}
const [program = "", ...words] = one("ExecStart").split(" ")
const after = (flag: string): string => words[words.indexOf(flag) + 1] ?? ""
const dir = mkdtempSync(join(tmpdir(), "sekisho-unit-"))
afterAll(() => removeFolder(dir))

describe("sekisho.service", () => {
    test("runs what install.sh puts there", () => {
        const installer = readFileSync(join(DELIVERY, "bundle", "install.sh"), "utf8")
        const prefix = /^prefix=(\S+) /m.exec(installer)?.[1]
        expect(program).toBe(`${prefix}/current/bin/sekisho`)
        expect(one("ExecReload").split(" ", 1)).toEqual([program])
        expect(installer).toContain(`config=$root${after("--config")}\n`)
    })

    test("its words are commands and flags that exist", () => {
        const [name = "", ...flags] = words
        expect(commandNamed(name)).not.toBeNull()
        // `--data` is every command's: the rest is for guard.
        const at = flags.indexOf("--data")
        expect(parseGuardArguments(flags.toSpliced(at, 2), after("--data")).configFile).toBe(after("--config"))
        const [, reload = "", ...more] = one("ExecReload").split(" ")
        expect(commandNamed(reload)).not.toBeNull()
        expect(more).toEqual(["--data", after("--data")])
    })

    test("its start is over when the gate stands, or a time is over that systemd gives it", () => {
        const [, path, command, flag, seconds, ...more] =
            /^-(\S+) (\S+) (\S+) (\d+) (\S+) (\S+)$/.exec(one("ExecStartPost")) ?? []
        expect([path, command, flag, more]).toEqual([program, "status", "--wait", ["--data", after("--data")]])
        expect(Number(one("TimeoutStartSec"))).toBeGreaterThan(2 * Number(seconds))
    })

    test("may write where the data and the key are, and nowhere else", () => {
        const folders = one("StateDirectory")
            .split(" ")
            .map((name) => `/var/lib/${name}`)
        const { keyFile } = resolveConfig(CONFIG_FILE_SCHEMA.parse(parse(readFileSync(EXAMPLE, "utf8"))), {
            dataDir: after("--data"),
        })
        expect(folders).toEqual([after("--data"), dirname(keyFile ?? "")])
        expect(one("WorkingDirectory")).toBe(after("--data"))
        expect(one("ProtectSystem")).toBe("strict")
        expect(valuesOf(unit, "ReadWritePaths")).toEqual([])
    })

    test("waits longer than the gate drains and its server ends", () => {
        const ownMs = LIMITS.drainTimeoutMs.value + STOP_TIMEOUT_MS + RESERVE_MS
        expect(Number(one("TimeoutStopSec")) * MS_PER_SECOND).toBeGreaterThanOrEqual(ownMs)
        expect(one("KillMode")).toBe("mixed")
    })

    test("is not started again over a wrong configuration", () => {
        const config = join(dir, "wrong.yaml")
        writeFileSync(config, "upstraem: http://127.0.0.1:3000\n")
        const guard = ["guard", "--config", config, "--data", join(dir, "data")]
        const { status } = spawnSync(process.execPath, [join(ROOT, "bin", "sekisho"), ...guard], { encoding: "utf8" })
        expect(String(status)).toBe(one("RestartPreventExitStatus"))
    })

    test("its user is the one of sysusers.d, and at home in the data folder", () => {
        const [kind, name, , home] = readFileSync(join(DELIVERY, "systemd", "sekisho.sysusers.conf"), "utf8")
            .split("\n")
            .filter((line) => line !== "" && !line.startsWith("#"))
            .flatMap((line) => line.match(/"[^"]*"|\S+/g) ?? [])
            .toSpliced(3, 1)
        expect([kind, name, home]).toEqual(["u", one("User"), after("--data")])
        expect(one("Group")).toBe(one("User"))
    })

    test("allows what Node needs", () => {
        expect(valuesOf(unit, "MemoryDenyWriteExecute")).toEqual([])
        expect(valuesOf(unit, "SystemCallFilter")).toEqual([
            "@system-service",
            "~@privileged @resources",
            "setpriority",
        ])
        const families = one("RestrictAddressFamilies").split(" ")
        expect(families).toEqual(expect.arrayContaining(["AF_INET", "AF_INET6", "AF_UNIX"]))
    })
})

describe("example configuration", () => {
    test("is one, as it comes and with every proposal in it taken up", async () => {
        expect((await loadConfig(EXAMPLE, { dataDir: dir })).metrics?.listen).toEqual({ host: "127.0.0.1", port: 9464 })
        const taken = readFileSync(EXAMPLE, "utf8").replaceAll(/^# ((?: {4})*[a-zA-Z]+: ?(?:$|[[{"\d].*))/gm, "$1")
        const file = join(dir, "taken.yaml")
        writeFileSync(file, taken)
        const config = await loadConfig(file, { dataDir: dir })
        expect(config.trustedProxies).toEqual(["127.0.0.1"])
        expect(config.breaker).toMatchObject({ enforce: true, persons: { hour: 100 } })
        expect(config.alerts.smtp?.passwordEnv).toBe("SMTP_PASSWORD")
        expect(config.contact?.en).toContain("00-0000-0000")
    })
})

const analyze = findProgram("systemd-analyze")

function run(args: readonly string[]): { readonly status: number | null; readonly out: string } {
    const { status, stdout, stderr } = spawnSync(analyze ?? "", args, { encoding: "utf8" })
    return { status, out: withoutOthers(`${stdout}${stderr}`) }
}

/** What is said of units of other packages that are installed here. */
function withoutOthers(out: string): string {
    return out.replaceAll(/^\/(?:usr\/)?lib\/systemd\/.*\n/gm, "")
}

/** The program is not installed where the tests run. */
function placed(text: string): string {
    const file = join(dir, "sekisho.service")
    writeFileSync(file, text.replaceAll(program, "/bin/true"))
    return file
}

describe.skipIf(analyze === null)("systemd-analyze", () => {
    test("verify: no word it does not know, nothing to remark", () => {
        const text = readFileSync(UNIT_FILE, "utf8")
        expect(run(["verify", "--man=no", placed(text)])).toEqual({ status: 0, out: "" })
        const wrong = run(["verify", "--man=no", placed(text.replace("NoNewPrivileges", "NoNewPriviliges"))])
        expect(wrong.out).toContain("NoNewPriviliges")
    })

    test("security: no more exposed than it was", () => {
        const text = readFileSync(UNIT_FILE, "utf8")
        const words = ["security", "--offline=true", "--no-pager", `--threshold=${EXPOSURE_LIMIT}`]
        expect(run([...words, placed(text)]).status).toBe(0)
        expect(run([...words, placed(text.replaceAll(/^SystemCallFilter=.*$/gm, ""))]).status).not.toBe(0)
    })
})
