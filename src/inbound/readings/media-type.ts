// A media type with its parameters, as Content-Type and Content-Disposition have them. Parameters are read leniently and
// all kept: where one is given twice, readers differ, and the caller looks at every one. Source: RFC 9110 5.6.6, RFC 6266
// and RFC 8187 (`filename*=UTF-8''…`, also in continuations `filename*0=`).

export interface Parameter {
    /** Lower case, without the `*` of an extended name. */
    readonly name: string
    readonly value: string
    /** Named `name*`: percent-encoded with a charset in front. */
    readonly extended: boolean
    /** Named `name*0`: a piece of a value in several. */
    readonly continued: boolean
}

export interface MediaType {
    /** Lower case, without parameters, e.g. `multipart/form-data`; empty when absent. */
    readonly type: string
    readonly parameters: readonly Parameter[]
    /** False: something was left over that is no parameter, and readers may see other values. */
    readonly clean: boolean
}

const PARAMETERS_LIMIT = 32
const TOKEN = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/

export function mediaTypeOf(header: string): MediaType {
    const semicolon = header.indexOf(";")
    const type = (semicolon < 0 ? header : header.slice(0, semicolon)).trim().toLowerCase()
    if (semicolon < 0) return { type, parameters: [], clean: true }
    const parameters: Parameter[] = []
    let clean = true
    for (let at = semicolon + 1; at < header.length && parameters.length < PARAMETERS_LIMIT;) {
        const end = endOfParameter(header, at)
        const text = header.slice(at, end).trim()
        const parameter = parameterOf(text)
        if (parameter !== null) parameters.push(parameter)
        else if (text !== "") clean = false
        at = end + 1
    }
    return { type, parameters, clean: clean && parameters.length < PARAMETERS_LIMIT }
}

/** Values of a parameter, in order; more than one: readers may differ. */
export function parameterValues(media: MediaType, name: string): readonly string[] {
    return media.parameters.filter((parameter) => parameter.name === name).map(({ value }) => value)
}

/** The next semicolon outside quotes. */
function endOfParameter(header: string, start: number): number {
    let quoted = false
    for (let at = start; at < header.length; at++) {
        const code = header.charCodeAt(at)
        if (code === 0x5c && quoted) at++
        else if (code === 0x22) quoted = !quoted
        else if (code === 0x3b && !quoted) return at
    }
    return header.length
}

function parameterOf(text: string): Parameter | null {
    const equals = text.indexOf("=")
    if (equals < 0) return null
    const named = text.slice(0, equals).trim().toLowerCase()
    const name = named.replace(/\*[0-9]{0,2}\*?$/, "")
    if (!TOKEN.test(name)) return null
    const raw = text.slice(equals + 1).trim()
    return {
        name,
        value: raw.startsWith('"') ? unquoted(raw) : raw,
        extended: named.endsWith("*"),
        continued: /\*[0-9]/.test(named),
    }
}

/** Browsers do not escape backslashes in file names (`C:\dir\a.txt`): only `\"` and `\\` are escapes. */
function unquoted(raw: string): string {
    const inner = raw.length > 1 && raw.endsWith('"') ? raw.slice(1, -1) : raw.slice(1)
    return inner.includes("\\") ? inner.replaceAll(/\\(["\\])/g, "$1") : inner
}
