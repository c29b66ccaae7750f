// The packages Sekisho runs on, and no others: installed anew from the lock file, whose digests npm checks. Nothing runs at
// install time, so that the packages of another processor can be placed here as well.
import { cpSync, mkdirSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { npm } from "./npm.ts"
import type { Platform } from "./platforms.data.ts"

/** What npm keeps for itself. */
const LEFT_OUT = [".bin", ".package-lock.json"]

/** @param target becomes `node_modules` */
export function placePackages(root: string, platform: Platform, work: string, target: string): void {
    mkdirSync(work, { recursive: true })
    for (const file of ["package.json", "package-lock.json"]) cpSync(join(root, file), join(work, file))
    const place = [`--os=linux`, `--cpu=${platform.cpu}`, "--libc=glibc"]
    const quiet = ["--no-audit", "--no-fund", "--loglevel=error"]
    npm(["ci", "--omit=dev", "--ignore-scripts", "--prefer-offline", "--engine-strict=false", ...place, ...quiet], work)
    const made = join(work, "node_modules")
    for (const name of LEFT_OUT) rmSync(join(made, name), { recursive: true, force: true })
    renameSync(made, target)
}
