/**
 * What each element means for records. `inline`, and elements not named here, neither begin nor end a block. `block`: folds
 * into the block around it. `hard`: never does: a section of its own. `edge`: only within a part of the page. `raw`: its content is no markup.
 * `reading`: how the text before is read aloud. Others by their name.
 */
export type TagKind =
    | "inline"
    | "raw"
    | "reading"
    | "label"
    | "input"
    | "block"
    | "hard"
    | "edge"
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

export const NAMES_BY_KIND: Readonly<Record<TagKind, readonly string[]>> = {
    inline: [
        "a",
        "span",
        "img",
        "button",
        "abbr",
        "cite",
        "time",
        "meta",
        "link",
        "svg",
        "path",
        "noscript",
        "data",
        "meter",
    ],
    // `noscript` and `plaintext` are read as markup on purpose.
    raw: ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"],
    reading: ["rt", "rp", "rtc"],
    label: ["label"],
    input: ["input"],
    block: [
        "div",
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
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
    edge: ["header", "footer"],
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

/** Inline elements that only change how text looks: two in a row are one text (`<b>山</b><b>田</b>`). */
export const FORMATTING_TAGS: readonly string[] = [
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
]
