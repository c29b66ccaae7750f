// Entry of the thread that reads held files: what is hostile in them ends this thread and not the gate.
import { parentPort, workerData } from "node:worker_threads"
import { createKeyer } from "../../core/keyer.ts"
import { meterDocument } from "../../outbound/documents/document-meter.ts"
import { createPdfReader } from "../../pdf/pdf-reader.ts"
import type { ReadOrder, ThreadMessage, ThreadOrder, ThreadStart } from "./thread-messages.ts"

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only document-reader.ts starts this thread
const keyer = createKeyer((workerData as ThreadStart).key)

const pdf = createPdfReader()

function send(message: ThreadMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
    parentPort?.postMessage(message)
}

/** Persons are taken over and reserved on the worker, whose visitors wait meanwhile. */
const BATCH_RECORDS = 128

/** The batch that was sent last. */
let taken = Promise.withResolvers<void>()

async function read({ id, bytes, name, planted }: ReadOrder): Promise<void> {
    const steps = meterDocument(bytes, { name, keyer, planted, pdf })
    for (;;) {
        const step = await steps.next()
        if (step.done === true) {
            send({ kind: "done", id, coverage: step.value })
            return
        }
        for (let at = 0; at < step.value.length; at += BATCH_RECORDS) {
            taken = Promise.withResolvers()
            send({ kind: "persons", id, records: step.value.slice(at, at + BATCH_RECORDS) })
            await taken.promise
        }
    }
}

// One at a time: document-reader.ts sends the next order only after `done`. A fault ends the thread, and is told there.
parentPort?.on("message", (order: ThreadOrder) => {
    if (order.kind === "more") taken.resolve()
    else void read(order)
})
