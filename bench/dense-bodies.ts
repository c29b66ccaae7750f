// Up to which size is an honest text read that is dense with syntax, and what does it cost? Kinds of bodies as applications send
// them, each of one MiB: XML, posts of editors, tables, files in base64, reports of errors. Seeded by position only. CPU of this thread,
// the least of some rounds, and whether a body of that size is read to its end; where not, the largest that is.
//     node bench/dense-bodies.ts [--rounds 3]
import { parseArgs } from "node:util"
import { CleanMemo } from "../src/inbound/clean-memo.ts"
import type { Decision } from "../src/core/decision.ts"
import { RequestInspection } from "../src/inbound/inspection.ts"

const BODY_BYTES = 1_048_576
const STEP_BYTES = 32_768

const { values } = parseArgs({ options: { rounds: { type: "string", default: "3" } } })

interface Kind {
    readonly name: string
    readonly type: string
    /** @param count records */
    readonly body: (count: number) => string
}

function records(count: number, each: (n: number) => string): string[] {
    return Array.from({ length: count }, (_, n) => each(n))
}

const JSON_TYPE = "application/json"
const ORDER = (n: number): string =>
    `<order id="${n}" state="open"><name>見本 花子</name><sum currency="JPY">${n * 3}</sum><note>次回は（午前）&amp; 希望</note></order>`
const PARAGRAPH = (n: number): string =>
    `次回の<b>放送</b>は<a href="https://www.example.jp/p/${n}">こちら</a>&nbsp;です。It's (nearly) ready; see "notes" & more.`
const POST = (n: number): string =>
    `<!-- wp:paragraph -->\n<p class="x">次回は <a href="https://www.example.jp/p/${n}">こちら</a>。It's nearly ready; 50% &amp; more.</p>\n<!-- /wp:paragraph -->\n`
const ROW = (n: number): string =>
    `${n},"O'Brien, Pat ${n}","${n % 90} Main St., Apt #${n % 12}",+1-555-0100,viewer${n}@example.com,$${n}.50\r\n`
const REPORT = (n: number): unknown => ({
    level: "error",
    message: `TypeError: Cannot read properties of undefined (reading 'id')\n    at Object.render (https://www.example.jp/main.${n}.js:1:${n})`,
    url: `https://www.example.jp/p?id=${n}&x=1`,
})

/** Bytes that look random, by a linear congruential generator (Numerical Recipes). */
function noise(bytes: number): Buffer {
    let state = 1
    return Buffer.from(
        Uint8Array.from({ length: bytes }, () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0) >>> 24),
    )
}

function blocks(count: number): string {
    return JSON.stringify({ blocks: records(count, PARAGRAPH).map((text) => ({ type: "paragraph", data: { text } })) })
}

function post(body: string): string {
    return JSON.stringify({ title: "t", body })
}

const KINDS: readonly Kind[] = [
    { name: "XML of orders", type: "text/xml", body: (n) => `<orders>${records(n, ORDER).join("")}</orders>` },
    { name: "a block editor's post", type: JSON_TYPE, body: blocks },
    { name: "the same as a string in JSON", type: JSON_TYPE, body: (n) => post(blocks(n)) },
    { name: "HTML of an editor in JSON", type: JSON_TYPE, body: (n) => post(records(n, POST).join("")) },
    { name: "a table in JSON", type: JSON_TYPE, body: (n) => post(records(n, ROW).join("")) },
    { name: "a picture in base64", type: JSON_TYPE, body: (n) => post(noise(n * 120).toString("base64")) },
    {
        name: "hashes of files",
        type: JSON_TYPE,
        body: (n) => JSON.stringify(records(n, (at) => noise(32 + (at % 2)).toString("base64") + String(at))),
    },
    {
        name: "reports of errors",
        type: JSON_TYPE,
        body: (n) => JSON.stringify(records(n, () => "").map((_, at) => REPORT(at))),
    },
]

function bodyOf({ body }: Kind, bytes: number): Buffer {
    const sample = Buffer.byteLength(body(1_000))
    return Buffer.from(body(Math.max(1, Math.floor((bytes / sample) * 1_000))))
}

function judge(type: string, body: Uint8Array): Decision {
    const head = { method: "POST", target: "/", httpVersion: "1.1", headers: [["content-type", type]] as const }
    const inspection = new RequestInspection(head, { mode: "block", bodyInspectBytes: 8_388_608 }, new CleanMemo())
    inspection.head()
    return inspection.push(body) ?? inspection.end()
}

function cpuMsOf(work: () => void): number {
    const before = process.threadCpuUsage()
    work()
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1_000
}

function largest(kind: Kind): number {
    let bytes = BODY_BYTES
    while (bytes > STEP_BYTES && judge(kind.type, bodyOf(kind, bytes)).kind === "block") bytes -= STEP_BYTES
    return bytes
}

for (const kind of KINDS) {
    const read = largest(kind)
    const body = bodyOf(kind, read)
    const times = Array.from({ length: Number(values.rounds) }, () => cpuMsOf(() => judge(kind.type, body)))
    const least = Math.min(...times)
    const nanos = ((least * 1e6) / body.length).toFixed(0)
    const size = read === BODY_BYTES ? "read at 1 MiB" : `read up to ${Math.round(read / 1_024)} KiB`
    console.log(
        `${kind.name.padEnd(30)} ${size.padEnd(20)} ${least.toFixed(1).padStart(7)} ms  ${nanos.padStart(4)} ns a byte`,
    )
}
