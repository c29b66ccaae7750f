// The thirty-third set: shops, a hotel, an insurer, a house agent, taxis.
import { day, first, td, th, yen } from "../nineteenth-shape.ts"
import { addressOf, kanaOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, shownWith, withEither, type Shape } from "../shape.ts"
import { blade, cube, spring, webForms, wordPress } from "../thirtythird-frame.ts"
import { clock, each, ofPairs, ofTwo, page } from "../thirtythird-shape.ts"

export const THIRTYTHIRD_TRADE: readonly Shape[] = [
    withEither(
        page(
            "thirtythird-members",
            "members of a shop as its administration finds them: search above, a row each, drop-down of actions",
            cube,
            "会員一覧",
            "many",
            ["name", "email", "phone"],
            (p, r) =>
                `<form id="search_form" method="post" action="/admin/customer"><div class="c-outsideBlock"><label class="col-form-label">会員ID・メールアドレス・お名前・お名前(フリガナ)</label><input type="text" name="admin_search_customer[multi]" class="form-control"><button class="btn btn-ec-conversion">検索</button></div><p>検索結果：<strong>${p.length}</strong>件が該当しました</p><table class="table table-sm"><thead><tr>${th("ID", "名前", "電話番号", "メールアドレス", "会員ランク")}<th></th></tr></thead><tbody>${each(p, (o, at) => `<tr id="ex-customer-${at + 1}"><td class="align-middle">${at + 1}</td><td class="align-middle"><a href="/admin/customer/${at + 1}/edit">${nameOf(o, "&nbsp;")}</a></td><td class="align-middle">${o.mobile}</td><td class="align-middle">${o.email}</td><td class="align-middle">${r.pick(["一般", "シルバー", "ゴールド"])}</td><td class="align-middle pe-3"><div class="dropdown"><button class="btn btn-ec-actionIcon dropdown-toggle" data-bs-toggle="dropdown"><i class="fa fa-ellipsis-h"></i></button><div class="dropdown-menu"><a class="dropdown-item" href="/admin/customer/${at + 1}/resend">仮会員メール再送</a><a class="dropdown-item" data-bs-toggle="modal" data-url="/admin/customer/${at + 1}/delete">削除</a></div></div></td></tr>`)}</tbody></table></form>`,
        ),
        "address",
    ),
    ofTwo(
        "thirtythird-gift-order",
        "an order in a shop's plug-in: to whom the bill goes with mail and telephone, to whom the gift, goods, notes",
        (a, b, r) => {
            const total = yen(r)
            return {
                mediaType: HTML,
                body: wordPress(
                    "注文を編集",
                    `<div id="order_data" class="panel woocommerce-order-data"><h2 class="woocommerce-order-data__heading">注文 #${r.digits(4)} 詳細</h2><p class="woocommerce-order-data__meta order_number">代金引換経由での支払い。顧客 IP: <span class="woocommerce-Order-customerIP">192.0.2.${1 + r.below(250)}</span></p><div class="order_data_column_container"><div class="order_data_column"><h3>一般</h3><p class="form-field"><label>作成日:</label><input type="text" class="date-picker" name="order_date" value="${day(r)}"></p><p><label>ステータス:</label><select name="order_status"><option value="wc-pending">支払い待ち</option><option value="wc-processing" selected="selected">処理中</option></select></p></div><div class="order_data_column"><h3>請求先 <a href="#" class="edit_address">編集</a></h3><div class="address"><p>〒${postalOf(a)}<br/>${a.prefecture}${a.city}<br/>${a.town}${a.block.join("-")}<br/>${a.building}<br/>${nameOf(a, " ")}</p><p><strong>メールアドレス:</strong> <a href="mailto:${a.email}">${a.email}</a></p><p><strong>電話:</strong> <a href="tel:${a.mobile}">${a.mobile}</a></p></div></div><div class="order_data_column"><h3>お届け先 <a href="#" class="edit_address">編集</a></h3><div class="address"><p>〒${postalOf(b)}<br/>${b.prefecture}${b.city}<br/>${b.town}${b.block.join("-")}<br/>${nameOf(b, " ")}</p><p><strong>購入者メモ:</strong><br/>のしをお願いします。</p></div></div></div></div><table class="woocommerce_order_items"><tbody><tr class="item"><td class="name">新米 5kg</td><td class="quantity">× 1</td><td class="line_cost">¥${total}</td></tr></tbody></table><ul class="order_notes"><li class="note system-note"><div class="note_content"><p>注文ステータスを支払い待ちから処理中に変更。</p></div><p class="meta"><abbr class="exact-date">11月28日 ${clock(r)}</abbr></p></li></ul>`,
                ),
                shown: [
                    ...shownWith([a], "name", "postal", "address", "email", "phone"),
                    ...shownWith([b], "name", "postal", "address"),
                ],
            }
        },
    ),
    ofPairs(
        "thirtythird-hotel-arrivals",
        "who arrives at an inn today: the guest who booked, in the second line who comes along",
        "few",
        (pairs, r) => ({
            mediaType: HTML,
            body: spring(
                "本日のチェックイン",
                `<table class="table table-striped align-middle"><thead><tr>${th("部屋", "宿泊者", "住所", "電話", "泊数", "食事", "到着", "")}</tr></thead>${each(pairs, ([guest, mate]) => `<tbody class="group"><tr><td rowspan="2">${201 + r.below(30)}</td><td>${nameOf(guest, " ")} 様<span class="badge">代表者</span></td><td>${addressOf(guest)}</td><td>${mobileOf(guest)}</td><td rowspan="2">${1 + r.below(3)}泊</td><td rowspan="2">${r.pick(["2食付", "朝食のみ", "素泊まり"])}</td><td rowspan="2">${clock(r)}</td><td rowspan="2"><button class="btn btn-sm btn-primary">チェックイン</button></td></tr><tr class="companion"><td colspan="3">同伴者: ${nameOf(mate, " ")} 様</td></tr></tbody>`)}</table>`,
            ),
            shown: pairs.flatMap(([guest, mate]) => [
                ...shownWith([guest], "name", "address", "phone"),
                ...shownWith([mate], "name"),
            ]),
        }),
    ),
    page(
        "thirtythird-claim-confirm",
        "a claim to an insurer, to be confirmed before it is sent: what was written, and the same in hidden inputs",
        blade,
        "入力内容の確認",
        "one",
        ["name", "kana", "birth", "postal", "address", "phone", "email", "account"],
        (p, r) => {
            const o = first(p)
            return `<p>以下の内容でよろしければ「請求する」を押してください。</p><form method="POST" action="/claims"><input type="hidden" name="_token" value="q8Jx33"><input type="hidden" name="name" value="${nameOf(o, "　")}"><input type="hidden" name="kana" value="${kanaOf(o, "　")}"><input type="hidden" name="tel" value="${o.mobile}"><input type="hidden" name="email" value="${o.email}"><table class="table confirm"><tbody><tr><th>証券番号</th><td>${r.digits(10)}</td></tr><tr><th>お名前</th><td>${nameOf(o, "　")}</td></tr><tr><th>フリガナ</th><td>${kanaOf(o, "　")}</td></tr><tr><th>生年月日</th><td>${o.birth[0]}年${o.birth[1]}月${o.birth[2]}日</td></tr><tr><th>ご住所</th><td>〒${postalOf(o)}<br>${addressOf(o)}<br>${o.building}</td></tr><tr><th>日中のご連絡先</th><td>${mobileOf(o)}</td></tr><tr><th>メールアドレス</th><td>${o.email}</td></tr><tr><th>事故の日時</th><td>${day(r, "/")} ${clock(r)}頃</td></tr><tr><th>事故の状況</th><td>駐車場で後退中に柱へ接触しました。<br>けが人はいません。</td></tr><tr><th>お受取口座</th><td>れいじ銀行 本店営業部 普通 ${o.account}</td></tr></tbody></table><button type="submit" name="back" class="btn btn-secondary">修正する</button> <button type="submit" class="btn btn-danger">請求する</button></form>`
        },
    ),
    page(
        "thirtythird-viewings",
        "who wants to see a flat, on a board in columns: a card each with house, hour and how to reach them",
        blade,
        "内見予約ボード",
        "few",
        ["name", "phone", "email"],
        (p, r) =>
            `<div class="board d-flex">${["受付", "日程調整", "内見済"]
                .map(
                    (column, at) =>
                        `<section class="board-col"><h3>${column} <span class="badge bg-secondary">${p.filter((_one, no) => no % 3 === at).length}</span></h3>${each(
                            p.filter((_one, no) => no % 3 === at),
                            (o) =>
                                `<div class="card mb-2" draggable="true" data-id="${r.digits(5)}"><div class="card-body p-2"><p class="small text-muted mb-1">${r.pick(["例示台コート 203", "サンライズ見本 502", "架空本町テラス 101"])}（1LDK・${4 + r.below(9)}.${r.below(10)}万円）</p><h4 class="h6">${nameOf(o, " ")} 様</h4><p class="mb-0"><i class="bi bi-telephone"></i> ${mobileOf(o)}</p><p class="mb-0"><i class="bi bi-envelope"></i> ${o.email}</p><p class="mb-0"><i class="bi bi-calendar"></i> 12/${1 + r.below(28)} ${clock(r)}〜</p></div></div>`,
                        )}</section>`,
                )
                .join("")}</div>`,
    ),
    ofPairs(
        "thirtythird-taxi-dispatch",
        "cars that are sent: who rang with a telephone, where to be fetched, where to go, which driver",
        "few",
        (pairs, r) => ({
            mediaType: HTML,
            body: webForms(
                "配車状況",
                `<table class="rgMasterTable" id="ctl00_RadGrid1_ctl00"><thead><tr>${th("受付", "お客様名", "電話番号", "お迎え先", "行先", "無線", "乗務員", "状態")}</tr></thead><tbody>${pairs.map(([rider, driver], at) => `<tr class="${at % 2 === 0 ? "rgRow" : "rgAltRow"}" id="ctl00_RadGrid1_ctl00__${at}">${td(clock(r), `${nameOf(rider)}様`, mobileOf(rider), addressOf(rider), r.pick(["例示駅北口", "見本川病院", "市役所"]), 10 + r.below(80), nameOf(driver), r.pick(["迎車", "実車", "完了"]))}</tr>`).join("\r\n")}</tbody></table>`,
            ),
            shown: pairs.flatMap(([rider, driver]) => [
                ...shownWith([rider], "name", "phone", "address"),
                ...shownWith([driver], "name"),
            ]),
            either: ["job"],
        }),
    ),
]
