import { describe, expect, test } from "vitest"
import { fencesOf, isFenced } from "./code-fence.ts"

describe("blocks of code in Markdown", () => {
    test.each([
        ["```js\na\n```", ["a"]],
        ["x\n  ```sh\na\nb\n```\ny\n```ts\nc\n```\n", ["a\nb", "c"]],
        ["```js\r\na\r\n```\r\n", ["a\r"]],
        ["x\n```\na\n```\ny\n```\nb\n```", ["a", "b"]],
    ])("%j", (text, want) => {
        expect(fencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(want)
    })

    test.each(["```\na", "```js\na", "x ```js\na\n```", "```js a```", "`js\na\n`", ""])("none in %j", (text) => {
        expect(fencesOf(text)).toEqual([])
    })

    test("holds what stands between them, and nothing behind", () => {
        const text = "a\n```js\nb\n```\nc"
        const fences = fencesOf(text)
        expect(["a", "b", "c"].map((letter) => isFenced(fences, text.indexOf(letter)))).toEqual([false, true, false])
    })

    test("ends at a limit of blocks", () => {
        expect(fencesOf("```a\nb\n```\n".repeat(100)).length).toBe(32)
    })
})
