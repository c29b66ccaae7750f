// What is passed over because it came before must be what was told nothing before: a reader that passes gives the same values as one
// that does not, but for such.
import fc from "fast-check"
import { expect, test } from "vitest"
import { readJson } from "./json.ts"
import { REPEATS_FROM_UNITS } from "./repeats.ts"
import { takeOf } from "./take.ts"

/** Given by a reader whose values tell something where they hold an `x`, and how many of them it passed as known. */
function given(text: string, knows: boolean): { readonly all: string[]; readonly again: number } {
    const all: string[] = []
    let told = 0
    let again = 0
    const repeated = {
        told: () => told,
        again: () => {
            again++
        },
    }
    const take = takeOf(
        (path, value) => {
            const shown = typeof value === "string" ? value : ""
            all.push(`${path.replaceAll(/\d+/g, "n")}=${shown}`)
            if (shown.includes("x")) told++
        },
        undefined,
        undefined,
        knows ? repeated : undefined,
    )
    readJson("json", text, take)
    return { all, again }
}

const PADDING = `{"padding":"${"a".repeat(REPEATS_FROM_UNITS)}"}`
const row = (value: string): string => JSON.stringify([{ "a.b": value, c: [value] }])

test("a value is passed from the third time on, once it was remembered", () => {
    const text = PADDING + row("only=here").repeat(5)
    const { all, again } = given(text, true)
    expect(again).toBe(3)
    expect(all.filter((one) => one === "json[n].a.b=only=here")).toHaveLength(2)
    // In a list each is read.
    expect(all.filter((one) => one === "json[n].c[n]=only=here")).toHaveLength(5)
})

test("one that told something is given each time", () => {
    expect(given(PADDING + row("k=x").repeat(5), true).again).toBe(0)
})

test("a short text remembers nothing", () => {
    expect(given(row("k=v").repeat(5), true).again).toBe(0)
})

test.each([
    ['[{"a":"k=v"}]', '[{"b":"k=v"}]', "another key"],
    ['[{"a":"k=v"}]', '[{"p":{"a":"k=v"}}]', "another object around it"],
    ['[{"p":{"a":"k=v"}}]', '[{"q":{"a":"k=v"}}]', "one of another name"],
    ['[{"p":[{"a":"k=v"}]}]', '[{"p":{"a":"k=v"}}]', "a list between them"],
])("%s and %s: %s, so it is read again", (first, second) => {
    const before = given(PADDING + first.repeat(4), true)
    const both = given(PADDING + first.repeat(4) + second, true)
    expect(both.again).toBe(before.again)
})

const value = fc.constantFrom("k=v", "k=x", "a/b", "(c)", "b;c", "word", "\\u003d", "")
const key = fc.constantFrom("a", "a.b", "p", "filename", "x y", "k'", "__a")
const tree = fc.letrec((tie) => ({
    node: fc.oneof(
        { maxDepth: 3 },
        value,
        fc.array(tie("node"), { maxLength: 3 }),
        fc.array(fc.tuple(key, tie("node")), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs)),
    ),
}))

const isTelling = (one: string): boolean => one.slice(one.indexOf("=")).includes("x")

test("law: whatever is not given was given before at such a place, and told nothing", () => {
    fc.assert(
        fc.property(fc.array(tree.node, { minLength: 1, maxLength: 12 }), (nodes) => {
            const text = PADDING + JSON.stringify([...nodes, ...nodes, ...nodes])
            const [slow, quick] = [given(text, false), given(text, true)]
            expect(quick.all.length + quick.again).toBe(slow.all.length)
            expect(new Set(quick.all)).toEqual(new Set(slow.all))
            expect(quick.all.filter(isTelling)).toEqual(slow.all.filter(isTelling))
        }),
    )
})
