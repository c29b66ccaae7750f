// A sixth set, written and first run like the third: pages of administration, of shops and of frameworks.
import {
    addressOf,
    birthOf,
    kanaOf,
    landlineOf,
    makePeople,
    mobileOf,
    nameOf,
    postalOf,
    type Person,
} from "../people.ts"
import {
    HTML,
    ofDistinctFamilies,
    page,
    shape,
    shapeOfOne,
    shownWith,
    somePeople,
    type Shape,
    withEither,
} from "../shape.ts"

const escaped = (value: unknown): string => JSON.stringify(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;")

/** A value as Astro writes the properties of an island: its type, then what it is. */
function islandValue(value: unknown): unknown {
    if (Array.isArray(value)) return [1, value.map(islandValue)]
    if (typeof value !== "object" || value === null) return [0, value]
    return [0, Object.fromEntries(Object.entries(value).map(([key, one]) => [key, islandValue(one)]))]
}

const sortedHead = (field: string, label: string): string =>
    `<th scope="col" class="sortable column-${field}"><div class="text"><a href="?o=1">${label}</a></div><div class="clear"></div></th>`

const shopRow = (label: string, content: string): string =>
    `<div class="row mb-3"><div class="col-3"><span>${label}</span></div><div class="col">${content}</div></div>`

const input = (name: string, value: string): string =>
    `<input type="text" id="order_${name}" name="order[${name}]" required="required" class="form-control" value="${value}">`

const changeRow = (o: Person): string =>
    `<tr><td class="action-checkbox"><input type="checkbox" name="_selected_action" value="${o.id}" class="action-select"></td><th class="field-last_name"><a href="/admin/members/member/${o.id}/change/">${o.family}</a></th><td class="field-first_name">${o.given}</td><td class="field-email">${o.email}</td><td class="field-tel nowrap">${mobileOf(o)}</td><td class="field-is_active"><img src="/static/admin/img/icon-yes.svg" alt="True"></td></tr>`

const columnHead = (name: string, comment: string): string =>
    `<th class="column_heading" data-column="${name}"><span><a href="index.php?sort=${name}" class="sortlink">${name}</a></span><span class="tblcomment">${comment}</span></th>`

const dataCell = (value: string, type: string): string =>
    `<td data-decimals="0" data-type="${type}" class="data grid_edit click2">${value}</td>`

const resultRow = (o: Person): string =>
    `<tr><td class="text-center"><input type="checkbox" class="multi_checkbox" name="rows_to_delete[${o.id}]"></td><td><a href="edit.php"><span class="nowrap"><img src="dot.gif" title="編集" alt="編集" class="icon ic_b_edit">&nbsp;編集</span></a></td><td><a href="#"><span class="nowrap"><img src="dot.gif" title="削除" alt="削除">&nbsp;削除</span></a></td>${dataCell(String(o.id), "int")}${dataCell(nameOf(o, " "), "string")}${dataCell(kanaOf(o), "string")}${dataCell(mobileOf(o, ""), "string")}${dataCell(o.email, "string")}${dataCell(birthOf(o), "date")}</tr>`

export const SIXTH_PAGES: readonly Shape[] = [
    shape("sixth-change-list", "a change list of Django's administration", HTML, ["name", "email", "phone"], (p) => {
        return page(
            `<form id="changelist-form" method="post"><div class="actions"><label>操作: <select name="action"><option value="">---------</option><option value="delete_selected">選択された 会員 の削除</option></select></label></div><table id="result_list"><thead><tr><th class="action-checkbox-column"><input type="checkbox" id="action-toggle"></th>${sortedHead("last_name", "姓")}${sortedHead("first_name", "名")}${sortedHead("email", "メールアドレス")}${sortedHead("tel", "電話番号")}${sortedHead("is_active", "有効")}</tr></thead><tbody>${p.map(changeRow).join("")}</tbody></table><p class="paginator">${p.length} 会員</p></form>`,
        )
    }),
    shape(
        "sixth-database-admin",
        "rows as phpMyAdmin shows them",
        HTML,
        ["name", "kana", "phone", "email", "birth"],
        (p) => {
            return page(
                `<table class="table_results"><thead><tr><th colspan="3"><span>全テキスト</span></th>${columnHead("id", "")}${columnHead("member_nm", "氏名")}${columnHead("member_kana", "カナ")}${columnHead("tel", "電話")}${columnHead("mail", "メール")}${columnHead("birthday", "生年月日")}</tr></thead><tbody>${p.map(resultRow).join("")}</tbody></table>`,
            )
        },
    ),
    shapeOfOne(
        "sixth-order-edit",
        "the page on which a shop edits an order: labels and fields in rows of a grid",
        HTML,
        ["name", "kana", "postal", "address", "phone", "email"],
        (o) =>
            page(
                `<form>${shopRow("お名前", `<div class="row"><div class="col">${input("name_name01", o.family)}</div><div class="col">${input("name_name02", o.given)}</div></div>`)}${shopRow("お名前(カナ)", `<div class="row"><div class="col">${input("kana_kana01", o.familyKana)}</div><div class="col">${input("kana_kana02", o.givenKana)}</div></div>`)}${shopRow("住所", `<div class="row"><div class="col-3">〒${input("postal_code", o.postal)}</div></div><select id="order_address_pref" name="order[address][pref]"><option value="">選択してください</option><option value="13" selected="selected">${o.prefecture}</option></select>${input("address_addr01", o.city)}${input("address_addr02", `${o.town}${o.block.join("-")}`)}`)}${shopRow("電話番号", input("phone_number", o.mobile))}${shopRow("メールアドレス", input("email", o.email))}${shopRow("会社名", input("company_name", ""))}${shopRow("備考", '<textarea name="order[message]"></textarea>')}</form>`,
            ),
    ),
    shape("sixth-calendar-events", "bookings in the cells of a month", HTML, ["name", "phone"], (p) => {
        const cells = Array.from({ length: 28 }, (_, at) => {
            const o = p[at]
            const event =
                o === undefined
                    ? ""
                    : `<a class="fc-event" href="/reservations/${o.id}" title="10:00-11:00 ${nameOf(o, " ")} 様 ${mobileOf(o)}"><span class="fc-time">10:00</span> <span class="fc-title">${nameOf(o, " ")}様</span></a>`
            return `<td class="fc-day" data-date="2026-05-${String(at + 1).padStart(2, "0")}"><div class="fc-day-number">${at + 1}</div>${event}</td>`
        })
        const weeks = [0, 7, 14, 21].map((at) => `<tr>${cells.slice(at, at + 7).join("")}</tr>`)
        return page(
            `<table class="calendar"><thead><tr>${Array.from("日月火水木金土", (day) => `<th>${day}</th>`).join("")}</tr></thead><tbody>${weeks.join("")}</tbody></table>`,
        )
    }),
    shape("sixth-booking-grid", "a booking ledger: hours down, rooms across", HTML, ["name", "phone"], (p) => {
        const rooms = ["第1会議室", "第2会議室", "和室"]
        const hours = Array.from({ length: Math.ceil(p.length / rooms.length) }, (_, hour) => {
            const cells = rooms.map((_room, at) => {
                const o = p[hour * rooms.length + at]
                return o === undefined ? "<td>空き</td>" : `<td>${nameOf(o, " ")} 様<br>${mobileOf(o)}<br>2名</td>`
            })
            return `<tr><th>${9 + hour}:00</th>${cells.join("")}</tr>`
        })
        return page(
            `<table border="1"><tr><th>時間</th>${rooms.map((one) => `<th>${one}</th>`).join("")}</tr>${hours.join("")}</table>`,
        )
    }),
    {
        id: "sixth-household-rowspan",
        why: "an address over the rows of a household",
        make: (random) => {
            const heads = ofDistinctFamilies(somePeople(random))
            const members = heads.flatMap((head) => [
                head,
                {
                    ...head,
                    id: 800 + head.id,
                    given: "保",
                    birth: [head.birth[0], head.birth[1], 1 + ((head.birth[2] + 9) % 28)] as const,
                },
            ])
            const rows = members.map((one, at) => {
                const place = at % 2 === 0 ? `<td rowspan="2">${addressOf(one)}</td>` : ""
                return `<tr>${place}<td>${nameOf(one, " ")}</td><td>${at % 2 === 0 ? "世帯主" : "子"}</td><td>${birthOf(one, "/")}</td></tr>`
            })
            const body = page(
                `<table><tr><th>住所</th><th>氏名</th><th>続柄</th><th>生年月日</th></tr>${rows.join("")}</table>`,
            )
            return { mediaType: HTML, body, shown: shownWith(members, "name", "address", "birth") }
        },
    },
    shapeOfOne(
        "sixth-grouped-side-heads",
        "a detail page whose side headings stand in groups",
        HTML,
        ["name", "kana", "phone", "email", "postal", "address"],
        (o) =>
            page(
                `<table><tr><th rowspan="2">申請者</th><th>氏名</th><td>${nameOf(o, "　")}</td></tr><tr><th>フリガナ</th><td>${kanaOf(o, "　")}</td></tr><tr><th rowspan="3">連絡先</th><th>電話</th><td>${landlineOf(o)}</td></tr><tr><th>メール</th><td>${o.email}</td></tr><tr><th>住所</th><td>〒${postalOf(o)}<br>${addressOf(o)}</td></tr><tr><th colspan="2">申請内容</th><td>集会室の利用</td></tr></table>`,
            ),
    ),
    shape(
        "sixth-grid-roles",
        "a grid of a component library, fields by attribute",
        HTML,
        ["name", "email", "phone"],
        (p) => {
            const columns = ["name", "email", "phone"]
            const head = columns
                .map(
                    (one) =>
                        `<div role="columnheader" data-field="${one}" class="MuiDataGrid-columnHeader"><div class="MuiDataGrid-columnHeaderTitle">${one}</div></div>`,
                )
                .join("")
            const row = (o: Person): string =>
                `<div role="row" data-id="${o.id}" class="MuiDataGrid-row">${[nameOf(o, " "), o.email, mobileOf(o)].map((value, at) => `<div role="gridcell" data-field="${columns[at] ?? ""}" data-colindex="${at}" class="MuiDataGrid-cell"><div class="MuiDataGrid-cellContent">${value}</div></div>`).join("")}</div>`
            return page(
                `<div role="grid" class="MuiDataGrid-root"><div role="row" class="MuiDataGrid-columnHeaders">${head}</div>${p.map(row).join("")}</div>`,
            )
        },
    ),
    shape(
        "sixth-custom-elements",
        "elements of a page's own, values in attributes",
        HTML,
        ["name", "email", "phone"],
        (p) =>
            page(
                `<member-list count="${p.length}">${p.map((o) => `<member-card member-id="${o.id}" full-name="${nameOf(o, " ")}" mail="${o.email}" tel="${mobileOf(o)}" status="active"></member-card>`).join("\n")}</member-list>`,
            ),
    ),
    shape("sixth-participants", "participants of a course", HTML, ["name", "email"], (p) =>
        page(
            `<table class="generaltable" id="participants"><thead><tr><th class="header c0"><a href="?tsort=firstname">名</a> / <a href="?tsort=lastname">姓</a></th><th class="header c1"><a href="?tsort=email">メールアドレス</a></th><th class="header c2">ロール</th><th class="header c3">最終アクセス</th></tr></thead><tbody>${p.map((o) => `<tr id="user-index-participants-${o.id}"><th class="cell c0" scope="row"><a href="/user/view.php?id=${o.id}"><img src="/theme/f2.png" class="userpicture" width="35" alt="">${nameOf(o, " ")}</a></th><td class="cell c1">${o.email}</td><td class="cell c2">学生</td><td class="cell c3">3 日 4 時間</td></tr>`).join("")}</tbody></table>`,
        ),
    ),
    shape(
        "sixth-comment-authors",
        "comments in an administration: name, site, mail in one cell",
        HTML,
        ["name", "email"],
        (p) =>
            page(
                `<table class="comments"><thead><tr><th>投稿者</th><th>コメント</th><th>返信先</th><th>投稿日</th></tr></thead><tbody>${p.map((o) => `<tr><td class="author column-author"><strong><img alt="" src="/avatar.png">${nameOf(o, " ")}</strong><br><a href="mailto:${o.email}">${o.email}</a><br><a href="/edit-comments?s=192.0.2.1">192.0.2.1</a></td><td><p>参考になりました。</p></td><td><a href="/p/1">春の催し</a></td><td>2026年5月1日 10:00</td></tr>`).join("")}</tbody></table>`,
            ),
    ),
    {
        id: "sixth-numbered-labels",
        why: "a confirmation page whose labels number the participants",
        make: (random) => {
            const people = makePeople(random, 2 + random.below(4))
            const pairs = people.map(
                (one, at) =>
                    `<dt>参加者${at + 1} 氏名</dt><dd>${nameOf(one, " ")}</dd><dt>参加者${at + 1} フリガナ</dt><dd>${kanaOf(one)}</dd><dt>参加者${at + 1} 電話番号</dt><dd>${mobileOf(one)}</dd>`,
            )
            const body = page(
                `<dl><dt>イベント名</dt><dd>春の見本市ウォーク</dd>${pairs.join("")}<dt>備考</dt><dd></dd></dl>`,
            )
            return { mediaType: HTML, body, shown: shownWith(people, "name", "kana", "phone") }
        },
    },
    shape("sixth-datalist", "suggestions for a field: value and label", HTML, ["name", "email"], (p) =>
        page(
            `<label>宛先 <input list="members" name="to"></label><datalist id="members">${p.map((o) => `<option value="${o.email}" label="${nameOf(o, " ")}">`).join("")}</datalist>`,
        ),
    ),
    shape("sixth-contact-links", "numbers and addresses in links alone", HTML, ["name", "email", "phone"], (p) =>
        page(
            `<div class="members">${p.map((o) => `<div class="member"><p class="member-name">${nameOf(o, " ")}</p><p><a class="btn" href="tel:+81${o.mobile.slice(1)}">電話する</a> <a class="btn" href="mailto:${o.email}?subject=%E3%81%8A%E7%9F%A5%E3%82%89%E3%81%9B">メールする</a></p></div>`).join("")}</div>`,
        ),
    ),
    withEither(
        shape(
            "sixth-officers",
            "officers of a neighbourhood, a post over several rows",
            HTML,
            ["name", "address", "phone"],
            (p) => {
                const rows = p.map((o, at) => {
                    const post = at === 0 ? "<td>会長</td>" : at === 1 ? `<td rowspan="${p.length - 1}">班長</td>` : ""
                    return `<tr>${post}<td>${nameOf(o, "　")}</td><td>${o.town}${o.block.join("-")}</td><td>${landlineOf(o)}</td></tr>`
                })
                return page(
                    `<table><tr><th>役職</th><th>氏名</th><th>住所</th><th>電話</th></tr>${rows.join("")}</table>`,
                    "令和8年度 役員名簿",
                )
            },
        ),
        "job",
    ),
    shape(
        "sixth-wire-snapshot",
        "a component's state in an attribute, each list with its type",
        HTML,
        ["name", "email", "phone"],
        (p) => {
            const members = p.map((o) => [
                { id: o.id, name: nameOf(o, " "), email: o.email, phone: mobileOf(o) },
                { s: "arr" },
            ])
            const state = {
                data: { search: "", perPage: 20, members: [members, { s: "arr" }] },
                memo: { id: "aBc", name: "member-table", path: "members", method: "GET", locale: "ja" },
                checksum: "9f86d081884c7d659a2feaa0c55ad015",
            }
            return page(`<div wire:id="aBc" wire:snapshot="${escaped(state)}" wire:effects="[]"><p>会員一覧</p></div>`)
        },
    ),
    shape(
        "sixth-transfer-state",
        "answers a page keeps for its program, by request",
        HTML,
        ["name", "kana", "email"],
        (p) => {
            const b = {
                total: p.length,
                items: p.map((o) => ({
                    id: o.id,
                    fullName: nameOf(o, " "),
                    fullNameKana: kanaOf(o),
                    mailAddress: o.email,
                })),
            }
            const state = {
                "2847192031": {
                    b,
                    h: { "content-type": ["application/json"] },
                    s: 200,
                    st: "OK",
                    u: "/api/members",
                    rt: "json",
                },
                __nghData__: [{}],
            }
            return page(
                `<app-root ng-version="17.3.0"></app-root><script id="ng-state" type="application/json">${JSON.stringify(state)}</script>`,
            )
        },
    ),
    shape(
        "sixth-island-props",
        "properties of an island, each value with its type",
        HTML,
        ["name", "email", "phone"],
        (p) => {
            const props = {
                members: islandValue(
                    p.map((o) => ({ id: o.id, name: nameOf(o, " "), email: o.email, tel: mobileOf(o) })),
                ),
                editable: [0, true],
            }
            return page(
                `<astro-island uid="Z1" component-url="/_astro/List.js" component-export="default" client="load" props="${escaped(props)}" opts="{&quot;name&quot;:&quot;List&quot;}" ssr></astro-island>`,
            )
        },
    ),
]
