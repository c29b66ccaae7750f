// Our records held against somebody else's reader of WARC (warcio), and read back by ours.
import { createHash } from "node:crypto"
import { describe, expect, test } from "vitest"
import { WARCParser } from "warcio"
import { createKeyer } from "../../core/keyer.ts"
import type { KeptTransaction } from "../contract.ts"
import { syntheticTransaction } from "../synthetic-transactions.case.ts"
import { readRecords } from "./read-records.ts"
import { recordsOf } from "./transaction-records.ts"
import { base32, encodeRecord } from "./warc-record.ts"

const keyer = createKeyer(createHash("sha256").update("a test").digest())

async function segmentOf(...all: readonly KeptTransaction[]): Promise<Buffer> {
    const records = await Promise.all(all.map(async (kept) => recordsOf(kept, keyer)))
    return Buffer.concat(records.flat().map(encodeRecord))
}

async function* piecesOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 1_000) yield await Promise.resolve(bytes.subarray(at, at + 1_000))
}

describe("another reader", () => {
    test("reads every record, its type, its links and its HTTP head", async () => {
        const segment = await segmentOf(syntheticTransaction(1), syntheticTransaction(2, { answer: null }))
        const seen: string[] = []
        for await (const record of new WARCParser(piecesOf(segment))) {
            seen.push(`${record.warcType ?? ""} ${record.warcTargetURI ?? ""} ${record.httpHeaders?.statusline ?? ""}`)
            const payload = await record.contentText()
            expect(payload).not.toMatch(/Pw\dsecret|cookie\dvalue/)
        }
        expect(seen).toEqual([
            "request https://www.example.jp/comment?page=1 POST /comment?page=1 HTTP/1.1",
            "response https://www.example.jp/comment?page=1 HTTP/1.1 200 OK",
            "metadata https://www.example.jp/comment?page=1 ",
            "request https://www.example.jp/comment?page=2 POST /comment?page=2 HTTP/1.1",
            "metadata https://www.example.jp/comment?page=2 ",
        ])
    })
})

test("messages of a WebSocket stand before the metadata, for another reader, too", async () => {
    const text = Buffer.from('42["say",{"password":"Pw1secret","q":"x"}]')
    const body = { bytes: text, totalBytes: text.length, truncated: null }
    const said = { by: "client", n: 3, atMs: 1_790_000_000_010, reasons: ["finding"], passedOn: false, body } as const
    const segment = await segmentOf(
        syntheticTransaction(1, { messages: [{ ...said, kind: "text", jsonFrom: 2 }], messagesNotKept: 2 }),
    )
    const seen: string[] = []
    let block = ""
    for await (const record of new WARCParser(piecesOf(segment))) {
        seen.push(record.warcType ?? "")
        const content = await record.contentText()
        if (record.warcType === "resource") block = content
    }
    expect(seen).toEqual(["request", "response", "resource", "metadata"])
    expect(block).toBe('42["say",{"password":"[redacted:credential]","q":"x"}]')
    const [request, , resource, metadata] = [...readRecords(segment)]
    expect(resource?.fields.get("warc-concurrent-to")).toBe(request?.fields.get("warc-record-id"))
    expect(resource?.fields.get("x-sekisho-message")).toBe("client 3")
    expect(JSON.parse(metadata?.block.toString() ?? "")).toMatchObject({
        messages: [{ record: resource?.fields.get("warc-record-id"), by: "client", n: 3, passedOn: false }],
        messagesNotKept: 2,
    })
})

test("a body that is cut says why", async () => {
    const cut = { bytes: Buffer.from("abc"), totalBytes: 900, truncated: "length" } as const
    const segment = await segmentOf(syntheticTransaction(1, { body: cut }))
    const [request, response] = [...readRecords(segment)]
    expect(request?.fields.get("warc-truncated")).toBe("length")
    expect(response?.fields.get("warc-truncated")).toBeUndefined()
})

test("a hostile head breaks no record: what stands in it stays in its line", async () => {
    const fields = ["Host", "a.example", "X-A", "b\u00ff;WARC-Type: response"]
    const kept = syntheticTransaction(1, { fields, target: "/a b\u00e9\u0000?x", method: "GET" })
    const records = [...readRecords(await segmentOf(kept))]
    expect(records.map(({ fields: own }) => own.get("warc-type"))).toEqual(["request", "response", "metadata"])
    expect(records[0]?.fields.get("warc-target-uri")).toMatch(/^https:\/\/a\.example\/a%20b[\x21-\x7e]*$/)
})

test.each([
    { text: "", want: "", why: "RFC 4648 part 10" },
    { text: "f", want: "MY======", why: "RFC 4648 part 10" },
    { text: "fooba", want: "MZXW6YTB", why: "RFC 4648 part 10" },
    { text: "foobar", want: "MZXW6YTBOI======", why: "RFC 4648 part 10" },
])("base32 of $text: $why", ({ text, want }) => {
    expect(base32(Buffer.from(text))).toBe(want)
})
