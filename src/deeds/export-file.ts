// The events of incidents as a file, for an auditor elsewhere: an event a line, and at the end which store it was, how many,
// and how long the journal was when they began to be read. It holds what was typed: it is as confidential as the store.
import { z } from "zod"
import { ConfigProblem } from "../config/config-problem.ts"
import type { StoredDeed } from "../control/deeds/deed.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { linesOf } from "../journal/lines.ts"
import { type ShownDeed, shownDeed, type ShownDeeds } from "./compare-deeds.ts"

export interface ExportEnd {
    readonly store: string
    readonly upTo: number
    readonly incidents: readonly string[] | null
    readonly count: number
}

/** Longest line, in bytes: an assessment of 200 steps has some 100 KB. */
export const EXPORT_LINE_LIMIT_BYTES = 16_777_216
const FORMAT = "sekisho-incident-events-1"

const DEED: z.ZodType<StoredDeed> = z.strictObject({
    incident: z.string(),
    seq: z.int(),
    atMs: z.int(),
    by: z.string(),
    kind: z.string(),
    body: z.unknown(),
    journal: z.string().nullable(),
    salt: z.string().nullable(),
})

const END: z.ZodType<ExportEnd> = z
    .strictObject({
        end: z.literal(FORMAT),
        store: z.string(),
        upTo: z.int().min(0),
        incidents: z.array(z.string()).nullable(),
        count: z.int().min(0),
    })
    .transform(({ store, upTo, incidents, count }) => ({ store, upTo, incidents, count }))

export function endLine(end: ExportEnd): string {
    return JSON.stringify({ end: FORMAT, ...end })
}

/** @throws ConfigProblem SEKISHO_CLI_INPUT_INVALID for what is no whole export; SekishoError SEKISHO_CLI_FILE_UNREADABLE */
export function readExport(path: string): ShownDeeds {
    const deeds: ShownDeed[] = []
    let end: ExportEnd | null = null
    for (const bytes of linesIn(path)) {
        if (end !== null) throw invalid()
        const value = jsonOf(bytes)
        const deed = DEED.safeParse(value)
        if (deed.success) deeds.push(shownDeed(deed.data))
        else end = END.safeParse(value).data ?? null
        if (!deed.success && end === null) throw invalid()
    }
    if (end === null || end.count !== deeds.length) throw invalid()
    const { store, upTo, incidents } = end
    return { store, deeds, upTo, incidents }
}

function* linesIn(path: string): Generator<Buffer> {
    try {
        for (const { bytes } of linesOf(path, EXPORT_LINE_LIMIT_BYTES)) yield bytes
    } catch (cause) {
        throw new SekishoError("SEKISHO_CLI_FILE_UNREADABLE", {}, cause)
    }
}

function jsonOf(bytes: Buffer): unknown {
    try {
        return JSON.parse(bytes.toString("utf8"))
    } catch {
        throw invalid()
    }
}

function invalid(): ConfigProblem {
    return new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", "--events", "sekisho incident export --events > FILE")
}
