/**
 * What each element means for records. Elements not named here are inline: they neither begin nor end a block.
 * `block`: folds into the block around it. `hard`: never does: a section of its own. Others by their name.
 */
export type TagKind =
    | "block"
    | "hard"
    | "list"
    | "item"
    | "table"
    | "row-group"
    | "row"
    | "cell"
    | "definitions"
    | "term"
    | "detail"
    | "select"
    | "option"
    | "break"

export interface TagInfo {
    readonly kind: TagKind
    /** Small number that keeps kinds of siblings apart. */
    readonly id: number
}

const NAMES_BY_KIND: Readonly<Record<TagKind, readonly string[]>> = {
    block: [
        "div",
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "footer",
        "address",
        "blockquote",
        "center",
        "details",
        "summary",
        "dialog",
        "figure",
        "figcaption",
        "hgroup",
        "pre",
        "fieldset",
        "legend",
        "caption",
        "search",
        "listing",
    ],
    hard: ["article", "section", "main", "nav", "aside", "form", "body", "html", "head"],
    list: ["ul", "ol", "menu", "dir"],
    item: ["li"],
    table: ["table"],
    "row-group": ["thead", "tbody", "tfoot"],
    row: ["tr"],
    cell: ["td", "th"],
    definitions: ["dl"],
    term: ["dt"],
    detail: ["dd"],
    select: ["select", "datalist"],
    option: ["option", "optgroup"],
    break: ["br", "hr"],
}

/** Sibling keys below this are for what is no element: a run of inline text. */
const FIRST_ID = 8

export const TAGS: ReadonlyMap<string, TagInfo> = new Map(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries loses the keys
    (Object.entries(NAMES_BY_KIND) as [TagKind, readonly string[]][])
        .flatMap(([kind, names]) => names.map((name) => ({ kind, name })))
        .map(({ kind, name }, index) => [name, { kind, id: index + FIRST_ID }]),
)

/** Their content is no markup (HTML Standard 13.2.6.2); `noscript` and `plaintext` are read as markup on purpose. */
export const RAW_TEXT_TAGS: ReadonlySet<string> = new Set([
    "script",
    "style",
    "textarea",
    "title",
    "xmp",
    "iframe",
    "noembed",
    "noframes",
])

/** Inline elements that only change how text looks: two in a row are one text (`<b>山</b><b>田</b>`). */
export const FORMATTING_TAGS: ReadonlySet<string> = new Set([
    "b",
    "i",
    "u",
    "s",
    "em",
    "strong",
    "mark",
    "font",
    "big",
    "small",
    "sub",
    "sup",
    "wbr",
    "ruby",
    "rb",
    "bdi",
    "bdo",
    "tt",
    "code",
    "ins",
    "del",
    "nobr",
    "kbd",
    "var",
    "samp",
])
