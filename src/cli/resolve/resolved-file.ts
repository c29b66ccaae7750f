// Where the list of whom to notify is written: a new file, readable by its owner alone, there whole or not at all.
import { link, open, rm } from "node:fs/promises"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { thereAlready } from "../system-fault.ts"

export interface ResolvedFile {
    /** @throws SekishoError SEKISHO_CLI_FILE_NOT_WRITTEN: the disk is full, say */
    write(text: string): Promise<void>
    /** Gives the file its name. @throws SekishoError SEKISHO_CLI_FILE_EXISTS, and as `write` */
    finish(): Promise<void>
    /** Leaves nothing. */
    discard(): Promise<void>
}

/** @throws SekishoError SEKISHO_CLI_FILE_EXISTS, SEKISHO_CLI_FILE_UNREADABLE */
export async function createResolvedFile(path: string): Promise<ResolvedFile> {
    const partial = `${path}.part`
    await refuseExisting(path)
    const file = await open(partial, "wx", 0o600).catch((cause: unknown) => {
        throw faultOf(cause)
    })
    const discard = async (): Promise<void> => {
        await file.close().catch(() => undefined)
        await rm(partial, { force: true })
    }
    return {
        write: async (text) => file.writeFile(text).catch(notWritten),
        finish: async () => {
            await file.sync().catch(notWritten)
            // A link, unlike a rename, puts nothing in the place of a file that was made meanwhile.
            await link(partial, path).catch((cause: unknown) => {
                throw faultOf(cause)
            })
            await discard()
        },
        discard,
    }
}

/** Told before the work, not after it. */
async function refuseExisting(path: string): Promise<void> {
    const there = await open(path).then(
        async (file) => file.close().then(() => true),
        () => false,
    )
    if (there) throw new SekishoError("SEKISHO_CLI_FILE_EXISTS", {}, thereAlready(path))
}

function notWritten(cause: unknown): never {
    throw new SekishoError("SEKISHO_CLI_FILE_NOT_WRITTEN", {}, cause)
}

function faultOf(cause: unknown): SekishoError {
    const code = cause instanceof Error && "code" in cause ? cause.code : null
    return new SekishoError(code === "EEXIST" ? "SEKISHO_CLI_FILE_EXISTS" : "SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
}
