// pom.xml: the dependencies it names itself, with a version that stands in the same file. Source: maven.apache.org/pom.html.
// What it inherits, manages elsewhere or brings along is not in the file: `mvn dependency:list` or a bill of materials has it.
// Every dependency that is not resolved here is told.
import type { ComponentList } from "../contract.ts"
import { WATCH_LIMITS } from "../limits.data.ts"
import { ListBuilder } from "./list-builder.ts"
import { childOf, textOf, type XmlElement } from "./xml.ts"

/** Placeholders within placeholders. */
const FILL_ROUNDS = 8

/** @throws ListProblem */
export function readPom(project: XmlElement): ComponentList {
    const builder = new ListBuilder()
    const properties = propertiesOf(project)
    const managed = managedVersions(project, properties)
    const profiles = childOf(project, "profiles")?.children ?? []
    for (const owner of [project, ...profiles]) {
        for (const element of childOf(owner, "dependencies")?.children ?? []) {
            const name = nameOf(element, properties)
            const version = fill(textOf(element, "version") ?? managed.get(name) ?? "", properties)
            const place = `line ${element.line}`
            if (version.includes("${") || name.includes("${")) builder.leave(name, place, "variable")
            else if (/^[[(]/.test(version)) builder.leave(name, place, "range")
            else builder.add("Maven", name, version, place)
        }
    }
    builder.leave("pom.xml", "project", "transitive")
    const parent = childOf(project, "parent")
    if (parent !== undefined)
        builder.add(
            "Maven",
            nameOf(parent, properties),
            fill(textOf(parent, "version") ?? "", properties),
            `line ${parent.line}`,
        )
    return builder.list()
}

function nameOf(element: XmlElement, properties: ReadonlyMap<string, string>): string {
    return fill(`${textOf(element, "groupId") ?? ""}:${textOf(element, "artifactId") ?? ""}`, properties)
}

function managedVersions(project: XmlElement, properties: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    const managed = childOf(childOf(project, "dependencyManagement"), "dependencies")?.children ?? []
    return new Map(managed.map((element) => [nameOf(element, properties), textOf(element, "version") ?? ""]))
}

function propertiesOf(project: XmlElement): ReadonlyMap<string, string> {
    const parent = childOf(project, "parent")
    const own = (part: string): string =>
        textOf(project, part) ?? (parent === undefined ? null : textOf(parent, part)) ?? ""
    const properties = new Map<string, string>()
    for (const prefix of ["project.", "pom."]) {
        properties.set(`${prefix}version`, own("version"))
        properties.set(`${prefix}groupId`, own("groupId"))
    }
    if (parent !== undefined) properties.set("project.parent.version", textOf(parent, "version") ?? "")
    for (const { name, text } of childOf(project, "properties")?.children ?? []) properties.set(name, text)
    return properties
}

/** A placeholder that leads to itself stays one, and so does what grows beyond a text's length. */
function fill(text: string, properties: ReadonlyMap<string, string>): string {
    let filled = text
    for (let round = 0; round < FILL_ROUNDS && filled.includes("${"); round++) {
        filled = filled.replaceAll(/\$\{([\w.-]{1,200})\}/g, (whole, name: string) => properties.get(name) ?? whole)
        if (filled.length > WATCH_LIMITS.textUnits.value) return text
    }
    return filled
}
