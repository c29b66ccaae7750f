import { existsSync, statSync } from "node:fs"
import { join } from "node:path"
import { journalFiles } from "../journal/files.ts"
import { whileLocked } from "../journal/lock.ts"

/** A file of the journal, as long as it was at one moment. */
export interface JournalExtent {
    readonly file: string
    readonly bytes: number
}

/** Under the lock no line is half written; what is appended later lies behind these lengths. */
export function journalExtent(dir: string): JournalExtent[] {
    if (!existsSync(dir)) return []
    return whileLocked(join(dir, "lock"), () =>
        journalFiles(dir).map((file) => ({ file, bytes: statSync(join(dir, file)).size })),
    )
}
