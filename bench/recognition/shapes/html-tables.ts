// Tables of a page: headers above, at the side, over several columns or rows, or none.
import { addressOf, birthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, type Person } from "../people.ts"
import { HTML, page, shape, type Shape } from "../shape.ts"

const cells = (values: readonly string[], tag = "td"): string =>
    values.map((value) => `<${tag}>${value}</${tag}>`).join("")
const row = (values: readonly string[]): string => `<tr>${cells(values)}</tr>`
const table = (head: string, rows: readonly string[]): string =>
    `<table>${head}<tbody>${rows.join("\n")}</tbody></table>`
const headed = (labels: readonly string[], rows: readonly string[]): string =>
    page(table(`<thead><tr>${cells(labels, "th")}</tr></thead>`, rows))

export const HTML_TABLES: readonly Shape[] = [
    shape(
        "html-table-plain",
        "the member list of every admin page",
        HTML,
        ["name", "kana", "email", "phone", "address"],
        (people) =>
            headed(
                ["会員番号", "氏名", "フリガナ", "メールアドレス", "電話番号", "住所", "操作"],
                people.map((one) =>
                    row([
                        String(1_000 + one.id),
                        `<a href="/members/${one.id}">${nameOf(one, " ")}</a>`,
                        kanaOf(one),
                        `<a href="mailto:${one.email}">${one.email}</a>`,
                        mobileOf(one),
                        addressOf(one),
                        `<a class="btn" href="/members/${one.id}/edit">編集</a>`,
                    ]),
                ),
            ),
    ),
    shape(
        "html-table-two-name-columns",
        "family and given name in columns of their own",
        HTML,
        ["name", "kana", "birth", "sex"],
        (people) =>
            headed(
                ["No", "姓", "名", "セイ", "メイ", "生年月日", "性別"],
                people.map((one) =>
                    row([
                        String(one.id + 1),
                        one.family,
                        one.given,
                        one.familyKana,
                        one.givenKana,
                        birthOf(one, "/"),
                        one.sex,
                    ]),
                ),
            ),
    ),
    shape(
        "html-table-colspan",
        "one header over two columns, refined by a second header row",
        HTML,
        ["name", "email", "phone"],
        (people) =>
            page(
                table(
                    `<tr><th rowspan="2">番号</th><th colspan="2">氏名</th><th colspan="2">連絡先</th></tr><tr><th>姓</th><th>名</th><th>メール</th><th>電話</th></tr>`,
                    people.map((one) => row([String(one.id), one.family, one.given, one.email, mobileOf(one)])),
                ),
            ),
    ),
    shape(
        "html-table-wide-value",
        "a value that spans two columns moves the ones behind it",
        HTML,
        ["name", "address", "phone"],
        (people) =>
            page(
                table(
                    `<tr><th>氏名</th><th colspan="2">住所</th><th>電話番号</th></tr>`,
                    people.map(
                        (one) =>
                            `<tr><td>${nameOf(one)}</td><td colspan="2">${addressOf(one)}</td><td>${landlineOf(one)}</td></tr>`,
                    ),
                ),
            ),
    ),
    shape(
        "html-table-transposed",
        "headers at the side, a person a column",
        HTML,
        ["name", "email", "phone"],
        (people) =>
            page(
                table("", [
                    `<tr><th>氏名</th>${cells(people.map((one) => nameOf(one, " ")))}</tr>`,
                    `<tr><th>メール</th>${cells(people.map((one) => one.email))}</tr>`,
                    `<tr><th>電話番号</th>${cells(people.map((one) => mobileOf(one)))}</tr>`,
                ]),
            ),
    ),
    shape(
        "html-table-two-rows-each",
        "a person over two rows under a header of two rows",
        HTML,
        ["name", "kana", "email", "address"],
        (people) =>
            page(
                table(
                    `<thead><tr><th rowspan="2">番号</th><th>氏名</th><th>メールアドレス</th></tr><tr><th>フリガナ</th><th>住所</th></tr></thead>`,
                    people.map(
                        (one) =>
                            `<tr><td rowspan="2">${one.id}</td><td>${nameOf(one, " ")}</td><td>${one.email}</td></tr><tr><td>${kanaOf(one)}</td><td>${addressOf(one)}</td></tr>`,
                    ),
                ),
            ),
    ),
    shape(
        "html-table-no-header",
        "no header at all: only the values speak",
        HTML,
        ["name", "email", "phone"],
        (people) =>
            page(
                table(
                    "",
                    people.map((one) => row([String(one.id), nameOf(one, " "), one.email, mobileOf(one)])),
                ),
            ),
    ),
    shape(
        "html-table-english",
        "English headers over Japanese values",
        HTML,
        ["name", "email", "phone", "birth"],
        (people) =>
            headed(
                ["ID", "Full Name", "E-mail", "Phone No.", "Date of Birth"],
                people.map((one) => row([`U${one.id}`, nameOf(one, "　"), one.email, mobileOf(one, ""), birthOf(one)])),
            ),
    ),
    shape(
        "html-table-two-persons-a-row",
        "an order with sender and recipient: two persons in a row",
        HTML,
        ["name", "phone"],
        (people) => {
            const pairs: [Person, Person][] = []
            for (let at = 0; at + 1 < people.length; at += 2)
                pairs.push([people[at] ?? fail(), people[at + 1] ?? fail()])
            const odd = people.length % 2 === 1 ? people.at(-1) : undefined
            const rows = pairs.map(([from, to]) => row([nameOf(from), mobileOf(from), nameOf(to), mobileOf(to)]))
            if (odd !== undefined) rows.push(row([nameOf(odd), mobileOf(odd), "", ""]))
            return headed(["ご依頼主氏名", "ご依頼主電話番号", "お届け先氏名", "お届け先電話番号"], rows)
        },
    ),
    shape("html-table-name-only", "a list of names under a heading", HTML, ["name"], (people) =>
        headed(
            ["順位", "氏名", "記録"],
            people.map((one, at) => row([String(at + 1), nameOf(one, " "), `${12 + at}分03秒`])),
        ),
    ),
    shape(
        "html-table-postal-in-address",
        "〒 and address in one cell, with a line break",
        HTML,
        ["name", "postal", "address"],
        (people) =>
            headed(
                ["お名前", "ご住所"],
                people.map((one) =>
                    row([`${nameOf(one, " ")} 様`, `〒${postalOf(one)}<br>${addressOf(one)}　${one.building}`]),
                ),
            ),
    ),
    shape(
        "html-table-name-with-reading",
        "name and reading in one cell over a break",
        HTML,
        ["name", "kana", "email"],
        (people) =>
            headed(
                ["氏名（フリガナ）", "メールアドレス"],
                people.map((one) => row([`${nameOf(one, " ")}<br><small>${kanaOf(one)}</small>`, one.email])),
            ),
    ),
    shape("html-table-nested-layout", "old pages: a table in a table for layout", HTML, ["name", "email"], (people) =>
        page(
            `<table><tr><td>メニュー</td><td><table><tr>${cells(["氏名", "メール"], "th")}</tr>${people
                .map((one) => row([nameOf(one), one.email]))
                .join("")}</table></td></tr></table>`,
        ),
    ),
]

function fail(): never {
    throw new RangeError("people: an odd number")
}
