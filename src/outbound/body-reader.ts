import type { BodyReader } from "./contract.ts"
import { readerKindOf } from "./media-type.ts"
import { createReader } from "./readers/readers.ts"

export { isMedia } from "./media-type.ts"

/**
 * The reader for a body of this type.
 *
 * @param mediaType the value of Content-Type, with or without parameters
 * @returns null when there is no reader: media (see isMedia), which shows nobody, or bytes that count as unread
 */
export function createBodyReader(mediaType: string): BodyReader | null {
    const kind = readerKindOf(mediaType)
    return kind === null ? null : createReader(kind)
}
