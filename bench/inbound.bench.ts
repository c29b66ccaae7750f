// What does judging one request cost? Four named kinds in CPU µs a request, and JSON bodies of one MiB in MB/s of CPU; medians of rounds; decisions are
// asserted before timing. `cold`: the memo of clean headers is empty for every request, as under an attacker who varies them.
import { CleanMemo } from "../src/inbound/clean-memo.ts"
import type { RequestHead } from "../src/inbound/contract.ts"
import { RequestInspection } from "../src/inbound/inspection.ts"
import { BODY_KINDS, jsonBody } from "./inbound-bodies.ts"

interface Kind {
    readonly name: string
    readonly head: RequestHead
    readonly body: Uint8Array | null
    readonly expected: "allow" | "block"
    readonly cold: boolean
}

const OPTIONS = { mode: "block", bodyInspectBytes: 8_388_608 } as const
const ROUNDS = 9
const REQUESTS_A_ROUND = 4_000

const BROWSER: readonly (readonly [string, string])[] = [
    ["Host", "www.example.jp"],
    ["Connection", "keep-alive"],
    ["sec-ch-ua", '"Chromium";v="142", "Google Chrome";v="142", "Not_A Brand";v="99"'],
    ["sec-ch-ua-mobile", "?0"],
    ["sec-ch-ua-platform", '"Windows"'],
    ["Upgrade-Insecure-Requests", "1"],
    [
        "User-Agent",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
    ],
    ["Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"],
    ["Sec-Fetch-Site", "same-origin"],
    ["Sec-Fetch-Mode", "navigate"],
    ["Referer", "https://www.example.jp/program/list?page=2&order=new"],
    ["Accept-Encoding", "gzip, deflate, br, zstd"],
    ["Accept-Language", "ja,en-US;q=0.9,en;q=0.8"],
    ["Cookie", "session=4f1c9e0a7b2d4c6e8f00aa11bb22cc33; _ga=GA1.1.123456789.1700000000; theme=dark"],
]

const GET: RequestHead = { method: "GET", target: "/program/123/comments?page=3", httpVersion: "1.1", headers: BROWSER }
const COMMENT =
    "先週の放送を家族で見ました。とても楽しかったです。次回も期待しています！　録画の予約は「番組表」からできますか？"
const FORM = new TextEncoder().encode(
    new URLSearchParams({ name: "視聴者一号", email: "viewer1@example.jp", comment: COMMENT.repeat(2) }).toString(),
)
const POST: RequestHead = {
    method: "POST",
    target: "/program/comment",
    httpVersion: "1.1",
    headers: [
        ...BROWSER,
        ["Content-Type", "application/x-www-form-urlencoded"],
        ["Content-Length", String(FORM.length)],
    ],
}
const INJECTION: RequestHead = {
    ...GET,
    target: "/program/123/comments?page=3%27%20UNION%20SELECT%20name,email%20FROM%20members--%20-",
}

const KINDS: readonly Kind[] = [
    { name: "GET, usual browser headers", head: GET, body: null, expected: "allow", cold: false },
    { name: "GET, every header seen for the first time", head: GET, body: null, expected: "allow", cold: true },
    { name: `POST, Japanese form of ${FORM.length} bytes`, head: POST, body: FORM, expected: "allow", cold: false },
    { name: "GET with a UNION injection", head: INJECTION, body: null, expected: "block", cold: false },
]

function judge(kind: Kind, memo: CleanMemo): string {
    const inspection = new RequestInspection(kind.head, OPTIONS, memo)
    const first = inspection.head()
    if (first.kind === "block") return first.kind
    if (kind.body !== null) inspection.push(kind.body)
    return inspection.end().kind
}

function roundMicros(kind: Kind, heads: readonly RequestHead[]): number {
    const warm = new CleanMemo()
    let wrong = 0
    const start = process.cpuUsage()
    for (const head of heads) {
        if (judge({ ...kind, head }, kind.cold ? new CleanMemo() : warm) !== kind.expected) wrong++
    }
    const { user, system } = process.cpuUsage(start)
    const micros = (user + system) / heads.length
    if (wrong > 0) throw new Error(`${kind.name}: ${wrong} wrong decisions`)
    return micros
}

/** A string of its own, as a parser hands it over: a hash that is already computed would flatter the memo. */
function fresh(text: string): string {
    return Buffer.from(text, "latin1").toString("latin1")
}

function freshHeads(head: RequestHead): RequestHead[] {
    return Array.from({ length: REQUESTS_A_ROUND }, () => ({
        ...head,
        target: fresh(head.target),
        headers: head.headers.map(([name, value]) => [fresh(name), fresh(value)] as const),
    }))
}

for (const kind of KINDS) {
    const rounds = Array.from({ length: ROUNDS }, () => roundMicros(kind, freshHeads(kind.head))).sort((a, b) => a - b)
    const median = rounds[ROUNDS >> 1] ?? 0
    process.stdout.write(`${median.toFixed(1).padStart(8)} µs  ${kind.name}  (min ${rounds[0]?.toFixed(1)})\n`)
}

const BODY_ROUNDS = 9
const JSON_POST: RequestHead = {
    method: "POST",
    target: "/api/members",
    httpVersion: "1.1",
    headers: [["Content-Type", "application/json"]],
}

for (const kind of BODY_KINDS) {
    const body = jsonBody(kind)
    const times: number[] = []
    for (let round = 0; round < BODY_ROUNDS; round++) {
        const start = process.cpuUsage()
        const decision = judge(
            { name: kind.name, head: JSON_POST, body, expected: "allow", cold: true },
            new CleanMemo(),
        )
        const { user, system } = process.cpuUsage(start)
        if (decision !== "allow") throw new Error(`${kind.name}: ${decision}`)
        times.push(user + system)
    }
    const median = times.sort((a, b) => a - b)[BODY_ROUNDS >> 1] ?? 1
    process.stdout.write(
        `${(body.length / median).toFixed(1).padStart(8)} MB/s  JSON of 1 MiB, ${kind.name}  (best ${(body.length / (times[0] ?? 1)).toFixed(1)})\n`,
    )
}
