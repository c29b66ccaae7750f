import type { Coverage, UnreadReason } from "../../core/person.ts"

/** What becomes of a body's bytes once its content coding, if any, is undone beside it. */
export interface Release {
    readonly offered: number
    readonly isOver: boolean
    /** Bytes of a body without a content coding. */
    push(bytes: Buffer): void
    /** Decoded output of a coded body; its coded bytes follow with `seal`. */
    pushDecoded(bytes: Buffer): void
    seal(coded: Buffer): void
    /**
     * From here on nothing is read: what is held and what follows counts as unreadable.
     *
     * @param factor bytes to count for one byte of the body, where it is coded
     */
    giveUp(why: UnreadReason, factor: number): void
    /** The body is complete. */
    end(): void
    close(): void
    coverage(): Coverage
}
