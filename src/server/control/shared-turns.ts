/** Tasks that may run together, and tasks that run alone: whoever comes later waits. */
export interface SharedTurns {
    readonly together: <T>(task: () => Promise<T>) => Promise<T>
    readonly alone: <T>(task: () => Promise<T>) => Promise<T>
}

export function sharedTurns(): SharedTurns {
    let lastAlone: Promise<unknown> = Promise.resolve()
    const running = new Set<Promise<unknown>>()
    return {
        together: async (task) => {
            const mine = lastAlone.then(task)
            const ended = mine.catch(() => null)
            running.add(ended)
            try {
                return await mine
            } finally {
                running.delete(ended)
            }
        },
        alone: async (task) => {
            const mine = Promise.all([lastAlone, ...running]).then(task)
            lastAlone = mine.catch(() => null)
            return mine
        },
    }
}
