// The frames of the thirteenth set: whose page it is, told by tags, by classes, by a table for the layout, by nothing at all.
import type { Random } from "./random.ts"

/** Own name, postal code, address, telephone, mail. */
const HOUSES = [
    [
        "架空商事株式会社",
        "105-0011",
        "東京都港区芝見本2-4-6 架空タワー8F",
        "03-0000-1301",
        "info@kakusho.example.co.jp",
    ],
    ["みほん歯科医院", "221-0012", "神奈川県横浜市例示区港町3-5", "045-000-1302", "mihon-dental@example.com"],
    ["田中米店", "950-0013", "新潟県例示市本町通1-1", "025-000-1303", "tanaka-kome@example.ne.jp"],
    ["NPO法人れいじ子ども食堂", "700-0014", "岡山県見本市北区駅前町1丁目", "086-000-1304", "npo.reiji@example.org"],
    ["フィットネスみほん 駅前店", "980-0015", "宮城県例示市青葉区中央2-2-2", "022-000-1305", "ekimae@fit.example.jp"],
    ["例示町役場", "399-0016", "長野県例示郡例示町大字見本100番地", "0260-00-1306", "juumin@town.reiji.example.jp"],
] as const

type House = (typeof HOUSES)[number]

type Frame = (house: House, title: string, main: string) => string

const html = (title: string, body: string): string =>
    `<!DOCTYPE html>\n<html lang="ja">\n<head>\n<meta charset="UTF-8">\n<title>${title}</title>\n<style>table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px}</style>\n</head>\n<body>\n${body}\n</body>\n</html>\n`

const semantic: Frame = ([name, postal, address, phone], title, main) =>
    html(
        title,
        `<header><h1>${name}</h1><nav><a href="/">ホーム</a> | <a href="/list">一覧</a> | <a href="/help">ヘルプ</a></nav></header>
<main><h2>${title}</h2>
${main}
</main>
<footer><p>${name}　〒${postal} ${address}</p><p>TEL: ${phone}</p><p>&copy; 2026 ${name}</p></footer>`,
    )

const bare: Frame = (_house, title, main) => html(title, `<h1>${title}</h1>\n${main}`)

const classes: Frame = ([name, postal, address, phone, mail], title, main) =>
    html(
        `${title} - ${name}`,
        `<div class="l-header"><a class="logo" href="/">${name}</a><span class="user-menu">ログイン中: 管理者</span></div>
<div class="l-sidebar"><ul><li>ダッシュボード</li><li>${title}</li><li>設定</li></ul></div>
<div class="l-main"><h1 class="page-title">${title}</h1>
${main}
</div>
<div class="l-footer"><div class="company">${name}</div><div class="address">〒${postal}　${address}</div><div class="contact">お問い合わせ：${phone}（平日9:00〜18:00）／${mail}</div></div>`,
    )

const layoutTable: Frame = ([name, , address, phone], title, main) =>
    html(
        title,
        `<table width="800" border="0" cellspacing="0"><tr><td bgcolor="#003366"><font color="#ffffff"><b>${name}</b></font></td><td bgcolor="#003366" align="right"><font color="#ffffff">TEL ${phone}</font></td></tr>
<tr><td width="150" valign="top"><a href="top.cgi">トップ</a><br><a href="list.cgi">一覧</a><br><a href="out.cgi">終了</a></td><td valign="top"><font size="4"><b>${title}</b></font><br>
${main}
</td></tr>
<tr><td colspan="2" align="center"><font size="2">${name} ${address} TEL ${phone}</font></td></tr></table>`,
    )

const soup: Frame = ([name, , address, phone, mail], title, main) =>
    html(
        title,
        `<div><div><div>${name}</div></div>
<div><div>${title}</div><div>
${main}
</div></div>
<div><div>${name}</div><div>${address}</div><div>電話 ${phone}</div><div>${mail}</div></div></div>`,
    )

const aside: Frame = ([name, , , phone, mail], title, main) =>
    html(
        `${title}｜${name}`,
        `<header class="header"><p>${name}</p></header>
<div class="wrap"><main class="main"><h1>${title}</h1>
${main}
</main>
<aside class="side"><h3>お困りですか？</h3><p>サポートデスク<br>${phone}<br>${mail}</p><h3>お知らせ</h3><ul><li>2026/11/20 システムメンテナンスのお知らせ</li><li>2026/11/05 年末年始の営業について</li></ul></aside></div>
<footer class="footer"><ul><li><a href="/terms">利用規約</a></li><li><a href="/privacy">プライバシーポリシー</a></li></ul><small>Copyright (c) ${name}</small></footer>`,
    )

const FRAMES: readonly Frame[] = [semantic, bare, classes, layoutTable, soup, aside]

/** A page of some house in some frame. */
export function thirteenthPage(random: Random, title: string, main: string): string {
    return random.pick(FRAMES)(random.pick(HOUSES), title, main)
}
