// Holds the arrows of docs/architecture.md: which part may import which, and what a pure part may not touch.
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { describe, expect, test } from "vitest"

const SOURCE = resolve(import.meta.dirname, "../src")

/** Part → parts it may import, besides itself. A part that is not named here must not exist. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
    core: [],
    inbound: ["core"],
    outbound: ["core"],
    behaviour: ["core"],
    duty: ["core"],
    library: ["core"],
    watch: ["core"],
    config: ["core", "age"],
    spool: ["core"],
    ledger: ["core"],
    journal: ["core"],
    age: ["core"],
    evidence: ["core", "outbound", "journal", "age"],
    control: ["core", "duty", "library", "age"],
    backup: ["core", "config", "spool", "ledger", "journal", "evidence", "control"],
    documents: ["core", "duty", "control"],
    deeds: ["core", "config", "journal", "control"],
    render: ["core"],
    pdf: ["core", "outbound"],
    gate: ["core", "config", "inbound", "outbound", "behaviour", "spool", "journal", "evidence", "pdf"],
    server: ["core", "config", "inbound", "outbound", "behaviour", "spool", "ledger", "control", "backup", "deeds"],
    node: ["core", "config", "gate", "server"],
    recognition: ["core", "outbound"],
    cli: [
        "core",
        "config",
        "inbound",
        "outbound",
        "behaviour",
        "duty",
        "library",
        "spool",
        "ledger",
        "journal",
        "age",
        "evidence",
        "control",
        "backup",
        "deeds",
        "documents",
        "render",
        "pdf",
        "gate",
        "server",
        "watch",
        "replays",
    ],
}

const PURE_PARTS = ["core", "inbound", "outbound", "behaviour", "duty", "library", "documents", "watch"]
/** Pure functions of the standard library, and tables: everything else does I/O, or reads a clock or randomness. */
const PURE_MODULES: Readonly<Record<string, readonly string[]>> = {
    "node:crypto": ["hash"],
    "node:zlib": ["gunzipSync", "inflateSync", "inflateRawSync", "brotliDecompressSync", "crc32", "constants"],
    "node:util": ["TextDecoder", "types"],
    "node:buffer": ["isAscii", "isUtf8"],
    htmlparser2: ["Parser"],
    re2js: ["RE2JS"],
    semver: ["semver"],
    zod: ["z"],
    yaml: ["parse"],
    "@holiday-jp/holiday_jp/lib/holidays.js": ["holidays"],
    "@eslint-community/regexpp": ["AST", "RegExpParser"],
}
const IMPURE_CALL =
    /\b(?:Date\.now|Math\.random|performance\.now|setTimeout|setInterval|setImmediate|queueMicrotask|fetch|process\.(?!versions))\s*\(|\bnew Date\(\)|\brandom(?:UUID|Bytes|Int)\b/

/** Folders of a part that has I/O elsewhere. */
const PURE_FOLDERS = ["dialogue", "duties", "incident", "papers", "profile", "register", "report", "words"].map(
    (folder) => `control/${folder}/`,
)

interface Import {
    readonly file: string
    readonly specifier: string
    readonly names: readonly string[]
}

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(SOURCE, file))
const productFiles = files.filter((file) => !/\.(?:test|case|bench)\.ts$/.test(file))
const imports = productFiles.flatMap(importsOf)

function importsOf(file: string): Import[] {
    const pattern =
        /(?:import|export)\s+(?:type\s+)?(?:([\w*\s{},]+?)\s+from\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g
    return [...readFileSync(file, "utf8").matchAll(pattern)].map((match) => ({
        file,
        specifier: match[2] ?? match[3] ?? "",
        names: (match[1] ?? "*").split(/[{},\s]+/).filter((name) => name !== "" && name !== "type"),
    }))
}

function partOf(file: string): string {
    const path = relative(SOURCE, file).split(/[\\/]/)
    return (path[0] === ".." ? path[1] : path[0]) ?? ""
}

describe("import graph", () => {
    test("reads the whole tree", () => {
        expect(productFiles.length).toBeGreaterThan(30)
        expect(imports.length).toBeGreaterThan(productFiles.length / 2)
    })

    test("every part is known", () => {
        const unknown = [...new Set(files.map(partOf))].filter((part) => !(part in MAY_IMPORT))
        expect(unknown).toEqual([])
    })

    test("arrows point inward", () => {
        const upward = imports
            .filter(({ specifier }) => specifier.startsWith("."))
            .map(({ file, specifier }) => ({ from: partOf(file), to: partOf(join(dirname(file), specifier)), file }))
            .filter(({ from, to }) => from !== to && !(MAY_IMPORT[from] ?? []).includes(to))
            .map(({ from, to, file }) => `${relative(SOURCE, file)}: ${from} → ${to}`)
        expect(upward).toEqual([])
    })

    test("no file imports itself in a circle", () => {
        expect(circles()).toEqual([])
    })
})

test("staged incidents see nothing of the product but its public face", () => {
    const replays = resolve(SOURCE, "../replays")
    const inside = readdirSync(replays, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
        .flatMap((file) => importsOf(join(replays, file)))
        .filter(
            ({ file, specifier }) => specifier.startsWith(".") && partOf(join(dirname(file), specifier)) !== "replays",
        )
        .map(({ file, specifier }) => `${relative(replays, file)}: ${specifier}`)
    expect(inside).toEqual([])
})

describe("pure parts", () => {
    test("every pure folder is there", () => {
        const empty = PURE_FOLDERS.filter(
            (folder) => !productFiles.some((file) => relative(SOURCE, file).startsWith(folder)),
        )
        expect(empty).toEqual([])
    })

    const pure = imports.filter(({ file }) => isPure(file))

    test("import nothing that does I/O", () => {
        const impure = pure
            .filter(({ specifier }) => !specifier.startsWith("."))
            .filter(({ specifier, names }) => {
                const allowed = PURE_MODULES[specifier]
                return allowed === undefined || names.some((name) => !allowed.includes(name))
            })
            .map(({ file, specifier, names }) => `${relative(SOURCE, file)}: ${names.join(", ")} from ${specifier}`)
        expect(impure).toEqual([])
    })

    test("read no clock and no randomness", () => {
        const impure = productFiles
            .filter(isPure)
            .filter((file) => IMPURE_CALL.test(withoutComments(readFileSync(file, "utf8"))))
            .map((file) => relative(SOURCE, file))
        expect(impure).toEqual([])
    })
})

function isPure(file: string): boolean {
    const path = relative(SOURCE, file).replaceAll("\\", "/")
    return PURE_PARTS.includes(partOf(file)) || PURE_FOLDERS.some((folder) => path.startsWith(folder))
}

function withoutComments(source: string): string {
    return source.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/^\s*\/\/.*$/gm, "")
}

/** Circles of imports that exist at run time (type-only imports vanish). */
function circles(): string[] {
    const next = new Map<string, string[]>()
    for (const { file, specifier } of imports) {
        const typeOnly = new RegExp(`import\\s+type\\s[^;]*?["']${escapeForPattern(specifier)}["']`).test(
            readFileSync(file, "utf8"),
        )
        if (!specifier.startsWith(".") || typeOnly) continue
        next.set(file, [...(next.get(file) ?? []), join(dirname(file), specifier)])
    }
    const done = new Set<string>()
    const found: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
        if (path.includes(file)) {
            found.push([...path.slice(path.indexOf(file)), file].map((step) => relative(SOURCE, step)).join(" → "))
            return
        }
        if (done.has(file)) return
        for (const target of next.get(file) ?? []) visit(target, [...path, file])
        done.add(file)
    }
    for (const file of next.keys()) visit(file, [])
    return found
}

function escapeForPattern(text: string): string {
    return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}
