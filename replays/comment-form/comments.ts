// The comment form, with the mistake of this incident. The insert is written as it should be; the two statements around
// it are not: they were added later, by somebody in a hurry, for a field that "comes from our own page anyway".
import { commentForm, escapeHtml, page, table } from "./pages.ts"
import { html, type Answer, type StationRequest } from "./answer.ts"

export function showForm({ url }: StationRequest): Answer {
    return html(page("コメントを投稿", commentForm(url.searchParams.get("programme") ?? "morning")))
}

export function postComment({ body, database }: StationRequest): Answer {
    const form = new URLSearchParams(body.toString())
    const programme = form.get("programme") ?? ""
    const nickname = form.get("nickname") ?? ""
    const email = form.get("email") ?? ""
    const comment = form.get("comment") ?? ""
    // The hole, first time: a SELECT whose rows are shown.
    const columns = "posted_at, nickname, email, body"
    const mine = `SELECT ${columns} FROM comments WHERE email = ? AND programme = '${programme}' ORDER BY id DESC LIMIT 20`
    const earlier = database.prepare(mine).all(email)
    // A reload of the page must not post twice.
    database
        .prepare(
            `INSERT INTO comments (programme, nickname, email, body, posted_at) SELECT ?, ?, ?, ?, datetime()
             WHERE NOT EXISTS (SELECT 1 FROM comments WHERE email = ? AND body = ?)`,
        )
        .run(programme, nickname, email, comment, email, comment)
    try {
        // The hole, second time: exec() runs several statements.
        database.exec(`UPDATE programmes SET comments = comments + 1 WHERE slug = '${programme}'`)
    } catch {
        // "Only a counter": the error was swallowed, and nobody saw it in a log.
    }
    const rows = earlier.map((row) => ["posted_at", "nickname", "email", "body"].map((name) => text(row[name])))
    const thanks = `<p>${escapeHtml(nickname)} さん、ご投稿ありがとうございました。</p><h2>これまでの投稿</h2>`
    return html(page("投稿しました", thanks + table(["日時", "ニックネーム", "メールアドレス", "コメント"], rows)))
}

function text(value: unknown): string {
    return typeof value === "string" || typeof value === "number" || typeof value === "bigint" ? String(value) : ""
}
