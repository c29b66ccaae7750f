import { once } from "node:events"
import { chmodSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openInstallation } from "../../config/installation.ts"
import { resolveConfig } from "../../config/resolve-config.ts"
import { defaultLimits } from "../../core/limits.data.ts"
import { freePort } from "../../gate/testing/free-port.case.ts"
import { writeCertificate } from "../../gate/testing/test-certificate.case.ts"
import { CommandStage } from "../testing/command-stage.case.ts"
import { removeFolder } from "../../../replays/remove-folder.ts"
import { checkChoices } from "./choices.ts"
import type { Told } from "./contract.ts"
import { checkDataFolder } from "./data-folder.ts"
import { checkCertificates, checkDoors } from "./doors.ts"
import { checkPersonKey } from "./person-key.ts"

const DAY_MS = 86_400_000
const dir = mkdtempSync(join(tmpdir(), "sekisho-check-"))

afterAll(() => removeFolder(dir))

function linesOf(told: readonly Told[]): string[] {
    return told.map(({ level, text }) => `${level}: ${text.en}`)
}

describe("ports", () => {
    test("free, taken, and held by the gate that runs", async () => {
        const server = createServer().listen(0, "127.0.0.1")
        await once(server, "listening")
        const bound = server.address()
        const taken = typeof bound === "object" ? (bound?.port ?? 0) : 0
        const free = await freePort()
        const file = { listen: `127.0.0.1:${taken}`, metrics: { listen: `127.0.0.1:${free}` } }
        const config = resolveConfig({ upstream: "http://127.0.0.1:1", ...file }, { dataDir: dir })
        expect(linesOf(await checkDoors(config, false))).toEqual([
            expect.stringMatching(/^fault: listen .*: another program has port/),
            `ok: listen 127.0.0.1:${free}: free`,
        ])
        expect((await checkDoors(config, true)).map(({ level }) => level)).toEqual(["ok", "ok"])
        server.close()
    })

    test("beyond this machine without TLS is a note", async () => {
        const listen = `0.0.0.0:${await freePort()}`
        const config = resolveConfig({ upstream: "http://127.0.0.1:1", listen }, { dataDir: dir })
        expect(linesOf(await checkDoors(config, false))[1]).toMatch(/^note: .* without TLS/)
    })
})

describe("certificates", () => {
    test.each([
        { afterDays: -40, level: "ok" },
        { afterDays: 0, level: "note" },
        { afterDays: 2, level: "fault" },
    ])("one of a day, $afterDays days later: $level", async ({ afterDays, level }) => {
        const { certFile, keyFile } = await writeCertificate(dir, ["www.example.jp"])
        const tls = { certificates: [{ certFile, keyFile }], acme: null, plainListen: null }
        const [told] = checkCertificates({ tls }, Date.now() + afterDays * DAY_MS)
        expect(told?.level).toBe(level)
        expect(told?.text.en).toContain("www.example.jp")
    })

    test("one that only the service is handed is a note", () => {
        const pair = { certFile: join(dir, "none.pem"), keyFile: "/run/credentials/sekisho.service/tls.key" }
        const told = checkCertificates({ tls: { certificates: [pair], acme: null, plainListen: null } }, 0)
        expect(linesOf(told)).toEqual([expect.stringMatching(/^note: .*LoadCredential=/)])
    })

    test("one that cannot be read is named by its key", () => {
        const pair = { certFile: join(dir, "none.pem"), keyFile: join(dir, "none.pem") }
        const told = checkCertificates({ tls: { certificates: [pair], acme: null, plainListen: null } }, 0)
        expect(linesOf(told)).toEqual([expect.stringMatching(/^fault: certificate tls\.certificates\[0\]/)])
    })
})

describe("the person key", () => {
    test("none yet; then there; then of others too; then lost. Nothing is made on the way", async () => {
        const dataDir = join(dir, "keyed")
        const keyFile = join(dir, "person.key")
        expect((await checkPersonKey({ dataDir, keyFile }))[0]?.level).toBe("ok")
        expect(existsSync(dataDir)).toBe(false)
        await openInstallation(dataDir, keyFile)
        expect(linesOf(await checkPersonKey({ dataDir, keyFile: null }))[0]).toMatch(/^ok: person key [0-9a-f]{8}:/)
        chmodSync(keyFile, 0o644)
        expect(linesOf(await checkPersonKey({ dataDir, keyFile }))[0]).toMatch(/^note: .*chmod 600/)
        writeFileSync(keyFile, "0".repeat(64))
        const [lost] = await checkPersonKey({ dataDir, keyFile })
        expect(lost?.level).toBe("fault")
        expect(lost?.text.en).toContain("SEKISHO_CONFIG_KEY_MISSING")
    })

    test("whose folder holds nothing else, as a container's secrets do: the journal's key could not be made", async () => {
        const file = join(dir, "no-folder")
        writeFileSync(file, "")
        const [told] = await checkPersonKey({ dataDir: join(dir, "new"), keyFile: join(file, "person.key") })
        expect([told?.level, told?.text.en]).toEqual(["fault", expect.stringContaining("the journal's key")])
    })
})

describe("the data folder", () => {
    const limits = defaultLimits()

    test("to be made; with too little room; and where a file lies", async () => {
        const dataDir = join(dir, "a", "b")
        expect((await checkDataFolder({ dataDir, limits: { ...limits, spoolBytes: 1 } }))[0]?.text.en).toContain(
            "none yet",
        )
        expect(existsSync(join(dir, "a"))).toBe(false)
        const [small] = await checkDataFolder({ dataDir, limits: { ...limits, spoolBytes: Number.MAX_SAFE_INTEGER } })
        expect(small?.level).toBe("note")
        writeFileSync(join(dir, "file"), "")
        const [denied] = await checkDataFolder({ dataDir: join(dir, "file", "data"), limits })
        expect(denied?.level).toBe("fault")
        expect(denied?.text.ja).toContain("フォルダーではありません")
    })
})

describe("choices", () => {
    const file = { upstream: "http://127.0.0.1:1" }
    const smtp = {
        host: "mail.example.jp",
        from: "gate@example.jp",
        to: ["owner@example.jp"],
        passwordEnv: "SMTP_PASSWORD",
    }

    test("as it comes: four things to know, and none of them a fault", () => {
        const told = checkChoices(resolveConfig(file, { dataDir: dir }), {})
        expect(told.map(({ level }) => level)).toEqual(["note", "note", "note", "note"])
    })

    test("all chosen", () => {
        const chosen = { ...file, breaker: { enforce: true }, alerts: { smtp }, trustedProxies: ["192.0.2.0/24"] }
        const told = linesOf(checkChoices(resolveConfig(chosen, { dataDir: dir }), { SMTP_PASSWORD: "x" }))
        expect(told).toContain("ok: alerts go to: owner@example.jp")
        expect(told).toContain("ok: believed about who visits: 192.0.2.0/24")
        expect(told.filter((line) => !line.startsWith("ok"))).toEqual([expect.stringContaining("evidence")])
    })

    test("a password that is not there is named: a service may get it elsewhere", () => {
        const told = linesOf(checkChoices(resolveConfig({ ...file, alerts: { smtp } }, { dataDir: dir }), {}))
        expect(told).toContainEqual(
            expect.stringMatching(
                /^note: alerts\.smtp\.passwordEnv: the environment variable SMTP_PASSWORD has no password/,
            ),
        )
    })

    test("each site by its name", () => {
        const sites = ["shop", "news"].map((name) => ({ name, hosts: [`${name}.example.jp`], ...file }))
        const told = linesOf(checkChoices(resolveConfig({ sites, mode: "observe" }, { dataDir: dir }), {}))
        expect(told.filter((line) => line.includes("shop: "))).toHaveLength(2)
    })
})

describe("the command, as it is typed", () => {
    const stage = new CommandStage("check")

    beforeAll(async () => stage.startApplication((_, response) => response.end("hello")))
    afterAll(async () => stage.close())

    test("before anything is there: nothing is made; a fault ends with 1, a wrong option with 2", async () => {
        const listen = `127.0.0.1:${await freePort()}`
        const good = await stage.sekisho("check", "--upstream", stage.applicationUrl, "--listen", listen)
        expect(good.code).toBe(0)
        expect(good.stdout).toContain("It can start.")
        expect(readdirSync(stage.home)).toEqual([])
        const bad = await stage.sekisho("check", "--upstream", `http://${listen}`, "--listen", listen, "--json")
        expect(bad.code).toBe(1)
        expect(bad.stdout.split("\n").filter((line) => line.includes('"level":"fault"'))).toHaveLength(1)
        expect((await stage.sekisho("check", "--upstream", "http://127.0.0.1:1", "--mode", "bold")).code).toBe(2)
    })

    test("beside the gate that runs, which `status --wait` waited for", async () => {
        const waiting = stage.sekisho("status", "--wait", "60")
        await stage.startGuard()
        expect(await waiting).toMatchObject({ code: 0, stdout: expect.stringContaining("gate: ") })
        const listen = stage.url.replace("http://", "")
        const ran = await stage.sekisho("check", "--upstream", stage.applicationUrl, "--listen", listen)
        expect(ran.code).toBe(0)
        expect(ran.stdout).toContain("the gate of this data folder is running")
    })
})
