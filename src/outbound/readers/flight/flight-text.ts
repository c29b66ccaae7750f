// Signs of the rows in which React streams what its server rendered (React Flight, react-server/src/ReactFlightServer.js):
// `id:tag JSON`, a row a line; strings that begin with `$` refer to other rows or stand for values JSON has not.

/** What a text begins with that is such rows. */
const START = /^[0-9a-f]{0,8}:(?:["[{]|[A-Z]{1,2}["[{]|T[0-9a-f]{1,8},|null\b)/

export function isFlight(text: string): boolean {
    return START.test(text)
}

const REFERENCE = /^\$(?:[0-9a-f]|[@A-CE-Za-z][0-9a-f]*(?::|$)|undefined|NaN|-?Infinity|-0|S)/

/** `$L4`, `$undefined`: says nothing by itself. */
export function isReference(text: string): boolean {
    return text.charCodeAt(0) === 0x24 && REFERENCE.test(text)
}

/** How many units stand before what a string says: `$D1980-04-01T…` is a date, `$$5` a text that begins with the sign. */
export function markLength(text: string): number {
    if (text.charCodeAt(0) !== 0x24) return 0
    if (text.charCodeAt(1) === 0x24) return 1
    return /^\$D\d{4}-/.test(text) ? 2 : 0
}
