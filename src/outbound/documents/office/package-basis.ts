// What the parts of one office file share: the texts and styles of a workbook, the names of its sheets, the relations.
import type { DocumentContext } from "../contract.ts"
import { SharedStringsHandler } from "../sheet/shared-strings.ts"
import type { SheetRow } from "../sheet/sheet-records.ts"
import { StylesHandler, WorkbookHandler } from "../sheet/workbook.ts"
import type { WorkbookBasis } from "../sheet/worksheet.ts"
import type { XmlHandler } from "../xml/walk-xml.ts"
import { openEntry } from "../zip/open-entry.ts"
import { readWhole } from "./markup-steps.ts"
import type { PackagePart } from "./package-parts.ts"
import { RelationshipsHandler, sourcePath, targetPath } from "./relationships.ts"

export interface PackageBasis {
    readonly workbook: WorkbookBasis
    /** Path of a sheet's part → the name on its tab. */
    readonly sheetNames: ReadonlyMap<string, string>
    /** Path of a part → paths of the parts it points to. */
    readonly targets: ReadonlyMap<string, readonly string[]>
    /** Addresses that links point to, each a row. */
    readonly mails: readonly SheetRow[]
    /** Shared texts that no cell has pointed to so far. */
    readonly leftTexts: () => Generator<SheetRow>
}

export function readBasis(parts: readonly PackagePart[], context: DocumentContext): PackageBasis {
    const strings = new SharedStringsHandler()
    const styles = new StylesHandler()
    const workbook = new WorkbookHandler()
    const sheetIds = new Map<string, string>()
    const targets = new Map<string, readonly string[]>()
    const mails: string[] = []
    const workbookPaths = new Set(parts.filter(({ root }) => root === "workbook").map(({ entry }) => entry.name))
    for (const part of parts) {
        const { root } = part
        if (root === "sst") readPart(part, strings, context)
        else if (root === "styleSheet") readPart(part, styles, context)
        else if (root === "workbook") readPart(part, workbook, context)
        else if (root === "Relationships") {
            const { name } = part.entry
            const relations = new RelationshipsHandler()
            readPart(part, relations, context)
            mails.push(...relations.mails)
            const paths = [...relations.targets].map(([id, target]): [string, string] => [id, targetPath(name, target)])
            targets.set(
                sourcePath(name),
                paths.map(([, path]) => path),
            )
            if (workbookPaths.has(sourcePath(name))) for (const [id, path] of paths) sheetIds.set(id, path)
        }
    }
    if (strings.lostUnits > 0) context.log.note("limit", strings.lostUnits)
    return {
        ...textsOf(strings.strings, { formats: styles.formats, is1904: workbook.is1904 }),
        sheetNames: namesOf(workbook.sheets, sheetIds),
        targets,
        mails: mails.map((text, index) => ({ number: index + 1, cells: [{ column: 0, text: text.slice(MAILTO) }] })),
    }
}

const MAILTO = "mailto:".length

function readPart({ entry }: PackagePart, handler: XmlHandler, { budget, log }: DocumentContext): void {
    const opened = openEntry(entry, budget)
    if (opened.kind === "unread") log.note(opened.why, entry.coded.length)
    else readWhole(opened.bytes, handler, (why) => log.note(why, entry.coded.length))
}

function namesOf(names: ReadonlyMap<string, string>, paths: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    const byPath = new Map<string, string>()
    for (const [id, name] of names) byPath.set(paths.get(id) ?? id, name)
    return byPath
}

function textsOf(
    strings: readonly string[],
    rest: Omit<WorkbookBasis, "text">,
): Pick<PackageBasis, "workbook" | "leftTexts"> {
    const used = new Uint8Array(strings.length)
    const text = (index: number): string => {
        used[index] = 1
        return strings[index] ?? ""
    }
    return {
        workbook: { ...rest, text },
        leftTexts: function* left() {
            for (const [index, one] of strings.entries()) {
                if (used[index] === 0 && one !== "") yield { number: index + 1, cells: [{ column: 0, text: one }] }
            }
        },
    }
}
