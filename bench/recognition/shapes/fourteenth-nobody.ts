// Of the fourteenth set: pages without people.
import { fourteenthPage } from "../fourteenth-frame.ts"
import type { Random } from "../random.ts"
import { HTML, nobody, type Shape } from "../shape.ts"

const none = (id: string, why: string, title: string, main: (random: Random) => string): Shape =>
    nobody(`fourteenth-none-${id}`, why, HTML, (random) => fourteenthPage(random, title, main(random)))

const times = (count: number, each: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => each(at)).join("\n")

export const FOURTEENTH_NOBODY: readonly Shape[] = [
    none(
        "menu",
        "a menu with prices",
        "メニュー",
        (r) =>
            `<ul>${["森のハーブティー", "原宿クレープ", "小倉トースト", "千葉産落花生"].map((name) => `<li>${name} <span>${3 + r.below(9)}${r.digits(1)}0円</span></li>`).join("")}</ul>`,
    ),
    none(
        "access",
        "how to get there, parking, hours",
        "アクセス",
        (r) =>
            `<dl><dt>最寄り駅</dt><dd>大野駅 徒歩${1 + r.below(15)}分</dd><dt>駐車場</dt><dd>${2 + r.below(30)}台</dd><dt>営業時間</dt><dd>10:00〜19:00</dd><dt>定休日</dt><dd>水曜日</dd></dl>`,
    ),
    none(
        "schools",
        "schools with address and telephone",
        "市立学校一覧",
        (r) =>
            `<table><tr><th>学校名</th><th>所在地</th><th>電話番号</th><th>児童数</th></tr>${["南小学校", "三宅小学校", "上野中学校", "市川東中学校"].map((name) => `<tr><td>${name}</td><td>架空市${name.slice(0, 2)}町${1 + r.below(9)}-${1 + r.below(30)}</td><td>084-000-${r.digits(4)}</td><td>${100 + r.below(500)}</td></tr>`).join("")}</table>`,
    ),
    none(
        "cars",
        "cars in stock with their numbers",
        "在庫車両",
        (r) =>
            `<div class="cars">${times(5, (at) => `<div class="car"><h3>見本ワゴン ${at + 1}型</h3><p>管理番号 ${r.digits(10)}</p><p>車台番号 ABC${r.digits(2)}-${r.digits(7)}</p><p>走行 ${r.digits(2)},${r.digits(3)}km</p><p>${50 + r.below(200)}.${r.digits(1)}万円</p></div>`)}</div>`,
    ),
    none(
        "calendar",
        "a calendar of lessons",
        "レッスン予定",
        (r) =>
            `<table><tr>${Array.from("日月火水木金土")
                .map((day) => `<th>${day}</th>`)
                .join(
                    "",
                )}</tr>${times(4, (week) => `<tr>${Array.from({ length: 7 }, (_, day) => `<td>${week * 7 + day + 1}<br>${r.once(2) ? "空き" : "満席"}</td>`).join("")}</tr>`)}</table>`,
    ),
    none(
        "terms",
        "terms of use with the desk for privacy",
        "プライバシーポリシー",
        () =>
            `<h3>1. 個人情報の利用目的</h3><p>お預かりした氏名、住所、電話番号、メールアドレスは、商品の発送とご連絡に利用します。</p><h3>2. お問い合わせ窓口</h3><p>個人情報保護管理責任者<br>電話 03-0000-1499（平日10時〜17時）<br>privacy@example.com</p>`,
    ),
    none(
        "job-list",
        "jobs of a batch with ids and times",
        "バッチ実行履歴",
        (r) =>
            `<table><thead><tr><th>ジョブID</th><th>開始</th><th>終了</th><th>結果</th></tr></thead><tbody>${times(8, () => `<tr><td>${r.digits(8)}-${r.digits(4)}-4${r.digits(3)}</td><td>2026-11-19T0${r.digits(1)}:00:00Z</td><td>17${r.digits(8)}</td><td>OK</td></tr>`)}</tbody></table>`,
    ),
    none(
        "new-member",
        "an empty form in parts with examples beside the fields",
        "新規会員登録",
        () =>
            `<form><p>お名前 <input name="sei" placeholder="山田"> <input name="mei" placeholder="太郎"> （例：山田 太郎）</p><p>電話番号 <input name="tel"> 例）090-1234-5678</p><p>メール <input type="email" name="mail"> 例）taro@example.com</p><p><input type="submit" value="登録"></p></form>`,
    ),
    none(
        "api-keys",
        "keys and addresses of machines in script",
        "設定",
        (r) =>
            `<div id="root"></div><script>window.CONFIG={"apiBase":"https://api.example.com/v1","release":"2026.11.${1 + r.below(20)}","traceId":"${r.digits(16)}","features":{"newCart":true},"support":{"tel":"0120-000-141","mail":"support@example.com"}};</script>`,
    ),
    none(
        "counters",
        "desks of a hall with extensions",
        "フロア案内",
        (r) =>
            `<div class="floors">${["1階 総合受付", "2階 学務課", "3階 施設課"].map((name) => `<div><strong>${name}</strong><span>内線 ${r.digits(4)}</span><span>直通 084-000-${r.digits(4)}</span></div>`).join("")}</div>`,
    ),
]
