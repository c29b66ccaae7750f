// The exposures of one part of a day, folded by what was shown and whether it arrived: what a scope over the whole part
// reads instead of its rows.
import { NumberListWriter } from "./number-list.ts"
import { packFile, unpackFile } from "./packed-file.ts"

/** How far an exposure is known to have come. */
export const OFFERED = 0
export const DELIVERED = 1
/** Delivered, in a body that was read whole. */
export const CONFIRMABLE = 2
export type Arrival = typeof OFFERED | typeof DELIVERED | typeof CONFIRMABLE

/** @param code as it is stored */
export function arrivalOf(code: number | undefined): Arrival {
    return code === CONFIRMABLE ? CONFIRMABLE : code === DELIVERED ? DELIVERED : OFFERED
}

export interface PartTotals {
    readonly records: number
    readonly offeredRecords: number
    readonly myNumberRecords: number
    readonly keyIds: readonly string[]
    /** Transactions with bare names, of which this part has not the beginning: namesakes may stand in two parts. */
    readonly splitTransactions: readonly string[]
}

export interface CountGroup {
    readonly arrival: Arrival
    readonly fields: number
    /** Ascending sightings, each once (number-list.ts). */
    readonly sightings: Uint8Array
    /** Of those that were shown more than once: the sighting, and how often beyond once. */
    readonly repeats: Uint8Array
}

export interface PartCounts {
    readonly totals: PartTotals
    readonly groups: readonly CountGroup[]
    /** Bare names that stand several times in one transaction: the sighting, and how often. */
    readonly namesakes: Uint32Array
}

type GroupHead = Pick<CountGroup, "arrival" | "fields">

interface Head extends PartTotals {
    readonly groups: readonly GroupHead[]
}

export function packCounts({ totals, groups, namesakes }: PartCounts): Buffer {
    const head: Head = { ...totals, groups: groups.map(headOf) }
    return packFile(head, [namesakes, ...groups.flatMap(listsOf)])
}

/** @throws RangeError as unpackFile */
export function unpackCounts(file: Buffer): PartCounts {
    const { head, arrays } = unpackFile<Head>(file)
    const { groups, ...totals } = head
    const [namesakes, ...lists] = arrays
    if (!(namesakes instanceof Uint32Array)) throw new RangeError("no counts of a part")
    return {
        totals,
        namesakes,
        groups: groups.map((group, at) => ({
            ...group,
            sightings: listAt(lists, 2 * at),
            repeats: listAt(lists, 2 * at + 1),
        })),
    }
}

/** The exposures of one hour of a part, folded likewise. */
export interface HourCounts extends Pick<PartTotals, "records" | "offeredRecords" | "myNumberRecords"> {
    /** Hours since 1970. */
    readonly hour: number
    readonly groups: readonly CountGroup[]
}

interface HourHead extends Omit<HourCounts, "groups"> {
    readonly groups: readonly GroupHead[]
}

export function packHours(hours: readonly HourCounts[]): Buffer {
    const head: HourHead[] = hours.map((hour) => ({ ...hour, groups: hour.groups.map(headOf) }))
    return packFile(
        head,
        hours.flatMap(({ groups }) => groups.flatMap(listsOf)),
    )
}

/** @throws RangeError as unpackFile */
export function unpackHours(file: Buffer): HourCounts[] {
    const { head, arrays } = unpackFile<readonly HourHead[]>(file)
    let at = 0
    return head.map((hour) => ({
        ...hour,
        groups: hour.groups.map((group) => ({
            ...group,
            sightings: listAt(arrays, at++),
            repeats: listAt(arrays, at++),
        })),
    }))
}

function headOf({ arrival, fields }: CountGroup): GroupHead {
    return { arrival, fields }
}

function listsOf({ sightings, repeats }: CountGroup): readonly Uint8Array[] {
    return [sightings, repeats]
}

function listAt(lists: readonly (Uint8Array | Uint32Array)[], at: number): Uint8Array {
    const list = lists[at]
    if (!(list instanceof Uint8Array)) throw new RangeError("no counts of a part")
    return list
}

/** Collects the groups of a part from rows in the order of arrival, fields and sighting, each combination once. */
export class CountGroups {
    readonly groups: CountGroup[] = []
    #key = -1
    #arrival: Arrival = OFFERED
    #fields = 0
    #sightings = new NumberListWriter()
    #repeats = new NumberListWriter()

    add(arrival: Arrival, fields: number, sighting: number, times: number): void {
        const key = arrival * 2 ** 32 + fields
        if (key !== this.#key) {
            this.finish()
            this.#key = key
            this.#arrival = arrival
            this.#fields = fields
        }
        this.#sightings.add(sighting)
        if (times === 1) return
        this.#repeats.add(sighting)
        this.#repeats.value(times - 1)
    }

    finish(): void {
        if (this.#key < 0) return
        const lists = { sightings: this.#sightings.bytes(), repeats: this.#repeats.bytes() }
        this.groups.push({ arrival: this.#arrival, fields: this.#fields, ...lists })
        this.#key = -1
        this.#sightings = new NumberListWriter()
        this.#repeats = new NumberListWriter()
    }
}
