// What the application that is not there answers while a worker warms up: pages of prose, which most are, and lists of invented
// persons. Drawn as decoys are, so that no address, number or name is anybody's; always the same.
import { drawDecoy, RESERVED_DOMAIN } from "../decoys/draw-decoy.ts"
import type { DecoyPerson } from "../decoys/decoy.ts"

/** Records of a list, and paragraphs of a page: some kilobytes, so that one answer is a small part of the time there is. */
const PERSONS = 12
const PARAGRAPHS = 10
const PROSE =
    `<p class="note">この一覧は毎朝9時に更新されます。変更の届け出は<a href="/desk?id=12">窓口</a>で受け付けています(平日のみ)。</p>\n` +
    `<ul><li><b>第3回</b> 2024年11月27日(水) 定員40名</li><li>Opening hours: 10:00-17:30, tickets from 1,200 yen</li></ul>\n`

/** Whole HTTP/1.1 messages. */
export function inventedAnswers(): readonly Buffer[] {
    const persons = inventedPersons()
    return [
        answer("text/html; charset=utf-8", page(PROSE.repeat(PARAGRAPHS))),
        answer("text/html; charset=utf-8", page(table(persons))),
        answer("text/plain", "ok\n"),
        answer("text/html", page(PROSE + persons.map(card).join(""))),
        answer("application/json", JSON.stringify({ status: "ok", items: [1, 2, 3], next: "/api/items?page=2" })),
        answer("application/json", JSON.stringify({ total: PERSONS, members: persons })),
        answer("text/csv", persons.map((person) => Object.values(person).join(",")).join("\r\n")),
    ]
}

function inventedPersons(): readonly DecoyPerson[] {
    let drawn = 0
    const below = (limit: number): number => ++drawn % limit
    return Array.from({ length: PERSONS }, () => drawDecoy("zamiko", RESERVED_DOMAIN, below).person)
}

function answer(type: string, body: string): Buffer {
    const bytes = Buffer.from(body)
    const head = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${bytes.length}\r\nServer: app\r\n\r\n`
    return Buffer.concat([Buffer.from(head), bytes])
}

function page(body: string): string {
    const head = `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>会員一覧</title><script>var n=1;</script></head>`
    return `${head}<body><nav><a href="/">ホーム</a></nav><h1>会員一覧</h1>${body}<footer>&copy; 2024</footer></body></html>`
}

function table(persons: readonly DecoyPerson[]): string {
    const labels = ["氏名", "フリガナ", "メールアドレス", "電話番号", "住所"]
    const rows = persons.map(({ name, kana, email, phone, postal, address }) => {
        const cells = [name, kana, email, phone, `〒${postal} ${address}`]
        return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`
    })
    return `<table><tr>${labels.map((label) => `<th>${label}</th>`).join("")}</tr>\n${rows.join("\n")}</table>`
}

function card({ name, email, phone, birth, address }: DecoyPerson): string {
    const told = `<dt>お名前</dt><dd>${name} 様</dd><dt>生年月日</dt><dd>${birth}</dd><dt>TEL</dt><dd>${phone}</dd>`
    return `<div class="card"><dl>${told}<dt>ご住所</dt><dd>${address}</dd></dl><a href="mailto:${email}">${email}</a></div>\n`
}
