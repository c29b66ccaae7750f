// What a thread holds outside its heap: streams as they are decoded stand there, and no resource limit of a thread counts it.
import type { Worker } from "node:worker_threads"
import { PDF_STREAM_BYTES, PDF_WATCH_MS } from "../outbound/documents/limits.data.ts"

/** @returns Infinity: the thread does not run, or not yet */
export async function heldBytes(thread: Worker): Promise<number> {
    try {
        return (await thread.getHeapStatistics()).external_memory
    } catch {
        return Infinity
    }
}

/** @returns ends the watch */
export function watchMemory(thread: Worker, onTooMuch: () => void): () => void {
    let isOver = false
    const look = async (): Promise<void> => {
        const bytes = await heldBytes(thread)
        if (isOver) return
        // A thread that only begins has no figures either; whoever waits for one that has ended is told otherwise.
        if (bytes > PDF_STREAM_BYTES && bytes < Infinity) onTooMuch()
        else timer = setTimeout(begin, PDF_WATCH_MS)
    }
    const begin = (): void => void look()
    let timer = setTimeout(begin, PDF_WATCH_MS)
    return () => {
        isOver = true
        clearTimeout(timer)
    }
}
