import { mkdirSync, openSync, closeSync, fsyncSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { isMissing } from "../../config/file-error.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"

/**
 * Replaces a small JSON file so that after a crash either the old or the new content is there.
 *
 * @throws SekishoError SEKISHO_GATE_CONTROL_UNWRITABLE
 */
export function writeDurably(file: string, content: unknown): void {
    try {
        replace(file, content)
    } catch (cause) {
        throw new SekishoError("SEKISHO_GATE_CONTROL_UNWRITABLE", {}, cause)
    }
}

function replace(file: string, content: unknown): void {
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
