// The package.json of the npm package, derived from the repository's: what runs compiled code instead of the sources, and
// nothing that is only needed to develop. `private` stays: see docs/rationale.md.
type Manifest = Readonly<Record<string, unknown>>

const KEPT = ["name", "version", "description", "license", "private", "type", "engines", "bin", "dependencies"] as const

/**
 * @param repository the repository's package.json, whose exports name sources (`./src/node/index.ts`)
 * @returns the package's, whose exports name what they are compiled to, with their types first
 * @throws TypeError when a key is missing, or an export is not a source
 */
export function packageManifest(repository: Manifest): Manifest {
    const kept = KEPT.map((key): readonly [string, unknown] => {
        if (repository[key] === undefined) throw new TypeError(`package.json: ${key} is missing`)
        return [key, repository[key]]
    })
    return { ...Object.fromEntries(kept), exports: compiledExports(repository["exports"]) }
}

function compiledExports(exported: unknown): Manifest {
    if (typeof exported !== "object" || exported === null) throw new TypeError("package.json: exports is no object")
    return Object.fromEntries(
        Object.entries(exported).map(([name, target]: [string, unknown]) => {
            if (typeof target !== "string" || !target.endsWith(".ts"))
                throw new TypeError(`package.json: the export ${name} is not a source`)
            const base = target.slice(0, -".ts".length)
            return [name, { types: `${base}.d.ts`, default: `${base}.js` }]
        }),
    )
}
