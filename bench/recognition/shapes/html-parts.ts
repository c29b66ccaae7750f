// Definition lists, cards, lists, label and value side by side.
import { addressOf, birthOf, eraBirthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, page, shape, shapeOfOne, type Shape } from "../shape.ts"

export const HTML_PARTS: readonly Shape[] = [
    shapeOfOne(
        "html-detail-th-td",
        "one person's detail page: th and td side by side",
        HTML,
        ["name", "kana", "birth", "postal", "address", "phone", "email"],
        (one) =>
            page(
                `<h2>会員詳細</h2><table><tr><th>氏名</th><td>${nameOf(one, " ")}</td></tr><tr><th>フリガナ</th><td>${kanaOf(one)}</td></tr>
<tr><th>生年月日</th><td>${birthOf(one, "/")}</td></tr><tr><th>郵便番号</th><td>${postalOf(one)}</td></tr><tr><th>住所</th><td>${addressOf(one)}</td></tr>
<tr><th>電話番号</th><td>${mobileOf(one)}</td></tr><tr><th>メールアドレス</th><td>${one.email}</td></tr><tr><th>登録日</th><td>2024-04-01</td></tr></table>`,
            ),
    ),
    shapeOfOne(
        "html-detail-dl",
        "one definition list",
        HTML,
        ["name", "kana", "sex", "birth", "phone", "email"],
        (one) =>
            page(
                `<dl><dt>お名前</dt><dd>${nameOf(one, "　")}</dd><dt>ふりがな</dt><dd>${kanaOf(one, "")}</dd><dt>性別</dt><dd>${one.sex}性</dd><dt>生年月日</dt><dd>${eraBirthOf(one)}</dd><dt>TEL</dt><dd>${mobileOf(one, "")}</dd><dt>E-Mail</dt><dd>${one.email}</dd></dl>`,
            ),
    ),
    shape("html-dl-each", "a definition list a person", HTML, ["name", "email"], (people) =>
        page(
            people
                .map(
                    (one) =>
                        `<dl class="m"><dt>氏名</dt><dd>${nameOf(one)}</dd><dt>メール</dt><dd>${one.email}</dd></dl>`,
                )
                .join("\n"),
        ),
    ),
    shape("html-dl-all-in-one", "one definition list in which the labels repeat", HTML, ["name", "phone"], (people) =>
        page(
            `<dl>${people.map((one) => `<dt>氏名</dt><dd>${nameOf(one)}</dd><dt>電話</dt><dd>${mobileOf(one)}</dd>`).join("")}</dl>`,
        ),
    ),
    shape("html-dl-divs", "dt and dd wrapped in div, as HTML 5.2 allows", HTML, ["name", "email", "birth"], (people) =>
        page(
            people
                .map(
                    (one) =>
                        `<dl><div><dt>氏名</dt><dd>${nameOf(one)}</dd></div><div><dt>メールアドレス</dt><dd>${one.email}</dd></div><div><dt>生年月日</dt><dd>${birthOf(one)}</dd></div></dl>`,
                )
                .join(""),
        ),
    ),
    shape(
        "html-cards",
        "cards: heading is the name, values without labels",
        HTML,
        ["name", "email", "phone"],
        (people) =>
            page(
                `<div class="grid">${people
                    .map(
                        (one) =>
                            `<div class="card"><h3 class="card-title">${nameOf(one, " ")}</h3><p><a href="mailto:${one.email}">${one.email}</a></p><p>${mobileOf(one)}</p></div>`,
                    )
                    .join("\n")}</div>`,
            ),
    ),
    shape("html-cards-labelled", "cards with span labels", HTML, ["name", "kana", "email", "phone"], (people) =>
        page(
            people
                .map(
                    (one) =>
                        `<div class="card"><div class="row"><span class="k">氏名</span><span class="v">${nameOf(one, " ")}</span></div><div class="row"><span class="k">フリガナ</span><span class="v">${kanaOf(one)}</span></div><div class="row"><span class="k">メール</span><span class="v">${one.email}</span></div><div class="row"><span class="k">電話</span><span class="v">${mobileOf(one)}</span></div></div>`,
                )
                .join("\n"),
        ),
    ),
    shape("html-list-colon", "list items with colons, a person an item", HTML, ["name", "email"], (people) =>
        page(`<ul>${people.map((one) => `<li>氏名：${nameOf(one)}　メール：${one.email}</li>`).join("")}</ul>`),
    ),
    shape("html-list-of-lists", "a person a list, a field an item", HTML, ["name", "phone", "address"], (people) =>
        page(
            people
                .map(
                    (one) =>
                        `<ul><li>お名前：${nameOf(one, " ")}</li><li>電話：${landlineOf(one)}</li><li>住所：${addressOf(one)}</li></ul>`,
                )
                .join("\n"),
        ),
    ),
    shape("html-list-name-mail", "name and address in angle brackets", HTML, ["name", "email"], (people) =>
        page(`<ul>${people.map((one) => `<li>${nameOf(one, " ")} &lt;${one.email}&gt;</li>`).join("")}</ul>`),
    ),
    shape("html-paragraphs-strong", "label in strong, value behind it", HTML, ["name", "email", "phone"], (people) =>
        page(
            people
                .map(
                    (one) =>
                        `<div><p><strong>氏名：</strong>${nameOf(one)}</p><p><strong>メール：</strong>${one.email}</p><p><strong>電話：</strong>${mobileOf(one)}</p></div>`,
                )
                .join("<hr>"),
        ),
    ),
    shape("html-br-lines", "lines apart by br, people apart by hr", HTML, ["name", "address", "phone"], (people) =>
        page(
            people
                .map(
                    (one) =>
                        `<p>【氏名】${nameOf(one, " ")}<br>【住所】${addressOf(one)}<br>【電話番号】${mobileOf(one)}</p>`,
                )
                .join("<hr>"),
        ),
    ),
    shape("html-microdata", "schema.org in attributes of the markup", HTML, ["name", "email", "phone"], (people) =>
        page(
            people
                .map(
                    (one) =>
                        `<div itemscope itemtype="https://schema.org/Person"><span itemprop="name">${nameOf(one, " ")}</span> <span itemprop="email">${one.email}</span> <span itemprop="telephone">${mobileOf(one)}</span></div>`,
                )
                .join("\n"),
        ),
    ),
    shape("html-comments", "comments of readers with nicknames and mail", HTML, ["nickname", "email"], (people) =>
        page(
            people
                .map(
                    (one) =>
                        `<article><dl><dt>ニックネーム</dt><dd>${one.nick}</dd><dt>メール</dt><dd>${one.email}</dd><dt>コメント</dt><dd>いつも楽しく見ています。</dd></dl></article>`,
                )
                .join(""),
        ),
    ),
    shape("html-div-grid", "a table of divs with a row of headings", HTML, ["name", "email", "phone"], (people) =>
        page(
            `<div class="tbl"><div class="tr head"><div>氏名</div><div>メール</div><div>電話番号</div></div>${people
                .map(
                    (one) =>
                        `<div class="tr"><div>${nameOf(one)}</div><div>${one.email}</div><div>${mobileOf(one)}</div></div>`,
                )
                .join("")}</div>`,
        ),
    ),
]
