import fc from "fast-check"
import { expect, test } from "vitest"
import { plainSpelling } from "./plain-spelling.ts"

test.each([
    { text: "i\\\nd", want: "id", why: "a line that goes on" },
    { text: "cat${IFS}a", want: "cat a", why: "the variable that separates words" },
    { text: "c''a\"\"t", want: "cat", why: "empty quotes" },
    { text: "i$@d$x", want: "id", why: "variables nobody set" },
    { text: "x;a=ca b=t;$a$b", want: "x;a=ca b=t;cat", why: "variables the text sets itself" },
    { text: "set -- id x;$1", want: "set -- id x;id", why: "arguments it sets" },
    { text: "a=xidx;b=${a#x};${b%x}", want: "a=xidx;b=idx;id", why: "variables cut, and one set by another" },
    { text: "a=ID;${a,,}${a:1:1}", want: "a=ID;idD", why: "in small letters, and a piece" },
    { text: "a=(i d);${a[0]}${a[1]}", want: "a=(i d);id", why: "items of an array" },
    { text: "IFS=_;a=uname_-a;$a", want: "IFS=_;a=uname_-a;uname -a", why: "split where the text says" },
    { text: "for a in id;do $a;done", want: "for a in id;do id;done", why: "what a loop goes through" },
    { text: "echo id|(read a;$a)", want: "echo id|(read a;id)", why: "what is read" },
    { text: "printf -v a id;$a", want: "printf -v a id;id", why: "what is printed into a variable" },
    { text: ": id;$_", want: ": id;id", why: "the last word of the command before" },
    { text: "${x:-id}${x+y}", want: "id", why: "a default of a variable nobody set" },
    { text: "${PWD%%[a-z]*}bin${HOME:0:1}id", want: "/bin/id", why: "a variable that begins with a slash, cut" },
    { text: "$'\\x69\\144'", want: "id", why: "letters by their numbers" },
    { text: "c$(echo a)t`:`", want: "cat", why: "what a command prints within a word" },
    { text: "$(printf %s%s i d)", want: "id", why: "words into a format" },
    { text: "/{usr,}/bin/id", want: "/usr/bin/id //bin/id", why: "words that braces make" },
    { text: ".e{m..n}v", want: ".emv .env", why: "a sequence of letters" },
    { text: "a$1b", want: "ab", why: "an argument nobody gave" },
    { text: "$a=1; $b=$aa;", want: "=1; =$aa;", why: "PHP sets nothing here" },
    { text: "${PORT:-8080} $PORT", want: "8080 $PORT", why: "a variable that may be set" },
    { text: "C:\\Users", want: "C:Users", why: "a backslash before a letter, as a shell reads it" },
    { text: "it's", want: undefined, why: "nothing is spelled apart" },
    { text: "{id} {a;b,c}", want: undefined, why: "braces that make no words" },
    { text: "$HOME", want: undefined, why: "a variable that is set" },
])("$text: $why", ({ text, want }) => {
    expect(plainSpelling(text)?.text).toBe(want)
})

const pieces = [
    "a",
    "id",
    ";",
    "''",
    '""',
    "\\\n",
    "\\",
    "$x",
    "$@",
    "${IFS}",
    "$IFS",
    " ",
    "あ",
    "x=id;",
    "{a,bc}",
    "$'i'",
]
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(""))

test("law: spans are in bounds and in order, and what was not spelled apart stands where they say", () => {
    fc.assert(
        fc.property(texts, fc.nat(40), fc.nat(8), (text, start, units) => {
            const plain = plainSpelling(text)
            fc.pre(plain !== null && start + units <= plain.text.length)
            const span = plain?.spanOf({ start, end: start + units }) ?? { start: -1, end: -1 }
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThanOrEqual(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
            const sign = plain?.text.slice(start, start + 1) ?? ""
            const isPiece = /^[$'"{\\]/.test(text.slice(span.start))
            expect(isPiece || units === 0 || text.startsWith(sign, span.start)).toBe(true)
        }),
    )
})

test("law: however often a text's own variables are used, it grows within bounds", () => {
    const long = `a=${"x".repeat(90)};b=$a$a;c=$b$b;${"$c".repeat(1_000)}`
    const grown = plainSpelling(long)?.text.length ?? 0
    expect(grown).toBeGreaterThan(long.length)
    expect(grown).toBeLessThan(long.length + 4_096)
})
