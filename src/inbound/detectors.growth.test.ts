// Detectors that read by forms and tokens, on the worst inputs a search over pairs of their signs found, and a function that
// is quadratic on purpose: the measurement must tell it. Runs in the slow job.
import { describe, expect, test } from "vitest"
import { DETECTORS } from "./detectors.ts"
import { GROWTH_LIMIT, growthOf, IS_SLOW_JOB } from "../core/testing/growth.case.ts"
import { profileOf } from "./profile.ts"
import { Work } from "./work.ts"

/** Units that are repeated: each opens what the next one has to look for. */
const UNITS = [
    "<a ",
    "<a x=",
    "<a x='",
    "<x:",
    "x:<",
    'a"."',
    "(table ",
    "operator (",
    "x; a=i''",
    "`${process",
    "f(process,",
    "import('//",
    "{a:alert},",
    "x > ",
    " -a",
    "nice -n ",
    "int[]",
    "1 or '",
    "/self[",
    "[a]self[",
    "self[",
    "window['a'",
    "while(!",
    "\n/a",
    ";x:",
    "Get-\n",
    "|/a",
    "$(a",
    "${x",
    "for %i in (",
    "if a==",
    "/[a]",
    "O:1:",
    "<!ENTITY ",
    ")(|",
    "['system'](",
    "$a[",
    "c\n",
    "+AD",
    "`",
    "``;",
    "$",
    '\\"',
    ";\\'a",
    "constructor.",
    "$1:a:",
    "a.cookie",
    "<f o ",
    "\u00bca\u00be",
    "'[{",
    "concat(",
    "a){php}",
    "?><?=1",
    "ja&tab;",
    "a{b,",
    '" onx=',
]
const READ_BY_FORMS = DETECTORS.filter(({ name }) => !["sql", "path-traversal", "expression"].includes(name))

describe.runIf(IS_SLOW_JOB)("growth", () => {
    test.each(READ_BY_FORMS.map((detector) => ({ name: detector.name, detector })))(
        "$name: linear",
        ({ detector }) => {
            const read = (text: string): unknown =>
                detector.detect({ path: "query.q", text, decoding: [], profile: profileOf(text) }, new Work(Infinity))
            for (const unit of UNITS) {
                const growth = growthOf(read, (size) => unit.repeat(Math.ceil(size / unit.length)))
                expect({ unit, linear: growth < GROWTH_LIMIT, growth }).toMatchObject({ unit, linear: true })
            }
        },
        300_000,
    )

    test("a quadratic function is told", () => {
        let sink = 0
        const quadratic = (text: string): void => {
            for (let i = 0; i < text.length; i += 32) for (let k = 0; k < i; k += 32) sink += k
        }
        expect(growthOf(quadratic, (size) => "a".repeat(size))).toBeGreaterThan(GROWTH_LIMIT)
        expect(sink).toBeGreaterThan(0)
    }, 120_000)
})
