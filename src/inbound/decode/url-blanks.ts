// Tabs and line ends within an address: whoever parses it takes them out wherever they stand, and behind them `fi\tle:` is
// `file:`. A text with spaces is prose of several lines, not an address. Source: WHATWG URL, 4.4, URL parsing.
import { SPACE } from "../profile.ts"
import type { Decoder } from "./decoder.ts"

/** No address that is to be overlooked is longer. */
const ADDRESS_UNITS = 512

const BLANK = /[\t\n\r]/
const BLANKS = /[\t\n\r]/g
/** A blank within the scheme, or between the parts of a path. */
const WITHIN_ADDRESS = /^[a-z\t\n\r]{3,16}:|[/\\]/i

export function hasUrlBlanks(text: string): boolean {
    return text.length <= ADDRESS_UNITS && BLANK.test(text) && !text.includes(" ") && WITHIN_ADDRESS.test(text)
}

export const URL_BLANKS_DECODER: Decoder = {
    name: "url-blanks",
    wants: (profile) => (profile & SPACE) !== 0,
    decode: (text) => (hasUrlBlanks(text) ? [text.replace(BLANKS, "")] : []),
}
