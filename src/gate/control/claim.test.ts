import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterEach, beforeEach, expect, test } from "vitest"
import { decoysStatus } from "../decoys/decoys-status.ts"
import { answerOf } from "../public-persons/public-control.ts"
import { NO_RULES } from "../rules/owner-rules.ts"
import { underClaim } from "./claim.ts"
import { type ControlActions, openControlServer } from "./control-server.ts"

let folder = ""
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sekisho-claim-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const DONE = { ids: [], inForceMs: 0 }
const ACTIONS: ControlActions = {
    status: () => ({}),
    stop: async (route, why) => ({ route, why, sinceMs: 0, inForceMs: 0, kept: true }),
    resume: async () => null,
    bypass: async (on, why) => ({ on, why, sinceMs: 0, inForceMs: 0 }),
    reload: async () => [],
    rules: () => ({ ...NO_RULES, past: [], nextAllowance: 1, hits: {}, nowMs: 0 }),
    addPatches: async () => DONE,
    removePatch: async () => DONE,
    restorePatch: async () => DONE,
    addAllowances: async () => DONE,
    removeAllowance: async () => DONE,
    upgrade: async () => ({ version: "", pid: 0 }),
    decoys: () => ({ decoys: [], expected: [], routes: {}, status: decoysStatus([], { decoys: {}, routes: {} }) }),
    addDecoys: async () => ({ ...DONE, persons: [] }),
    removeDecoy: async () => DONE,
    expectDecoys: async () => DONE,
    publicPersons: () => answerOf([], 0),
    approvePublic: async (route) => ({ ...DONE, route, kept: true }),
    forgetPublic: async (route) => ({ ...DONE, route, kept: true }),
    shutdown: () => undefined,
}

test("two are never in it at once, and nothing is left behind", async () => {
    let inside = 0
    let most = 0
    const work = async (): Promise<void> => {
        most = Math.max(most, ++inside)
        await sleep(5)
        inside--
    }
    await Promise.all(Array.from({ length: 6 }, async () => underClaim(join(folder, "gate.sock"), work)))
    expect(most).toBe(1)
    expect(readdirSync(folder)).toEqual([])
})

test("a claim that a killed process left is taken over", async () => {
    const path = join(folder, "gate.sock")
    writeFileSync(`${path}.claim`, "")
    const old = new Date(Date.now() - 60_000)
    utimesSync(`${path}.claim`, old, old)
    expect(await underClaim(path, async () => "done")).toBe("done")
})

test("of many that start at once on one folder, over the socket a killed gate left, one wins", async () => {
    const path = join(folder, "gate.sock")
    const killed = createServer()
    await new Promise<void>((resolve) => killed.listen(path, resolve))
    killed.on("connection", (socket) => socket.destroy())
    await new Promise((resolve) => killed.close(resolve))
    writeFileSync(path, "") // the file stays where a process is killed
    const all = await Promise.allSettled(
        Array.from({ length: 6 }, async () => openControlServer(path, ACTIONS, "refused")),
    )
    const won = all.filter((one) => one.status === "fulfilled")
    const codes = all.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []))
    expect(won).toHaveLength(1)
    expect(codes).toEqual(Array.from({ length: 5 }, () => "SEKISHO_GATE_ALREADY_RUNNING"))
    for (const one of won) one.value.server.close()
})

test("a gate that takes over has the path at once; the one before that closes does not remove it", async () => {
    const path = join(folder, "gate.sock")
    const before = await openControlServer(path, ACTIONS, "refused")
    const after = await openControlServer(path, ACTIONS, "takes-over")
    expect([before.holdsPath(), after.holdsPath()]).toEqual([false, true])
    await new Promise((resolve) => before.server.close(resolve))
    await expect(openControlServer(path, ACTIONS, "refused")).rejects.toThrow(
        expect.objectContaining({ code: "SEKISHO_GATE_ALREADY_RUNNING" }),
    )
    await new Promise((resolve) => after.server.close(resolve))
    expect(readdirSync(folder)).toEqual([])
})
