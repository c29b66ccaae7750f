// What the system said of a file or an address, in an owner's words.
import { userInfo } from "node:os"
import type { Bilingual } from "../core/language.ts"
import { HELP_MESSAGES as M } from "../core/messages/help.messages.data.ts"
import { say } from "../core/messages/say.ts"

const FILE_FAULTS: Readonly<Record<string, Bilingual>> = {
    ENOENT: M.fileMissing,
    EEXIST: M.fileThere,
    EACCES: M.fileDenied,
    EPERM: M.fileDenied,
    ENOTDIR: M.fileIsNoFolder,
    ENOSPC: M.fileNoRoom,
    EROFS: M.fileReadOnly,
}

const ADDRESS_FAULTS: Readonly<Record<string, Bilingual>> = {
    EADDRINUSE: M.addressTaken,
    EADDRNOTAVAIL: M.addressStrange,
    EACCES: M.addressDenied,
}

/**
 * Path and address are the owner's, as typed or configured; no error of a driver has one beside one of these codes.
 *
 * @returns null: nothing that these words are for
 */
export function systemFault(cause: unknown): Bilingual | null {
    if (!(cause instanceof Error) || !("code" in cause)) return null
    const code = String(cause.code)
    // The system tells it on reading, and no longer knows of what.
    if (code === "EISDIR") return M.fileIsFolder
    if ("path" in cause) {
        const fault = FILE_FAULTS[code]
        return fault === undefined ? null : say(fault, { path: String(cause.path), user: userName() })
    }
    const fault = ADDRESS_FAULTS[code]
    if (fault === undefined || !("address" in cause) || !("port" in cause)) return null
    return say(fault, { address: String(cause.address), port: String(cause.port), user: userName() })
}

/** Of a path at which something is, where nothing may be, as the system itself would say it. */
export function thereAlready(path: string): Error {
    return Object.assign(new Error("EEXIST"), { code: "EEXIST", path })
}

/** A container may run as a user without a name. */
function userName(): string {
    try {
        return userInfo().username
    } catch {
        return String(process.getuid?.() ?? "?")
    }
}
