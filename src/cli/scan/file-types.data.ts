/** Media type by file ending, for the body readers; other endings are read as text where the bytes are text. */
export const MEDIA_TYPE_OF_ENDING: ReadonlyMap<string, string> = new Map([
    ["csv", "text/csv"],
    ["tsv", "text/tab-separated-values"],
    ["tab", "text/tab-separated-values"],
    ["json", "application/json"],
    ["ndjson", "application/x-ndjson"],
    ["jsonl", "application/x-ndjson"],
    ["geojson", "application/json"],
    ["html", "text/html"],
    ["htm", "text/html"],
    ["xhtml", "application/xhtml+xml"],
    ["xml", "application/xml"],
    ["svg", "image/svg+xml"],
    ["js", "text/javascript"],
    ["mjs", "text/javascript"],
    ["eml", "message/rfc822"],
])

/** Endings of containers and office files, whose text is not there to be read: named by what keeps it from us. */
export const UNREADABLE_ENDINGS: ReadonlyMap<string, "media-type" | "content-encoding"> = new Map([
    ["gz", "content-encoding"],
    ["bz2", "content-encoding"],
    ["xz", "content-encoding"],
    ["zst", "content-encoding"],
    ["zip", "content-encoding"],
    ["7z", "content-encoding"],
    ["xlsx", "media-type"],
    ["xls", "media-type"],
    ["docx", "media-type"],
    ["doc", "media-type"],
    ["pptx", "media-type"],
    ["ppt", "media-type"],
    ["pdf", "media-type"],
    ["mdb", "media-type"],
    ["sqlite", "media-type"],
    ["db", "media-type"],
])
