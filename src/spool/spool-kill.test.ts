// kill -9 of a writer at random moments: every acknowledged record is read, once, in order, by a server that reads at the
// same time; and its successor goes on in the same folder.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { readdirSync } from "node:fs"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { setTimeout as sleep } from "node:timers/promises"
import { expect, test } from "vitest"
import { completeSegments, openWriters } from "./segment-files.ts"
import { testFolder, testServer } from "./spool.case.ts"

const CHILD = fileURLToPath(new URL("./spool-kill-child.case.ts", import.meta.url))
const LIVES = 4
const NUMBERS_A_LIFE = 10_000_000

/** @returns the numbers whose append had returned before the kill */
async function liveAndDie(
    dir: string,
    durability: string,
    life: number,
    whileAlive: () => Promise<unknown>,
): Promise<number[]> {
    const child = spawn(process.execPath, [CHILD, dir, durability, String(life * NUMBERS_A_LIFE)], {
        stdio: ["ignore", "pipe", "inherit"],
    })
    const exited = once(child, "exit")
    const output = text(child.stdout)
    await once(child.stdout, "readable")
    for (let step = 0; step < 3 + life; step++) {
        await whileAlive()
        await sleep(7)
    }
    child.kill("SIGKILL")
    await exited
    // The last line may be cut off by the kill.
    return (await output).split("\n").slice(0, -1).map(Number)
}

test.each(["process", "machine"])("%s: all that was acknowledged before a kill is read, once", async (durability) => {
    using folder = testFolder()
    const server = testServer(folder.dir)
    const acknowledged: number[] = []
    for (let life = 1; life <= LIVES; life++) {
        acknowledged.push(...(await liveAndDie(folder.dir, durability, life, server.step)))
    }
    completeSegments(folder.dir, openWriters(folder.dir))
    await server.drain()
    const numbers = server.numbers()
    expect(acknowledged.length).toBeGreaterThan(LIVES * 5)
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
    expect(acknowledged.filter((n) => !numbers.includes(n)).length).toBe(0)
    expect(server.faults.filter(({ kind }) => kind !== "torn")).toEqual([])
    expect(readdirSync(folder.dir)).toEqual([])
})
