// What a page carries beside its text: forms, attributes, comments, scripts, framework state.
import { addressOf, birthOf, kanaOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, page, shape, shapeOfOne, type Shape } from "../shape.ts"

const attribute = (value: unknown): string => JSON.stringify(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;")

export const HTML_HIDDEN: readonly Shape[] = [
    shapeOfOne(
        "html-form-values",
        "the edit form of one member",
        HTML,
        ["name", "kana", "email", "phone", "postal", "address", "sex"],
        (one) =>
            page(
                `<form><label for="n">氏名</label><input id="n" name="name" value="${nameOf(one, " ")}"><label for="k">フリガナ</label><input id="k" name="kana" value="${kanaOf(one)}">
<label>メール<input type="email" name="email" value="${one.email}"></label><label>電話<input name="tel" value="${mobileOf(one)}"></label>
<label>郵便番号<input name="zip" value="${postalOf(one)}"></label><label>住所<input name="address" value="${addressOf(one)}"></label>
<select name="sex"><option value="1"${one.sex === "男" ? " selected" : ""}>男</option><option value="2"${one.sex === "女" ? " selected" : ""}>女</option></select><input type="submit" value="更新"></form>`,
            ),
    ),
    shapeOfOne(
        "html-form-split-fields",
        "name, number and date in several inputs",
        HTML,
        ["name", "kana", "email", "birth"],
        (one) =>
            page(
                `<form><table><tr><th>お名前 <span>必須</span></th><td><input name="sei" value="${one.family}"><input name="mei" value="${one.given}"></td></tr><tr><th>フリガナ</th><td><input name="sei_kana" value="${one.familyKana}"><input name="mei_kana" value="${one.givenKana}"></td></tr><tr><th>メールアドレス</th><td><input name="mail" value="${one.email}"></td></tr><tr><th>生年月日</th><td><input name="birth" value="${birthOf(one)}"></td></tr></table></form>`,
            ),
    ),
    shape("html-form-hidden", "hidden inputs of a list of forms", HTML, ["name", "email"], (people) =>
        page(
            people
                .map(
                    (one) =>
                        `<form action="/send"><input type="hidden" name="user_name" value="${nameOf(one)}"><input type="hidden" name="user_email" value="${one.email}"><button>送信</button></form>`,
                )
                .join("\n"),
        ),
    ),
    shapeOfOne(
        "html-form-confirm",
        "the confirmation page: texts and hidden inputs say the same",
        HTML,
        ["name", "email", "phone"],
        (one) =>
            page(
                `<form><table><tr><th>氏名</th><td>${nameOf(one, " ")}<input type="hidden" name="name" value="${nameOf(one, " ")}"></td></tr><tr><th>メール</th><td>${one.email}<input type="hidden" name="email" value="${one.email}"></td></tr><tr><th>電話番号</th><td>${mobileOf(one)}<input type="hidden" name="tel" value="${mobileOf(one)}"></td></tr></table></form>`,
            ),
    ),
    shape("html-data-attributes", "values in data attributes of the rows", HTML, ["name", "email", "phone"], (people) =>
        page(
            `<ul>${people
                .map(
                    (one) =>
                        `<li data-id="${one.id}" data-name="${nameOf(one)}" data-email="${one.email}" data-tel="${mobileOf(one)}"><button>選択</button></li>`,
                )
                .join("")}</ul>`,
        ),
    ),
    shape("html-data-json", "JSON in an attribute, for a component", HTML, ["name", "email"], (people) =>
        page(
            `<div id="app" data-page="${attribute({ component: "Users", props: { users: people.map((one) => ({ id: one.id, name: nameOf(one, " "), email: one.email })) } })}"></div>`,
        ),
    ),
    shape("html-comment", "a list left in a comment", HTML, ["name", "email"], (people) =>
        page(
            `<p>メンテナンス中です。</p><!-- ${people.map((one) => `氏名: ${nameOf(one)} メール: ${one.email}`).join("\n")} -->`,
        ),
    ),
    shape("html-script-json", "state as JSON in a script", HTML, ["name", "email", "phone"], (people) =>
        page(
            `<div id="root"></div><script id="__DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { members: people.map((one) => ({ id: one.id, name: nameOf(one, " "), email: one.email, tel: mobileOf(one) })) } } })}</script>`,
        ),
    ),
    shape("html-script-assigned", "state assigned to window", HTML, ["name", "email"], (people) =>
        page(
            `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ users: { list: people.map((one) => ({ userId: one.id, fullName: nameOf(one, " "), mailAddress: one.email })) } })};</script>`,
        ),
    ),
    shape("html-script-after-code", "the data stand behind other statements", HTML, ["name", "email"], (people) =>
        page(
            `<script>(function () {\n  var app = window.app || {};\n  // members\n  app.members = [${people
                .map((one) => `{ id: ${one.id}, name: '${nameOf(one)}', email: '${one.email}' }`)
                .join(",\n")}];\n  app.start();\n})();</script>`,
        ),
    ),
    shape("html-script-json-parse", "JSON.parse of a quoted string", HTML, ["name", "email"], (people) =>
        page(
            `<script>var state = JSON.parse(${JSON.stringify(JSON.stringify({ users: people.map((one) => ({ name: nameOf(one), email: one.email })) }))});\ninit(state);</script>`,
        ),
    ),
    shape("html-script-streamed", "framework state pushed in pieces of strings", HTML, ["name", "email"], (people) =>
        page(
            `<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,${JSON.stringify(`5:["$","div",null,{"users":${JSON.stringify(people.map((one) => ({ id: one.id, name: nameOf(one, " "), email: one.email })))}}]\n`)}])</script>`,
        ),
    ),
    shape("html-json-ld", "linked data of persons", HTML, ["name", "email", "phone"], (people) =>
        page(
            `<script type="application/ld+json">${JSON.stringify(people.map((one) => ({ "@context": "https://schema.org", "@type": "Person", name: nameOf(one, " "), email: one.email, telephone: mobileOf(one) })))}</script>`,
        ),
    ),
    shape("html-textarea", "an export in a textarea, to be copied", HTML, ["name", "email"], (people) =>
        page(
            `<textarea rows="20" name="export">${people.map((one) => `${nameOf(one)},${one.email}`).join("\n")}</textarea>`,
        ),
    ),
    shape("html-select", "people to choose from", HTML, ["name", "email"], (people) =>
        page(
            `<select name="to">${people.map((one) => `<option value="${one.email}">${nameOf(one)}</option>`).join("")}</select>`,
        ),
    ),
]
