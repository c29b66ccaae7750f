// The pages of the nineteenth set: plain heads and feet as any site has them, one owner a page.
import type { Random } from "./random.ts"

export interface Owner {
    readonly name: string
    readonly postal: string
    readonly address: string
    readonly phone: string
    readonly mail: string
}

const OWNERS: readonly Owner[] = [
    {
        name: "株式会社みほんシステムズ",
        postal: "104-0093",
        address: "東京都中央区見本1-9-3 見本ビル4F",
        phone: "03-0000-1901",
        mail: "info@mihon-systems.example.co.jp",
    },
    {
        name: "あおぞら文化センター",
        postal: "260-0094",
        address: "千葉県例示市中央町2-9-4",
        phone: "043-000-1902",
        mail: "aozora@culture.example.or.jp",
    },
    {
        name: "架空町役場",
        postal: "699-0095",
        address: "島根県仁多郡架空町大字見本195",
        phone: "0854-00-1903",
        mail: "somu@town.kaku.example.lg.jp",
    },
    {
        name: "れいじストア",
        postal: "530-0096",
        address: "大阪府大阪市例示区梅見本3-9-6",
        phone: "06-0000-1904",
        mail: "support@reiji-store.example.com",
    },
]

export type Page = (random: Random, owner: Owner, title: string, main: string) => string

export function pickOwner(random: Random): Owner {
    return random.pick(OWNERS)
}

const head = (title: string): string =>
    `<!DOCTYPE html>\n<html lang="ja">\n<head>\n<meta charset="UTF-8">\n<title>${title}</title>\n<link rel="stylesheet" href="/css/style.css">\n</head>\n`

/** Nothing but a heading, the content and a line of the owner. */
export const bare: Page = (_random, { name }, title, main) =>
    `${head(title)}<body>\n<h1>${title}</h1>\n${main}\n<hr>\n<small>&copy; 2026 ${name}</small>\n</body>\n</html>\n`

/** Header, navigation, content, footer with the owner's address and number. */
export const company: Page = (_random, { name, postal, address, phone, mail }, title, main) =>
    `${head(`${title} | ${name}`)}<body>
<header><div class="logo"><a href="/">${name}</a></div><nav><ul><li><a href="/">ホーム</a></li><li><a href="/service">サービス</a></li><li><a href="/contact">お問い合わせ</a></li></ul></nav></header>
<main>
<h1>${title}</h1>
${main}
</main>
<footer>
<p>${name}</p>
<p>〒${postal} ${address}</p>
<p>TEL: ${phone} / E-mail: <a href="mailto:${mail}">${mail}</a></p>
<p>Copyright &copy; 2026 ${name}. All Rights Reserved.</p>
</footer>
</body>
</html>
`

/** An administration: a side bar, who is logged in, a version at the foot. */
export const backOffice: Page = (random, { name, phone }, title, main) =>
    `${head(`${title} - ${name} 管理システム`)}<body class="hold-transition sidebar-mini">
<div class="wrapper">
<nav class="main-header navbar"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/admin">ダッシュボード</a></li></ul><ul class="navbar-nav ml-auto"><li class="nav-item">ログイン中: admin</li><li class="nav-item"><a href="/logout">ログアウト</a></li></ul></nav>
<aside class="main-sidebar"><a href="/admin" class="brand-link">${name}</a><ul class="nav"><li><a href="/admin/users">会員管理</a></li><li><a href="/admin/orders">注文管理</a></li><li><a href="/admin/products">商品管理</a></li><li><a href="/admin/settings">設定</a></li></ul></aside>
<div class="content-wrapper"><section class="content-header"><h1>${title}</h1></section><section class="content">
${main}
</section></div>
<footer class="main-footer"><strong>${name} 管理システム</strong> Version 3.2.${random.below(10)} <span>サポート窓口: ${phone} (平日 9:00〜18:00)</span></footer>
</div>
<script src="/js/app.js"></script>
</body>
</html>
`

/** A shop or a members' page of classes without meaning, the owner in a table at the foot. */
export const utility: Page = (random, { name, postal, address, phone }, title, main) =>
    `${head(`${title} - ${name}`)}<body class="bg-gray-50 text-gray-900">
<div class="flex justify-between px-4 py-2"><a class="font-bold" href="/">${name}</a><a class="text-sm" href="/cart">カート (${random.below(4)})</a></div>
<div class="max-w-4xl mx-auto p-4">
<h2 class="text-2xl">${title}</h2>
${main}
</div>
<div class="border-t p-4 text-xs"><table><tr><th>運営会社</th><td>${name}</td></tr><tr><th>所在地</th><td>〒${postal} ${address}</td></tr><tr><th>電話番号</th><td>${phone}</td></tr></table></div>
</body></html>
`
