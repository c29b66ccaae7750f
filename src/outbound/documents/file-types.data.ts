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
    ["mbox", "application/mbox"],
    ["vcf", "text/vcard"],
    ["vcard", "text/vcard"],
    ["ics", "text/calendar"],
    ["ldif", "application/ldif"],
    ["sql", "application/sql"],
    ["rss", "application/rss+xml"],
    ["atom", "application/atom+xml"],
])

/** Endings of what is coded in a way that is not undone here; other files tell by their bytes. */
export const CODED_ENDINGS: ReadonlySet<string> = new Set(["gz", "bz2", "xz", "zst", "7z", "lzh", "rar", "cab"])

/** Pictures and sound within a document or an archive: they show nobody (media-type.ts), and are not counted as unread. */
export const MEDIA_ENDINGS: ReadonlySet<string> = new Set(
    "png jpg jpeg gif bmp tif tiff webp emf wmf wdp ico heic svgz mp3 mp4 wav m4a mov avi ttf otf woff woff2 odttf fntdata".split(
        " ",
    ),
)
