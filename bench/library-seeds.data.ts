// What the two seeds are expected to yield, value by value, made by hand from the table of incidents that stands beside them.
// Where the table puts a year in brackets (not in the seeds), month and day are expected and the year is free.
import type {
    ActorKind,
    AssetKind,
    Bound,
    CauseKind,
    CertaintyLevel,
    DiscoveryKind,
    Figure,
    Happening,
    Harm,
    MeasureKind,
    Safeguard,
    TimelineEvent,
} from "../src/library/contract.ts"

export type ExpectedValue =
    | { readonly slot: "body"; readonly want: string }
    | { readonly slot: "system"; readonly want: string }
    /** EDTF; `*-10-04`: any year. `to` for a period. */
    | {
          readonly slot: "date"
          readonly event: TimelineEvent
          readonly want: string
          readonly to?: string
          readonly part?: string
          readonly time?: string
      }
    | {
          readonly slot: "figure"
          readonly amount: number
          readonly kind: Figure["kind"]
          readonly bounds?: readonly Bound[]
          readonly gross?: true
          readonly role?: Figure["role"]
          readonly certainty: readonly CertaintyLevel[]
          readonly data: readonly string[]
          readonly period?: readonly [string, string]
      }
    | {
          readonly slot: "item"
          readonly want: string
          readonly partial?: true
          readonly protection?: "encrypted" | "hashed"
      }
    | { readonly slot: "excluded"; readonly want: string }
    | { readonly slot: "cause"; readonly want: CauseKind; readonly certainty?: CertaintyLevel }
    | { readonly slot: "weakness"; readonly want: string }
    | { readonly slot: "happened"; readonly want: Happening; readonly certainty: CertaintyLevel }
    | { readonly slot: "asset"; readonly want: AssetKind }
    | { readonly slot: "actor"; readonly want: ActorKind; readonly certainty?: CertaintyLevel }
    | { readonly slot: "discovery"; readonly want: DiscoveryKind }
    | { readonly slot: "measure"; readonly want: MeasureKind; readonly by?: "article" }
    | { readonly slot: "safeguard"; readonly want: Safeguard["kind"]; readonly present: boolean }
    | { readonly slot: "harm"; readonly want: Harm["kind"]; readonly certainty: CertaintyLevel }
    | { readonly slot: "grave" }
    | { readonly slot: "survey"; readonly kind: string; readonly cases: number; readonly organs: number | null }
    | { readonly slot: "technique"; readonly want: RegExp }
    | { readonly slot: "difference"; readonly of: "figure" | "items" | "certainty"; readonly want: readonly string[] }
    /** Said by the table, and kept nowhere in a record. */
    | { readonly slot: "not-kept"; readonly want: string }

export interface ExpectedIncident {
    readonly id: string
    /** How its record is found among those proposed. */
    readonly find: {
        readonly body?: string
        readonly kind?: "wave" | "survey"
        readonly cause?: CauseKind
        readonly harm?: Harm["kind"]
    }
    readonly values: readonly ExpectedValue[]
}

const STRUTS = "apachestruts2"

export const EXPECTED_INCIDENTS: readonly ExpectedIncident[] = [
    {
        id: "I1",
        find: { body: "TOKYOMX" },
        values: [
            { slot: "body", want: "TOKYOMX" },
            { slot: "system", want: "コメント" },
            { slot: "date", event: "noticed", want: "*-10-03" },
            { slot: "date", event: "announced", want: "*-10-04" },
            { slot: "cause", want: "exploited-weakness", certainty: "presumed" },
            { slot: "weakness", want: "プログラム" },
            { slot: "happened", want: "leak", certainty: "stated" },
            {
                slot: "figure",
                amount: 1_270,
                kind: "records",
                bounds: ["about"],
                certainty: ["stated"],
                data: ["name", "email"],
            },
            {
                slot: "figure",
                amount: 370_000,
                kind: "records",
                gross: true,
                certainty: ["stated"],
                data: ["nickname", "email"],
            },
            { slot: "excluded", want: "address" },
            { slot: "excluded", want: "phone" },
            { slot: "excluded", want: "card" },
            { slot: "discovery", want: "monitoring" },
            { slot: "measure", want: "investigate" },
            { slot: "measure", want: "stop-service" },
        ],
    },
    {
        id: "I2",
        find: { body: "国土交通省" },
        values: [
            { slot: "body", want: "国土交通省" },
            { slot: "system", want: "土地総合情報システム" },
            { slot: "system", want: "不動産取引価格アンケート" },
            { slot: "date", event: "data-made", want: "2017-04-07", to: "2017-06-02" },
            { slot: "date", event: "stopped", want: "2017-06-02" },
            { slot: "date", event: "announced", want: "2017-06-06" },
            { slot: "cause", want: "exploited-weakness" },
            { slot: "cause", want: "malware" },
            { slot: "weakness", want: STRUTS },
            {
                slot: "figure",
                amount: 4_335,
                kind: "records",
                bounds: ["at-most"],
                certainty: ["possible"],
                data: ["name", "法人名", "契約日", "取引価格"],
            },
            {
                slot: "figure",
                amount: 4_355,
                kind: "records",
                bounds: ["at-most"],
                certainty: ["possible"],
                data: ["name", "法人名", "契約日", "取引価格"],
            },
            {
                slot: "figure",
                amount: 194_834,
                kind: "records",
                bounds: ["at-most"],
                certainty: ["possible"],
                data: ["登記原因日", "地番", "地目", "面積"],
            },
            { slot: "excluded", want: "name" },
            { slot: "difference", of: "figure", want: ["4335 件", "4355 件"] },
            { slot: "happened", want: "leak", certainty: "possible" },
            { slot: "happened", want: "leak", certainty: "unknown" },
            { slot: "measure", want: "stop-service" },
            { slot: "measure", want: "investigate" },
            { slot: "measure", want: "strengthen-monitoring" },
            { slot: "measure", want: "prevention" },
            { slot: "not-kept", want: "the registry rows can be had at the registry anyway (D)" },
        ],
    },
    {
        id: "I3",
        find: { body: "総務省" },
        values: [
            { slot: "body", want: "総務省" },
            { slot: "system", want: "地図による小地域分析" },
            { slot: "system", want: "e-Stat" },
            { slot: "date", event: "stopped", want: "2017-04-11", time: "正午" },
            { slot: "date", event: "announced", want: "2017-04-13" },
            { slot: "date", event: "data-made", want: "2013-10" },
            { slot: "cause", want: "exploited-weakness" },
            { slot: "cause", want: "malware" },
            { slot: "weakness", want: STRUTS },
            {
                slot: "figure",
                amount: 23_000,
                kind: "persons",
                bounds: ["about"],
                certainty: ["stated", "possible"],
                data: ["name", "sex", "age", "job", "phone", "email", "利用目的", "address"],
                period: ["2013-10", "open"],
            },
            { slot: "item", want: "address", partial: true },
            { slot: "item", want: "アップロード" },
            { slot: "difference", of: "items", want: ["age", "address"] },
            { slot: "difference", of: "certainty", want: ["stated", "possible"] },
            { slot: "happened", want: "leak", certainty: "stated" },
            { slot: "happened", want: "leak", certainty: "possible" },
            { slot: "harm", want: "infection", certainty: "denied" },
            { slot: "measure", want: "stop-service" },
            { slot: "measure", want: "resume-service" },
        ],
    },
    {
        id: "I4",
        find: { body: "日本郵便" },
        values: [
            { slot: "body", want: "日本郵便" },
            { slot: "system", want: "国際郵便マイページサービス" },
            { slot: "date", event: "announced", want: "2017-03-13" },
            { slot: "date", event: "stopped", want: "2017-03-13" },
            { slot: "date", event: "resumed", want: "2017-03-14" },
            { slot: "date", event: "data-made", want: "2017-03-12", to: "2017-03-13" },
            { slot: "cause", want: "exploited-weakness" },
            { slot: "weakness", want: STRUTS },
            { slot: "weakness", want: "CVE-2017-5638" },
            {
                slot: "figure",
                amount: 29_000,
                kind: "records",
                bounds: ["about"],
                certainty: ["stated"],
                data: ["email"],
            },
            { slot: "figure", amount: 1_100, kind: "records", bounds: ["about"], certainty: ["stated"], data: [] },
            { slot: "happened", want: "leak", certainty: "stated" },
            { slot: "happened", want: "leak", certainty: "possible" },
            { slot: "harm", want: "infection", certainty: "denied" },
            { slot: "measure", want: "stop-service" },
            { slot: "measure", want: "patch" },
            { slot: "measure", want: "resume-service" },
            { slot: "measure", want: "notify-persons" },
            { slot: "measure", want: "strengthen-monitoring" },
        ],
    },
    {
        id: "I5",
        find: { body: "沖縄電力" },
        values: [
            { slot: "body", want: "沖縄電力" },
            { slot: "system", want: "停電情報公開サービス" },
            { slot: "system", want: "メール配信サービス" },
            { slot: "date", event: "announced", want: "2017-03-15" },
            { slot: "cause", want: "exploited-weakness" },
            { slot: "cause", want: "defacement" },
            { slot: "weakness", want: STRUTS },
            {
                slot: "figure",
                amount: 6_478,
                kind: "records",
                certainty: ["likely"],
                data: ["email", "nickname", "停電情報の配信希望地域"],
            },
            { slot: "happened", want: "leak", certainty: "likely" },
        ],
    },
    {
        id: "I6",
        find: { body: "ニッポン放送" },
        values: [
            { slot: "body", want: "ニッポン放送" },
            { slot: "system", want: "Radital" },
            { slot: "date", event: "announced", want: "2017-03-17" },
            { slot: "cause", want: "exploited-weakness" },
            { slot: "cause", want: "defacement" },
            { slot: "weakness", want: STRUTS },
            {
                slot: "figure",
                amount: 11_330,
                kind: "records",
                certainty: ["reported"],
                data: ["name", "address", "phone", "email"],
                period: ["2012-10-18", "2017-03-01"],
            },
            {
                slot: "figure",
                amount: 45_984,
                kind: "records",
                certainty: ["reported"],
                data: ["email", "nickname", "birth"],
                period: ["2012-09-03", "2017-03-11"],
            },
            { slot: "excluded", want: "name" },
            { slot: "excluded", want: "address" },
            { slot: "excluded", want: "phone" },
            { slot: "excluded", want: "card" },
        ],
    },
    {
        id: "I7",
        find: { body: "情報通信研究機構" },
        values: [
            { slot: "body", want: "情報通信研究機構" },
            { slot: "body", want: "NICT" },
            { slot: "system", want: "MCML" },
            { slot: "date", event: "weakness-published", want: "2017-03-06" },
            { slot: "date", event: "stopped", want: "2017-03-13" },
            { slot: "date", event: "established", want: "2017-05-01" },
            { slot: "date", event: "announced", want: "2017-05-02" },
            { slot: "cause", want: "exploited-weakness" },
            { slot: "weakness", want: STRUTS },
            { slot: "figure", amount: 378, kind: "persons", certainty: ["possible"], data: ["credential", "email"] },
            { slot: "item", want: "credential", protection: "encrypted" },
            { slot: "happened", want: "leak", certainty: "possible" },
            { slot: "measure", want: "investigate" },
            { slot: "measure", want: "notify-persons" },
            { slot: "measure", want: "reset-passwords" },
        ],
    },
    {
        id: "I8",
        find: { body: "ジンズ" },
        values: [
            { slot: "body", want: "ジンズ" },
            { slot: "body", want: "JINS" },
            { slot: "system", want: "JINSオンラインショップ" },
            { slot: "date", event: "noticed", want: "2017-03-22" },
            { slot: "date", event: "announced", want: "2017-03-24" },
            { slot: "date", event: "announced", want: "2017-05-29" },
            { slot: "cause", want: "exploited-weakness" },
            { slot: "weakness", want: STRUTS },
            {
                slot: "figure",
                amount: 749_745,
                kind: "records",
                certainty: ["possible"],
                data: ["email", "name", "address", "phone", "birth", "sex"],
            },
            { slot: "figure", amount: 438_610, kind: "records", certainty: ["possible"], data: ["email"] },
            { slot: "figure", amount: 1_190_000, kind: "records", certainty: ["stated", "possible"], data: [] },
            { slot: "happened", want: "leak", certainty: "possible" },
            { slot: "happened", want: "leak", certainty: "confirmed" },
            { slot: "excluded", want: "card" },
            { slot: "measure", want: "outside-experts" },
            { slot: "measure", want: "investigate" },
            { slot: "measure", want: "warn-users" },
        ],
    },
    {
        id: "I9 (都税)",
        find: { body: "都税" },
        values: [
            { slot: "body", want: "都税" },
            { slot: "system", want: "クレジットカード支払いサイト" },
            { slot: "weakness", want: STRUTS },
            { slot: "happened", want: "leak", certainty: "stated" },
            { slot: "harm", want: "misuse", certainty: "stated" },
        ],
    },
    {
        id: "I9 (住宅金融支援機構)",
        find: { body: "住宅金融支援機構" },
        values: [
            { slot: "body", want: "住宅金融支援機構" },
            { slot: "system", want: "クレジットカード支払いサイト" },
            { slot: "weakness", want: STRUTS },
            { slot: "happened", want: "leak", certainty: "stated" },
            { slot: "harm", want: "misuse", certainty: "stated" },
        ],
    },
    {
        id: "I9 (B.LEAGUE)",
        find: { body: "B.LEAGUE" },
        values: [
            { slot: "body", want: "B.LEAGUE" },
            { slot: "system", want: "チケットサイト" },
            { slot: "weakness", want: STRUTS },
            { slot: "happened", want: "leak", certainty: "stated" },
            { slot: "harm", want: "misuse", certainty: "stated" },
        ],
    },
    {
        id: "I9 (ジェトロ)",
        find: { body: "ジェトロ" },
        values: [
            { slot: "body", want: "ジェトロ" },
            { slot: "happened", want: "leak", certainty: "stated" },
        ],
    },
    {
        id: "I9 (法政大)",
        find: { body: "法政大" },
        values: [
            { slot: "body", want: "法政大" },
            { slot: "happened", want: "leak", certainty: "stated" },
        ],
    },
    {
        id: "I9 (two shops)",
        find: { body: "2社のオンラインショップ" },
        values: [
            { slot: "body", want: "2社のオンラインショップ" },
            { slot: "happened", want: "leak", certainty: "stated" },
        ],
    },
    {
        id: "I9 (630万円)",
        find: { harm: "loss-of-money" },
        values: [
            { slot: "harm", want: "loss-of-money", certainty: "stated" },
            { slot: "item", want: "card" },
            { slot: "happened", want: "leak", certainty: "stated" },
        ],
    },
    {
        id: "I10",
        find: { body: "静岡県湖西市" },
        values: [
            { slot: "body", want: "静岡県湖西市" },
            { slot: "cause", want: "misprint" },
            { slot: "cause", want: "operator-error" },
            { slot: "asset", want: "documents" },
            { slot: "figure", amount: 1_992, kind: "persons", certainty: ["stated", "confirmed"], data: ["my_number"] },
            {
                slot: "figure",
                amount: 5_853,
                kind: "persons",
                role: "whole",
                certainty: ["stated", "confirmed"],
                data: [],
            },
            { slot: "discovery", want: "told-by-customer" },
            { slot: "discovery", want: "investigation" },
            { slot: "measure", want: "report-authority" },
            { slot: "grave" },
        ],
    },
    {
        id: "I11",
        find: { body: "埼玉県立循環器・呼吸器病センター" },
        values: [
            { slot: "body", want: "埼玉県立循環器・呼吸器病センター" },
            { slot: "date", event: "occurred", want: "*-01-25" },
            { slot: "cause", want: "lost" },
            { slot: "asset", want: "usb-stick" },
            { slot: "actor", want: "employee" },
            { slot: "safeguard", want: "permission", present: false },
            { slot: "safeguard", want: "password", present: false },
            { slot: "discovery", want: "noticed-missing" },
            {
                slot: "figure",
                amount: 3_600,
                kind: "persons",
                bounds: ["about"],
                certainty: ["stated", "confirmed"],
                data: ["name", "birth", "sex", "health"],
            },
            { slot: "happened", want: "loss", certainty: "stated" },
            { slot: "happened", want: "taking-out", certainty: "stated" },
            { slot: "harm", want: "misuse", certainty: "denied" },
            { slot: "measure", want: "notify-persons" },
            { slot: "measure", want: "apologise" },
            { slot: "measure", want: "restrict-removal", by: "article" },
            { slot: "measure", want: "encrypt", by: "article" },
        ],
    },
    {
        id: "I12",
        find: { body: "日本診療放射線技師会" },
        values: [
            { slot: "body", want: "日本診療放射線技師会" },
            { slot: "date", event: "announced", want: "*-11-11" },
            { slot: "cause", want: "stolen-device" },
            { slot: "asset", want: "laptop" },
            { slot: "safeguard", want: "password", present: true },
            {
                slot: "figure",
                amount: 1_022,
                kind: "persons",
                certainty: ["stated"],
                data: ["name", "会員番号", "email", "job", "address", "phone"],
            },
            { slot: "happened", want: "theft", certainty: "stated" },
            { slot: "happened", want: "leak", certainty: "denied" },
            { slot: "measure", want: "encrypt", by: "article" },
            { slot: "measure", want: "physical-security", by: "article" },
        ],
    },
    {
        id: "I13",
        find: { kind: "survey" },
        values: [
            { slot: "survey", kind: "total", cases: 66, organs: null },
            { slot: "survey", kind: "national", cases: 3, organs: 2 },
            { slot: "survey", kind: "local", cases: 37, organs: 30 },
            { slot: "survey", kind: "private", cases: 26, organs: 17 },
            { slot: "survey", kind: "grave", cases: 2, organs: null },
            { slot: "date", event: "occurred", want: "2016-04", to: "2016-09" },
            { slot: "item", want: "my_number" },
            { slot: "measure", want: "backup", by: "article" },
            { slot: "measure", want: "access-log", by: "article" },
        ],
    },
    {
        id: "I13 (stolen forms)",
        find: { body: "民間事業者", cause: "stolen-device" },
        values: [
            { slot: "body", want: "民間事業者" },
            {
                slot: "figure",
                amount: 400,
                kind: "persons",
                bounds: ["about"],
                certainty: ["stated"],
                data: ["my_number"],
            },
            { slot: "cause", want: "stolen-device" },
            { slot: "asset", want: "documents" },
            { slot: "grave" },
        ],
    },
    {
        id: "I13 (erased data)",
        find: { body: "民間事業者", cause: "deleted-by-mistake" },
        values: [
            { slot: "body", want: "民間事業者" },
            {
                slot: "figure",
                amount: 400,
                kind: "persons",
                bounds: ["over"],
                certainty: ["stated"],
                data: ["my_number"],
            },
            { slot: "cause", want: "deleted-by-mistake" },
            { slot: "actor", want: "contractor" },
            { slot: "grave" },
        ],
    },
    {
        id: "I14",
        find: { body: "米ヤフー" },
        values: [
            { slot: "body", want: "米ヤフー" },
            { slot: "date", event: "occurred", want: "2014", part: "後半" },
            { slot: "date", event: "announced", want: "*-09-22" },
            { slot: "actor", want: "state", certainty: "possible" },
            {
                slot: "figure",
                amount: 500_000_000,
                kind: "records",
                certainty: ["stated"],
                data: ["name", "email", "phone", "birth", "credential"],
            },
            { slot: "item", want: "credential", protection: "hashed" },
            { slot: "item", want: "credential", partial: true },
            { slot: "excluded", want: "credential" },
            { slot: "excluded", want: "card" },
            { slot: "excluded", want: "account" },
            { slot: "happened", want: "leak", certainty: "stated" },
            { slot: "measure", want: "reset-passwords" },
            { slot: "measure", want: "two-step-verification" },
        ],
    },
    {
        id: "I15",
        find: { kind: "wave" },
        values: [
            { slot: "weakness", want: STRUTS },
            { slot: "date", event: "weakness-published", want: "2017-03-06" },
            { slot: "date", event: "attacks-seen", want: "2017-03-07" },
            { slot: "date", event: "fix-published", want: "2017-03-08" },
            { slot: "date", event: "alert-published", want: "2017-03-08" },
            { slot: "date", event: "attacks-seen", want: "2017-03-09" },
            { slot: "figure", amount: 10, kind: "cases", bounds: ["over"], certainty: ["stated"], data: [] },
            { slot: "technique", want: /Content-Type/ },
            { slot: "technique", want: /ログに残ら/ },
            { slot: "technique", want: /TLS/ },
            { slot: "technique", want: /バックドア/ },
            { slot: "not-kept", want: "some victims knew and were still discussing" },
            { slot: "not-kept", want: "whether Struts 1 is affected is unknown" },
        ],
    },
]
