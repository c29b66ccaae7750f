import { expect, test } from "vitest"
import { readLabel } from "./read-label.ts"

test.each([
    "患者",
    "来館者",
    "買主",
    "申立人",
    "宿泊客",
    "お客様",
    "主治医",
    "選手",
    "店長",
    "理事長",
    "名前",
    "ユーザー",
    "スタイリスト",
    "member",
    "Patient",
    "assigned_to_user",
    "item.患者",
])("%s is a word for people", (label) => {
    expect(readLabel(label).forPeople).toBe(true)
})

test.each([
    "商品",
    "部署",
    "日付",
    "会場",
    "定価",
    "product",
    "status",
    "member_count",
    "患者数",
    "会員番号",
    "身長",
    "延長",
    "佐藤直人",
    "鈴木弥生",
    "佐々木先生",
    "山田花子選手",
])("%s is none", (label) => {
    expect(readLabel(label).forPeople).toBeUndefined()
})
