import fc from "fast-check"
import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import type { Identifier } from "../person.ts"
import { IdentifierSketch } from "./identifier-sketch.ts"

function sketched(digests: readonly string[], room: number = digests.length): IdentifierSketch {
    const sketch = new IdentifierSketch(room)
    for (const digest of digests) sketch.add(email(digest))
    return sketch
}

function email(digest: string): Identifier {
    return { kind: "email", digest }
}

test("whatever stands there again is known as such, however small the room", () => {
    const digests = fc.array(fc.string({ maxLength: 3 }), { maxLength: 40 })
    fc.assert(
        fc.property(digests, fc.nat({ max: 4 }), (list, room) => {
            const again = list.filter((digest, at) => list.indexOf(digest) !== at)
            const sketch = sketched(list, room)
            expect(again.filter((digest) => !sketch.mayComeAgain(email(digest)))).toEqual([])
        }),
    )
})

test("of a hundred thousand that stand there once, few are taken for such that come again", () => {
    const digests = Array.from({ length: 100_000 }, (_, n) => createHash("md5").update(`e${n}`).digest("hex"))
    const sketch = sketched(digests)
    expect(digests.filter((digest) => sketch.mayComeAgain(email(digest))).length).toBeLessThan(10_000)
})
