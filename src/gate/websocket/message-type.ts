// What a text message is read as. Most are JSON, many with a short mark of their library in front (`42["event",{…}]` of
// socket.io, `3probe`, a STOMP command); the rest is prose.

export interface MessageReading {
    readonly type: string
    /** Where it begins, in bytes of UTF-8 and in UTF-16 units. */
    readonly from: number
    readonly textFrom: number
}

/** Units in front of the first bracket that may be a library's mark. */
const MARK_UNITS = 64

const PROSE: MessageReading = { type: "text/plain; charset=utf-8", from: 0, textFrom: 0 }

/** The first is how the message is most likely meant; an attack is looked for in each. */
export function contentTypesOf(text: string): readonly MessageReading[] {
    const start = text.search(/[[{]/)
    if (start < 0 || start > MARK_UNITS) return [PROSE]
    const last = text.trimEnd().at(-1)
    if (last !== (text[start] === "{" ? "}" : "]")) return [PROSE]
    const from = Buffer.byteLength(text.slice(0, start))
    return [{ type: "application/json", from, textFrom: start }, PROSE]
}
