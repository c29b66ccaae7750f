// Labels that are paths of keys: `contact.email`, `氏名.value`, `members.name`. Which part of a path says what the value is.

/** Keys that only carry the value of the key above: typed values of databases, of forms and of markup. */
const CARRIERS: ReadonlySet<string> = new Set(
    "value values s n stringvalue integervalue doublevalue timestampvalue string text plain_text _text #text $t val data".split(
        " ",
    ),
)
/** Objects that hold the fields of whatever the record is: `node.name` is the record's name, not a node's. */
const HOLDERS: ReadonlySet<string> = new Set(
    "node item record entry data attributes resource result row object fields properties profile user account author owner payload body".split(
        " ",
    ),
)

export interface LabelPath {
    /** The path without carriers; the label itself where it is no path. */
    readonly whole: string
    /** Its last part. */
    readonly last: string
    /** The part before, "" where there is none. */
    readonly parent: string
}

export function pathOf(label: string): LabelPath {
    const parts = label.split(".").map((part) => part.replaceAll("[]", ""))
    while (parts.length > 1 && (isCarrier(parts.at(-1) ?? "") || isKindOfText(parts))) parts.pop()
    return { whole: parts.join("."), last: parts.at(-1) ?? "", parent: parts.at(-2) ?? "" }
}

/** `氏名.title`, `備考.rich_text`: which kind of text a column of somebody's own words holds. */
function isKindOfText(parts: readonly string[]): boolean {
    const [above = "", last = ""] = parts.slice(-2)
    return (last === "title" || last === "rich_text") && /[^\x00-\x7f]/.test(above)
}

/** `$date`, `$numberLong`: a type that a database writes around a value. */
function isCarrier(part: string): boolean {
    return CARRIERS.has(part.toLowerCase()) || part.startsWith("$")
}

export function isHolder(part: string): boolean {
    return HOLDERS.has(part.toLowerCase()) || HOLDERS.has(singular(part.toLowerCase()))
}

/** `members` → `member`, `addresses` → `address`; other words stay. */
export function singular(word: string): string {
    if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`
    if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
    return word.endsWith("s") && !word.endsWith("ss") && word.length > 3 ? word.slice(0, -1) : word
}
