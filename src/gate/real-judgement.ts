import { createInspection } from "../inbound/inspection.ts"
import { isMedia } from "../outbound/body-reader.ts"
import { charsetOf } from "../outbound/charset.ts"
import { createMeter } from "../outbound/meter.ts"
import type { Judgement } from "./judgement.ts"
import { createTextSource } from "./release/text-source.ts"

/** What an answer without a type is read as: browsers guess too, and most often it is a page. */
const UNTYPED = "text/html"

/** The judging parts of the product. */
export const JUDGEMENT: Judgement = {
    createInspection,
    bodies: (keyer) => ({
        createMeter: (contentType) => createMeter({ mediaType: contentType === "" ? UNTYPED : contentType, keyer }),
        isMedia,
        openText: (contentType, first) =>
            createTextSource(charsetOf(contentType === "" ? UNTYPED : contentType, first)),
    }),
}
