// One file through the meter the gate runs and through the tally of `scan`, held against the truth.
import { fieldsOf, FIELDS, type Field } from "../../src/core/fields.ts"
import { createKeyer } from "../../src/core/keyer.ts"
import { mergePersons, type MergeSighting } from "../../src/core/merge-persons.ts"
import type { Sighting } from "../../src/core/person.ts"
import { createBodyReader } from "../../src/outbound/body-reader.ts"
import { charsetOf } from "../../src/outbound/charset.ts"
import { createMeter } from "../../src/outbound/meter.ts"
import { RecordReader } from "../../src/outbound/read-record.ts"
import { Tally, type FileReport } from "../../src/cli/scan/tally.ts"
import { identityOf } from "./identity.ts"
import type { MadeFile, Shown } from "./shape.ts"

/** Hits and misses of one field, in persons. */
export interface FieldScore {
    right: number
    missed: number
    wrong: number
}

export type FieldScores = Readonly<Record<Field, FieldScore>>

export interface Verdict {
    readonly wanted: number
    /** Likely persons as the gate's sightings merge. */
    readonly metered: number
    /** Likely persons of `scan`. */
    readonly scanned: number
    readonly fields: FieldScores
    /** Fields of the file as `scan` lists them, held against those that stand in it. */
    readonly listed: FieldScores
}

/** What a socket hands over at a time, in UTF-16 units; small, so that every file comes in several pieces. */
const CHUNK = 509

export const keyer: ReturnType<typeof createKeyer> = createKeyer(new Uint8Array(32).fill(7))

export function noScores(): FieldScores {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field is there
    return Object.fromEntries(
        FIELDS.map((field) => [field, { right: 0, missed: 0, wrong: 0 }]),
    ) as unknown as FieldScores
}

export function addScores(sum: FieldScores, more: FieldScores): void {
    for (const field of FIELDS) {
        sum[field].right += more[field].right
        sum[field].missed += more[field].missed
        sum[field].wrong += more[field].wrong
    }
}

export function textOf({ mediaType, body }: MadeFile): string {
    if (typeof body === "string") return body
    return new TextDecoder(charsetOf(mediaType, body)).decode(body)
}

export function judge(file: MadeFile): Verdict {
    const text = textOf(file)
    const sightings = meteredOf(file.mediaType, text)
    const report = scannedOf(file.mediaType, text)
    const merged = mergePersons(
        sightings.map((one): MergeSighting => ({ ...one, delivered: true, fullyRead: true, source: "" })),
    )
    return {
        wanted: new Set(file.shown.map(({ person }) => person.id)).size,
        metered: merged.likely,
        scanned: report.persons.likely,
        fields: scoresOf(file, sightings),
        listed: listedScores(file, report),
    }
}

function meteredOf(mediaType: string, text: string): Sighting[] {
    const meter = createMeter({ mediaType, keyer })
    if (meter === null) return []
    const steps = []
    for (let at = 0; at < text.length; at += CHUNK) steps.push(meter.push(text.slice(at, at + CHUNK)))
    steps.push(meter.end())
    return steps.flatMap(({ records }) => records.flatMap((record) => record.sightings))
}

function scannedOf(mediaType: string, text: string): FileReport {
    const tally = new Tally()
    const reader = createBodyReader(mediaType)
    if (reader !== null) {
        const records = new RecordReader(keyer)
        for (const step of [reader.push(text), reader.end()]) {
            for (const record of step.records) tally.add(records.read(record), { part: null, lineOf: () => 1 })
        }
    }
    return tally.report("file", { kind: "full" })
}

/** Each sighting belongs to the person whose identifiers it shows; what it shows of nobody is wrong. */
function scoresOf(file: MadeFile, sightings: readonly Sighting[]): FieldScores {
    const scores = noScores()
    const identities = file.shown.map(({ person }) => ({ person, keys: identityOf(person, keyer) }))
    const seen = new Map<number, Set<Field>>()
    for (const sighting of sightings) {
        const votes = identities.map(
            ({ keys }) =>
                sighting.identifiers.filter(({ kind, digest }) => keys.has(`${kind}:${digest}`)).length +
                (sighting.name !== null && keys.has(`name:${sighting.name}`) ? 1 : 0),
        )
        const most = Math.max(0, ...votes)
        const id = most === 0 ? -1 : (identities[votes.indexOf(most)]?.person.id ?? -1)
        const fields = seen.get(id) ?? new Set()
        for (const field of fieldsOf(sighting.fields)) fields.add(field)
        seen.set(id, fields)
    }
    for (const [id, wanted] of wantedOf(file.shown)) compare(scores, wanted, seen.get(id) ?? new Set(), file.either)
    compare(scores, new Set(), seen.get(-1) ?? new Set(), file.either)
    return scores
}

function wantedOf(shown: readonly Shown[]): Map<number, Set<Field>> {
    const wanted = new Map<number, Set<Field>>()
    for (const { person, fields } of shown) {
        const known = wanted.get(person.id) ?? new Set()
        for (const field of fields) known.add(field)
        wanted.set(person.id, known)
    }
    return wanted
}

function listedScores(file: MadeFile, report: FileReport): FieldScores {
    const scores = noScores()
    const wanted = new Set(file.shown.flatMap(({ fields }) => fields))
    compare(scores, wanted, new Set(FIELDS.filter((field) => report.fields[field] !== undefined)), file.either)
    return scores
}

function compare(
    scores: FieldScores,
    wanted: ReadonlySet<Field>,
    found: ReadonlySet<Field>,
    either: readonly Field[] = [],
): void {
    for (const field of FIELDS) {
        if (either.includes(field)) continue
        if (wanted.has(field) && found.has(field)) scores[field].right++
        else if (wanted.has(field)) scores[field].missed++
        else if (found.has(field)) scores[field].wrong++
    }
}
