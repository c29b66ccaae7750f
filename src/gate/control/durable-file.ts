import { mkdirSync, openSync, closeSync, fsyncSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { isMissing } from "../../config/file-error.ts"

/** Replaces a small JSON file so that after a crash either the old or the new content is there. */
export function writeDurably(file: string, content: unknown): void {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    const temporary = `${file}.new`
    writeFileSync(temporary, `${JSON.stringify(content, null, 4)}\n`, { mode: 0o600, flush: true })
    renameSync(temporary, file)
    const folder = openSync(dirname(file), "r")
    try {
        fsyncSync(folder)
    } finally {
        closeSync(folder)
    }
}

/** @returns the parsed content, or null where there is no such file */
export function readDurable(file: string): unknown {
    try {
        return JSON.parse(readFileSync(file, "utf8"))
    } catch (error) {
        if (isMissing(error)) return null
        throw error
    }
}
