// `npm test`: sets up what is missing, then format, lint, types and every test, in that order. The last line counts.
// Arguments are passed to Vitest: `npm test -- src/inbound`.
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { buildGoTools, installPackages, installPrograms, projectNode, ROOT } from "./setup.mjs"

/** Programs that tests drive as real clients, attackers and victims. */
const PROGRAMS = [
    { commands: ["chromium", "chromium-browser", "google-chrome"], packageName: "chromium" },
    { commands: ["sqlmap"], packageName: "sqlmap" },
    { commands: ["curl"], packageName: "curl" },
    { commands: ["nginx"], packageName: "nginx-light" },
    { commands: ["apache2"], packageName: "apache2" },
    { commands: ["pdftotext"], packageName: "poppler-utils" },
    // For systemd-analyze: the unit is checked, not started.
    { commands: ["systemd-analyze"], packageName: "systemd" },
    // Not for its service: a test starts a private server of its own. `pg_ctlcluster` is what Debian puts into PATH.
    { commands: ["pg_ctlcluster", "initdb"], packageName: "postgresql" },
]

/** Outside judges that no package manager has: built from source where Go is. */
const GO_TOOLS = [
    "github.com/summerwind/h2spec/cmd/h2spec@v2.2.1+incompatible",
    "github.com/letsencrypt/pebble/v2/cmd/pebble@v2.10.1",
    "github.com/letsencrypt/pebble/v2/cmd/pebble-challtestsrv@v2.10.1",
]

/** More failing files than this are no busy machine: nothing is run again. */
const UNSTEADY_FILES = 3

installPackages()
const missing = installPrograms(PROGRAMS)
buildGoTools(GO_TOOLS)
if (missing.length > 0 && process.env.SEKISHO_REQUIRE_ALL === "1") process.exit(3)

const node = projectNode()
const env = {
    ...process.env,
    PATH: [dirname(node), join(ROOT, "node_modules", ".bin"), process.env.PATH].join(delimiter),
}
const bin = (name) => join(ROOT, "node_modules", ".bin", name)
const SOURCES = ["src", "replays", "tests", "bench", "scripts", "examples", "vitest.config.ts"]
const filters = process.argv.slice(2)
const outcome = { passed: 0, failed: 0 }

if (filters.length === 0) {
    check("format", bin("oxfmt"), ["--check", ...SOURCES])
    check("lint", bin("oxlint"), ["--type-aware", ...SOURCES])
    check("types", bin("tsc"), ["-p", "."])
}
runTests()
console.log(`${outcome.passed} passed, ${outcome.failed} failed`)
process.exitCode = outcome.failed === 0 && outcome.passed > 0 ? 0 : 1

function check(name, command, args) {
    const done = spawnSync(command, args, { cwd: ROOT, env, encoding: "utf8" })
    if (done.status === 0) outcome.passed++
    else {
        outcome.failed++
        console.log(`${name} failed\n${done.stdout}${done.stderr}`)
    }
}

/**
 * All tests, side by side. A few files with failures are run once more with nothing beside them: what passes then was held up by
 * a busy machine, and is named as unsteady; what fails again has failed.
 */
function runTests() {
    const first = runVitest(filters)
    if (first === null) {
        outcome.failed++
        return
    }
    outcome.passed += first.passed
    for (const name of first.skipped) console.log(`skipped: ${name}`)
    const again = first.failed.length <= UNSTEADY_FILES ? first.failed : []
    for (const file of first.failed) {
        const second = again.includes(file) ? runVitest([file.path, "--no-file-parallelism"]) : null
        const passes = second !== null && second.failed.length === 0 && second.passed > 0
        if (passes) {
            outcome.passed += file.tests.length
            for (const name of file.tests) console.log(`unsteady, passed only when run alone: ${name}`)
        } else outcome.failed += Math.max(file.tests.length, 1)
    }
    if (first.broken) outcome.failed++
}

/**
 * Runs Vitest with the given arguments. Null when it gave no report; `broken` when it failed without a file to blame (an error
 * outside of all tests). A file that cannot even be loaded has failed without a test.
 */
function runVitest(args) {
    const folder = mkdtempSync(join(tmpdir(), "sekisho-test-"))
    const report = join(folder, "report.json")
    const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs")
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
    const command = [vitest, "run", ...reporters, ...args]
    const done = spawnSync(node, command, { cwd: ROOT, env, stdio: ["ignore", "inherit", "inherit"] })
    try {
        const result = JSON.parse(readFileSync(report, "utf8"))
        const failed = result.testResults
            .filter((file) => file.status === "failed")
            .map((file) => ({ path: file.name, tests: namesOf(file, ["failed"]) }))
        return {
            passed: result.numPassedTests,
            skipped: result.testResults.flatMap((file) => namesOf(file, ["pending", "skipped"])),
            failed,
            broken: done.status !== 0 && failed.length === 0,
        }
    } catch {
        return null
    } finally {
        rmSync(folder, { recursive: true, force: true })
    }
}

function namesOf(file, states) {
    return file.assertionResults.filter((test) => states.includes(test.status)).map((test) => test.fullName)
}
