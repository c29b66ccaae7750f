// `npm run bundle`: a folder that runs on a machine without internet, npm or Node, and an archive of it.
// `node scripts/bundle/build-bundle.ts [--platform linux-x64|linux-arm64] [--out DIR] [--folder]`: --folder makes no archive.
// It needs nothing that is not in Node, so that a container image can be built without installing the tools of the project.
import {
    existsSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    renameSync,
    rmSync,
    writeFileSync,
} from "node:fs"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { archiveFolder } from "./archive.ts"
import { sealFolder } from "./checksums.ts"
import { parseLockFile } from "./lock-file.ts"
import { placeNode } from "./node-runtime.ts"
import { NODE_VERSION, type Platform, PLATFORMS } from "./platforms.data.ts"
import { placePackages } from "./production-packages.ts"
import { placeProject } from "./project-files.ts"
import { renderSbom } from "./sbom.ts"

const ROOT = resolve(import.meta.dirname, "../..")

export interface BundleOptions {
    readonly platform: Platform
    readonly outDir: string
}

/** @returns the bundle's folder, named as the archive will be */
export function buildBundle({ platform, outDir }: BundleOptions): string {
    mkdirSync(outDir, { recursive: true })
    // Beside its place, so that a rename is enough and a build that fails leaves nothing that looks like a bundle.
    const work = mkdtempSync(join(outDir, ".bundle-"))
    try {
        const made = join(work, "bundle")
        placeProject(ROOT, made)
        placePackages(ROOT, platform, join(work, "packages"), join(made, "app", "node_modules"))
        placeNode(platform, join(work, "node"), join(made, "node"))
        const { version, sbom } = describe(made)
        writeFileSync(join(made, "SBOM.cdx.json"), sbom)
        const name = `sekisho-${version}-${platform.name}`
        // For install.sh: a folder may have been renamed on its way.
        writeFileSync(join(made, "BUNDLE"), `${name} ${platform.name} ${platform.machine}\n`)
        sealFolder(made)
        const bundle = join(outDir, name)
        rmSync(bundle, { recursive: true, force: true })
        renameSync(made, bundle)
        return bundle
    } finally {
        rmSync(work, { recursive: true, force: true })
    }
}

function describe(bundle: string): { readonly version: string; readonly sbom: string } {
    const lock = parseLockFile(readFileSync(join(bundle, "app", "package-lock.json"), "utf8"))
    const version = lock[""]?.version ?? ""
    const places = Object.keys(lock).filter((place) => place !== "" && existsSync(join(bundle, "app", place)))
    const nodeLibraries = Object.fromEntries(Object.entries(process.versions).map(([name, at]) => [name, at ?? ""]))
    return { version, sbom: renderSbom({ version, nodeVersion: NODE_VERSION, nodeLibraries, lock, places }) }
}

function platformNamed(name: string): Platform {
    const found = PLATFORMS.find((platform) => platform.name === name)
    if (found === undefined) throw new RangeError(`--platform: ${PLATFORMS.map((one) => one.name).join(" | ")}`)
    return found
}

function main(): void {
    // The libraries inside Node are read off the Node that runs this.
    if (process.versions.node !== NODE_VERSION) throw new Error(`to be run on Node ${NODE_VERSION}: npm run bundle`)
    const options = { platform: { type: "string" }, out: { type: "string" }, folder: { type: "boolean" } } as const
    const { values } = parseArgs({ options })
    const platform = platformNamed(values.platform ?? `linux-${process.arch}`)
    const bundle = buildBundle({ platform, outDir: resolve(values.out ?? join(ROOT, "dist")) })
    console.log(`${bundle} (${readdirSync(bundle).length} entries at the top)`)
    if (values.folder === true) return
    const archive = `${bundle}.tar.gz`
    console.log(`${archive}\nSHA-256 ${archiveFolder(bundle, archive)}`)
}

if (process.argv[1] === import.meta.filename) main()
