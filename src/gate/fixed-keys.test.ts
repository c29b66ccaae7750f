import { expect, test } from "vitest"
import type { ConfigFile } from "../config/config-file.ts"
import { resolveConfig } from "../config/resolve-config.ts"
import { withFixedKeys } from "./fixed-keys.ts"

function configOf(file: ConfigFile): ReturnType<typeof resolveConfig> {
    return resolveConfig(file, { dataDir: "/nowhere", upstream: "http://127.0.0.1:1" })
}

test.each([
    { file: {}, fixed: [], why: "nothing changed" },
    { file: { limits: { headerCount: 50 } }, fixed: [], why: "a limit of every exchange is taken over" },
    { file: { workers: 7 }, fixed: ["workers"], why: "threads exist already" },
    {
        file: { limits: { clientCpuMsPerSecond: 7, spoolBytes: 7 } },
        fixed: ["limits.clientCpuMsPerSecond", "limits.spoolBytes"],
        why: "limits of what a worker has once",
    },
] satisfies { file: ConfigFile; fixed: string[]; why: string }[])("$why", ({ file, fixed }) => {
    const [current, next] = [configOf({}), configOf(file)]
    const told = withFixedKeys(current, next)
    expect(told.fixed).toEqual(fixed)
    expect(told.merged).toEqual(fixed.length === 0 ? next : current)
})
