// Of a seventeenth set, half pages as systems print them, half data: pages with lists of people. Written before the readers were looked at.
import { birthIn, hiraganaOr, nameIn, phoneIn } from "../sixteenth-words.ts"
import {
    addressOf,
    blockOf,
    hiragana,
    kanaOf,
    landlineOf,
    makePeople,
    mobileOf,
    nameOf,
    postalOf,
    wide,
    type Person,
} from "../people.ts"
import type { Random } from "../random.ts"
import { HTML, shape, shownWith, withEither, type Shape } from "../shape.ts"
import { admin, cgi, city, seventeenthPage, webForms, wordpress, type Frame } from "../seventeenth-frame.ts"
import type { Field } from "../../../src/core/fields.ts"

function list(
    id: string,
    why: string,
    frame: Frame,
    title: string,
    fields: readonly Field[],
    main: (people: readonly Person[], random: Random) => string,
): Shape {
    return shape(`seventeenth-${id}`, why, HTML, fields, (people, random) =>
        seventeenthPage(random, frame, title, () => main(people, random)),
    )
}

const td = (...values: readonly (string | number)[]): string => values.map((value) => `<td>${value}</td>`).join("")
const th = (...values: readonly string[]): string => values.map((value) => `<th>${value}</th>`).join("")

const partyCell = (o: Person): string =>
    `<td>〒${postalOf(o)}<br>${addressOf(o, blockOf(o))}<br>${nameOf(o, "　")} 様<br>TEL ${mobileOf(o)}</td>`

/** Rows of so many people each. */
function inRowsOf<T>(count: number, list: readonly T[]): T[][] {
    return Array.from({ length: Math.ceil(list.length / count) }, (_, at) => list.slice(at * count, at * count + count))
}

export const SEVENTEENTH_LISTS: readonly Shape[] = [
    list(
        "shop-customers",
        "a shop's administration: customers below a search form and a menu of pages",
        admin,
        "会員一覧",
        ["name", "phone", "email"],
        (people, r) =>
            `<form name="search_form" id="search_form" method="post"><div class="c-outsideBlock__contents"><label for="admin_search_customer_multi">会員ID・メールアドレス・お名前・電話番号</label><input type="text" id="admin_search_customer_multi" name="admin_search_customer[multi]" class="form-control" value=""></div><button class="btn">検索</button><span>検索結果：<span class="font-weight-bold">${people.length}件</span>が該当しました</span></form>
<table class="table table-sm"><thead><tr><th class="border-top-0 pt-2 pb-2 pl-3">会員ID</th><th>お名前</th><th>電話番号</th><th>メールアドレス</th><th class="pr-3"></th></tr></thead><tbody>
${people.map((o, at) => `<tr id="ex-customer-${40 + at}"><td class="align-middle pl-3">${40 + at}</td><td class="align-middle"><a href="/admin/customer/${40 + at}/edit">${nameOf(o, " ")}</a></td><td class="align-middle">${mobileOf(o, r.pick(["", "-"]))}</td><td class="align-middle">${o.email}</td><td class="align-middle pr-3"><a class="btn" data-toggle="modal" data-target="#discontinuance-${40 + at}" title="削除"><i class="fa fa-close"></i></a><div class="modal" id="discontinuance-${40 + at}"><p class="modal-title">この会員を削除します</p><p>${nameOf(o, " ")} を削除してよろしいですか？</p></div></td></tr>`).join("\n")}
</tbody></table>
<ul class="pagination"><li class="page-item active"><a class="page-link" href="/admin/customer/page/1">1</a></li><li class="page-item"><a class="page-link" href="/admin/customer/page/2">2</a></li></ul>`,
    ),
    list(
        "record-list",
        "records of a system built by clicking: headings and cells within layers of their own",
        admin,
        "相談者台帳",
        ["name", "kana", "phone", "address"],
        (people, r) =>
            `<div class="gaia-argoui-app-index"><table class="recordlist-gaia"><thead><tr class="recordlist-header-gaia"><th class="recordlist-header-cell-gaia label-101"><div class="recordlist-header-cell-inner-gaia"><span class="recordlist-header-label-gaia">レコード番号</span></div></th>${["相談者名", "相談者名（カナ）", "電話番号", "住所", "相談区分"].map((label, at) => `<th class="recordlist-header-cell-gaia label-10${at + 2}"><div class="recordlist-header-cell-inner-gaia"><span class="recordlist-header-label-gaia">${label}</span><span class="recordlist-resize-handle-gaia"></span></div></th>`).join("")}</tr></thead><tbody>${people.map((o, at) => `<tr class="recordlist-row-gaia recordlist-row-gaia-hover-highlight">${[`<a href="/k/12/show#record=${310 + at}" title="レコードの詳細を表示する"><span>${310 + at}</span></a>`, nameOf(o, " "), kanaOf(o), phoneIn(r, o), `${addressOf(o)} ${o.building}`, r.pick(["住まい", "しごと", "家計"])].map((value) => `<td class="recordlist-cell-gaia"><div class="line-cell-gaia recordlist-ellipsis-gaia"><span>${value}</span></div></td>`).join("")}</tr>`).join("")}</tbody></table></div>`,
    ),
    list(
        "groupware-members",
        "users of a groupware: icon, name in a link, department, extension, mail",
        admin,
        "ユーザー名簿",
        ["name", "kana", "email"],
        (people, r) =>
            `<table class="list_column"><colgroup><col width="25%"><col width="15%"></colgroup><tr valign="top"><th nowrap><a href="?sort=name">名前</a></th><th nowrap><a href="?sort=yomi">よみ</a></th><th nowrap>優先する組織</th><th nowrap>内線</th><th nowrap>E-mail</th></tr>${people.map((o, at) => `<tr class="${at % 2 === 0 ? "lineone" : "linetwo"}"><td><nobr><img src="/img/loginuser20.gif" border="0" alt=""><a href="user_view.csp?uid=${60 + at}">${nameOf(o, " ")}</a></nobr></td><td>${hiragana(kanaOf(o))}</td><td>${r.pick(["総務部", "営業二課", "情報システム室"])}</td><td>${r.digits(4)}</td><td><a href="mailto:${o.email}">${o.email}</a></td></tr>`).join("")}</table>`,
    ),
    withEither(
        list(
            "consultation-list",
            "a hospital's appointments: name and reading in one cell, sex and age in one, the doctor by family name",
            webForms,
            "本日の予約患者一覧",
            ["name", "kana", "sex", "age"],
            (people, r) =>
                `<table id="ctl00_Main_gvList" class="grid" cellspacing="0" rules="all" border="1"><tr class="gridHead"><th scope="col">予約時間</th><th scope="col">患者番号</th><th scope="col">患者氏名</th><th scope="col">性別・年齢</th><th scope="col">診療科</th><th scope="col">担当医</th><th scope="col">状況</th></tr>${people.map((o, at) => `<tr><td>${9 + Math.floor(at / 4)}:${["00", "15", "30", "45"][at % 4] ?? ""}</td><td>${String(12_000 + at * 7).padStart(8, "0")}</td><td><span id="ctl00_Main_gvList_ctl${at + 10}_lblKana" class="kana">${kanaOf(o)}</span><br /><span id="ctl00_Main_gvList_ctl${at + 10}_lblName">${nameOf(o, "　")}</span></td><td>${o.sex}・${o.age}歳</td><td>${r.pick(["内科", "整形外科", "眼科"])}</td><td>${r.pick(["森", "石川", "二階堂"])}医師</td><td>${r.pick(["受付済", "未来院", "診察中"])}</td></tr>`).join("")}</table>`,
        ),
        "health",
    ),
    list(
        "telephone-tree",
        "a class's telephone tree: several persons a row, name and number in one cell, arrows between",
        wordpress,
        "2年1組 連絡網",
        ["name", "phone"],
        (people) =>
            `<table class="renrakumou"><tbody>${inRowsOf(3, people)
                .map(
                    (row, line) =>
                        `<tr><td>${line + 1}班</td>${row.map((o, at) => `${at > 0 ? "<td>→</td>" : ""}<td>${nameOf(o, " ")}<br />${landlineOf(o)}</td>`).join("")}</tr>`,
                )
                .join("\n")}</tbody></table><p>※最後の人は担任（学校 042-000-1799）へ連絡してください。</p>`,
    ),
    withEither(
        list(
            "ward-map",
            "beds of a ward as tiles: name with 様, age and sex, diagnosis",
            admin,
            "3階東病棟 ベッドマップ",
            ["name", "age", "sex"],
            (people, r) =>
                `<div class="bedmap">${people.map((o, at) => `<div class="bed ${o.sex === "男" ? "male" : "female"}"><div class="bed-no">${301 + Math.floor(at / 4)}-${(at % 4) + 1}</div><div class="pt-name">${nameOf(o, " ")} 様</div><div class="pt-info">${o.age}歳 ${o.sex}性</div><div class="pt-dx">${o.illness}</div><div class="pt-icons"><span title="転倒注意">▲</span><span>${r.pick(["独歩", "車椅子", "担送"])}</span></div></div>`).join("")}</div>`,
        ),
        "health",
    ),
    list(
        "entry-list",
        "entries of a race: bib number and name in one text, town and age beside it",
        wordpress,
        "第17回 みほんマラソン エントリーリスト",
        ["name", "age"],
        (people, r) =>
            `<h3>ハーフマラソン 一般の部</h3><ul class="entry-list">${people.map((o, at) => `<li><span class="bib">#${901 + at}</span> ${nameOf(o, " ")} <small>（${o.prefecture}・${o.age}歳）</small> ${r.pick(["架空走友会", "みほんRC", ""])}</li>`).join("\n")}</ul>`,
    ),
    withEither(
        list(
            "winners",
            "winners of a prize by name and prefecture",
            wordpress,
            "読者プレゼント 当選者発表",
            ["name"],
            (people) =>
                `<h2>A賞 新米5kg（${people.length}名様）</h2><p>厳正な抽選の結果、次の方が当選されました。</p><ul>${people.map((o) => `<li>${o.prefecture}　${nameOf(o, " ")}様</li>`).join("")}</ul><p>賞品の発送は12月上旬を予定しております。</p>`,
        ),
        "address",
    ),
    {
        id: "seventeenth-slips",
        why: "slips of a carrier: whom to and whom from side by side, each in one cell of lines",
        make: (random) => {
            const people = makePeople(random, 6)
            return {
                mediaType: HTML,
                body: seventeenthPage(random, admin, "送り状印刷プレビュー", () =>
                    inRowsOf(2, people)
                        .map(
                            ([to, from], at) =>
                                `<table class="slip"><tr><th colspan="2">送り状番号 ${4_700 + at}-${random.digits(4)}-${random.digits(4)}</th></tr><tr><th>お届け先</th><th>ご依頼主</th></tr><tr>${to === undefined ? "" : partyCell(to)}${from === undefined ? "" : partyCell(from)}</tr><tr><td>品名：衣類</td><td>個数：1</td></tr></table>`,
                        )
                        .join("\n"),
                ),
                shown: shownWith(people, "name", "postal", "address", "phone"),
            }
        },
    },
    list(
        "overdue",
        "a library's reminders: books' titles with names in them beside the reader",
        cgi,
        "督促対象者一覧",
        ["name", "phone"],
        (people, r) =>
            `<TABLE BORDER=1 CELLPADDING=2><TR BGCOLOR="#DDDDFF"><TH>利用者番号<TH>氏名<TH>電話<TH>資料番号<TH>書名<TH>返却期限${people.map((o, at) => `<TR><TD>${20_017_000 + at}<TD>${nameIn(r, o)}<TD>${phoneIn(r, o)}<TD>11${r.digits(7)}<TD>${r.pick(["小林多喜二全集 3", "石川啄木の手紙", "はじめての囲碁", "日本の城100選"])}<TD>2026/10/${10 + r.below(20)}`).join("\n")}</TABLE>`,
    ),
    withEither(
        list(
            "care-records",
            "records of a nursing home: the resident as heading, measurements below, the writer by family name",
            admin,
            "ケア記録（11月27日）",
            ["name", "birth"],
            (people, r) =>
                people
                    .map(
                        (o) =>
                            `<section class="care"><h3>${nameOf(o, " ")} 様 <small>（${birthIn(r, o)}生）要介護${1 + r.below(5)}</small></h3><ul><li><time>08:1${r.below(9)}</time> 体温36.${r.below(9)}℃ 血圧1${r.digits(2)}/7${r.below(9)} <span class="by">記録：南</span></li><li><time>12:3${r.below(9)}</time> 昼食 主食10割 副食${5 + r.below(5)}割 <span class="by">記録：堀</span></li></ul></section>`,
                    )
                    .join("\n"),
        ),
        "health",
        "age",
    ),
    list(
        "staff-figures",
        "a firm's people: post and name below a portrait, mail as a link",
        wordpress,
        "スタッフ紹介",
        ["name", "email"],
        (people, r) =>
            people
                .map(
                    (o) =>
                        `<figure class="wp-block-image"><img src="/wp-content/uploads/2026/04/staff-${r.digits(3)}.jpg" alt="${nameOf(o, " ")}" width="300" height="300" /><figcaption>${r.pick(["営業部 主任", "店長", "設計課"])}<br><strong>${nameOf(o, " ")}</strong><br><a href="mailto:${o.email}">${o.email}</a></figcaption></figure>`,
                )
                .join("\n"),
    ),
    list(
        "attendance",
        "a register of a class: name, reading, a mark a day",
        webForms,
        "出席簿（1年3組）",
        ["name", "kana"],
        (people, r) =>
            `<table border="1"><tr><th rowspan="2">番号</th><th rowspan="2">氏名</th><th rowspan="2">ふりがな</th><th colspan="10">11月</th><th rowspan="2">欠席計</th></tr><tr>${th(...Array.from({ length: 10 }, (_, at) => String(at + 16)))}</tr>${people.map((o, at) => `<tr>${td(at + 1, nameOf(o, " "), hiragana(kanaOf(o)), ...Array.from({ length: 10 }, () => r.pick(["", "", "", "欠", "遅", "／"])), r.below(4))}</tr>`).join("")}</table>`,
    ),
    list(
        "headings-twice",
        "a neighbourhood's list printed two persons a row, the headings said twice",
        city,
        "南架空町内会 会員名簿",
        ["name", "phone", "address"],
        (people) =>
            `<table><caption>第2班</caption><tr>${th("番地", "氏名", "電話", "番地", "氏名", "電話")}</tr>${inRowsOf(
                2,
                people,
            )
                .map(
                    (row) =>
                        `<tr>${row.map((o) => td(addressOf(o), nameOf(o, "　"), landlineOf(o))).join("")}${row.length === 1 ? td("", "", "") : ""}</tr>`,
                )
                .join("")}</table>`,
    ),
    list(
        "operations",
        "what administrators did: a sentence a line with name and address in brackets",
        admin,
        "操作履歴",
        ["name", "email"],
        (people, r) =>
            `<table class="table"><thead><tr>${th("日時", "操作者", "内容", "IPアドレス")}</tr></thead><tbody>${people.map((o, at) => `<tr>${td(`2026-11-${10 + at} 1${r.below(9)}:2${r.below(9)}`, "admin", `会員「${nameOf(o, " ")}」（${o.email}）の情報を${r.pick(["更新", "閲覧", "削除"])}しました。`, `203.0.113.${20 + at}`)}</tr>`).join("")}</tbody></table>`,
    ),
    list(
        "inbox",
        "a web mail's list: senders by name, their address in an attribute",
        admin,
        "受信トレイ",
        ["name", "email"],
        (people, r) =>
            `<div role="grid">${people.map((o, at) => `<div role="row" class="zA"><div role="gridcell"><input type="checkbox" aria-label="選択"></div><div role="gridcell"><span class="yP" email="${o.email}" name="${nameOf(o, " ")}">${nameOf(o, " ")}</span></div><div role="gridcell"><span class="bog">${r.pick(["Re: 見積書の件", "明日の集合時間について", "ご請求書の送付"])}</span> - <span class="y2">お世話になっております。</span></div><div role="gridcell"><span title="2026年11月${20 - (at % 9)}日 10:0${r.below(9)}">11月${20 - (at % 9)}日</span></div></div>`).join("\n")}</div>`,
    ),
    list(
        "bulletin",
        "a thread of a bulletin board of the nineties: number, name, mail behind the name, date, text",
        cgi,
        "OB会 掲示板",
        ["name", "email"],
        (people, r) =>
            people
                .map(
                    (o, at) =>
                        `<DL><DT><B>[${120 - at}] ${r.pick(["ご無沙汰です", "写真ありがとう", "総会の件"])}</B> 投稿者：<A HREF="mailto:${o.email}"><B>${nameOf(o)}</B></A> 投稿日：2026/11/${25 - at}(水) 2${r.below(4)}:1${r.below(9)}<DD>先日はありがとうございました。<BR>また集まりましょう。</DL>`,
                )
                .join("<HR>\n"),
    ),
    list(
        "timeline",
        "a firm's timeline: who wrote by full name with さん, their picture's text",
        admin,
        "タイムライン",
        ["name"],
        (people, r) =>
            people
                .map(
                    (o, at) =>
                        `<article class="feed-item" data-post-id="${88_000 + at}"><header><img class="avatar" src="/avatar/${r.digits(5)}.png" alt=""><span class="feed-user">${nameOf(o, " ")}さん</span><time datetime="2026-11-26T0${r.below(9)}:12:00+09:00">昨日</time></header><p>${r.pick(["朝礼の資料を共有します。", "A棟の空調が直りました。", "来週の当番表です。"])}</p><footer><button>いいね ${r.below(20)}</button></footer></article>`,
                )
                .join("\n"),
    ),
    list(
        "print-cards",
        "residents who need help in a disaster, a table of four cells each, wide letters",
        city,
        "避難行動要支援者 個別計画",
        ["name", "kana", "birth", "sex", "address", "phone"],
        (people, r) =>
            people
                .map(
                    (o) =>
                        `<table class="card"><tr><td class="h">ふりがな</td><td>${hiraganaOr(r, kanaOf(o))}</td><td class="h">性別</td><td>${o.sex}</td></tr><tr><td class="h">氏　　名</td><td>${nameOf(o, "　")}</td><td class="h">生年月日</td><td>${birthIn(r, o)}</td></tr><tr><td class="h">住　　所</td><td colspan="3">${addressOf(o, wide(blockOf(o)))}</td></tr><tr><td class="h">電話番号</td><td>${wide(landlineOf(o))}</td><td class="h">自主防災組織</td><td>南町防災会</td></tr></table>`,
                )
                .join("<br>\n"),
    ),
]
