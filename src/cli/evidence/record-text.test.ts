import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import { createKeyer } from "../../core/keyer.ts"
import { syntheticTransaction } from "../../evidence/synthetic-transactions.case.ts"
import { readRecords } from "../../evidence/warc/read-records.ts"
import { recordsOf } from "../../evidence/warc/transaction-records.ts"
import { encodeRecord } from "../../evidence/warc/warc-record.ts"
import { jsonOfRecords, textOfRecords } from "./record-text.ts"

test("a message of a WebSocket is shown with whose it is, and steers no terminal", async () => {
    const keyer = createKeyer(createHash("sha256").update("a test").digest())
    const bytes = Buffer.from("hello \u001b[31m there")
    const kept = syntheticTransaction(1, {
        messages: [
            {
                by: "application",
                n: 3,
                atMs: Date.UTC(2026, 10, 26),
                reasons: ["cut"],
                kind: "text",
                jsonFrom: null,
                passedOn: false,
                body: { bytes, totalBytes: bytes.length, truncated: null },
            },
        ],
    })
    const records = [...readRecords(Buffer.concat((await recordsOf(kept, keyer)).map(encodeRecord)))]
    expect(textOfRecords(records)).toContain(
        String.raw`── resource  application 3  2026-11-26T00:00:00.000Z
hello \u001b[31m there`,
    )
    const shown: unknown = JSON.parse(jsonOfRecords(records))
    expect(shown).toMatchObject({ records: [{}, {}, { type: "resource", message: "application 3" }, {}] })
})
