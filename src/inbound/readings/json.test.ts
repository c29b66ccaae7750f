import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { JSON_DEPTH_LIMIT } from "../limits.data.ts"
import { readJson } from "./json.ts"
import { collect } from "./readings.case.ts"

const CASES = [
    {
        text: '{"user":{"tags":["a","b","c"]}}',
        want: ["j.user.tags[0]=a", "j.user.tags[1]=b", "j.user.tags[2]=c"],
        strict: true,
        why: "paths",
    },
    {
        text: '{"a":"x","a":"y"}',
        want: ["j.a=x", "j.a=y"],
        strict: true,
        why: "duplicate keys: first and last wins are both met",
    },
    {
        text: '{"a.b":"x","a":{"b":"y"}}',
        want: ["j.a.b=x", "j.a.b=y"],
        strict: true,
        why: "paths that collide are both kept",
    },
    { text: '{"k\'":"x"}', want: ["j[0]#key=k'", "j[0]=x"], strict: true, why: "a key that holds syntax" },
    {
        text: '{"constructor":{"prototype":{"a":true}}}',
        want: ["j.constructor.prototype#key=constructor.prototype"],
        strict: true,
        why: "keys within one another that lead to what all objects share are read as one walk",
    },
    {
        text: '[{"constructor":{"prototype":"x"}},{"prototype":{"constructor":{"a":1}}},{"constructor":{"a":{"prototype":{}}}}]',
        want: ["j[0].constructor.prototype=x"],
        strict: true,
        why: "the same words where nothing is set, in another order, or apart",
    },
    { text: '["\\u0027\\n\\/\\\\"]', want: ["j[0]='\n/\\"], strict: true, why: "escapes" },
    { text: "[1,-2.5e3,true,null,{},[]]", want: [], strict: true, why: "scalars are no text" },
    { text: '{"a":"x"}\n{"a":"y"}', want: ["j.a=x", "j.a=y"], strict: true, why: "JSON lines" },
    { text: '"alone"', want: ["j=alone"], strict: true, why: "a string by itself" },
    { text: '{"a":"x",}', want: ["j.a=x"], strict: false, why: "a trailing comma" },
    { text: '{"a":"x"', want: ["j.a=x"], strict: false, why: "cut" },
    { text: '{"a":"x', want: ["j.a=x"], strict: false, why: "cut inside a string" },
    {
        text: "{'a':'x y'}",
        want: ["j.a=x y"],
        strict: false,
        why: "single quotes, as JSON5 has them",
    },
    { text: '{"a" "x"}', want: ["j.a=x"], strict: false, why: "a missing colon" },
    { text: '{"a":1 "b":"x"}', want: ["j[0]=b", "j[0]=x"], strict: false, why: "a missing comma: nothing is lost" },
    { text: '["\\x27"]', want: ["j[0]=x27"], strict: false, why: "an escape that is none" },
    { text: '/*c*/{"a":"x"}', want: ["j=/*c*/", "j.a=x"], strict: false, why: "a comment" },
    { text: "]]}}", want: [], strict: false, why: "closes what was never opened" },
] as const

test.each(CASES)("$text: $why", ({ text, want, strict }) => {
    let isStrict: boolean | null = null
    const seen = collect((take) => {
        isStrict = readJson("j", text, take)
    })
    expect({ seen, isStrict }).toEqual({ seen: want, isStrict: strict })
})

function deep(levels: number): void {
    readJson("j", "[".repeat(levels), () => undefined)
}

test("deeper than the limit is refused, not cut", () => {
    expect(() => deep(JSON_DEPTH_LIMIT)).not.toThrow()
    expect(() => deep(JSON_DEPTH_LIMIT + 1)).toThrow(expect.objectContaining({ code: "SEKISHO_INBOUND_LIMIT" }))
})

describe("laws", () => {
    test("everything JSON.stringify writes is strict, and every string in it is read", () => {
        fc.assert(
            fc.property(fc.jsonValue({ depthSize: "small" }), (value) => {
                const text = JSON.stringify(value)
                const read = new Set<unknown>()
                const strict = readJson("j", text, (_, reading) => void read.add(reading))
                expect(strict).toBe(true)
                for (const string of stringsOf(value)) expect(read).toContain(string)
            }),
        )
    })

    test("never calls strict what JSON.parse refuses, but for raw control characters and repeated colons", () => {
        const alphabet = fc.stringMatching(/^[{}[\],:"a1 \\]{0,24}$/)
        fc.assert(
            fc.property(alphabet, (text) => {
                const strict = readJson("j", text, () => undefined)
                if (!strict || text.trim() === "" || /:\s*:/.test(text)) return
                expect(() => JSON.parse(`[${withCommas(text)}]`) as unknown).not.toThrow()
            }),
        )
    })
})

/** JSON lines as one array: commas where one value ends and the next begins at the top level. */
function withCommas(text: string): string {
    let depth = 0
    let quoted = false
    let out = ""
    let ended = false
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at)
        const begins = depth === 0 && !quoted && /[[{"a1]/.test(character)
        if (begins && ended && !(character === "1" && /1/.test(text.charAt(at - 1)))) out += ","
        if (begins) ended = true
        out += character
        if (quoted && character === "\\") out += text.charAt(++at)
        else if (character === '"') quoted = !quoted
        else if (!quoted && /[[{]/.test(character)) depth++
        else if (!quoted && /[\]}]/.test(character)) depth--
    }
    return out
}

function stringsOf(value: unknown): string[] {
    if (typeof value === "string") return value === "" ? [] : [value]
    if (typeof value !== "object" || value === null) return []
    return Object.values(value).flatMap(stringsOf)
}
