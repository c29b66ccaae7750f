// What a media type says about a body: who reads it, or that nobody needs to.
import type { ReaderKind } from "./readers/reader-kind.ts"

/** `Text/HTML; charset=utf-8` → `text/html` */
export function essenceOf(mediaType: string): string {
    return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase()
}

const BY_TYPE: ReadonlyMap<string, ReaderKind> = new Map([
    ["text/html", "html"],
    ["application/xhtml+xml", "html"],
    ["text/x-component", "flight"],
    ["application/json", "json"],
    ["text/json", "json"],
    ["application/x-ndjson", "json"],
    ["application/ndjson", "json"],
    ["application/jsonl", "json"],
    ["application/json-seq", "json"],
    ["text/csv", "csv"],
    ["application/csv", "csv"],
    ["text/comma-separated-values", "csv"],
    ["text/tab-separated-values", "tsv"],
    ["text/javascript", "program"],
    ["application/javascript", "program"],
    ["application/x-javascript", "program"],
    ["application/ecmascript", "program"],
    ["text/event-stream", "events"],
    ["application/xml", "xml"],
    ["text/xml", "xml"],
    ["image/svg+xml", "html"],
    ["application/x-json", "json"],
    ["application/json5", "json"],
    ["application/x-csv", "csv"],
    ["application/sql", "sql"],
    ["application/x-sql", "sql"],
    ["application/yaml", "text"],
    ["application/x-yaml", "text"],
    ["application/rtf", "text"],
    ["application/graphql", "text"],
    ["application/toml", "text"],
    ["application/x-sh", "text"],
    ["application/x-subrip", "text"],
    ["application/http", "text"],
    ["message/http", "text"],
    ["application/x-httpd-php", "html"],
    ["application/x-ldjson", "json"],
    ["application/x-jsonlines", "json"],
    ["application/jsonlines", "json"],
    ["message/rfc822", "mail"],
    ["application/mbox", "mail"],
    ["text/vcard", "directory"],
    ["text/x-vcard", "directory"],
    ["text/directory", "directory"],
    ["text/calendar", "directory"],
    ["text/x-vcalendar", "directory"],
    ["text/ldif", "directory"],
    ["application/hl7-v2", "hl7"],
    ["application/hl7-v2+er7", "hl7"],
    ["application/edi-hl7v2", "hl7"],
    ["x-application/hl7-v2+er7", "hl7"],
    ["application/ldif", "directory"],
    ["application/x-www-form-urlencoded", "form"],
])

/** @returns the kind of reader for a type, or null when its bytes cannot be read as text */
export function readerKindOf(mediaType: string): ReaderKind | null {
    const essence = essenceOf(mediaType)
    const known = BY_TYPE.get(essence)
    if (known !== undefined) return known
    if (isMedia(essence)) return null
    if (essence.endsWith("+json")) return "json"
    if (essence.endsWith("+xml")) return "xml"
    if (essence.endsWith("+yaml")) return "text"
    if (essence.startsWith("multipart/")) return "multipart"
    // A type that is none is guessed by browsers, as no type is: most often it is a page.
    if (essence !== "" && !essence.includes("/")) return "html"
    return essence.startsWith("text/") ? "text" : null
}

const MEDIA_TYPE = /^(?:image|video|audio|font)\//
const MEDIA_TYPES: ReadonlySet<string> = new Set([
    "text/css", // text, but a style sheet shows nobody; reading every one would cost as much as the pages
    "application/font-woff",
    "application/font-woff2",
    "application/x-font-ttf",
    "application/vnd.ms-fontobject",
    "application/wasm",
])

/**
 * Pictures, sound, fonts, style sheets: nobody reads them and their bytes are not counted as unread, or every site would
 * reach its cap on its logo. SVG is markup and is read. Archives, PDF, office files and `application/octet-stream` are not
 * media: they can hold a customer list, and what is in them is not known. The type is the application's word: a program an
 * attacker controls can send a list as `image/png` (docs/limits.md).
 */
export function isMedia(mediaType: string): boolean {
    const essence = essenceOf(mediaType)
    return essence !== "image/svg+xml" && (MEDIA_TYPE.test(essence) || MEDIA_TYPES.has(essence))
}
