// The parts of an office file (ECMA-376-2, OpenDocument part 2), sorted by their first element: where a part lies and what
// it is called is the writer's choice.
import { rootOf } from "../xml/walk-xml.ts"
import type { ZipEntry } from "../zip/central-directory.ts"
import { peekEntry } from "../zip/open-entry.ts"

export interface PackagePart {
    readonly entry: ZipEntry
    readonly root: string | null
}

/** An office file says so by one of these entries. */
export function isPackage(entries: readonly ZipEntry[]): boolean {
    return entries.some(({ name }) => name === "[Content_Types].xml" || name === "mimetype")
}

export function partsOf(entries: readonly ZipEntry[]): readonly PackagePart[] {
    return entries.filter(({ name }) => !name.endsWith("/")).map((entry) => ({ entry, root: rootOf(peekEntry(entry)) }))
}

/** How the part with this first element is read. */
export type PartReading = "sheet" | "flow" | "basis" | "pivot-definition" | "pivot-records" | "unshown" | "markup"

const READINGS: Readonly<Record<Exclude<PartReading, "markup">, string>> = {
    sheet: "worksheet macrosheet externalLink",
    flow: "document glossaryDocument hdr ftr footnotes endnotes comments ThreadedComments workbook wsDr chartSpace sld notes notesMaster sldMaster sldLayout handoutMaster cmLst document-content document-styles",
    basis: "sst styleSheet Relationships",
    "pivot-definition": "pivotCacheDefinition",
    "pivot-records": "pivotCacheRecords",
    // What programs need to show a document; and who wrote it, who is none of the persons in it.
    unshown:
        "Types styles theme themeOverride settings webSettings fonts numbering calcChain metadata coreProperties Properties presentation presentationPr viewPr tblStyleLst personList people table pivotTableDefinition queryTable volTypes MapInfo ctrlProp colorStyle colorsDef styleDef layoutDef chartStyle document-meta document-settings manifest datastoreItem slicers slicerCacheDefinition cmAuthorLst tagLst",
}

const READING_OF_ROOT: ReadonlyMap<string, PartReading> = new Map(
    Object.entries(READINGS).flatMap(([reading, roots]) =>
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries loses the keys
        roots.split(" ").map((root): [string, PartReading] => [root, reading as PartReading]),
    ),
)

/** XML that nobody here knows is read as markup. */
export function readingOf(root: string): PartReading {
    return READING_OF_ROOT.get(root) ?? "markup"
}
