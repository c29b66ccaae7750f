// The frames of the eleventh set: whose page it is, in the markup of today's themes, of frameworks, of divisions, and of nothing.
import type { Random } from "./random.ts"

/** Own name, postal code, address, telephone, mail, head (a family name alone names nobody). */
const HOUSES = [
    [
        "見本市立図書館",
        "100-0001",
        "例示県見本市中央3-2-1",
        "042-000-1101",
        "library@city.mihon.example.jp",
        "館長 大野",
    ],
    [
        "有限会社架空不動産",
        "150-0002",
        "東京都架空区神南1-1-1 架空ビル2階",
        "03-0000-1102",
        "chintai@kaku-estate.example.co.jp",
        "担当 岡田",
    ],
    [
        "例示進学ゼミ 北口校",
        "330-0003",
        "埼玉県例示市北口2丁目3番4号",
        "048-000-1103",
        "kitaguchi@juku.example.ne.jp",
        "教室長 石川",
    ],
    [
        "一般社団法人見本スポーツ協会",
        "460-0004",
        "愛知県見本市栄4-5-6",
        "052-000-1104",
        "sports-kyokai@example.or.jp",
        "事務局 和田",
    ],
    [
        "架空内科クリニック",
        "810-0005",
        "福岡県架空市天神7-8",
        "092-000-1105",
        "clinic.uketsuke@med.example.com",
        "院長 村上",
    ],
    ["れいじベーカリー", "604-0006", "京都府例示市河原町通9", "075-000-1106", "hello@bakery.example.com", "店長 森"],
] as const

type House = (typeof HOUSES)[number]

type Frame = (house: House, title: string, main: string) => string

const html = (title: string, body: string): string =>
    `<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>${title}</title></head>\n${body}\n</html>`

const theme: Frame = ([name, postal, address, phone, mail], title, main) =>
    html(
        `${title} – ${name}`,
        `<body class="page wp-theme"><header class="site-header"><p class="site-title"><a href="/">${name}</a></p><nav class="global-nav"><ul><li><a href="/">ホーム</a></li><li><a href="/access/">アクセス</a></li><li><a href="/contact/">お問い合わせ</a></li></ul></nav></header>
<main id="primary"><article class="entry"><h1 class="entry-title">${title}</h1><div class="entry-content">${main}</div></article></main>
<aside class="widget-area"><section class="widget"><h2 class="widget-title">最近の投稿</h2><ul><li><a href="/?p=12">年末年始のお知らせ</a></li><li><a href="/?p=10">アクセスが変わりました</a></li></ul></section></aside>
<footer class="site-footer"><dl><dt>所在地</dt><dd>〒${postal}<br>${address}</dd><dt>電話</dt><dd><a href="tel:${phone}">${phone}</a></dd><dt>メール</dt><dd>${mail}</dd></dl><small>© 2026 ${name}</small></footer></body>`,
    )

const admin: Frame = ([name, , , phone, mail, head], title, main) =>
    html(
        `${title} | 管理画面`,
        `<body class="bg-light"><nav class="navbar navbar-dark"><a class="navbar-brand" href="/admin">${name} 管理</a><span class="navbar-text">ようこそ ${head.split(" ")[1] ?? ""} さん</span><a href="/logout">ログアウト</a></nav>
<div class="container-fluid"><div class="row"><div class="col-2 sidebar"><ul class="nav flex-column"><li class="nav-item"><a class="nav-link" href="/admin/a">一覧</a></li><li class="nav-item"><a class="nav-link" href="/admin/b">設定</a></li></ul></div>
<div class="col-10"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/admin">ダッシュボード</a></li><li class="breadcrumb-item active">${title}</li></ol><h2>${title}</h2>${main}
<ul class="pagination"><li class="page-item active"><span>1</span></li><li class="page-item"><a href="?page=2">2</a></li></ul></div></div></div>
<div class="support">システムの不具合は ${phone} または ${mail} まで（最終更新 2026-11-01 09:30）</div></body>`,
    )

const divisions: Frame = ([name, postal, address, phone, mail, head], title, main) =>
    html(
        title,
        `<body><div id="wrapper"><div class="hd"><div class="hd-logo">${name}</div><div class="hd-tel">${phone}</div></div>
<div class="ct"><div class="ttl">${title}</div>
${main}</div>
<div class="ft"><div class="ft-info"><p>${name}</p><p>〒${postal} ${address}</p><p>TEL ${phone} / MAIL ${mail}</p><p>責任者：${head}</p></div><div class="copy">Copyright ${name} All rights reserved.</div></div></div></body>`,
    )

const nothing: Frame = ([name, postal, address, phone, mail], title, main) =>
    html(
        title,
        `<body><h1>${title}</h1>
${main}
<hr>
${name}<br>〒${postal} ${address}<br>電話 ${phone}<br><a href="mailto:${mail}">${mail}</a></body>`,
    )

const contactTable: Frame = ([name, postal, address, phone, mail, head], title, main) =>
    html(
        title,
        `<body><div role="banner"><h1>${name}</h1></div><div role="main"><h2>${title}</h2>${main}</div>
<div role="contentinfo"><h3>このページに関するお問い合わせ先</h3><table><tr><th>部署</th><td>${name}（${head}）</td></tr><tr><th>郵便番号</th><td>${postal}</td></tr><tr><th>住所</th><td>${address}</td></tr><tr><th>電話番号</th><td>${phone}</td></tr><tr><th>メールアドレス</th><td>${mail}</td></tr></table></div></body>`,
    )

const utility: Frame = ([name, , address, phone, mail], title, main) =>
    html(
        title,
        `<body class="antialiased text-gray-800"><div class="flex items-center justify-between px-6 py-4"><div class="font-bold">${name}</div><div class="text-sm">${phone}</div></div>
<div class="max-w-4xl mx-auto px-4"><div class="text-xl font-semibold mb-4">${title}</div>${main}</div>
<div class="mt-12 border-t px-6 py-8 text-xs"><div>${name}</div><div>${address}</div><div>${phone}</div><div>${mail}</div><div>&copy; ${name}</div></div></body>`,
    )

const FRAMES: readonly Frame[] = [theme, admin, divisions, nothing, contactTable, utility]

/** A page of some house in some frame. */
export function framed(random: Random, title: string, main: string): string {
    return random.pick(FRAMES)(random.pick(HOUSES), title, main)
}
