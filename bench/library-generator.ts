// Articles made from a seed: one incident each, told in one of several manners, with what it says beside it. Bodies, systems and
// figures are made up. It varies what readers of Japanese trip over: how an amount is written, which calendar a date is in, how sure
// the text is, in which order it tells.
import type { Article, Bound, CauseKind, CertaintyLevel, Happening } from "../src/library/contract.ts"
import type { ExpectedIncident, ExpectedValue } from "./library-seeds.data.ts"

export interface MadeArticle {
    readonly manner: string
    readonly article: Article
    readonly expected: ExpectedIncident
}

/** Mulberry32: a small generator that is the same everywhere. */
export function diceOf(seed: number): (sides: number) => number {
    let state = seed >>> 0
    return (sides) => {
        state = (state + 0x6d2b79f5) >>> 0
        let mixed = Math.imul(state ^ (state >>> 15), state | 1)
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
        return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * sides)
    }
}

const BODIES = [
    "霧ヶ浜市",
    "瑞波県",
    "葉波町",
    "雲見総合病院",
    "北潮大学",
    "株式会社ハナミズキ通販",
    "潮騒ロジスティクス株式会社",
    "みなと信用金庫",
    "瑞波放送",
    "一般社団法人東国そろばん協会",
    "NAMIKAZE株式会社",
    "カゼノネ株式会社",
    "瑞波県立霧ヶ浜高校",
    "雲見消費生活センター",
]

interface Plot {
    readonly cause: CauseKind
    readonly happened: Happening
    readonly unit: "人" | "件"
    /** `{n}` the amount with its counter and bounds, `{d}` the data, `{sure}` the end of the sentence. */
    readonly tells: string
    readonly ends: readonly (readonly [string, CertaintyLevel])[]
}

const LEAK_ENDS: Plot["ends"] = [
    ["が流出した", "stated"],
    ["が流出した可能性がある", "possible"],
    ["が流出したおそれがある", "possible"],
    ["が流出した可能性が高い", "likely"],
    ["が流出したことが確認された", "confirmed"],
    ["が流出したとみられる", "presumed"],
]

const PLOTS: readonly Plot[] = [
    {
        cause: "intrusion",
        happened: "leak",
        unit: "件",
        tells: "サーバーが不正アクセスを受け、{n}の{d}{sure}",
        ends: LEAK_ENDS,
    },
    {
        cause: "ransomware",
        happened: "leak",
        unit: "人",
        tells: "サーバーがランサムウェアに感染し、{n}分の{d}{sure}",
        ends: LEAK_ENDS,
    },
    {
        cause: "misconfiguration",
        happened: "leak",
        unit: "人",
        tells: "クラウドサービスの公開範囲の設定に誤りがあり、{n}分の{d}{sure}",
        ends: LEAK_ENDS,
    },
    {
        cause: "misdirected-mail",
        happened: "leak",
        unit: "人",
        tells: "メールの誤送信により、{n}分の{d}{sure}",
        ends: LEAK_ENDS.slice(0, 1),
    },
    {
        cause: "lost",
        happened: "loss",
        unit: "人",
        tells: "職員が{n}分の{d}が入ったUSBメモリー{sure}",
        ends: [["を紛失した", "stated"]],
    },
    {
        cause: "stolen-device",
        happened: "theft",
        unit: "人",
        tells: "{n}分の{d}が保存されたノートパソコン{sure}",
        ends: [["が盗まれた", "stated"]],
    },
    {
        cause: "discarded-by-mistake",
        happened: "deletion",
        unit: "件",
        tells: "{d}が記載された書類{n}{sure}",
        ends: [["を誤って廃棄した", "stated"]],
    },
]

const DATA: readonly (readonly [string, readonly string[]])[] = [
    ["氏名とメールアドレス", ["name", "email"]],
    ["氏名、住所、電話番号", ["name", "address", "phone"]],
    ["氏名、生年月日、性別及び病名", ["name", "birth", "sex", "health"]],
    ["ニックネーム・メールアドレス", ["nickname", "email"]],
    ["氏名や口座番号", ["name", "account"]],
]

const BOUNDS: readonly (readonly [(amount: string) => string, readonly Bound[], boolean])[] = [
    [(amount) => amount, [], false],
    [(amount) => `約${amount}`, ["about"], false],
    [(amount) => `最大${amount}`, ["at-most"], false],
    [(amount) => `のべ${amount}`, [], true],
    [(amount) => `少なくとも${amount}`, ["at-least"], false],
]

type Manner = "newspaper" | "release" | "town hall" | "digest" | "television"
const MANNERS: readonly Manner[] = ["newspaper", "release", "town hall", "digest", "television"]

export function makeArticle(seed: number): MadeArticle {
    const dice = diceOf(seed)
    const pick = <T>(values: readonly T[]): T => values[dice(values.length)] ?? never()
    const [body, plot, manner, [data, fields]] = [pick(BODIES), pick(PLOTS), pick(MANNERS), pick(DATA)]
    const [sure, level] = pick(plot.ends)
    const [withBound, bounds, gross] = pick(BOUNDS)
    const { text: amountText, amount } = amountOf(dice)
    const counter = plot.unit === "人" && manner === "release" ? "名" : plot.unit
    const date = { year: 2012 + dice(12), month: 1 + dice(12), day: 1 + dice(28) }
    const event = plot.tells
        .replace("{n}", withBound(`${amountText}${counter}`))
        .replace("{d}", data)
        .replace("{sure}", sure)
    const iso = [date.year, date.month, date.day].map((part) => String(part).padStart(2, "0")).join("-")
    const values: ExpectedValue[] = [
        { slot: "body", want: body },
        { slot: "date", event: "announced", want: iso },
        { slot: "cause", want: plot.cause },
        { slot: "happened", want: plot.happened, certainty: level },
        {
            slot: "figure",
            amount,
            kind: plot.unit === "人" ? "persons" : "records",
            bounds,
            ...(gross ? { gross: true as const } : {}),
            certainty: [level],
            data: fields,
        },
    ]
    const text = tell(manner, body, event, date, dice)
    return {
        manner,
        article: { name: `made-${seed}`, text, date: null },
        expected: { id: `${seed} ${manner}`, find: { body }, values },
    }
}

function never(): never {
    throw new RangeError("a table of the generator is empty")
}

/** An amount that survives its way of writing: 万 takes whole ten thousands or thousands. */
function amountOf(dice: (sides: number) => number): { text: string; amount: number } {
    const exact = 12 + dice(9_900)
    switch (dice(6)) {
        case 0:
            return { text: exact.toLocaleString("en-US"), amount: exact }
        case 1:
            return { text: fullWidth(String(exact)), amount: exact }
        case 2:
            return tenThousands(1 + dice(80), 0)
        case 3:
            return tenThousands(1 + dice(80), 1 + dice(9))
        case 4:
            return { text: kanji(exact), amount: exact }
        default:
            return { text: String(exact), amount: exact }
    }
}

function tenThousands(large: number, small: number): { text: string; amount: number } {
    return { text: `${large}万${small === 0 ? "" : `${small}千`}`, amount: large * 10_000 + small * 1_000 }
}

function fullWidth(digits: string): string {
    return digits.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
}

const KANJI = "〇一二三四五六七八九"

/** 1,234 → 千二百三十四; below ten thousand. */
function kanji(value: number): string {
    const parts = [1_000, 100, 10, 1].map((unit, index) => {
        const digit = Math.floor(value / unit) % 10
        if (digit === 0) return ""
        return `${digit === 1 && unit > 1 ? "" : KANJI.charAt(digit)}${["千", "百", "十", ""][index]}`
    })
    return parts.join("")
}

interface Day {
    readonly year: number
    readonly month: number
    readonly day: number
}

function tell(
    manner: Manner,
    body: string,
    event: string,
    { year, month, day }: Day,
    dice: (sides: number) => number,
): string {
    const western = `${year}年${month}月${day}日`
    switch (manner) {
        case "newspaper":
            return `${body}は${day}日、${event}と発表した。原因を調べている。\n(${western})`
        case "release":
            return `${western}\nお客様各位\n${body}\n個人情報に関するお知らせとお詫び\n\n${body}は、${western}、${event}ことを公表いたしました。深くお詫び申し上げます。`
        case "town hall":
            return `個人情報の事故について\n掲載日：${western}\n\n${body}は${imperial(year)}年${month}月${day}日、${event}と発表しました。再発防止に努めます。`
        case "digest":
            return `${year}年${month}月に公表された事故\n\n■${body}\n${body}は${month}月${day}日、${event}と公表した。`
        case "television":
            return `${western} ${10 + dice(9)}時30分\n${body}は${day}日、${event}と発表しました。${body}は「再発防止に取り組む」とコメントしています。`
        default:
            return manner satisfies never
    }
}

function imperial(year: number): string {
    return year >= 2020 ? `令和${year - 2018}` : `平成${year - 1988}`
}
