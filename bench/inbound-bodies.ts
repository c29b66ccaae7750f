// Bodies of about one MiB as applications send them, from invented people: what a JSON body costs depends on what stands
// in it. Seeded by position only: the same bytes each time.
const NAMES = ["視聴者一号", "見本 花子", "試験　太郎", "架空 次郎", "例示 三枝"]
const TOWNS = ["東京都千代田区架空町", "大阪府大阪市見本区例示", "北海道札幌市試験区北", "沖縄県那覇市架空"]
const STREETS = ["Kaku-cho, Mihon-ku, Osaka-shi", "Shiken-dori, Rei-machi, Naha-shi", "Mihon Bldg. 3F, Kaku-ku, Tokyo"]

export const BODY_BYTES = 1_048_576

export interface BodyKind {
    readonly name: string
    readonly record: (n: number) => unknown
}

function at(list: readonly string[], n: number): string {
    return list[n % list.length] ?? ""
}

export const BODY_KINDS: readonly BodyKind[] = [
    {
        name: "Japanese addresses",
        record: (n) => ({
            id: n,
            name: at(NAMES, n),
            zip: `${100 + (n % 900)}-${1000 + (n % 9000)}`,
            address: `${at(TOWNS, n)}${(n % 9) + 1}-${(n % 30) + 1}-${n % 12}`,
            tel: `03-0000-${1000 + (n % 9000)}`,
        }),
    },
    {
        name: "Japanese records with mail and notes",
        record: (n) => ({
            id: n,
            name: at(NAMES, n),
            mail: `viewer${n}@example.jp`,
            address: `${at(TOWNS, n)}${(n % 9) + 1}丁目${n % 12}番`,
            note: `次回は${(n % 12) + 1}月ごろに連絡を希望（午前中）。${n}回目です！`,
            active: n % 3 === 0,
        }),
    },
    {
        name: "identifiers, dates and numbers",
        record: (n) => ({
            id: n,
            code: `A${n}`,
            at: `2017-10-${10 + (n % 20)}`,
            price: n * 3,
            state: "open",
            tags: ["a", "b"],
        }),
    },
    {
        name: "addresses in ASCII",
        record: (n) => ({
            id: n,
            name: `Viewer No ${n}`,
            mail: `viewer${n}@example.jp`,
            street: `${n % 90}-${n % 12}, ${at(STREETS, n)}`,
        }),
    },
]

/** One JSON list of about BODY_BYTES. */
export function jsonBody({ record }: BodyKind): Buffer {
    const records: string[] = []
    for (let bytes = 2, n = 1; bytes < BODY_BYTES; n++) {
        const text = JSON.stringify(record(n))
        records.push(text)
        bytes += Buffer.byteLength(text) + 1
    }
    return Buffer.from(`[${records.join(",")}]`)
}
