// The bill of materials: what it says of a small lock file by hand, and laws that hold for the project's own.
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { type LockFile, nameOf, parseLockFile, resolvePlace } from "../../scripts/bundle/lock-file.ts"
import { type BundleContents, renderSbom } from "../../scripts/bundle/sbom.ts"

const LOCK: LockFile = {
    "": { version: "1.0.0", dependencies: { "@s/a": "1.0.0", b: "1.0.0" } },
    "node_modules/@s/a": {
        version: "1.0.0",
        license: "MIT",
        integrity: "sha512-AAEC",
        dependencies: { b: "^2" },
        optionalDependencies: { windows: "1" },
    },
    "node_modules/@s/a/node_modules/b": { version: "2.0.0", license: "(MIT OR ISC)" },
    "node_modules/b": { version: "1.0.0" },
    "node_modules/windows": { version: "1.0.0" },
}
const CONTENTS: BundleContents = {
    version: "1.0.0",
    nodeVersion: "24.0.0",
    nodeLibraries: { node: "24.0.0", openssl: "3.5.0", modules: "137", nghttp3: "" },
    lock: LOCK,
    places: ["node_modules/@s/a", "node_modules/@s/a/node_modules/b", "node_modules/b"],
}

function sbomOf(contents: BundleContents): {
    serialNumber: string
    components: Record<string, unknown>[]
    dependencies: { ref: string; dependsOn: string[] }[]
} {
    return JSON.parse(renderSbom(contents))
}

describe("bill of materials", () => {
    test("Node first, with its CPE and the libraries inside it", () => {
        expect(sbomOf(CONTENTS).components[0]).toMatchObject({
            name: "node",
            version: "24.0.0",
            cpe: "cpe:2.3:a:nodejs:node.js:24.0.0:*:*:*:*:*:*:*",
            components: [{ name: "openssl", version: "3.5.0" }],
        })
    })

    test("each package that is there, with its license, its digest and its place; none that is not", () => {
        const [, a, inner, b, ...more] = sbomOf(CONTENTS).components
        expect(a).toMatchObject({
            name: "@s/a",
            purl: "pkg:npm/%40s/a@1.0.0",
            licenses: [{ expression: "MIT" }],
            hashes: [{ alg: "SHA-512", content: "000102" }],
            evidence: { occurrences: [{ location: "app/node_modules/@s/a" }] },
        })
        expect(inner).toMatchObject({ version: "2.0.0", licenses: [{ expression: "(MIT OR ISC)" }] })
        expect(b).not.toHaveProperty("licenses")
        expect(more).toEqual([])
    })

    test("who needs whom, by where Node finds it", () => {
        expect(sbomOf(CONTENTS).dependencies).toEqual([
            {
                ref: "pkg:npm/sekisho@1.0.0",
                dependsOn: ["pkg:generic/node@24.0.0", "pkg:npm/%40s/a@1.0.0", "pkg:npm/b@1.0.0"],
            },
            { ref: "pkg:npm/%40s/a@1.0.0", dependsOn: ["pkg:npm/b@2.0.0"] },
            { ref: "pkg:npm/b@2.0.0", dependsOn: [] },
            { ref: "pkg:npm/b@1.0.0", dependsOn: [] },
        ])
    })

    test("the same contents have the same serial number, others another", () => {
        expect(renderSbom(CONTENTS)).toBe(renderSbom({ ...CONTENTS }))
        const other = sbomOf({ ...CONTENTS, nodeVersion: "24.0.1" })
        expect(other.serialNumber).not.toBe(sbomOf(CONTENTS).serialNumber)
        expect(other.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
    })

    test("a place that the lock file does not name is an error", () => {
        expect(() => renderSbom({ ...CONTENTS, places: ["node_modules/stranger"] })).toThrow("node_modules/stranger")
    })

    test("the project's own lock file: references are unique, and every dependency is a component", () => {
        const lock = parseLockFile(
            readFileSync(join(resolve(import.meta.dirname, "../.."), "package-lock.json"), "utf8"),
        )
        const places = Object.keys(lock).filter((place) => place !== "" && lock[place]?.dev !== true)
        expect(places.length).toBeGreaterThan(30)
        const { components, dependencies } = sbomOf({ ...CONTENTS, lock, places })
        const refs = components.map((component) => String(component["bom-ref"]))
        expect(new Set(refs).size).toBe(refs.length)
        expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([])
        const direct = dependencies[0]?.dependsOn.length ?? 0
        expect(direct).toBe(Object.keys(lock[""]?.dependencies ?? {}).length + 1)
    })
})

describe("lock file", () => {
    const places = new Set(CONTENTS.places)
    test.each([
        { from: "", name: "b", want: "node_modules/b", why: "the project's own" },
        { from: "node_modules/@s/a", name: "b", want: "node_modules/@s/a/node_modules/b", why: "the nearest" },
        {
            from: "node_modules/@s/a/node_modules/b",
            name: "b",
            want: "node_modules/@s/a/node_modules/b",
            why: "a sibling",
        },
        { from: "node_modules/b", name: "@s/a", want: "node_modules/@s/a", why: "the folder around it" },
        { from: "node_modules/@s/a", name: "windows", want: null, why: "not there" },
    ])("resolvePlace $from $name: $why", ({ from, name, want }) => {
        expect(resolvePlace(from, name, places)).toBe(want)
    })

    test("names, with their scope", () => {
        expect(CONTENTS.places.map(nameOf)).toEqual(["@s/a", "b", "b"])
    })

    test("another format is refused", () => {
        expect(() => parseLockFile(`{"lockfileVersion":2,"packages":{}}`)).toThrow("version 3")
    })
})
