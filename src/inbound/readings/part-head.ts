// The header block of one part: what its headers say, and every value in them that an application may use.
import { isSekishoError, SekishoError } from "../../core/errors/sekisho-error.ts"
import { charsetOf, type Charset } from "../charset/charset.ts"
import { oneCharset } from "../charset/one-charset.ts"
import { textsOfLatin1 } from "../charset/texts-of-bytes.ts"
import { textsOfValue } from "./form-value.ts"
import { isKeyWorthReading, pathOfKey } from "./key-name.ts"
import { type MediaType, mediaTypeOf, type Parameter, parameterValues } from "./media-type.ts"
import type { Take } from "./take.ts"

export interface PartHead {
    /** `multipart.photo`, or `multipart[2]` when it has no plain name. */
    readonly path: string
    readonly name: string
    /** A part with a file name, read as it streams by. */
    readonly isFile: boolean
    /** Every parser takes it for a file; otherwise some take it for a field, and its content counts as one's. */
    readonly isSurelyFile: boolean
    /** As declared by the part; null: not declared. */
    readonly charset: Charset | null
    /** It names a charset that is not decoded, or two. */
    readonly charsetFault: SekishoError | null
    /** Content-Transfer-Encoding, lower case; empty when absent. */
    readonly transferEncoding: string
}

type Field = readonly [name: string, value: string]

const PLAIN_MEDIA_TYPE = /^[a-z0-9.+-]+\/[a-z0-9.+-]+(?:; ?charset="?[a-z0-9_-]+"?)?$/i
const EXTENDED_VALUE = /^([A-Za-z0-9_-]{1,40})'[A-Za-z-]{0,40}'(.*)$/s

/**
 * What browsers and libraries send of a file. Parsers disagree about everything else: PHP knows neither `filename*` nor
 * spaces before `=` and takes single quotes for quotes, Go and ASP.NET take an empty file name for a field, folded lines
 * are joined or dropped.
 */
const SURE_FILE =
    /^form-data; ?name=(?:"[^"\\\0-\x1f]+"|[^\s"';\\\0]+); ?filename=(?:"[^"\\\0-\x1f]+"|[^\s"';\\\0]+)(?:; ?filename\*=[\w-]+'[A-Za-z-]*'[^\s"';\\\0]+)?$/i
/** No header has them, and what readers make of them differs: some end the value there. */
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]|\r(?!\n|$)/
const FOLDED_LINE = /\n[ \t]/

/**
 * Reads the values of a header block on the way.
 *
 * @throws SekishoError SEKISHO_INBOUND_AMBIGUOUS for control characters in it
 */
export function readPartHead(block: string, position: number, charset: Charset | null, take: Take): PartHead {
    const fields = fieldsOf(block)
    const dispositions = fields
        .filter(([name]) => name === "content-disposition")
        .map(([, value]) => mediaTypeOf(value))
    const types = fields.filter(([name]) => name === "content-type").map(([, value]) => mediaTypeOf(value))
    const names = dispositions.flatMap((media) => parameterValues(media, "name"))
    const path = pathOfKey("multipart", names[0] ?? "", position)
    readNames(path, names, charset, take)
    const files = dispositions.flatMap(({ parameters }) => parameters.filter(({ name }) => name === "filename"))
    for (const file of files) take(`${path}.filename`, fileName(file, charset))
    readFields(path, fields, dispositions, charset, take)
    // Only now: where such a message is observed and not refused, what it does has to stand in the record.
    if (CONTROLS.test(block)) throw new SekishoError("SEKISHO_INBOUND_AMBIGUOUS", { part: position })
    const { charset: own, fault } = charsetOfPart(types.flatMap((media) => parameterValues(media, "charset")))
    return {
        path,
        name: names[0] ?? "",
        isFile: files.some(({ value }) => value !== ""),
        isSurelyFile: isSurelyFile(block, fields),
        charset: own,
        charsetFault: fault,
        transferEncoding: fields.find(([name]) => name === "content-transfer-encoding")?.[1].toLowerCase() ?? "",
    }
}

/** What is wrong with it is for the reader to judge: the content of a file is bytes to most applications. */
function charsetOfPart(labels: readonly string[]): {
    readonly charset: Charset | null
    readonly fault: SekishoError | null
} {
    try {
        return { charset: oneCharset(labels), fault: null }
    } catch (error) {
        if (!isSekishoError(error)) throw error
        return { charset: null, fault: error }
    }
}

function isSurelyFile(block: string, fields: readonly Field[]): boolean {
    const [only, second] = fields.filter(([name]) => name === "content-disposition")
    return only !== undefined && second === undefined && SURE_FILE.test(only[1]) && !FOLDED_LINE.test(block)
}

function readNames(path: string, names: readonly string[], charset: Charset | null, take: Take): void {
    for (const name of names) {
        if (isKeyWorthReading(name)) take(`${path}.name`, textsOfLatin1(name, charset))
    }
}

function readFields(
    path: string,
    fields: readonly Field[],
    dispositions: readonly MediaType[],
    charset: Charset | null,
    take: Take,
): void {
    const allClean = dispositions.every(({ clean }) => clean)
    for (const [name, value] of fields) {
        if (name === "content-disposition" && allClean) continue
        if (name === "content-type" && PLAIN_MEDIA_TYPE.test(value)) continue
        take(`${path}.header.${/^[a-z0-9-]{1,64}$/.test(name) ? name : "?"}`, textsOfLatin1(value, charset))
    }
}

function fileName(file: Parameter, charset: Charset | null): ReturnType<typeof textsOfLatin1> {
    if (!file.extended) return textsOfLatin1(file.value, charset)
    const match = EXTENDED_VALUE.exec(file.value)
    return textsOfValue(match?.[2] ?? file.value, false, charsetOf(match?.[1] ?? "") ?? charset)
}

/** Header lines, folded ones joined; a line without a colon is a value without a name. */
function fieldsOf(block: string): Field[] {
    const lines = block.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/)
    return lines
        .filter((line) => line !== "")
        .map((line) => {
            const colon = line.indexOf(":")
            return [line.slice(0, Math.max(colon, 0)).trim().toLowerCase(), line.slice(colon + 1).trim()]
        })
}
