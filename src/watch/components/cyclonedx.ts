// Components of a CycloneDX bill of materials, in JSON or XML. Source: cyclonedx.org/docs, schemas 1.2 to 1.7 (ECMA-424): what
// is read has been the same in all of them. A component without a package URL is known by its name alone.
import { WATCH_LIMITS } from "../limits.data.ts"
import { invalid, overLimit } from "../list-problem.ts"
import type { ComponentList } from "../contract.ts"
import { ListBuilder } from "./list-builder.ts"
import { Place } from "./place.ts"
import { childOf, textOf, type XmlElement } from "./xml.ts"

interface Described {
    readonly type: string | null
    readonly group: string | null
    readonly name: string
    readonly version: string | null
    readonly purl: string | null
}

const SPEC_VERSION = /^1\.[2-7]$/
const SUPPORTED = "CycloneDX 1.2 to 1.7"
/** Parts of a product that nobody publishes advisories of. */
const NO_PACKAGE: ReadonlySet<string> = new Set(["file", "data", "device", "cryptographic-asset"])

/** @throws ListProblem */
export function readCycloneDxJson(content: unknown): ComponentList {
    const root = new Place(content, "")
    const version = root.at("specVersion")
    if (!SPEC_VERSION.test(version.text())) throw invalid(version.path, SUPPORTED)
    const builder = new ListBuilder()
    const pending: { readonly place: Place; readonly depth: number }[] = [{ place: root, depth: 0 }]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (next.depth > WATCH_LIMITS.listDepth.value) throw overLimit("listDepth", next.place.path)
        for (const component of next.place.at("components").items()) {
            if (!component.isObject) throw invalid(component.path, "a component")
            add(builder, describedByJson(component), component.path)
            if (!component.at("components").isMissing) pending.push({ place: component, depth: next.depth + 1 })
        }
    }
    return builder.list()
}

function describedByJson(component: Place): Described {
    return {
        type: component.at("type").optionalText(),
        group: component.at("group").optionalText(),
        name: component.at("name").text(),
        version: component.at("version").optionalText(),
        purl: component.at("purl").optionalText(),
    }
}

/** @throws ListProblem */
export function readCycloneDxXml(root: XmlElement): ComponentList {
    const schema = [...root.attributes.values()].find((value) => value.includes("cyclonedx.org/schema/bom/")) ?? ""
    if (!SPEC_VERSION.test(/\/bom\/(\d+\.\d+)$/.exec(schema)?.[1] ?? "")) throw invalid("line 1", SUPPORTED)
    const builder = new ListBuilder()
    const pending: XmlElement[] = [root]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const element of childOf(next, "components")?.children ?? []) {
            if (element.name !== "component") continue
            add(builder, describedByXml(element), `line ${element.line}`)
            pending.push(element)
        }
    }
    return builder.list()
}

function describedByXml(element: XmlElement): Described {
    const name = textOf(element, "name")
    const parts = ["group", "name", "version", "purl"].map((part) => textOf(element, part) ?? "")
    if (name === null || parts.some((part) => part.length > WATCH_LIMITS.textUnits.value))
        throw invalid(
            `line ${element.line}`,
            `a component with a name, each text of at most ${WATCH_LIMITS.textUnits.value} units`,
        )
    const [group, , version, purl] = parts.map((part) => (part === "" ? null : part))
    return {
        type: element.attributes.get("type") ?? null,
        group: group ?? null,
        name,
        version: version ?? null,
        purl: purl ?? null,
    }
}

function add(builder: ListBuilder, { type, group, name, version, purl }: Described, place: string): void {
    if (purl !== null) builder.addPurl(purl, version, place)
    else if (type === null || !NO_PACKAGE.has(type)) builder.add(null, nameOf(group, name), version ?? "", place)
}

/** A scope of npm is a group too. */
function nameOf(group: string | null, name: string): string {
    if (group === null || group === "") return name
    return group.startsWith("@") ? `${group}/${name}` : `${group}:${name}`
}
