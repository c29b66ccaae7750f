import { open } from "node:fs/promises"
import { buffer } from "node:stream/consumers"
import { utf8Text } from "../../config/read-text.ts"
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import { isSekishoError, SekishoError } from "../../core/errors/sekisho-error.ts"

/** A file somebody wrote: more than this is none. */
const LIMIT_BYTES = 4_194_304

/**
 * @param path `-`: standard input
 * @throws SekishoError SEKISHO_CLI_FILE_UNREADABLE; SEKISHO_CLI_INPUT_INVALID, as a ConfigProblem, for what is no UTF-8
 */
export async function readInput(path: string, stdin: NodeJS.ReadableStream): Promise<string> {
    const bytes = path === "-" ? await buffer(stdin) : await readBytes(path, LIMIT_BYTES, "SEKISHO_CLI_FILE_UNREADABLE")
    return utf8Text(bytes, path, "SEKISHO_CLI_INPUT_INVALID")
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
