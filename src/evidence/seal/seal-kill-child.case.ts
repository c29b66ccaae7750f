// The sealer that the kill test kills: takes as fast as it can and prints each number once `take` has returned.
import { createPrivateKey } from "node:crypto"
import { mkdirSync, readFileSync, writeSync } from "node:fs"
import { join } from "node:path"
import { createKeyer } from "../../core/keyer.ts"
import { openJournal } from "../../journal/open-journal.ts"
import { syntheticTransaction } from "../synthetic-transactions.case.ts"
import { recordsOf } from "../warc/transaction-records.ts"
import { DiskRoom } from "./disk-room.ts"
import { Sealer } from "./sealer.ts"

const [home = "", life = "", recipients = ""] = process.argv.slice(2)
const dir = join(home, "evidence")
mkdirSync(dir, { recursive: true })
const key = createPrivateKey(readFileSync(join(home, "key.pem")))
const journal = openJournal({ dir: join(home, "journal"), headFile: join(home, "head"), key })
const keyer = createKeyer(Buffer.alloc(32, 7))
const sealer = new Sealer({
    dir,
    writer: `p${life}w0`,
    recipients: recipients.split(","),
    segmentBytes: 6_000,
    room: new DiskRoom(dir, 1_000_000_000),
    records: async (kept) => recordsOf(kept, keyer),
    journaled: (facts) => journal.append("gate", "evidence-closed", { ...facts }, Date.now()),
    onOutcome: () => undefined,
    now: Date.now,
})
const NUMBERS_A_LIFE = 1_000_000
/** So many are taken on at once: a queue, but one with an end. */
const AHEAD = 6
for (let n = Number(life) * NUMBERS_A_LIFE; ; n += AHEAD) {
    const done = Array.from({ length: AHEAD }, async (_, ahead) => {
        const freed = Promise.withResolvers<void>()
        sealer.take(syntheticTransaction(n + ahead), freed.resolve)
        writeSync(1, `t${n + ahead}\n`)
        return freed.promise
    })
    await Promise.all(done)
}
