// An eleventh set, of pages alone, written before its readers were looked at. Here: lists and cards of several people.
import { framed } from "../eleventh-frame.ts"
import { addressIn, birthIn, kanaIn, nameIn, phoneIn, postalIn } from "../eighth-words.ts"
import { birthOf, mobileOf, nameOf, postalOf, type Person } from "../people.ts"
import type { Random } from "../random.ts"
import { HTML, shape, type Shape } from "../shape.ts"
import type { Field } from "../../../src/core/fields.ts"

function list(
    id: string,
    why: string,
    title: string,
    fields: readonly Field[],
    each: (random: Random, person: Person, at: number) => string,
    around: (rows: string) => string,
): Shape {
    return shape(`eleventh-${id}`, why, HTML, fields, (people, random) =>
        framed(random, title, around(people.map((one, at) => each(random, one, at)).join("\n"))),
    )
}

export const ELEVENTH_LISTS: readonly Shape[] = [
    list(
        "woo-orders",
        "orders of a shop: number and name in one cell, billing address in another",
        "注文",
        ["name", "address", "postal", "phone"],
        (r, o, at) =>
            `<tr id="post-${900 + at}" class="type-shop_order"><th class="check-column"><input type="checkbox" name="post[]" value="${900 + at}"></th><td class="order_number"><a href="#"><strong>#${900 + at} ${nameIn(r, o)}</strong></a></td><td class="order_date"><time datetime="2026-11-0${1 + (at % 9)}T10:00:00+09:00">2026年11月${1 + (at % 9)}日</time></td><td class="billing_address">〒${postalOf(o)} ${addressIn(r, o)}<br><span class="description">${phoneIn(r, o)}</span></td><td class="order_total">¥${1 + at},980</td></tr>`,
        (rows) =>
            `<table class="wp-list-table widefat"><thead><tr><td></td><th>注文</th><th>日付</th><th>請求先</th><th>合計</th></tr></thead><tbody>${rows}</tbody></table>`,
    ),
    list(
        "ec-cube-customers",
        "customers of a shop: id, name, telephone, mail, buttons",
        "会員一覧",
        ["name", "phone", "email"],
        (r, o, at) =>
            `<tr id="ex-customer-${at}"><td class="align-middle pl-3">${1200 + at}</td><td class="align-middle"><a href="/admin/customer/${at}/edit">${nameIn(r, o)}</a></td><td class="align-middle">${phoneIn(r, o)}</td><td class="align-middle">${o.email}</td><td class="text-right"><a class="btn" title="削除">削除</a></td></tr>`,
        (rows) =>
            `<p>検索結果：<strong>12件</strong>が該当しました</p><table class="table table-sm"><thead><tr><th>会員ID</th><th>お名前</th><th>電話番号</th><th>メールアドレス</th><th></th></tr></thead><tbody>${rows}</tbody></table>`,
    ),
    list(
        "kintone-app",
        "records of an application: cells with field codes in the class, columns 姓 and 名",
        "顧客管理",
        ["name", "kana", "birth", "phone"],
        (r, o) =>
            `<tr class="recordlist-row-gaia"><td class="recordlist-cell-gaia value-5511"><div><span>${o.family}</span></div></td><td class="recordlist-cell-gaia value-5512"><div><span>${o.given}</span></div></td><td class="recordlist-cell-gaia"><div><span>${o.familyKana}</span></div></td><td class="recordlist-cell-gaia"><div><span>${o.givenKana}</span></div></td><td class="recordlist-cell-gaia"><div><span>${birthOf(o)}</span></div></td><td class="recordlist-cell-gaia"><div><a href="tel:${mobileOf(o)}">${phoneIn(r, { ...o, landline: o.landline })}</a></div></td></tr>`,
        (rows) =>
            `<table class="recordlist-gaia"><thead><tr><th><span>姓</span></th><th><span>名</span></th><th><span>姓カナ</span></th><th><span>名カナ</span></th><th><span>生年月日</span></th><th><span>携帯</span></th></tr></thead><tbody>${rows}</tbody></table>`,
    ),
    list(
        "grid-roles",
        "a grid of divisions with roles, as a customer system renders it",
        "取引先責任者",
        ["name", "phone", "email"],
        (r, o) =>
            `<div role="row" class="slds-row"><div role="rowheader" class="cell"><a title="${nameOf(o, " ")}">${nameOf(o, " ")}</a></div><div role="gridcell" class="cell">${phoneIn(r, o)}</div><div role="gridcell" class="cell"><a href="mailto:${o.email}">${o.email}</a></div><div role="gridcell" class="cell">${o.id % 2 === 0 ? "新規" : "既存"}</div></div>`,
        (rows) =>
            `<div role="grid"><div role="row" class="slds-row"><div role="columnheader">氏名</div><div role="columnheader">電話</div><div role="columnheader">メール</div><div role="columnheader">区分</div></div>${rows}</div>`,
    ),
    list(
        "tailwind-people",
        "a list of people: name above mail, telephone at the right, no labels",
        "メンバー",
        ["name", "email", "phone"],
        (r, o) =>
            `<li class="flex justify-between gap-x-6 py-5"><div class="flex min-w-0 gap-x-4"><img class="size-12" src="/a/${o.id}.png" alt=""><div class="min-w-0"><p class="text-sm font-semibold">${nameIn(r, o)}</p><p class="truncate text-xs">${o.email}</p></div></div><div class="shrink-0"><p class="text-sm">${mobileOf(o)}</p></div></li>`,
        (rows) => `<ul role="list" class="divide-y">${rows}</ul>`,
    ),
    list(
        "card-dl",
        "cards with a heading and a definition list",
        "利用者一覧",
        ["name", "kana", "birth", "address", "phone"],
        (r, o) =>
            `<div class="card mb-3"><div class="card-header">${nameIn(r, o)} 様</div><div class="card-body"><dl class="row"><dt class="col-3">フリガナ</dt><dd class="col-9">${kanaIn(r, o)}</dd><dt class="col-3">生年月日</dt><dd class="col-9">${birthIn(r, o)}</dd><dt class="col-3">ご住所</dt><dd class="col-9">${addressIn(r, o)}</dd><dt class="col-3">電話</dt><dd class="col-9">${phoneIn(r, o)}</dd></dl></div></div>`,
        (rows) => rows,
    ),
    list(
        "library-overdue",
        "overdue loans of a library: a title of a book beside the reader's name and telephone",
        "延滞者一覧",
        ["name", "phone"],
        (r, o, at) =>
            `<tr><td>0${1234567 + at}</td><td>${nameIn(r, o)}</td><td>${phoneIn(r, o)}</td><td>${["小林一茶全集", "森の生活", "高橋書店の手帳術"][at % 3] ?? ""}</td><td>2026/10/${10 + at}</td><td>${3 + at}日</td></tr>`,
        (rows) =>
            `<table class="list"><tr><th>利用者番号</th><th>氏名</th><th>連絡先</th><th>書名</th><th>返却期限</th><th>延滞</th></tr>${rows}</table>`,
    ),
    list(
        "duty-table",
        "who is on duty: date, name, telephone",
        "当番表",
        ["name", "phone"],
        (r, o, at) =>
            `<tr><td>12/${1 + at}(${"月火水木金土日".charAt(at % 7)})</td><td>${nameIn(r, o)}</td><td>${mobileOf(o)}</td><td>${at % 2 === 0 ? "朝" : "夕"}</td></tr>`,
        (rows) =>
            `<table><caption>12月の当番</caption><thead><tr><th>日</th><th>当番</th><th>電話</th><th>時間帯</th></tr></thead><tbody>${rows}</tbody></table>`,
    ),
    list(
        "reservations-day",
        "reservations of a day: time, name with 様, party, telephone in small",
        "予約台帳",
        ["name", "phone"],
        (r, o, at) =>
            `<div class="reserve"><span class="time">${11 + at}:00</span><span class="guest">${nameIn(r, o)} 様</span><span class="num">${1 + (at % 4)}名</span><span class="tel">${phoneIn(r, o)}</span><span class="seat">A-${at}</span></div>`,
        (rows) => `<div class="day">${rows}</div>`,
    ),
    list(
        "applicants",
        "applicants for a job: two rows each, the second reaching over all columns",
        "応募者一覧",
        ["name", "age", "sex", "email", "address"],
        (r, o, at) =>
            `<tr><td rowspan="2">${at + 1}</td><td>${nameIn(r, o)}</td><td>${o.age}歳</td><td>${o.sex}</td><td>${o.email}</td></tr><tr><td colspan="4">${addressIn(r, o)}</td></tr>`,
        (rows) =>
            `<table border="1"><tr><th rowspan="2">No.</th><th>氏名</th><th>年齢</th><th>性別</th><th>メール</th></tr><tr><th colspan="4">住所</th></tr>${rows}</table>`,
    ),
    list(
        "editable-rows",
        "a form of rows: the values stand in inputs named by index",
        "名簿編集",
        ["name", "kana", "phone"],
        (r, o, at) =>
            `<tr><td><input type="hidden" name="members[${at}][id]" value="${at}"><input type="text" name="members[${at}][name]" value="${nameIn(r, o)}"></td><td><input type="text" name="members[${at}][name_kana]" value="${kanaIn(r, o)}"></td><td><input type="tel" name="members[${at}][tel]" value="${phoneIn(r, o)}"></td></tr>`,
        (rows) =>
            `<form method="post"><input type="hidden" name="_token" value="x8Kd02mZpQ1"><table><tr><th>氏名</th><th>ふりがな</th><th>電話</th></tr>${rows}</table><button>保存</button></form>`,
    ),
    list(
        "data-attributes",
        "buttons that carry the person in their attributes",
        "生徒一覧",
        ["name", "email", "birth"],
        (_r, o, at) =>
            `<li class="item"><span>${nameOf(o)}</span><button type="button" class="edit" data-id="${at}" data-name="${nameOf(o)}" data-email="${o.email}" data-birthday="${birthOf(o)}">編集</button></li>`,
        (rows) => `<ul class="students">${rows}</ul>`,
    ),
    list(
        "address-labels",
        "labels to print: postal code, address, name with 様",
        "宛名ラベル",
        ["name", "postal", "address"],
        (r, o) =>
            `<div class="label"><div class="zip">${postalIn(r, o)}</div><div class="addr">${addressIn(r, o)}</div><div class="to">${nameIn(r, o)} 様</div></div>`,
        (rows) => `<div class="sheet">${rows}</div>`,
    ),
    list(
        "residents-era",
        "residents: 世帯 number, birth in eras, address without spaces",
        "住民異動一覧",
        ["name", "kana", "birth", "sex", "address"],
        (r, o, at) =>
            `<tr><td>${3300 + at}</td><td><ruby>${nameOf(o)}<rt>${kanaIn(r, o)}</rt></ruby></td><td>${birthIn(r, o)}</td><td>${o.sex}</td><td>${addressIn(r, o)}</td><td>転入</td></tr>`,
        (rows) =>
            `<table summary="一覧"><tr><th>世帯番号</th><th>氏名</th><th>生年月日</th><th>性別</th><th>住所</th><th>異動事由</th></tr>${rows}</table>`,
    ),
    list(
        "ward-patients",
        "patients of a ward: bed, number, name, age/sex in one cell, disease",
        "入院患者一覧",
        ["name", "age", "sex", "health"],
        (r, o, at) =>
            `<tr class="pt"><td>30${at}-1</td><td>00${45000 + at}</td><td>${nameIn(r, o)}</td><td>${o.age}歳／${o.sex}</td><td>${o.illness}</td><td>石川</td></tr>`,
        (rows) =>
            `<table class="ward"><thead><tr><th>病室</th><th>患者ID</th><th>患者氏名</th><th>年齢／性別</th><th>病名</th><th>主治医</th></tr></thead><tbody>${rows}</tbody></table>`,
    ),
]
