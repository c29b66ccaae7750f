// Node as it goes into the bundle: from its package of the registry, checked against the digest that is pinned here, so that
// neither a cache nor the registry can put another program in its place.
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { cpSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { npm } from "./npm.ts"
import { NODE_VERSION, type Platform } from "./platforms.data.ts"

/** Header files and manuals stay behind. */
const KEPT = ["bin/node", "LICENSE"]

/**
 * @param work folder for what is in between
 * @param target becomes a folder with `bin/node` and `LICENSE`
 * @throws Error when the archive is not the pinned one
 */
export function placeNode(platform: Platform, work: string, target: string): void {
    const name = `${platform.nodePackage}-${NODE_VERSION}.tgz`
    mkdirSync(work, { recursive: true })
    npm(["pack", `${platform.nodePackage}@${NODE_VERSION}`, "--prefer-offline", "--pack-destination", work], work)
    const archive = join(work, name)
    checkIntegrity(archive, platform.nodeIntegrity)
    execFileSync("tar", ["-xzf", archive, "-C", work])
    for (const file of KEPT) cpSync(join(work, "package", file), join(target, file))
}

export function checkIntegrity(file: string, wanted: string): void {
    const got = `sha512-${createHash("sha512").update(readFileSync(file)).digest("base64")}`
    if (got !== wanted) throw new Error(`${file}: its digest is ${got}, not ${wanted}`)
}
