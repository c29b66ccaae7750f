import { expect, test } from "vitest"
import { listText } from "./list-text.ts"

const CONTACT = { route: "/contact", public: 2, proposed: 1, learning: 0, seenMs: 0, ids: ["p1", "p2", "p3"] }
const status = { public: 2, proposed: 1, learning: 0, turnedAway: 0 }

test.each([
    { answer: { routes: [], status: { ...status, public: 0, proposed: 0 } }, has: "Nobody is public", why: "nobody" },
    { answer: { routes: [CONTACT], status }, has: "sekisho public approve", why: "somebody is proposed" },
    {
        answer: { routes: [CONTACT], status: { ...status, turnedAway: 1_234 } },
        has: "1,234",
        why: "a full table is told",
    },
])("$has: $why", ({ answer, has }) => {
    expect(listText(answer, "en")).toContain(has)
})

test("nothing is asked of an owner to whom nothing is proposed", () => {
    const answer = { routes: [{ ...CONTACT, proposed: 0 }], status: { ...status, proposed: 0 } }
    expect(listText(answer, "en")).not.toContain("approve")
})
