import { expect, test } from "vitest"
import { createKeyer } from "../core/keyer.ts"
import type { BodyRecord } from "./contract.ts"
import { RecordReader } from "./read-record.ts"
import { recordOf } from "./testing/record-of.ts"

type Cells = readonly (readonly [string | null, string])[]

/** How many digests all records name their person by in common with the first: as many as go on with it. */
function joinedTo(records: readonly BodyRecord[]): number {
    const reader = new RecordReader(createKeyer(new Uint8Array(32).fill(7)))
    const seen = records.map((record) => reader.read(record).sightings)
    const first = seen[0]?.[0]?.name ?? ""
    return seen.slice(1).filter(([one]) => one?.name === first).length
}

const BASICS: Cells = [
    ["氏名", "山田 太郎"],
    ["生年月日", "1980-04-01"],
]
const REACH: Cells = [
    ["電話番号", "090-0000-0001"],
    ["メール", "taro@example.jp"],
]

interface Case {
    readonly blocks: readonly Cells[]
    readonly form?: BodyRecord["form"]
    readonly want: number
    readonly why: string
}

const cases: readonly Case[] = [
    { blocks: [BASICS, REACH], want: 1, why: "a block that names nobody is of the person before it" },
    { blocks: [BASICS, [[null, "連絡先"], ...REACH]], want: 1, why: "a heading changes nothing" },
    {
        blocks: [
            BASICS,
            REACH,
            [
                ["ご住所", "東京都架空区中央1-2-3"],
                ["携帯", "090-0000-0009"],
            ],
        ],
        want: 1,
        why: "a field again is somebody else's",
    },
    { blocks: [BASICS, REACH, REACH], want: 1, why: "labels again are somebody else's" },
    { blocks: [BASICS, [[null, "緊急連絡先"], ...REACH]], want: 0, why: "a heading that speaks of somebody else" },
    { blocks: [BASICS, [["緊急連絡先電話番号", "090-0000-0001"]]], want: 0, why: "a label that does" },
    { blocks: [BASICS, [["氏名カナ", "サトウ ハナコ"], ...REACH]], want: 0, why: "a block that names somebody" },
    {
        blocks: [
            BASICS,
            [
                [null, "見本市役所"],
                ["電話", "090-0000-0001"],
            ],
        ],
        want: 0,
        why: "an office's",
    },
    { blocks: [BASICS, REACH], form: "row", want: 0, why: "rows are persons of their own" },
    { blocks: [BASICS, REACH], form: "line", want: 0, why: "lines are" },
]

test.each(cases)("$why", ({ blocks, form, want }) => {
    expect(joinedTo(blocks.map((cells) => recordOf(cells, form ?? "definitions")))).toBe(want)
})

test("a second row under the number of the first goes on with it", () => {
    const first = recordOf([["受付", "100"], ...BASICS])
    const second = recordOf([["受付", "100"], ...REACH])
    const carried = second.cells.map((cell, at) => (at === 0 ? { ...cell, span: { start: 9, end: 9 } } : cell))
    expect(joinedTo([first, { ...second, cells: carried }])).toBe(1)
    expect(joinedTo([first, second])).toBe(0)
})

const LETTER: readonly (readonly [BodyRecord["form"], Cells])[] = [
    ["prose", [[null, "山田 太郎 様"]]],
    ["prose", [[null, "ご予約を承りました。"]]],
]

const letters: readonly { readonly behind: Cells; readonly want: number; readonly why: string }[] = [
    { behind: [["予約番号", "100"], ...REACH], want: 1, why: "what is labelled in a letter is its reader's" },
    { behind: [["フリガナ", "ヤマダ タロウ"], ...REACH], want: 1, why: "so is a reading" },
    {
        behind: [["お名前", "山田 太郎 様"], ...REACH],
        want: 1,
        why: "a letter's reader is no namesake of whom it names",
    },
    { behind: [["お名前", "佐藤 花子"], ...REACH], want: 0, why: "somebody else is named" },
    { behind: [["緊急連絡先電話番号", "090-0000-0001"]], want: 0, why: "a label that speaks of somebody else" },
]

test.each(letters)("below 山田 太郎 様: $why", ({ behind, want }) => {
    const head = LETTER.map(([form, cells]) => recordOf(cells, form, 0))
    expect(joinedTo([...head, recordOf(behind, "definitions")])).toBe(want)
})

/** How many a letter to 山田 太郎 shows besides, with a block behind so many lines. */
function besidesReader(lines: number, behind: Cells): number {
    const reader = new RecordReader(createKeyer(new Uint8Array(32).fill(7)))
    const between = Array.from({ length: lines }, () => recordOf([[null, "ご予約を承りました。"]], "prose", 0))
    const letter = [recordOf([[null, "山田 太郎 様"]], "prose", 0), ...between, recordOf(behind, "definitions")]
    return letter.flatMap((record) => reader.read(record).sightings).length - 1
}

test("how to reach whoever writes a letter is nobody's", () => {
    expect(
        besidesReader(3, [
            ["TEL", "03-0000-0001"],
            ["FAX", "03-0000-0002"],
        ]),
    ).toBe(0)
    expect(besidesReader(3, [["TEL", "090-0000-0001"]])).toBe(1)
    expect(besidesReader(3, [["お電話番号", "03-0000-0001"]])).toBe(1)
    expect(
        besidesReader(3, [
            ["人数", "2名"],
            ["電話", "03-0000-0001"],
        ]),
    ).toBe(1)
    expect(besidesReader(0, [["TEL", "03-0000-0001"]])).toBe(1)
})

test("nor is the address of whoever writes, behind the lines of the reader's own", () => {
    const reader = new RecordReader(createKeyer(new Uint8Array(32).fill(7)))
    const block = (...cells: Cells): BodyRecord => recordOf(cells, "item", 0)
    const own = block(
        [null, "〒100-0001"],
        [null, "東京都架空区1-2-3"],
        [null, "山田 太郎 様"],
        ["TEL", "090-0000-0001"],
    )
    const shop: Cells = [
        [null, "〒390-0002 長野県松本市例示2-3-4"],
        ["TEL", "0263-00-2702"],
    ]
    const letter = [line("山田 太郎 様"), own, line("みほん堂"), block(...shop)]
    const seen = letter.map((record) => reader.read(record).sightings.length)
    expect(seen).toEqual([1, 1, 0, 0])
    expect(reader.read(block(...shop, [null, "佐藤 花子 様"])).sightings.length).toBe(1)
})

function line(text: string): BodyRecord {
    return recordOf([[null, text]], "prose", 0)
}

test("a list of such blocks is a list of people", () => {
    const reader = new RecordReader(createKeyer(new Uint8Array(32).fill(7)))
    const head = [line("山田 太郎 様"), line("ご案内します。"), line("下記のとおりです。")]
    const blocks = Array.from({ length: 9 }, (_, at) => recordOf([["電話", `03-0000-000${at}`]], "definitions"))
    expect([...head, ...blocks].flatMap((record) => reader.read(record).sightings).length).toBeGreaterThan(7)
})

test("a name above labelled lines that nothing addresses, and lines between: nobody's letter", () => {
    const head = [recordOf([[null, "090-0000-0009 山田 太郎"]], "prose", 0), recordOf([[null, "見本"]], "prose", 0)]
    expect(joinedTo([...head, recordOf(REACH, "definitions")])).toBe(0)
})
