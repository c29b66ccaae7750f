// Of the twentieth set: what shows nobody.
import { backOffice, company, utility } from "../nineteenth-frame.ts"
import { day, emptyPage, td, th, yen } from "../nineteenth-shape.ts"
import { janCode } from "../numbers.ts"
import { CSV, csvLine, JSON_TYPE, lines, nobody, TEXT, type Shape } from "../shape.ts"

export const TWENTIETH_NOBODY: readonly Shape[] = [
    emptyPage(
        "twentieth-none-floor-guide",
        "floors and desks with extensions",
        company,
        "窓口のご案内",
        (r) =>
            `<table><tr>${th("階", "部署", "主な業務", "電話")}</tr>${["市民課", "税務課", "福祉課"].map((name, at) => `<tr>${td(`${at + 1}階`, name, "証明書の発行、届出の受付", `043-000-${r.digits(4)}`)}</tr>`).join("")}</table>`,
    ),
    emptyPage(
        "twentieth-none-cart",
        "a cart with goods, nobody logged in",
        utility,
        "カート",
        (r) =>
            `<ul>${["後藤の焼きのり", "松田農場 ソーセージ", "金子みかんジュース"].map((name) => `<li><p>${name}</p><p>商品番号 ${r.digits(10)}</p><p>${yen(r)}円（税込）</p></li>`).join("")}</ul><p>合計 ${yen(r)}円</p>`,
    ),
    emptyPage(
        "twentieth-none-company-profile",
        "what a firm says of itself",
        company,
        "会社概要",
        (_r, { name, postal, address, phone }) =>
            `<dl><dt>会社名</dt><dd>${name}</dd><dt>設立</dt><dd>1987年4月1日</dd><dt>資本金</dt><dd>3,000万円</dd><dt>従業員数</dt><dd>120名</dd><dt>本社所在地</dt><dd>〒${postal} ${address}</dd><dt>電話番号</dt><dd>${phone}</dd><dt>取引銀行</dt><dd>見本銀行 本店</dd></dl>`,
    ),
    emptyPage(
        "twentieth-none-job-queue",
        "an administration's jobs with times and long numbers",
        backOffice,
        "ジョブ一覧",
        (r) =>
            `<table><thead><tr>${th("ジョブID", "名前", "状態", "開始", "所要時間")}</tr></thead><tbody>${["daily-report", "mail-sender", "backup"].map((name) => `<tr>${td(`0${r.digits(10)}`, name, "完了", `${day(r)} 03:00:00`, `${r.digits(3)}秒`)}</tr>`).join("")}</tbody></table>`,
    ),
    nobody("twentieth-none-categories", "categories and brands in an answer", JSON_TYPE, (r) =>
        JSON.stringify({
            categories: ["文具", "家具"].map((name, at) => ({
                id: at,
                name,
                brands: [
                    { id: 1, name: "西村木工" },
                    { id: 2, name: "岡田製作" },
                ],
                itemCount: Number(r.digits(3)),
                updated: day(r),
            })),
        }),
    ),
    nobody("twentieth-none-inventory", "stock by place", CSV, (r) =>
        lines([
            "倉庫名,棚番,JANコード,品名,在庫数,最終入庫日",
            ...["太田倉庫", "池田倉庫", "太田倉庫"].map((name) =>
                csvLine([name, `A-${r.digits(3)}`, janCode(r), "坂本醤油 1L", r.below(99), day(r, "/")]),
            ),
        ]),
    ),
    nobody("twentieth-none-notice", "a notice of a stop of water, whom to ask at its end", TEXT, (r) =>
        lines([
            "断水のお知らせ",
            "",
            `日時：${day(r, "/")} 22:00〜翌5:00`,
            "区域：本町1丁目から3丁目まで",
            "原因：水道管の取替工事",
            "",
            "お問い合わせ",
            "架空町 上下水道課 工務係",
            "電話 0854-00-1910（平日8:30〜17:15）",
            "夜間・休日 0854-00-1911",
        ]),
    ),
    nobody("twentieth-none-health-check", "what a service says of itself", JSON_TYPE, (r) =>
        JSON.stringify({
            status: "UP",
            components: {
                db: { status: "UP", details: { database: "PostgreSQL", validationQuery: "isValid()" } },
                mail: { status: "UP", details: { location: "smtp.example.com:587", from: "noreply@example.com" } },
            },
            build: `2026${r.digits(8)}`,
            node: `0${r.digits(9)}`,
        }),
    ),
]
