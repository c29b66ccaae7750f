// The components of a jar, war or ear, and of the archives in it. What `pom.properties` declares counts; where a jar does not
// declare itself, its manifest or its file's name suggests what it is, and that is told as the weaker evidence it is.
// Safety: depth, the bytes of one archive and all that is unpacked are bounded; what is beyond is told as not read.
import { isSekishoError } from "../../core/errors/sekisho-error.ts"
import { ListBuilder } from "../components/list-builder.ts"
import type { ComponentList } from "../contract.ts"
import { WATCH_LIMITS } from "../limits.data.ts"
import { type ByteSource, bytesSource } from "./byte-source.ts"
import { type JarName, nameOfFile, nameOfManifest, nameOfProperties } from "./jar-names.ts"
import { readEntry, zipEntries, type ZipEntry } from "./zip.ts"

const PROPERTIES = /^(?:WEB-INF\/classes\/|BOOT-INF\/classes\/)?META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/
const MANIFEST = "META-INF/MANIFEST.MF"
const NESTED = /\.[jwe]ar$/i

interface Reading {
    readonly builder: ListBuilder
    /** Bytes that may still be unpacked of the file. */
    budget: number
}

/**
 * @param path of the file, as places are to show it
 * @throws SekishoError SEKISHO_WATCH_ARCHIVE_INVALID where the file itself is no archive; ListProblem SEKISHO_WATCH_LIMIT
 */
export function readJar(source: ByteSource, path: string): ComponentList {
    const reading = { builder: new ListBuilder(), budget: WATCH_LIMITS.archiveInflatedBytes.value }
    readArchive(source, path, 0, reading)
    return reading.builder.list()
}

function readArchive(source: ByteSource, path: string, depth: number, reading: Reading): void {
    const entries = zipEntries(source)
    addNames(source, entries, path, reading)
    for (const entry of entries) {
        if (!NESTED.test(entry.name)) continue
        const place = `${path}!/${entry.name}`
        if (depth >= WATCH_LIMITS.archiveDepth.value) reading.builder.leave(entry.name, place, "too-deep")
        else readNested(source, entry, place, depth, reading)
    }
}

function readNested(source: ByteSource, entry: ZipEntry, place: string, depth: number, reading: Reading): void {
    try {
        const bytes = unpack(source, entry, WATCH_LIMITS.nestedArchiveBytes.value, reading)
        if (bytes === null) reading.builder.leave(entry.name, place, "too-big")
        else readArchive(bytesSource(bytes), place, depth + 1, reading)
    } catch (error) {
        if (!isSekishoError(error) || error.code !== "SEKISHO_WATCH_ARCHIVE_INVALID") throw error
        reading.builder.leave(entry.name, place, "unreadable")
    }
}

function addNames(source: ByteSource, entries: readonly ZipEntry[], path: string, reading: Reading): void {
    const { builder } = reading
    const declared = entries
        .filter(({ name }) => PROPERTIES.test(name))
        .flatMap((entry) => nameFrom(source, entry, path, reading, nameOfProperties))
    for (const { name, version } of declared) builder.add("Maven", name, version, path)
    const ofFile = nameOfFile(path)
    const artifacts = declared.map(({ name }) => name.split(":").at(-1))
    if (ofFile === null ? declared.length > 0 : artifacts.includes(ofFile.name)) return
    // A jar that brings others along in itself may declare them and not itself.
    const manifest = entries.find(({ name }) => name === MANIFEST)
    const [ofManifest] = manifest === undefined ? [] : nameFrom(source, manifest, path, reading, nameOfManifest)
    // Manifests are copied from release to release: where the file's name has another version, both are asked about.
    const isUsed = ofManifest !== undefined && (ofFile === null || ofManifest.name === ofFile.name)
    const weaker = [isUsed ? ofManifest : null, isUsed && ofFile?.version === ofManifest.version ? null : ofFile]
    for (const one of weaker) if (one !== null) builder.add("Maven", one.name, one.version, path, one.evidence)
    if (ofFile === null && !isUsed && /\.jar$/i.test(path)) builder.leave(path, path, "no-name")
}

function nameFrom(
    source: ByteSource,
    entry: ZipEntry,
    path: string,
    reading: Reading,
    nameOf: (text: string) => JarName | null,
): readonly JarName[] {
    const bytes = unpack(source, entry, WATCH_LIMITS.archiveTextBytes.value, reading)
    if (bytes === null) reading.builder.leave(entry.name, `${path}!/${entry.name}`, "too-big")
    const name = bytes === null ? null : nameOf(Buffer.from(bytes).toString("utf8"))
    return name === null ? [] : [name]
}

/** null: more than may be unpacked, of it or of the file. */
function unpack(source: ByteSource, entry: ZipEntry, limit: number, reading: Reading): Uint8Array | null {
    const allowed = Math.min(limit, reading.budget)
    const bytes = readEntry(source, entry, allowed)
    // What was tried and is too big costs as much as what fits.
    reading.budget -= bytes?.length ?? Math.min(allowed, entry.packedBytes)
    return bytes
}
