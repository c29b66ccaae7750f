import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { FIELDS } from "../core/fields.ts"
import { ConfigProblem } from "./config-problem.ts"
import { loadConfig, parseConfigFile } from "./load-config.ts"
import { resolveConfig } from "./resolve-config.ts"

let folder = ""
beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sekisho-config-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const overrides = { dataDir: "data", upstream: "http://127.0.0.1:3000" }

function problemOf(action: () => unknown): { code: string; key: string; expected: string } {
    try {
        action()
    } catch (error) {
        if (error instanceof ConfigProblem) return { code: error.code, key: error.key, expected: error.expected }
        throw error
    }
    throw new Error("no problem was found")
}

describe("defaults", () => {
    test("a fresh installation blocks attacks, and only proposes caps", () => {
        const config = resolveConfig({}, overrides)
        expect(config.mode).toBe("block")
        expect(config.breaker.enforce).toBe(false)
        expect(config.breaker.persons).toEqual({ hour: 1_000, day: 3_000, month: 10_000 })
        expect(config.onFault).toEqual({ inbound: "closed", outbound: "open" })
        expect(config.listen).toEqual({ host: "127.0.0.1", port: 8080 })
        expect(config.limits.headerBytes).toBe(65_536)
    })

    test("--breaker N enforces N persons in every window", () => {
        const { breaker } = resolveConfig({ breaker: { persons: { day: 5 } } }, { ...overrides, breaker: 100 })
        expect(breaker.enforce).toBe(true)
        expect(breaker.persons).toEqual({ hour: 100, day: 100, month: 100 })
    })

    test("windows an owner leaves out are not capped", () => {
        const { breaker } = resolveConfig({ breaker: { enforce: true, persons: { day: 50 } } }, overrides)
        expect(breaker.persons).toEqual({ hour: null, day: 50, month: null })
    })

    test("the command line wins over the file", () => {
        const config = resolveConfig({ mode: "observe", listen: "0.0.0.0:80" }, { ...overrides, listen: "[::1]:9000" })
        expect(config.mode).toBe("observe")
        expect(config.listen).toEqual({ host: "::1", port: 9000 })
    })
})

describe("mistakes", () => {
    const unknown = [
        { file: { upstrem: "http://x" }, key: "upstrem", nearest: "upstream", why: "a slip" },
        { file: { limits: { headerByte: 1 } }, key: "limits.headerByte", nearest: "limits.headerBytes", why: "nested" },
        {
            file: { breaker: { persons: { daily: 1 } } },
            key: "breaker.persons.daily",
            nearest: "breaker.persons.day",
            why: "another word",
        },
        {
            file: { mask: [{ rout: "/a", fields: ["phone"] }] },
            key: "mask.0.rout",
            nearest: "mask.route",
            why: "in a list",
        },
        { file: { behavior: true }, key: "behavior", nearest: "behaviour", why: "American spelling" },
    ]
    test.each(unknown)("an unknown key names the nearest known one: $why", ({ file, key, nearest }) => {
        expect(problemOf(() => parseConfigFile(file))).toEqual({
            code: "SEKISHO_CONFIG_UNKNOWN_KEY",
            key,
            expected: nearest,
        })
    })

    const invalid = [
        { file: { mode: "watch" }, key: "mode", why: "no such mode" },
        { file: { workers: 0 }, key: "workers", why: "a gate has at least one worker" },
        { file: { limits: { headerBytes: -1 } }, key: "limits.headerBytes", why: "negative" },
        { file: { limits: { recordBytes: 1_000 } }, key: "limits.recordBytes", why: "less than the readers hold" },
        { file: { trustedProxies: ["10.0.0.0/33"] }, key: "trustedProxies.0", why: "no such network" },
        { file: { alerts: { smtp: { host: "h", from: "x", to: [] } } }, key: "alerts.smtp.from", why: "no address" },
        { file: { mask: [{ route: "members", fields: ["phone"] }] }, key: "mask.0.route", why: "no path" },
        { file: { mask: [{ route: "/a", fields: ["tel"] }] }, key: "mask.0.fields.0", why: "no such field" },
        { file: { mask: [{ route: "/a", fields: [] }] }, key: "mask.0.fields", why: "nothing to mask" },
        { file: [], key: "", why: "not a mapping" },
    ]
    test.each(invalid)("a value that cannot be used names its key: $why", ({ file, key }) => {
        expect(problemOf(() => parseConfigFile(file))).toMatchObject({ code: "SEKISHO_CONFIG_INVALID", key })
    })

    const upstreams = ["ftp://x", "http://user:pw@x", "http://x/path", "not a url", "https://x/path", "unix:relative"]
    test.each(upstreams)("an upstream that cannot be used is refused: %s", (upstream) => {
        expect(problemOf(() => resolveConfig({}, { dataDir: "d", upstream }))).toMatchObject({ key: "upstream" })
    })

    test.each(["99999999", "host", "1.2.3.4:65536", ":80"])("a listen address that cannot be used: %s", (listen) => {
        expect(problemOf(() => resolveConfig({}, { ...overrides, listen }))).toMatchObject({ key: "listen" })
    })
})

describe("files", () => {
    test("YAML and TypeScript say the same", async () => {
        const yaml = join(folder, "a.yaml")
        const typescript = join(folder, "b.config.ts")
        await writeFile(
            yaml,
            "upstream: http://127.0.0.1:3000\nmode: observe\nbreaker: { enforce: true, persons: { day: 7 } }\n",
        )
        await writeFile(
            typescript,
            'export default { upstream: "http://127.0.0.1:3000", mode: "observe", breaker: { enforce: true, persons: { day: 7 } } }\n',
        )
        expect(await loadConfig(typescript, { dataDir: "d" })).toEqual(await loadConfig(yaml, { dataDir: "d" }))
    })

    test("an empty file is a configuration", async () => {
        const empty = join(folder, "empty.yaml")
        await writeFile(empty, "# nothing yet\n")
        expect((await loadConfig(empty, overrides)).mode).toBe("block")
    })

    test("a file that is not there or does not parse is named by code", async () => {
        const broken = join(folder, "broken.yaml")
        await writeFile(broken, "a: [1\n")
        await expect(loadConfig(join(folder, "none.yaml"), overrides)).rejects.toMatchObject({
            code: "SEKISHO_CONFIG_UNREADABLE",
        })
        await expect(loadConfig(broken, overrides)).rejects.toMatchObject({ code: "SEKISHO_CONFIG_UNREADABLE" })
    })
})

describe("masks", () => {
    test("name all fields once, and are enforced unless they say otherwise", () => {
        const file = parseConfigFile({ mask: [{ route: "/a/*", fields: ["all", "phone"] }] })
        const { mask } = resolveConfig(file, overrides)
        expect(mask).toEqual([{ route: "/a/*", fields: [...FIELDS], mode: "enforce" }])
    })

    test("of a site take the place of the gate's", () => {
        const site = { name: "shop", hosts: ["a"], upstream: "http://a", mask: [{ route: "/b", fields: ["email"] }] }
        const file = parseConfigFile({ mask: [{ route: "/a", fields: ["phone"], mode: "propose" }], sites: [site] })
        const { mask, sites } = resolveConfig(file, overrides)
        expect(mask).toEqual([{ route: "/a", fields: ["phone"], mode: "propose" }])
        expect(sites[0]?.mask).toEqual([{ route: "/b", fields: ["email"], mode: "enforce" }])
    })
})
