// Of the twenty-first set: names and hardly more, in links, options, cells and lines.
import { day, first, td, th } from "../nineteenth-shape.ts"
import { addressOf, landlineOf, mobileOf, nameOf, romanOf, type Person } from "../people.ts"
import { CSV, csvLine, JSON_TYPE, lines, TEXT, withEither, type Shape } from "../shape.ts"
import { campus, city, clinic, console21, none } from "../twentyfirst-frame.ts"
import { data, groupsOf, page } from "../twentyfirst-shape.ts"

const names = (people: readonly Person[], by: string, gap = " "): string => people.map((o) => nameOf(o, gap)).join(by)
const options = (people: readonly Person[]): string =>
    people.map((o) => `<option value="${o.id + 3}">${nameOf(o, " ")}</option>`).join("")

export const TWENTYFIRST_LISTS: readonly Shape[] = [
    page(
        "twentyfirst-assignee-options",
        "who may be put in charge, as options of a form",
        console21,
        "新しいチケット",
        "few",
        ["name"],
        (p) =>
            `<form id="issue-form"><p><label for="issue_subject">題名</label><input id="issue_subject" name="issue[subject]" value=""></p><p><label for="issue_assigned_to_id">担当者</label><select name="issue[assigned_to_id]" id="issue_assigned_to_id"><option value=""></option>${options(p)}</select></p><p><label for="issue_priority_id">優先度</label><select name="issue[priority_id]"><option value="1">低め</option><option value="2" selected>通常</option></select></p></form>`,
    ),
    page(
        "twentyfirst-staff-nominate",
        "whom to nominate at a salon",
        none,
        "ご予約内容の入力",
        "few",
        ["name"],
        (p) =>
            `<form><label>メニュー <select name="menu"><option>カット</option><option>カラー</option></select></label><label>担当スタッフ <select name="staff_id"><option value="0">指名なし</option>${options(p)}</select></label><label>ご希望日 <input type="date" name="d"></label></form>`,
    ),
    page(
        "twentyfirst-member-links",
        "members of a project by role, each a link to the profile",
        console21,
        "営業支援プロジェクト",
        "few",
        ["name"],
        (p) =>
            `<div class="members box"><h3 class="icon icon-group">メンバー</h3><p><span class="label">管理者:</span> <a class="user active" href="/users/5">${nameOf(first(p), " ")}</a></p><p><span class="label">開発者:</span> ${p
                .slice(1)
                .map((o) => `<a class="user active" href="/users/${o.id + 5}">${nameOf(o, " ")}</a>`)
                .join(", ")}</p></div>`,
    ),
    page(
        "twentyfirst-names-in-cell",
        "meetings: when, where, who takes part separated by 、 in one cell",
        console21,
        "会議予定",
        "few",
        ["name"],
        (p, r) =>
            `<table><tr>${th("日時", "会議名", "会議室", "出席者")}</tr>${groupsOf(p, 3)
                .map(
                    (group) =>
                        `<tr>${td(`${day(r, "/")} 10:00`, r.pick(["定例会議", "予算検討", "採用会議"]), `第${1 + r.below(5)}会議室`, names(group, "、"))}</tr>`,
                )
                .join("")}</table>`,
    ),
    page(
        "twentyfirst-duty-by-week",
        "who is on duty by week, names by lines in a cell",
        city,
        "清掃当番表",
        "few",
        ["name"],
        (p) =>
            `<table><tr>${th("週", "当番")}</tr>${groupsOf(p, 2)
                .map((group, at) => `<tr>${td(`第${at + 1}週`, names(group, "<br>"))}</tr>`)
                .join("")}</table>`,
    ),
    withEither(
        page(
            "twentyfirst-committee",
            "a committee: post and name in two columns",
            city,
            "自治会役員",
            "few",
            ["name"],
            (p, r) =>
                `<table><tr>${th("役職", "氏名")}</tr>${p.map((o) => `<tr>${td(r.pick(["会長", "副会長", "会計", "監事"]), nameOf(o, "　"))}</tr>`).join("")}</table>`,
        ),
        "job",
    ),
    page(
        "twentyfirst-checkbox-people",
        "to whom a message goes: boxes to tick",
        campus,
        "メッセージの送信先",
        "few",
        ["name"],
        (p) =>
            `<fieldset><legend>受講者</legend>${p.map((o) => `<label><input type="checkbox" name="to[]" value="${o.id + 3}"> ${nameOf(o, " ")}</label>`).join("<br>")}</fieldset>`,
    ),
    page(
        "twentyfirst-groups-of-names",
        "groups of a lesson, names in items below the group's heading",
        campus,
        "グループ分け",
        "few",
        ["name"],
        (p) =>
            groupsOf(p, 4)
                .map(
                    (group, at) =>
                        `<h3>グループ${at + 1} メンバー</h3><ul>${group.map((o) => `<li>${nameOf(o, " ")}</li>`).join("")}</ul>`,
                )
                .join("\n"),
    ),
    page(
        "twentyfirst-staff-figures",
        "doctors: picture, name, what they treat",
        clinic,
        "医師紹介",
        "few",
        ["name"],
        (p, r) =>
            p
                .map(
                    (o) =>
                        `<div class="doctor"><img src="/img/dr${o.id}.jpg" alt=""><p class="name">${nameOf(o, " ")}<span>医師</span></p><p>専門: ${r.pick(["循環器", "消化器", "糖尿病"])}</p></div>`,
                )
                .join("\n"),
    ),
    page(
        "twentyfirst-mentions",
        "a chat with members by name at its head",
        console21,
        "スペース: 広報チーム",
        "few",
        ["name"],
        (p, r) =>
            `<div class="space-members"><span>参加メンバー(${p.length})</span>${p.map((o) => `<span class="chip" title="${nameOf(o, " ")}">${nameOf(o, " ")}</span>`).join("")}</div><div class="thread"><p>${day(r)} チラシの初校を共有しました。</p></div>`,
    ),
    page(
        "twentyfirst-name-and-address-again",
        "a list of names as options above, the same people with address in the table below",
        console21,
        "訪問予定",
        "few",
        ["name", "address", "phone"],
        (p, r) =>
            `<form><label>利用者 <select name="client"><option value="">すべて</option>${options(p)}</select></label></form><table><tr>${th("訪問日", "利用者氏名", "住所", "電話番号")}</tr>${p.map((o) => `<tr>${td(day(r, "/"), nameOf(o, " "), addressOf(o), landlineOf(o))}</tr>`).join("")}</table>`,
    ),
    page(
        "twentyfirst-table-and-details",
        "names as links in a list, then a card with address of mail each",
        console21,
        "メンバー",
        "few",
        ["name", "email"],
        (p) =>
            `<ul class="nav flex-column">${p.map((o) => `<li><a href="#m${o.id}">${nameOf(o, " ")}</a></li>`).join("")}</ul>${p.map((o) => `<div class="card" id="m${o.id}"><h4>${nameOf(o, " ")}</h4><p>メール: ${o.email}</p></div>`).join("")}`,
    ),
    page(
        "twentyfirst-approvals",
        "a form's route of approval: steps with who and when",
        none,
        "稟議書 承認経路",
        "few",
        ["name"],
        (p, r) =>
            `<ol class="route">${p.map((o, at) => `<li><span class="step">${at + 1}</span><span class="approver">${nameOf(o, " ")}</span><span class="state">${r.pick(["承認", "確認中", "未処理"])}</span><time>${day(r, "/")}</time></li>`).join("")}</ol>`,
    ),
    data("twentyfirst-json-name-list", "a list of names under a word for people", JSON_TYPE, "few", ["name"], (p, r) =>
        JSON.stringify({
            event: "健康講座",
            date: day(r),
            capacity: 20,
            participants: p.map((o) => nameOf(o, " ")),
            place: "中央公民館",
        }),
    ),
    data("twentyfirst-json-assignees", "tasks with whoever does them", JSON_TYPE, "few", ["name"], (p, r) =>
        JSON.stringify({
            tasks: p.map((o) => ({
                id: r.below(9999),
                title: r.pick(["見積作成", "現地確認"]),
                due: day(r),
                assignee: { id: o.id + 3, display_name: nameOf(o, " ") },
                status: "open",
            })),
        }),
    ),
    data("twentyfirst-json-options", "what a form offers: value and label", JSON_TYPE, "few", ["name"], (p) =>
        JSON.stringify({
            fields: [
                {
                    key: "staff",
                    label: "担当者",
                    type: "select",
                    options: p.map((o) => ({ value: String(o.id + 3), label: nameOf(o, " ") })),
                },
                {
                    key: "status",
                    label: "状態",
                    type: "select",
                    options: [
                        { value: "1", label: "対応中" },
                        { value: "2", label: "完了" },
                    ],
                },
            ],
        }),
    ),
    data("twentyfirst-json-joined", "events whose members are one string", JSON_TYPE, "few", ["name"], (p, r) =>
        JSON.stringify(
            groupsOf(p, 3).map((group) => ({
                id: r.below(999),
                件名: "巡回",
                日付: day(r),
                担当者: names(group, ", "),
            })),
        ),
    ),
    data("twentyfirst-csv-joined", "a cell with several names, quoted", CSV, "few", ["name"], (p, r) =>
        lines([
            "日付,会場,講師,受講者",
            ...groupsOf(p, 4).map((group) =>
                csvLine([
                    day(r, "/"),
                    "第2研修室",
                    `"${nameOf(first(group), " ")}"`,
                    `"${names(group.slice(1), "、")}"`,
                ]),
            ),
        ]),
    ),
    data("twentyfirst-csv-two-names", "shifts: a leader and a deputy a line", CSV, "few", ["name"], (p, r) =>
        lines([
            "勤務日,責任者,副責任者",
            ...groupsOf(p, 2).map((pair) => csvLine([day(r, "/"), nameOf(first(pair)), names(pair.slice(1), "", "")])),
        ]),
    ),
    data("twentyfirst-text-members-line", "minutes: who was there in one line", TEXT, "few", ["name"], (p, r) =>
        lines([
            "第3回運営会議 議事録",
            `日時：${day(r, "/")} 14:00〜15:30`,
            "場所：本館会議室B",
            `出席者：${names(p, "、")}`,
            "欠席者：なし",
            "",
            "1. 前回議事録の確認",
            "2. 秋季行事の日程について",
        ]),
    ),
    data(
        "twentyfirst-text-roster",
        "a plain roster: number and name a line below a heading",
        TEXT,
        "few",
        ["name"],
        (p) =>
            lines([
                "令和8年度 PTA役員名簿",
                "",
                ...p.map((o, at) => `${String(at + 1).padStart(2, " ")}　${nameOf(o, "　")}`),
                "",
                `以上 ${p.length}名`,
            ]),
    ),
    data("twentyfirst-text-teams", "teams with their players by commas", TEXT, "few", ["name"], (p) =>
        lines(
            [
                "ボウリング大会 組み合わせ",
                ...groupsOf(p, 3).map((group, at) => `チーム${"ABCDEFGHIJ".charAt(at)}: ${names(group, ", ")}`),
            ],
            "\n",
        ),
    ),
    withEither(
        data(
            "twentyfirst-latin-attendees",
            "a meeting's attendees in Latin letters, a line each with a bullet",
            TEXT,
            "few",
            ["name"],
            (p, r) =>
                lines(
                    [
                        `Meeting notes ${day(r)}`,
                        "",
                        "Attendees:",
                        ...p.map((o) => `- ${romanOf(o)}`),
                        "",
                        "Agenda:",
                        "- Budget",
                        "- Schedule",
                    ],
                    "\n",
                ),
        ),
        "job",
    ),
    page(
        "twentyfirst-kin-phone-list",
        "a telephone chain: arrows between names with numbers",
        none,
        "連絡網",
        "few",
        ["name", "phone"],
        (p) => `<p>${p.map((o) => `${nameOf(o, " ")} ${mobileOf(o)}`).join("<br>↓<br>")}</p>`,
    ),
]
