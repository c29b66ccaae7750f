// An address that is passed must be one in which no detector finds anything but those that read it still, at any place: held for the words and literals
// that detectors look for, put together as addresses are, and for what the tables call an attack.
import fc from "fast-check"
import { expect, test } from "vitest"
import { anchorsOf } from "./anchors.ts"
import { DETECTORS } from "./detectors.ts"
import { idleAddress, READERS } from "./idle-address.ts"
import { gatedPatterns } from "./literals/gated.ts"
import { profileOf } from "./profile.ts"
import { nestedIn } from "./readings/nested.ts"
import { COMMANDS, POWERSHELL_ALIASES } from "./shell/names.data.ts"
import { ATTACKS } from "./sql/attacks.case.data.ts"
import { CATALOGUE_NAMES, FUNCTION_CLASSES, SERVER_VARIABLES } from "./sql/functions.data.ts"
import { GLUED_KEYWORDS, SESSION_WORDS, STATEMENTS, WORD_CLASSES } from "./sql/words.data.ts"
import { Work } from "./work.ts"

/** Who reads it still; null: it is no such address. */
function addressIn(text: string, path = "json.url"): readonly string[] | null {
    const readers = idleAddress({ path, text, decoding: [], profile: profileOf(text) })
    return readers === null ? null : READERS.filter((_, bit) => ((readers >> bit) & 1) === 1)
}

const NOBODY: readonly string[] = []

test.each([
    { text: "https://shop.example/a/b.png", want: NOBODY, why: "an address" },
    { text: "https://shop.example:8443/a?t=1&id=a%40b&_pn=/x/y", want: NOBODY, why: "one with a query" },
    { text: "/cgi/list?action=get&lang=ja", want: NOBODY, why: "an address on the same host" },
    { text: "/cgi/list?order=1&lang=ja", want: ["sql"], why: "one with a word of SQL" },
    { text: "/cgi/list?a=1%2a0or&lang=ja", want: ["sql"], why: "a word that a number touches" },
    { text: "/cgi/list?a=1&&b=1", want: ["sql"], why: "two conditions that are joined" },
    { text: "m=log&ids=1.2,3.4&to=https://shop.example/a", want: ["sql"], why: "a query" },
    { text: "view2/1/w/230", want: NOBODY, why: "a path without its first slash" },
    { text: "word", want: null, why: "nothing of an address" },
    { text: "https://127.0.0.1/a", want: null, why: "a number for a host" },
    { text: "https://localhost/a", want: null, why: "the server itself" },
    { text: "https://a@shop.example/a", want: null, why: "somebody before the host" },
    { text: "https://x.oast.pro/a", want: null, why: "a host that tells who asked" },
    { text: "file:///a/b", want: null, why: "another scheme" },
    { text: "/a/../b", want: null, why: "it climbs" },
    { text: "/a/.env", want: null, why: "a hidden name" },
    { text: "/a?f=/etc/passwd", want: null, why: "a sensitive file" },
    { text: "/bin/l?", want: null, why: "a program by a pattern" },
    { text: "/a?x=1&id", want: null, why: "a command behind a separator" },
    { text: "/a?x=1&heigh", want: NOBODY, why: "a name that was cut off" },
    { text: "/a?x=1&b&c=2", want: null, why: "one without a value before others" },
    { text: "https://shop.example/a.php?x=1", want: NOBODY, why: "the ending of a program, in no file's name" },
    { text: "rO0ABXNyABFqYXZh/a", want: null, why: "a stored object" },
    { text: "/a?x=1;b=2", want: null, why: "another separator" },
    { text: "/bin/ls", want: null, why: "a program of the system" },
    { text: "a=1--b", want: null, why: "a comment of SQL" },
    { text: "/a?x=/onload=1", want: null, why: "the name of a handler, as markup has it" },
    { text: "/a?onload=1", want: NOBODY, why: "the same as a field's" },
    { text: "/a?location=x", want: ["script"], why: "a name that programs use, as they do" },
    { text: "/a?top=x", want: ["sql"], why: "one with which nothing is done, and a word of SQL" },
    { text: "https://console.shop.example/a", want: NOBODY, why: "the same in a host's name" },
    { text: "a b/c", want: null, why: "white space" },
    { text: "/表/a", want: null, why: "a sign beyond ASCII" },
    { text: `/${"a/".repeat(2_100)}`, want: null, why: "longer than is looked at" },
])("$text: $why", ({ text, want }) => {
    expect(addressIn(text)).toEqual(want)
})

test.each(["path", "path[1]", "json.a#key", "header.a#name", "multipart.f.filename", "multipart.f.name"])(
    "at %s any text is read",
    (path) => {
        expect(addressIn("a/b.png", path)).toBeNull()
    },
)

const PLACES = ["query.q", "json[1]", "header.x-name", "form.name", "form.redirect", "cookie.a", "xml.a", "body"]

function findingsIn(text: string, readers: readonly string[]): string[] {
    const profile = profileOf(text)
    const wanted = DETECTORS.filter((detector) => detector.wants(profile, anchorsOf(text))).filter(
        ({ name }) => !readers.includes(name),
    )
    return PLACES.flatMap((path) =>
        wanted.flatMap((detector) =>
            detector
                .detect({ path, text, decoding: [], profile, thorough: true }, new Work(Infinity))
                .map(({ technique }) => `${path} ${detector.name} ${technique}`),
        ),
    )
}

const LITERALS = [...new Set(gatedPatterns().flatMap(({ literals }) => literals ?? []))].filter((literal) =>
    /^[\w.~@%,:+/?=&-]+$/.test(literal),
)
const PATHS =
    "etc/passwd /bin/l? /usr/bin/i? .env ..%2f windows/win.ini ,/bin/l? //etc/x C:/x ~+ a.php web.config".split(" ")
const NAMES = "java.lang.Runtime a=a 1=1 true=true null 0x7f localhost 127.0.0.1 javascript: data:text/html, a@b".split(
    " ",
)
const piece = fc.oneof(
    fc.constantFrom(...LITERALS),
    fc.constantFrom(...COMMANDS, ...POWERSHELL_ALIASES),
    fc.constantFrom(...PATHS, ...NAMES),
    fc.stringMatching(/^[a-zA-Z0-9_.-]{1,6}$/),
)
const start = fc.constantFrom("https://a.example/", "http://", "https://", "/", "", "a/", "x=", "//")
const joint = fc.constantFrom(
    "/",
    "/",
    "?",
    "&",
    "=",
    "&a=",
    "?a=",
    ".",
    ":",
    ",",
    "-",
    "%2f",
    "+",
    "&&b=",
    "&",
    "@",
    "",
)
const address = fc
    .tuple(start, fc.array(fc.tuple(piece, joint), { minLength: 1, maxLength: 7 }))
    .map(([first, pairs]) => first + pairs.map(([word, behind]) => word + behind).join(""))

test("law: no other detector and no nested reading has anything in an idle address", () => {
    let idle = 0
    fc.assert(
        fc.property(address, (text) => {
            const found = addressIn(text)
            if (found === null) return
            idle++
            expect({ text, found: findingsIn(text, found) }).toEqual({ text, found: [] })
            expect(nestedIn(text)).toBeNull()
        }),
        { numRuns: 30_000 },
    )
    expect(idle).toBeGreaterThan(1_000)
})

const SQL_WORDS = [
    ...WORD_CLASSES.keys(),
    ...STATEMENTS.keys(),
    ...SESSION_WORDS,
    ...CATALOGUE_NAMES,
    ...FUNCTION_CLASSES.keys(),
    ...SERVER_VARIABLES,
]
const sqlPiece = fc.oneof(
    fc.constantFrom(...SQL_WORDS),
    fc.constantFrom("1", "0", "a", "x", "1.5", "1.", "0x1f", "1e0", "1.e", "_utf8", "n", "q", "a.b", "d-e"),
    fc.tuple(fc.constantFrom("1", "1e0", "0x1"), fc.constantFrom(...GLUED_KEYWORDS)).map((glued) => glued.join("")),
)
const operator = fc.constantFrom(..."/ = & && ? - ~ % @ @@ , : :: + . =- /~ == &a= %25 ".split(" "))
const expression = fc
    .tuple(
        fc.constantFrom("/", "a/", "x=", "", "/a?x="),
        fc.array(fc.tuple(sqlPiece, operator), { minLength: 1, maxLength: 6 }),
    )
    .map(([first, pairs]) => first + pairs.map(([word, behind]) => word + behind).join(""))

test("law: SQL finds nothing in an address that it does not read", () => {
    let unread = 0
    fc.assert(
        fc.property(expression, (text) => {
            const readers = addressIn(text)
            if (readers === null || readers.includes("sql")) return
            unread++
            expect({ text, found: findingsIn(text, readers) }).toEqual({ text, found: [] })
        }),
        { numRuns: 30_000 },
    )
    expect(unread).toBeGreaterThan(1_000)
})

test("nothing that the table of SQL attacks holds is passed", () => {
    const passed = ATTACKS.map(({ text }) => text).filter((text) => addressIn(text)?.includes("sql") === false)
    expect(passed).toEqual([])
})
