// How the CPU time of a piece of work grows with its input: the slope of log time over log size. 1 is linear, 2 quadratic.
// Tests on it run in the slow job (SEKISHO_SLOW=1): other tests beside them would be measured too.

export const IS_SLOW_JOB: boolean = process.env["SEKISHO_SLOW"] === "1"

/** Slope from which a test fails: between linear with the noise of a busy machine, and n log n times n. */
export const GROWTH_LIMIT = 1.6

const SIZES: readonly number[] = [8_192, 16_384, 32_768, 65_536]

/** Added to each time, ms: what is too fast to be measured does not grow. */
const RESOLUTION_MS = 0.05

/** Measures again while it looks steep: a busy machine does so now and then, quadratic work does so each time. */
const ATTEMPTS = 4

/**
 * @param make input of about so many units, the worst known of its kind
 * @param limit slope up to which one measurement is enough
 */
export function growthOf(
    work: (text: string) => unknown,
    make: (size: number) => string,
    limit: number = GROWTH_LIMIT,
): number {
    let least = slopeOf(work, make)
    for (let attempt = 1; attempt < ATTEMPTS && least > limit; attempt++) {
        least = Math.min(least, slopeOf(work, make))
    }
    return least
}

function slopeOf(work: (text: string) => unknown, make: (size: number) => string): number {
    const points = SIZES.map((size) => ({ x: Math.log(size), y: Math.log(leastMs(work, make(size)) + RESOLUTION_MS) }))
    const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length
    const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length
    const over = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0)
    return over / points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0)
}

/** Smallest of a few timings, so that a busy machine does not read as growth. */
function leastMs(work: (text: string) => unknown, text: string): number {
    const times = Array.from({ length: 5 }, () => {
        const before = process.cpuUsage()
        work(text)
        const { user, system } = process.cpuUsage(before)
        return (user + system) / 1_000
    })
    return Math.min(...times)
}
