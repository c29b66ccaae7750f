/** Runs tasks one after the other: a connection has one transaction at a time. A task that fails does not stop the next. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>

export function inTurn(): InTurn {
    let last: Promise<unknown> = Promise.resolve()
    return async (task) => {
        const result = last.then(task)
        last = result.catch(() => null)
        return result
    }
}
