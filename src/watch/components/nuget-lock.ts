// packages.lock.json of NuGet. Source: learn.microsoft.com/nuget/consume-packages/package-references-in-project-files.
import type { ComponentList } from "../contract.ts"
import { ListBuilder } from "./list-builder.ts"
import { Place } from "./place.ts"

/** @throws ListProblem */
export function readNugetLock(content: unknown): ComponentList {
    const builder = new ListBuilder()
    for (const [, framework] of new Place(content, "").at("dependencies").members()) {
        for (const [name, entry] of framework.members()) {
            // Another project of the same solution.
            if (entry.at("type").optionalText() === "Project") continue
            builder.add("NuGet", name, entry.at("resolved").optionalText() ?? "", entry.path)
        }
    }
    return builder.list()
}
