// Of the eighteenth set: what shows nobody.
import { janCode } from "../numbers.ts"
import { FAMILIES } from "../people.data.ts"
import type { Random } from "../random.ts"
import { CSV, HTML, JSON_TYPE, lines, nobody, TEXT, XML, type Shape } from "../shape.ts"
import {
    admin,
    city,
    seventeenthPage,
    shopFront,
    webForms,
    wordpress,
    type Frame,
    type House,
} from "../seventeenth-frame.ts"

function none(
    id: string,
    why: string,
    frame: Frame,
    title: string,
    main: (random: Random, house: House) => string,
): Shape {
    return nobody(`eighteenth-none-${id}`, why, HTML, (random) =>
        seventeenthPage(random, frame, title, (house) => main(random, house)),
    )
}

const times = (count: number, of: (at: number) => string, by = ""): string =>
    Array.from({ length: count }, (_, at) => of(at)).join(by)

export const EIGHTEENTH_NOBODY: readonly Shape[] = [
    none(
        "age-classes",
        "classes of a race by age, with fees",
        wordpress,
        "参加区分",
        (r) =>
            `<ul>${["ハーフ 一般男子（18歳～39歳）", "ハーフ 壮年男子（40歳以上）", "5km 女子（16歳以上）", "親子ペア（小学生と20歳以上の保護者）"].map((name) => `<li>${name} 参加料 ${1 + r.below(6)},000円</li>`).join("")}</ul>`,
    ),
    none(
        "trees",
        "old trees with their age, called like people",
        city,
        "保存樹木一覧",
        (r) =>
            `<table><tr><th>番号</th><th>名称</th><th>樹種</th><th>樹齢</th><th>所在地</th></tr>${["千葉のイチョウ", "大野神社の杉", "原の桜"].map((name, at) => `<tr><td>${at + 1}</td><td>${name}</td><td>${r.pick(["イチョウ", "スギ"])}</td><td>${200 + r.below(300)}年</td><td>例示市本町${1 + at}-${1 + r.below(9)}</td></tr>`).join("")}</table>`,
    ),
    none(
        "slots",
        "seats of an exhibition by number",
        webForms,
        "座席表",
        (r) =>
            `<table>${times(5, (row) => `<tr>${times(8, (at) => `<td>${String.fromCharCode(65 + row)}-${at + 1}<br>${r.pick(["空", "済"])}</td>`)}</tr>`)}</table>`,
    ),
    none(
        "support",
        "the shop's help: mail, chat, numbers and hours",
        shopFront,
        "ヘルプ",
        (_r, { phone, mail }) =>
            `<div class="help"><h2>お困りですか？</h2><p>メール：<a href="mailto:${mail}">${mail}</a></p><p>電話：${phone}（10:00～17:00、土日祝休）</p><p>返品の送り先：〒160-0099 東京都新宿区例示9-9-9 見本物流センター 返品係</p></div>`,
    ),
    none(
        "menu",
        "what a restaurant serves, some called like people",
        wordpress,
        "お品書き",
        (r) =>
            `<dl>${["森さんちのトマトサラダ", "小林豆腐店の冷奴", "花子ちゃんプリン", "二階堂（麦）"].map((name) => `<dt>${name}</dt><dd>${4 + r.below(9)}80円</dd>`).join("")}</dl>`,
    ),
    none(
        "jobs",
        "jobs to apply for: pay, place, age, whom to call",
        city,
        "会計年度任用職員の募集",
        (r) =>
            `<table><tr><th>職種</th><th>人数</th><th>年齢</th><th>勤務先</th><th>問い合わせ</th></tr>${times(4, (at) => `<tr><td>${r.pick(["保育士", "事務補助", "調理員"])}</td><td>${1 + at}人</td><td>不問</td><td>大野保育園</td><td>こども課 042-000-${r.digits(4)}</td></tr>`)}</table>`,
    ),
    none(
        "accounts-empty",
        "an administration without anybody yet",
        admin,
        "会員一覧",
        () =>
            `<table><thead><tr><th>会員番号</th><th>氏名</th><th>メールアドレス</th></tr></thead><tbody><tr><td colspan="3">会員が登録されていません。「新規登録」から追加してください。</td></tr></tbody></table>`,
    ),
    nobody("eighteenth-none-family-stats", "how many have a family name, by town", CSV, (r) =>
        lines(["町名,名字,世帯数", ...FAMILIES.slice(0, 12).map(([family]) => `見本町,${family},${1 + r.below(90)}`)]),
    ),
    nobody("eighteenth-none-stores-api", "stores with manager's post and number", JSON_TYPE, (r) =>
        JSON.stringify({
            stores: ["町田店", "千葉駅前店", "市川店"].map((name, at) => ({
                code: `S0${at}`,
                name,
                phone: `03-0000-${r.digits(4)}`,
                email: `store${at}@mihon.example.co.jp`,
                address: { zip: "100-0001", text: `東京都例示区本町${at + 1}-1-1` },
                hours: "10:00-20:00",
            })),
        }),
    ),
    nobody(
        "eighteenth-none-lots-xml",
        "lots of a factory with numbers and dates",
        XML,
        (r) =>
            `<?xml version="1.0"?><lots>${times(8, () => `<lot no="0${r.digits(9)}"><item>${r.pick(["高橋ソース", "森永村チーズ"])}</item><jan>${janCode(r)}</jan><made>2026-11-${10 + r.below(18)}</made></lot>`)}</lots>`,
    ),
    nobody("eighteenth-none-cron", "a table of jobs and their times", TEXT, (r) =>
        lines(
            times(
                6,
                (at) =>
                    `${r.below(60)} ${at} * * * /opt/batch/run.sh --job=J${r.digits(8)} --notify=batch-alert@mihon.example.co.jp`,
                "\n",
            ).split("\n"),
        ),
    ),
]
