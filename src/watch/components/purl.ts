// Package URLs. Source: github.com/package-url/purl-spec, and OSV's names of ecosystems (ossf.github.io/osv-schema). Deviation:
// a type OSV has no ecosystem for becomes an ecosystem of its own name, which no advisory has: it is told as not checked.
import { WATCH_LIMITS } from "../limits.data.ts"

export interface Purl {
    /** OSV's; null for `generic`, which says nothing. */
    readonly ecosystem: string | null
    /** As the ecosystem writes it. */
    readonly name: string
    readonly version: string | null
}

const ECOSYSTEMS: ReadonlyMap<string, string> = new Map([
    ["maven", "Maven"],
    ["npm", "npm"],
    ["pypi", "PyPI"],
    ["golang", "Go"],
    ["gem", "RubyGems"],
    ["composer", "Packagist"],
    ["nuget", "NuGet"],
    ["cargo", "crates.io"],
    ["hex", "Hex"],
    ["pub", "Pub"],
    ["swift", "SwiftURL"],
    ["githubactions", "GitHub Actions"],
])

const PURL = /^pkg:\/{0,2}([a-z0-9.+-]+)\/([^?#]*)(?:\?([^#]*))?(?:#.*)?$/i

/** @returns null for what is no package URL */
export function parsePurl(text: string): Purl | null {
    const match = text.length > WATCH_LIMITS.textUnits.value ? null : PURL.exec(text.trim())
    const [, type = "", rest = "", qualifiers = ""] = match ?? []
    // The version stands behind the last `@`: that of a scope is percent-encoded, or stands before a slash.
    const at = rest.lastIndexOf("@")
    const hasVersion = at > Math.max(0, rest.lastIndexOf("/"))
    const segments = (hasVersion ? rest.slice(0, at) : rest).split("/").filter((segment) => segment !== "")
    const decoded = segments.map(decode)
    const version = hasVersion ? decode(rest.slice(at + 1)) : null
    const name = decoded.at(-1)
    if (match === null || name === undefined || name === null || decoded.includes(null)) return null
    if (hasVersion && version === null) return null
    return { ...packageOf(type.toLowerCase(), decoded.slice(0, -1).join("/"), name, qualifiersOf(qualifiers)), version }
}

function packageOf(
    type: string,
    namespace: string,
    name: string,
    qualifiers: ReadonlyMap<string, string>,
): { readonly ecosystem: string | null; readonly name: string } {
    const full = namespace === "" ? name : `${namespace}/${name}`
    if (type === "generic") return { ecosystem: null, name: full }
    if (type === "maven") return { ecosystem: "Maven", name: namespace === "" ? name : `${namespace}:${name}` }
    if (type === "deb" || type === "apk") return distributionPackage(namespace.toLowerCase(), name, qualifiers)
    return { ecosystem: ECOSYSTEMS.get(type) ?? type, name: full }
}

/** Advisories of distributions name source packages: `upstream` has that name where it differs. */
function distributionPackage(
    vendor: string,
    name: string,
    qualifiers: ReadonlyMap<string, string>,
): { readonly ecosystem: string; readonly name: string } {
    const source = /^[\w.+-]+/.exec(qualifiers.get("upstream") ?? "")?.[0] ?? name
    const release = /(\d+(?:\.\d+)?)/.exec(qualifiers.get("distro") ?? "")?.[1]
    if (vendor === "debian") return { ecosystem: withRelease("Debian", release?.split(".", 1)[0]), name: source }
    if (vendor === "ubuntu") return { ecosystem: withRelease("Ubuntu", release), name: source }
    if (vendor === "alpine")
        return { ecosystem: withRelease("Alpine", release === undefined ? undefined : `v${release}`), name: source }
    return { ecosystem: vendor === "" ? "deb" : vendor, name: source }
}

function withRelease(vendor: string, release: string | undefined): string {
    return release === undefined ? vendor : `${vendor}:${release}`
}

function qualifiersOf(text: string): ReadonlyMap<string, string> {
    const pairs = text.split("&").map((pair): [string, string] => {
        const equals = pair.indexOf("=")
        return equals < 0 ? [pair, ""] : [pair.slice(0, equals).toLowerCase(), decode(pair.slice(equals + 1)) ?? ""]
    })
    return new Map(pairs)
}

/** null: percent signs that are none. */
function decode(text: string): string | null {
    try {
        return decodeURIComponent(text)
    } catch {
        return null
    }
}
