// Packages of an SPDX document: 2.x in JSON or tag-value, 3.x in JSON-LD. Source: spdx.github.io/spdx-spec. The package a
// document is about, which nobody else publishes, is left out where it has no package URL.
import { invalid } from "../list-problem.ts"
import type { ComponentList } from "../contract.ts"
import { linesOf } from "./lines.ts"
import { ListBuilder } from "./list-builder.ts"
import { Place } from "./place.ts"

const NO_ASSERTION: ReadonlySet<string> = new Set(["NOASSERTION", "NONE"])

/** @throws ListProblem */
export function readSpdxJson(content: unknown): ComponentList {
    const root = new Place(content, "")
    if (!root.at("spdxVersion").text().startsWith("SPDX-2.")) throw invalid("spdxVersion", "SPDX-2.x")
    const described = describedBy(root)
    const builder = new ListBuilder()
    for (const item of root.at("packages").items()) {
        const purl = item
            .at("externalRefs")
            .items()
            .find((ref) => ref.at("referenceType").optionalText() === "purl")
        const version = versionOf(item.at("versionInfo").optionalText())
        if (purl !== undefined) builder.addPurl(purl.at("referenceLocator").text(), version, item.path)
        else if (!described.has(item.at("SPDXID").optionalText() ?? ""))
            builder.add(null, item.at("name").text(), version ?? "", item.path)
    }
    return builder.list()
}

function describedBy(root: Place): ReadonlySet<string> {
    const listed = root
        .at("documentDescribes")
        .items()
        .map((item) => item.text())
    const related = root
        .at("relationships")
        .items()
        .filter((item) => item.at("relationshipType").optionalText() === "DESCRIBES")
        .map((item) => item.at("relatedSpdxElement").text())
    return new Set([...listed, ...related])
}

interface TaggedPackage {
    readonly name: string
    readonly place: string
    id: string
    version: string | null
    purl: string | null
}

/** @throws ListProblem */
export function readSpdxTags(text: string): ComponentList {
    const packages: TaggedPackage[] = []
    const described = new Set<string>()
    for (const { tag, value, place } of tagsOf(text)) {
        const open = packages.at(-1)
        if (tag === "SPDXVersion" && !value.startsWith("SPDX-2.")) throw invalid(place, "SPDX-2.x")
        if (tag === "PackageName") packages.push({ name: value, place, id: "", version: null, purl: null })
        const relation = tag === "Relationship" ? /^\S+\s+DESCRIBES\s+(\S+)$/.exec(value) : null
        if (relation !== null) described.add(relation[1] ?? "")
        if (open === undefined) continue
        if (tag === "SPDXID" && open.id === "") open.id = value
        if (tag === "PackageVersion") open.version = versionOf(value)
        if (tag === "ExternalRef") open.purl ??= /^PACKAGE[-_]MANAGER\s+purl\s+(\S+)$/.exec(value)?.[1] ?? null
    }
    const builder = new ListBuilder()
    for (const { name, place, id, version, purl } of packages) {
        if (purl !== null) builder.addPurl(purl, version, place)
        else if (!described.has(id)) builder.add(null, name, version ?? "", place)
    }
    return builder.list()
}

/** `Tag: value`; what stands between `<text>` marks is prose and is passed over. */
function* tagsOf(text: string): Generator<{ readonly tag: string; readonly value: string; readonly place: string }> {
    let inProse = false
    for (const { line, place } of linesOf(text)) {
        const isProse: boolean = inProse || line.includes("<text>")
        inProse = isProse && !line.includes("</text>")
        const match = isProse ? null : /^([A-Za-z]{1,64}):\s*(.*)$/.exec(line)
        if (match !== null) yield { tag: match[1] ?? "", value: (match[2] ?? "").trim(), place }
    }
}

/** @throws ListProblem */
export function readSpdx3(content: unknown): ComponentList {
    const builder = new ListBuilder()
    for (const item of new Place(content, "").at("@graph").items()) {
        const type = item.at("type").optionalText() ?? item.at("@type").optionalText()
        if (type === null || !/(?:^|[_/])Package$/.test(type)) continue
        const version = versionOf(item.at("software_packageVersion").optionalText())
        const purl = item.at("software_packageUrl").optionalText() ?? identifierOf(item)
        if (purl !== null) builder.addPurl(purl, version, item.path)
        else builder.add(null, item.at("name").text(), version ?? "", item.path)
    }
    return builder.list()
}

function identifierOf(item: Place): string | null {
    const found = item
        .at("externalIdentifier")
        .items()
        .find((one) => /^(?:packageUrl|purl)$/.test(one.at("externalIdentifierType").optionalText() ?? ""))
    return found?.at("identifier").text() ?? null
}

function versionOf(text: string | null): string | null {
    return text === null || NO_ASSERTION.has(text) ? null : text
}
