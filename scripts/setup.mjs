// Sets the project up on a machine that has only an older Node with npm: packages, the pinned Node, and, for the tests,
// programs of the system. Plain JavaScript on purpose: it runs on the machine's own Node, before anything is installed.
import { execFileSync, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from "node:fs"
import { basename, delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const NEEDED_MAJOR = 24
const STAMP = join(ROOT, "node_modules", ".sekisho-setup")

/** The Node to run the project on: this one when it is new enough, else the pinned one. */
export function projectNode() {
    if (Number(process.versions.node.split(".")[0]) >= NEEDED_MAJOR) return process.execPath
    return join(ROOT, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node")
}

/** Installs the packages of the lock file unless just these are installed already; exits with 3 and says what to type when it cannot. */
export function installPackages() {
    const wanted = stampOfLockFile()
    if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted && nodeWorks()) return
    console.error("sekisho: installing packages (once) …")
    const [command, args] = npmCommand(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
    const done = spawnSync(command, args, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] })
    if (done.status !== 0) fail("the packages could not be installed", `cd ${ROOT} && npm ci`)
    if (!nodeWorks())
        fail(`no Node ${NEEDED_MAJOR} could be installed for this machine`, `install Node ${NEEDED_MAJOR} or later`)
    writeFileSync(STAMP, wanted)
}

/**
 * Installs programs the tests drive (real clients and attackers) with the system's package manager where that is
 * allowed; names the rest with the command to type. Tests that need a missing program are skipped by name.
 *
 * @param programs `{ commands: [alternatives], packageName }`, or with `files` where a package has no command
 * @returns the package names that are still missing
 */
export function installPrograms(programs) {
    const missing = programs.filter((program) => !isInstalled(program))
    if (missing.length === 0) return []
    const names = missing.map((program) => program.packageName)
    const prefix = privilegePrefix()
    if (findProgram(["apt-get"]) !== null && prefix !== null) {
        console.error(`sekisho: installing for the tests: ${names.join(" ")} …`)
        const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
        run([...prefix, "apt-get", "update", "-qq"], env)
        run([...prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", ...names], env)
    }
    const still = missing.filter((program) => !isInstalled(program))
    if (still.length > 0) {
        const list = still.map((program) => program.packageName).join(" ")
        console.error(
            `sekisho: not installed: ${list}. The tests that need them are skipped. To have them: sudo apt-get install ${list}`,
        )
    }
    return still.map((program) => program.packageName)
}

/**
 * Builds programs from source with Go where that is installed, into node_modules; what cannot be built is named, and the
 * tests that need it are skipped.
 *
 * @param tools module paths with versions, as `go install` takes them
 */
export function buildGoTools(tools) {
    const folder = join(ROOT, "node_modules", ".sekisho-tools")
    const names = tools.map((tool) => basename(tool.split("@", 1)[0]))
    const missing = tools.filter((_, index) => !existsSync(join(folder, names[index])))
    if (missing.length === 0) return
    if (findProgram(["go"]) === null) {
        console.error(`sekisho: not built: ${names.join(" ")} (Go is needed). The tests that need them are skipped.`)
        return
    }
    console.error(`sekisho: building for the tests: ${missing.join(" ")} …`)
    for (const tool of missing) run(["go", "install", tool], { ...process.env, GOBIN: folder, GOFLAGS: "-mod=mod" })
}

function isInstalled({ commands = [], files = [] }) {
    return files.some((file) => existsSync(file)) || findProgram(commands) !== null
}

function findProgram(commands) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
        for (const command of commands) {
            const path = join(folder, command)
            try {
                accessSync(path, constants.X_OK)
                return path
            } catch {
                // not in this folder
            }
        }
    }
    return null
}

function privilegePrefix() {
    if (process.getuid?.() === 0) return []
    if (findProgram(["sudo"]) === null) return null
    return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0 ? ["sudo", "-n"] : null
}

function run([command, ...args], env) {
    // Quiet unless it fails: the package manager's chatter says nothing a reader needs.
    const done = spawnSync(command, args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })
    if (done.status !== 0) console.error(done.stderr)
}

function nodeWorks() {
    try {
        return (
            Number(execFileSync(projectNode(), ["-p", "process.versions.node"], { encoding: "utf8" }).split(".")[0]) >=
            NEEDED_MAJOR
        )
    } catch {
        return false
    }
}

function stampOfLockFile() {
    const hash = createHash("sha256").update(readFileSync(join(ROOT, "package-lock.json")))
    return hash.update(`${process.platform} ${process.arch}`).digest("hex")
}

/** The npm that started us, else the one on the path. */
function npmCommand(args) {
    const cli = process.env.npm_execpath
    return cli === undefined || !cli.endsWith(".js") ? ["npm", args] : [process.execPath, [cli, ...args]]
}

function fail(what, todo) {
    console.error(`sekisho: ${what}. To do it by hand: ${todo}`)
    process.exit(3)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installPackages()
