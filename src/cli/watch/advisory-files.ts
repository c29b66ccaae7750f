// The contents of files of advisories, one after another: JSON, gzip of JSON, a zip of JSON files, or a folder of these.
import { stat } from "node:fs/promises"
import { gunzipSync } from "node:zlib"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { isZip, readEntry, zipEntries } from "../../watch/archives/zip.ts"
import { WATCH_LIMITS } from "../../watch/limits.data.ts"
import { overLimit } from "../../watch/list-problem.ts"
import { walkFiles } from "../scan/walk-files.ts"
import { type FileSource, openFileSource } from "./file-source.ts"

export interface AdvisoryContent {
    readonly value: unknown
    /** From a zip or a folder, which may hold other things too. */
    readonly isOneOfMany: boolean
}

/** @throws SekishoError SEKISHO_CLI_INPUT_INVALID, SEKISHO_CLI_FILE_UNREADABLE, SEKISHO_WATCH_ARCHIVE_INVALID, _LIMIT */
export async function* contentsOf(path: string): AsyncGenerator<AdvisoryContent> {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false
    for await (const file of walkFiles([path])) {
        if (isFolder && !/\.(?:json|gz|zip)$/i.test(file)) continue
        const source = openFileSource(file)
        try {
            yield* contentsOfFile(source, isFolder)
        } finally {
            source.close()
        }
    }
}

function* contentsOfFile(source: FileSource, isOneOfMany: boolean): Generator<AdvisoryContent> {
    if (!isZip(source.read(0, 4))) {
        if (source.size > WATCH_LIMITS.listBytes.value) throw overLimit("listBytes", "the whole file")
        yield { value: jsonOf(source.read(0, source.size)), isOneOfMany }
        return
    }
    for (const entry of zipEntries(source)) {
        if (!entry.name.endsWith(".json")) continue
        const bytes = readEntry(source, entry, WATCH_LIMITS.recordBytes.value)
        if (bytes === null) throw overLimit("recordBytes", "an entry of the zip file")
        yield { value: jsonOf(bytes), isOneOfMany: true }
    }
}

function jsonOf(bytes: Uint8Array): unknown {
    try {
        const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
        const plain = packed ? gunzipSync(bytes, { maxOutputLength: WATCH_LIMITS.listBytes.value }) : bytes
        return JSON.parse(Buffer.from(plain.buffer, plain.byteOffset, plain.length).toString("utf8"))
    } catch (cause) {
        throw new SekishoError("SEKISHO_CLI_INPUT_INVALID", {}, cause)
    }
}
