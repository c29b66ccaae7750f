// `npm run build`: dist/package, a folder that `npm pack` makes the npm package of. Compiled files keep the places of their
// sources, so that what a file reads beside itself (package.json, bin/, the Java of a replay) is where it is in the repository.
import { spawnSync } from "node:child_process"
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { packageManifest } from "./manifest.ts"

const ROOT = resolve(import.meta.dirname, "../..")
/** Beside what is compiled: the command, what explains it, and what a replay builds its victim of. */
const COPIED = ["bin", "docs", "CHANGELOG.md", "LICENSE", "README.ja.md", "README.md", "replays/struts/victim"]

/**
 * @param folder is made anew
 * @throws Error with the compiler's words
 */
export function buildPackage(folder: string): void {
    rmSync(folder, { recursive: true, force: true })
    const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc")
    const words = [compiler, "-p", join(ROOT, "tsconfig.build.json"), "--outDir", folder]
    const done = spawnSync(process.execPath, words, { cwd: ROOT, encoding: "utf8" })
    if (done.status !== 0) throw new Error(`tsc: ${done.stdout}${done.stderr}${done.error?.message ?? ""}`)
    for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
    const repository: Record<string, unknown> = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))
    writeFileSync(join(folder, "package.json"), `${JSON.stringify(packageManifest(repository), null, 4)}\n`)
}

if (process.argv[1] === import.meta.filename) {
    const folder = join(ROOT, "dist", "package")
    buildPackage(folder)
    console.log(`${folder}\nnpm pack ${folder}`)
}
