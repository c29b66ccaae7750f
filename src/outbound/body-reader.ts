import type { BodyReader, ReaderOptions } from "./contract.ts"
import { readerKindOf } from "./media-type.ts"
import { createReader } from "./readers/readers.ts"

export { isMedia } from "./media-type.ts"

/**
 * The reader for a body of this type.
 *
 * @param mediaType the value of Content-Type, with or without parameters
 * @param options what the records are for; absent: anything
 * @returns null when there is no reader: media (see isMedia), which shows nobody, or bytes that count as unread
 */
export function createBodyReader(mediaType: string, options: ReaderOptions = NO_OPTIONS): BodyReader | null {
    const kind = readerKindOf(mediaType)
    return kind === null ? null : createReader(kind, options)
}

const NO_OPTIONS: ReaderOptions = {}
