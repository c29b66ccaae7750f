// gradle.lockfile. Source: docs.gradle.org/current/userguide/dependency_locking.html: `group:artifact:version=configurations`.
import type { ComponentList } from "../contract.ts"
import { linesOf } from "./lines.ts"
import { ListBuilder } from "./list-builder.ts"

const LOCKED = /^([^\s:=#]+):([^\s:=]+):([^\s:=]+)=/

export function readGradleLock(text: string): ComponentList {
    const builder = new ListBuilder()
    for (const { line, place } of linesOf(text)) {
        const [, group = "", artifact = "", version = ""] = LOCKED.exec(line) ?? []
        if (group !== "") builder.add("Maven", `${group}:${artifact}`, version, place)
    }
    return builder.list()
}
