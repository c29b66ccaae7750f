import { describe, expect, test } from "vitest"
import { fieldsOf } from "../core/fields.ts"
import { createKeyer } from "../core/keyer.ts"
import { createMeter } from "./meter.ts"
import type { MeteredRecord } from "./contract.ts"

const keyer = createKeyer(new Uint8Array(32).fill(7))

function metered(mediaType: string, body: string): MeteredRecord[] {
    const meter = createMeter({ mediaType, keyer })
    if (meter === null) throw new Error("no meter")
    return [...meter.push(body).records, ...meter.end().records]
}

function shown(mediaType: string, body: string): string[] {
    return metered(mediaType, body).flatMap(({ sightings }) =>
        sightings.map(({ fields }) => fieldsOf(fields).join("+")),
    )
}

const CASES = [
    {
        type: "text/html; charset=utf-8",
        body: "<table><tr><th>氏名<th>電話番号<th>メール<tr><td>山田太郎<td>090-0000-0001<td>taro@example.jp<tr><td>鈴木花子<td>090-0000-0002<td>h@example.jp</table>",
        want: ["name+email+phone", "name+email+phone"],
        why: "a table",
    },
    {
        type: "text/html",
        body: "<table><tr><th>氏名<td>山田太郎<tr><th>メール<td>taro@example.jp</table>",
        want: ["name+email"],
        why: "one person over rows",
    },
    {
        type: "application/json",
        body: '[{"name":"山田太郎","email":"taro@example.jp"},{"name":"鈴木","email":"h@example.jp"}]',
        want: ["name+email", "name+email"],
        why: "JSON",
    },
    { type: "text/csv", body: "氏名,メール\n山田太郎,taro@example.jp\n", want: ["name+email"], why: "CSV" },
    { type: "text/plain", body: "氏名：山田太郎\nメール：taro@example.jp\n", want: ["name+email"], why: "text" },
    { type: "text/html", body: "<ul><li>ホーム<li>会員一覧<li>ログアウト</ul>", want: [], why: "chrome shows nobody" },
] as const

describe("createMeter", () => {
    test.each(CASES)("$type: $why", ({ type, body, want }) => {
        expect(shown(type, body)).toEqual(want)
    })

    test("a record is told with its end, in order, and the same person under the same digest", () => {
        const records = metered("text/html", "<p>taro@example.jp</p><p>TARO@example.jp</p>")
        expect(records.map(({ end }) => end)).toEqual([18, 40])
        const digests = records.map(({ sightings }) => sightings[0]?.identifiers[0]?.digest)
        expect(digests[0]).toBe(digests[1])
    })

    test("nothing reads media and files", () => {
        for (const mediaType of ["image/png", "application/pdf", "application/octet-stream", ""]) {
            expect(createMeter({ mediaType, keyer })).toBeNull()
        }
    })
})
