// composer.lock. Source: getcomposer.org/doc/01-basic-usage.md.
import type { ComponentList } from "../contract.ts"
import { ListBuilder } from "./list-builder.ts"
import { Place } from "./place.ts"

/** @throws ListProblem */
export function readComposerLock(content: unknown): ComponentList {
    const root = new Place(content, "")
    const builder = new ListBuilder()
    for (const item of [...root.at("packages").items(), ...root.at("packages-dev").items()]) {
        const version = item.at("version").text()
        // A branch is no release.
        if (/^dev-|-dev$/.test(version)) builder.leave(item.at("name").text(), item.path, "source")
        else builder.add("Packagist", item.at("name").text(), version, item.path)
    }
    return builder.list()
}
