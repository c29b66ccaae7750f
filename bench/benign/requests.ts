// Honest Japanese requests from a seed: forms, searches, JSON, multipart, cookies, in the charsets that Japanese sites use.
// Everybody in them is made up. None may be refused; tests/japanese-requests.test.ts holds that for a part of them.
import iconv from "iconv-lite"
import { type Random, seededRandom } from "../../replays/random.ts"
import type { RequestHead } from "../../src/inbound/contract.ts"
import {
    FAMILY_NAMES,
    GIVEN_NAMES,
    HELP_DESK,
    KAOMOJI,
    LINES_ABOUT_CODE,
    MARKED_UP,
    ODD_CHARACTERS,
    ODD_KAOMOJI,
    PLACES,
    PRODUCTS,
    QUERIES,
    SENTENCES,
    TALK_OF_CODE,
} from "./words.data.ts"

export interface HonestRequest {
    readonly kind: string
    readonly head: RequestHead
    readonly body: Uint8Array | null
}

const CHARSETS = ["utf-8", "shift_jis", "euc-jp", "iso-2022-jp"] as const
const BROWSER: RequestHead["headers"] = [
    ["Host", "www.example.jp"],
    ["User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"],
    ["Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"],
    ["Accept-Encoding", "br;q=1.0, gzip;q=0.5, *;q=0.1"],
    ["Accept-Language", "ja,en-US;q=0.9,en;q=0.8"],
    ["Referer", "https://www.example.jp/list?page=2&sort=date&cat=3&find=%E8%A1%A8"],
    ["Cookie", "_ga=GA1.1.1.2; theme=dark; cart={%22id%22:1,%22n%22:2}; last=/a/b?c=1|2|3; sid=s%3Aabc.def%2Bg"],
]
const BOUNDARY = "----WebKitFormBoundaryReiMihon0123"

/** @param count requests; the same seed gives the same ones */
export function honestRequests(seed: number, count: number): readonly HonestRequest[] {
    const random = seededRandom(seed)
    return Array.from({ length: count }, (_, turn) => honestRequest(random, turn))
}

function honestRequest(random: Random, turn: number): HonestRequest {
    switch (turn % 9) {
        case 0:
            return form(random, "utf-8")
        case 1:
            return search(random)
        case 2:
            return json(random)
        case 3:
            return multipart(random)
        case 4:
            return form(random, random.pick(CHARSETS))
        case 5:
            return cookies(random)
        case 6:
            return ticket(random)
        case 7:
            return query(random)
        default:
            return session(random)
    }
}

function fields(random: Random): readonly (readonly [string, string])[] {
    return [
        ["name", `${random.pick(FAMILY_NAMES)} ${random.pick(GIVEN_NAMES)}`],
        ["email", `visitor+${random.below(1000)}@mail.example.jp`],
        ["tel", `0${random.below(9) + 1}-0000-${String(random.below(10_000)).padStart(4, "0")}`],
        ["address", random.pick(PLACES)],
        ["items[]", random.pick(PRODUCTS)],
        ["comment", comment(random)],
        ["submit", "送信する>>"],
    ]
}

function comment(random: Random): string {
    const pools = [SENTENCES, TALK_OF_CODE, ODD_CHARACTERS, PRODUCTS, KAOMOJI, ODD_KAOMOJI, HELP_DESK]
    const pieces = Array.from({ length: 1 + random.below(5) }, () => random.pick(random.pick(pools)))
    return pieces.join(random.pick(["", " ", "\r\n", "。", "　", "; ", " / "]))
}

function form(random: Random, charset: (typeof CHARSETS)[number]): HonestRequest {
    const pairs = fields(random).map(([name, value]) => `${encoded(name, charset)}=${encoded(value, charset)}`)
    const body = Buffer.from(pairs.join("&"))
    const type =
        random.below(2) === 0
            ? "application/x-www-form-urlencoded"
            : `application/x-www-form-urlencoded; charset=${charset}`
    return { kind: `form, ${charset}`, head: head("POST", "/contact", type), body }
}

/** As browsers do: bytes of the charset, what it lacks as a reference, `+` for a space. */
function encoded(text: string, charset: (typeof CHARSETS)[number]): string {
    const bytes = charset === "iso-2022-jp" ? iconv.encode(text, "shift_jis") : iconv.encode(text, charset)
    return [...bytes].map((byte) => encodedByte(byte)).join("")
}

function encodedByte(byte: number): string {
    if (byte === 0x20) return "+"
    const character = String.fromCharCode(byte)
    return /[A-Za-z0-9*._-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`
}

function search(random: Random): HonestRequest {
    const words = random.pick([PRODUCTS, TALK_OF_CODE, KAOMOJI, ODD_CHARACTERS, PLACES])
    const query = `q=${encodeURIComponent(random.pick(words))}&sort=price-asc&cat=${random.below(9)}&page=${random.below(99)}`
    return { kind: "search", head: head("GET", `/search?${query}`, null), body: null }
}

function json(random: Random): HonestRequest {
    const value = {
        user: Object.fromEntries(fields(random)),
        note: comment(random),
        nested: JSON.stringify({ text: comment(random) }),
    }
    return {
        kind: "JSON",
        head: head("POST", "/api/orders", "application/json"),
        body: Buffer.from(JSON.stringify(value)),
    }
}

function multipart(random: Random): HonestRequest {
    const parts = fields(random).map(
        ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    const name = random.pick([
        "写真 (1).jpg",
        "表-明細;2026.xlsx",
        "会社案内&地図.pdf",
        "スタジオ'A'.png",
        "申請書[最終].docx",
    ])
    const file = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
    const content = Buffer.from(Array.from({ length: 2_048 }, () => random.below(256)))
    const body = Buffer.concat([Buffer.from(parts.join("") + file), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)])
    return { kind: "multipart", head: head("POST", "/upload", `multipart/form-data; boundary=${BOUNDARY}`), body }
}

function cookies(random: Random): HonestRequest {
    const cookie = `history=${encodeURIComponent(random.pick(PRODUCTS))}; memo=${encodeURIComponent(comment(random))}`
    const from = `https://www.example.jp/search?q=${encodeURIComponent(random.pick(TALK_OF_CODE))}`
    const get = head(
        "GET",
        `/item/${random.below(10_000)}?ref=list&utm_source=mail&utm_term=${encodeURIComponent(random.pick(PRODUCTS))}`,
        null,
    )
    return {
        kind: "cookie",
        head: { ...get, headers: [...get.headers, ["Cookie", cookie], ["Referer", from]] },
        body: null,
    }
}

/** One text of a help desk or an editor by itself, with nothing around it. */
function ticket(random: Random): HonestRequest {
    const text = random.pick(random.pick([HELP_DESK, LINES_ABOUT_CODE, MARKED_UP, ODD_KAOMOJI]))
    if (random.below(2) === 0) {
        const body = Buffer.from(
            JSON.stringify({ title: "問い合わせ", text, tags: ["質問", random.pick(ODD_KAOMOJI)] }),
        )
        return { kind: "ticket, JSON", head: head("POST", "/api/tickets", "application/json"), body }
    }
    const body = Buffer.from(`title=${encoded("問い合わせ", "utf-8")}&text=${encoded(text, "utf-8")}`)
    return { kind: "ticket", head: head("POST", "/tickets", "application/x-www-form-urlencoded"), body }
}

function query(random: Random): HonestRequest {
    const one = { query: random.pick(QUERIES), variables: { id: random.below(9), input: { text: comment(random) } } }
    const batch = [one, { ...one, query: random.pick(QUERIES) }]
    const body = Buffer.from(JSON.stringify(random.below(2) === 0 ? one : batch))
    return { kind: "GraphQL", head: head("POST", "/graphql", "application/json"), body }
}

/** Sessions in addresses: old telephones, servlets, and returns from a payment service on another host. */
function session(random: Random): HonestRequest {
    const id = Array.from({ length: 26 }, () => "abcdefghijklmnopqrstuvwxyz0123456789".charAt(random.below(36))).join(
        "",
    )
    const own = ["Referer", "http://www.example.jp/i/"] as const
    const payment = ["Referer", "https://payment.example.com/done"] as const
    const [target, ...headers] = random.pick([
        [`/i/menu.cgi?PHPSESSID=${id}`, own],
        [`/i/menu.cgi?guid=ON&PHPSESSID=${id}&p=${random.below(9)}`],
        [`/app/list.do;jsessionid=${id.toUpperCase()}?page=${random.below(9)}`, payment],
        [`/order/done.php?PHPSESSID=${id}&order_id=${random.below(10_000)}&result=OK`, payment],
        [`/cart.php?PHPSESSID=${id}`, payment, ["Cookie", `PHPSESSID=${id}`] as const],
        [`/thanks?session_id=cs_live_${id}`, payment],
        [`/events?session=${random.below(99)}`, payment],
    ] as const)
    const { headers: browser, ...get } = head("GET", target, null)
    const kept = browser.filter(([name]) => name !== "Referer" && name !== "Cookie")
    return { kind: "session in the address", head: { ...get, headers: [...kept, ...headers] }, body: null }
}

function head(method: string, target: string, type: string | null): RequestHead {
    const headers = type === null ? BROWSER : [...BROWSER, ["Content-Type", type] as const]
    return { method, target, httpVersion: "1.1", headers }
}
