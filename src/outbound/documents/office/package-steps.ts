// Reads an office file part by part.
import type { DocumentContext, DocumentPart, DocumentStep } from "../contract.ts"
import { PivotDefinitionHandler } from "../sheet/pivot-cache.ts"
import { SheetRecords, type SheetRow } from "../sheet/sheet-records.ts"
import { isOpenSpreadsheet } from "../sheet/open-spreadsheet.ts"
import { openSpreadsheetSteps, pivotSteps, rowSteps, worksheetSteps } from "../sheet/sheet-steps.ts"
import { textFileSteps } from "../text-steps.ts"
import { openEntry } from "../zip/open-entry.ts"
import { flowSteps, readWhole } from "./markup-steps.ts"
import { type PackageBasis, readBasis } from "./package-basis.ts"
import { type PackagePart, partsOf, type PartReading, readingOf } from "./package-parts.ts"
import type { ZipEntry } from "../zip/central-directory.ts"

/** @param nested reads what is no XML: pictures, files within the file */
export async function* packageSteps(
    entries: readonly ZipEntry[],
    within: string,
    context: DocumentContext,
    nested: (entry: ZipEntry) => AsyncGenerator<DocumentStep>,
): AsyncGenerator<DocumentStep> {
    const parts = partsOf(entries)
    const basis = readBasis(parts, context)
    const reader = new PackageReader(parts, basis, within, context)
    for (const { entry, root } of parts) {
        if (root === null) yield* nested(entry)
        else yield* reader.steps(entry, root)
    }
    yield* reader.rest()
}

class PackageReader {
    readonly #parts: readonly PackagePart[]
    readonly #basis: PackageBasis
    readonly #within: string
    readonly #context: DocumentContext
    /** Records of pivot tables that were read with their definition. */
    readonly #readRecords = new Set<ZipEntry>()

    constructor(parts: readonly PackagePart[], basis: PackageBasis, within: string, context: DocumentContext) {
        this.#parts = parts
        this.#basis = basis
        this.#within = within
        this.#context = context
    }

    *steps(entry: ZipEntry, root: string): Generator<DocumentStep> {
        const reading = readingOf(root)
        if (reading === "basis" || reading === "unshown" || reading === "pivot-records") return
        const bytes = this.#open(entry)
        if (bytes === null) return
        yield* this.#read(reading, root, bytes, entry)
    }

    /** What no other part has pointed to. */
    *rest(): Generator<DocumentStep> {
        for (const { entry, root } of this.#parts) {
            if (root !== "pivotCacheRecords" || this.#readRecords.has(entry)) continue
            const bytes = this.#open(entry)
            if (bytes !== null) yield* pivotSteps(bytes, [], this.#part(entry.name), this.#context.log)
        }
        yield* this.#loose("mailto", this.#basis.mails)
        yield* this.#loose("sharedStrings", this.#basis.leftTexts())
    }

    *#read(reading: PartReading, root: string, bytes: Uint8Array, entry: ZipEntry): Generator<DocumentStep> {
        const { log } = this.#context
        const part = this.#part(this.#basis.sheetNames.get(entry.name) ?? entry.name)
        if (reading === "sheet") yield* worksheetSteps(bytes, this.#basis.workbook, part, log)
        else if (reading === "pivot-definition") yield* this.#pivot(bytes, entry, part)
        else if (root === "document-content" && isOpenSpreadsheet(bytes)) {
            yield* openSpreadsheetSteps(bytes, (name) => this.#part(name), log)
        } else if (reading === "flow") yield* flowSteps(bytes, part, log)
        else yield* textFileSteps(bytes, "application/xml", part, log)
    }

    *#pivot(bytes: Uint8Array, entry: ZipEntry, part: DocumentPart): Generator<DocumentStep> {
        const { log } = this.#context
        const definition = new PivotDefinitionHandler()
        readWhole(bytes, definition, (why) => log.note(why, entry.coded.length))
        if (definition.lostUnits > 0) log.note("limit", definition.lostUnits)
        const paths = this.#basis.targets.get(entry.name) ?? []
        const records = this.#parts.find((one) => one.root === "pivotCacheRecords" && paths.includes(one.entry.name))
        if (records !== undefined) this.#readRecords.add(records.entry)
        const opened = records === undefined ? null : this.#open(records.entry)
        yield* pivotSteps(opened, definition.fields, part, log)
    }

    *#loose(name: string, rows: Iterable<SheetRow>): Generator<DocumentStep> {
        yield* rowSteps(rows, new SheetRecords([], []), this.#part(name))
    }

    #open(entry: ZipEntry): Uint8Array | null {
        const opened = openEntry(entry, this.#context.budget)
        if (opened.kind === "open") return opened.bytes
        this.#context.log.note(opened.why, entry.coded.length)
        return null
    }

    #part(name: string): DocumentPart {
        return { name: this.#within === "" ? name : `${this.#within} › ${name}` }
    }
}
