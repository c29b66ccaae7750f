// The scripts that sqlmap ships to rewrite its payloads, found where it is installed.
import { spawnSync } from "node:child_process"
import { readdirSync, realpathSync } from "node:fs"
import { dirname, join } from "node:path"
import { findProgram } from "../../tests/programs.ts"

/** Without a rewriting: the first row of every table. */
export const NO_TAMPER = "-"

/**
 * Names of all tamper scripts, sorted.
 *
 * @throws Error when sqlmap is there but its scripts are not where Debian's or PyPI's package has them
 */
export function shippedTampers(): readonly string[] {
    const folder = tamperFolders().find((path) => namesIn(path).length > 0)
    if (folder === undefined) throw new Error("sqlmap: no folder with tamper scripts was found")
    return namesIn(folder).sort()
}

/** Debian: beside sqlmap.py, which the program is a link to. PyPI: in the package `sqlmap` of the Python it runs on. */
function tamperFolders(): string[] {
    const program = findProgram("sqlmap")
    const beside = program === null ? [] : [join(dirname(realpathSync(program)), "tamper"), "/usr/share/sqlmap/tamper"]
    const asked = spawnSync("python3", ["-c", "import sqlmap; print(sqlmap.__path__[0])"], { encoding: "utf8" })
    return asked.status === 0 ? [...beside, join(asked.stdout.trim(), "tamper")] : beside
}

function namesIn(folder: string): string[] {
    try {
        const files = readdirSync(folder).filter((name) => name.endsWith(".py") && name !== "__init__.py")
        return files.map((name) => name.slice(0, -".py".length))
    } catch {
        return []
    }
}
