// pnpm-lock.yaml. Source: github.com/pnpm/spec/tree/master/lockfile, versions 5 to 9: the keys of `packages` name package and
// version as `/name/1.0.0`, `/name@1.0.0` or `name@1.0.0`, with what it was resolved against in brackets or behind `_`.
import type { ComponentList } from "../contract.ts"
import { ListBuilder } from "./list-builder.ts"
import { Place } from "./place.ts"

const BY_AT = /^\/?((?:@[^/@]+\/)?[^/@]+)@([^@(]+)(?:\(.*)?$/
const BY_SLASH = /^\/((?:@[^/]+\/)?[^/]+)\/([^/_(]+)(?:_.*)?$/

/** @throws ListProblem */
export function readPnpmLock(content: unknown): ComponentList {
    const builder = new ListBuilder()
    for (const [key, entry] of new Place(content, "").at("packages").members()) {
        const match = BY_AT.exec(key) ?? BY_SLASH.exec(key)
        const [, name = key, version = ""] = match ?? []
        if (match === null || version.includes(":") || version.includes("/")) builder.leave(key, entry.path, "source")
        else builder.add("npm", name, version, entry.path)
    }
    return builder.list()
}
