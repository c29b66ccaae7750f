import { describe, expect, test } from "vitest"
import { found, recordOf, valuesIn } from "../../testing/record-of.ts"

const cases = [
    { text: "taro@example.jp", want: ["taro@example.jp"], why: "plain" },
    { text: "Taro.Yamada+News@Example.JP", want: ["taro.yamada+news@example.jp"], why: "case folded, plus tag kept" },
    { text: "連絡先はtaro@example.jpまで", want: ["taro@example.jp"], why: "within Japanese text" },
    { text: "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ", want: ["taro@example.jp"], why: "full-width" },
    { text: "mailto:taro@example.jp", want: ["taro@example.jp"], why: "mailto" },
    { text: "<taro@example.jp>, <hanako@example.jp>", want: ["taro@example.jp", "hanako@example.jp"], why: "two" },
    { text: "a..b.@mobile.example.jp", want: ["a..b.@mobile.example.jp"], why: "dots as old mobile carriers gave out" },
    { text: '"taro yamada"@example.jp', want: ['"taroyamada"@example.jp'], why: "quoted local part (RFC 5321)" },
    { text: "太郎@例え.jp", want: ["太郎@例え.jp"], why: "RFC 6531, when the cell is nothing else" },
    { text: "https://example.jp/?mail=taro@example.jp", want: ["taro@example.jp"], why: "in a query it is an address" },
    { text: "o'hara@example.com", want: ["o'hara@example.com"], why: "rarer signs, when the cell is nothing else" },
    { text: "taro@example.jp.", want: ["taro@example.jp"], why: "the full stop ends the sentence" },
    { text: "例）taro@example.com", want: [], why: "how to write an address, of a domain that nobody has" },
    {
        text: "例）taro@example-mail.jp",
        want: ["taro@example-mail.jp"],
        why: "anybody may put the word before a real one",
    },
    { text: "receipt@example.jpまでご依頼ください", want: [], why: "a sentence asks to write to an office's word" },
    { text: "receipt@example.jp へ連絡済み", want: ["receipt@example.jp"], why: "this sentence asks nothing" },
    { text: "user@example.com", want: [], why: "as manuals write one" },
    { text: "user@example-mail.com", want: ["user@example-mail.com"], why: "a domain that somebody may have" },
    { text: "user001@example.com", want: ["user001@example.com"], why: "how accounts of persons are called, too" },
    {
        text: 'qvqxq["taro@example.jpjzoikj山田","hana@example.co.jpjzoikj鈴木","ai@viewer.example.comjzoikj佐藤"]qxkvq',
        want: ["taro@example.jp", "hana@example.co.jp", "ai@viewer.example.com"],
        why: "joined by an attacker's word",
    },
    {
        text: "qvqxq本文jzoikjtaro@example.jpjzoikjたろうqxkvq",
        want: ["taro@example.jp"],
        why: "joined by an attacker's word on both sides",
    },
    {
        text: '["taro@example.jplacxfkumi2号"]',
        want: ["taro@example.jp"],
        why: "the value behind the word has a number in it",
    },
    {
        text: "taro@example.jphana@example.jpai@example.jp",
        want: ["taro@example.jp", "hana@example.jpai", "jpai@example.jp"],
        why: "joined by nothing at all: three persons, whatever their spelling",
    },
    {
        text: "taro@example.jp_hana@example.jp--ai@example.jp",
        want: ["taro@example.jp", "_hana@example.jp", "ai@example.jp"],
        why: "joined by signs an address may have: each counts, whatever its spelling",
    },
    { text: "taro@example.jp2024", want: ["taro@example.jp"], why: "a number glued behind" },
    { text: "taro@example.photography", want: ["taro@example.photography"], why: "a long top-level domain" },
    { text: "taro@corp.xyzzy", want: ["taro@corp.xyzzy"], why: "a name nobody knows, with nothing known before it" },
    { text: "taro@pc.intranet", want: ["taro@pc.intranet"], why: "a name inside an organisation" },
    { text: "https://user:pw@host.example.com/", want: [], why: "user info of a URL" },
    { text: "at app.js root@web01 line 3", want: [], why: "no top-level domain" },
    { text: "<img src=logo@2x.png>", want: [], why: "an image for dense screens" },
    { text: "react@18.2.0 installed", want: [], why: "a package version" },
    { text: "@user@social.example", want: [], why: "a fediverse handle" },
    { text: "info@example.jp", want: [], why: "an office's address is nobody's" },
    { text: "見本商店 <hirano-ten@example.jp>", want: ["hirano-ten@example.jp"], why: "a word of it is a name" },
    { text: "見本商店 <gochumon@example.jp>", want: [], why: "an office's by the name before it" },
    { text: "order@example.jp", want: [], why: "where orders go" },
    { text: "no-reply@example.jp noreply+12@example.jp", want: [], why: "nor is a sender without a reader" },
    { text: "a@@example.jp @ @a.jp b@", want: [], why: "not addresses" },
    { text: "x@-example.jp", want: [], why: "a label cannot begin with a hyphen" },
]

test.each(cases)("e-mail $text: $why", ({ text, want }) => {
    expect(valuesIn("email", text)).toEqual(want)
})

describe("e-mail in records", () => {
    test("a role address is listed with a low score and without a value", () => {
        expect(found(recordOf([[null, "info@example.jp"]]))).toMatchObject([
            { field: "email", value: null, score: 0.3 },
        ])
    })

    test("under the label of something else it is an address all the same: a query puts it into any column", () => {
        expect(valuesIn("email", "taro@example.jp", "日時")).toEqual(["taro@example.jp"])
    })

    test("a message id is no address", () => {
        expect(valuesIn("email", "<20240101.abc@mail.example.jp>", "Message-ID")).toEqual([])
    })

    test("a megabyte of @ is read in linear time", () => {
        const started = performance.now()
        expect(valuesIn("email", "a@".repeat(500_000))).toEqual([])
        expect(performance.now() - started).toBeLessThan(5_000)
    })
})

test.each(["shisetsu2@city.reiji.example.lg.jp", "shisetsu2@city.reiji.example", "madoguchi1@pref.reiji.example"])(
    "%s in an office's record is the office's, though its domain is cut",
    (mail) => {
        const record = recordOf([
            ["施設名", "例示図書館"],
            ["電話番号", "0138-00-4589"],
            ["メールアドレス", mail],
        ])
        expect(found(record).filter(({ score }) => score >= 0.5)).toEqual([])
    },
)
