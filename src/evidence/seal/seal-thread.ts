// Entry of the thread that seals evidence: what a visitor sent is parsed here once more, away from the worker that serves
// others, with a heap of its own.
import { mkdirSync } from "node:fs"
import { parentPort, workerData } from "node:worker_threads"
import { createKeyer } from "../../core/keyer.ts"
import { openJournalKey } from "../../journal/journal-key.ts"
import { openJournal } from "../../journal/open-journal.ts"
import { recordsOf } from "../warc/transaction-records.ts"
import { DiskRoom } from "./disk-room.ts"
import { Sealer } from "./sealer.ts"
import type { SealMessage, SealOrder, SealStart } from "./thread-messages.ts"

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only seal-client.ts starts this thread
const start = workerData as SealStart

function send(message: SealMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
    parentPort?.postMessage(message)
}

mkdirSync(start.dir, { recursive: true, mode: 0o700 })
const { dir: journalDir, headFile, keyFile } = start.journal
const journal = openJournal({ dir: journalDir, headFile, key: openJournalKey(keyFile) })
const keyer = createKeyer(start.key)
const sealer = new Sealer({
    dir: start.dir,
    writer: start.writer,
    recipients: start.recipients,
    segmentBytes: start.segmentBytes,
    room: new DiskRoom(start.dir, start.diskBytes),
    records: async (kept) => recordsOf(kept, keyer),
    journaled: (facts) => journal.append("gate", "evidence-closed", { ...facts }, Date.now()),
    onOutcome: (transactions, outcome, error) => {
        const code = error instanceof Error && "code" in error ? String(error.code) : ""
        send({ kind: "outcome", transactions, outcome, code })
    },
    now: Date.now,
})

parentPort?.on("message", (order: SealOrder) => {
    if (order.kind === "take") sealer.take(order.kept, () => send({ kind: "done", id: order.id }))
    else void sealer.close().then(() => send({ kind: "closed" }))
})
