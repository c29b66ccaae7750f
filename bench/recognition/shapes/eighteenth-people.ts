// Of an eighteenth set, written once the seventeenth was mended and run at once: people, half in pages, half in data.
import {
    addressOf,
    birthOf,
    eraBirthOf,
    hiragana,
    kanaOf,
    landlineOf,
    makePeople,
    mobileOf,
    nameOf,
    postalOf,
    type Person,
} from "../people.ts"
import type { Random } from "../random.ts"
import {
    CSV,
    HTML,
    JSON_TYPE,
    lines,
    shape,
    shapeOfOne,
    shownWith,
    TEXT,
    withEither,
    XML,
    type Shape,
} from "../shape.ts"
import { admin, cgi, city, seventeenthPage, shopFront, webForms, wordpress, type Frame } from "../seventeenth-frame.ts"
import type { Field } from "../../../src/core/fields.ts"

function page(
    id: string,
    why: string,
    frame: Frame,
    title: string,
    fields: readonly Field[],
    main: (people: readonly Person[], random: Random) => string,
): Shape {
    return shape(`eighteenth-${id}`, why, HTML, fields, (people, random) =>
        seventeenthPage(random, frame, title, () => main(people, random)),
    )
}

function data(
    id: string,
    why: string,
    mediaType: string,
    fields: readonly Field[],
    body: (people: readonly Person[], random: Random) => string,
): Shape {
    return shape(`eighteenth-${id}`, why, mediaType, fields, body)
}

const td = (...values: readonly (string | number)[]): string => values.map((value) => `<td>${value}</td>`).join("")
const th = (...values: readonly string[]): string => values.map((value) => `<th>${value}</th>`).join("")

export const EIGHTEENTH_PEOPLE: readonly Shape[] = [
    page(
        "queue-board",
        "those who wait at a desk: a number, the name with 様 and where to go, in items",
        webForms,
        "お呼び出し",
        ["name"],
        (people, r) =>
            `<ul class="queue">${people.map((o, at) => `<li><b>${120 + at}</b> ${nameOf(o, " ")} 様 <span>${r.pick(["1番窓口", "2番窓口", "会計"])}へお越しください</span></li>`).join("")}</ul>`,
    ),
    page(
        "applicants-two-lines",
        "an applicant over two lines of a table: who above, how to reach them below",
        admin,
        "応募者一覧",
        ["name", "age", "phone", "email"],
        (people, r) =>
            `<table>${people.map((o, at) => `<tr class="r1"><td rowspan="2">${at + 1}</td><td>${nameOf(o, " ")}（${o.age}歳）</td><td>${r.pick(["書類選考中", "面接済", "内定"])}</td></tr><tr class="r2"><td>${mobileOf(o)}</td><td>${o.email}</td></tr>`).join("")}</table>`,
    ),
    page(
        "review-form-list",
        "reviews in a shop's administration: title, stars, who by pen name, whose mail",
        admin,
        "レビュー管理",
        ["name", "email"],
        (people, r) =>
            `<table><thead><tr>${th("投稿日", "商品名", "評価", "会員名", "メールアドレス", "公開")}</tr></thead><tbody>${people.map((o) => `<tr>${td(`2026/11/${10 + r.below(18)}`, r.pick(["森のはちみつ", "大野あさり"]), "★★★★☆", `<a href="/admin/customer/${r.digits(3)}">${nameOf(o, " ")}</a>`, o.email, r.pick(["公開", "非公開"]))}</tr>`).join("")}</tbody></table>`,
    ),
    page(
        "team-roster",
        "a team's players: number and name, height and birth",
        wordpress,
        "選手紹介",
        ["name", "kana", "birth"],
        (people, r) =>
            people
                .map(
                    (o) =>
                        `<div class="player"><p class="no">${1 + r.below(99)}</p><h3>${nameOf(o, " ")}<small>${kanaOf(o)}</small></h3><dl><dt>生年月日</dt><dd>${birthOf(o, "/")}</dd><dt>身長</dt><dd>1${50 + r.below(45)}cm</dd></dl></div>`,
                )
                .join("\n"),
    ),
    page(
        "guardians-mail",
        "a school's list of children with a guardian's mail, class rows between",
        wordpress,
        "緊急メール登録状況",
        ["name", "email"],
        (people, r) =>
            `<table><tr>${th("組", "児童氏名", "登録アドレス", "状態")}</tr>${people.map((o, at) => `${at % 4 === 0 ? `<tr><td colspan="4">${1 + at / 4}組</td></tr>` : ""}<tr>${td(r.pick(["1", "2"]), nameOf(o, "　"), o.email, r.pick(["登録済", "未確認"]))}</tr>`).join("")}</table>`,
    ),
    page(
        "volunteers-columns",
        "volunteers in items: name, district in brackets, mobile behind a mark",
        city,
        "見守りボランティア名簿",
        ["name", "phone"],
        (people) =>
            `<ul>${people.map((o) => `<li>${nameOf(o, " ")}（${o.town}地区） ☎${mobileOf(o)}</li>`).join("")}</ul>`,
    ),
    page(
        "approval",
        "an application that went through several hands: each with name, time and a word",
        admin,
        "稟議書 承認経路",
        ["name", "email"],
        (people, r) =>
            `<ol class="route">${people.map((o, at) => `<li><span class="step">${at + 1}</span><span class="user" title="${o.email}">${nameOf(o, " ")}</span><span class="stamp">${r.pick(["承認", "確認", "差戻し"])}</span><time>2026/11/2${r.below(8)} 1${r.below(9)}:05</time></li>`).join("")}</ol>`,
    ),
    page(
        "residents-rooms",
        "rooms of a house with who lives there, several lines a cell",
        cgi,
        "入居者台帳",
        ["name", "phone", "birth"],
        (people) =>
            `<TABLE BORDER=1><TR><TH>部屋<TH>入居者<TH>連絡先${people.map((o, at) => `<TR><TD>${201 + at}<TD>${nameOf(o, "　")}<BR>${eraBirthOf(o)}生<TD>${mobileOf(o)}`).join("\n")}</TABLE>`,
    ),
    shapeOfOne(
        "eighteenth-reservation-done",
        "a booking that was made: the guest in a box of lines with colons",
        HTML,
        ["name", "kana", "phone", "email"],
        (o, r) =>
            seventeenthPage(
                r,
                shopFront,
                "ご予約完了",
                () =>
                    `<div class="complete"><p>ご予約ありがとうございます。</p><div class="box">予約番号：${r.digits(8)}<br>ご予約者：${nameOf(o, " ")} 様<br>フリガナ：${kanaOf(o)}<br>電話：${mobileOf(o)}<br>メール：${o.email}<br>日時：2026年12月5日 18:00<br>人数：4名</div></div>`,
            ),
    ),
    shapeOfOne(
        "eighteenth-profile-edit",
        "a profile in a component library: each field's label, input, help",
        HTML,
        ["name", "kana", "email", "birth", "address"],
        (o, r) =>
            seventeenthPage(r, admin, "プロフィール", () =>
                [
                    ["氏名", nameOf(o, " "), "本名を入力"],
                    ["フリガナ", kanaOf(o), "全角カタカナ"],
                    ["メールアドレス", o.email, "ログインに使います"],
                    ["生年月日", birthOf(o), ""],
                    ["住所", addressOf(o), "番地まで"],
                ]
                    .map(
                        ([label, value, help], at) =>
                            `<div class="MuiFormControl-root"><label class="MuiInputLabel-root" for=":r${at}:" id=":r${at}:-label">${label}</label><div class="MuiInputBase-root"><input aria-invalid="false" id=":r${at}:" type="text" class="MuiInputBase-input" value="${value}"><fieldset aria-hidden="true"><legend><span>${label}</span></legend></fieldset></div><p class="MuiFormHelperText-root" id=":r${at}:-helper-text">${help}</p></div>`,
                    )
                    .join(""),
            ),
    ),
    data(
        "relay",
        "a cache by ids: who and how to reach them apart, joined by a reference",
        JSON_TYPE,
        ["name", "kana", "email"],
        (people) =>
            JSON.stringify({
                result: people.map((o) => `m${o.id}`),
                members: Object.fromEntries(
                    people.map((o) => [
                        `m${o.id}`,
                        {
                            id: `m${o.id}`,
                            last_name: o.family,
                            first_name: o.given,
                            last_name_kana: o.familyKana,
                            first_name_kana: o.givenKana,
                            contact: { mail: o.email },
                        },
                    ]),
                ),
            }),
    ),
    data(
        "webhook-form",
        "what a form's service calls back with: answers as a list of question and answer",
        JSON_TYPE,
        ["name", "phone", "address"],
        (people, r) =>
            JSON.stringify({
                event: "form.submitted",
                submissions: people.map((o) => ({
                    submission_id: r.digits(12),
                    answers: [
                        { question: "お名前", type: "text", answer: nameOf(o, " ") },
                        { question: "お電話番号", type: "phone", answer: mobileOf(o) },
                        { question: "ご住所", type: "text", answer: addressOf(o) },
                        { question: "ご希望の日", type: "date", answer: "2026-12-01" },
                    ],
                })),
            }),
    ),
    data(
        "columns-with-types",
        "columns with names and types, then rows",
        JSON_TYPE,
        ["name", "phone", "email"],
        (people) =>
            JSON.stringify({
                status: "FINISHED",
                schema: {
                    columns: [
                        { name: "shimei", type: "varchar" },
                        { name: "keitai", type: "varchar" },
                        { name: "mail", type: "varchar" },
                    ],
                },
                rows: people.map((o) => [nameOf(o), mobileOf(o, ""), o.email]),
            }),
    ),
    data(
        "csv-family",
        "a family a line: the head, then up to two children without numbers of their own",
        CSV,
        ["name", "phone"],
        (people) =>
            lines([
                "世帯番号,代表者氏名,代表者電話,備考",
                ...people.map((o, at) => `${at + 1},${nameOf(o, "　")},${landlineOf(o)},"母子手帳, 第2子"`),
            ]),
    ),
    withEither(
        data("csv-quiz", "answers of a quiz: address in parts of columns", CSV, ["name", "age", "postal"], (people) =>
            lines([
                "応募日時,氏名,年齢,郵便番号,都道府県,市区町村,それ以降の住所,クイズの答え",
                ...people.map(
                    (o, at) =>
                        `2026/11/${10 + (at % 18)} 10:00,${nameOf(o, " ")},${o.age},${postalOf(o)},${o.prefecture},${o.city},${o.town}${o.block.join("-")},みかん`,
                ),
            ]),
        ),
        "address",
    ),
    data(
        "ledger-text",
        "a ledger in lines apart by slashes, a rule under the title",
        TEXT,
        ["name", "birth", "phone"],
        (people) =>
            lines([
                "＜講習受講者＞",
                "----------------",
                ...people.map((o, at) => `${at + 1}) ${nameOf(o, " ")} / ${birthOf(o, ".")} / ${mobileOf(o)}`),
            ]),
    ),
    data(
        "letters",
        "letters one under the other, each with the address block below the date",
        TEXT,
        ["name", "postal", "address"],
        (people) =>
            people
                .map(
                    (o) =>
                        `2026年11月27日\n\n〒${postalOf(o)}\n${addressOf(o)}\n${nameOf(o, "　")} 様\n\n拝啓 時下ますますご清栄のこととお慶び申し上げます。\n敬具\n\n`,
                )
                .join("----\n"),
    ),
    data(
        "xml-members",
        "members of an archive: names as attributes, numbers as elements",
        XML,
        ["name", "kana", "phone"],
        (people) =>
            `<?xml version="1.0"?><roster xmlns="urn:example:roster">${people.map((o) => `<member id="m${o.id}" name="${nameOf(o, " ")}" kana="${kanaOf(o)}"><phone kind="mobile">${mobileOf(o)}</phone><note/></member>`).join("")}</roster>`,
    ),
    data(
        "audit-log",
        "lines of an audit: actor and target by address, a name in quotes",
        TEXT,
        ["name", "email"],
        (people, r) =>
            lines(
                people.map(
                    (o, at) =>
                        `Nov 27 10:${10 + at}:01 app01 audit[${r.digits(4)}]: action=update actor=system target="${nameOf(o, " ")}" mail=${o.email} result=ok`,
                ),
                "\n",
            ),
    ),
    data(
        "sql-update",
        "statements that change rows: columns and values in pairs",
        "application/sql",
        ["name", "phone", "email"],
        (people) =>
            lines(
                people.map(
                    (o) =>
                        `UPDATE members SET name = '${nameOf(o, " ")}', tel = '${mobileOf(o)}', email = '${o.email}' WHERE id = ${o.id};`,
                ),
                "\n",
            ),
    ),
    data(
        "org-contacts",
        "an outline: the name as a star's line, properties in drawers below",
        TEXT,
        ["name", "phone", "email"],
        (people) =>
            people
                .map(
                    (o) =>
                        `* ${nameOf(o, " ")}\n  :PROPERTIES:\n  :PHONE: ${mobileOf(o)}\n  :EMAIL: ${o.email}\n  :END:\n`,
                )
                .join(""),
    ),
    {
        id: "eighteenth-payer-patient",
        why: "a patient and who pays for them, in two blocks of one page",
        make: (random) => {
            const people = makePeople(random, 2)
            return {
                mediaType: HTML,
                body: seventeenthPage(random, webForms, "患者基本情報", () =>
                    people
                        .map(
                            (o, at) =>
                                `<fieldset><legend>${at === 0 ? "患者" : "支払者（保護者）"}</legend><table><tr><td>氏名</td><td>${nameOf(o, " ")}</td><td>ふりがな</td><td>${hiragana(kanaOf(o))}</td></tr><tr><td>住所</td><td colspan="3">${addressOf(o)}</td></tr><tr><td>電話</td><td colspan="3">${mobileOf(o)}</td></tr></table></fieldset>`,
                        )
                        .join(""),
                ),
                shown: shownWith(people, "name", "kana", "address", "phone"),
            }
        },
    },
]
