// Makes files of numbers again that are not on the disk: a restored or copied ledger may come without them.
import { archiveCounts } from "./archive-counts.ts"
import { archiveHours } from "./archive-hours.ts"
import { archiveKeys, archiveShown, keysFile } from "./archive-lookup.ts"
import { archivePeople } from "./archive-people.ts"
import { archiveVisits } from "./archive-visits.ts"
import { strikeOut, takePart, type Archive } from "./catalogue.ts"
import { readDayFiles, syncDayFolder, type DayFile, type FileKind } from "./day-files.ts"

/** Runs in the caller's transaction. @param missing files of the catalogue that are not on the disk @param made files to be made */
export async function mendDerived(
    archive: Archive,
    missing: readonly DayFile[],
    made: readonly DayFile[],
): Promise<void> {
    await strikeOut(archive.connection, missing)
    for (const file of made) {
        const { day, part, kind } = file
        if (kind === "counts") await archiveCounts(archive, { day, part })
        else if (kind === "hours") await archiveHours(archive, file)
        else if (kind === "visits") await mendVisits(archive, file)
        else await mendPeople(archive, file)
        await syncDayFolder(archive.dir, day)
    }
}

/** A release before, which does not know them, leaves them in the catalogue where it takes a part away. */
async function mendVisits(archive: Archive, file: DayFile): Promise<void> {
    const files = await readDayFiles(archive.connection)
    if (files.some(({ kind, part }) => kind === "exposures" && part === file.part)) await archiveVisits(archive, file)
}

async function mendPeople(archive: Archive, { day, part, kind }: DayFile): Promise<void> {
    const files = await readDayFiles(archive.connection)
    if (kind === "shown") {
        const sightings = files.find((file) => file.kind === "sightings" && file.part === part)
        if (sightings !== undefined) await archiveShown(archive, sightings)
        return
    }
    const at = { day, part: await takePart(archive.connection) }
    if (kind === "people") await archivePeople(archive, at, files, null)
    else await archiveKeys(archive, at, files, null)
}

/** Kinds of files that `lackingLookups` finds. */
export function isLookup(kind: FileKind): boolean {
    return kind === "shown" || kind === "keys"
}

/**
 * Files of the people that the catalogue does not name: releases before wrote none, and left those of others as they were.
 *
 * @param sightings numbers that were given
 */
export function lackingLookups(files: readonly DayFile[], sightings: number): readonly DayFile[] {
    const shown = new Set(files.filter(({ kind }) => kind === "shown").map(({ part }) => part))
    const known = files.filter(({ kind }) => kind === "sightings")
    const lacking = known.filter(({ part }) => !shown.has(part)).map((file) => ({ ...file, kind: "shown" as const }))
    const [first] = known
    if (first === undefined || keysFile(files)?.rows === sightings) return lacking
    return [...lacking, { ...(keysFile(files) ?? first), kind: "keys" }]
}
