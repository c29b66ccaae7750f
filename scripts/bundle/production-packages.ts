// The packages Sekisho runs on, and no others: installed anew from the lock file, whose digests npm checks. Nothing runs at
// install time, so that the packages of another processor can be placed here as well.
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { npm } from "./npm.ts"
import type { Platform } from "./platforms.data.ts"

/** What npm keeps for itself, in any `node_modules`: a package may have packages of its own. */
const LEFT_OUT = new Set([".bin", ".package-lock.json"])

/** @param target becomes `node_modules` */
export function placePackages(root: string, platform: Platform, work: string, target: string): void {
    mkdirSync(work, { recursive: true })
    for (const file of ["package.json", "package-lock.json"]) cpSync(join(root, file), join(work, file))
    const place = [`--os=linux`, `--cpu=${platform.cpu}`, "--libc=glibc"]
    const quiet = ["--no-audit", "--no-fund", "--loglevel=error"]
    npm(["ci", "--omit=dev", "--ignore-scripts", "--prefer-offline", "--engine-strict=false", ...place, ...quiet], work)
    const made = join(work, "node_modules")
    for (const place of readdirSync(made, { recursive: true, encoding: "utf8" }))
        if (LEFT_OUT.has(basename(place)) && isOfNpm(place)) rmSync(join(made, place), { recursive: true, force: true })
    renameSync(made, target)
}

function isOfNpm(place: string): boolean {
    const folder = dirname(place)
    return folder === "." || basename(folder) === "node_modules"
}
