// The bill of materials of a bundle: CycloneDX 1.6 (ECMA-424). Pure: the same packages give the same bytes, so it has no time
// of its own, and its serial number is made of its content. Node is a component with its CPE and with the libraries inside
// it, so that a scanner that is fed this file says when Node needs an update.
import { createHash } from "node:crypto"
import { type LockedPackage, type LockFile, nameOf, resolvePlace } from "./lock-file.ts"

export interface BundleContents {
    readonly version: string
    readonly nodeVersion: string
    /** Libraries inside Node, as `process.versions` names them. */
    readonly nodeLibraries: Readonly<Record<string, string>>
    readonly lock: LockFile
    /** Places of the packages that are in the bundle, as the lock file names them. */
    readonly places: readonly string[]
}

interface Component {
    readonly type: "application" | "library" | "platform"
    readonly "bom-ref": string
    readonly name: string
    readonly version: string
    readonly [key: string]: unknown
}

/** Not libraries: Node itself, and numbers of interfaces. */
const NOT_LIBRARIES: ReadonlySet<string> = new Set(["node", "modules", "napi", "unicode", "tz", "cldr"])

export function renderSbom(contents: BundleContents): string {
    const { version, lock, places } = contents
    const present = new Set(places)
    const product = { ...applicationOf(version), "bom-ref": `pkg:npm/sekisho@${version}` }
    const node = nodeOf(contents)
    const packages = componentsOf(lock, places)
    const graph = new Map<string, Set<string>>()
    link(graph, product["bom-ref"], [...dependenciesOf("", lock, present), node["bom-ref"]])
    for (const place of places) link(graph, refOf(place, lock), dependenciesOf(place, lock, present))
    const body = {
        metadata: { component: product },
        components: [node, ...packages],
        dependencies: [...graph].map(([ref, on]) => ({ ref, dependsOn: [...on].sort() })),
    }
    const head = {
        bomFormat: "CycloneDX",
        specVersion: "1.6",
        serialNumber: serialOf(JSON.stringify(body)),
        version: 1,
    }
    return `${JSON.stringify({ $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json", ...head, ...body }, null, 2)}\n`
}

function applicationOf(version: string): Omit<Component, "bom-ref"> {
    const licenses = [{ expression: "Apache-2.0" }]
    return { type: "application", name: "sekisho", version, licenses, purl: `pkg:npm/sekisho@${version}` }
}

function nodeOf({ nodeVersion, nodeLibraries }: BundleContents): Component {
    const purl = `pkg:generic/node@${nodeVersion}`
    const inside = Object.entries(nodeLibraries)
        .filter(([name, version]) => !NOT_LIBRARIES.has(name) && version !== "")
        .map(([name, version]) => ({ type: "library", "bom-ref": `${purl}#${name}`, name, version }))
    const cpe = `cpe:2.3:a:nodejs:node.js:${nodeVersion}:*:*:*:*:*:*:*`
    const evidence = { occurrences: [{ location: "node/bin/node" }] }
    return {
        type: "platform",
        "bom-ref": purl,
        name: "node",
        version: nodeVersion,
        cpe,
        purl,
        components: inside,
        evidence,
    }
}

/** One component a package and version, however often it lies in the bundle. */
function componentsOf(lock: LockFile, places: readonly string[]): Component[] {
    const byRef = Map.groupBy(places, (place) => refOf(place, lock))
    return [...byRef].map(([ref, at]) => {
        const name = nameOf(at[0] ?? "")
        const { version, license, integrity } = packageAt(at[0] ?? "", lock)
        return {
            type: "library",
            "bom-ref": ref,
            name,
            version,
            ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
            ...(integrity === undefined ? {} : { hashes: hashesOf(integrity) }),
            purl: ref,
            evidence: { occurrences: at.map((place) => ({ location: `app/${place}` })) },
        }
    })
}

/** Of the package's archive, as the registry has it. */
function hashesOf(integrity: string): unknown[] {
    const base64 = /^sha512-(.+)$/.exec(integrity)?.[1]
    return base64 === undefined ? [] : [{ alg: "SHA-512", content: Buffer.from(base64, "base64").toString("hex") }]
}

function dependenciesOf(place: string, lock: LockFile, present: ReadonlySet<string>): string[] {
    const { dependencies, optionalDependencies } = packageAt(place, lock)
    return Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => {
        const found = resolvePlace(place, name, present)
        return found === null ? [] : [refOf(found, lock)]
    })
}

function link(graph: Map<string, Set<string>>, ref: string, on: readonly string[]): void {
    graph.set(ref, new Set([...(graph.get(ref) ?? []), ...on]))
}

/** A package URL: `@` of a scope is escaped. */
function refOf(place: string, lock: LockFile): string {
    return `pkg:npm/${nameOf(place).replace(/^@/, "%40")}@${packageAt(place, lock).version}`
}

/** @throws RangeError for a place that the lock file does not name */
function packageAt(place: string, lock: LockFile): LockedPackage {
    const found = lock[place]
    if (found === undefined) throw new RangeError(`${place}: not in package-lock.json`)
    return found
}

/** A UUID of version 8 (RFC 9562 part 5.8): made of the content's digest. */
function serialOf(content: string): string {
    const hex = createHash("sha256").update(content).digest("hex")
    const parts = [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `a${hex.slice(17, 20)}`,
        hex.slice(20, 32),
    ]
    return `urn:uuid:${parts.join("-")}`
}
