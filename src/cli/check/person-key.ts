import { constants } from "node:fs"
import { access, stat } from "node:fs/promises"
import { dirname, resolve } from "node:path"
import type { SekishoConfig } from "../../config/config.ts"
import { findInstallation } from "../../config/installation.ts"
import { CHECK_MESSAGES as M } from "../../core/messages/check.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Told } from "./contract.ts"
import { isDenied, nearestThere } from "./nearest-there.ts"
import { withWhy } from "./with-why.ts"

/** Bits of a file's mode for its group and for all others. */
const OTHERS = 0o077

/**
 * Whether the person key is the one this data folder was counted with, outside of it, and its owner's alone; and whether what
 * is written beside it (config/journal-place.ts) can be.
 */
export async function checkPersonKey({
    dataDir,
    keyFile,
}: Pick<SekishoConfig, "dataDir" | "keyFile">): Promise<readonly Told[]> {
    try {
        const installation = await findInstallation(dataDir, keyFile)
        const path = installation?.keyFile ?? keyFile
        const denied = path === null ? null : await whyNothingIsWrittenIn(dirname(resolve(path)))
        if (denied !== null) return [denied]
        if (installation === null) return [{ level: "ok", subject: "key", text: say(M.keyMissing) }]
        const { keyId, keyFile: file } = installation
        const { mode } = await stat(file)
        // Windows has no such bits, and Node makes some up.
        const isOpen = process.platform !== "win32" && (mode & OTHERS) !== 0
        return [
            {
                level: isOpen ? "note" : "ok",
                subject: "key",
                text: say(isOpen ? M.keyOpen : M.keyThere, { keyId, file }),
            },
        ]
    } catch (error) {
        return [{ level: "fault", subject: "key", text: withWhy(M.keyUnusable, {}, error) }]
    }
}

/** @returns null when it can be written, or made */
async function whyNothingIsWrittenIn(folder: string): Promise<Told | null> {
    let isThere = true
    try {
        const there = await nearestThere(folder)
        isThere = there === folder
        await access(`${there}/`, constants.W_OK | constants.X_OK)
        return null
    } catch (error) {
        if (!isThere && isDenied(error))
            return { level: "note", subject: "key", text: say(M.keyFolderNotMine, { path: folder }) }
        return { level: "fault", subject: "key", text: withWhy(M.keyFolderDenied, { path: folder }, error) }
    }
}
