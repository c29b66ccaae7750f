import { describe, expect, test } from "vitest"
import { LIST_CASES } from "./lists.case.data.ts"
import { readList } from "./read-list.ts"

describe("readList", () => {
    test.each(LIST_CASES)("$kind: $why", ({ name, text, kind, components, unresolved }) => {
        const list = readList(Buffer.from(text), name)
        expect(list.kind).toBe(kind)
        expect(
            list.components.map(({ ecosystem, name: named, version }) => `${ecosystem} ${named} ${version}`),
        ).toEqual(components)
        expect(list.unresolved.map(({ name: named, why }) => `${named} ${why}`)).toEqual(unresolved ?? [])
    })

    test("a mark of UTF-8 and line ends of Windows change nothing", () => {
        const list = readList(
            Buffer.from("\ufeffexample.org/a v1.0.0 h1:x=\r\nexample.org/b v1.0.0 h1:x=\r\n"),
            "go.sum",
        )
        expect(list.components.map(({ place }) => place)).toEqual(["line 1", "line 2"])
    })

    test("the content tells the kind before the name does", () => {
        const text = JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6" })
        expect(readList(Buffer.from(text), "yarn.lock").kind).toBe("CycloneDX JSON")
    })
})
