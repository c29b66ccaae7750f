// Entry of the thread that reads PDF files: what is hostile in them ends this thread and nothing else.
import "./quiet-console.ts"
import { parentPort } from "node:worker_threads"
import type { PdfPiece } from "../outbound/documents/pdf/contract.ts"
import { pdfPieces } from "./pdf-pieces.ts"
import type { PdfAnswer, PdfOrder } from "./thread-messages.ts"

let pieces: AsyncGenerator<PdfPiece> | null = null

function send(answer: PdfAnswer): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
    parentPort?.postMessage(answer)
}

async function answer(order: PdfOrder): Promise<void> {
    if (order.kind === "open") pieces = pdfPieces(order.bytes)
    const step = await pieces?.next()
    send(step === undefined || step.done === true ? { kind: "done" } : step.value)
}

// One order at a time: pdf-reader.ts sends the next one only after an answer. A fault ends the thread, and is told there.
parentPort?.on("message", (order: PdfOrder) => void answer(order))
