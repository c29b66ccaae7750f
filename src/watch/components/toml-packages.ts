// Lock files that are TOML written by a program: Cargo.lock, poetry.lock, uv.lock, pdm.lock. Source: doc.rust-lang.org/cargo,
// python-poetry.org/docs, docs.astral.sh/uv. Only the tables `[[package]]` are read, whose keys stand one a line; text that
// spans lines is passed over, so that nothing in it is taken for a key.
import type { ComponentList } from "../contract.ts"
import { linesOf } from "./lines.ts"
import { ListBuilder } from "./list-builder.ts"

const KEY = /^(name|version|source|type)\s*=\s*(.*)$/
const QUOTED = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')\s*(?:#.*)?$/
/** The project itself. */
const OWN = /^\{\s*(?:editable|virtual)\b/
/** A path or a repository: no release that advisories speak of. */
const ELSEWHERE = /^\{\s*(?:directory|path|git|url)\b|^"git\+/
const ELSEWHERE_TYPES: ReadonlySet<string> = new Set(["git", "directory", "file", "url"])

interface Entry {
    readonly place: string
    name: string
    version: string
    origin: "release" | "own" | "elsewhere"
}

export function readTomlPackages(text: string, ecosystem: "crates.io" | "PyPI"): ComponentList {
    const builder = new ListBuilder()
    for (const { name, version, origin, place } of entriesOf(text, ecosystem)) {
        if (origin === "release") builder.add(ecosystem, name, version, place)
        else if (origin === "elsewhere") builder.leave(name, place, "source")
    }
    return builder.list()
}

function* entriesOf(text: string, ecosystem: "crates.io" | "PyPI"): Generator<Entry> {
    let open: Entry | null = null
    let table = ""
    let closing: string | null = null
    for (const { line, place } of linesOf(text)) {
        const trimmed = line.trim()
        if (closing !== null) {
            if (trimmed.includes(closing)) closing = null
            continue
        }
        closing = opensText(trimmed)
        if (line.startsWith("[")) table = trimmed
        if (line.startsWith("[") && table === "[[package]]") {
            if (open !== null) yield open
            // A package of a workspace has no source in Cargo.lock; elsewhere none means the usual index.
            open = { place, name: "", version: "", origin: ecosystem === "crates.io" ? "own" : "release" }
        }
        const match = open === null ? null : KEY.exec(line)
        if (match !== null && open !== null) set(open, table, match[1] ?? "", match[2] ?? "")
    }
    if (open !== null) yield open
}

function set(open: Entry, table: string, key: string, value: string): void {
    const quoted = QUOTED.exec(value)
    const text = quoted?.[1] ?? quoted?.[2] ?? ""
    if (table === "[package.source]" && key === "type" && ELSEWHERE_TYPES.has(text)) open.origin = "elsewhere"
    if (table !== "[[package]]") return
    if (key === "name") open.name = text
    if (key === "version") open.version = text
    if (key === "source") open.origin = OWN.test(value) ? "own" : ELSEWHERE.test(value) ? "elsewhere" : "release"
}

/** The mark that ends a text of several lines which begins here; null where none does. */
function opensText(line: string): string | null {
    for (const mark of ['"""', "'''"]) {
        const at = line.indexOf(mark)
        if (at >= 0 && !line.includes(mark, at + mark.length)) return mark
    }
    return null
}
