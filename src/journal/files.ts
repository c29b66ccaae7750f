// The files of a journal: `000001.ndjson`, `000002.ndjson`, …; the last one is written to.
import { readdirSync } from "node:fs"

/** A file that has reached it is left alone, and the next one begun. */
export const FILE_LIMIT_BYTES = 8_388_608

const NAME = /^\d{6}\.ndjson$/

/** In order; none where the folder is not there. */
export function journalFiles(dir: string): string[] {
    try {
        return readdirSync(dir)
            .filter((name) => NAME.test(name))
            .toSorted()
    } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return []
        throw error
    }
}

export function nextFile(last: string | undefined): string {
    const number = last === undefined ? 1 : Number(last.slice(0, 6)) + 1
    return `${String(number).padStart(6, "0")}.ndjson`
}
