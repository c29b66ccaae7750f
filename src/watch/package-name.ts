// When two names are one package. Source: PEP 503 for PyPI; NuGet and Packagist do not tell letters' case apart.

/** Ecosystems whose packages differ from release to release (`Debian:12`): without the release nothing is known. */
const WITH_RELEASES: ReadonlySet<string> = new Set(["Debian", "Ubuntu", "Alpine"])

/** @param ecosystem null: not known, the name stays as it is */
export function normalName(ecosystem: string | null, name: string): string {
    const base = ecosystem?.split(":", 1)[0]
    if (base === "PyPI") return name.toLowerCase().replaceAll(/[-_.]+/g, "-")
    return base === "NuGet" || base === "Packagist" ? name.toLowerCase() : name
}

/**
 * Whether a component is the package an advisory names. A component without an ecosystem is the package of that name in
 * any, or the Maven artifact of that name in any group; so is one of Maven without a group.
 */
export function isSamePackage(
    component: { readonly ecosystem: string | null; readonly name: string },
    named: { readonly ecosystem: string; readonly name: string },
): boolean {
    const { ecosystem, name } = component
    const isMaven = isOf("Maven", named.ecosystem)
    if (ecosystem !== null && !isOf(ecosystem, named.ecosystem)) return false
    if (normalName(named.ecosystem, name) === normalName(named.ecosystem, named.name)) return true
    return isMaven && !name.includes(":") && name === named.name.split(":").at(-1)
}

/** `Ubuntu:22.04` is `Ubuntu:22.04:LTS`, and `Packagist` any of its repositories; `Debian` alone is no release. */
function isOf(ecosystem: string, named: string): boolean {
    if (ecosystem === named) return !WITH_RELEASES.has(ecosystem)
    return named.startsWith(`${ecosystem}:`) && !WITH_RELEASES.has(ecosystem)
}

/** What a package is looked up by: the same for every way its name may be written. */
export function lookupKey(name: string): string {
    return (name.split(":").at(-1) ?? "").toLowerCase().replaceAll(/[-_.]+/g, "-")
}
