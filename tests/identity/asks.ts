// What clients ask of the site: every kind of exchange, from a seed.
import { createHash } from "node:crypto"
import { type Random, seededRandom } from "../../replays/random.ts"
import { CODINGS, FRAMINGS, TYPES } from "./site.ts"

export interface Ask {
    readonly method: string
    readonly path: string
    /** Without those that the client sets itself. */
    readonly headers: Readonly<Record<string, string>>
    /** base64; null: none. */
    readonly body: string | null
    /** The body is sent in chunks of a length that is not announced. */
    readonly chunked: boolean
}

/** What came back, in the same form from every client. */
export interface Told {
    readonly status: number
    /** Lower case, sorted. */
    readonly headers: readonly (readonly [name: string, value: string])[]
    readonly sha: string
    readonly bytes: number
    readonly trailers: readonly (readonly [name: string, value: string])[]
}

const SIZES = [0, 1, 333, 4_096, 16_384, 16_385, 65_536, 65_537, 200_001]
const BODY_SIZES = [0, 1, 1_000, 65_536, 65_537, 300_000]
/** 300 among them: a status nobody follows by itself. */
const STATUSES = [200, 200, 200, 201, 202, 203, 300, 400, 401, 403, 404, 409, 410, 418, 422, 429, 500, 501, 503]

export function asksOf(count: number, seed: number): readonly Ask[] {
    const random = seededRandom(seed)
    return Array.from({ length: count }, () => ask(random))
}

function ask(random: Random): Ask {
    switch (random.below(14)) {
        case 0:
        case 1:
            return upload(random)
        case 2:
            return get("/cookies")
        case 3:
            return get("/cached", random.below(2) === 0 ? { "if-none-match": '"v1"' } : {})
        case 4:
            return get(
                "/film.mp4",
                random.pick([{}, { range: "bytes=0-99" }, { range: "bytes=50000-" }, { range: "bytes=200000-" }]),
            )
        case 5:
            return get(`/redirect/${random.pick([301, 302, 303, 307, 308])}`)
        case 6:
            return { ...answered(random), method: "HEAD" }
        case 7:
            return get(random.pick(["/events", "/trailers", "/nothing/here", "/hints"]))
        case 8:
            return {
                ...get(answered(random).path),
                method: random.pick(["OPTIONS", "DELETE", "PATCH", "PUT", "PROPFIND"]),
            }
        default:
            return answered(random)
    }
}

function get(path: string, headers: Readonly<Record<string, string>> = {}): Ask {
    return {
        method: "GET",
        path,
        headers: { "accept-encoding": "gzip, br, zstd, deflate", ...headers },
        body: null,
        chunked: false,
    }
}

function answered(random: Random): Ask {
    const words = [
        random.pick(STATUSES),
        random.pick(FRAMINGS),
        random.pick(CODINGS),
        random.pick(TYPES),
        random.pick(SIZES),
    ]
    return get(
        `/answer/${words.join("/")}/${random.below(1_000)}?q=${encodeURIComponent("検索 語")}&n=${random.below(99)}`,
    )
}

function upload(random: Random): Ask {
    const size = random.pick(BODY_SIZES)
    const [type, body] = random.pick([
        ["application/json", JSON.stringify({ text: "名前、住所".repeat(Math.ceil(size / 15)) })],
        ["application/x-www-form-urlencoded", `name=${"あ".repeat(Math.ceil(size / 3))}&ok=1`],
        ["text/plain; charset=utf-8", "ご意見です。\n".repeat(Math.ceil(size / 20))],
        ["application/octet-stream", "\u0000\u0001\u0002".repeat(Math.ceil(size / 3))],
    ] as const)
    return {
        method: random.pick(["POST", "PUT", "PATCH"]),
        path: `/echo?n=${random.below(1_000)}`,
        headers: { "content-type": type, "x-odd_name": "a", "x-list": "a, b", cookie: "a=1; b=2" },
        body: Buffer.from(body).toString("base64"),
        chunked: random.below(2) === 0,
    }
}

export function shaOf(body: Buffer): string {
    return createHash("sha256").update(body).digest("hex")
}

/** Fields that a hop sets for itself. */
const OWN = new Set(["connection", "keep-alive", "transfer-encoding", "date", "trailer"])

/** @param pairs as a client has them, in any case */
export function comparable(pairs: readonly (readonly [string, string])[]): Told["headers"] {
    return pairs
        .map(([name, value]) => [name.toLowerCase(), value] as const)
        .filter(([name]) => !OWN.has(name))
        .toSorted(([a, x], [b, y]) => a.localeCompare(b) || x.localeCompare(y))
}
