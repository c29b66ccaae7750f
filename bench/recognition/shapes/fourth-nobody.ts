// A fourth set, written and first run like the third; figures at first sight stand in docs/recognition.md.
import { janCode } from "../numbers.ts"
import { CSV, csvLine, HTML, JSON_TYPE, lines, nobody, page, XML, type Shape } from "../shape.ts"

const t = <T>(n: number, f: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => f(i))

export const FOURTH_NOBODY: readonly Shape[] = [
    nobody("fourth-n-news", "news with names in prose and a role address", HTML, () =>
        page(
            `<h1>市長の記者会見</h1><p>山田市長は5月1日、記者会見で述べた。石川県の高橋知事も同席した。</p><p>問い合わせは広報課（電話03-0000-4444、koho@city.example.jp ではなく info@city.example.jp）まで。</p>`.replace(
                "koho@city.example.jp ではなく ",
                "",
            ),
        ),
    ),
    nobody("fourth-n-stores-table", "shops of a chain by towns", HTML, (r) =>
        page(
            `<table><tr><th>店舗</th><th>住所</th><th>電話</th></tr>${t(6, () => `<tr><td>${r.pick(["上野店", "町田店", "千葉店"])}</td><td>東京都台東区上野${1 + r.below(9)}-${1 + r.below(9)}-${1 + r.below(9)}</td><td>03-0000-${r.digits(4)}</td></tr>`).join("")}</table>`,
        ),
    ),
    nobody("fourth-n-company-json", "companies with surnames in their names", JSON_TYPE, (r) =>
        JSON.stringify({
            companies: t(6, (id) => ({
                id,
                companyName: `株式会社${r.pick(["山田", "鈴木", "田中"])}製作所`,
                address: `東京都大田区見本町${1 + r.below(9)}-${1 + r.below(9)}`,
                tel: `03-0000-${r.digits(4)}`,
                capital: 1e7,
            })),
        }),
    ),
    nobody(
        "fourth-n-books",
        "books as XML",
        XML,
        (r) =>
            `<?xml version="1.0"?><books>${t(5, () => `<book><title>${r.pick(["森の話", "鈴木家の食卓"])}</title><isbn>978-4-${r.digits(4)}-${r.digits(4)}-1</isbn><publisher>見本書房</publisher><price>${r.digits(4)}</price></book>`).join("")}</books>`,
    ),
    nobody("fourth-n-jan-tsv", "codes without headings", "text/tab-separated-values", (r) =>
        lines(
            t(15, () => [janCode(r), r.pick(["高橋ソース", "森永ココア"]), r.digits(3)].join("\t")),
            "\n",
        ),
    ),
    nobody("fourth-n-sse", "prices as they change", "text/event-stream", (r) =>
        t(10, (i) => `id: ${i}\ndata: {"price":${r.digits(5)},"symbol":"7203","ts":17${r.digits(11)}}\n\n`).join(""),
    ),
    nobody("fourth-n-ids", "identifiers that begin with 0", CSV, (r) =>
        lines([
            "id,external_id,parent,created",
            ...t(20, () => csvLine([r.digits(10), `0${r.digits(9)}`, `0${r.digits(10)}`, "2026-05-01"])),
        ]),
    ),
    nobody(
        "fourth-n-i18n-js",
        "labels of a form in a program",
        "text/javascript",
        () =>
            `window.i18n = { "form.name": "氏名", "form.tel": "電話番号", "form.mail": "メールアドレス", "form.example": "例) 山田 太郎", "footer.tel": "お問い合わせ 03-0000-1111" };`,
    ),
    nobody(
        "fourth-n-mail",
        "a mail between offices",
        "message/rfc822",
        () =>
            `From: info@example.jp\r\nTo: support@example.jp\r\nSubject: test\r\nMessage-ID: <20260501.abc@mail.example.jp>\r\n\r\n本文です。\r\nお問い合わせ 03-0000-1111\r\n`,
    ),
]
