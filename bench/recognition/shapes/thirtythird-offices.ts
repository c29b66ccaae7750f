// The thirty-third set: what a town's offices have before them.
import { day, td, th, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, eraBirthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, shownWith, type Shape } from "../shape.ts"
import { activeAdmin, blade, django, oldPhp, spring, webForms } from "../thirtythird-frame.ts"
import { clock, each, familiesOf, groupsOf, infantBirth, ofPairs, page } from "../thirtythird-shape.ts"

const HALLS = ["大ホール", "第1会議室", "調理室", "和室"] as const
const BOOKS = ["川辺の植物", "やさしい簿記", "北国の保存食", "星座早見の作り方", "はじめての編みもの"] as const
const FOUND = ["折りたたみ傘（黒）", "ワイヤレスイヤホン", "定期入れ", "財布（茶色）", "自転車の鍵"] as const

export const THIRTYTHIRD_OFFICES: readonly Shape[] = [
    page(
        "thirtythird-moving-notices",
        "notices of moves in an administration: check box, name as link, birthday, new address, state, three actions",
        activeAdmin,
        "転入届",
        "many",
        ["name", "birth", "postal", "address"],
        (p, r) =>
            `<div class="table_tools"><a class="batch_action_button dropdown_menu_button disabled" href="#">一括操作</a><ul class="scopes"><li class="scope all selected"><a class="table_tools_button" href="/admin/notices?scope=all">すべて <span class="count">(${p.length})</span></a></li></ul></div><div class="paginated_collection"><table id="index_table_notices" class="index_table index" paginator="true"><thead><tr><th class="col col-selectable"><div class="resource_selection_toggle_cell"><input type="checkbox" id="collection_selection_toggle_all" name="collection_selection_toggle_all" class="toggle_all"></div></th><th class="sortable sorted-desc col col-id"><a href="/admin/notices?order=id_asc">受付番号</a></th><th class="col col-applicant">届出人</th><th class="col col-birth">生年月日</th><th class="col col-zip">郵便番号</th><th class="col col-address">新住所</th><th class="col col-moved_on">異動日</th><th class="col col-status">状態</th><th class="col col-actions"></th></tr></thead><tbody>${each(
                p,
                (o, at) =>
                    `<tr class="${at % 2 === 0 ? "odd" : "even"}" id="notice_${3_300 + at}"><td class="col col-selectable"><div class="resource_selection_cell"><input type="checkbox" id="batch_action_item_${3_300 + at}" value="${3_300 + at}" class="collection_selection" name="collection_selection[]"></div></td><td class="col col-id">${3_300 + at}</td><td class="col col-applicant"><a href="/admin/residents/${r.digits(5)}">${nameOf(o, " ")}</a></td><td class="col col-birth">${birthOf(o)}</td><td class="col col-zip">${postalOf(o)}</td><td class="col col-address">${addressOf(o)} ${o.building}</td><td class="col col-moved_on">${day(r)}</td><td class="col col-status"><span class="status_tag ${r.pick(["yes", "no"])}">${r.pick(["受付済", "確認中"])}</span></td><td class="col col-actions"><div class="table_actions"><a class="view_link member_link" title="閲覧" href="/admin/notices/${3_300 + at}">閲覧</a><a class="edit_link member_link" title="編集" href="/admin/notices/${3_300 + at}/edit">編集</a><a class="delete_link member_link" data-confirm="本当に削除しますか？" rel="nofollow" data-method="delete" href="/admin/notices/${3_300 + at}">削除</a></div></td></tr>`,
            )}</tbody></table></div>`,
    ),
    ofPairs(
        "thirtythird-waiting-child",
        "a child that waits for a place in a nursery: rows of definitions, then the parent who applies, then wishes",
        "one",
        (pairs, r) => {
            const families = familiesOf(pairs)
            return {
                mediaType: HTML,
                body: blade(
                    "入所待機児童 詳細",
                    each(families, ([parent, child]) => {
                        const born = infantBirth(r, "/")
                        return `<h5>児童</h5><dl class="row"><dt class="col-sm-3">受付番号</dt><dd class="col-sm-9">K${r.digits(6)}</dd><dt class="col-sm-3">児童氏名</dt><dd class="col-sm-9">${nameOf(child, " ")}</dd><dt class="col-sm-3">フリガナ</dt><dd class="col-sm-9">${kanaOf(child)}</dd><dt class="col-sm-3">生年月日</dt><dd class="col-sm-9">${born}</dd><dt class="col-sm-3">性別</dt><dd class="col-sm-9">${child.sex}</dd></dl><h5>保護者</h5><dl class="row"><dt class="col-sm-3">保護者氏名</dt><dd class="col-sm-9">${nameOf(parent, " ")}</dd><dt class="col-sm-3">続柄</dt><dd class="col-sm-9">${parent.sex === "男" ? "父" : "母"}</dd><dt class="col-sm-3">住所</dt><dd class="col-sm-9">〒${postalOf(parent)}<br>${addressOf(parent)}</dd><dt class="col-sm-3">携帯電話</dt><dd class="col-sm-9"><a href="tel:${parent.mobile}">${mobileOf(parent)}</a></dd><dt class="col-sm-3">メール</dt><dd class="col-sm-9"><a href="mailto:${parent.email}">${parent.email}</a></dd></dl><h5>希望施設</h5><table class="table table-sm"><thead><tr>${th("順位", "施設", "指数")}</tr></thead><tbody><tr>${td(1, "例示台保育園", 20 + r.below(30))}</tr><tr>${td(2, "見本川こども園", 20 + r.below(30))}</tr></tbody></table><a href="/children/33/edit" class="btn btn-primary">編集</a> <a href="/children" class="btn btn-secondary">一覧へ戻る</a>`
                    }),
                ),
                shown: families.flatMap(([parent, child]) => [
                    ...shownWith([child], "name", "kana", "birth", "sex"),
                    ...shownWith([parent], "name", "postal", "address", "phone", "email"),
                ]),
                either: ["sex", "postal", "address"],
            }
        },
    ),
    page(
        "thirtythird-hall-calendar",
        "a month of a hall: in the days of the week links with an hour, a room and who booked it",
        spring,
        "2026年12月 施設予約カレンダー",
        "many",
        ["name"],
        (p, r) =>
            `<table class="table table-bordered calendar"><thead><tr>${th("日", "月", "火", "水", "木", "金", "土")}</tr></thead><tbody>${groupsOf(
                groupsOf(p, Math.max(1, Math.ceil(p.length / 28))),
                7,
            )
                .map(
                    (week, row) =>
                        `<tr>${week.map((booked, at) => `<td class="day"><span class="num">${row * 7 + at + 1}</span>${booked.map((o) => `<a class="event" href="/reserve/${r.digits(5)}"><span class="time">${clock(r)}</span> <span class="room">${r.pick(HALLS)}</span> <span class="who">${nameOf(o, " ")}</span></a>`).join("")}</td>`).join("")}</tr>`,
                )
                .join("\n")}</tbody></table>`,
    ),
    page(
        "thirtythird-overdue-books",
        "who has not brought back books: a GridView with pager, number of the card, name, telephone, title, days",
        webForms,
        "督促対象者一覧",
        "few",
        ["name", "phone"],
        (p, r) =>
            `<div>\r\n\t<table class="grid" cellspacing="0" rules="all" border="1" id="ctl00_ContentPlaceHolder1_GridView1" style="border-collapse:collapse;">\r\n\t\t<tr>\r\n\t\t\t<th scope="col">&nbsp;</th><th scope="col"><a href="javascript:__doPostBack('ctl00$ContentPlaceHolder1$GridView1','Sort$CardNo')">利用者番号</a></th><th scope="col">利用者名</th><th scope="col">電話番号</th><th scope="col">書名</th><th scope="col">返却期限</th><th scope="col">超過日数</th><th scope="col">督促</th>\r\n\t\t</tr>${p.map((o, at) => `<tr>\r\n\t\t\t<td><input id="ctl00_ContentPlaceHolder1_GridView1_ctl0${at + 2}_chk" type="checkbox" name="ctl00$ContentPlaceHolder1$GridView1$ctl0${at + 2}$chk" /></td>${td(r.digits(8))}<td><span id="ctl00_ContentPlaceHolder1_GridView1_ctl0${at + 2}_lblName">${nameOf(o, "　")}</span></td>${td(landlineOf(o), r.pick(BOOKS), day(r, "/"), 1 + r.below(90))}<td><a href="javascript:__doPostBack('ctl00$ContentPlaceHolder1$GridView1','Print$${at}')">はがき印刷</a></td>\r\n\t\t</tr>`).join("")}<tr class="pager">\r\n\t\t\t<td colspan="8"><table border="0"><tr><td><span>1</span></td><td><a href="javascript:__doPostBack('ctl00$ContentPlaceHolder1$GridView1','Page$2')">2</a></td></tr></table></td>\r\n\t\t</tr>\r\n\t</table>\r\n</div>`,
    ),
    page(
        "thirtythird-tax-rolls",
        "who pays a tax on land: an old page, fonts in cells, two lines a payer, the address in the second",
        oldPhp,
        "固定資産税 納税義務者検索結果",
        "few",
        ["name", "birth", "address"],
        (p, r) =>
            `<form action="kensaku.php" method="post"><input type="text" name="kana" size="20"> <input type="submit" value="再検索"></form><font color="#cc0000">${p.length}件見つかりました。</font><table width="100%" border="0" cellspacing="1" bgcolor="#999999">${p.map((o, at) => `<tr bgcolor="${at % 2 === 0 ? "#ffffff" : "#eeeeff"}"><td rowspan="2" align="center"><a href="meisai.php?no=${r.digits(8)}"><font size="2">照会</font></a></td><td><font size="2">${r.digits(8)}</font></td><td><font size="2"><b>${nameOf(o, "　")}</b></font></td><td><font size="2">${eraBirthOf(o, true)}</font></td><td align="right"><font size="2">${yen(r)}円</font></td><td><font size="2">第${1 + r.below(4)}期</font></td></tr><tr bgcolor="${at % 2 === 0 ? "#ffffff" : "#eeeeff"}"><td colspan="5"><font size="2">${addressOf(o)}</font></td></tr>`).join("\n")}</table>`,
    ),
    ofPairs(
        "thirtythird-lost-and-found",
        "things found, a row each: who brought it with a telephone, and, where it was handed out, who came for it",
        "few",
        (pairs, r) => ({
            mediaType: HTML,
            body: django(
                "拾得物",
                `<form id="changelist-form" method="post" novalidate><input type="hidden" name="csrfmiddlewaretoken" value="x33kq"><div class="actions"><label>操作: <select name="action"><option value="" selected>---------</option><option value="delete_selected">選択された拾得物の削除</option></select></label><button type="submit" class="button">実行</button></div><div class="results"><table id="result_list"><thead><tr><th scope="col" class="action-checkbox-column"><input type="checkbox" id="action-toggle"></th><th scope="col" class="sortable column-item"><div class="text"><a href="?o=1">物件</a></div></th><th scope="col" class="column-found_on"><div class="text"><span>拾得日</span></div></th><th scope="col" class="column-finder"><div class="text"><span>拾得者</span></div></th><th scope="col" class="column-finder_tel"><div class="text"><span>拾得者電話</span></div></th><th scope="col" class="column-returned"><div class="text"><span>返還</span></div></th><th scope="col" class="column-owner"><div class="text"><span>受取人</span></div></th></tr></thead><tbody>${each(pairs, ([finder, owner], at) => `<tr><td class="action-checkbox"><input type="checkbox" name="_selected_action" value="${at}" class="action-select"></td><th class="field-item"><a href="/admin/lost/item/${at}/change/">${r.pick(FOUND)}</a></th><td class="field-found_on nowrap">2026年11月${1 + r.below(28)}日</td><td class="field-finder">${nameOf(finder)}</td><td class="field-finder_tel">${mobileOf(finder)}</td>${at % 2 === 0 ? `<td class="field-returned"><img src="/static/admin/img/icon-yes.svg" alt="True"></td><td class="field-owner">${nameOf(owner)}</td>` : '<td class="field-returned"><img src="/static/admin/img/icon-no.svg" alt="False"></td><td class="field-owner">-</td>'}</tr>`)}</tbody></table></div><p class="paginator">${pairs.length} 拾得物</p></form>`,
            ),
            shown: pairs.flatMap(([finder, owner], at) => [
                ...shownWith([finder], "name", "phone"),
                ...(at % 2 === 0 ? shownWith([owner], "name") : []),
            ]),
        }),
    ),
]
