// Pages again, as other tools make them: components, old markup, print views, administration.
import { addressOf, birthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, page, shape, shapeOfOne, type Shape } from "../shape.ts"

export const MORE_HTML: readonly Shape[] = [
    shape("html2-row-header", "the name is the row's header cell", HTML, ["name", "email", "phone"], (people) =>
        page(
            `<table><tr><th>氏名</th><th>メール</th><th>電話</th></tr>${people.map((one) => `<tr><th scope="row">${nameOf(one, " ")}</th><td>${one.email}</td><td>${mobileOf(one)}</td></tr>`).join("")}</table>`,
        ),
    ),
    shape("html2-hcard", "class names of hCard", HTML, ["name", "email", "phone"], (people) =>
        page(
            people
                .map(
                    (one) =>
                        `<div class="vcard"><span class="fn">${nameOf(one, " ")}</span> <a class="email" href="mailto:${one.email}">${one.email}</a> <span class="tel">${mobileOf(one)}</span></div>`,
                )
                .join(""),
        ),
    ),
    shape(
        "html2-b-label",
        "bold labels, values behind them, lines apart by br",
        HTML,
        ["name", "email", "phone"],
        (people) =>
            page(
                people
                    .map(
                        (one) =>
                            `<div class="u"><b>氏名</b> ${nameOf(one)}<br><b>メール</b> ${one.email}<br><b>電話</b> ${mobileOf(one)}</div>`,
                    )
                    .join(""),
            ),
    ),
    shape(
        "html2-label-div-pairs",
        "label and value as sibling blocks",
        HTML,
        ["name", "kana", "phone", "address"],
        (people) =>
            page(
                people
                    .map(
                        (one) =>
                            `<section><div class="label">氏名</div><div class="value">${nameOf(one, " ")}</div><div class="label">フリガナ</div><div class="value">${kanaOf(one)}</div><div class="label">電話番号</div><div class="value">${mobileOf(one)}</div><div class="label">住所</div><div class="value">${addressOf(one)}</div></section>`,
                    )
                    .join(""),
            ),
    ),
    shape("html2-definition-colon", "dt with colons, nested in cards", HTML, ["name", "birth", "email"], (people) =>
        page(
            people
                .map(
                    (one) =>
                        `<div class="card"><dl><dt>お名前：</dt><dd>${nameOf(one, " ")}</dd><dt>生年月日：</dt><dd>${birthOf(one, "/")}</dd><dt>Ｅメール：</dt><dd>${one.email}</dd></dl></div>`,
                )
                .join(""),
        ),
    ),
    shape("html2-footer-total", "a caption, a total row, a checkbox column", HTML, ["name", "email"], (people) =>
        page(
            `<table><caption>会員一覧</caption><thead><tr><th><input type="checkbox"></th><th>ID</th><th>お名前</th><th>メールアドレス</th><th>状態</th></tr></thead><tbody>${people.map((one) => `<tr><td><input type="checkbox" value="${one.id}"></td><td>${one.id}</td><td>${nameOf(one, " ")}</td><td>${one.email}</td><td>有効</td></tr>`).join("")}</tbody><tfoot><tr><td colspan="5">合計 ${people.length} 名</td></tr></tfoot></table>`,
        ),
    ),
    shape(
        "html2-upper-old",
        "upper-case tags without end tags",
        HTML,
        ["name", "phone"],
        (people) =>
            `<HTML><BODY><TABLE BORDER=1><TR><TH>氏名<TH>電話番号${people.map((one) => `<TR><TD>${nameOf(one, "　")}<TD>${mobileOf(one)}`).join("\n")}</TABLE></BODY></HTML>`,
    ),
    shape("html2-department-rowspan", "a department over several rows", HTML, ["name", "email"], (people) =>
        page(
            `<table><tr><th>部署</th><th>氏名</th><th>メール</th></tr>${people.map((one, at) => `<tr>${at === 0 ? `<td rowspan="${people.length}">総務課</td>` : ""}<td>${nameOf(one, " ")}</td><td>${one.email}</td></tr>`).join("")}</table>`,
        ),
    ),
    shape("html2-vue-attribute", "a component's property in single quotes", HTML, ["name", "email"], (people) =>
        page(
            `<member-list :members='${JSON.stringify(people.map((one) => ({ id: one.id, name: nameOf(one, " "), email: one.email })))}'></member-list>`,
        ),
    ),
    shape("html2-nuxt-function", "state as the answer of a function", HTML, ["name", "email"], (people) =>
        page(
            `<script>window.__NUXT__=(function(a,b){return {layout:"default",data:[{members:[${people.map((one) => `{id:${one.id},name:"${nameOf(one, " ")}",email:"${one.email}",active:a}`).join(",")}]}],error:b}}(true,null));</script>`,
        ),
    ),
    shape(
        "html2-definition-table-each",
        "a table of label and value for each person",
        HTML,
        ["name", "postal", "address", "phone"],
        (people) =>
            page(
                people
                    .map(
                        (one) =>
                            `<h3>No.${one.id}</h3><table><tbody><tr><td>氏名</td><td>${nameOf(one, " ")}</td></tr><tr><td>郵便番号</td><td>${postalOf(one)}</td></tr><tr><td>住所</td><td>${addressOf(one)}</td></tr><tr><td>電話</td><td>${landlineOf(one)}</td></tr></tbody></table>`,
                    )
                    .join(""),
            ),
    ),
    shape("html2-th-four", "two pairs of label and value a row", HTML, ["name", "kana", "phone", "email"], (people) =>
        page(
            people
                .map(
                    (one) =>
                        `<table><tr><th>氏名</th><td>${nameOf(one, " ")}</td><th>フリガナ</th><td>${kanaOf(one)}</td></tr><tr><th>電話番号</th><td>${mobileOf(one)}</td><th>メール</th><td>${one.email}</td></tr></table>`,
                )
                .join(""),
        ),
    ),
    shapeOfOne(
        "html2-my-page",
        "a greeting in the header, the account below",
        HTML,
        ["name", "email", "phone", "postal", "address"],
        (one) =>
            page(
                `<p class="hello">ようこそ、${nameOf(one, " ")} 様</p><h2>ご登録内容</h2><dl><dt>お名前</dt><dd>${nameOf(one, " ")} 様</dd><dt>メールアドレス</dt><dd>${one.email}</dd><dt>電話番号</dt><dd>${mobileOf(one)}</dd><dt>お届け先</dt><dd>〒${postalOf(one)} ${addressOf(one)}</dd></dl>`,
            ),
    ),
    shape("html2-winners", "a page of winners under headings", HTML, ["name", "address"], (people) =>
        page(
            `<h2>当選者</h2><ul>${people.map((one) => `<li>${addressOf(one)}　${nameOf(one, " ")} 様</li>`).join("")}</ul>`,
        ),
    ),
    shape("html2-board", "a message board: name, mail, text", HTML, ["nickname", "email"], (people) =>
        page(
            people
                .map(
                    (one) =>
                        `<div class="post"><span>投稿者：${one.nick}</span> <span>メール：${one.email}</span><p>よろしくお願いします。</p></div>`,
                )
                .join(""),
        ),
    ),
]
