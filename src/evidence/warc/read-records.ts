// Reads records back: members of gzip, one after the other, each one record. Only of segments that opened, and so are as they
// were written; what does not read all the same is a fault of ours, and is told.
import { gunzipSync } from "node:zlib"

export interface ReadRecord {
    /** Lower-case names; of several with one name, the last. */
    readonly fields: ReadonlyMap<string, string>
    readonly block: Buffer
}

/** More than one record can be. */
const RECORD_LIMIT_BYTES = 67_108_864

/** @throws Error for what is no sequence of compressed records */
export function* readRecords(segment: Buffer): Generator<ReadRecord> {
    for (let at = 0; at < segment.length;) {
        const options = { info: true, maxOutputLength: RECORD_LIMIT_BYTES }
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- with `info` the result has this shape; @types/node lacks it
        const read = gunzipSync(nextMember(segment, at), options) as unknown as {
            buffer: Buffer
            engine: { bytesWritten: number }
        }
        at += read.engine.bytesWritten
        yield parseRecord(read.buffer)
    }
}

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b, 0x08])

/** gunzipSync would read on into the members that follow: each is found by where the next one that reads begins. */
function nextMember(segment: Buffer, at: number): Buffer {
    for (let next = segment.indexOf(GZIP_MAGIC, at + 3); next >= 0; next = segment.indexOf(GZIP_MAGIC, next + 3)) {
        const member = segment.subarray(at, next)
        if (isWhole(member)) return member
    }
    return segment.subarray(at)
}

function isWhole(member: Buffer): boolean {
    try {
        gunzipSync(member, { maxOutputLength: RECORD_LIMIT_BYTES })
        return true
    } catch {
        return false
    }
}

function parseRecord(record: Buffer): ReadRecord {
    const end = record.indexOf("\r\n\r\n")
    const [version, ...lines] = record.subarray(0, end).toString("utf8").split("\r\n")
    if (end < 0 || version !== "WARC/1.1") throw new Error("not a WARC record")
    const fields = new Map(
        lines.map((line) => {
            const colon = line.indexOf(":")
            return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
        }),
    )
    const length = Number(fields.get("content-length"))
    return { fields, block: record.subarray(end + 4, end + 4 + length) }
}
