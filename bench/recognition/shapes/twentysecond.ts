// The twenty-second set, written once the twenty-first was mended and run at once: people in lists, tables, answers, texts; and nobody.
import { day, first, td, th, yen } from "../nineteenth-shape.ts"
import {
    addressOf,
    birthOf,
    hiragana,
    kanaOf,
    landlineOf,
    mobileOf,
    nameOf,
    postalOf,
    romanOf,
    type Person,
} from "../people.ts"
import { CSV, csvLine, JSON_TYPE, lines, nobody, TEXT, withEither, XML, type Shape } from "../shape.ts"
import { blog, campus, city, clinic, console21, none } from "../twentyfirst-frame.ts"
import { data, emptyPage, groupsOf, page } from "../twentyfirst-shape.ts"

const joined = (people: readonly Person[], by: string): string => people.map((o) => nameOf(o, " ")).join(by)

export const TWENTYSECOND: readonly Shape[] = [
    page(
        "twentysecond-rental-desk",
        "bicycles that are out: who has which, until when, number to call",
        city,
        "レンタサイクル貸出中一覧",
        "few",
        ["name", "phone"],
        (p, r) =>
            `<table><tr>${th("車両", "借受人", "返却予定", "緊急時の電話")}</tr>${p.map((o) => `<tr>${td(`B-${r.digits(3)}`, nameOf(o, " "), day(r, "/"), mobileOf(o))}</tr>`).join("")}</table>`,
    ),
    page(
        "twentysecond-reviewers",
        "a pull request: reviewers and watchers as chips",
        console21,
        "変更依頼 #218",
        "few",
        ["name"],
        (p) =>
            `<div class="meta"><h5>レビュー担当</h5>${p
                .slice(0, 1)
                .map((o) => `<span class="chip">${nameOf(o, " ")}</span>`)
                .join("")}<h5>ウォッチャー</h5>${p
                .slice(1)
                .map((o) => `<span class="chip">${nameOf(o, " ")}</span>`)
                .join("")}</div>`,
    ),
    page(
        "twentysecond-driver-select",
        "who drives: a select in each row of rides",
        console21,
        "配車表",
        "few",
        ["name"],
        (p, r) =>
            `<table><tr>${th("便", "時刻", "運転手")}</tr>${[1, 2].map((n) => `<tr><td>第${n}便</td><td>${7 + r.below(9)}:00</td><td><select name="rides[${n}][driver_id]">${p.map((o) => `<option value="${o.id + 1}">${nameOf(o, " ")}</option>`).join("")}</select></td></tr>`).join("")}</table>`,
    ),
    page(
        "twentysecond-my-profile-modern",
        "a profile: caption above value in dt and dd within cards",
        blog,
        "会員情報の確認",
        "one",
        ["name", "kana", "email", "birth", "address"],
        (p) => {
            const o = first(p)
            return `<div class="panel"><dl><div><dt>お名前（漢字）</dt><dd>${nameOf(o, " ")}</dd></div><div><dt>お名前（カナ）</dt><dd>${kanaOf(o)}</dd></div><div><dt>生まれた日</dt><dd>${birthOf(o, "/")}</dd></div><div><dt>ご自宅</dt><dd>${addressOf(o)}</dd></div><div><dt>連絡用メール</dt><dd>${o.email}</dd></div></dl></div>`
        },
    ),
    page(
        "twentysecond-ward-board",
        "a ward's board: bed, name, age, doctor in charge",
        clinic,
        "病床一覧",
        "few",
        ["name", "age"],
        (p, r) =>
            `<table><tr>${th("ベッド", "入院患者", "年齢", "入院日", "食事")}</tr>${p.map((o, at) => `<tr>${td(`${301 + at}-${1 + r.below(4)}`, nameOf(o, "　"), `${o.age}`, day(r, "/"), r.pick(["常食", "粥"]))}</tr>`).join("")}</table>`,
    ),
    page(
        "twentysecond-graduates",
        "graduates in a grid of three names a row below a heading",
        campus,
        "卒業生名簿",
        "few",
        ["name"],
        (p) =>
            `<h3>経済学部 卒業生</h3><table>${groupsOf(p, 3)
                .map((group) => `<tr>${group.map((o) => `<td>${nameOf(o, "　")}</td>`).join("")}</tr>`)
                .join("")}</table>`,
    ),
    page(
        "twentysecond-order-history-admin",
        "orders: number, day, who bought, where to, how much",
        console21,
        "注文一覧",
        "many",
        ["name", "address"],
        (p, r) =>
            `<table><thead><tr>${th("注文番号", "注文日時", "購入者", "配送先", "合計金額")}</tr></thead><tbody>${p.map((o) => `<tr>${td(r.digits(8), `${day(r, "/")} 12:0${r.below(9)}`, nameOf(o, " "), addressOf(o), `¥${yen(r)}`)}</tr>`).join("")}</tbody></table>`,
    ),
    page(
        "twentysecond-voice-mails",
        "missed calls: number, name from the address book, when",
        none,
        "不在着信",
        "few",
        ["name", "phone"],
        (p, r) =>
            `<ul>${p.map((o) => `<li><b>${nameOf(o, " ")}</b><br><span>${mobileOf(o)}</span> <i>${day(r)} 18:2${r.below(9)}</i></li>`).join("")}</ul>`,
    ),
    data(
        "twentysecond-json-roster",
        "a school's roster: year, class and number, guardian within",
        JSON_TYPE,
        "few",
        ["name", "kana", "birth"],
        (p) =>
            JSON.stringify({
                gradeYear: 3,
                className: "2組",
                pupils: p.map((o, at) => ({
                    attendanceNo: at + 1,
                    pupilName: nameOf(o, "　"),
                    pupilNameKana: kanaOf(o, "　"),
                    birthDate: birthOf(o),
                })),
            }),
    ),
    data(
        "twentysecond-json-watchers",
        "an issue with lists of people under several keys",
        JSON_TYPE,
        "few",
        ["name"],
        (p, r) =>
            JSON.stringify({
                issue: {
                    key: `OPS-${r.digits(4)}`,
                    summary: "監視の追加",
                    reporter: nameOf(first(p), " "),
                    watchers: p.slice(1).map((o) => ({ id: o.id, name: nameOf(o, " ") })),
                    labels: ["infra", "monitoring"],
                },
            }),
    ),
    data(
        "twentysecond-json-rows-ja",
        "rows with Japanese keys: who came, how long",
        JSON_TYPE,
        "few",
        ["name", "phone"],
        (p, r) =>
            JSON.stringify({
                来館記録: p.map((o) => ({
                    受付時刻: `${9 + r.below(9)}:15`,
                    来館者氏名: nameOf(o),
                    連絡先電話: mobileOf(o),
                    用件: r.pick(["打合せ", "納品"]),
                })),
            }),
    ),
    data(
        "twentysecond-xml-payroll",
        "payslips as XML in English names",
        XML,
        "few",
        ["name", "email"],
        (p, r) =>
            `<?xml version="1.0"?><Payslips month="2026-10">${p.map((o) => `<Payslip><EmployeeNo>${r.digits(5)}</EmployeeNo><EmployeeName>${nameOf(o, " ")}</EmployeeName><EmailAddress>${o.email}</EmailAddress><NetPay>${r.digits(6)}</NetPay></Payslip>`).join("")}</Payslips>`,
    ),
    withEither(
        data(
            "twentysecond-csv-ledger",
            "a register of keys: number, who borrowed, section, when",
            CSV,
            "few",
            ["name"],
            (p, r) =>
                lines([
                    "鍵番号,貸出先氏名,所属,貸出日時,返却日時",
                    ...p.map((o) => csvLine([`K-${r.digits(3)}`, nameOf(o, " "), "管財課", `${day(r, "/")} 9:00`, ""])),
                ]),
        ),
        "job",
    ),
    data(
        "twentysecond-csv-address-labels",
        "an export for labels in English headings with Japanese values",
        CSV,
        "many",
        ["name", "postal", "address"],
        (p) =>
            lines([
                "Last,First,Title,Zip,Address1,Address2",
                ...p.map((o) => csvLine([o.family, o.given, "様", postalOf(o), addressOf(o), o.building])),
            ]),
    ),
    data("twentysecond-text-seating", "a seating plan: tables with names apart by commas", TEXT, "few", ["name"], (p) =>
        lines(["披露宴 席次", ...groupsOf(p, 3).map((group, at) => `${at + 1}卓 招待客: ${joined(group, "、")}`)]),
    ),
    data(
        "twentysecond-text-shift-mail",
        "a mail about shifts: who works when, a line each",
        "message/rfc822",
        "few",
        ["name"],
        (p, r) =>
            lines([
                "From: shift@kamei-store.example.jp",
                "To: all@kamei-store.example.jp",
                `Subject: =?UTF-8?B?${Buffer.from("来週のシフト").toString("base64")}?=`,
                "Content-Type: text/plain; charset=UTF-8",
                "",
                "来週のシフトをお知らせします。",
                "",
                ...p.map((o) => `${day(r, "/")} 早番 担当者：${nameOf(o, " ")}`),
                "",
                "よろしくお願いします。",
            ]),
    ),
    data(
        "twentysecond-text-care-plan",
        "a care plan of one person: labels in angle brackets",
        TEXT,
        "one",
        ["name", "kana", "birth", "address", "phone"],
        (p) => {
            const o = first(p)
            return lines([
                "＜利用者氏名＞ " + nameOf(o, " "),
                "＜ふりがな＞ " + hiragana(kanaOf(o)),
                "＜生年月日＞ " + birthOf(o, "."),
                "＜住所＞ " + addressOf(o),
                "＜電話＞ " + landlineOf(o),
                "",
                "＜目標＞ 自宅での生活を続ける。",
            ])
        },
    ),
    withEither(
        data("twentysecond-latin-crew", "a crew list in Latin letters by tabs", TEXT, "few", ["name", "birth"], (p) =>
            lines([
                "No\tName\tDate of birth\tRank",
                ...p.map((o, at) => `${at + 1}\t${romanOf(o)}\t${birthOf(o)}\tDeckhand`),
            ]),
        ),
        "job",
    ),
    emptyPage(
        "twentysecond-none-trails",
        "trails and lakes under a heading for members",
        city,
        "友の会 会員",
        () =>
            `<h3>会員特典</h3><p>下記の施設で割引があります。</p><ul><li>大野 湖畔荘</li><li>松本 城</li><li>岡崎 動物園</li></ul>`,
    ),
    emptyPage(
        "twentysecond-none-cast",
        "who plays in a film",
        blog,
        "今週の映画",
        () =>
            `<dl><dt>監督</dt><dd>見本 一郎</dd><dt>出演</dt><dd>例示 花子、架空 太郎</dd><dt>上映時間</dt><dd>118分</dd></dl>`,
    ),
    emptyPage(
        "twentysecond-none-parts",
        "parts with codes and makers that are called as families",
        console21,
        "部品表",
        (r) =>
            `<table><tr>${th("部品番号", "品名", "メーカー", "担当部署")}</tr>${["永井製作所", "浅野 電機", "須藤 精密"].map((name) => `<tr>${td(`0${r.digits(10)}`, "軸受", name, "資材課 購買係")}</tr>`).join("")}</table>`,
    ),
    emptyPage(
        "twentysecond-none-vacant",
        "a rota where nobody is entered yet",
        clinic,
        "当直表",
        () =>
            `<table><tr>${th("日", "当直医", "看護師")}</tr>${["1日", "2日", "3日"].map((name) => `<tr>${td(name, "調整中", "未定")}</tr>`).join("")}</table>`,
    ),
    nobody("twentysecond-none-select-json", "what a form offers: places", JSON_TYPE, () =>
        JSON.stringify({
            fields: [
                {
                    key: "hall",
                    label: "会場",
                    options: [
                        { value: 1, label: "中村 公園" },
                        { value: 2, label: "青木 ホール" },
                    ],
                },
                {
                    key: "member_type",
                    label: "会員種別",
                    options: [
                        { value: 1, label: "一般" },
                        { value: 2, label: "学生" },
                    ],
                },
            ],
        }),
    ),
    nobody("twentysecond-none-quotes", "sayings with who said them in a chronicle", TEXT, () =>
        lines([
            "郷土ゆかりの人々",
            "",
            "1582年 織田 信長 この地に陣を置く",
            "1616年 徳川 家康 没",
            "",
            "（市史編さん室）",
        ]),
    ),
    nobody("twentysecond-none-members-csv", "how many members each branch has", CSV, (r) =>
        lines([
            "支部,会員数,役員数,前年比",
            ...["岸支部", "堤支部", "光支部"].map((name) =>
                csvLine([name, r.below(300), r.below(9), `${r.below(120)}%`]),
            ),
        ]),
    ),
]
