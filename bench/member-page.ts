import { makeEntrant } from "../replays/comment-form/people.ts"
import { seededRandom } from "../replays/random.ts"

/**
 * A page that lists invented members, padded with ordinary prose to its size.
 *
 * @param persons rows of the table
 * @param bytes size of the page in UTF-8; the page is never cut, so few persons and many bytes
 */
export function memberPage(persons: number, bytes: number): string {
    const random = seededRandom(persons)
    const rows = Array.from({ length: persons }, (_, number) => {
        const { name, email } = makeEntrant(random, number)
        const phone = `090-0000-${String(number).padStart(4, "0")}`
        return `<tr><td>${number + 1}</td><td>${name}</td><td>${email}</td><td>${phone}</td></tr>`
    })
    const head = `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>会員一覧</title></head><body><h1>会員一覧</h1>`
    const table = `<table><tr><th>No.</th><th>氏名</th><th>メールアドレス</th><th>電話番号</th></tr>\n${rows.join("\n")}\n</table>`
    const tail = "</body></html>\n"
    const paragraph = `<p class="note">この一覧は毎朝更新されます。変更の届け出は窓口で受け付けています。</p>\n`
    const missing = bytes - Buffer.byteLength(head + table + tail)
    return head + table + paragraph.repeat(Math.max(0, Math.floor(missing / Buffer.byteLength(paragraph)))) + tail
}
