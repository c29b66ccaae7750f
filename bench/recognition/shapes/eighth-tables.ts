// The eighth set, written before the readers were looked at: tables of ordinary offices.
import { shapeOfGroups, threePeople } from "../eighth-groups.ts"
import { addressIn, birthIn, kanaIn, nameIn, officePage, phoneIn, postalIn, wordFor } from "../eighth-words.ts"
import { makePeople, eraBirthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, type Person } from "../people.ts"
import { HTML, shape, shapeOfOne, shownWith, type Shape } from "../shape.ts"

const tr = (cells: readonly string[], tag = "td"): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>\n`
const pairsOf = <T>(list: readonly T[]): (readonly [T, T])[] =>
    list.flatMap((one, at) => {
        const next = list[at + 1]
        return at % 2 === 0 && next !== undefined ? [[one, next] as const] : []
    })

export const EIGHTH_TABLES: readonly Shape[] = [
    shape(
        "eighth-day-list",
        "a hospital's list of the day: notes between the rows, a total below, age behind the birth",
        HTML,
        ["name", "kana", "birth", "age", "phone", "health"],
        (people, random) => {
            const row = (o: Person, at: number): string =>
                tr([
                    `${9 + Math.floor(at / 4)}:${["00", "15", "30", "45"][at % 4] ?? ""}`,
                    `${10_234 + o.id}`,
                    nameOf(o, "　"),
                    kanaOf(o),
                    `${eraBirthOf(o)}（${o.age}歳）`,
                    random.pick(["内科", "外科", "整形外科", "小児科"]),
                    landlineOf(o),
                    random.pick(["", "初診", "再診"]),
                ])
            const half = Math.ceil(people.length / 2)
            return officePage(
                random,
                "本日の予約一覧",
                `<table class="tbl"><thead>${tr(["時間", "診察券番号", "患者氏名", "フリガナ", "生年月日", "診療科", "電話番号", "備考"], "th")}</thead><tbody>
<tr><td colspan="8" class="sub">午前の部</td></tr>
${people.slice(0, half).map(row).join("")}<tr><td colspan="8" class="sub">午後の部</td></tr>
${people
    .slice(half)
    .map((o, at) => row(o, at + 16))
    .join("")}</tbody><tfoot><tr><td colspan="7">合計</td><td>${people.length}名</td></tr></tfoot></table>`,
            )
        },
    ),
    shape(
        "eighth-applications",
        "an application a table, headings at the side, units behind the values",
        HTML,
        ["name", "kana", "birth", "age", "sex", "postal", "address", "phone"],
        (people, random) => {
            const [n, k, b, a, p] = [
                wordFor(random, "name"),
                wordFor(random, "kana"),
                wordFor(random, "birth"),
                wordFor(random, "address"),
                wordFor(random, "phone"),
            ]
            return officePage(
                random,
                "申請内容の確認",
                people
                    .map(
                        (o, at) => `<h3>申請 ${at + 1} 件目（受付番号 R8-${1_000 + o.id}）</h3>
<table border="1" class="tbl"><tr><th>${k}</th><td>${kanaIn(random, o)}</td></tr>
<tr><th>${n}</th><td>${nameIn(random, o)}</td></tr>
<tr><th>${b}</th><td>${birthIn(random, o)}</td></tr>
<tr><th>年齢</th><td>${o.age} 歳</td></tr>
<tr><th>性別</th><td>${o.sex}性</td></tr>
<tr><th>${a}</th><td>〒${postalOf(o)}<br />${addressIn(random, o)}</td></tr>
<tr><th>${p}</th><td>${phoneIn(random, o)}（自宅）</td></tr>
<tr><th>世帯人数</th><td>${1 + random.below(6)} 人</td></tr></table>`,
                    )
                    .join("\n"),
            )
        },
    ),
    shapeOfGroups(
        "eighth-applicant-spouse-emergency",
        "one table a case, sections within it: the applicant, the spouse, somebody to call",
        HTML,
        [
            ["name", "kana", "birth", "phone", "address"],
            ["name", "birth"],
            ["name", "phone"],
        ],
        (groups, random) =>
            officePage(
                random,
                "入会申込",
                groups
                    .map(
                        ([a, b, c]) => `<table class="form">
<tr><th colspan="2" class="sec">申込者</th></tr>
<tr><th>氏名</th><td>${nameIn(random, a)}</td></tr><tr><th>フリガナ</th><td>${kanaIn(random, a)}</td></tr><tr><th>生年月日</th><td>${birthIn(random, a)}</td></tr><tr><th>住所</th><td>${addressIn(random, a)}</td></tr><tr><th>電話番号</th><td>${phoneIn(random, a)}</td></tr>
<tr><th colspan="2" class="sec">配偶者</th></tr>
<tr><th>氏名</th><td>${nameIn(random, b)}</td></tr><tr><th>生年月日</th><td>${birthIn(random, b)}</td></tr>
<tr><th colspan="2" class="sec">緊急連絡先</th></tr>
<tr><th>氏名</th><td>${nameIn(random, c)}</td></tr><tr><th>続柄</th><td>${random.pick(["父", "母", "兄", "友人"])}</td></tr><tr><th>電話番号</th><td>${phoneIn(random, c)}</td></tr>
</table>`,
                    )
                    .join("\n<hr>\n"),
            ),
    ),
    shape(
        "eighth-three-tables",
        "three tables on a page: members, the offices, those who left, columns in another order",
        HTML,
        ["name", "phone", "email"],
        (people, random) => {
            const half = Math.ceil(people.length / 2)
            return officePage(
                random,
                "会員管理",
                `<h2>会員（${half}名）</h2><table>${tr(["会員番号", wordFor(random, "name"), wordFor(random, "phone"), wordFor(random, "email"), "入会日"], "th")}${people
                    .slice(0, half)
                    .map((o) => tr([`M${1_000 + o.id}`, nameIn(random, o), phoneIn(random, o), o.email, "2021/04/01"]))
                    .join("")}</table>
<h2>支部の連絡先</h2><table>${tr(["支部", "所在地", "電話番号", "メールアドレス"], "th")}${tr(["北支部", "例示市北町1-2-3", "042-000-1111", "kita@sports.example.org"])}${tr(["南支部", "例示市南町4-5-6", "042-000-2222", "minami@sports.example.org"])}</table>
<h2>退会者（${people.length - half}名）</h2><table>${tr(["退会日", wordFor(random, "email"), wordFor(random, "phone"), wordFor(random, "name"), "理由"], "th")}${people
                    .slice(half)
                    .map((o) => tr(["2025/03/31", o.email, phoneIn(random, o), nameIn(random, o), "転居のため"]))
                    .join("")}</table>`,
            )
        },
    ),
    shape(
        "eighth-table-in-cells",
        "a row a person, with how to reach them in a table within a cell",
        HTML,
        ["name", "phone", "email", "address"],
        (people, random) =>
            officePage(
                random,
                "利用者一覧",
                `<table><thead>${tr(["No.", wordFor(random, "name"), "連絡方法", "登録日"], "th")}</thead><tbody>${people
                    .map(
                        (o, at) =>
                            `<tr><td>${at + 1}</td><td><a href="/users/${o.id}">${nameIn(random, o)}</a></td><td><table class="inner"><tr><th>電話</th><td>${phoneIn(random, o)}</td></tr><tr><th>メール</th><td>${o.email}</td></tr><tr><th>住所</th><td>${addressIn(random, o)}</td></tr></table></td><td>2024年5月${at + 1}日</td></tr>`,
                    )
                    .join("\n")}</tbody></table>`,
            ),
    ),
    shapeOfGroups(
        "eighth-pupil-guardian",
        "a school's list: two headings over the child and the guardian",
        HTML,
        [
            ["name", "kana", "birth"],
            ["name", "phone"],
        ],
        (groups, random) =>
            officePage(
                random,
                "緊急連絡網",
                `<table><tr><th rowspan="2">番</th><th colspan="3">児童</th><th colspan="3">保護者</th></tr><tr><th>氏名</th><th>ふりがな</th><th>生年月日</th><th>氏名</th><th>続柄</th><th>連絡先</th></tr>${groups
                    .map(([a, b], at) =>
                        tr([
                            `${at + 1}`,
                            nameIn(random, a),
                            kanaIn(random, a),
                            birthIn(random, a),
                            nameIn(random, b),
                            random.pick(["父", "母", "祖母"]),
                            phoneIn(random, b),
                        ]),
                    )
                    .join("")}</table>`,
            ),
    ),
    {
        id: "eighth-ditto",
        why: "an address as above in every second row, strokes where nothing is known",
        make: (random) => {
            const people = makePeople(random, 8)
            const pairs = pairsOf(people)
            return {
                mediaType: HTML,
                body: officePage(
                    random,
                    "名簿",
                    `<table>${tr(["番号", "氏名", "住所", "電話番号", "メール", "備考"], "th")}${pairs
                        .map(
                            ([a, b], at) =>
                                tr([`${at * 2 + 1}`, nameIn(random, a), addressIn(random, a), mobileOf(a), "－", "―"]) +
                                tr([`${at * 2 + 2}`, nameIn(random, b), "同上", mobileOf(b), "なし", "－"]),
                        )
                        .join("")}</table>`,
                ),
                shown: pairs.flatMap(([a, b]) => [
                    { person: a, fields: ["name", "address", "phone"] as const },
                    { person: b, fields: ["name", "phone"] as const },
                ]),
            }
        },
    },
    shape(
        "eighth-printed-pages",
        "a list for the printer: headings again on each page, numbers of pages between",
        HTML,
        ["name", "address", "phone"],
        (people, random) => {
            const head = tr(["№", wordFor(random, "name"), wordFor(random, "address"), wordFor(random, "phone")], "th")
            const pages: string[] = []
            for (let at = 0; at < people.length; at += 4)
                pages.push(
                    `${head}${people
                        .slice(at, at + 4)
                        .map((o, n) =>
                            tr([`${at + n + 1}`, nameIn(random, o), addressIn(random, o), phoneIn(random, o)]),
                        )
                        .join("")}<tr class="pg"><td colspan="4" align="right">${at / 4 + 1} ページ</td></tr>`,
                )
            return officePage(random, "名簿（印刷用）", `<table border="1">${pages.join("\n")}</table>`)
        },
    ),
    shape(
        "eighth-sorted-headings",
        "headings with links and marks of sorting, check boxes, buttons behind each row",
        HTML,
        ["name", "email", "birth", "phone"],
        (people, random) =>
            officePage(
                random,
                "会員検索結果",
                `<form method="post"><p>${people.length}件中 1～${people.length}件を表示</p><table class="table table-striped"><thead><tr><th><input type="checkbox" id="all"></th><th><a href="?sort=id">ID<span>▲</span></a></th><th><a href="?sort=name">${wordFor(random, "name")} <i class="fa fa-sort"></i></a></th><th><a href="?sort=mail">${wordFor(random, "email")}<span>▼</span></a></th><th><a href="?sort=b">${wordFor(random, "birth")}</a></th><th>${wordFor(random, "phone")}</th><th>ステータス</th><th>操作</th></tr></thead><tbody>${people
                    .map(
                        (o) =>
                            `<tr><td><input type="checkbox" name="ids[]" value="${o.id}"></td><td>${5_000 + o.id}</td><td>${nameIn(random, o)}</td><td>${o.email}</td><td>${birthIn(random, o)}</td><td>${phoneIn(random, o)}</td><td><span class="badge">${random.pick(["有効", "仮登録", "停止"])}</span></td><td><a class="btn" href="/e/${o.id}">編集</a> <button name="del" value="${o.id}">削除</button></td></tr>`,
                    )
                    .join("")}</tbody></table></form>`,
            ),
    ),
    shape(
        "eighth-both-languages",
        "headings in both languages, or in romaji",
        HTML,
        ["name", "kana", "phone", "address"],
        (people, random) => {
            const heads = random.pick([
                ["No", "氏名 Name", "フリガナ Kana", "電話 Phone", "住所 Address"],
                ["番号<br>No.", "氏名<br>Full Name", "カナ<br>Furigana", "電話番号<br>Tel", "住所<br>Address"],
                ["BANGO", "SHIMEI", "FURIGANA", "DENWA", "JUSHO"],
                ["#", "Name / 氏名", "Kana / フリガナ", "Tel / 電話番号", "Address / 住所"],
            ])
            return officePage(
                random,
                "Members / 会員",
                `<table>${tr(heads, "th")}${people.map((o, at) => tr([`${at + 1}`, nameIn(random, o), kanaIn(random, o), phoneIn(random, o), addressIn(random, o)])).join("")}</table>`,
            )
        },
    ),
    shapeOfOne(
        "eighth-pairs-of-halves",
        "a confirmation in four columns: halves of name and reading side by side",
        HTML,
        ["name", "kana", "birth", "sex", "postal", "address", "phone", "email", "job"],
        (o, random) =>
            officePage(
                random,
                "お申し込み内容の確認",
                `<p class="note">以下の内容でよろしければ「送信」を押してください。</p><table class="tbl">
<tr><th>姓</th><td>${o.family}</td><th>名</th><td>${o.given}</td></tr>
<tr><th>セイ</th><td>${o.familyKana}</td><th>メイ</th><td>${o.givenKana}</td></tr>
<tr><th>性別</th><td>${o.sex}</td><th>生年月日</th><td>${birthIn(random, o)}</td></tr>
<tr><th>郵便番号</th><td>${postalOf(o)}</td><th>電話番号</th><td>${phoneIn(random, o)}</td></tr>
<tr><th>住所</th><td colspan="3">${addressIn(random, o)}</td></tr>
<tr><th>メール</th><td>${o.email}</td><th>ご職業</th><td>${o.job}</td></tr>
<tr><th>お問い合わせ内容</th><td colspan="3">資料の送付を希望します。</td></tr></table>`,
            ),
    ),
    shape(
        "eighth-two-lines-a-cell",
        "numbers of home and mobile in one cell, postal code, address and house in another",
        HTML,
        ["name", "kana", "phone", "postal", "address"],
        (people, random) =>
            officePage(
                random,
                "組合員台帳",
                `<table>${tr(["組合員番号", "氏名<br><small>（カナ）</small>", "住所", "連絡先", "口数"], "th")}${people
                    .map((o) =>
                        tr([
                            `${20_000 + o.id}`,
                            `${nameIn(random, o)}<br><small>（${kanaOf(o)}）</small>`,
                            `〒${postalOf(o)}<br>${addressIn(random, o)}`,
                            `自宅：${landlineOf(o)}<br>携帯：${mobileOf(o)}`,
                            `${1 + random.below(30)}口`,
                        ]),
                    )
                    .join("")}</table>`,
            ),
    ),
    shape(
        "eighth-item-content-note",
        "rows of item, content, note without a heading cell: a table a person",
        HTML,
        ["name", "birth", "phone", "email"],
        (people, random) =>
            people
                .map(
                    (o) =>
                        `<table width="600"><tr bgcolor="#dddddd"><td>項目</td><td>内容</td><td>備考</td></tr>
<tr><td>${wordFor(random, "name")}</td><td>${nameIn(random, o)}</td><td>必須</td></tr>
<tr><td>${wordFor(random, "birth")}</td><td>${birthIn(random, o)}</td><td></td></tr>
<tr><td>${wordFor(random, "phone")}</td><td>${phoneIn(random, o)}</td><td>平日の日中</td></tr>
<tr><td>${wordFor(random, "email")}</td><td>${o.email}</td><td>携帯メール可</td></tr></table>`,
                )
                .join("<br>\n"),
    ),
    {
        id: "eighth-member-page",
        why: "a person's page: basics, how to reach them, bank, orders below with the same recipient",
        make: (random) => {
            const [o] = threePeople(random)
            return {
                mediaType: HTML,
                body: officePage(
                    random,
                    "会員詳細",
                    `<section><h2>基本情報</h2><table><tr><th>会員番号</th><td>M-${1_000 + o.id}</td></tr><tr><th>お名前</th><td>${nameIn(random, o)} 様</td></tr><tr><th>フリガナ</th><td>${kanaIn(random, o)}</td></tr><tr><th>生年月日</th><td>${birthIn(random, o)}</td></tr></table></section>
<section><h2>連絡先</h2><table><tr><th>電話番号</th><td>${mobileOf(o)}</td></tr><tr><th>メールアドレス</th><td>${o.email}</td></tr><tr><th>住所</th><td>〒${postalOf(o)} ${addressIn(random, o)}</td></tr></table></section>
<section><h2>購入履歴</h2><table>${tr(["注文番号", "注文日", "商品", "お届け先", "金額"], "th")}${[1, 2, 3].map((n) => tr([random.digits(10), `2026/0${n}/1${n}`, random.pick(["みかん 5kg", "タオルセット", "見本茶"]), nameIn(random, o), `${random.digits(4)}円`])).join("")}</table></section>`,
                ),
                shown: shownWith([o], "name", "kana", "birth", "phone", "email", "postal", "address"),
            }
        },
    },
    shape(
        "eighth-identity-documents",
        "documents by kind and number: which number it is stands in a column of its own",
        HTML,
        ["name", "license", "address"],
        (people, random) =>
            officePage(
                random,
                "本人確認書類 一覧",
                `<table>${tr(["受付日", "氏名", "住所", "書類の種類", "番号", "確認者"], "th")}${people.map((o) => tr(["2026/05/01", nameIn(random, o), addressIn(random, o), "運転免許証", o.license, "窓口2"])).join("")}</table>`,
            ),
    ),
    shape(
        "eighth-residents-abroad",
        "residents from abroad: names in capitals, number of the residence card",
        HTML,
        ["name", "birth", "residence_card", "address"],
        (people, random) =>
            officePage(
                random,
                "在留資格確認",
                `<table>${tr(["氏名", "国籍・地域", "生年月日", "在留資格", "在留カード番号", "在留期間満了日", "住居地"], "th")}${people
                    .map((o) =>
                        tr([
                            `${o.familyRoman} ${o.givenRoman}`.toUpperCase(),
                            random.pick(["ベトナム", "フィリピン", "ブラジル", "米国"]),
                            birthIn(random, o),
                            random.pick(["留学", "技能実習", "永住者"]),
                            o.residenceCard,
                            "2028年4月1日",
                            addressIn(random, o),
                        ]),
                    )
                    .join("")}</table>`,
            ),
    ),
    shape(
        "eighth-record-over-two-rows",
        "two rows a record, the number over both; the second row has no heading of its own",
        HTML,
        ["name", "phone", "address", "email"],
        (people, random) =>
            officePage(
                random,
                "申込者一覧",
                `<table border="1"><tr><th>受付</th><th>申込者</th><th>電話</th></tr>${people.map((o) => `<tr><td rowspan="2">${100 + o.id}</td><td>${nameIn(random, o)}</td><td>${phoneIn(random, o)}</td></tr><tr><td>${addressIn(random, o)}</td><td>${o.email}</td></tr>`).join("\n")}</table>`,
            ),
    ),
    shape(
        "eighth-postal-column",
        "postal code, address, house in columns; empty cells; a total",
        HTML,
        ["name", "postal", "address", "phone"],
        (people, random) =>
            officePage(
                random,
                "発送先リスト",
                `<table><caption>発送先（${people.length}件）</caption>${tr(["No.", "宛名", "敬称", wordFor(random, "postal"), "都道府県", "市区町村・番地", "建物名", "電話", "個数"], "th")}${people.map((o, at) => tr([`${at + 1}`, nameIn(random, o), "様", postalIn(random, o), o.prefecture, `${o.city}${o.town}${o.block.join("-")}`, at % 2 === 0 ? o.building : "&nbsp;", phoneIn(random, o), `${1 + random.below(3)}`])).join("")}<tr><td colspan="8">合計</td><td>${people.length * 2}</td></tr></table>`,
            ),
    ),
]
