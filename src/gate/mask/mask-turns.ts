// Long bodies are masked one after the other, a worker: while it is, one takes some twenty times its length of memory.
export interface MaskTurns {
    /** @returns when it is one's turn, with what ends it */
    take(): Promise<() => void>
}

export function createMaskTurns(): MaskTurns {
    let last: Promise<void> = Promise.resolve()
    return {
        take: async () => {
            const before = last
            const mine = Promise.withResolvers<void>()
            last = mine.promise
            await before
            return mine.resolve
        },
    }
}

/** Lets others have the worker. */
export async function turn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
}
