// What do virtual patches cost a request they have nothing to do with? CPU ns a request, median of rounds, of the same
// requests judged without rules, with the shipped patches, and with a hundred more that name routes and parameters of
// their own; that every one is allowed is asserted before timing.
import type { Patch } from "../src/core/patch.ts"
import { routeOf } from "../src/core/route.ts"
import type { RequestHead } from "../src/inbound/contract.ts"
import { createInspection } from "../src/inbound/inspection.ts"
import { STARTER_PATCHES } from "../src/inbound/patches/starter.data.ts"
import { compileRules, type RuleSet } from "../src/inbound/rules.ts"

const ROUNDS = 15
const REQUESTS_A_ROUND = 20_000
const OWN_PATCHES = 100

const HEADERS: readonly (readonly [string, string])[] = [
    ["Host", "www.example.jp"],
    ["Connection", "keep-alive"],
    ["User-Agent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0"],
    ["Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"],
    ["Sec-Fetch-Site", "same-origin"],
    ["Sec-Fetch-Mode", "navigate"],
    ["Accept-Encoding", "gzip, deflate, br, zstd"],
    ["Accept-Language", "ja,en-US;q=0.9,en;q=0.8"],
    ["Cookie", "session=4f1c9e0a7b2d4c6e8f00aa11bb22cc33; theme=dark"],
]
const FORM: readonly (readonly [string, string])[] = [...HEADERS, ["Content-Type", "application/x-www-form-urlencoded"]]
const COMMENT = new TextEncoder().encode(
    new URLSearchParams({ name: "視聴者一号", comment: "先週の放送を見ました。".repeat(30) }).toString(),
)

interface Kind {
    readonly name: string
    readonly head: RequestHead
    readonly body: Uint8Array | null
}

const KINDS: readonly Kind[] = [
    { name: "GET", head: headOf("GET", "/program/123/comments", HEADERS), body: null },
    { name: "GET with a query", head: headOf("GET", "/program/123/comments?page=3&order=new", HEADERS), body: null },
    {
        name: "GET with a query in percent signs",
        head: headOf("GET", "/search?q=%E7%95%AA%E7%B5%84", HEADERS),
        body: null,
    },
    { name: "POST of a form, 1 KB", head: headOf("POST", "/program/comment", FORM), body: COMMENT },
]

function headOf(method: string, target: string, headers: RequestHead["headers"]): RequestHead {
    return { method, target, httpVersion: "1.1", headers }
}

function ownPatches(): Patch[] {
    const [first] = STARTER_PATCHES
    if (first === undefined) throw new RangeError("no shipped patch")
    return Array.from({ length: OWN_PATCHES }, (_, n) => ({
        ...first,
        id: `own-${n}`,
        routes: [`/**/plugin-${n}/ajax/**`],
        condition: { kind: "matches", at: `query.p${n}`, value: "^[a-z]+$", ignoreCase: false },
    }))
}

function judge({ head, body }: Kind, set: RuleSet | null): string {
    const rules = set === null ? {} : { rules: { set, route: routeOf(head.target), nowMs: 1_800_000_000_000 } }
    const inspection = createInspection(head, { mode: "block", bodyInspectBytes: 8_388_608, ...rules })
    const early = body === null ? null : inspection.push(body)
    return (early ?? inspection.end()).kind
}

/** CPU nanoseconds a request. */
function timed(kind: Kind, set: RuleSet | null): number {
    const began = process.cpuUsage()
    for (let request = 0; request < REQUESTS_A_ROUND; request++) judge(kind, set)
    return (process.cpuUsage(began).user * 1_000) / REQUESTS_A_ROUND
}

/** The gate has the route before it judges; what finding it takes here is not the patches'. */
function routeCost({ head }: Kind): number {
    const began = process.cpuUsage()
    let length = 0
    for (let request = 0; request < REQUESTS_A_ROUND; request++) length += routeOf(head.target).length
    if (length === 0) throw new RangeError("no route")
    return (process.cpuUsage(began).user * 1_000) / REQUESTS_A_ROUND
}

function median(values: readonly number[]): number {
    return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

const SETS = {
    shipped: compileRules(STARTER_PATCHES, [], null),
    "shipped and 100 more": compileRules([...STARTER_PATCHES, ...ownPatches()], [], null),
} as const

for (const kind of KINDS) {
    const allowed = [null, ...Object.values(SETS)].every((set) => judge(kind, set) === "allow")
    if (!allowed) throw new RangeError(`${kind.name} is not allowed`)
    const rows = Array.from({ length: ROUNDS }, () => ({
        bare: timed(kind, null),
        route: routeCost(kind),
        ...Object.fromEntries(Object.entries(SETS).map(([name, set]) => [name, timed(kind, set)])),
    })) as readonly Readonly<Record<string, number>>[] // oxlint-disable-line typescript/no-unsafe-type-assertion -- fromEntries loses the keys
    const of = (name: string): number => median(rows.slice(2).map((row) => row[name] ?? 0))
    const more = Object.keys(SETS).map((name) => `${name} +${Math.round(of(name) - of("bare") - of("route"))}`)
    console.log(`${kind.name}: ${Math.round(of("bare"))} ns without patches; ${more.join(", ")}`)
}
