// yarn.lock: the classic form, which is no YAML, and that of Yarn 2 and later, which is. Source: github.com/yarnpkg/yarn
// (lockfile/stringify.js), yarnpkg.com/configuration. The resolution names the package, whatever alias it was asked by.
import type { ComponentList } from "../contract.ts"
import { linesOf } from "./lines.ts"
import { ListBuilder } from "./list-builder.ts"
import { Place } from "./place.ts"

/** `"@scope/name@^1.0.0", name@npm:other@1`: the first pattern of an entry. */
const PATTERN = /^"?((?:@[^/@\s"]+\/)?[^@\s"]+)@(?:npm:((?:@[^/@\s"]+\/)?[^@\s"]+)@)?([^",]*)/

export function readYarnClassic(text: string): ComponentList {
    const builder = new ListBuilder()
    let open: { readonly name: string; readonly isRelease: boolean; readonly place: string } | null = null
    for (const { line, place } of linesOf(text)) {
        if (line === "" || line.startsWith("#")) continue
        if (/^\S.*:$/.test(line)) {
            const [, name = "", alias, range = ""] = PATTERN.exec(line) ?? []
            open = { name: alias ?? name, isRelease: !/^(?:git|file|link|https?|ssh|github)[+:]/.test(range), place }
        }
        const version = /^ {2}version "?([^"\s]+)"?$/.exec(line)?.[1]
        if (version === undefined || open === null) continue
        if (open.isRelease) builder.add("npm", open.name, version, open.place)
        else builder.leave(open.name, open.place, "source")
        open = null
    }
    return builder.list()
}

/** @throws ListProblem */
export function readYarnBerry(content: unknown): ComponentList {
    const builder = new ListBuilder()
    for (const [key, entry] of new Place(content, "").members()) {
        if (key === "__metadata") continue
        const resolution = entry.at("resolution").optionalText() ?? ""
        const match = /^((?:@[^/@]+\/)?[^@]+)@npm:([^:]+)$/.exec(resolution)
        // `workspace:` is the project itself; `patch:` and others are no release as it was published.
        if (match !== null) builder.add("npm", match[1] ?? "", match[2] ?? "", entry.path)
        else if (!resolution.includes("@workspace:"))
            builder.leave(resolution === "" ? key : resolution, entry.path, "source")
    }
    return builder.list()
}
