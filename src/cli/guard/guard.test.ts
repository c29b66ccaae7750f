// The commands as a user types them, with real processes: guard, status, stop, resume, bypass.
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { CommandStage } from "../testing/command-stage.case.ts"

const stage = new CommandStage("guard")

beforeAll(async () => {
    await stage.startApplication((_, response) => response.end("application"))
    await stage.startGuard()
})
afterAll(async () => stage.close())

async function statusOf(path: string): Promise<number> {
    const answer = await fetch(`${stage.url}${path}`)
    await answer.arrayBuffer()
    return answer.status
}

describe("guard", () => {
    test("says where it listens and that caps are only proposed", async () => {
        expect(stage.ready).toMatchObject({ ready: true, mode: "block", workers: 1, breaker: { enforce: false } })
        expect(await statusOf("/")).toBe(200)
    })

    test("status", async () => {
        const { stdout } = await stage.sekisho("status", "--json")
        expect(JSON.parse(stdout)).toMatchObject({ gate: { mode: "block", workersAlive: 1 }, server: { totals: {} } })
        const text = await stage.sekisho("status")
        expect(text.stdout).toContain("caps: proposed only")
        expect(text.stdout).toContain("not seen: ")
    })

    test("stop, status, resume", async () => {
        const stopped = await stage.sekisho("stop", "/comment", "--why", "test", "--json")
        expect(JSON.parse(stopped.stdout)).toMatchObject({ route: "/comment", why: "test" })
        expect(JSON.parse(stopped.stdout).inForceMs).toBeLessThan(200)
        expect([await statusOf("/comment"), await statusOf("/")]).toEqual([503, 200])
        expect((await stage.sekisho("status")).stdout).toContain("out of service: /comment (test)")
        expect((await stage.sekisho("resume", "/comment")).stdout).toContain("in service again")
        expect((await stage.sekisho("resume", "/comment")).stdout).toContain("was not stopped")
        expect(await statusOf("/comment")).toBe(200)
    })

    test("bypass", async () => {
        expect((await stage.sekisho("bypass", "on", "--why", "test")).code).toBe(0)
        expect(await statusOf("/?id=1'%20UNION%20SELECT%20name%20FROM%20users--%20")).toBe(200)
        expect((await stage.sekisho("bypass", "off")).code).toBe(0)
        expect(await statusOf("/?id=1'%20UNION%20SELECT%20name%20FROM%20users--%20")).toBe(403)
    })

    test.each([
        { words: ["stop", "/comment"], why: "a stop needs a reason" },
        { words: ["stop", "comment", "--why", "x"], why: "a route begins with a slash" },
        { words: ["bypass", "on"], why: "a bypass needs a reason" },
        { words: ["bypass", "maybe", "--why", "x"], why: "on or off" },
        { words: ["resume"], why: "which route" },
        { words: ["guard"], why: "no upstream" },
        { words: ["guard", "--upstream", "http://127.0.0.1:1", "--mode", "other"], why: "an unknown mode" },
        { words: ["guard", "--upstream", "http://127.0.0.1:1", "--breaker", "0"], why: "no cap of nobody" },
        { words: ["guard", "--upstream", "http://127.0.0.1:1", "--unknown"], why: "an unknown option" },
    ])("usage: $why", async ({ words }) => {
        expect((await stage.sekisho(...words)).code).toBe(2)
    })

    test("the server dies: the gate goes on and the server comes back", async () => {
        process.kill(Number(stage.ready["serverPid"]), "SIGKILL")
        expect(await statusOf("/")).toBe(200)
        let back = false
        for (let tries = 0; tries < 60 && !back; tries++) {
            await new Promise((done) => setTimeout(done, 250))
            back = JSON.parse((await stage.sekisho("status", "--json")).stdout).server !== null
        }
        expect(back).toBe(true)
    })

    test("SIGTERM: ends cleanly, and then nobody answers", async () => {
        expect(await stage.endGuard()).toBe(0)
        const { stdout } = await stage.sekisho("status", "--json")
        expect(JSON.parse(stdout)).toMatchObject({ gate: null, server: null })
        expect((await stage.sekisho("stop", "/x", "--why", "test")).code).toBe(3)
    })
})
