// What happens at the limits: nothing is dropped, memory stays bounded, and the outcome is declared.
import { describe, expect, test } from "vitest"
import type { BodyRecord } from "../contract.ts"
import { RECORD_LIMIT, TOKEN_LIMIT } from "./limits.data.ts"
import { createReader, type ReaderKind } from "./readers.ts"

const MAIL = "lost@example.jp"
const long = (text: string, units: number): string => text.repeat(Math.ceil(units / text.length))

interface Case {
    readonly kind: ReaderKind
    readonly body: string
    readonly coverage: string
    readonly why: string
}

const CASES: readonly Case[] = [
    {
        kind: "html",
        body: `<p>${long("あ ", RECORD_LIMIT * 2)}${MAIL}</p>`,
        coverage: "limit",
        why: "text without an end",
    },
    {
        kind: "html",
        body: `<a x="${long("あ ", TOKEN_LIMIT * 3)} ${MAIL} <b>`,
        coverage: "limit",
        why: "a quote without an end",
    },
    {
        kind: "html",
        body: `<a x="${long("<td>あ", TOKEN_LIMIT * 2)} ${MAIL}`,
        coverage: "limit",
        why: "a quote over markup",
    },
    {
        kind: "html",
        body: `<!-- ${long("あ ", TOKEN_LIMIT * 3)} ${MAIL}`,
        coverage: "full",
        why: "a comment without an end",
    },
    {
        kind: "html",
        body: `<!-- ${long("あ ", TOKEN_LIMIT - 3)} ${MAIL}--><p>x`,
        coverage: "full",
        why: "a comment about the limit",
    },
    {
        kind: "html",
        body: `<style>${long("a{} ", TOKEN_LIMIT * 2)}${MAIL}</style>`,
        coverage: "full",
        why: "a long style",
    },
    {
        kind: "html",
        body: `<textarea>${long("あ ", TOKEN_LIMIT * 6)}${MAIL}</textarea>`,
        coverage: "limit",
        why: "a long field",
    },
    {
        kind: "html",
        body: `${long("<div>", 5 * 5_000)}${MAIL}${long("</div>", 6 * 5_000)}`,
        coverage: "full",
        why: "deep blocks",
    },
    {
        kind: "html",
        body: `<table><tr>${long("<td>あ", RECORD_LIMIT * 2)}<td>${MAIL}</table>`,
        coverage: "limit",
        why: "a row without an end",
    },
    {
        kind: "html",
        body: `<script>var a = [${long('{"a":"あ"},', TOKEN_LIMIT * 2)}{"m":"${MAIL}"}]</script>`,
        coverage: "full",
        why: "long data",
    },
    { kind: "html", body: `<a ${long("x=1 ", 4 * 400)} data-mail=${MAIL}>`, coverage: "full", why: "many attributes" },
    { kind: "json", body: `{"a":"${long("あ ", TOKEN_LIMIT * 2)}${MAIL}"}`, coverage: "limit", why: "a long string" },
    {
        kind: "json",
        body: `[{${long('"a":"あああ",', RECORD_LIMIT * 2)}"m":"${MAIL}"}]`,
        coverage: "limit",
        why: "a long object",
    },
    { kind: "json", body: `${long("[", 5_000)}"${MAIL}"${long("]", 5_000)}`, coverage: "limit", why: "deep arrays" },
    { kind: "json", body: `${long('{"a":', 25_000)}"${MAIL}"`, coverage: "limit", why: "deep objects, cut off" },
    {
        kind: "json",
        body: `{"a":1}} ${long("あ ", TOKEN_LIMIT * 2)}${MAIL}`,
        coverage: "malformed",
        why: "not JSON after all",
    },
    {
        kind: "csv",
        body: `a,b\n"${long("あ,\n", RECORD_LIMIT * 2)}${MAIL}\n`,
        coverage: "limit",
        why: "a quote without an end",
    },
    {
        kind: "csv",
        body: `a,b\n${long("あ,", RECORD_LIMIT * 2)}${MAIL}\n`,
        coverage: "limit",
        why: "a line without an end",
    },
    { kind: "csv", body: `a,b\n"あ,\n${MAIL},い\n`, coverage: "malformed", why: "a stray quote" },
    { kind: "text", body: `${long("あ ", RECORD_LIMIT * 2)}${MAIL}`, coverage: "limit", why: "a line without an end" },
    {
        kind: "text",
        body: `氏名：あ\n${long("　あ\n", RECORD_LIMIT * 2)}　${MAIL}`,
        coverage: "full",
        why: "a group without an end",
    },
    {
        kind: "xml",
        body: `<a>${long("あ ", RECORD_LIMIT * 2)}${MAIL}</a>`,
        coverage: "limit",
        why: "text without an end",
    },
    {
        kind: "xml",
        body: `<a>${long("<b>あ</b>", RECORD_LIMIT * 2)}<b>${MAIL}</b></a>`,
        coverage: "limit",
        why: "fields without an end",
    },
    {
        kind: "xml",
        body: `<a x="${long("あ ", TOKEN_LIMIT * 2)} ${MAIL}`,
        coverage: "limit",
        why: "a tag without an end",
    },
    { kind: "xml", body: `${long("<a>", 15_000)}${MAIL}`, coverage: "limit", why: "deep elements" },
    {
        kind: "xml",
        body: `<!-- ${long("あ ", TOKEN_LIMIT * 2)} ${MAIL}`,
        coverage: "limit",
        why: "a comment without an end",
    },
    {
        kind: "mail",
        body: `X: ${long("あ ", TOKEN_LIMIT * 3)} ${MAIL}`,
        coverage: "limit",
        why: "a field without an end",
    },
    {
        kind: "mail",
        body: `Content-Transfer-Encoding: base64\n\n${long("YWFh", TOKEN_LIMIT * 2)}\n${MAIL}\n`,
        coverage: "limit",
        why: "a line of base64 without an end",
    },
    {
        kind: "directory",
        body: `X:${long("あ ", TOKEN_LIMIT * 2)}${MAIL}`,
        coverage: "limit",
        why: "a line without an end",
    },
    {
        kind: "directory",
        body: `${long("X:あ\n", RECORD_LIMIT * 2)}mail: ${MAIL}`,
        coverage: "limit",
        why: "a card without an end",
    },
    {
        kind: "hl7",
        body: `PID|${long("あ ", TOKEN_LIMIT * 2)}${MAIL}`,
        coverage: "limit",
        why: "a segment without an end",
    },
    {
        kind: "hl7",
        body: `PID|1\r${long("DG1|あ\r", RECORD_LIMIT * 2)}PID|${MAIL}`,
        coverage: "limit",
        why: "a patient without an end",
    },
    {
        kind: "form",
        body: `a=${long("あ+", TOKEN_LIMIT * 2)}${MAIL}`,
        coverage: "limit",
        why: "a value without an end",
    },
    {
        kind: "sql",
        body: `INSERT INTO a VALUES ('${long("あ ", TOKEN_LIMIT * 2)}${MAIL}`,
        coverage: "limit",
        why: "a row without an end",
    },
    {
        kind: "html",
        body: `<table>${long("<tr><th>氏名<td>あ<td>い", RECORD_LIMIT * 2)}<tr><th>メール<td>${MAIL}<td>い</table>`,
        coverage: "full",
        why: "a table of columns without an end",
    },
    {
        kind: "events",
        body: `data: [\n${long('data: "あ",\n', RECORD_LIMIT * 2)}data: "${MAIL}"]\n\n`,
        coverage: "full",
        why: "an event without an end",
    },
    {
        kind: "program",
        body: `f("${long("<p>", TOKEN_LIMIT)}</ ${MAIL}")`,
        coverage: "limit",
        why: "markup in a string of a program",
    },
    {
        kind: "program",
        body: `f({a:[${long('{"あ":"い"},', RECORD_LIMIT * 2)}{"m":"${MAIL}"}`,
        coverage: "full",
        why: "data of a program without an end",
    },
    {
        kind: "program",
        body: `f();${long("あ い ", RECORD_LIMIT * 2)} ${MAIL}`,
        coverage: "full",
        why: "a program that is none",
    },
]

function readIn(kind: ReaderKind, body: string, chunk: number): { records: BodyRecord[]; why: string; held: number } {
    const reader = createReader(kind)
    const records: BodyRecord[] = []
    let held = 0
    for (let at = 0; at < body.length; at += chunk) {
        const step = reader.push(body.slice(at, at + chunk))
        for (const record of step.records) records.push(record)
        held = Math.max(held, Math.min(at + chunk, body.length) - step.clearedTo)
    }
    const { records: last, clearedTo } = reader.end()
    expect(clearedTo).toBe(body.length)
    const coverage = reader.coverage()
    return { records: [...records, ...last], why: coverage.kind === "full" ? "full" : coverage.why, held }
}

describe("limits", () => {
    test.each(CASES)("$kind, $why", ({ kind, body, coverage }) => {
        const whole = readIn(kind, body, body.length)
        const pieces = readIn(kind, body, 10_007)
        // Hundreds of thousands of cells: the library's comparison takes seconds.
        expect(JSON.stringify(pieces.records) === JSON.stringify(whole.records)).toBe(true)
        expect(whole.records.some(({ cells }) => cells.some(({ text }) => text.includes(MAIL)))).toBe(true)
        expect(pieces.why).toBe(coverage)
        expect(pieces.held).toBeLessThanOrEqual(RECORD_LIMIT + TOKEN_LIMIT)
    })

    test("chunks of one unit cost what large ones do, but for a factor", { timeout: 20_000 }, () => {
        const body = `<p>${long("あ", TOKEN_LIMIT * 4)}</p>`
        expect(readIn("html", body, 1).records).toEqual(readIn("html", body, body.length).records)
    })

    test("a chain of objects beyond the depth loses nobody", () => {
        const body = `${Array.from({ length: 400 }, (_, n) => `{"mail":"p${n}@example.jp","next":`).join("")}null`
        const texts = readIn("json", body, body.length).records.flatMap(({ cells }) => cells.map(({ text }) => text))
        expect(new Set(texts.join(" ").match(/p\d+@/g)).size).toBe(400)
    })
})
