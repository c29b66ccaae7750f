import { expect, test } from "vitest"
import { speaksOfPeople } from "./people-words.ts"
import { readLabel } from "./read-label.ts"

test.each([
    "患者",
    "来館者",
    "買主",
    "申立人",
    "宿泊客",
    "お客様",
    "主治医",
    "担任",
    "学級担任",
    "世話役",
    "選手",
    "店長",
    "操作者",
    "理事長",
    "名前",
    "ユーザー",
    "スタイリスト",
    "member",
    "Patient",
    "assigned_to_user",
    "members",
    "参加メンバー",
    "清掃当番",
    "チームA",
    "assignee.display_name",
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
    "作者",
    "監督",
    "チーム",
])("%s is none", (label) => {
    expect(readLabel(label).forPeople).toBeUndefined()
})

test.each([
    "受講者",
    "参加メンバー (9)",
    "Attendees:",
    "令和8年度 PTA役員名簿",
    "■ 委員の紹介",
    "担当スタッフ",
    "第3班",
    "プレゼント当選者",
    "本日の来訪者",
    "ご予約のお客様",
    "出席者（敬称略）",
    "応募者 (五十音順・敬称略)",
])("%s above a list says that it is of people", (heading) => {
    expect(speaksOfPeople(heading)).toBe(true)
})

test.each([
    "商品一覧",
    "出演者",
    "ゲーム作者",
    "今週の予約",
    "当館のご案内",
    "商品（五十音順）",
    "Products:",
    "会員登録",
    "総務課",
    "2026年度 予算表",
    "山田 太郎",
    "人口",
    "Sign in",
])("%s does not", (heading) => {
    expect(speaksOfPeople(heading)).toBe(false)
})
