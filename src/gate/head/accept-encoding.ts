// What the application may compress with: what the client accepts, reduced to what the gate decodes (RFC 9110 part
// 12.5.3).
const DECODED: ReadonlySet<string> = new Set(["gzip", "x-gzip", "br", "deflate", "zstd", "identity"])

/** Browsers send a handful of different values; a client that varies its own must not grow the memory. */
const REMEMBERED_VALUES = 256
const remembered = new Map<string, string>()

/**
 * @param value Accept-Encoding as sent
 * @returns what to send on: never empty, since no field at all would allow any encoding
 */
export function acceptedEncodings(value: string): string {
    const known = remembered.get(value)
    if (known !== undefined) return known
    const result = reduce(value)
    if (remembered.size < REMEMBERED_VALUES) remembered.set(value, result)
    return result
}

function reduce(value: string): string {
    const kept: string[] = []
    let star = ""
    const named = new Set<string>()
    for (const part of value.split(",")) {
        const trimmed = part.trim()
        const coding = (trimmed.split(";", 1)[0] ?? "").trim().toLowerCase()
        named.add(coding)
        if (coding === "*") star = trimmed
        else if (DECODED.has(coding)) kept.push(trimmed)
    }
    // `*` stands for codings that are not named; it is spelled out, since it would invite the ones we do not decode.
    if (star !== "") for (const coding of ["gzip", "br"]) if (!named.has(coding)) kept.push(coding + star.slice(1))
    return kept.length === 0 ? "identity" : kept.join(", ")
}
