import { expect, test } from "vitest"
import { isMedia, readerKindOf } from "./media-type.ts"

const CASES = [
    { type: "text/html; charset=Shift_JIS", reader: "html", media: false, why: "parameters do not matter" },
    { type: "Application/Problem+JSON", reader: "json", media: false, why: "suffix, upper case" },
    { type: "application/rss+xml", reader: "xml", media: false, why: "markup" },
    { type: "image/svg+xml", reader: "html", media: false, why: "a picture that is markup" },
    { type: "text/x-unknown", reader: "text", media: false, why: "any text" },
    { type: "text/css", reader: null, media: true, why: "shows nobody" },
    { type: "image/png", reader: null, media: true, why: "a picture" },
    { type: "font/woff2", reader: null, media: true, why: "a font" },
    { type: "application/octet-stream", reader: null, media: false, why: "anything: counts as unread" },
    { type: "application/zip", reader: null, media: false, why: "an archive can hold a list" },
    {
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        reader: null,
        media: false,
        why: "a list",
    },
    { type: "application/x-csv", reader: "csv", media: false, why: "an old name" },
    { type: "message/rfc822", reader: "mail", media: false, why: "a mail" },
    { type: "multipart/mixed; boundary=b", reader: "multipart", media: false, why: "an answer in parts" },
    { type: "application/toml", reader: "text", media: false, why: "text by another name" },
    { type: "html", reader: "html", media: false, why: "no type: browsers guess" },
    { type: "", reader: null, media: false, why: "no type" },
] as const

test.each(CASES)("$type: $why", ({ type, reader, media }) => {
    expect(readerKindOf(type)).toBe(reader)
    expect(isMedia(type)).toBe(media)
})
