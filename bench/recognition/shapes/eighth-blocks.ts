// The eighth set, written before the readers were looked at: lists, cards, forms, label and value in pages.
import { addressIn, birthIn, kanaIn, nameIn, officePage, phoneIn, postalIn, wordFor } from "../eighth-words.ts"
import { addressOf, blockOf, kanaOf, landlineOf, makePeople, mobileOf, nameOf, postalOf, wide } from "../people.ts"
import { HTML, shape, shapeOfOne, shownWith, withEither, type Shape } from "../shape.ts"
import { shapeOfGroups, type Group } from "../eighth-groups.ts"

const options = (from: number, to: number, chosen: number): string =>
    Array.from(
        { length: to - from + 1 },
        (_, at) => `<option value="${from + at}"${from + at === chosen ? " selected" : ""}>${from + at}</option>`,
    ).join("")

export const EIGHTH_BLOCKS: readonly Shape[] = [
    shape(
        "eighth-customer-cards",
        "cards of a shop's customers: 様 in the heading, badges, counts, a definition list",
        HTML,
        ["name", "phone", "email", "birth"],
        (people, random) =>
            officePage(
                random,
                "顧客カード",
                people
                    .map(
                        (o) =>
                            `<div class="card"><div class="card-header"><h3>${nameIn(random, o)} 様</h3><span class="badge">VIP</span></div><dl><dt>${wordFor(random, "phone")}</dt><dd>${phoneIn(random, o)}</dd><dt>${wordFor(random, "email")}</dt><dd><a href="mailto:${o.email}">${o.email}</a></dd><dt>${wordFor(random, "birth")}</dt><dd>${birthIn(random, o)}</dd><dt>最終来店日</dt><dd>2026年4月${1 + random.below(28)}日</dd><dt>購入回数</dt><dd>${random.below(40)}回</dd></dl></div>`,
                    )
                    .join("\n"),
            ),
    ),
    shape(
        "eighth-bracketed-lines",
        "volunteers a line each: reading, age and job in brackets behind the name",
        HTML,
        ["name", "kana", "age", "job", "phone"],
        (people, random) =>
            officePage(
                random,
                "ボランティア登録者",
                `<ul>${people.map((o) => `<li>${nameIn(random, o)}（${kanaIn(random, o)}・${o.age}歳・${o.job}） TEL ${mobileOf(o)}</li>`).join("\n")}</ul>`,
            ),
    ),
    withEither(
        shape(
            "eighth-listeners",
            "messages of listeners: pen name, true name, town, age, words",
            HTML,
            ["nickname", "name", "email", "age"],
            (people, random) =>
                officePage(
                    random,
                    "番組へのメッセージ",
                    people
                        .map(
                            (o, at) =>
                                `<article class="msg"><p class="date">2026年5月1日 ${10 + (at % 10)}時0${at % 10}分</p><p>ラジオネーム：${o.nick}</p><p>本名：${nameIn(random, o)}</p><p>お住まい：${o.prefecture}${o.city}</p><p>年齢：${o.age}歳</p><p>メール：${o.email}</p><blockquote>いつも楽しく聴いています。先日${random.pick(["石川", "千葉", "福島"])}に行ってきました。リクエストは「桜」です。</blockquote></article>`,
                        )
                        .join("\n"),
                ),
        ),
        "address",
    ),
    shape(
        "eighth-dl-two-values",
        "one definition list, two values under a label",
        HTML,
        ["name", "phone", "address"],
        (people, random) => {
            const [n, p, a] = [wordFor(random, "name"), wordFor(random, "phone"), wordFor(random, "address")]
            return officePage(
                random,
                "登録者",
                `<dl class="list">${people.map((o) => `<dt>${n}</dt><dd>${nameIn(random, o)}</dd><dt>${p}</dt><dd>${landlineOf(o)}</dd><dd>${mobileOf(o)}</dd><dt>${a}</dt><dd>${addressIn(random, o)}</dd>`).join("\n")}</dl>`,
            )
        },
    ),
    shapeOfGroups(
        "eighth-fieldsets",
        "a form filled in: two groups of fields, the date in three lists, sex as a button",
        HTML,
        [
            ["name", "kana", "birth", "sex", "email"],
            ["name", "phone"],
        ],
        (groups, random) => {
            const form = ([x, y]: Group): string => {
                return `<form method="post" action="/entry/${x.id}"><fieldset><legend>参加者</legend>
<p><label for="n1">お名前</label><input type="text" id="n1" name="entry_name" value="${nameIn(random, x)}"></p>
<p><label for="k1">フリガナ</label><input type="text" id="k1" name="entry_kana" value="${kanaIn(random, x)}"></p>
<p>生年月日 <select name="by">${options(1_930, 2_015, x.birth[0])}</select>年<select name="bm">${options(1, 12, x.birth[1])}</select>月<select name="bd">${options(1, 31, x.birth[2])}</select>日</p>
<p>性別 <label><input type="radio" name="sex" value="男"${x.sex === "男" ? " checked" : ""}>男</label><label><input type="radio" name="sex" value="女"${x.sex === "女" ? " checked" : ""}>女</label></p>
<p><label for="m1">メールアドレス</label><input type="email" id="m1" name="entry_mail" value="${x.email}"></p></fieldset>
<fieldset><legend>保護者</legend><p><label for="n2">お名前</label><input type="text" id="n2" name="parent_name" value="${nameIn(random, y)}"></p><p><label for="t2">電話番号</label><input type="tel" id="t2" name="parent_tel" value="${phoneIn(random, y)}"></p></fieldset><button>変更する</button></form>`
            }
            return officePage(random, "参加申込の変更", groups.map(form).join("\n<hr>\n"))
        },
    ),
    shape(
        "eighth-indexed-inputs",
        "rows of inputs named by number and key, no labels",
        HTML,
        ["name", "kana", "phone", "email"],
        (people, random) =>
            officePage(
                random,
                "一括編集",
                `<form method="post">${people.map((o, at) => `<div class="row"><input name="members[${at}][id]" type="hidden" value="${o.id}"><input name="members[${at}][name]" value="${nameIn(random, o)}"><input name="members[${at}][kana]" value="${kanaIn(random, o)}"><input name="members[${at}][tel]" value="${phoneIn(random, o)}"><input name="members[${at}][mail]" value="${o.email}"></div>`).join("\n")}<button type="submit">保存</button></form>`,
            ),
    ),
    shape(
        "eighth-wide-gap-paragraphs",
        "paragraphs of label, wide gap and value; a numbered heading above each person",
        HTML,
        ["name", "address", "phone", "job"],
        (people, random) =>
            officePage(
                random,
                "講師登録名簿",
                people
                    .map(
                        (o, at) =>
                            `<h4>${at + 1}．</h4><p>氏　名　　${nameOf(o, "　")}</p><p>住　所　　${addressIn(random, o)}</p><p>電　話　　${phoneIn(random, o)}</p><p>職　業　　${o.job}</p>`,
                    )
                    .join("\n"),
            ),
    ),
    shape(
        "eighth-title-text-rows",
        "rows of a title and a text, people apart by a line only",
        HTML,
        ["name", "kana", "postal", "address", "phone"],
        (people, random) => {
            const words = (["name", "kana", "postal", "address", "phone"] as const).map((word) => wordFor(random, word))
            return officePage(
                random,
                "ご注文者情報",
                people
                    .map((o) =>
                        [
                            nameIn(random, o),
                            kanaIn(random, o),
                            postalIn(random, o),
                            addressIn(random, o),
                            phoneIn(random, o),
                        ]
                            .map(
                                (value, at) =>
                                    `<div class="row"><span class="ttl">${words[at] ?? ""}</span><span class="txt">${value}</span></div>`,
                            )
                            .join("\n"),
                    )
                    .join("\n<hr>\n"),
            )
        },
    ),
    shapeOfOne(
        "eighth-hidden-romaji",
        "hidden inputs of a shop's check-out: halves and parts in romaji",
        HTML,
        ["name", "kana", "postal", "address", "phone", "email", "birth"],
        (o) =>
            `<form action="/order/complete" method="post"><input type="hidden" name="token" value="a8f5f167f44f4964e6c998dee827110c"><input type="hidden" name="sei" value="${o.family}"><input type="hidden" name="mei" value="${o.given}"><input type="hidden" name="sei_kana" value="${o.familyKana}"><input type="hidden" name="mei_kana" value="${o.givenKana}"><input type="hidden" name="zip1" value="${o.postal.slice(0, 3)}"><input type="hidden" name="zip2" value="${o.postal.slice(3)}"><input type="hidden" name="pref" value="${o.prefecture}"><input type="hidden" name="addr1" value="${o.city}${o.town}${blockOf(o)}"><input type="hidden" name="addr2" value="${o.building}"><input type="hidden" name="tel1" value="${o.mobile.slice(0, 3)}"><input type="hidden" name="tel2" value="${o.mobile.slice(3, 7)}"><input type="hidden" name="tel3" value="${o.mobile.slice(7)}"><input type="hidden" name="mail" value="${o.email}"><input type="hidden" name="mail_confirm" value="${o.email}"><input type="hidden" name="birth_y" value="${o.birth[0]}"><input type="hidden" name="birth_m" value="${o.birth[1]}"><input type="hidden" name="birth_d" value="${o.birth[2]}"><input type="hidden" name="pay" value="card"><button>注文を確定する</button></form>`,
    ),
    shape(
        "eighth-modal-buttons",
        "the row shows the name, its button carries the rest in attributes",
        HTML,
        ["name", "email", "phone", "birth"],
        (people, random) =>
            officePage(
                random,
                "受講者",
                `<table><tr><th>受講番号</th><th>氏名</th><th></th></tr>${people.map((o) => `<tr><td>${3_000 + o.id}</td><td>${nameOf(o, " ")}</td><td><button type="button" data-bs-toggle="modal" data-bs-target="#detail" data-id="${o.id}" data-name="${nameOf(o, " ")}" data-mail="${o.email}" data-tel="${mobileOf(o)}" data-birthday="${birthIn(random, o)}">詳細</button></td></tr>`).join("\n")}</table>`,
            ),
    ),
    shape(
        "eighth-debug-comments",
        "a line of debugging in a comment before each row",
        HTML,
        ["name", "phone", "email"],
        (people, random) =>
            officePage(
                random,
                "一覧",
                `<ul>${people.map((o, at) => `<!-- DEBUG row=${at} id=${o.id} name=${nameOf(o)} tel=${mobileOf(o)} mail=${o.email} status=1 -->\n<li>会員 ${1_000 + o.id}</li>`).join("\n")}</ul>`,
            ),
    ),
    shape(
        "eighth-definition-in-items",
        "items with label and value in spans that touch",
        HTML,
        ["name", "age", "address", "phone"],
        (people, random) =>
            officePage(
                random,
                "要配慮者名簿",
                `<ol>${people.map((o) => `<li><b>氏名</b>${nameIn(random, o)}<b>年齢</b>${o.age}歳<b>住所</b>${addressIn(random, o)}<b>電話</b>${phoneIn(random, o)}</li>`).join("\n")}</ol>`,
            ),
    ),
    shape(
        "eighth-split-values",
        "values in pieces: halves of the name, parts of the number, postal code in spans",
        HTML,
        ["name", "postal", "address", "phone"],
        (people, random) =>
            officePage(
                random,
                "登録情報",
                people
                    .map(
                        (o) =>
                            `<table><tr><th>${wordFor(random, "name")}</th><td><span class="sei">${o.family}</span> <span class="mei">${o.given}</span></td></tr><tr><th>${wordFor(random, "address")}</th><td><span>〒</span><span>${o.postal.slice(0, 3)}</span>-<span>${o.postal.slice(3)}</span><br><span>${o.prefecture}</span><span>${o.city}</span><span>${o.town}${blockOf(o)}</span></td></tr><tr><th>${wordFor(random, "phone")}</th><td><span>${o.mobile.slice(0, 3)}</span>-<span>${o.mobile.slice(3, 7)}</span>-<span>${o.mobile.slice(7)}</span></td></tr></table>`,
                    )
                    .join("\n"),
            ),
    ),
    shape(
        "eighth-heading-is-name",
        "a heading a person, name and reading in it, lines without labels below",
        HTML,
        ["name", "kana", "postal", "address", "phone", "email"],
        (people, random) =>
            officePage(
                random,
                "会員名簿",
                people
                    .map(
                        (o) =>
                            `<h3>${nameOf(o, " ")}（${kanaOf(o)}）</h3>\n<p>〒${postalOf(o)} ${addressIn(random, o)}<br>Tel. ${phoneIn(random, o)}<br>${o.email}</p>`,
                    )
                    .join("\n"),
            ),
    ),
    {
        id: "eighth-recent-and-all",
        why: "a list of the newest beside the list of all: the same persons twice",
        make: (random) => {
            const people = makePeople(random, 6)
            return {
                mediaType: HTML,
                body: officePage(
                    random,
                    "ダッシュボード",
                    `<div class="panel"><h2>新着の申込み</h2><ul>${people
                        .slice(0, 3)
                        .map(
                            (o) =>
                                `<li><time>2026-05-0${1 + (o.id % 9)}</time> ${nameOf(o, " ")} 様（${o.email}）</li>`,
                        )
                        .join(
                            "",
                        )}</ul></div><div class="panel"><h2>すべての申込み</h2><table><tr><th>${wordFor(random, "name")}</th><th>${wordFor(random, "phone")}</th><th>${wordFor(random, "email")}</th></tr>${people.map((o) => `<tr><td>${nameOf(o, "　")}</td><td>${phoneIn(random, o)}</td><td>${o.email}</td></tr>`).join("")}</table></div>`,
                ),
                shown: shownWith(people, "name", "email", "phone"),
            }
        },
    },
    withEither(
        shape(
            "eighth-thank-you",
            "letters of thanks in prose with the data below a line",
            HTML,
            ["name", "address", "phone", "account"],
            (people, random) =>
                officePage(
                    random,
                    "還付のお知らせ",
                    people
                        .map(
                            (o) =>
                                `<div class="letter"><p>${nameOf(o, " ")} 様</p><p>令和7年度の住民税に過納がありましたので、下記の口座へ還付します。</p><p>記</p><ul><li>ご住所 ${addressOf(o, wide(blockOf(o)))}</li><li>お電話 ${phoneIn(random, o)}</li><li>還付先 見本銀行 例示支店 普通 ${o.account} 名義 ${kanaOf(o)}</li><li>還付額 ${random.digits(4)}円</li></ul><p>以上</p></div>`,
                        )
                        .join("\n"),
                ),
        ),
        "kana",
    ),
]
