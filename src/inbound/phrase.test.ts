// A phrase that is passed must be one in which no detector finds anything, at any place, and no decoder has work: held for
// the words and literals that detectors look for, put together at random, and for what the tables call an attack.
import fc from "fast-check"
import { expect, test } from "vitest"
import { anchorsOf } from "./anchors.ts"
import { isEncoded } from "./decode/lattice.ts"
import { DETECTORS } from "./detectors.ts"
import { gatedPatterns } from "./literals/gated.ts"
import { isIdlePhrase } from "./phrase.ts"
import { profileOf } from "./profile.ts"
import { nestedIn } from "./readings/nested.ts"
import { COMMANDS, POWERSHELL_ALIASES, POWERSHELL_NOUNS, POWERSHELL_VERBS } from "./shell/names.data.ts"
import { ATTACKS } from "./sql/attacks.case.data.ts"
import { FUNCTION_CLASSES } from "./sql/functions.data.ts"
import { STATEMENTS, WORD_CLASSES } from "./sql/words.data.ts"
import { Work } from "./work.ts"

test.each([
    { text: "Viewer No 12", idle: true, why: "a name" },
    { text: "12-3, Kaku-cho, Mihon-ku, Osaka-shi", idle: true, why: "an address" },
    { text: "JR 大阪　2 番線", idle: true, why: "Japanese with letters of ASCII" },
    { text: "word", idle: false, why: "one word is plain or not: the profile says" },
    { text: "1 or 2", idle: false, why: "a word of SQL" },
    { text: "1or 2", idle: false, why: "a word of SQL that touches a number" },
    { text: "0x1fxor Ajoin", idle: false, why: "a word of SQL that touches a hexadecimal number" },
    { text: "1e0union x", idle: false, why: "one that touches an exponent" },
    { text: "Mihon Building 3F", idle: true, why: "a floor" },
    { text: "x li\u212ae y", idle: false, why: "a letter that folds into ASCII" },
    { text: "cat x", idle: false, why: "a command at the start" },
    { text: "Apt-Get x", idle: false, why: "a command with a hyphen" },
    { text: "the cat x", idle: true, why: "a command's name where no command begins" },
    { text: "a -x", idle: false, why: "an option" },
    { text: "a--b c", idle: false, why: "a comment of SQL" },
    { text: " a b", idle: false, why: "begins with a gap" },
    { text: "x aced00050573", idle: false, why: "a serialized object" },
    { text: "bearer abcdefghijklmnop", idle: false, why: "a token" },
    {
        text: "O'Brien さんの回、最高でした! 来週も",
        idle: true,
        why: "a name with an apostrophe, and what a visitor writes",
    },
    { text: "It's late! Don't wait!! Why", idle: true, why: "sentences" },
    { text: "O'Brien", idle: true, why: "a name" },
    { text: "d'or x", idle: false, why: "a word of SQL behind an apostrophe" },
    { text: "w'h'o x", idle: false, why: "two apostrophes in a word" },
    { text: "O' Brien", idle: false, why: "an apostrophe that is none of a word" },
    { text: "x y'", idle: false, why: "an apostrophe at the end" },
    { text: "1'a b", idle: false, why: "one behind a digit" },
    { text: "a .env", idle: false, why: "a stop before a letter" },
    { text: "a b. c", idle: false, why: "a stop: behind it the ending of a program's file may stand" },
    { text: "a !b", idle: false, why: "a mark before a letter" },
    { text: "l? x", idle: false, why: "a wildcard where a command may begin" },
    { text: "（ a b", idle: false, why: "full-width forms may be folded" },
])("$text: $why", ({ text, idle }) => {
    expect(isIdlePhrase(text, 0, text.length)).toBe(idle)
    expect(isIdlePhrase(`"${text}"`, 1, text.length + 1)).toBe(idle)
})

const PATHS = ["query.q", "path", "json.a#key", "multipart.f.filename", "header.x-name", "form.name", "header.a#name"]

function findingsIn(text: string): string[] {
    const profile = profileOf(text)
    const wanted = DETECTORS.filter((detector) => detector.wants(profile, anchorsOf(text)))
    return PATHS.flatMap((path) =>
        wanted.flatMap((detector) =>
            detector
                .detect({ path, text, decoding: [], profile, thorough: true }, new Work(Infinity))
                .map(({ technique }) => `${path} ${detector.name} ${technique}`),
        ),
    )
}

const LITERALS = [...new Set(gatedPatterns().flatMap(({ literals }) => literals ?? []))].filter((literal) =>
    /^[a-z0-9 ,-]+$/.test(literal),
)
const WORDS = [...COMMANDS, ...POWERSHELL_ALIASES, ...POWERSHELL_NOUNS, ...POWERSHELL_VERBS, ...WORD_CLASSES.keys()]
const MORE_WORDS = [...STATEMENTS.keys(), ...FUNCTION_CLASSES.keys(), "aced00050573", "rO0ABXNyABFq", "gASVabcdefghij"]
const piece = fc.oneof(
    fc.constantFrom(...LITERALS),
    fc.constantFrom(...WORDS, ...MORE_WORDS),
    fc.stringMatching(/^[a-zA-Z0-9]{1,6}$/),
    fc.constantFrom(..."表 é \u00df \u212a \u017f 1 1e0 0x1f".split(" ")),
)
const gap = fc.constantFrom(" ", " ", ", ", "-", "", "　", "  ", "'", "! ", "? ", "!", "!?", "'s ")
const phrase = fc
    .array(fc.tuple(piece, gap), { minLength: 1, maxLength: 7 })
    .map((pairs) => pairs.map(([word, behind]) => word + behind).join(""))

test("law: no detector, decoder or nested reading has anything in an idle phrase", () => {
    let idle = 0
    fc.assert(
        fc.property(phrase, (text) => {
            if (!isIdlePhrase(text, 0, text.length)) return
            idle++
            expect({ text, found: findingsIn(text) }).toEqual({ text, found: [] })
            expect({ encoded: isEncoded(text, profileOf(text)), nested: nestedIn(text) }).toEqual({
                encoded: false,
                nested: null,
            })
        }),
        { numRuns: 30_000 },
    )
    expect(idle).toBeGreaterThan(1_000)
})

test("nothing that the table of SQL attacks holds is idle, whatever stands around it", () => {
    const idle = ATTACKS.map(({ text }) => text).filter((text) => isIdlePhrase(text, 0, text.length))
    expect(idle).toEqual([])
})
