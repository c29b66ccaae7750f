import fc from "fast-check"
import { expect, test } from "vitest"
import { OpenList, type OpenEntry } from "./open-list.ts"

test("holds what a Set would hold", () => {
    fc.assert(
        fc.property(fc.array(fc.nat(9)), (steps) => {
            const list = new OpenList<number>()
            const entries = new Map<number, OpenEntry<number>>()
            for (const step of steps) {
                const entry = entries.get(step)
                if (entry === undefined) entries.set(step, list.add(step))
                else {
                    list.remove(entry)
                    list.remove(entry)
                    entries.delete(step)
                }
            }
            expect(new Set(list.values())).toEqual(new Set(entries.keys()))
            expect(list.size).toBe(entries.size)
        }),
    )
})
