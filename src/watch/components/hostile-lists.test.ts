// Lists as an enemy would make them: each ends with a code and a place, soon, and nothing is taken for what it is not.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isSekishoError } from "../../core/errors/sekisho-error.ts"
import { readList } from "./read-list.ts"

const BOM = '{"bomFormat":"CycloneDX","specVersion":"1.5","components":'
const XML_BOM = '<bom xmlns="http://cyclonedx.org/schema/bom/1.4">'

function failureOf(text: string, name = "list"): unknown {
    try {
        return readList(Buffer.from(text), name)
    } catch (error) {
        return error
    }
}

const hostile: readonly (readonly [string, string, string, string])[] = [
    ["deep JSON", `${BOM}${"[".repeat(200_000)}`, "SEKISHO_WATCH_LIST_INVALID", "the whole file"],
    [
        "components within components",
        `${BOM}${'[{"name":"a","version":"1","components":'.repeat(100)}[]${"}]".repeat(100)}}`,
        "SEKISHO_WATCH_LIMIT",
        "components[0].components[0]",
    ],
    [
        "a million components",
        `${BOM}[${'{"name":"a","version":"1"},'.repeat(1_000_000)}{"name":"a"}]}`,
        "SEKISHO_WATCH_LIMIT",
        "components",
    ],
    [
        "a name of 100 KB",
        `${BOM}[{"name":"${"a".repeat(100_000)}"}]}`,
        "SEKISHO_WATCH_LIST_INVALID",
        "components[0].name",
    ],
    ["a number for a name", `${BOM}[{"name":1}]}`, "SEKISHO_WATCH_LIST_INVALID", "components[0].name"],
    ["a text for a list", `${BOM}"a"}`, "SEKISHO_WATCH_LIST_INVALID", "components"],
    ["a version to come", BOM.replace("1.5", "9.0").concat("[]}"), "SEKISHO_WATCH_LIST_INVALID", "specVersion"],
    [
        "entities that grow",
        `<?xml version="1.0"?><!DOCTYPE bom [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${XML_BOM}&b;</bom>`,
        "SEKISHO_WATCH_LIST_INVALID",
        "line 1",
    ],
    [
        "an external entity",
        `<!DOCTYPE x SYSTEM "file:///etc/passwd"><project/>`,
        "SEKISHO_WATCH_LIST_INVALID",
        "line 1",
    ],
    ["an entity of one's own", `\n${XML_BOM}\n&own;</bom>`, "SEKISHO_WATCH_LIST_INVALID", "line 2"],
    ["deep XML", `${XML_BOM}${"<a>".repeat(100_000)}`, "SEKISHO_WATCH_LIMIT", "line 1"],
    ["elements that are left open", `${XML_BOM}<components>`, "SEKISHO_WATCH_LIST_INVALID", "line 1"],
    ["elements that close crosswise", `${XML_BOM}<a><b></a></b></bom>`, "SEKISHO_WATCH_LIST_INVALID", "line 1"],
    [
        "YAML that grows by aliases",
        "lockfileVersion: 9\na: &a [1]\nb: [*a, *a]\n",
        "SEKISHO_WATCH_LIST_INVALID",
        "the whole",
    ],
    ["bytes that are no text", "\ud800".repeat(3), "SEKISHO_WATCH_LIST_UNKNOWN", "list"],
    ["nothing", "", "SEKISHO_WATCH_LIST_UNKNOWN", "list"],
    ["JSON that is no list", '{"a":1}', "SEKISHO_WATCH_LIST_UNKNOWN", "JSON"],
    ["XML that is no list", "<html/>", "SEKISHO_WATCH_LIST_UNKNOWN", "XML"],
]

describe("hostile lists", () => {
    test.each(hostile)("%s", (_, text, code, place) => {
        const failure = failureOf(text)
        expect(failure).toMatchObject({ code, place: expect.stringContaining(place) as unknown })
    })

    test("names that objects inherit are names like others", () => {
        const text =
            '{"lockfileVersion":3,"packages":{"node_modules/__proto__":{"version":"1.0.0"},"__proto__":{"version":"2"}}}'
        const list = readList(Buffer.from(text), "package-lock.json")
        expect(list.components.map(({ name, version }) => [name, version])).toEqual([["__proto__", "1.0.0"]])
        expect(
            readList(Buffer.from(`${BOM}[{"name":"toString","version":"constructor"}]}`), "x").components,
        ).toMatchObject([{ name: "toString", version: "constructor" }])
    })

    test("long lines without an end cost no more than their length", () => {
        for (const piece of ["a", " ", "@", "-", "/", "[", '"', "a==", "a:b:"]) {
            const text = `a==1\n${piece.repeat(200_000)}`
            const startedMs = performance.now()
            failureOf(text, "requirements.txt")
            failureOf(`# yarn lockfile v1\n${piece.repeat(200_000)}:\n`, "yarn.lock")
            failureOf(`module a\nreplace ${piece.repeat(200_000)}\n`, "go.mod")
            expect(performance.now() - startedMs).toBeLessThan(5_000)
        }
    })

    test("any text: a list, or an error of the catalogue", () => {
        const pieces = [
            "{",
            "}",
            "[",
            "]",
            '"',
            ":",
            ",",
            "<a>",
            "</a>",
            "&",
            "name",
            "version",
            "==",
            "\n",
            " ",
            "[[package]]",
            "GEM\n  remote: x\n",
        ]
        fc.assert(
            fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
                const failure = failureOf(parts.join(""), "requirements.txt")
                expect(!(failure instanceof Error) || isSekishoError(failure)).toBe(true)
            }),
        )
    })
})
