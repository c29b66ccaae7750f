// The station's pages, plain server-rendered HTML as such sites had it. Every value is escaped: the one hole of this
// victim is in its SQL, not here.

const ESCAPES: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
}

export function escapeHtml(text: string): string {
    return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

export function page(title: string, body: string, charset = "utf-8"): string {
    return `<!DOCTYPE html>
<html lang="ja"><head><meta charset="${charset}"><title>${escapeHtml(title)} | 架空テレビ</title></head>
<body><header><a href="/">架空テレビ</a> <nav><a href="/programmes">番組</a> <a href="/search">検索</a></nav></header>
<main><h1>${escapeHtml(title)}</h1>
${body}
</main><footer>株式会社架空テレビ 〒000-0000 東京都架空区見本町1-2-3 代表電話 00-0000-0000 <a href="mailto:info@station.example">info@station.example</a></footer></body></html>
`
}

/** A table with a header row; cells are escaped. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
    const head = headers.map((header) => `<th>${escapeHtml(header)}</th>`).join("")
    const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`)
    return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`
}

export function commentForm(programme: string): string {
    return `<form method="post" action="/comment" accept-charset="utf-8">
<input type="hidden" name="programme" value="${escapeHtml(programme)}">
<p><label>ニックネーム <input name="nickname" required></label></p>
<p><label>メールアドレス (公開されません) <input name="email" type="email" required></label></p>
<p><label>コメント <textarea name="comment" required></textarea></label></p>
<p><button>投稿する</button></p></form>`
}

export function csv(rows: readonly (readonly string[])[]): string {
    return rows
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
        .join("\r\n")
        .concat("\r\n")
}
