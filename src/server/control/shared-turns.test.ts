import { setTimeout as sleep } from "node:timers/promises"
import fc from "fast-check"
import { expect, test } from "vitest"
import { sharedTurns } from "./shared-turns.ts"

test("no task runs beside one that is alone, whatever comes when, and each runs once", async () => {
    const orders = fc.array(fc.record({ alone: fc.boolean(), fails: fc.boolean(), turns: fc.nat(3) }), {
        maxLength: 12,
    })
    await fc.assert(
        fc.asyncProperty(orders, async (tasks) => {
            const turns = sharedTurns()
            let together = 0
            let alone = 0
            let ran = 0
            const wrong: string[] = []
            const started = tasks.map(async (task) => {
                const run = async (): Promise<void> => {
                    ran += 1
                    if (alone > 0 || (task.alone && together > 0)) wrong.push("not alone")
                    if (task.alone) alone += 1
                    else together += 1
                    for (let turn = 0; turn < task.turns; turn++) await Promise.resolve()
                    if (task.alone) alone -= 1
                    else together -= 1
                    if (task.fails) throw new Error("fails")
                }
                return (task.alone ? turns.alone(run) : turns.together(run)).catch(() => null)
            })
            await Promise.all(started)
            expect([wrong, ran]).toEqual([[], tasks.length])
        }),
    )
})

test("tasks that may run together do not wait for each other", async () => {
    const turns = sharedTurns()
    const order: string[] = []
    const slow = turns.together(async () => sleep(20).then(() => order.push("slow")))
    await turns.together(async () => Promise.resolve(order.push("quick")))
    await turns.alone(async () => Promise.resolve(order.push("alone")))
    await slow
    expect(order).toEqual(["quick", "slow", "alone"])
})
