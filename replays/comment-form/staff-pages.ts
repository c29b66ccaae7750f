// What staff see after signing in: comments with addresses, prize entries as pages and as CSV, an upload.
import { page, table, csv } from "./pages.ts"
import { html, json, type Answer, type StationRequest } from "./answer.ts"

const PAGE_SIZE = 50
/** The staged station has one staff account; its session is a constant, since nobody guards this victim but the gate. */
const STAFF_PASSWORD = "staged-password"
const SESSION = "c3RhZ2VkLXNlc3Npb24tb2Ytc3RhZmY"

export function login({ body }: StationRequest): Answer {
    const password = new URLSearchParams(body.toString()).get("password")
    if (password !== STAFF_PASSWORD) return html(page("サインインできません", ""), 401)
    const cookie = `station_session=${SESSION}; HttpOnly; SameSite=Lax; Path=/`
    return { ...html(page("サインインしました", "")), headers: { "set-cookie": cookie } }
}

export function listComments(request: StationRequest): Answer {
    if (!signedIn(request)) return html(page("サインインしてください", ""), 401)
    const rows = request.database
        .prepare("SELECT posted_at, nickname, email, body FROM comments ORDER BY id LIMIT ? OFFSET ?")
        .all(PAGE_SIZE, pageOf(request) * PAGE_SIZE)
    const cells = rows.map((row) => Object.values(row).map(String))
    return html(page("投稿一覧", table(["日時", "ニックネーム", "メールアドレス", "コメント"], cells)))
}

export function listEntries(request: StationRequest): Answer {
    if (!signedIn(request)) return html(page("サインインしてください", ""), 401)
    const rows = entryRows(request, PAGE_SIZE, pageOf(request) * PAGE_SIZE)
    return html(page("プレゼント応募", table(["氏名", "メールアドレス", "応募日時"], rows)))
}

export function entriesCsv(request: StationRequest): Answer {
    if (!signedIn(request)) return html(page("サインインしてください", ""), 401)
    const rows = entryRows(request, -1, 0)
    return {
        type: "text/csv; charset=utf-8",
        body: Buffer.from(csv([["氏名", "メールアドレス", "応募日時"], ...rows])),
    }
}

export function upload(request: StationRequest): Answer {
    if (!signedIn(request)) return html(page("サインインしてください", ""), 401)
    return json({ receivedBytes: request.body.length })
}

function entryRows({ database }: StationRequest, limit: number, offset: number): string[][] {
    const rows = database
        .prepare("SELECT name, email, entered_at FROM entries ORDER BY id LIMIT ? OFFSET ?")
        .all(limit, offset)
    return rows.map((row) => Object.values(row).map(String))
}

function pageOf({ url }: StationRequest): number {
    const number = Number(url.searchParams.get("page") ?? "0")
    return Number.isSafeInteger(number) && number >= 0 ? number : 0
}

function signedIn({ headers }: StationRequest): boolean {
    return (headers.cookie ?? "").includes(`station_session=${SESSION}`)
}
