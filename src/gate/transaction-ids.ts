/**
 * Names transactions: time, then the worker's random run, then a counter, in base 36 and so sortable by time. Unique
 * over workers and restarts; says nothing about the visitor.
 *
 * @param run random text of this worker, e.g. 8 characters of base 36
 */
export function createTransactionIds(run: string): (nowMs: number) => string {
    let count = 0
    let lastMs = -1
    let prefix = ""
    return (nowMs) => {
        if (nowMs !== lastMs) {
            lastMs = nowMs
            prefix = `${nowMs.toString(36)}-${run}-`
        }
        count += 1
        return prefix + count.toString(36)
    }
}
