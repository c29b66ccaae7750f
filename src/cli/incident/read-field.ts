// A field as somebody types it: `my_number`, `My-Number`, `マイナンバー`. Errs towards refusing: a field that is taken for the
// office's own words would leave its duties unsaid.
import { ConfigProblem } from "../../config/config-problem.ts"
import { FIELD_NAMES } from "../../core/field-names.data.ts"
import { type Field, FIELDS } from "../../core/fields.ts"

/** Parts of a name that say nothing by themselves. */
const VAGUE = new Set(["番号", "情報"])

const BY_NAME: ReadonlyMap<string, Field> = new Map(
    FIELDS.flatMap((field) => [
        [field, field] as const,
        ...FIELD_NAMES[field].ja
            .split(/[（）・]/u)
            .filter((part) => part !== "" && !VAGUE.has(part))
            .map((part) => [part, field] as const),
    ]),
)

/**
 * @returns null: no field of ours, to be kept in the office's own words
 * @throws ConfigProblem SEKISHO_CLI_INPUT_INVALID for a word in ASCII that is none: most likely one that was misspelt
 */
export function readField(word: string): Field | null {
    const plain = word.normalize("NFKC").trim()
    const known = BY_NAME.get(plain) ?? BY_NAME.get(plain.toLowerCase().replaceAll(/[ -]/g, "_"))
    if (known !== undefined) return known
    if (/^[\x20-\x7e]+$/.test(plain)) throw new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", plain, FIELDS.join(" | "))
    return null
}
