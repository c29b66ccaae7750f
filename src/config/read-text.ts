// What somebody wrote, as text and as YAML. Both are strict, and name the file and the place: a Shift_JIS file would put letters
// nobody can read on the site's own pages, and "cannot be read" does not tell which line to mend.
import { parse, YAMLParseError } from "yaml"
import type { ErrorCode } from "../core/errors/catalogue.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { ConfigProblem } from "./config-problem.ts"

/** Aliases in YAML may repeat a value so often; a file that a person keeps needs fewer. */
const ALIASES_LIMIT = 100

/**
 * @param name of the file, as it was given
 * @returns without a byte order mark, which editors of Windows write
 * @throws ConfigProblem `code` where the bytes are no UTF-8
 */
export function utf8Text(bytes: Uint8Array, name: string, code: ErrorCode): string {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    } catch (cause) {
        throw new ConfigProblem(code, name, "UTF-8", cause)
    }
}

/**
 * JSON is YAML.
 *
 * @param name of the file; empty: none is told
 * @throws ConfigProblem `code` with line and column where the text is no YAML
 */
export function yamlValue(text: string, name: string, code: ErrorCode): unknown {
    try {
        return parse(text, { maxAliasCount: ALIASES_LIMIT })
    } catch (cause) {
        if (!(cause instanceof YAMLParseError)) throw new SekishoError(code, {}, cause)
        const [place] = cause.linePos ?? []
        const where = place === undefined ? [] : [String(place.line), String(place.col)]
        throw new ConfigProblem(code, [...(name === "" ? [] : [name]), ...where].join(":"), "YAML", cause)
    }
}
