import { open } from "node:fs/promises"
import { text } from "node:stream/consumers"
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import { isSekishoError, SekishoError } from "../../core/errors/sekisho-error.ts"

/** A file somebody wrote: more than this is none. */
const LIMIT_BYTES = 4_194_304

/** @param path `-`: standard input. @throws SekishoError SEKISHO_CLI_FILE_UNREADABLE */
export async function readInput(path: string, stdin: NodeJS.ReadableStream): Promise<string> {
    if (path === "-") return text(stdin)
    return (await readBytes(path, LIMIT_BYTES, "SEKISHO_CLI_FILE_UNREADABLE")).toString("utf8")
}

/** @throws SekishoError SEKISHO_CLI_FILE_UNREADABLE; `tooLong` where it is longer than `limitBytes` */
export async function readBytes(path: string, limitBytes: number, tooLong: ErrorCode): Promise<Buffer> {
    try {
        await using file = await open(path)
        const { size } = await file.stat()
        if (size > limitBytes) throw new SekishoError(tooLong, { bytes: size, limitBytes })
        return await file.readFile()
    } catch (cause) {
        throw isSekishoError(cause) ? cause : new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
    }
}
