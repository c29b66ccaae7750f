// The program that a gate is asked to start in its place. Who asks is the owner of the data folder; but the gate may have
// what the owner's shell has not (passwords in its environment, ports below 1024), so that a file which others can write
// is not run with it.
import { accessSync, constants, realpathSync, statSync } from "node:fs"
import { isAbsolute } from "node:path"
import { SekishoError } from "../../core/errors/sekisho-error.ts"

const WRITABLE_BY_OTHERS = 0o002
const ROOT = 0

/**
 * @param words a program, and what stands before `guard` on its command line: absolute paths
 * @throws SekishoError SEKISHO_GATE_TAKEOVER_PROGRAM
 */
export function checkProgram(words: readonly string[]): void {
    for (const [index, word] of words.entries()) {
        if (!isAbsolute(word) || !isOurs(word, index === 0)) throw new SekishoError("SEKISHO_GATE_TAKEOVER_PROGRAM")
    }
}

function isOurs(path: string, executable: boolean): boolean {
    try {
        const file = realpathSync(path)
        const { uid, mode } = statSync(file)
        accessSync(file, executable ? constants.X_OK : constants.R_OK)
        return (
            statSync(file).isFile() && (uid === ROOT || uid === process.getuid?.()) && (mode & WRITABLE_BY_OTHERS) === 0
        )
    } catch {
        return false
    }
}
