import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { HeadBytes, type HeadStep } from "./head-bytes.ts"

function feed(pieces: readonly string[], limitBytes = 100, lineEnds: "strict" | "lenient" = "strict"): HeadStep {
    const head = new HeadBytes(limitBytes, lineEnds)
    let step: HeadStep = { kind: "more" }
    for (const piece of pieces) {
        step = head.push(Buffer.from(piece, "latin1"), 0)
        if (step.kind !== "more") return step
    }
    return step
}

test.each([
    {
        pieces: ["GET / HTTP/1.1\r\n\r\nBODY"],
        want: { kind: "whole", text: "GET / HTTP/1.1", next: 18 },
        why: "in one piece",
    },
    {
        pieces: ["GET / HTTP/1.1\r", "\n\r", "\nBODY"],
        want: { kind: "whole", text: "GET / HTTP/1.1", next: 1 },
        why: "the end in three",
    },
    { pieces: ["GET /"], want: { kind: "more" }, why: "goes on" },
    { pieces: ["x".repeat(101)], want: { kind: "too-large" }, why: "no end within the limit" },
    { pieces: [`${"x".repeat(101)}\r\n\r\n`], want: { kind: "too-large" }, why: "an end beyond the limit" },
    { pieces: ["GET / HTTP/1.1\nHost"], want: { kind: "line-end" }, why: "LF alone is not waited for" },
    { pieces: ["GET / HTTP/1.1\r", "\nHost: a", "\n"], want: { kind: "line-end" }, why: "LF alone in a later piece" },
])("$why", ({ pieces, want }) => {
    expect(feed(pieces)).toEqual(want)
})

test("lenient: LF alone ends a head, and the first end counts", () => {
    expect(feed(["HTTP/1.1 200\n\nBODY\r\n\r\n"], 100, "lenient")).toEqual({
        kind: "whole",
        text: "HTTP/1.1 200",
        next: 14,
    })
    expect(feed(["HTTP/1.1 200\r\n\r\nA\n\n"], 100, "lenient")).toEqual({
        kind: "whole",
        text: "HTTP/1.1 200",
        next: 16,
    })
})

describe("laws", () => {
    test("a head that comes byte by byte is the same", () => {
        const line = fc.stringMatching(/^[A-Za-z: ]{1,20}$/)
        fc.assert(
            fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
                const text = lines.join("\r\n")
                const step = feed(`${text}\r\n\r\n`.split(""), 1_000)
                expect(step).toEqual({ kind: "whole", text, next: 1 })
            }),
        )
    })
})
