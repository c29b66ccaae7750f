// package-lock.json and npm-shrinkwrap.json. Source: docs.npmjs.com/cli/configuring-npm/package-lock-json: versions 2 and 3 have
// `packages` by their place under node_modules, version 1 has nested `dependencies`. Links and the project itself are no
// releases of a registry.
import { WATCH_LIMITS } from "../limits.data.ts"
import { invalid, overLimit } from "../list-problem.ts"
import type { ComponentList } from "../contract.ts"
import { ListBuilder } from "./list-builder.ts"
import { Place } from "./place.ts"

const FOLDER = "node_modules/"

/** @throws ListProblem */
export function readPackageLock(content: unknown): ComponentList {
    const root = new Place(content, "")
    const builder = new ListBuilder()
    if (root.at("packages").isMissing) addNested(root, builder)
    else addPackages(root.at("packages"), builder)
    return builder.list()
}

function addPackages(packages: Place, builder: ListBuilder): void {
    for (const [path, entry] of packages.members()) {
        const folder = path.lastIndexOf(FOLDER)
        if (!entry.isObject) throw invalid(entry.path, "an object")
        if (folder < 0 || entry.at("link").value === true) continue
        const name = entry.at("name").optionalText() ?? path.slice(folder + FOLDER.length)
        const version = entry.at("version").optionalText()
        const resolved = entry.at("resolved").optionalText() ?? ""
        // A release of a registry is fetched over HTTP(S); git and files are somebody's own.
        if (/^(?:git|file)[+:]/.test(resolved)) builder.leave(name, entry.path, "source")
        else builder.add("npm", name, version ?? "", entry.path)
    }
}

function addNested(root: Place, builder: ListBuilder): void {
    const pending: { readonly place: Place; readonly depth: number }[] = [{ place: root, depth: 0 }]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (next.depth > WATCH_LIMITS.listDepth.value) throw overLimit("listDepth", next.place.path)
        for (const [name, entry] of next.place.at("dependencies").members()) {
            const version = entry.at("version").optionalText() ?? ""
            const alias = /^npm:(@?[^@]+)@(.+)$/.exec(version)
            if (alias !== null) builder.add("npm", alias[1] ?? "", alias[2] ?? "", entry.path)
            else if (version.includes(":") || version.includes("/")) builder.leave(name, entry.path, "source")
            else builder.add("npm", name, version, entry.path)
            if (!entry.at("dependencies").isMissing) pending.push({ place: entry, depth: next.depth + 1 })
        }
    }
}
