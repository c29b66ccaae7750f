// Two thousand things honest people do on the staged site, from a seed: the same list against the site directly and
// through the gate.
import iconv from "iconv-lite"
import { PROGRAMMES } from "../replays/comment-form/people.data.ts"
import { seededRandom, type Random } from "../replays/random.ts"

export interface Exchange {
    readonly kind: string
    readonly method: "GET" | "HEAD" | "POST"
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: Buffer | null
}

const VIEWERS = 300
const STAFF_PAGES = 20
const STAFF_COOKIE = { cookie: "station_session=c3RhZ2VkLXNlc3Npb24tb2Ytc3RhZmY; _ga=GA1.2.1234567890.1507000000" }

const BROWSER = {
    "user-agent":
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
    accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "accept-language": "ja,en-US;q=0.9,en;q=0.8",
    referer: "https://station.example/search?q=%E3%83%A9%E3%83%BC%E3%83%A1%E3%83%B3&sort=new",
}

/** What viewers write: prose that looks like this or that to a careless guard. */
const PROSE = [
    "毎週楽しみにしています。O'Brien さんの演奏が最高でした!",
    "「select from the menu where...」という英語の看板が映っていましたが、あれはどこですか? (^o^)",
    "明細と会社名を確認; 1=1 みたいな記号は何ですか -- 教えてください",
    "(´;ω;`) 泣けました… <3 次回も期待 & 応援しています!! 100%満足 #番組名",
    "Rock'n'Roll の回、'80s の特集がよかったです。\n再放送は../来週の土曜/ですか?",
    "価格は${price}円と表示されていました。{{name}}様と書かれたメールも届きました。",
    "電話番号は 03-0000-0000、12:00～13:00 の間にお願いします。",
    "C:\\番組\\録画 に保存しました。ソ・ー・表・能・予・申 と文字化けします。",
    "union of workers and students, drop table manners; insert coin to continue",
    "A AND B OR C なら「はい」、そうでなければ「いいえ」と答えました。",
]

const ENCODINGS = ["gzip, deflate, br", "gzip", "br;q=1.0, gzip;q=0.5", "identity"]

/** @param count at least 1,000; the fixed parts (staff, viewers) come first, the rest is a mix */
export function legitimateExchanges(count: number): readonly Exchange[] {
    const random = seededRandom(20_261_122)
    const posts = viewers(random)
    const pages = staff()
    const mix = Array.from({ length: count - posts.length - pages.length }, (_, turn) => mixed(random, turn))
    // Comments come last: a page shows when a comment was posted, and the two sites are not played in the same second.
    return [...pages, ...mix, ...posts]
}

function staff(): Exchange[] {
    const pages = Array.from({ length: STAFF_PAGES }, (_, page) =>
        get("staff page", `/staff/entries?page=${page}`, STAFF_COOKIE),
    )
    const login = post(
        "staff login",
        "/staff/login",
        "application/x-www-form-urlencoded",
        Buffer.from("password=staged-password"),
    )
    const upload = post(
        "upload",
        "/staff/upload",
        "multipart/form-data; boundary=----staged",
        uploadBody(),
        STAFF_COOKIE,
    )
    return [
        login,
        ...pages,
        get("staff CSV", "/staff/entries.csv", STAFF_COOKIE),
        get("staff comments", "/staff/comments?page=3", STAFF_COOKIE),
        upload,
    ]
}

function viewers(random: Random): Exchange[] {
    return Array.from({ length: VIEWERS }, (_, viewer) => {
        const form = new URLSearchParams({
            programme: random.pick(PROGRAMMES)[0],
            nickname: "夜更かし☆",
            email: `visitor${viewer}@viewer.example.com`,
            comment: random.pick(PROSE),
        })
        return post("comment", "/comment", "application/x-www-form-urlencoded", Buffer.from(form.toString()))
    })
}

function mixed(random: Random, turn: number): Exchange {
    const encoding = { "accept-encoding": random.pick(ENCODINGS) }
    const text = random.pick(PROSE)
    switch (random.below(9)) {
        case 0:
            return get("front page", "/", encoding)
        case 1:
            return get("programmes", "/programmes", encoding)
        case 2:
            return get("programme", `/programmes/${random.pick(PROGRAMMES)[0]}`, encoding)
        case 3:
            return get("search", `/search?q=${encodeURIComponent(text)}`, encoding)
        case 4:
            return get("search, Shift_JIS", `/search?q=${percentBytes(iconv.encode(text, "shift_jis"))}`, encoding)
        case 5:
            return get("Shift_JIS page", "/goods.html", encoding)
        case 6:
            return post(
                "vote",
                "/api/vote",
                "application/json",
                Buffer.from(JSON.stringify({ choice: turn, note: text, tags: ["番組", "'80s"] })),
            )
        case 7:
            return { ...get("head", "/programmes", encoding), method: "HEAD" }
        default:
            return get("JSON", "/api/programmes.json", encoding)
    }
}

function get(kind: string, path: string, headers: Readonly<Record<string, string>>): Exchange {
    return { kind, method: "GET", path, headers: { ...BROWSER, ...headers }, body: null }
}

function post(
    kind: string,
    path: string,
    type: string,
    body: Buffer,
    headers: Readonly<Record<string, string>> = {},
): Exchange {
    return { kind, method: "POST", path, headers: { ...BROWSER, "content-type": type, ...headers }, body }
}

function percentBytes(bytes: Buffer): string {
    return [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("")
}

/** A photograph of 300 KB with a Japanese file name: bytes that look like anything. */
function uploadBody(): Buffer {
    const random = seededRandom(7)
    const photo = Buffer.from(Array.from({ length: 300_000 }, () => random.below(256)))
    const head = `------staged\r\nContent-Disposition: form-data; name="photo"; filename="スタジオ'写真 (1).jpg"\r\nContent-Type: image/jpeg\r\n\r\n`
    const tail = `\r\n------staged\r\nContent-Disposition: form-data; name="caption"\r\n\r\n夏の特番; ロケ地 -- 海辺\r\n------staged--\r\n`
    return Buffer.concat([Buffer.from(head), photo, Buffer.from(tail)])
}
