// Builds the victim with Maven once for each state of its sources; afterwards it starts without a network.
import { execFile, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises"
import { delimiter, join, resolve } from "node:path"
import { promisify } from "node:util"

const SOURCES = join(import.meta.dirname, "victim")
const CACHE = resolve(import.meta.dirname, "../../node_modules/.sekisho-tools")
/** Some 20 jars (8 MB) and Maven's own; 30 s on an idle machine with an empty Maven folder. */
const BUILD_TIMEOUT_MS = 300_000

/** A compiler, not only a runtime. */
export function javaIsInstalled(): boolean {
    return spawnSync("javac", ["-version"]).status === 0 && spawnSync("java", ["-version"]).status === 0
}

export function mavenIsInstalled(): boolean {
    return spawnSync("mvn", ["--version"]).status === 0
}

/**
 * @returns the class path of the victim
 * @throws Error with Maven's words when it cannot be built, as without a network
 */
export async function buildVictim(): Promise<string> {
    const folder = join(CACHE, `survey-${digestOfSources()}`)
    if (!existsSync(folder)) await buildInto(folder)
    return [join(SOURCES, "resources"), join(folder, "classes"), join(folder, "lib", "*")].join(delimiter)
}

/** Into a folder beside it first: a build that broke off is never taken for a victim. */
async function buildInto(folder: string): Promise<void> {
    await mkdir(CACHE, { recursive: true })
    const building = await mkdtemp(`${folder}-building-`)
    try {
        await runMaven(building)
        // Two at a time build the same thing: whoever comes second keeps what is there.
        if (!existsSync(folder)) await rename(building, folder)
    } finally {
        await rm(building, { recursive: true, force: true })
    }
}

async function runMaven(folder: string): Promise<void> {
    const goals = ["compiler:compile", "dependency:copy-dependencies"]
    const words = ["--batch-mode", "--quiet", `-Dsurvey.build=${folder}`, ...goals]
    const limits = { cwd: SOURCES, timeout: BUILD_TIMEOUT_MS }
    await promisify(execFile)("mvn", words, limits).catch((error: Error & { readonly stdout?: string }) => {
        // Maven says what is wrong on stdout.
        throw new Error(`mvn: ${error.stdout ?? ""}`, { cause: error })
    })
}

function digestOfSources(): string {
    const hash = createHash("sha256")
    for (const name of readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).toSorted()) {
        const file = join(SOURCES, name)
        if (statSync(file).isFile()) hash.update(name).update(readFileSync(file))
    }
    return hash.digest("hex").slice(0, 16)
}
