import { performance } from "node:perf_hooks"

import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { BLOCK_SCORE } from "../../core/finding.ts"
import type { Finding } from "../../core/finding.ts"
import { profileOf } from "../profile.ts"
import { ATTACKS } from "./attacks.case.data.ts"
import { BENIGN, WATCHED } from "./benign.case.data.ts"
import { SQL_DETECTOR } from "./detector.ts"
import { TOKEN_LIMIT } from "./walk.ts"
import { FINDINGS_PER_TEXT } from "../technique.ts"
import { Work } from "../work.ts"

function detect(text: string): readonly Finding[] {
    const profile = profileOf(text)
    return SQL_DETECTOR.wants(profile, 0)
        ? SQL_DETECTOR.detect({ path: "query.q", text, decoding: [], profile }, new Work(Infinity))
        : []
}

/** Without the profile: every text is read. */
function detectAll(text: string): readonly Finding[] {
    return SQL_DETECTOR.detect({ path: "p", text, decoding: [], profile: 0 }, new Work(Infinity))
}

describe("attacks are refused", () => {
    test.each(ATTACKS)("$text: $why", ({ text, technique }) => {
        const [finding] = detect(text)
        expect(finding?.technique).toBe(technique)
        expect(finding?.score).toBeGreaterThanOrEqual(BLOCK_SCORE)
    })
})

describe("what is no attack", () => {
    test.each(BENIGN)("passes silently: $text: $why", ({ text }) => {
        expect(detect(text)).toEqual([])
    })

    test.each(WATCHED)("is at most told: $text: $why", ({ text }) => {
        expect(detect(text).filter(({ score }) => score >= BLOCK_SCORE)).toEqual([])
    })
})

describe("findings", () => {
    test("carry ids, both languages and a span of the text, never the text", () => {
        const text = "abc' UNION SELECT mail FROM people-- "
        const [finding] = detect(text)
        expect(finding).toMatchObject({ detector: "sql", path: "query.q", cwe: [89], attack: ["T1190"] })
        expect(text.slice(finding?.evidence.start, finding?.evidence.end)).toBe("' UNION SELECT mail FROM people-- ")
        expect(finding?.reason.ja).toContain("引用符")
        expect(finding?.reason.en).toContain("UNION SELECT")
        expect(JSON.stringify(finding)).not.toContain("people")
    })

    test("several where an allowance applies: none may hide behind what is lifted", () => {
        const text = "1' OR 1=1 UNION SELECT 1,(SELECT 2),sleep(5)-- -"
        const derived = { path: "query.id", text, decoding: [], profile: profileOf(text), thorough: true } as const
        const told = SQL_DETECTOR.detect(derived, new Work())
        expect(told.length).toBe(FINDINGS_PER_TEXT)
        expect(new Set(told.map(({ technique }) => technique)).size).toBe(told.length)
        for (const { score } of told) expect(score).toBeGreaterThanOrEqual(100)
    })

    test("one a text: the same attack is not counted twice", () => {
        expect(detect("1' OR 1=1 UNION SELECT 1,(SELECT 2),sleep(5)-- ")).toHaveLength(1)
    })
})

describe("the token limit is seen", () => {
    test("an expression of that length is refused", () => {
        const [finding] = detect(`x'${"+1".repeat(TOKEN_LIMIT)}`)
        expect(finding).toMatchObject({ technique: "endless-expression", score: BLOCK_SCORE })
    })

    test("a list of numbers goes on, and what hides behind it is read", () => {
        const list = "1,".repeat(TOKEN_LIMIT)
        expect(detect(`${list}1`)).toEqual([])
        expect(detect("2024-01-02,".repeat(TOKEN_LIMIT / 4))).toEqual([])
        expect(detect(`${list}(SELECT mail FROM people)`)[0]?.score).toBeGreaterThanOrEqual(BLOCK_SCORE)
    })

    test("a long script of statements is only told", () => {
        expect(detect("INSERT INTO a VALUES (1);\n".repeat(TOKEN_LIMIT / 8))[0]?.score).toBeLessThan(BLOCK_SCORE)
    })
})

const FRAGMENTS = [
    ..."' \" ` ( ) , ; . -- # /* */ /*! \\ = < || && + - * @ @@ $$ q'[ [ ] { } 1 1.e 0x 'a' a".split(" "),
    ..."union select from where and or not case when then end as in between like exec xp_cmdshell sleep( if(".split(
        " ",
    ),
    " ",
    "\n",
    "\u00a0",
    "あ",
]

describe("laws", () => {
    test("any text: no throw, spans in bounds, deterministic", () => {
        const texts = fc.oneof(
            fc.string({ unit: "binary" }),
            fc.array(fc.constantFrom(...FRAGMENTS)).map((x) => x.join("")),
        )
        const law = fc.property(texts, (text) => {
            const inBounds = ({ evidence }: Finding): boolean =>
                evidence.start >= 0 && evidence.end > evidence.start && evidence.end <= text.length
            return (
                detectAll(text).every(inBounds) && JSON.stringify(detectAll(text)) === JSON.stringify(detectAll(text))
            )
        })
        const result = fc.check(law, { numRuns: 1000 })
        expect(fc.defaultReportMessage(result)).toBeUndefined()
    })

    test("case and white space of an attack do not matter", () => {
        const spaces = fc.array(fc.constantFrom(" ", "\t", "\n", "\u000b", "\u00a0", "/**/"), {
            minLength: 1,
            maxLength: 3,
        })
        const attack = fc.constantFrom("1 union all select 1,2", "x' or 1 = 1 and 'a' = 'a", "1 and ( select 2 ) = 2")
        fc.assert(
            fc.property(attack, spaces, fc.boolean(), (text, gap, upper) => {
                const spelled = (upper ? text.toUpperCase() : text).replaceAll(" ", gap.join(""))
                expect(detect(spelled)[0]?.score).toBeGreaterThanOrEqual(BLOCK_SCORE)
            }),
        )
    })

    test("whatever stands before the quote does not matter", () => {
        fc.assert(
            fc.property(fc.stringMatching(/^[a-z0-9 ぁ-ん.]{0,40}$/u), (head) => {
                expect(detect(`${head}' UNION SELECT 1-- `)[0]?.score).toBeGreaterThanOrEqual(BLOCK_SCORE)
            }),
        )
    })

    test("the profile skips nothing that would be refused", () => {
        const law = fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }), (parts) => {
            const text = parts.join("")
            const found = detectAll(text)
            return !found.some(({ score }) => score >= BLOCK_SCORE) || SQL_DETECTOR.wants(profileOf(text), 0)
        })
        const result = fc.check(law, { numRuns: 2000 })
        expect(fc.defaultReportMessage(result)).toBeUndefined()
    })
})

/** Smallest of a few timings, so that a busy machine does not read as growth. */
function millisecondsFor(work: (text: string) => unknown, text: string): number {
    const times = Array.from({ length: 3 }, () => {
        const start = performance.now()
        work(text)
        return performance.now() - start
    })
    return Math.min(...times)
}

/** Least of three slopes: noise raises one, quadratic work raises all. */
function leastGrowth(work: (text: string) => unknown, make: (size: number) => string): number {
    let least = growth(work, make)
    for (let attempt = 1; attempt < 3 && least >= 1.6; attempt += 1) least = Math.min(least, growth(work, make))
    return least
}

/** Slope of log time over log size, by least squares. */
function growth(work: (text: string) => unknown, make: (size: number) => string): number {
    const points = [8_192, 16_384, 32_768, 65_536].map((size) => ({
        x: Math.log(size),
        y: Math.log(millisecondsFor(work, make(size)) + 0.05),
    }))
    const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length
    const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length
    const over = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0)
    return over / points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0)
}

const WORST: readonly (readonly [name: string, make: (size: number) => string])[] = [
    ["brackets", (size) => `1 and ${"(".repeat(size)}`],
    ["open comments", (size) => `1 ${"/*".repeat(size / 2)}`],
    ["empty comments", (size) => `1 ${"/**/".repeat(size / 4)}`],
    ["versioned comments", (size) => `1 ${"/*!1*/".repeat(size / 6)}`],
    ["doubled quotes", (size) => "''".repeat(size / 2)],
    ["single quotes", (size) => "' ".repeat(size / 2)],
    ["logic", (size) => `x'${" and 1=1".repeat(size / 8)}`],
    ["unions", (size) => `x'${" union select 1".repeat(size / 15)}`],
    ["nested queries", (size) => `x' and ${"(select ".repeat(size / 8)}`],
    ["nested calls", (size) => `x' and ${"f(".repeat(size / 2)}`],
    ["cases", (size) => `x' and ${"case when ".repeat(size / 10)}`],
    ["dollar quotes", (size) => `x' and ${"$a$b".repeat(size / 4)}`],
    ["dollars", (size) => `x' and ${"$".repeat(size)}`],
    ["line comments", (size) => `x' ${"#\n".repeat(size / 2)}`],
    ["backslashes", (size) => `${"\\".repeat(size)}' or 1=1`],
    ["Oracle quotes", (size) => `x' and ${"q'[".repeat(size / 3)}`],
    ["dots", (size) => `x' and a${".a".repeat(size / 2)}`],
    ["noise", (size) => `x' and ${"1.e ".repeat(size / 4)}`],
    ["statements", (size) => `1${";drop table a".repeat(size / 13)}`],
    ["statements passed over", (size) => `1${";set a".repeat(size / 6)}`],
    ["absolute values", (size) => `1 or ${"@ ".repeat(size / 2)}`],
    ["absolute values of comments", (size) => `1 or ${"@/**/".repeat(size / 5)}`],
    ["named signs", (size) => `1 ${"operator(".repeat(size / 9)}`],
    ["names in numbers", (size) => `x' or ${'u&"\\0061"=1 or '.repeat(size / 15)}`],
    ["digits in groups", (size) => `1 or ${"1_".repeat(size / 2)}`],
    ["one long word", (size) => `1 union select ${"a".repeat(size)}`],
]

describe("growth", () => {
    test.each(WORST)("%s: linear", (_, make) => {
        expect(leastGrowth(detectAll, make)).toBeLessThan(1.6)
    })

    test("the measure sees quadratic work", () => {
        let sink = 0
        const quadratic = (text: string): void => {
            for (let i = 0; i < text.length; i += 16) for (let k = 0; k < i; k += 16) sink += k
        }
        expect(leastGrowth(quadratic, (size) => "a".repeat(size))).toBeGreaterThan(1.6)
        expect(sink).toBeGreaterThan(0)
    })
})
