// Sets the stage: a folder of its own, the database, the victim. Taken down again whatever happens.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Child } from "../child-process.ts"
import { startVictim } from "../sekisho-process.ts"
import { ANNOUNCED_SIZE, buildDatabase, knownEmails, type StationSize } from "./database.ts"

export interface Stage {
    readonly dir: string
    readonly victim: Child & { readonly port: number }
    /** Addresses in the victim's database before anything happens. */
    readonly known: ReadonlySet<string>
    takeDown(): Promise<void>
}

export async function setStage(size: StationSize = ANNOUNCED_SIZE): Promise<Stage> {
    const dir = await mkdtemp(join(tmpdir(), "sekisho-stage-"))
    try {
        const databaseFile = join(dir, "station.db")
        buildDatabase(databaseFile, size)
        const known = knownEmails(databaseFile)
        const victim = await startVictim("comment-form/station-main", databaseFile)
        const takeDown = async (): Promise<void> => {
            await victim.kill()
            await rm(dir, { recursive: true, force: true })
        }
        return { dir, victim, known, takeDown }
    } catch (error) {
        await rm(dir, { recursive: true, force: true })
        throw error
    }
}
