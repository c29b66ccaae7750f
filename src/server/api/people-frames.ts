// The persons of a scope on their way to the command line: frames, each its length in four bytes and a packed file. The first says by
// which person keys, the last how many blocks came between: an answer without it was broken off.
import { z } from "zod"
import { ERROR_CATALOGUE, type ErrorCode } from "../../core/errors/catalogue.ts"
import { isSekishoError } from "../../core/errors/sekisho-error.ts"
import type { KeySpan } from "../../ledger/contract.ts"
import { type PackedArray, packFile, unpackFile } from "../../ledger/count/packed-file.ts"
import { arraysOf, type PeopleBlock } from "../../ledger/people-block.ts"

export interface Beginning {
    readonly keySpans: readonly KeySpan[]
    /** Of records that had not reached the ledger: whom they show does not come. */
    readonly lagBytes: number
}

export type FrameHead =
    | ({ readonly kind: "begin" } & Beginning)
    | { readonly kind: "people" }
    | { readonly kind: "end"; readonly blocks: number }
    | { readonly kind: "fault"; readonly code: ErrorCode }

export interface Frame {
    readonly head: FrameHead
    readonly arrays: readonly PackedArray[]
}

const LENGTH_BYTES = 4
/** The largest block of people (WALK_SIGHTINGS) has 145 MB. */
export const FRAME_LIMIT_BYTES = 268_435_456

const SPAN = z.object({ keyId: z.string(), firstMs: z.number(), lastMs: z.number() })
const HEAD: z.ZodType<FrameHead> = z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("begin"), keySpans: z.array(SPAN), lagBytes: z.number().default(0) }),
    z.object({ kind: z.literal("people") }),
    z.object({ kind: z.literal("end"), blocks: z.number() }),
    z.object({ kind: z.literal("fault"), code: z.custom<ErrorCode>(isErrorCode) }),
])

/**
 * Ends with a frame that says what went wrong where something did; never throws.
 *
 * @param first the blocks' first, which was asked for already
 * @param onFault told of what went wrong
 */
export async function* framesOf(
    { keySpans, lagBytes }: Beginning,
    first: IteratorResult<PeopleBlock, void>,
    blocks: AsyncIterator<PeopleBlock, void>,
    onFault: (error: unknown) => void,
): AsyncGenerator<Buffer, void> {
    yield frameOf({ kind: "begin", keySpans, lagBytes })
    let count = 0
    try {
        for (let next = first; next.done !== true; next = await blocks.next()) {
            yield frameOf({ kind: "people" }, arraysOf(next.value))
            count++
        }
    } catch (error) {
        onFault(error)
        yield frameOf({ kind: "fault", code: isSekishoError(error) ? error.code : "SEKISHO_LEDGER_QUERY_FAILED" })
        return
    }
    yield frameOf({ kind: "end", blocks: count })
}

/** @throws RangeError where the bytes are no frames, or one is longer than FRAME_LIMIT_BYTES */
export async function* readFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Frame, void> {
    let waiting: Uint8Array[] = []
    let bytes = 0
    for await (const chunk of chunks) {
        waiting.push(chunk)
        bytes += chunk.length
        // A frame comes in many chunks: they are joined once, when all of it is there.
        while (bytes >= LENGTH_BYTES) {
            const wanted = LENGTH_BYTES + lengthIn(waiting)
            if (bytes < wanted) break
            const joined = Buffer.concat(waiting, bytes)
            yield parse(joined.subarray(LENGTH_BYTES, wanted))
            waiting = [joined.subarray(wanted)]
            bytes -= wanted
        }
    }
    if (bytes > 0) throw new RangeError("half a frame")
}

function lengthIn(waiting: Uint8Array[]): number {
    const [first] = waiting
    if (first === undefined || first.length < LENGTH_BYTES) waiting.splice(0, waiting.length, Buffer.concat(waiting))
    const [start = new Uint8Array(LENGTH_BYTES)] = waiting
    const length = new DataView(start.buffer, start.byteOffset).getUint32(0, true)
    if (length > FRAME_LIMIT_BYTES) throw new RangeError("a frame is too long")
    return length
}

function parse(packed: Buffer): Frame {
    const { head, arrays } = unpackFile<unknown>(packed)
    const { success, data } = HEAD.safeParse(head)
    if (!success) throw new RangeError("an unknown frame")
    return { head: data, arrays }
}

function frameOf(head: FrameHead, arrays: readonly PackedArray[] = []): Buffer {
    const packed = packFile(head, arrays)
    const length = Buffer.alloc(LENGTH_BYTES)
    length.writeUInt32LE(packed.length)
    return Buffer.concat([length, packed])
}

function isErrorCode(code: unknown): code is ErrorCode {
    return typeof code === "string" && Object.hasOwn(ERROR_CATALOGUE, code)
}
