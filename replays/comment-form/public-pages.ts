// What viewers see: programmes with their latest comments (nicknames only), a search, a vote, an old Shift_JIS page.
import iconv from "iconv-lite"
import { commentForm, escapeHtml, page } from "./pages.ts"
import { html, json, type Answer, type StationRequest } from "./answer.ts"

const LATEST_COMMENTS = 30

export function listProgrammes({ database }: StationRequest): Answer {
    const rows = database.prepare("SELECT slug, title, comments FROM programmes ORDER BY slug").all()
    const items = rows.map(
        ({ slug, title, comments }) =>
            `<li><a href="/programmes/${String(slug)}">${escapeHtml(String(title))}</a> (コメント ${String(comments)} 件)</li>`,
    )
    return html(page("番組一覧", `<ul>\n${items.join("\n")}\n</ul>`))
}

export function programmesJson({ database }: StationRequest): Answer {
    const rows = database.prepare("SELECT slug, title, comments FROM programmes ORDER BY slug").all()
    return json({ programmes: rows })
}

export function showProgramme({ url, database }: StationRequest): Answer {
    const slug = url.pathname.slice("/programmes/".length)
    const programme = database.prepare("SELECT title FROM programmes WHERE slug = ?").get(slug)
    if (programme === undefined) return html(page("見つかりません", ""), 404)
    const comments = database
        .prepare("SELECT nickname, body, posted_at FROM comments WHERE programme = ? ORDER BY id DESC LIMIT ?")
        .all(slug, LATEST_COMMENTS)
    const items = comments.map(
        ({ nickname, body, posted_at: at }) =>
            `<li><b>${escapeHtml(String(nickname))}</b> <time>${String(at)}</time><p>${escapeHtml(String(body))}</p></li>`,
    )
    return html(page(String(programme["title"]), `<ul>\n${items.join("\n")}\n</ul>${commentForm(slug)}`))
}

export function search({ url, database }: StationRequest): Answer {
    const query = url.searchParams.get("q") ?? ""
    const rows = database.prepare("SELECT slug, title FROM programmes WHERE title LIKE ?").all(`%${query}%`)
    const items = rows.map(
        ({ slug, title }) => `<li><a href="/programmes/${String(slug)}">${escapeHtml(String(title))}</a></li>`,
    )
    return html(page("検索", `<form><input name="q" value="${escapeHtml(query)}"></form><ul>${items.join("")}</ul>`))
}

export function vote({ body, headers }: StationRequest): Answer {
    if (!String(headers["content-type"]).startsWith("application/json")) return html(page("不正な形式です", ""), 400)
    const vote: unknown = JSON.parse(body.toString())
    return json({ accepted: typeof vote === "object" && vote !== null && "choice" in vote })
}

/** A page nobody has touched since 2004. */
export function legacyGoods(): Answer {
    const text = page(
        "番組グッズ",
        "<p>表示価格は税込です。能力・表・申込書はこちら。</p><p>Ｔシャツ 2,500円</p>",
        "Shift_JIS",
    )
    return { type: "text/html; charset=Shift_JIS", body: iconv.encode(text, "shift_jis") }
}
