import { resolve } from "node:path"
import { expect, test } from "vitest"
import { ConfigProblem } from "./config-problem.ts"
import { parseConfigFile } from "./load-config.ts"
import { journalOf } from "./resolve-config.ts"

const url = "https://tsa.example.jp/tsr"

test("off unless it is asked for; once a day where nothing is said", () => {
    expect(journalOf(parseConfigFile({}))).toEqual({ timestamps: null })
    expect(journalOf(parseConfigFile({ journal: {} }))).toEqual({ timestamps: null })
    const { timestamps } = journalOf(parseConfigFile({ journal: { timestamps: { url, ca: "tsa.pem" } } }))
    expect(timestamps).toEqual({ url, ca: resolve("tsa.pem"), everyHours: 24 })
})

test.each([
    { timestamps: { url }, key: "journal.timestamps.ca", why: "nobody is trusted by default" },
    { timestamps: { ca: "a" }, key: "journal.timestamps.url", why: "no authority is asked by default" },
    { timestamps: { url: "ftp://a", ca: "a" }, key: "journal.timestamps.url", why: "HTTP alone" },
    { timestamps: { url: "https://me:secret@a/", ca: "a" }, key: "journal.timestamps.url", why: "no secret in a file" },
    { timestamps: { url, ca: "" }, key: "journal.timestamps.ca", why: "no file" },
    { timestamps: { url, ca: "a", everyHours: 0 }, key: "journal.timestamps.everyHours", why: "without end" },
    { timestamps: { url, ca: "a", everyHours: 0.5 }, key: "journal.timestamps.everyHours", why: "half an hour" },
    { timestamps: { url, ca: "a", everyHours: 8_761 }, key: "journal.timestamps.everyHours", why: "over a year" },
    { timestamps: { url, ca: "a", everyHour: 5 }, key: "journal.timestamps.everyHour", why: "a slip" },
])("is refused: $why", ({ timestamps, key }) => {
    const parse = (): unknown => parseConfigFile({ journal: { timestamps } })
    expect(parse).toThrow(ConfigProblem)
    expect(parse).toThrow(expect.objectContaining({ key }))
})
