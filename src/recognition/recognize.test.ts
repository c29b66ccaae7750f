import { describe, expect, test } from "vitest"
import { recognize, type Recognition, type RecognizedRecord, type TextSource } from "./recognize.ts"

const CSV =
    "氏名,メールアドレス,電話番号\r\n山田 太郎,taro@example.jp,090-0000-0001\r\n鈴木 花子,hanako@example.jp,090-0000-0002\r\n"
const KEY = new Uint8Array(32).fill(3)

async function all(source: TextSource, mediaType: string): Promise<readonly RecognizedRecord[]> {
    return gathered(recognize(source, { mediaType, key: KEY }))
}

async function gathered(recognition: Recognition): Promise<readonly RecognizedRecord[]> {
    const records: RecognizedRecord[] = []
    for await (const record of recognition) records.push(record)
    return records
}

async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

function digestOf(records: readonly RecognizedRecord[]): string | undefined {
    return records[0]?.persons[0]?.identifiers[0]?.digest
}

describe("recognize", () => {
    test("gives each record's fields by their place, and its persons", async () => {
        const records = await all(CSV, "text/csv")
        expect(
            records.map(({ fields }) => fields.map(({ field, start, end }) => [field, CSV.slice(start, end)])),
        ).toEqual([
            [
                ["name", "山田 太郎"],
                ["email", "taro@example.jp"],
                ["phone", "090-0000-0001"],
            ],
            [
                ["name", "鈴木 花子"],
                ["email", "hanako@example.jp"],
                ["phone", "090-0000-0002"],
            ],
        ])
        expect(records.map(({ persons }) => persons.map(({ fields }) => fields))).toEqual([
            [["name", "email", "phone"]],
            [["name", "email", "phone"]],
        ])
    })

    test.each([
        { length: 1, why: "a byte at a time" },
        { length: 7, why: "characters cut in two" },
        { length: 65_536, why: "all at once" },
    ])("a stream of bytes gives what the text gives: $why", async ({ length }) => {
        const bytes = new TextEncoder().encode(CSV)
        expect(await all(pieces(bytes, length), "text/csv")).toEqual(await all(CSV, "text/csv"))
    })

    test("decodes what the type declares", async () => {
        const sjis = Buffer.from(
            "8e969685 2c 656d61696c 0a 8e5293632091be9859 2c 7440612e6578616d706c652e6a70 0a".replaceAll(" ", ""),
            "hex",
        )
        const records = await all(pieces(sjis, 3), "text/csv; charset=Shift_JIS")
        expect(records.flatMap(({ fields }) => fields.map(({ field }) => field))).toContain("email")
    })

    test("digests of one key agree between texts, and of random keys do not", async () => {
        const [one, two] = [await all(CSV, "text/csv"), await all("taro@example.jp\n", "text/plain")]
        expect(digestOf(two)).toBe(digestOf(one))
        const other = await gathered(recognize(CSV, { mediaType: "text/csv" }))
        expect(digestOf(other)).not.toBe(digestOf(one))
    })

    test("no value is given out", async () => {
        const shown = JSON.stringify(await all(CSV, "text/csv"))
        expect(/taro|太郎|0000/.test(shown.replaceAll(/"digest":"[0-9a-f]+"/g, ""))).toBe(false)
    })

    test("tells what was not read", async () => {
        const picture = recognize(pieces(new Uint8Array(10), 5), { mediaType: "image/png" })
        expect(await gathered(picture)).toEqual([])
        expect(picture.coverage().kind).toBe("none")
        const broken = recognize(pieces(Uint8Array.of(0x61, 0xff, 0x62), 1), { mediaType: "text/plain; charset=utf-8" })
        await gathered(broken)
        expect(broken.coverage()).toEqual({ kind: "partly", why: "charset", unreadBytes: 1 })
    })

    test.each([
        { source: 5, options: {}, says: "source:", why: "a number is no text" },
        { source: "", options: { mediaType: 5 }, says: "mediaType:", why: "a number is no type" },
        { source: "", options: { key: "secret" }, says: "key:", why: "a key is bytes" },
        { source: "", options: { key: new Uint8Array(5) }, says: "key:", why: "a key has 32 bytes" },
    ])("refuses wrong arguments: $why", ({ source, options, says }) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a program without types may hand over
        expect(() => recognize(source as string, options as object)).toThrow(says)
    })
})
