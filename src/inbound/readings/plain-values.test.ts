// The quick way may only pass what the slow way keeps from every detector too.
import fc from "fast-check"
import { expect, test } from "vitest"
import { isEncoded } from "../decode/lattice.ts"
import { profileOf } from "../profile.ts"
import { isUnread } from "../unread.ts"
import { endOfPlainKey, endOfPlainValue, isPlainRaw } from "./plain-values.ts"
import { readJson } from "./json.ts"
import { latin1Carrier, textsOfValue } from "./form-value.ts"
import { isKeyWorthReading } from "./key-name.ts"
import { type Take, takeOf } from "./take.ts"
import { readTarget } from "./target.ts"

test.each([
    { value: "東京都千代田区千代田1-1", plain: true, why: "an address" },
    { value: "山田　太郎", plain: true, why: "a name with an ideographic space" },
    { value: "2017-10-03", plain: true, why: "a date" },
    { value: "tokyo", plain: true, why: "a word" },
    { value: "", plain: true, why: "nothing" },
    { value: "T12:30", plain: false, why: "a word before a colon may be a scheme" },
    { value: "12:30Z", plain: true, why: "a time" },
    { value: "http:3232235", plain: false, why: "an address without slashes" },
    { value: "Mihon-ku, Osaka-shi 2", plain: true, why: "a phrase" },
    { value: "select a, b", plain: false, why: "words of ASCII may be SQL" },
    { value: "Mihon-ku, a.b", plain: false, why: "a stop in a phrase" },
    { value: "a--b", plain: false, why: "a comment of SQL" },
    { value: "viewer1@example.jp", plain: true, why: "a mail address" },
    { value: "12.50", plain: true, why: "a number" },
    { value: "java.lang.Runtime", plain: false, why: "the name of a class" },
    { value: "a@b.constructor.prototype", plain: false, why: "what all objects share, behind an at sign" },
    { value: "a@b.constructor.constructor", plain: false, why: "the function that makes functions" },
    { value: "a..b@c", plain: false, why: "two stops" },
    { value: "example.jp", plain: false, why: "a stop without an at sign: a class may be named so" },
    { value: "__proto__", plain: false, why: "low lines" },
    { value: "dW5pb24gc2VsZWN0", plain: false, why: "base64 of words" },
    { value: "abcdefghijkl", plain: true, why: "base64 by its letters alone" },
    { value: "2e6006c8-21e8-0e67-ebd1-cf16a2334a0c", plain: true, why: "an identifier" },
    { value: "rO0ABXNyABFqYXZh", plain: false, why: "begins as a serialized object" },
    { value: "aced00057372東京", plain: false, why: "begins as one in hexadecimal" },
    { value: "（株）", plain: false, why: "full-width forms may be folded" },
    { value: 'a\\"b', plain: false, why: "an escape" },
])("$value: $why", ({ value, plain }) => {
    expect(endOfPlainValue(`"${value}"`, 1, true)).toBe(plain ? value.length + 1 : -1)
})

test.each([
    { value: "291", plain: true, why: "a number" },
    { value: "1294255762AB457D836F80835C518807", plain: true, why: "a digest" },
    { value: "viewer1@example.jp", plain: true, why: "a mail address" },
    { value: "a+b", plain: false, why: "a space in a form" },
    { value: "%41", plain: false, why: "an encoding" },
    { value: "\u00e3\u0081\u0082", plain: false, why: "bytes of UTF-8" },
    { value: "jquery.js", plain: false, why: "a stop without an at sign" },
    { value: "a,union", plain: false, why: "a word of SQL" },
    { value: "a--b", plain: false, why: "a comment of SQL" },
])("raw $value: $why", ({ value, plain }) => {
    expect(isPlainRaw(`?a=${value}&b=1`, 3, 3 + value.length, true)).toBe(plain)
})

test("a key is closed by the sign that is asked for", () => {
    expect(endOfPlainKey("?page=1", 1, 0x3d)).toBe(5)
    expect(endOfPlainKey("?page&a=1", 1, 0x3d)).toBe(-1)
})

test.each([
    { key: "user_name", plain: true, why: "a field" },
    { key: "__proto__", plain: false, why: "what all objects share" },
    { key: "password__startswith", plain: false, why: "a lookup of an object mapper" },
    { key: "1a", plain: false, why: "begins with a digit" },
    { key: "", plain: false, why: "no name" },
    { key: "a".repeat(65), plain: false, why: "too long to stand in a path" },
    { key: "名前", plain: false, why: "read the slow way" },
])("key $key: $why", ({ key, plain }) => {
    expect(endOfPlainKey(`"${key}"`, 1)).toBe(plain ? key.length + 1 : -1)
})

const piece = fc.oneof(
    fc.string({ unit: "binary-ascii", maxLength: 4 }),
    fc.constantFrom(
        "東京",
        "１",
        "（",
        "　",
        "\u00a0",
        "-",
        "--",
        ".",
        "..",
        "_",
        "sess_",
        "a",
        "b1",
        " ",
        ",",
        ":",
        "@",
    ),
    fc.constantFrom(
        "http:1",
        "wss:@",
        "password__contains",
        "password",
        "__",
        "constructor.prototype",
        ".constructor",
        ".prototype",
        "filename",
        "java.lang.Runtime",
        "%27",
        "+",
        "eyJhbGciOiJub25l",
        "dW5pb24gc2VsZWN0",
        "2e6006c8-21e8-0e67",
        "rO0ABXNyABFqYXZh",
        "aced00057372",
        "ab'cd",
    ),
)
const value = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(""))

test("law: a value that is passed is read by nothing", () => {
    fc.assert(
        fc.property(value, fc.boolean(), (text, stops) => {
            const raw = JSON.stringify(text)
            if (endOfPlainValue(raw, 1, stops) < 0) return
            const profile = profileOf(text)
            const path = stops ? "json.name" : "json.filename"
            expect({ unread: isUnread(path, text, profile), encoded: isEncoded(text, profile) }).toEqual({
                unread: true,
                encoded: false,
            })
        }),
        { numRuns: 3_000 },
    )
})

test("law: a value of an address that is passed is read by nothing", () => {
    fc.assert(
        fc.property(value, fc.boolean(), (text, stops) => {
            if (!isPlainRaw(`?${text}&`, 1, 1 + text.length, stops)) return
            const profile = profileOf(text)
            const path = stops ? "query.name" : "query.filename"
            expect(textsOfValue(text, true, null)).toBe(text)
            expect({ unread: isUnread(path, text, profile), encoded: isEncoded(text, profile) }).toEqual({
                unread: true,
                encoded: false,
            })
        }),
        { numRuns: 3_000 },
    )
})

test("law: with and without the quick way, an address has as many values, and the same ones are read", () => {
    const name = fc.oneof(fc.constantFrom("a", "b", "filename", "__proto__", "1", ""), value)
    const pair = fc.tuple(name, value).map(([key, text]) => `${key}=${text}`)
    const query = fc.array(fc.oneof(pair, value), { maxLength: 5 }).map((pairs) => pairs.join("&"))
    const path = fc.array(value, { maxLength: 4 }).map((segments) => `/${segments.join("/")}`)
    fc.assert(
        fc.property(path, query, (before, behind) => {
            const target = latin1Carrier(`${before}?${behind}`)
            const slow: string[] = []
            readTarget("", target, (at, read) => slow.push(`${at}=${JSON.stringify(read)}`))
            const quick: string[] = []
            let plain = 0
            const take = takeOf(
                (at, read) => void quick.push(`${at}=${JSON.stringify(read)}`),
                () => void plain++,
            )
            readTarget("", target, take)
            expect(quick.length + plain).toBe(slow.length)
            expect(slow).toEqual(expect.arrayContaining(quick))
        }),
        { numRuns: 2_000 },
    )
})

test("law: a key that is passed is a plain name", () => {
    fc.assert(
        fc.property(value, (text) => {
            if (endOfPlainKey(JSON.stringify(text), 1) < 0) return
            expect(text).toMatch(/^[A-Za-z_][A-Za-z0-9_-]{0,63}$/)
            expect(isKeyWorthReading(text)).toBe(false)
        }),
        { numRuns: 3_000 },
    )
})

test("law: with and without the quick way, the same values are there and the same ones are read", () => {
    const tree = fc.letrec((tie) => ({
        node: fc.oneof({ maxDepth: 3 }, value, fc.integer(), fc.array(tie("node")), fc.dictionary(value, tie("node"))),
    })).node
    fc.assert(
        fc.property(tree, fc.nat(), (node, cut) => {
            const whole = JSON.stringify(node)
            for (const text of [whole, whole.slice(0, cut % (whole.length + 1))]) {
                const slow: string[] = []
                const strict = readJson("j", text, (path, read) => slow.push(`${path}=${JSON.stringify(read)}`))
                const quick: string[] = []
                let plain = 0
                const take: Take = Object.assign(
                    (path: string, read: unknown): void => void quick.push(`${path}=${JSON.stringify(read)}`),
                    { plain: () => void plain++ },
                )
                expect(readJson("j", text, take)).toBe(strict)
                expect(quick.length + plain).toBe(slow.length)
                expect(slow).toEqual(expect.arrayContaining(quick))
            }
        }),
        { numRuns: 1_000 },
    )
})
