import { expect, test } from "vitest"
import type { DecoyPerson } from "../../gate/decoys/decoy.ts"
import { DECOY_FORMATS, printed } from "./formats.ts"

const PERSON: DecoyPerson = {
    name: "浅野 恵美",
    kana: "アサノ エミ",
    postal: "180-0004",
    address: "東京都武蔵野市吉祥寺本町9-1-2",
    phone: "090-0123-4567",
    email: "asano.zunomabemi84@canary.example.jp",
    birth: "1984-03-12",
}

const lines = [
    {
        format: "csv",
        want: [
            '"氏名","フリガナ","郵便番号","住所","電話番号","メールアドレス","生年月日"',
            `"浅野 恵美","アサノ エミ","180-0004","東京都武蔵野市吉祥寺本町9-1-2","090-0123-4567","${PERSON.email}","1984-03-12"`,
        ],
    },
    { format: "json", want: [JSON.stringify({ id: "d1", ...PERSON })] },
    {
        format: "sql",
        want: [
            "INSERT INTO members (name, kana, postal, address, phone, email, birth) VALUES " +
                `('浅野 恵美', 'アサノ エミ', '180-0004', '東京都武蔵野市吉祥寺本町9-1-2', '090-0123-4567', '${PERSON.email}', '1984-03-12');`,
        ],
    },
] as const

test.each(lines)("$format", ({ format, want }) => {
    expect(printed(format, ["d1"], [PERSON], "ja")).toEqual(want)
})

test("what goes into the database has no id, which only decoys would have", () => {
    const withId = DECOY_FORMATS.filter((format) => printed(format, ["d1"], [PERSON], "en").join("").includes("d1"))
    expect(withId).toEqual(["table", "json"])
})

test("a value cannot end its quotes", () => {
    const odd = { ...PERSON, name: `a"b'c` }
    expect(printed("csv", ["d1"], [odd], "en")[1]).toContain(`"a""b'c"`)
    expect(printed("sql", ["d1"], [odd], "en")[0]).toContain(`'a"b''c'`)
})
