// `self.__next_f.push([1,"…"])`: a page gives its program the rows in pieces, each in a script of its own, cut anywhere.
import type { BodyReader, BodyRecord } from "../../contract.ts"
import { placedAt, type PushedRows } from "../embedding.ts"
import type { FlightReader } from "./flight-reader.ts"
import { isFlight } from "./flight-text.ts"

/** Groups of the page itself are below. */
const GROUPS = 1 << 21

/** @param make called for the first piece */
export function createPushedRows(make: () => FlightReader): PushedRows {
    let reader: FlightReader | null = null
    return {
        takes: (text) => reader?.isMidRow === true || isFlight(text),
        push: (text, start, end) => placed((reader ??= make()).push(text).records, start, end),
        finish: (end) => placed(endOf(reader), end, end),
    }
}

function placed(records: readonly BodyRecord[], start: number, end: number): readonly BodyRecord[] {
    return records.map((record) => placedAt(record, start, end, record.group + GROUPS))
}

function endOf(reader: BodyReader | null): readonly BodyRecord[] {
    return reader?.end().records ?? []
}
