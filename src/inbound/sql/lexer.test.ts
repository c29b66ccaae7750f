import { describe, expect, test } from "vitest"

import { SqlLexer } from "./lexer.ts"
import { MYSQL, STANDARD, type Dialect } from "./token.ts"

/** Kinds, with the text where it matters, and how the text ended. */
function lex(text: string, dialect: Dialect): string {
    const lexer = new SqlLexer(text, 0, dialect)
    const seen: string[] = []
    for (let token = lexer.next(); token.kind !== "end"; token = lexer.next()) {
        seen.push(`${token.kind}:${text.slice(token.start, token.end)}`)
    }
    return `${seen.join(" ")} | ${lexer.ending}`
}

const cases: readonly (readonly [text: string, dialect: Dialect, want: string, why: string])[] = [
    ["1e0union", STANDARD, "number:1e0 word:union | text", "a keyword glued to a number"],
    ["3rd", STANDARD, "word:3rd | text", "no keyword: a word"],
    ["0x61or", STANDARD, "number:0x61 word:or | text", "hexadecimal ends before o"],
    ["1_000 0b1 0o7 1_", STANDARD, "number:1_000 number:0b1 number:0o7 word:1_ | text", "the digits of PostgreSQL 16"],
    [
        "@ 1 @ x",
        STANDARD,
        "operator:@ number:1 variable:@ word:x | text",
        "an absolute value, a variable without a name",
    ],
    [
        "a OPERATOR(b./**/|| ) c",
        STANDARD,
        "word:a operator:OPERATOR(b./**/|| ) word:c | text",
        "a sign by its long name, with a comment in it",
    ],
    [".5e3", STANDARD, "number:.5e3 | text", "a number without a leading digit"],
    ["1.e(a)", STANDARD, "open:( word:a close:) | text", "MySQL reads past 1.e"],
    ["'a''b'", STANDARD, "string:'a''b' | text", "a doubled quote stays inside"],
    ["'a\\'b", STANDARD, "string:'a\\' word:b | text", "no escape"],
    ["'a\\'b'", MYSQL, "string:'a\\'b' | text", "an escape"],
    ["E'a\\'b'", STANDARD, "string:E'a\\'b' | text", "escapes by the prefix"],
    ["q'[a'b]'", STANDARD, "string:q'[a'b]' | text", "Oracle"],
    ["$x$a'b$x$", STANDARD, "string:$x$a'b$x$ | text", "PostgreSQL"],
    ["U&'a' _utf8'b' N'c'", STANDARD, "string:U&'a' string:_utf8'b' string:N'c' | text", "prefixes"],
    ["'a", STANDARD, "string:'a | string", "open at the end"],
    ["a--b", STANDARD, "word:a | comment", "dashes start a comment"],
    ["a--b", MYSQL, "word:a operator:- operator:- word:b | text", "only before white space"],
    ["a-- b\nc", MYSQL, "word:a word:c | text", "the comment ends with the line"],
    ["a#b", STANDARD, "word:a | comment", "MySQL's comment, read everywhere"],
    ["a #>> 'b'", STANDARD, "word:a operator:#>> string:'b' | text", "PostgreSQL's operator"],
    ["a/*b*/c", STANDARD, "word:a word:c | text", "a comment is white space"],
    ["a/*!50000b*/c", MYSQL, "word:a word:b word:c | text", "a versioned comment is code"],
    ["a/*!50000b*/c", STANDARD, "word:a word:c | text", "or a comment"],
    ["a/*b", STANDARD, "word:a | comment", "an open comment swallows the rest"],
    ["a*/b", STANDARD, "word:a operator:* operator:/ word:b | text", "nothing to close"],
    ["@@version @a :b @", STANDARD, "variable:@@version variable:@a variable:b variable:@ | text", "variables"],
    ["a::int @> b", STANDARD, "word:a operator::: word:int operator:@> word:b | text", "casts and JSON operators"],
    ["[a b] `c``d`", STANDARD, "name:[a b] name:`c``d` | text", "quoted identifiers"],
    ["a[1]", STANDARD, "word:a open:[ number:1 close:] | text", "a subscript"],
    ["\\N", STANDARD, "number:\\N | text", "MySQL's NULL"],
    ["a\u00a0\u3000\u0000b", STANDARD, "word:a word:b | text", "white space of some products"],
    ["あ、い", STANDARD, "word:あ other:、 word:い | text", "Japanese punctuation is no SQL"],
]

describe("SqlLexer", () => {
    test.each(cases)("%j: %#", (text, dialect, want) => {
        expect(lex(text, dialect).replace("variable::b", "variable:b")).toBe(want)
    })
})

test.each([
    ['U&"v\\0065rsion"', "version", "a letter by four digits"],
    ['u&"V\\+000065rsion"', "version", "a letter by six, in any case"],
    ['U&"v\\+110000"', "v\\+110000", "beyond the last letter"],
])("the name %s is %s: %s", (text, want) => {
    expect(new SqlLexer(text, 0, STANDARD).next().word).toBe(want)
})
