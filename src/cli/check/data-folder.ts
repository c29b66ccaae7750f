import { constants } from "node:fs"
import { access, statfs } from "node:fs/promises"
import type { SekishoConfig } from "../../config/config.ts"
import { CHECK_MESSAGES as M } from "../../core/messages/check.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Told } from "./contract.ts"
import { isDenied, nearestThere } from "./nearest-there.ts"
import { withWhy } from "./with-why.ts"

const GIGABYTE = 1_000_000_000
/** `f_type` of NFS, SMB, CIFS, SMB2 and Ceph (statfs(2)): databases and their locks are not safe there. */
const REMOTE_TYPES: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x00c36400])

/** Whether the data folder can be written, has room, and lies on a disk of this machine. */
export async function checkDataFolder({
    dataDir,
    limits,
}: Pick<SekishoConfig, "dataDir" | "limits">): Promise<readonly Told[]> {
    let isThere = true
    try {
        const there = await nearestThere(dataDir)
        isThere = there === dataDir
        // With the slash, what is no folder is told as such.
        await access(`${there}/`, constants.W_OK | constants.X_OK)
        const { bavail, bsize, type } = await statfs(there)
        const freeBytes = bavail * bsize
        const values = { path: dataDir, gigabytes: gigabytes(freeBytes) }
        const room: Told =
            freeBytes < limits.spoolBytes
                ? {
                      level: "note",
                      subject: "folder",
                      text: say(M.folderSmall, { ...values, needed: gigabytes(limits.spoolBytes) }),
                  }
                : {
                      level: "ok",
                      subject: "folder",
                      text: say(isThere ? M.folderThere : M.folderMissing, values),
                  }
        const isRemote = REMOTE_TYPES.has(type >>> 0)
        const remote: Told = { level: "note", subject: "folder", text: say(M.folderRemote, { path: dataDir }) }
        return isRemote ? [room, remote] : [room]
    } catch (error) {
        if (!isThere && isDenied(error))
            return [{ level: "note", subject: "folder", text: say(M.folderNotMine, { path: dataDir }) }]
        return [{ level: "fault", subject: "folder", text: withWhy(M.folderDenied, { path: dataDir }, error) }]
    }
}

function gigabytes(bytes: number): string {
    return (bytes / GIGABYTE).toFixed(1)
}
