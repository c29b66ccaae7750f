// Bodies of the outbound benchmark in which nobody stands, as most of a site's answers are, and the costly ones among them:
// numbers on every line, which look like telephone and card numbers until they are looked at.
import { PAGE_BYTES, type BenchBody } from "./outbound-bodies.ts"

const LOG_BYTES = 8_388_608

/** Repeats what `part` gives until the text has so many UTF-16 units. */
function filled(units: number, part: (index: number) => string): string {
    const parts: string[] = []
    let size = 0
    for (let index = 0; size < units; index++) {
        const one = part(index)
        parts.push(one)
        size += one.length
    }
    return parts.join("")
}

/** Spread over `below`, the same for the same index. */
function spread(index: number, below: number): number {
    return (index * 7_919) % below
}

function product(index: number): string {
    return JSON.stringify({
        id: index,
        sku: `AB-${100_000 + index}`,
        name: `商品 ${index}`,
        price: 1_200 + spread(index, 800),
        stock: spread(index, 77),
        updated: "2026-11-02T10:22:33Z",
        description: "良い商品です。ご利用ください。",
    })
}

function products(units: number): string {
    return `{"items":[${filled(units, (index) => `${product(index)},`).slice(0, -1)}]}`
}

function logLine(index: number): string {
    return `2026-11-12 12:${10 + spread(index, 50)}:22 request ${100_000_000 + spread(index, 899_999_999)} took ${spread(index, 997)} ms\n`
}

function formField(index: number): string {
    return `
<div class="form-group"><label for="f${index}">お届け先の条件 ${index}</label>
<input type="text" id="f${index}" name="condition[${index}]" class="form-control" value="" placeholder="例：平日">
<select name="choice[${index}]"><option value="1">午前</option><option value="2" selected>午後</option></select>
<input type="hidden" name="token" value="a${index}"></div>`
}

export function makeNobodyBodies(): BenchBody[] {
    const csv = filled(PAGE_BYTES, (index) => `${index},AB-${100_000 + index},商品,${1_200 + spread(index, 800)}\r\n`)
    const numbers = filled(PAGE_BYTES, (index) => `${index},${4_900_000_000_000 + index},${100_000_000 + index}\r\n`)
    const prose = filled(PAGE_BYTES, () => "本日の営業は十八時までです。またのご利用をお待ちしています。\n")
    const bodies = [
        { name: "json nobody", mediaType: "application/json", text: products(PAGE_BYTES) },
        { name: "csv nobody", mediaType: "text/csv", text: `番号,品番,商品名,価格\r\n${csv}` },
        { name: "csv numbers", mediaType: "text/csv", text: `番号,コード,伝票\r\n${numbers}` },
        { name: "text nobody", mediaType: "text/plain", text: prose },
        {
            name: "form nobody",
            mediaType: "text/html",
            text: `<form action="/order" method="post">${filled(PAGE_BYTES, formField)}</form>`,
        },
        { name: "8 MB of log", mediaType: "text/plain", text: filled(LOG_BYTES, logLine) },
        { name: "2 MB of products", mediaType: "application/json", text: products(LOG_BYTES / 4) },
    ]
    return bodies.map((body) => ({ ...body, persons: 0 }))
}
