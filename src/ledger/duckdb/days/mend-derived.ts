// Makes files of numbers again that are not on the disk: a restored or copied ledger may come without them.
import { archiveCounts } from "./archive-counts.ts"
import { archiveHours } from "./archive-hours.ts"
import { archivePeople } from "./archive-people.ts"
import { strikeOut, takePart, type Archive } from "./catalogue.ts"
import { readDayFiles, syncDayFolder, type DayFile } from "./day-files.ts"

/** Runs in the caller's transaction. */
export async function mendDerived(archive: Archive, missing: readonly DayFile[]): Promise<void> {
    await strikeOut(archive.connection, missing)
    for (const file of missing) {
        const { day, part, kind } = file
        if (kind === "counts") await archiveCounts(archive, { day, part })
        else if (kind === "hours") await archiveHours(archive, file)
        else {
            const files = await readDayFiles(archive.connection)
            await archivePeople(archive, { day, part: await takePart(archive.connection) }, files, null)
        }
        await syncDayFolder(archive.dir, day)
    }
}
