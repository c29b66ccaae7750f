import { strToU8, zipSync } from "fflate"
import { describe, expect, test } from "vitest"
import { WATCH_LIMITS } from "../limits.data.ts"
import { bytesSource } from "./byte-source.ts"
import { readJar } from "./read-jar.ts"
import { readEntry, zipEntries } from "./zip.ts"

const STRUTS = "groupId=org.apache.struts\nartifactId=struts2-core\nversion=2.3.31\n"

function jar(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
    const entries = Object.entries(files).map(([name, text]) => [name, typeof text === "string" ? strToU8(text) : text])
    return zipSync(Object.fromEntries(entries), { level: 6 })
}

function propertiesJar(text = STRUTS): Uint8Array {
    return jar({ "META-INF/maven/g/a/pom.properties": text })
}

function manifestJar(...lines: readonly string[]): Uint8Array {
    return jar({ "META-INF/MANIFEST.MF": `Manifest-Version: 1.0\r\n${lines.join("\r\n")}\r\n\r\nName: x\r\n` })
}

function read(
    bytes: Uint8Array,
    path = "a.jar",
): { readonly found: readonly string[]; readonly left: readonly string[] } {
    const { components, unresolved } = readJar(bytesSource(bytes), path)
    return {
        found: components.map(({ name, version, evidence }) => `${name} ${version} ${evidence}`),
        left: unresolved.map(({ place, why }) => `${place} ${why}`),
    }
}

describe("readJar", () => {
    test.each<[string, Uint8Array, string, readonly string[]]>([
        ["pom.properties", propertiesJar(), "x.jar", ["org.apache.struts:struts2-core 2.3.31 declared"]],
        [
            "a jar that declares what it brings along, not itself",
            propertiesJar(),
            "shaded-1.0.jar",
            ["org.apache.struts:struts2-core 2.3.31 declared", "shaded 1.0 file-name"],
        ],
        [
            "a title, continued over lines",
            manifestJar("Implementation-Title: some-", " thing", "Implementation-Version: 1.2"),
            "x.jar",
            ["some-thing 1.2 manifest"],
        ],
        [
            "a bundle, with directives",
            manifestJar("Bundle-SymbolicName: org.a.b;singleton:=true", "Bundle-Version: 3.0.0"),
            "x.jar",
            ["org.a.b 3.0.0 manifest"],
        ],
        [
            "a title for people",
            manifestJar("Implementation-Title: Some Thing", "Implementation-Version: 1"),
            "a-1.jar",
            ["a 1 file-name"],
        ],
        [
            "a manifest copied from another release",
            manifestJar("Implementation-Title: a", "Implementation-Version: 1.2"),
            "a-1.1.jar",
            ["a 1.2 manifest", "a 1.1 file-name"],
        ],
        [
            "a placeholder nobody filled in",
            propertiesJar(STRUTS.replace("2.3.31", "${v}")),
            "a-1.jar",
            ["a 1 file-name"],
        ],
    ])("%s", (_, bytes, path, found) => {
        expect(read(bytes, path)).toEqual({ found, left: [] })
    })

    test("jars within a war, each with its place; one that is none is told", () => {
        const war = jar({
            "WEB-INF/lib/struts2-core-2.3.31.jar": propertiesJar(),
            "WEB-INF/lib/broken-1.0.jar": "no zip",
            "../../climbs-1.0.jar": manifestJar(),
        })
        const { components, unresolved } = readJar(bytesSource(war), "app.war")
        expect(components.map(({ place }) => place)).toEqual([
            "app.war!/WEB-INF/lib/struts2-core-2.3.31.jar",
            "app.war!/../../climbs-1.0.jar",
        ])
        expect(unresolved).toMatchObject([{ place: "app.war!/WEB-INF/lib/broken-1.0.jar", why: "unreadable" }])
    })

    test("too deep is told, not entered", () => {
        const deep = ["e.jar", "d.jar", "c.jar", "b.jar"].reduce(
            (inner, name) => jar({ [name]: inner }),
            propertiesJar(),
        )
        expect(read(deep, "a.ear").left).toContain("a.ear!/b.jar!/c.jar!/d.jar!/e.jar too-deep")
    })

    test("a bomb within is told, and costs no more than its bound", () => {
        const bomb = jar({ "bomb-1.0.jar": new Uint8Array(WATCH_LIMITS.nestedArchiveBytes.value + 1) })
        expect(read(bomb, "a.war").left).toEqual(["a.war!/bomb-1.0.jar too-big"])
    })

    test("nothing says what it is", () => {
        expect(read(manifestJar(), "x.jar")).toEqual({ found: [], left: ["x.jar no-name"] })
    })
})

describe("damaged archives", () => {
    const good = propertiesJar()
    test("cut anywhere, or with any byte changed: an error of the catalogue or an answer, never another fault", () => {
        for (let at = 0; at < good.length; at++) {
            const changed = Uint8Array.from(good)
            changed[at] = (changed[at] ?? 0) ^ 0xff
            for (const bytes of [good.subarray(0, at), changed]) {
                const codes = failureCodes(() => read(bytes))
                expect(codes.filter((code) => !/^SEKISHO_WATCH_(?:ARCHIVE_INVALID|LIMIT)$/.test(code))).toEqual([])
            }
        }
    })

    test("a size that lies: what is unpacked is bounded by what is allowed", () => {
        const bytes = jar({ "a.txt": "a".repeat(100_000) })
        const [entry] = zipEntries(bytesSource(bytes))
        const lying = {
            ...entry,
            name: "a.txt",
            method: 8,
            isEncrypted: false,
            crc: 0,
            headerAt: 0,
            packedBytes: entry?.packedBytes ?? 0,
            bytes: 1,
        }
        expect(readEntry(bytesSource(bytes), lying, 1_000)).toBeNull()
    })

    test("a comment that holds the mark of the end is no end", () => {
        const end = good.length - 22
        const comment = strToU8("PK\u0005\u0006 and more than twenty-two bytes of it")
        const bytes = new Uint8Array([...good, ...comment])
        bytes[end + 20] = comment.length
        expect(read(bytes).found).toEqual(["org.apache.struts:struts2-core 2.3.31 declared"])
    })
})

function failureCodes(run: () => unknown): readonly string[] {
    try {
        run()
        return []
    } catch (error) {
        return [error instanceof Error && "code" in error ? String(error.code) : String(error)]
    }
}
