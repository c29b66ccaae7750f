// Pipfile.lock. Source: pipenv.pypa.io: every group (`default`, `develop`, one's own) has `name: {version: "==1.0"}`.
import type { ComponentList } from "../contract.ts"
import { ListBuilder } from "./list-builder.ts"
import { Place } from "./place.ts"

/** @throws ListProblem */
export function readPipfileLock(content: unknown): ComponentList {
    const builder = new ListBuilder()
    for (const [group, packages] of new Place(content, "").members()) {
        if (group === "_meta") continue
        for (const [name, entry] of packages.members()) {
            const version = entry.at("version").optionalText()
            if (version?.startsWith("==") === true)
                builder.add("PyPI", name, version.replace(/^={2,3}/, ""), entry.path)
            else builder.leave(name, entry.path, version === null ? "source" : "range")
        }
    }
    return builder.list()
}
