// A metered body in a content coding: every chunk is decoded beside the stream, and leaves as it came once all of its
// output is cleared. More output per byte than decodedRatio, or bytes that do not decode, end the reading: the rest
// counts as unreadable.
import {
    createContentDecoder,
    DECODE_AT_ONCE_BYTES,
    decodeAtOnce,
    type ContentCoding,
    type DecodeOutcome,
} from "./content-decoder.ts"
import type { Flow, Passage } from "./flow.ts"
import type { Release } from "./release.ts"
import { ZstdBlocks } from "./zstd-blocks.ts"

export interface CodedOptions {
    readonly coding: ContentCoding
    readonly release: Release
    readonly flow: Flow
    /** Decoded bytes for one coded byte. */
    readonly ratioLimit: number
    readonly contentLength: number | null
    /** Sees what is decoded, before it is metered; null: nobody wants to. */
    readonly look: ((decoded: Buffer) => void) | null
}

/** Coded bytes that wait for the decoder before the application is asked to wait. */
const WAITING_BYTES = 262_144
/** Short bodies may be of any ratio. */
const RATIO_FREE_BYTES = 4_194_304
/** Decoded text is metered in steps, so that one step cannot hold the worker for long. */
const STEP_BYTES = 65_536

export function createCodedPassage(options: CodedOptions): Passage {
    const { release, flow } = options
    const decoder = createContentDecoder(options.coding)
    const pieces = createPieces(options.coding)
    const waiting: Buffer[] = []
    let waitingBytes = 0
    let [codedBytes, decodedBytes] = [0, 0]
    let busy = false
    let [ended, reading] = [false, true]

    const take = (decoded: Buffer): void => {
        if (!reading) return
        decodedBytes += decoded.length
        if (decodedBytes > RATIO_FREE_BYTES && decodedBytes > codedBytes * options.ratioLimit) {
            stopReading("limit", options.ratioLimit)
            return
        }
        options.look?.(decoded)
        for (let at = 0; at < decoded.length; at += STEP_BYTES) {
            release.pushDecoded(decoded.subarray(at, at + STEP_BYTES))
        }
    }
    const stopReading = (why: "limit" | "malformed", factor: number): void => {
        reading = false
        release.giveUp(why, factor)
    }
    const pump = (): void => {
        while (!busy && !release.isOver) {
            const coded = waiting.shift()
            if (coded === undefined) {
                if (ended) finish()
                return
            }
            waitingBytes -= coded.length
            if (waitingBytes < WAITING_BYTES) flow.resume()
            if (reading) {
                busy = true
                decoder.push(coded, take, (outcome) => settle(coded, outcome))
            } else release.seal(coded)
        }
    }
    const settle = (coded: Buffer, outcome: DecodeOutcome): void => {
        busy = false
        // Behind the end of the coded stream nothing is read; there should be nothing.
        if (outcome !== "more" && reading) stopReading("malformed", 1)
        release.seal(coded)
        pump()
    }
    const finish = (): void => {
        busy = true
        if (!reading) {
            release.end()
            return
        }
        decoder.end(take, (outcome) => {
            if (outcome === "malformed" && reading) stopReading("malformed", 1)
            release.end()
        })
    }
    const wholeAtOnce = (chunk: Buffer): boolean => {
        if (chunk.length !== options.contentLength || chunk.length > DECODE_AT_ONCE_BYTES) return false
        const decoded = decodeAtOnce(options.coding, chunk, RATIO_FREE_BYTES)
        if (decoded === null) return false
        take(decoded)
        release.seal(chunk)
        return true
    }
    return {
        push: (chunk) => {
            codedBytes += chunk.length
            if (codedBytes === chunk.length && wholeAtOnce(chunk)) return
            for (const piece of pieces.push(chunk)) {
                waiting.push(piece)
                waitingBytes += piece.length
            }
            if (waitingBytes >= WAITING_BYTES) flow.pause()
            pump()
        },
        end: () => {
            ended = true
            const rest = pieces.rest()
            if (rest !== null) waiting.push(rest)
            pump()
        },
        close: () => {
            release.close()
            decoder.close()
        },
        coverage: () => release.coverage(),
        offered: () => release.offered,
    }
}

/** Cuts a body where what came in has come out: a decoder of zstd keeps a block to itself until all of it is there. */
interface Pieces {
    /** @returns what may go to the decoder, piece by piece; none: not enough yet */
    push(chunk: Buffer): readonly Buffer[]
    /** What is left at the end, and is no whole block. */
    rest(): Buffer | null
}

function createPieces(coding: ContentCoding): Pieces {
    if (coding !== "zstd") return { push: (chunk) => [chunk], rest: () => null }
    const blocks = new ZstdBlocks()
    let kept: Buffer = EMPTY
    let valid = true
    const cut = (chunk: Buffer, ends: readonly number[]): readonly Buffer[] => {
        const shift = kept.length
        const all = shift === 0 ? chunk : Buffer.concat([kept, chunk])
        const places = ends.map((end) => end + shift)
        kept = all.subarray(places.at(-1) ?? 0)
        return places.map((end, index) => all.subarray(places[index - 1] ?? 0, end))
    }
    return {
        push: (chunk) => {
            const ends = valid ? blocks.push(chunk) : "invalid"
            if (ends !== "invalid") return cut(chunk, ends)
            valid = false // the decoder will say so too
            const all = Buffer.concat([kept, chunk])
            kept = EMPTY
            return [all]
        },
        rest: () => (kept.length === 0 ? null : kept),
    }
}

const EMPTY = Buffer.alloc(0)
