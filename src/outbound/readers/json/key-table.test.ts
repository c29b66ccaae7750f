import { expect, test } from "vitest"
import { KeyTable } from "./key-table.ts"

const QUOTE = 0x22

/** Reads the keys of `"a""b"…` as the scanner does: by what came the time before, else by their ends. */
function keysOf(table: KeyTable, text: string): (string | null)[] {
    const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0))
    const keys: (string | null)[] = []
    for (let at = 0; at < text.length;) {
        const end = text.indexOf('"', at + 1)
        const known = table.again(units, at + 1, QUOTE, text.length) ?? table.at(text, units, at + 1, end)
        keys.push(known?.text ?? null)
        at = end + 1
    }
    return keys
}

test.each([
    { text: '"id""name""id""name""id"', why: "objects with the same keys" },
    { text: '"id""name""id""names""id""na""id""name"', why: "a key that goes on, or ends, where another did" },
    { text: '"""a""""b"""', why: "an empty key" },
    { text: '"id""氏名""id""氏""id""氏名"', why: "units beyond ASCII" },
    { text: Array.from({ length: 2_000 }, (_, index) => `"key${index % 700}"`).join(""), why: "more keys than slots" },
])("keys are those that stand there: $why", ({ text }) => {
    expect(keysOf(new KeyTable(), text)).toEqual(Array.from(text.matchAll(/"([^"]*)"/g), ([, key]) => key))
})

test("a text that ends within a key or right behind it has no key that is known", () => {
    const table = new KeyTable()
    keysOf(table, '"id""name""id""name""id"')
    const units = Uint16Array.from('"name"', (unit) => unit.charCodeAt(0))
    expect(table.again(units, 1, QUOTE, 3)).toBeNull()
    expect(table.again(units, 1, QUOTE, 5)).toBeNull()
    expect(table.again(units, 1, QUOTE, 6)?.text).toBe("name")
})
