// Hands frames to whoever reads them, as fast as they are read: nothing is made in advance. Whoever stops reading, or reads for
// ever, is hung up on, so that the next question gets its turn.
export interface ReaderLimits {
    /** For taking one frame. */
    readonly idleMs: number
    /** For taking all. */
    readonly wholeMs: number
}

/** The largest leaks take a few minutes. */
export const READER_LIMITS: ReaderLimits = { idleMs: 60_000, wholeMs: 1_800_000 }

export interface Answered {
    readonly frames: AsyncGenerator<Uint8Array, void>
    /** Lets go of what the frames are made of, whether or not the first of them was asked for. */
    readonly release: () => Promise<unknown>
    /** Closes the connection of a reader that is too slow. */
    readonly hangUp: () => void
}

export function streamToReader(answered: Answered, limits: ReaderLimits = READER_LIMITS): ReadableStream<Uint8Array> {
    const reading = new Reading(answered, limits)
    return new ReadableStream<Uint8Array>(
        { pull: async (controller) => reading.next(controller), cancel: async () => reading.end() },
        // Nothing waits to be read: the next frame is made when it is asked for.
        { highWaterMark: 0 },
    )
}

class Reading {
    readonly #answered: Answered
    readonly #idleMs: number
    readonly #whole: NodeJS.Timeout
    #idle: NodeJS.Timeout | undefined
    #isOver = false

    constructor(answered: Answered, { idleMs, wholeMs }: ReaderLimits) {
        this.#answered = answered
        this.#idleMs = idleMs
        this.#whole = setTimeout(() => this.#giveUp(), wholeMs)
        this.#idle = setTimeout(() => this.#giveUp(), idleMs)
    }

    async next(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
        clearTimeout(this.#idle)
        const { done, value } = await this.#answered.frames.next()
        if (this.#isOver) return
        if (done === true) {
            await this.end()
            controller.close()
            return
        }
        controller.enqueue(value)
        this.#idle = setTimeout(() => this.#giveUp(), this.#idleMs)
    }

    async end(): Promise<void> {
        this.#isOver = true
        clearTimeout(this.#idle)
        clearTimeout(this.#whole)
        await this.#answered.release()
    }

    #giveUp(): void {
        this.#answered.hangUp()
        void this.end()
    }
}
