// The thirty-first set: broadcasters, schools, clubs, recruiting.
import { day, td, th } from "../nineteenth-shape.ts"
import { addressOf, birthOf, hiragana, kanaOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, shownWith, withEither, type Shape } from "../shape.ts"
import { app, broadcaster, oldSite, sheet } from "../thirtyfirst-frame.ts"
import { clock, each, familiesOf, groupsOf, ofPairs, page } from "../thirtyfirst-shape.ts"

const DESKS = ["報道部", "編成部", "制作部", "技術部"] as const
const POSTS = ["語り", "撮影", "音声", "編集", "ディレクター", "プロデューサー"] as const

export const THIRTYFIRST_CIRCLES: readonly Shape[] = [
    page(
        "thirtyfirst-listener-letters",
        "letters to a programme, each folded: the pen name in the summary, whose it is and where the prize goes below",
        broadcaster,
        "メッセージ受信箱「れいじの朝」",
        "few",
        ["nickname", "name", "postal", "address", "phone"],
        (p, r) =>
            each(
                p,
                (o) =>
                    `<details class="msg"><summary><span class="rn">ラジオネーム：${o.nick}</span> <span class="theme">${r.pick(["朝ごはん", "初雪", "忘れ物"])}</span> <time>${clock(r)}</time></summary><div class="msg__body"><p>${r.pick(["毎朝楽しみに聴いています。うちの朝は味噌汁から始まります。", "昨日、今年初めての雪が降りました。"])}</p><table><tr><th>本名</th><td>${nameOf(o, " ")}</td></tr><tr><th>住所</th><td>〒${postalOf(o)} ${addressOf(o)}</td></tr><tr><th>電話</th><td>${mobileOf(o)}</td></tr><tr><th>プレゼント</th><td>${r.pick(["希望する", "希望しない"])}</td></tr></table><label><input type="checkbox"> 採用</label> <label><input type="checkbox"> 読了</label></div></details>`,
            ),
    ),
    withEither(
        page(
            "thirtyfirst-desk-contacts",
            "whom to ring at a broadcaster: a heading for each desk, below it lines with extension, mobile and mail",
            broadcaster,
            "緊急連絡先（社内限）",
            "many",
            ["name", "phone", "email"],
            (p, r) =>
                groupsOf(p, 8)
                    .map(
                        (group, at) =>
                            `<section><h2>${DESKS[at % DESKS.length] ?? ""}</h2><ul class="contacts">${each(group, (o) => `<li><strong>${nameOf(o, " ")}</strong> <span class="ext">内線 ${r.digits(4)}</span> <a href="tel:${o.mobile}">${mobileOf(o)}</a> <a href="mailto:${o.email}">${o.email}</a></li>`)}</ul></section>`,
                    )
                    .join("\n"),
        ),
        "job",
    ),
    withEither(
        page(
            "thirtyfirst-programme-staff",
            "who made a programme: terms of the work, names behind them",
            broadcaster,
            "番組紹介「川をさかのぼる」",
            "few",
            ["name"],
            (p) =>
                `<p class="lead">例示川の源流をたずねる紀行。毎週土曜 午後6時30分から。</p><img src="/bangumi/kawa/main.jpg" alt="例示川の上流"><h2>スタッフ</h2><dl class="staff">${each(p, (o, at) => `<dt>${POSTS[at % POSTS.length] ?? ""}</dt><dd>${nameOf(o, " ")}</dd>`)}</dl><h2>放送予定</h2><table><tr>${th("回", "放送日", "内容")}</tr><tr>${td("第1回", "12月5日", "河口の町")}</tr><tr>${td("第2回", "12月12日", "堰と水車")}</tr></table>`,
        ),
        "job",
    ),
    page(
        "thirtyfirst-class-roster",
        "a class's roster to print: two pupils side by side in each row, the headings twice",
        sheet,
        "3年1組 名簿",
        "many",
        ["name", "kana"],
        (p) =>
            `<p style="text-align:right">見本市立例示中学校　令和8年度</p><table border="1" width="100%"><tr>${th("番", "氏名", "ふりがな", "番", "氏名", "ふりがな")}</tr>${groupsOf(
                p,
                2,
            )
                .map(
                    (two, at) =>
                        `<tr>${two.map((o, side) => td(2 * at + side + 1, nameOf(o, "　"), hiragana(kanaOf(o)))).join("")}${two.length === 1 ? td("", "", "") : ""}</tr>`,
                )
                .join("\n")}</table>`,
    ),
    ofPairs(
        "thirtyfirst-absences",
        "who stays away from school today: the pupil, why, and the parent who told it",
        "few",
        (pairs, r) => {
            const families = familiesOf(pairs)
            return {
                mediaType: HTML,
                body: app(
                    "欠席・遅刻連絡",
                    `<main><p>11月27日（金） ${families.length}件</p><table class="list"><thead><tr>${th("受信", "学年・組", "児童名", "区分", "理由", "連絡者", "続柄", "確認")}</tr></thead><tbody>${each(families, ([a, b]) => `<tr>${td(`7:${10 + r.below(50)}`, `${1 + r.below(6)}-${1 + r.below(3)}`, nameOf(b, " "), r.pick(["欠席", "遅刻", "早退"]), r.pick(["家庭の都合", "通院のため", "体調不良"]), nameOf(a, " "), a.sex === "男" ? "父" : "母", '<input type="checkbox" aria-label="確認済みにする">')}</tr>`)}</tbody></table></main>`,
                ),
                shown: families.flatMap((both) => shownWith(both, "name")),
                either: ["health", "sex"],
            }
        },
    ),
    page(
        "thirtyfirst-team-sheet",
        "teams of a tournament on an old page: a bar for each team, players with number, year and height below",
        oldSite,
        "第31回 例示杯 ミニバスケットボール大会 選手名簿",
        "many",
        ["name"],
        (p, r) =>
            `<table border="1" cellspacing="0">${groupsOf(p, 9)
                .map(
                    (team, at) =>
                        `<tr bgcolor="#FFCC99"><td colspan="4"><b>${r.pick(["見本キッズ", "例示スパークス", "架空ホーネッツ"])}${at + 1}</b></td></tr><tr>${th("番号", "選手名", "学年", "身長")}</tr>${each(team, (o, no) => `<tr>${td(no + 4, nameOf(o, "　"), `${4 + r.below(3)}年`, `${130 + r.below(35)}`)}</tr>`)}`,
                )
                .join("\n")}</table>`,
    ),
    page(
        "thirtyfirst-applicants-state",
        "those who apply for work, in the state a program starts from; of the page itself nothing but a place to draw",
        app,
        "選考ボード",
        "many",
        ["name", "kana", "email", "phone", "birth"],
        (p, r) =>
            `<div id="board" data-reactroot=""><p>読み込んでいます…</p></div><script>window.__INITIAL_STATE__ = ${JSON.stringify(
                {
                    session: { locale: "ja", features: ["board", "csv"] },
                    stages: [
                        { id: 1, title: "書類選考", limit: 50 },
                        { id: 2, title: "一次面接", limit: 20 },
                        { id: 3, title: "内定", limit: 5 },
                    ],
                    applicants: {
                        byId: Object.fromEntries(
                            p.map((o, at) => [
                                `ap_${3_100 + at}`,
                                {
                                    id: `ap_${3_100 + at}`,
                                    stageId: 1 + r.below(3),
                                    fullName: nameOf(o, " "),
                                    fullNameKana: kanaOf(o),
                                    email: o.email,
                                    phoneNumber: o.mobile,
                                    dateOfBirth: birthOf(o),
                                    source: r.pick(["referral", "job-board", "website"]),
                                    appliedAt: `${day(r)}T${clock(r)}:00+09:00`,
                                    tags: r.pick([[], ["第二新卒"], ["英語可"]]),
                                },
                            ]),
                        ),
                        allIds: p.map((_one, at) => `ap_${3_100 + at}`),
                    },
                },
            )};</script><script src="/assets/index-31b1.js" defer></script>`,
    ),
]
