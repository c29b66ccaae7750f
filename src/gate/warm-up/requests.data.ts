// What a worker that has just started is asked before it serves anybody (warm-up.ts): shapes that sites see all day, in nobody's
// words.

export interface InventedRequest {
    readonly method: "GET" | "POST"
    readonly target: string
    /** null: no body. */
    readonly type: string | null
    readonly body: string
}

/** As a browser sends them with a request of a page of its own site; the session is drawn for each. */
export const BROWSER_FIELDS: readonly string[] = [
    "Host: www.example.jp",
    "User-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
    "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
    "Accept-Language: ja,en-US;q=0.9,en;q=0.8",
    "Accept-Encoding: gzip, deflate, br, zstd",
    "Referer: https://www.example.jp/programs/?page=3",
    "Origin: https://www.example.jp",
    "Sec-Fetch-Site: same-origin",
    "Sec-Fetch-Mode: navigate",
]

const COMMENT =
    "O'Brien さんの回、最高でした! 来週も <3 期待しています。「select」の話 (第3回; 後編) & もっと聞きたいです。"
const ORDER =
    "Please update my order from last week: 2 x \"Tea & Sweets\" (it's for my mother's birthday), total = 3,480 yen. Thanks -- see /orders/10023 or #help."
const BOUNDARY = "----form7f3a"

export const REQUESTS: readonly InventedRequest[] = [
    get("/"),
    get("/programs/2024/list?page=2&sort=date&q=%E3%83%A9%E3%82%B8%E3%82%AA"),
    form("/comment", { nickname: "夜更かし☆", email: "visitor@example.jp", comment: COMMENT }),
    get("/members?order=kana&from=20"),
    get("/api/items?filter[status]=open&limit=20&fields=id,name"),
    post(
        "/api/orders",
        "application/json",
        JSON.stringify({ items: [{ id: 10_023, name: "Tea & Sweets", note: ORDER }], message: COMMENT, gift: true }),
    ),
    get("/search?q=tea%20%26%20sweets&in=shop"),
    form("/search", { q: ORDER, from: "2024-01-01", to: "2024-12-31", mode: "and" }),
    post(
        "/contact",
        `multipart/form-data; boundary=${BOUNDARY}`,
        `${part("subject", "お問い合わせ")}${part("text", COMMENT)}${part("note", ORDER)}--${BOUNDARY}--\r\n`,
    ),
]

function get(target: string): InventedRequest {
    return { method: "GET", target, type: null, body: "" }
}

function post(target: string, type: string, body: string): InventedRequest {
    return { method: "POST", target, type, body }
}

function form(target: string, fields: Readonly<Record<string, string>>): InventedRequest {
    return post(target, "application/x-www-form-urlencoded", new URLSearchParams(fields).toString())
}

function part(name: string, text: string): string {
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
}
