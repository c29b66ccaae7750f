// What only the owner of the stores can take: the ledger at one moment, incidents, and what is still in the spool. It goes into
// a folder beside them, so that the stores stand still for no longer than one disk takes to copy the open days.
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import type { DataFolder } from "../config/data-folder.ts"
import { copyEmbeddedStore } from "../control/embedded/copy-store.ts"
import type { ControlPlace } from "../control/open-control-store.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { Ledger } from "../ledger/contract.ts"
import { HEAD_SUFFIX, OPEN_SUFFIX } from "../spool/segment-name.ts"
import type { ControlKept } from "./contract.ts"
import { codeOf, copyFile, diskFault, listTree } from "./copy-file.ts"
import { journalExtent, type JournalExtent } from "./journal-extent.ts"

export interface StageSource {
    readonly folder: DataFolder
    readonly ledger: Pick<Ledger, "snapshot">
    /** Runs a task while nobody has the control store open; null: incidents are not wanted. */
    readonly control: (<T>(task: (place: ControlPlace) => Promise<T>) => Promise<T>) | null
}

export interface Stage {
    readonly control: ControlKept
    /** The journal when the incidents were copied: its deeds are theirs, and no other. */
    readonly journal: readonly JournalExtent[]
}

/**
 * Whoever asks holds the backup's lock of this data folder. The spool is copied before the ledger: a record that is in
 * neither was not released when the copy began, and one that is in both is stored once, by its position.
 *
 * @throws SekishoError SEKISHO_BACKUP_BUSY, SEKISHO_BACKUP_NO_ROOM, and what the stores throw
 */
export async function takeStage({ folder, ledger, control }: StageSource): Promise<Stage> {
    const stage = folder.backupStageDir
    await mkdir(stage, { mode: 0o700 }).catch((error: unknown) => {
        throw codeOf(error) === "EEXIST" ? new SekishoError("SEKISHO_BACKUP_BUSY", {}, error) : diskFault(error)
    })
    try {
        await copySpool(folder.spoolDir, join(stage, "spool"))
        await ledger.snapshot(join(stage, "ledger"))
        if (control === null) return { control: "none", journal: [] }
        return await control(async (place) => {
            const kept = copyControl(place, stage)
            return Promise.resolve({ control: kept, journal: journalExtent(join(folder.root, "journal")) })
        })
    } catch (error) {
        throw diskFault(error)
    }
}

function copyControl(place: ControlPlace, stage: string): ControlKept {
    if (place.kind === "server") return "server"
    return copyEmbeddedStore(place.folder, join(stage, "control-db")) ? "embedded" : "none"
}

function isHead({ path }: { readonly path: string }): boolean {
    return path.endsWith(HEAD_SUFFIX)
}

/**
 * A segment may be completed, or stored and removed, while it is copied. Heads go first: a copied segment must be as long as
 * its head says, or longer.
 */
async function copySpool(from: string, to: string): Promise<void> {
    const files = (await listTree(from)).filter(({ isFile }) => isFile)
    for (const { path } of [...files.filter(isHead), ...files.filter((file) => !isHead(file))]) {
        const completed = path.endsWith(OPEN_SUFFIX) ? path.slice(0, -OPEN_SUFFIX.length) : path
        await copyFile(join(from, path), join(to, path)).catch(async (error: unknown) => {
            if (codeOf(error) !== "ENOENT") throw error
            await copyFile(join(from, completed), join(to, completed)).catch((gone: unknown) => {
                if (codeOf(gone) !== "ENOENT") throw gone
            })
        })
    }
}
