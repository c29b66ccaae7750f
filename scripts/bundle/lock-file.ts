// package-lock.json, as far as a bill of materials needs it. Source: npm's documentation of package-lock.json, version 3.

export interface LockedPackage {
    readonly version: string
    readonly integrity?: string
    readonly license?: string
    readonly dev?: boolean
    readonly dependencies?: Readonly<Record<string, string>>
    readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** By place: `node_modules/a`, `node_modules/a/node_modules/b`; the project itself by "". */
export type LockFile = Readonly<Record<string, LockedPackage>>

/** @throws TypeError for another version of the format */
export function parseLockFile(text: string): LockFile {
    const read: unknown = JSON.parse(text)
    const isThird = typeof read === "object" && read !== null && "lockfileVersion" in read && read.lockfileVersion === 3
    if (!isThird || !("packages" in read)) throw new TypeError("package-lock.json: not of version 3")
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- npm wrote it and `npm ci` has just accepted it
    return read.packages as LockFile
}

export function nameOf(place: string): string {
    return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length)
}

/** Where a package finds another: in its own node_modules, else in those of the folders around it; null: it is not there. */
export function resolvePlace(from: string, name: string, places: ReadonlySet<string>): string | null {
    for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
        const place = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`
        if (places.has(place)) return place
        if (folder === "") return null
    }
}
