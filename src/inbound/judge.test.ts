import { describe, expect, test } from "vitest"
import { DETECTORS } from "./detectors.ts"
import type { Detector } from "./contract.ts"
import { Judge } from "./judge.ts"
import { WantedDetectors } from "./wanted-detectors.ts"

const ATTACK = "1' OR 1=1-- "
/** Told, and passes. */
const TOLD = "../a"

function judged(values: readonly (readonly [path: string, text: string])[], detectors = DETECTORS): Judge {
    const judge = new Judge(new WantedDetectors(detectors), { mode: "observe" })
    for (const [path, text] of values) judge.take(path, text)
    return judge
}

function counting(): { readonly detectors: readonly Detector[]; calls: () => number } {
    let calls = 0
    const detectors = DETECTORS.map((detector) => ({
        ...detector,
        detect: (...given: Parameters<Detector["detect"]>) => {
            calls++
            return detector.detect(...given)
        },
    }))
    return { detectors, calls: () => calls }
}

/** Of detectors, while texts are judged that all come in one request. */
function callsOf(...texts: readonly string[]): number {
    const { detectors, calls } = counting()
    judged(
        texts.map((text, index) => [`query.a${index}`, text] as const),
        detectors,
    )
    return calls()
}

describe("a text that comes again", () => {
    test.each([
        { text: ATTACK, why: "as it stands" },
        { text: "%31%27 OR 1=1-- ", why: "encoded" },
        { text: `{"a":"${ATTACK}"}`, why: "in JSON" },
        { text: "O'Hara", why: "clean" },
    ])("is told as if it were new: $why", ({ text }) => {
        const paths = ["query.first", "form.second-name", "header.x"]
        const together = judged(paths.map((path) => [path, text])).findings
        expect(together).toEqual(paths.flatMap((path) => judged([[path, text]]).findings))
    })

    test("is read once", () => {
        const once = counting()
        const often = counting()
        judged([["query.a", ATTACK]], once.detectors)
        judged(
            Array.from({ length: 1_000 }, (_, index) => [`query.a${index}`, ATTACK] as const),
            often.detectors,
        )
        expect(often.calls()).toBe(once.calls())
    })

    test("is read again as the request path, which has a meaning of its own", () => {
        const text = "/app/..;/manager/html"
        expect(
            judged([
                ["query.a", text],
                ["path", text],
            ]).findings,
        ).toEqual([...judged([["query.a", text]]).findings, ...judged([["path", text]]).findings])
    })

    test("is read by the depth of JSON it stands in", () => {
        let text = JSON.stringify({ a: ATTACK })
        const values: [string, string][] = []
        for (let depth = 0; depth < 5; depth++) {
            values.push([`form.d${depth}`, text])
            text = JSON.stringify({ n: text })
        }
        for (const order of [values, values.toReversed()]) {
            expect(judged(order).findings).toEqual(order.flatMap((value) => judged([value]).findings))
        }
    })

    test("is read once, where values come to it in several ways", () => {
        const text = "It is about; this & that (or so). ".repeat(8)
        const encoded = encodeURIComponent(text)
        expect(callsOf(text, encoded)).toBe(callsOf(encoded))
        expect(callsOf(encoded, text)).toBe(callsOf(encoded))
    })

    test("is told as if it were new, where values come to it in several ways", () => {
        const around = "and it goes on and on. ".repeat(8)
        const texts = [
            `1' OR 1=1-- ${around}`,
            `<script>alert(1)</script> ${around}`,
            `<?php system("id") ?> ${around}`,
        ]
        const ways = [
            (text: string) => text,
            encodeURIComponent,
            (text: string) => encodeURIComponent(encodeURIComponent(text)),
            (text: string) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
            (text: string) => JSON.stringify({ n: text }),
            (text: string) => encodeURIComponent(JSON.stringify({ n: encodeURIComponent(text) })),
        ]
        const values = texts.flatMap((text, n) => ways.map((way, m) => [`query.a${n}${m}`, way(text)] as const))
        for (const order of [values, values.toReversed()]) {
            expect(judged(order).findings).toEqual(order.flatMap((value) => judged([value]).findings))
        }
    })

    test("all findings count, though only the strongest are kept", () => {
        const many = judged(Array.from({ length: 500 }, (_, index) => [`query.a${index}`, TOLD] as const))
        expect(many.seen).toBe(500 * judged([["query.a", TOLD]]).seen)
        expect(many.findings).toHaveLength(128)
    })

    test("is read no more where all that are kept are certain", () => {
        const many = judged(Array.from({ length: 500 }, (_, index) => [`query.a${index}`, ATTACK] as const))
        expect(many.seen).toBe(128)
        expect(many.findings).toHaveLength(128)
    })
})

test.each([
    { text: "java.lang.ProcessBuilder", told: ["java-class-name"], why: "one plain word that is a class" },
    { text: "viewer1@example.jp", told: [], why: "a mail address" },
    { text: "www.example.jp", told: [], why: "a host" },
    { text: "java.util.List", told: [], why: "a class without power" },
])("a plain word, $text: $why", ({ text, told }) => {
    expect(judged([["json.@type", text]]).findings.map(({ technique }) => technique)).toEqual(told)
})

describe("a request that is refused already", () => {
    test("is not read on, unless everything is only observed", () => {
        const blocking = counting()
        const judge = new Judge(new WantedDetectors(blocking.detectors), { mode: "block" })
        judge.take("query.a", ATTACK)
        const before = blocking.calls()
        judge.take("query.b", "1' OR 2=2-- ")
        expect(blocking.calls()).toBe(before)
        expect(judge.findings.map(({ path }) => path)).toEqual(["query.a"])
    })
})

describe("the work of a request", () => {
    const dense = "%2527&#39;\\x27+".repeat(20_000)

    test("is bounded: a value dense with encodings is refused", () => {
        const judge = new Judge(new WantedDetectors(DETECTORS), { mode: "block" })
        judge.allow(dense.length)
        expect(() => judge.take("query.a", dense)).toThrowError(
            expect.objectContaining({ code: "SEKISHO_INBOUND_LIMIT" }),
        )
    })

    test("grows with its length: prose of a mebibyte is read to its end", () => {
        const judge = new Judge(new WantedDetectors(DETECTORS), { mode: "block" })
        const prose = "It's 100% fine & that's all, she said (twice). お世話になっております。".repeat(20_000)
        judge.allow(Buffer.byteLength(prose))
        judge.take("form.comment", prose)
        expect(judge.findings).toEqual([])
    })
})

describe("JSON in a value is cut into its members", () => {
    test.each([
        { text: `{'a':"${ATTACK}"}`, inner: true, why: "an object of a lenient reader" },
        { text: `{名前: "${ATTACK}"}`, inner: true, why: "a bare name" },
        { text: `[{"a":"${ATTACK}"}]`, inner: true, why: "a list" },
        { text: `["${ATTACK}"`, inner: true, why: "a list that is never closed" },
        { text: "[壁]_-) 'a'='b Chr(13)", inner: false, why: "an emoticon and a question: pieces nobody sent" },
        { text: "[]~(´▽｀)~* alert(1)", inner: false, why: "another" },
    ])("$text: $why", ({ text, inner }) => {
        const paths: string[] = []
        const detectors = [
            { name: "all", wants: () => true, detect: ({ path }: { path: string }) => (paths.push(path), []) },
        ]
        judged([["form.a", text]], detectors)
        expect(paths.some((path) => path.includes("→json"))).toBe(inner)
    })
})
