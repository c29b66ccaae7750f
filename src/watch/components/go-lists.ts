// go.mod and go.sum. Source: go.dev/ref/mod. go.mod says what is built with, replacements applied; go.sum also has versions that
// were only looked at, so that an answer from it errs towards telling too much.
import type { ComponentList } from "../contract.ts"
import { linesOf } from "./lines.ts"
import { ListBuilder } from "./list-builder.ts"

const SUM = /^(\S+) (v[^\s/]+)(\/go\.mod)? h1:\S+$/
const REQUIRE = /^(?:require )?"?([^\s"()]+)"? (v[^\s)]+)$/
const REPLACE = /^(?:replace )?"?([^\s"]+)"?(?: (v\S+))? => "?([^\s"]+)"?(?: (v\S+))?$/

export function readGoSum(text: string): ComponentList {
    const builder = new ListBuilder()
    for (const { line, place } of linesOf(text)) {
        const [, name = "", version = "", onlyModFile] = SUM.exec(line.trim()) ?? []
        // A module of which only the go.mod was read is not built with.
        if (name !== "" && onlyModFile === undefined) builder.add("Go", name, version, place)
    }
    return builder.list()
}

interface Required {
    readonly name: string
    readonly version: string
    readonly place: string
}

interface Replacement {
    /** null: whatever the version. */
    readonly version: string | null
    readonly by: Required | null
}

export function readGoMod(text: string): ComponentList {
    const { required, replaced } = statementsOf(text)
    const builder = new ListBuilder()
    for (const one of required) {
        const replacement = replaced.get(one.name)
        const applies =
            replacement !== undefined && (replacement.version === null || replacement.version === one.version)
        const used = applies ? replacement.by : one
        if (used === null) builder.leave(one.name, one.place, "source")
        else builder.add("Go", used.name, used.version, used.place)
    }
    return builder.list()
}

function statementsOf(text: string): {
    readonly required: readonly Required[]
    readonly replaced: ReadonlyMap<string, Replacement>
} {
    const required: Required[] = []
    const replaced = new Map<string, Replacement>()
    let block = ""
    for (const { line, place } of linesOf(text)) {
        // Blanks are made one: the patterns stay linear.
        const statement = (line.split("//", 1)[0] ?? "").replaceAll(/\s+/g, " ").trim()
        const opening = /^(\w+)\s*\($/.exec(statement)?.[1]
        const word = block === "" ? (/^\w+/.exec(statement)?.[0] ?? "") : block
        if (opening !== undefined) block = opening
        else if (statement === ")") block = ""
        else if (word === "require") {
            const [, name = "", version = ""] = REQUIRE.exec(statement) ?? []
            if (name !== "") required.push({ name, version, place })
        } else if (word === "replace") {
            const [, from = "", fromVersion = null, name = "", version] = REPLACE.exec(statement) ?? []
            const by = version === undefined ? null : { name, version, place }
            if (from !== "") replaced.set(from, { version: fromVersion, by })
        }
        // The tool chain's own library has advisories too.
        const go = block === "" ? /^go\s+(\d+\.\d+(?:\.\d+)?)$/.exec(statement)?.[1] : undefined
        if (go !== undefined)
            required.push({ name: "stdlib", version: go.split(".").length === 2 ? `${go}.0` : go, place })
    }
    return { required, replaced }
}
