// What a thread holds outside its heap: streams as they are decoded stand there, and no resource limit of a thread counts it.
import type { Worker } from "node:worker_threads"
import { PDF_STREAM_BYTES, PDF_WATCH_MS } from "../outbound/documents/limits.data.ts"

/** @returns ends the watch */
export function watchMemory(thread: Worker, onTooMuch: () => void): () => void {
    let isOver = false
    const look = async (): Promise<void> => {
        const { external_memory: bytes } = await thread.getHeapStatistics()
        if (isOver) return
        if (bytes > PDF_STREAM_BYTES) onTooMuch()
        else timer = setTimeout(begin, PDF_WATCH_MS)
    }
    // A thread that has ended has no figures, and whoever waits for it is told otherwise.
    const begin = (): void => void look().catch(() => undefined)
    let timer = setTimeout(begin, PDF_WATCH_MS)
    return () => {
        isOver = true
        clearTimeout(timer)
    }
}
