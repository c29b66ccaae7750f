// Bodies for the outbound benchmark: synthetic people from a seeded generator, in the shapes sites really send.

export const PERSONS = 50
export const PAGE_BYTES = 65_536

export interface BenchBody {
    readonly name: string
    readonly mediaType: string
    readonly text: string
    readonly persons: number
}

interface Person {
    readonly id: number
    readonly name: string
    readonly kana: string
    readonly email: string
    readonly phone: string
    readonly address: string
}

const FAMILIES = [
    ["山田", "ヤマダ", "yamada"],
    ["鈴木", "スズキ", "suzuki"],
    ["佐藤", "サトウ", "sato"],
    ["高橋", "タカハシ", "takahashi"],
    ["渡辺", "ワタナベ", "watanabe"],
] as const
const GIVENS = [
    ["太郎", "タロウ", "taro"],
    ["花子", "ハナコ", "hanako"],
    ["一郎", "イチロウ", "ichiro"],
    ["美咲", "ミサキ", "misaki"],
] as const

/** mulberry32: small, seeded, good enough for test data. */
function createRandom(seed: number): (below: number) => number {
    let state = seed
    return (below) => {
        state = (state + 0x6d2b79f5) | 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return ((mixed ^ (mixed >>> 14)) >>> 0) % below
    }
}

function makePersons(seed: number): Person[] {
    const random = createRandom(seed)
    return Array.from({ length: PERSONS }, (_, index) => {
        const [family, familyKana, familyRoman] = FAMILIES[random(FAMILIES.length)] ?? FAMILIES[0]
        const [given, givenKana, givenRoman] = GIVENS[random(GIVENS.length)] ?? GIVENS[0]
        return {
            id: 1_000 + index,
            name: `${family} ${given}`,
            kana: `${familyKana} ${givenKana}`,
            email: `${familyRoman}.${givenRoman}${index}@example.jp`,
            phone: `090-0000-${String(random(10_000)).padStart(4, "0")}`,
            address: `東京都千代田区丸の内${1 + random(3)}-${1 + random(9)}-${1 + random(9)}`,
        }
    })
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length

/** Menus, breadcrumbs, scripts and styles: what a page is mostly made of. */
function chrome(bytes: number): string {
    const parts: string[] = []
    let size = 0
    for (let index = 0; size < bytes; index++) {
        const part = `
    <div class="panel panel-default" id="panel-${index}">
        <ul class="nav nav-tabs" role="tablist"><li class="active"><a href="/menu/${index}/top" data-toggle="tab">お知らせ</a></li>
            <li><a href="/menu/${index}/help"><span class="icon icon-help"></span> ご利用案内</a></li></ul>
        <!-- panel body -->
        <p class="text-muted">このページでは会員の一覧を表示しています。操作は右のメニューから選んでください。</p>
    </div>`
        parts.push(part)
        size += byteLength(part)
    }
    return parts.join("")
}

function page(body: string): string {
    return `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>管理画面</title><link rel="stylesheet" href="/app.css">
<style>.nav li { float: left; } .panel { margin: 8px; }</style>
<script>document.addEventListener("DOMContentLoaded", function () { init(); });</script></head>
<body><header><h1>管理画面</h1></header><main>${body}</main><footer><p>Copyright Example</p></footer></body></html>`
}

function memberTable(persons: readonly Person[]): string {
    const rows = persons.map(
        ({ id, name, kana, email, phone, address }) => `
        <tr class="member" data-id="${id}">
            <td><input type="checkbox" name="ids[]" value="${id}"></td>
            <td>${id}</td><td><a href="/members/${id}">${name}</a></td><td>${kana}</td>
            <td><a href="mailto:${email}">${email}</a></td><td>${phone}</td><td>${address}</td>
            <td><a class="btn btn-default btn-xs" href="/members/${id}/edit">編集</a></td>
        </tr>`,
    )
    const head =
        "<th></th><th>会員番号</th><th>氏名</th><th>フリガナ</th><th>メールアドレス</th><th>電話番号</th><th>住所</th><th>操作</th>"
    return `<table class="table"><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`
}

interface Order {
    readonly order: string
    readonly item: string
    readonly price: number
    readonly ordered: string
    readonly state: string
}

/** What a shop knows of its member besides: nobody's own data, and most of the answer. */
function ordersOf(id: number, count: number): Order[] {
    return Array.from({ length: count }, (_, index) => ({
        order: `A-${id * 100 + index}`,
        item: `和菓子の詰め合わせ（${1 + ((id + index) % 7)} 個入り）`,
        price: 1_200 + ((id * 31 + index * 7) % 800),
        ordered: `2026-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (id % 28)).padStart(2, "0")}T10:22:33Z`,
        state: index % 3 === 0 ? "発送済み" : "受付",
    }))
}

/** Such members with their orders take PAGE_BYTES. */
function memberOrders(persons: readonly Person[]): string {
    const members = persons.map((person) => ({ ...person, orders: ordersOf(person.id, 8) }))
    return JSON.stringify({ total: persons.length, members })
}

function wideCsv(persons: readonly Person[]): string {
    const columns = 13
    const head = Array.from(
        { length: columns },
        (_, index) => `注文${index + 1},品名${index + 1},金額${index + 1},日時${index + 1}`,
    )
    const rows = persons.map((person) => {
        const orders = ordersOf(person.id, columns)
        const cells = orders.map(({ order, item, price, ordered }) => `${order},${item},${price},${ordered}`)
        return [...Object.values(person), ...cells].join(",")
    })
    return `会員番号,氏名,フリガナ,メールアドレス,電話番号,住所,${head.join(",")}\r\n${rows.join("\r\n")}\r\n`
}

/** @returns one body of each shape, PERSONS persons in each, but for the page that shows nobody */
export function makeBodies(seed: number): BenchBody[] {
    const persons = makePersons(seed)
    const table = memberTable(persons)
    const rest = Math.max(0, PAGE_BYTES - byteLength(page(table)))
    const lines = persons.map((one) =>
        Object.values(one)
            .map((value) => `"${value}"`)
            .join(","),
    )
    return [
        { name: "html list", mediaType: "text/html", text: page(table + chrome(rest)), persons: PERSONS },
        { name: "html nobody", mediaType: "text/html", text: page(chrome(PAGE_BYTES)), persons: 0 },
        {
            name: "json list",
            mediaType: "application/json",
            text: JSON.stringify({ members: persons }),
            persons: PERSONS,
        },
        {
            name: "csv",
            mediaType: "text/csv",
            text: `会員番号,氏名,フリガナ,メールアドレス,電話番号,住所\r\n${lines.join("\r\n")}\r\n`,
            persons: PERSONS,
        },
        { name: "json page", mediaType: "application/json", text: memberOrders(persons), persons: PERSONS },
        { name: "csv page", mediaType: "text/csv", text: wideCsv(persons), persons: PERSONS },
    ]
}
