import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { createKeyer } from "../../core/keyer.ts"
import type { MeteredRecord } from "../contract.ts"
import { createMeter } from "../meter.ts"
import { decodeBase64Runs, hasBase64Run } from "./base64-text.ts"
import { decodeHexRuns, hasHexRun } from "./hex-text.ts"

const keyer = createKeyer(new Uint8Array(32).fill(5))
const digest = (email: string): string => keyer.digest("email", email)

function digestsIn(body: string, planted: readonly string[]): string[] {
    const meter = createMeter({ mediaType: "text/html", keyer, planted })
    if (meter === null) throw new TypeError("no reader")
    const records: MeteredRecord[] = [...meter.push(body).records, ...meter.end().records]
    const identifiers = records.flatMap(({ sightings }) => sightings.flatMap(({ identifiers: all }) => all))
    return identifiers.filter(({ kind }) => kind === "email").map((identifier) => identifier.digest)
}

function hex(text: string): string {
    return Buffer.from(text).toString("hex").toUpperCase()
}

function base64(text: string): string {
    return Buffer.from(text).toString("base64")
}

describe("readings of what an injected query wrote", () => {
    const cases = [
        {
            cell: "qkvvqsora@mail.example.jpjxwzcrラーメン大好きqzpbq",
            planted: ["qkvvq", "jxwzcr", "qzpbq"],
            want: ["sora@mail.example.jp"],
            why: "marks glued to an address",
        },
        {
            cell: `qkvvq${hex("sora@mail.example.jp")}jxwzcr${hex("三日月☆")}qzpbq`,
            planted: ["qkvvq", "jxwzcr", "qzpbq"],
            want: ["sora@mail.example.jp"],
            why: "hexadecimal between marks",
        },
        {
            cell: [1, 2, 3].map((n) => hex(`umi${n}@mail.example.jp`)).join(","),
            planted: [],
            want: ["umi1@mail.example.jp", "umi2@mail.example.jp", "umi3@mail.example.jp"],
            why: "a list in hexadecimal, without marks",
        },
        {
            cell: "sora@mail.example.jp umi@mail.example.jp",
            planted: [".example.jp", "@mail"],
            want: ["sora@mail.example.jp", "umi@mail.example.jp"],
            why: "marks that would blind the meter: the reading with more persons counts",
        },
        {
            cell: "sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            planted: [],
            want: [],
            why: "a digest is no text",
        },
        {
            cell: '<script>a("sora\\u0040mail.example.jp"); b("umi\\x40mail.example.jp")</script>',
            planted: [],
            want: ["sora@mail.example.jp", "umi@mail.example.jp"],
            why: "escapes of a program",
        },
        {
            cell: "<script>var d = JSON.parse('{\\u0022m\\u0022:\\u0022sora\\u{40}mail.example.jp\\u0022}')</script>",
            planted: [],
            want: ["sora@mail.example.jp"],
            why: "data that a template escaped",
        },
        {
            cell: "/login?next=%2Fu%3Fm%3Dsora%40mail.example.jp%26x",
            planted: [],
            want: ["sora@mail.example.jp"],
            why: "an address",
        },
        {
            cell: [1, 2].map((n) => base64(`umi${n}@mail.example.jp`)).join("|"),
            planted: [],
            want: ["umi1@mail.example.jp", "umi2@mail.example.jp"],
            why: "a list in base64",
        },
        {
            cell: `qkvvq${base64("sora@mail.example.jp")}jxwzcr`,
            planted: ["qkvvq", "jxwzcr"],
            want: ["sora@mail.example.jp"],
            why: "base64 between marks",
        },
        {
            cell: base64(`${"三日月☆,".repeat(9)}sora@mail.example.jp`).replaceAll(/.{76}/g, "$&\n"),
            planted: [],
            want: ["sora@mail.example.jp"],
            why: "base64 in lines of 76 signs, as databases write it",
        },
        {
            cell: `eyJhbGciOiJIUzI1NiJ9.${base64('{"sub":1,"email":"sora@mail.example.jp"}')}.dGhpcyBpcyBub3Qgb25l`,
            planted: [],
            want: ["sora@mail.example.jp"],
            why: "the claims of a token",
        },
        {
            cell: base64(hex("sora@mail.example.jp")),
            planted: [],
            want: [],
            why: "one disguise within another stays: a limit",
        },
        {
            cell: "internationalization/characteristically iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ",
            planted: [],
            want: [],
            why: "words and a picture are no text",
        },
        {
            cell: "pj.elpmaxe.liam@aros,pj.elpmaxe.liam@imu",
            planted: [],
            want: ["sora@mail.example.jp", "umi@mail.example.jp"],
            why: "backwards",
        },
        {
            cell: "pj.ten@mail.example.jp",
            planted: [],
            want: ["pj.ten@mail.example.jp"],
            why: "an address that only looks turned round",
        },
        { cell: "100%40 off, C:\\x40\\u0040", planted: [], want: [], why: "escapes of nobody" },
    ] as const
    test.each(cases)("$why", ({ cell, planted, want }) => {
        const body = `<table><tr><td>${cell}</td><td></td></tr></table>`
        expect(digestsIn(body, planted).sort()).toEqual(want.map(digest).sort())
    })
})

test("decodeHexRuns: a cut in the middle of a character loses only that character", () => {
    const dump = hex("あ山田@mail.example.jp").slice(2)
    expect(decodeHexRuns(dump)).toContain("山田@mail.example.jp")
})

test("decodeHexRuns never throws, and leaves text without hexadecimal digits alone", () => {
    fc.assert(
        fc.property(fc.string({ unit: "binary" }), fc.stringMatching(/^[g-z ]*$/), (any, plain) => {
            expect(() => decodeHexRuns(any)).not.toThrow()
            expect(decodeHexRuns(plain)).toBe(plain)
        }),
    )
})

describe("hasBase64Run laws", () => {
    const piece = fc.oneof(
        fc.stringMatching(/^[0-9a-zA-Z+/]{0,14}={0,2}$/),
        fc.string({ maxLength: 60 }).map(base64),
        fc.constantFrom(" ", "-", "\u3042", "\n", ""),
    )
    const texts = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""))

    test("where it says no, decoding changes nothing, wherever the run begins", () => {
        fc.assert(
            fc.property(texts, (text) => {
                expect(hasBase64Run(text) || decodeBase64Runs(text) === text).toBe(true)
            }),
            { numRuns: 4_000 },
        )
    })

    test("text in base64 is told, and comes back", () => {
        fc.assert(
            fc.property(fc.stringMatching(/^[a-z0-9@.,|ぁ-ん一-龠\n]{9,200}$/), (text) => {
                // A mark repeated nine times may be of one case, which words are.
                fc.pre(/[a-z]/.test(base64(text)) && /[A-Z]/.test(base64(text)))
                expect(hasBase64Run(base64(text))).toBe(true)
                expect(decodeBase64Runs(base64(text))).toBe(` ${text} `)
            }),
        )
    })
})

describe("hasHexRun laws", () => {
    const piece = fc.oneof(
        fc.stringMatching(/^[0-9a-fA-F]{0,14}$/),
        fc.string({ maxLength: 9 }).map(hex),
        fc.constantFrom("g", "-", "\u3042", ""),
    )
    const texts = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""))

    test("where it says no, decoding changes nothing, wherever the run begins", () => {
        fc.assert(
            fc.property(texts, (text) => {
                expect(hasHexRun(text) || decodeHexRuns(text) === text).toBe(true)
            }),
            { numRuns: 4_000 },
        )
    })

    test("says yes to no text without twelve digits in a row", () => {
        fc.assert(
            fc.property(texts, (text) => {
                expect(hasHexRun(text) && !/[0-9A-Fa-f]{12}/.test(text)).toBe(false)
            }),
            { numRuns: 2_000 },
        )
    })

    test.each([
        { text: hex("a@b.jp"), want: true, why: "an address" },
        { text: "4900000000017", want: false, why: "a number: its bytes are control characters" },
        { text: `x${hex("taro@mail.example.jp")}`, want: true, why: "a run behind a letter that is no digit" },
    ])("$why: $want", ({ text, want }) => {
        expect(hasHexRun(text)).toBe(want)
    })
})
