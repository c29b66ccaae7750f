// The short forms of bench/endurance.ts: what the gate bears, without its times.
import { expect, test } from "vitest"
import { runCrowd } from "../bench/endurance/crowd.ts"
import { runLargeBodies } from "../bench/endurance/large-bodies.ts"
import { MIB } from "../bench/endurance/process-figures.ts"
import { runReloads } from "../bench/endurance/reload.ts"
import { runSoak } from "../bench/endurance/soak.ts"
import { runUpgrades } from "../bench/endurance/upgrade.ts"
import { runWorkerLosses } from "../bench/endurance/worker-loss.ts"

test("a configuration read again under load costs no request", async () => {
    const { reloads, failures, requests } = await runReloads(5, 250)
    expect({ failures, reloaded: reloads > 10, visited: requests > 100 }).toEqual({
        failures: {},
        reloaded: true,
        visited: true,
    })
}, 60_000)

test("another gate that takes over under load costs no request", async () => {
    const { upgrades, refused, failures, requests } = await runUpgrades(6, 1_000)
    expect({ failures, refused, upgraded: upgrades >= 1, visited: requests > 100 }).toEqual({
        failures: {},
        refused: {},
        upgraded: true,
        visited: true,
    })
}, 120_000)

test("a worker that ends takes with it what it had in its hands, and nothing else", async () => {
    const { kills, failed, connections, unexplained, requests } = await runWorkerLosses(6, 2_000)
    // Twice: who comes back at once may meet the worker again while it ends.
    expect({ unexplained, bounded: failed <= 2 * kills * connections, visited: requests > 100 }).toEqual({
        unexplained: 0,
        bounded: true,
        visited: true,
    })
}, 60_000)

test("long bodies pass both ways without being kept", async () => {
    const { upGrowthMib, downGrowthMib } = await runLargeBodies(256 * MIB)
    expect(Math.max(upGrowthMib, downGrowthMib)).toBeLessThan(128)
}, 120_000)

test("a fresh visitor is served among idle and slow ones", async () => {
    const { failed } = await runCrowd({ idle: 2_000, slow: 100, uploads: 40, fresh: 50 })
    expect(failed).toBe(0)
}, 60_000)

test("memory and descriptors come to rest", async () => {
    const { failures, growthMib, descriptorGrowth } = await runSoak(20)
    expect({ failures, rested: growthMib < 100, closed: descriptorGrowth < 32 }).toEqual({
        failures: {},
        rested: true,
        closed: true,
    })
}, 90_000)
