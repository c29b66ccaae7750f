// The pages of the thirty-first set: a city's back office, a city's forms, a clinic, a printed sheet, a shop's back office, a shop, a broadcaster, an application, an old site.
import type { Frame } from "./twentyfirst-shape.ts"

const head = (title: string, more = ""): string =>
    `<!DOCTYPE html>\n<html lang="ja">\n<head>\n<meta charset="UTF-8">\n<title>${title}</title>\n${more}</head>\n`

/** A city's back office: bar with the division, side menu, search box. */
export const backOffice: Frame = (
    title,
    main,
) => `${head(`${title} | 電子申請管理`, '<link rel="stylesheet" href="/static/admin/bootstrap.min.css">\n')}<body>
<nav class="navbar navbar-dark bg-dark"><a class="navbar-brand" href="/admin/">電子申請管理</a><span class="navbar-text">市民課 窓口係</span><a class="btn btn-sm btn-outline-light" href="/admin/logout">ログアウト</a></nav>
<div class="container-fluid"><div class="row"><aside class="col-2"><ul class="nav flex-column"><li class="nav-item"><a class="nav-link active" href="/admin/apply">申請一覧</a></li><li class="nav-item"><a class="nav-link" href="/admin/forms">様式管理</a></li><li class="nav-item"><a class="nav-link" href="/admin/export">データ出力</a></li></ul></aside>
<main class="col-10"><h1 class="h4">${title}</h1>
${main}
</main></div></div>
<script src="/static/admin/bootstrap.bundle.min.js"></script></body></html>
`

/** A city's forms for residents: steps above, the office's address below. */
export const cityForm: Frame = (
    title,
    main,
) => `${head(`${title} - 見本市 電子申請`, '<meta name="csrf-token" content="Zk31aa">\n')}<body class="lower">
<header><a href="/"><img src="/img/logo.svg" alt="見本市"></a><p>見本市 電子申請サービス</p></header>
<ol class="steps"><li>規約の同意</li><li>入力</li><li class="is-current">確認</li><li>完了</li></ol>
<main><h1>${title}</h1>
${main}
</main>
<footer><p>見本市役所 〒000-0031 見本県見本市架空町31番1号 電話：0290-00-3100（代表）</p><p>&copy; Mihon City</p></footer></body></html>
`

/** A clinic's application. */
export const clinic: Frame = (
    title,
    main,
) => `${head(`${title}｜れいじ総合病院 院内システム`)}<body><div class="app"><div class="app-bar"><span class="app-bar__brand">れいじ総合病院</span><span class="app-bar__term">端末 A-031</span><time datetime="2026-11-28">2026年11月28日(土)</time></div>
<nav class="tabs" role="tablist"><a role="tab" href="/uketsuke">受付</a><a role="tab" href="/karte">カルテ</a><a role="tab" href="/kensa">検査</a><a role="tab" href="/kaikei">会計</a></nav>
<section class="app-main"><h2>${title}</h2>
${main}
</section></div></body></html>
`

/** A sheet to print. */
export const sheet: Frame = (
    title,
    main,
) => `${head(title, "<style>@page{size:A4 portrait}body{font-family:serif}.no-print{display:none}table{border-collapse:collapse}</style>\n")}<body>
<p class="no-print"><button onclick="window.print()">印刷する</button> <a href="javascript:history.back()">戻る</a></p>
<h1 style="text-align:center;letter-spacing:.5em">${title}</h1>
${main}
</body></html>
`

/** A shop's back office. */
export const shopBack: Frame = (
    title,
    main,
) => `${head(`${title} ‹ 雑貨のれいじ — 管理`)}<body class="wp-admin"><div id="adminmenu"><ul><li><a href="/adm/orders"><span class="name">注文</span> <span class="count">3</span></a></li><li><a href="/adm/products"><span class="name">商品</span></a></li><li><a href="/adm/coupons"><span class="name">クーポン</span></a></li></ul></div>
<div id="wpbody"><h1 class="wp-heading-inline">${title}</h1> <a href="/adm/new" class="page-title-action">新規追加</a>
${main}
</div><div id="wpfooter"><p>バージョン 6.31</p></div></body></html>
`

/** A shop. */
export const store: Frame = (
    title,
    main,
) => `${head(`${title} | 雑貨のれいじ オンラインストア`, '<meta name="description" content="暮らしの道具と贈りもの。">\n<meta property="og:type" content="website">\n')}<body>
<header class="g-header"><a class="logo" href="/">雑貨のれいじ</a><form action="/search"><input type="search" name="q" placeholder="商品を探す"></form><ul><li><a href="/favorite">お気に入り</a></li><li><a href="/cart">カート（2）</a></li></ul></header>
<div class="wrap"><ul class="bread"><li><a href="/">ホーム</a></li><li>${title}</li></ul><h1>${title}</h1>
${main}
</div>
<footer><nav><a href="/guide">ご利用ガイド</a><a href="/law">特定商取引法に基づく表記</a><a href="/privacy">個人情報の取扱い</a></nav><p>お客様窓口 0120-000-310（10:00〜17:00 土日祝休）</p><small>© Zakka Reiji Co., Ltd.</small></footer></body></html>
`

/** A broadcaster's intranet and site. */
export const broadcaster: Frame = (
    title,
    main,
) => `${head(`${title} / MHTV 見本放送`)}<body><header><a href="/"><img src="/common/mhtv.png" alt="MHTV 見本放送"></a><nav><ul><li><a href="/bangumi/">番組表</a></li><li><a href="/news/">ニュース</a></li><li><a href="/ana/">アナウンス室</a></li></ul></nav></header>
<main id="main"><h1 class="ttl">${title}</h1>
${main}
</main><footer><p>株式会社見本放送 〒000-0032 見本県見本市例示東町3-1 TEL 0290-00-3110</p></footer></body></html>
`

/** An application: top bar, content, toasts. */
export const app: Frame = (
    title,
    main,
) => `${head(`${title} · まなびノート`, '<link rel="manifest" href="/manifest.webmanifest">\n')}<body><div id="app"><header class="bar"><button aria-label="メニュー">☰</button><span>${title}</span><button aria-label="通知">🔔</button></header>
${main}
<nav class="tabbar"><a href="/home">ホーム</a><a href="/board">掲示板</a><a href="/settings">設定</a></nav></div><div aria-live="polite" class="toast"></div></body></html>
`

/** A site of the nineties that is still up. */
export const oldSite: Frame = (
    title,
    main,
) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title></head>
<body bgcolor="#FFFFFF" text="#333333"><center><table width="760" border="0" cellpadding="0"><tr><td width="150" valign="top" bgcolor="#E0F0FF"><a href="index.html">トップ</a><br><a href="katsudo.html">活動のようす</a><br><a href="link.html">リンク</a></td><td width="610" valign="top"><font size="5"><b>${title}</b></font><hr>
${main}
<hr><font size="2">最終更新 2026年11月20日</font></td></tr></table></center></body></html>
`
