// What of the project goes into a bundle: what runs, what explains it, and what installs it. Tests stay behind, and so does
// everything that is not named here.
import { cpSync } from "node:fs"
import { basename, join } from "node:path"

/** Into `app/`, where the pages find each other and the sources as they do in the repository. */
const OF_APPLICATION = [
    "CHANGELOG.md",
    "LICENSE",
    "README.ja.md",
    "README.md",
    "bin",
    "docs",
    "package-lock.json",
    "package.json",
    "replays",
    "src",
]
/** From `delivery/` to the top. */
export const AT_THE_TOP = [
    ["bundle/README.txt", "README.txt"],
    ["bundle/install.sh", "install.sh"],
    ["bundle/sekisho", "bin/sekisho"],
    ["bundle/uninstall.sh", "uninstall.sh"],
    ["config", "config"],
    ["systemd", "systemd"],
] as const

const OF_TESTS = /\.(?:test|case|bench)\.(?:data\.)?ts$/

export function placeProject(root: string, bundle: string): void {
    for (const name of OF_APPLICATION) copy(join(root, name), join(bundle, "app", name))
    for (const [from, to] of AT_THE_TOP) copy(join(root, "delivery", from), join(bundle, to))
}

function copy(from: string, to: string): void {
    cpSync(from, to, { recursive: true, filter: (file) => !OF_TESTS.test(basename(file)) })
}
