import { expect, test } from "vitest"
import { personsByMailbox } from "./persons-by-mailbox.ts"
import { found, recordOf } from "./testing/record-of.ts"

type Cells = readonly (readonly [string | null, string])[]

function people(cells: Cells): readonly (readonly (string | null)[])[] | null {
    const record = recordOf(cells, "definitions")
    return personsByMailbox(found(record), record)?.map((fields) => fields.map(({ value }) => value)) ?? null
}

const HEAD: Cells = [
    ["差出人", "山田 太郎 <taro@example.jp>"],
    ["宛先", "佐藤 花子 <hanako@example.jp>; 鈴木 一郎 <ichiro@example.jp>; shiro@example.jp"],
]

test("each mailbox of a mail's head that was copied is a person", () => {
    expect(people(HEAD)).toEqual([
        ["山田太郎", "taro@example.jp"],
        ["佐藤花子", "hanako@example.jp"],
        ["鈴木一郎", "ichiro@example.jp"],
        ["shiro@example.jp"],
    ])
})

test("one mailbox, or a name that stands elsewhere, tells nothing", () => {
    expect(people(HEAD.slice(0, 1))).toBeNull()
    expect(people([...HEAD, ["氏名", "高橋 四郎"]])).toBeNull()
})
