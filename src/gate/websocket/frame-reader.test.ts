import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type FrameHead, FrameReader } from "./frame-reader.ts"

interface Read {
    readonly heads: FrameHead[]
    readonly payloads: string[]
    readonly raw: string
    readonly fault: string | null
}

function read(pieces: readonly Buffer[], masked = false, deflate = false): Read {
    const heads: FrameHead[] = []
    const payloads: string[] = []
    let raw = ""
    const reader = new FrameReader(
        { masked, deflate },
        {
            head: (head, bytes) => {
                heads.push(head)
                payloads.push("")
                raw += bytes.toString("hex")
            },
            payload: (plain, bytes) => {
                payloads.push((payloads.pop() ?? "") + plain.toString("latin1"))
                raw += bytes.toString("hex")
            },
            end: () => undefined,
        },
    )
    for (const piece of pieces) {
        const fault = reader.push(piece)
        if (fault !== null) return { heads, payloads, raw, fault }
    }
    return { heads, payloads, raw, fault: null }
}

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(" ", ""), "hex")

const CASES = [
    {
        bytes: hex("81 05 48656c6c6f"),
        masked: false,
        want: { payloads: ["Hello"], fault: null },
        why: "RFC 6455 5.7: unmasked text",
    },
    {
        bytes: hex("81 85 37fa213d 7f9f4d5158"),
        masked: true,
        want: { payloads: ["Hello"], fault: null },
        why: "RFC 6455 5.7: masked text",
    },
    {
        bytes: hex("01 03 48656c 80 02 6c6f"),
        masked: false,
        want: { payloads: ["Hel", "lo"], fault: null },
        why: "RFC 6455 5.7: fragments",
    },
    { bytes: hex("89 00"), masked: false, want: { payloads: [""], fault: null }, why: "an empty ping" },
    {
        bytes: hex("81 85 37fa213d 7f9f4d5158"),
        masked: false,
        want: { fault: "mask-unexpected" },
        why: "a server that masks",
    },
    { bytes: hex("81 05 48656c6c6f"), masked: true, want: { fault: "mask-missing" }, why: "a client that does not" },
    { bytes: hex("83 00"), masked: false, want: { fault: "reserved-opcode" }, why: "an opcode nobody knows" },
    { bytes: hex("c1 00"), masked: false, want: { fault: "reserved-bits" }, why: "compressed without agreement" },
    { bytes: hex("a1 00"), masked: false, want: { fault: "reserved-bits" }, why: "another reserved bit" },
    { bytes: hex("09 00"), masked: false, want: { fault: "control-fragmented" }, why: "a ping in pieces" },
    { bytes: hex("89 7e 0080"), masked: false, want: { fault: "control-too-long" }, why: "a ping of 128 bytes" },
    {
        bytes: hex("81 7f ffffffffffffffff"),
        masked: false,
        want: { fault: "length-invalid" },
        why: "a length beyond all",
    },
] as const

test.each(CASES)("$why", ({ bytes, masked, want }) => {
    expect(read([bytes], masked)).toMatchObject(want)
})

test("compressed with agreement", () => {
    expect(read([hex("c1 07 f248cdc9c90700")], false, true).fault).toBeNull()
})

describe("laws", () => {
    const frame = fc.record({
        text: fc.string({ maxLength: 400, unit: "binary-ascii" }),
        mask: fc.uint8Array({ minLength: 4, maxLength: 4 }),
    })

    test("any partition gives the same frames, and the bytes come out as they went in", () => {
        fc.assert(
            fc.property(fc.array(frame, { maxLength: 4 }), fc.array(fc.nat(), { maxLength: 8 }), (frames, places) => {
                const bytes = Buffer.concat(frames.map(({ text, mask }) => masked(Buffer.from(text, "latin1"), mask)))
                const cuts = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b)
                const pieces = [0, ...cuts].map((start, index) => bytes.subarray(start, cuts[index]))
                const got = read(pieces, true)
                expect(got).toMatchObject({
                    payloads: frames.map(({ text }) => text),
                    raw: bytes.toString("hex"),
                    fault: null,
                })
            }),
        )
    })
})

function masked(payload: Buffer, mask: Uint8Array): Buffer {
    const length =
        payload.length < 126
            ? Buffer.from([0x80 | payload.length])
            : Buffer.from([0xfe, payload.length >> 8, payload.length & 255])
    const body = Buffer.from(payload.map((byte, at) => byte ^ (mask[at & 3] ?? 0)))
    return Buffer.concat([Buffer.from([0x81]), length, mask, body])
}
