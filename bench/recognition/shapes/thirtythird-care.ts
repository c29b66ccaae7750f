// The thirty-third set: screens and slips of wards, clinics, care at home, and a clinic for animals.
import { day, first, td, th } from "../nineteenth-shape.ts"
import { addressOf, birthOf, eraBirthOf, hiragana, kanaOf, landlineOf, mobileOf, nameOf } from "../people.ts"
import { HTML, shownWith, withEither, type Shape } from "../shape.ts"
import { gaia, slip, spring, wardApp } from "../thirtythird-frame.ts"
import { clock, each, ofPairs, ofTwo, page } from "../thirtythird-shape.ts"

const PETS = ["ポチ", "ミケ", "モカ", "こむぎ", "レオ"] as const
const DRUGS = ["アムロジピン錠5mg", "ロキソプロフェン錠60mg", "カルボシステイン錠500mg", "レバミピド錠100mg"] as const

export const THIRTYTHIRD_CARE: readonly Shape[] = [
    withEither(
        page(
            "thirtythird-ward-board",
            "a ward's board: a tile for each bed with name, age and sex, marks for falls and meals, free beds between",
            wardApp,
            "病棟ホワイトボード",
            "few",
            ["name", "age", "sex"],
            (p, r) =>
                `<div class="css-board" role="grid">${each(p, (o, at) => `<div role="gridcell" class="css-bed" data-bed="30${1 + (at >> 2)}-${1 + (at % 4)}"><div class="css-bedno">30${1 + (at >> 2)}-${1 + (at % 4)}</div><div class="css-name">${nameOf(o, " ")}</div><div class="css-meta"><span>${o.age}歳</span><span>${o.sex}</span></div><div class="css-icons"><span title="転倒注意" class="icon-fall"></span><span title="${r.pick(["常食", "軟菜", "禁食"])}">${r.pick(["常食", "軟菜", "禁食"])}</span></div><div class="css-foot">入院 ${1 + r.below(30)}日目</div></div>${r.once(3) ? '<div role="gridcell" class="css-bed css-empty"><div class="css-bedno">空床</div></div>' : ""}`)}</div><p>稼働 ${p.length} / 44床</p>`,
        ),
        "health",
    ),
    ofTwo(
        "thirtythird-prescription",
        "a prescription to print: insurer, patient, physician with a seal, drugs with doses",
        (a, b, r) => ({
            mediaType: HTML,
            body: slip(
                "処　方　箋",
                `<p>（この処方箋は、どの保険薬局でも有効です。）</p><table border="1" width="100%"><tr>${th("公費負担者番号")}${td("")}${th("保険者番号")}${td(r.digits(8))}</tr><tr>${th("公費受給者番号")}${td("")}${th("記号・番号")}${td(`${r.digits(3)}・${r.digits(4)}`)}</tr></table><table border="1" width="100%"><tr><th rowspan="4" style="writing-mode:vertical-rl">患者</th><td>フリガナ</td><td>${kanaOf(a, "　")}</td><td rowspan="2">保険医療機関の<br>所在地及び名称</td><td rowspan="2">見本県例示市見本川3-33<br>れいじ内科医院</td></tr><tr><td>氏名</td><td>${nameOf(a, "　")}　様</td></tr><tr><td>生年月日</td><td>${eraBirthOf(a)}　${a.sex}</td><td>電話番号</td><td>0290-00-3320</td></tr><tr><td>区分</td><td>${r.pick(["被保険者", "被扶養者"])}</td><td>保険医氏名</td><td>${nameOf(b, "　")}　印</td></tr></table><p>交付年月日　令和8年11月${1 + r.below(28)}日</p><table border="1" width="100%">${each(DRUGS.slice(0, 2 + r.below(3)), (drug, at) => `<tr>${td(`${at + 1})`, drug, `1日${1 + r.below(3)}回 ${r.pick(["朝食後", "毎食後"])}`, `${7 * (1 + r.below(4))}日分`)}</tr>`)}</table><p>備考　以下余白</p>`,
            ),
            shown: [...shownWith([a], "name", "kana", "birth", "sex"), ...shownWith([b], "name")],
            either: ["insurance", "health", "job", "phone"],
        }),
    ),
    withEither(
        page(
            "thirtythird-vaccination-record",
            "what somebody was vaccinated with, on the page of their own: a card above, a list of doses below",
            spring,
            "接種記録の確認",
            "one",
            ["name", "kana", "birth", "sex"],
            (p, r) => {
                const o = first(p)
                return `<section class="card mb-3"><div class="card-body"><p class="text-muted mb-0">${kanaOf(o, " ")}</p><p class="fs-4 mb-1">${nameOf(o, " ")} <small>さん</small></p><ul class="list-inline"><li class="list-inline-item">${birthOf(o, "/")} 生まれ</li><li class="list-inline-item">${o.sex}性</li><li class="list-inline-item">接種券番号 ${r.digits(10)}</li></ul></div></section><ol class="list-group">${each(["インフルエンザ", "帯状疱疹", "肺炎球菌"], (one, at) => `<li class="list-group-item"><span class="badge bg-success">接種済</span> ${one} ${1 + at}回目<br><small>${day(r, "/")} れいじ内科医院 ロット ${r.pick(["FA", "GK"])}${r.digits(4)}</small></li>`)}</ol><a class="btn btn-outline-primary" href="/record/pdf">証明書をダウンロード</a>`
            },
        ),
        "health",
    ),
    ofPairs(
        "thirtythird-care-visits",
        "visits of a care firm, records of an application: who is cared for, where, a telephone, which helper comes",
        "few",
        (pairs, r) => ({
            mediaType: HTML,
            body: gaia(
                "訪問予定",
                `<table class="recordlist-gaia"><thead><tr><th class="recordlist-header-cell-gaia"></th>${["訪問日時", "利用者氏名", "住所", "電話番号", "要介護度", "サービス", "担当ヘルパー"].map((one) => `<th class="recordlist-header-cell-gaia"><div class="recordlist-header-cell-inner-wrapper-gaia"><span class="recordlist-header-label-gaia">${one}</span></div></th>`).join("")}<th></th></tr></thead><tbody>${each(
                    pairs,
                    ([client, helper], at) =>
                        `<tr class="recordlist-row-gaia"><td class="recordlist-cell-gaia recordlist-action-gaia"><a class="recordlist-show-gaia" href="/k/33/show#record=${at + 1}" title="レコードの詳細を表示する"></a></td>${[`2026-11-28 ${clock(r)}`, nameOf(client, " "), addressOf(client), landlineOf(client), `要介護${1 + r.below(5)}`, r.pick(["身体介護", "生活援助", "通院介助"]), nameOf(helper, " ")].map((one) => `<td class="recordlist-cell-gaia"><div class="line-cell-gaia"><span>${one}</span></div></td>`).join("")}<td class="recordlist-cell-gaia"><button class="recordlist-edit-gaia" title="編集"></button><button class="recordlist-remove-gaia" title="削除"></button></td></tr>`,
                )}</tbody></table>`,
            ),
            shown: pairs.flatMap(([client, helper]) => [
                ...shownWith([client], "name", "address", "phone"),
                ...shownWith([helper], "name"),
            ]),
            either: ["health"],
        }),
    ),
    page(
        "thirtythird-pet-clinic",
        "who comes to a clinic for animals: cards with the animal above and its owner below",
        wardApp,
        "診察待ち（どうぶつ）",
        "few",
        ["name", "kana", "phone"],
        (p, r) =>
            `<div class="MuiGrid-container">${each(p, (o, at) => `<div class="MuiCard-root"><div class="MuiCardHeader-root"><span class="MuiAvatar-root">${r.pick(["🐶", "🐱", "🐰"])}</span><div><span class="MuiTypography-h5">${r.pick(PETS)}</span><span class="MuiTypography-body2">${r.pick(["柴犬", "雑種", "ミニウサギ", "マンチカン"])}・${1 + r.below(15)}歳・${r.pick(["オス", "メス", "避妊済"])}</span></div></div><div class="MuiCardContent-root"><p>飼い主: ${nameOf(o, " ")} 様（${hiragana(kanaOf(o))}）</p><p>☎ ${mobileOf(o)}</p><p>主訴: ${r.pick(["食欲がない", "ワクチン", "爪切り", "右後ろ足をかばう"])}</p></div><div class="MuiCardActions-root"><button>呼び出す</button><button>カルテ No.${330 + at}</button></div></div>`)}</div>`,
    ),
    withEither(
        page(
            "thirtythird-check-ups",
            "results of a firm's check-ups, drawn on the server, and the same once more in what the program starts from",
            (title, main) =>
                `<!DOCTYPE html><html lang="ja"><head><meta charSet="utf-8"/><title>${title}</title><meta name="next-head-count" content="2"/><link rel="preload" href="/_next/static/css/33.css" as="style"/></head><body><div id="__next">${main}<script src="/_next/static/chunks/main-33.js" defer=""></script></body></html>`,
            "健診結果一覧",
            "few",
            ["name", "kana", "birth", "sex"],
            (p, r) => {
                const rows = p.map((o) => ({
                    o,
                    no: r.digits(6),
                    bmi: 18 + r.below(12),
                    rank: r.pick(["A", "B", "C2"]),
                }))
                return `<header><h1>健診結果一覧</h1></header><table><thead><tr>${th("社員番号", "氏名", "生年月日", "BMI", "総合判定")}</tr></thead><tbody>${rows.map(({ o, no, bmi, rank }) => `<tr>${td(no)}<td><a href="/results/${no}">${nameOf(o, " ")}</a></td>${td(birthOf(o, "/"), bmi, rank)}</tr>`).join("")}</tbody></table></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(
                    {
                        props: {
                            pageProps: {
                                year: 2026,
                                results: rows.map(({ o, no, bmi, rank }) => ({
                                    employeeNo: no,
                                    lastName: o.family,
                                    firstName: o.given,
                                    lastNameKana: o.familyKana,
                                    firstNameKana: o.givenKana,
                                    birthDate: birthOf(o),
                                    gender: o.sex === "男" ? "male" : "female",
                                    bmi,
                                    judgement: rank,
                                })),
                            },
                            __N_SSP: true,
                        },
                        page: "/results",
                        query: {},
                        buildId: `b${r.digits(8)}`,
                        isFallback: false,
                        gssp: true,
                        locale: "ja",
                    },
                )}</script>`
            },
        ),
        "health",
    ),
]
