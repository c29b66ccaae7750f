import { closeSync, fstatSync, openSync, readSync } from "node:fs"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { ByteSource } from "../../watch/archives/byte-source.ts"

/** A file that is read in pieces. */
export interface FileSource extends ByteSource {
    readonly close: () => void
}

/** @throws SekishoError SEKISHO_CLI_FILE_UNREADABLE, here and from `read` */
export function openFileSource(path: string): FileSource {
    const file = reading(() => openSync(path, "r"))
    const { size } = reading(() => fstatSync(file))
    return {
        size,
        read: (offset, length) => {
            const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)))
            const count = reading(() => readSync(file, bytes, 0, bytes.length, offset))
            return bytes.subarray(0, count)
        },
        close: () => closeSync(file),
    }
}

function reading<T>(read: () => T): T {
    try {
        return read()
    } catch (cause) {
        throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
    }
}
