// The frames of the sixteenth set: eight houses, told by tags, by classes, by ids, by a rule, by labels, by nothing, or not told.
import type { Random } from "./random.ts"

interface House {
    readonly name: string
    readonly postal: string
    readonly address: string
    readonly phone: string
    readonly mail: string
}

const HOUSES: readonly House[] = [
    {
        name: "見本クリーニング",
        postal: "330-0061",
        address: "埼玉県例示市浦和区常盤1-6-1",
        phone: "048-000-1601",
        mail: "info@cleaning.example.jp",
    },
    {
        name: "株式会社例示不動産",
        postal: "810-0062",
        address: "福岡県見本市中央区大手門2-6-2 例示第一ビル3階",
        phone: "092-000-1602",
        mail: "chintai@reiji-estate.example.co.jp",
    },
    {
        name: "架空市立図書館",
        postal: "390-0063",
        address: "長野県架空市中央3丁目6番3号",
        phone: "0263-00-1603",
        mail: "library@city.kaku.example.jp",
    },
    {
        name: "さくら動物病院",
        postal: "651-0064",
        address: "兵庫県例示市中央区港島4-6",
        phone: "078-000-1604",
        mail: "sakura-ah@example.com",
    },
    {
        name: "例示市社会福祉協議会",
        postal: "020-0065",
        address: "岩手県例示市内丸5-6",
        phone: "019-000-1605",
        mail: "shakyo@reiji.example.or.jp",
    },
    {
        name: "中村釣具店",
        postal: "424-0066",
        address: "静岡県見本市清水区港町6-6",
        phone: "054-000-1606",
        mail: "nakamura-turigu@example.ne.jp",
    },
    {
        name: "みほん塾",
        postal: "730-0067",
        address: "広島県例示市中区本通7-6",
        phone: "0120-000-167",
        mail: "support@mihon-juku.example.com",
    },
    {
        name: "Reiji Store",
        postal: "150-0068",
        address: "東京都渋谷区例示8-6-8",
        phone: "03-0000-1608",
        mail: "help@reiji-store.example.com",
    },
]

type Frame = (house: House, title: string, main: string) => string

const html = (title: string, body: string): string =>
    `<!DOCTYPE html>\n<html lang="ja">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n`

const none: Frame = (_house, title, main) => html(title, main)

const tags: Frame = ({ name, postal, address, phone, mail }, title, main) =>
    html(
        `${title} | ${name}`,
        `<header>
  <a href="/">${name}</a>
  <nav><ul><li><a href="/guide">ご利用案内</a></li><li><a href="/contact">お問い合わせ</a></li></ul></nav>
</header>
<main>
<h1>${title}</h1>
${main}
</main>
<footer>
  <p>${name}</p>
  <p>〒${postal} ${address}</p>
  <p>電話：${phone} ／ メール：${mail}</p>
  <small>&copy; 2026 ${name} All Rights Reserved.</small>
</footer>`,
    )

const classes: Frame = ({ name, postal, address, phone }, title, main) =>
    html(
        title,
        `<div class="wrapper">
<div class="header"><div class="site-name">${name}</div><div class="header-tel">TEL ${phone}<br>受付時間 9:00～18:00</div></div>
<div class="content">
<h2>${title}</h2>
${main}
</div>
<div class="footer">${name}　〒${postal}　${address}<br>Copyright ${name}</div>
</div>`,
    )

const ids: Frame = ({ name, address, phone, mail }, title, main) =>
    html(
        `${name} ${title}`,
        `<div id="header"><h1>${name}</h1></div>
<div id="nav"><a href="/">TOP</a> <a href="/search">検索</a> <a href="/logout">ログアウト</a></div>
<div id="main"><h2>${title}</h2>
${main}
</div>
<div id="footer"><p>${name} ${address}</p><p>Tel: ${phone} Mail: ${mail}</p></div>`,
    )

const divs: Frame = ({ name, postal, address, phone, mail }, title, main) =>
    html(
        title,
        `<div>${name}</div>
<div>
<h2>${title}</h2>
${main}
</div>
<div>
<div>${name}</div>
<div>〒${postal} ${address}</div>
<div>TEL：${phone}</div>
<div>E-mail：${mail}</div>
<div>© ${name}</div>
</div>`,
    )

const rule: Frame = ({ name, postal, address, phone }, title, main) =>
    html(
        title,
        `<h1>${title}</h1>
<hr>
${main}
<hr>
<p>${name}<br>〒${postal} ${address}<br>TEL ${phone}</p>`,
    )

const labelled: Frame = ({ name, postal, address, phone, mail }, title, main) =>
    html(
        `${title} - ${name}`,
        `<header><h1>${name}</h1></header>
<section><h2>${title}</h2>
${main}
</section>
<footer><dl><dt>所在地</dt><dd>〒${postal} ${address}</dd><dt>電話番号</dt><dd>${phone}</dd><dt>メールアドレス</dt><dd>${mail}</dd></dl><p>(c) ${name}</p></footer>`,
    )

const side: Frame = ({ name, phone, mail }, title, main) =>
    html(
        title,
        `<header class="navbar"><span class="navbar-brand">${name}</span><span class="navbar-text">ログイン中：管理者</span></header>
<div class="row"><aside class="col-3"><ul><li><a href="/dashboard">ダッシュボード</a></li><li><a href="/list">${title}</a></li></ul><div class="help">困ったときは<br>ヘルプデスク ${phone}<br>${mail}</div></aside>
<main class="col-9"><h1>${title}</h1>
${main}
</main></div>
<footer class="footer"><a href="/terms">利用規約</a> <a href="/privacy">個人情報の取扱い</a> <span>&copy;${name}</span></footer>`,
    )

const FRAMES: readonly Frame[] = [none, tags, classes, ids, divs, rule, labelled, side]

/** A page of some house in some frame. */
export function sixteenthPage(random: Random, title: string, main: string): string {
    return random.pick(FRAMES)(random.pick(HOUSES), title, main)
}
