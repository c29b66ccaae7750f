// The pages of the twenty-third set: a groupware, a hospital, a city's portal, a shop's administration, an application of one page, and none.
import type { Frame } from "./twentyfirst-shape.ts"

const head = (title: string, more = ""): string =>
    `<!DOCTYPE html>\n<html lang="ja">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n${more}</head>\n`

/** A groupware: bar with the user's menu, breadcrumbs, the record area. */
export const groupware: Frame = (
    title,
    main,
) => `${head(`${title} - みほんグループウェア`, '<link rel="stylesheet" href="/k/static/gaia.css">\n')}<body class="body-gaia">
<div class="gaia-header"><div class="gaia-header-toolbar"><a class="gaia-header-toolbar-link" href="/k/">ポータル</a><span class="gaia-header-toolbar-user">Administrator</span><a href="/logout">ログアウト</a></div></div>
<div class="gaia-argoui-app-toolbar"><h1>${title}</h1></div>
<div class="contents-gaia">
${main}
</div>
<div class="gaia-footer">Copyright (C) 2026 Mihon Groupware, Inc.</div>
</body></html>
`

/** A hospital: its departments beside the content, address and number at the foot. */
export const hospital: Frame = (title, main) => `${head(`${title} | 例示総合病院`)}<body>
<div id="header"><a href="/"><img src="/img/logo.gif" alt="例示総合病院"></a><span class="hdTel">代表 049-000-2301</span></div>
<table class="layout" width="960"><tr><td valign="top" width="180"><ul class="side"><li><a href="/naika/">内科</a></li><li><a href="/geka/">外科</a></li><li><a href="/yoyaku/">予約システム</a></li></ul></td>
<td valign="top">
<h2>${title}</h2>
${main}
</td></tr></table>
<div id="footer">医療法人例示会 例示総合病院<br>〒350-0023 埼玉県川越市例示町2-3-1　TEL：049-000-2301　FAX：049-000-2302<br>&copy; Reiji General Hospital</div>
</body></html>
`

/** A city's portal: contact of the section in charge at the end. */
export const portal: Frame = (title, main) => `${head(`${title}／見本町ポータル`)}<body id="base">
<div class="skip"><a href="#main">本文へ</a></div>
<header role="banner"><p class="name">見本町</p><form action="/search"><input type="search" name="q" value="" placeholder="キーワード"><button>検索</button></form></header>
<main id="main" role="main"><h1>${title}</h1>
${main}
</main>
<section class="inquiry"><h2>このページに関するお問い合わせ</h2><p>総務部 企画財政課 ふるさと係<br>電話：0198-00-2303　ファックス：0198-00-2304<br><a href="mailto:kikaku@town.mihon.example.lg.jp">kikaku@town.mihon.example.lg.jp</a></p></section>
<footer role="contentinfo"><p>見本町役場</p><p>〒028-0023 岩手県紫波郡見本町大字例示23番地</p></footer>
</body></html>
`

/** A shop's administration: side menu, breadcrumbs, version. */
export const shopAdmin: Frame = (title, main) => `${head(`${title} - みほん商店 ストア管理`)}<body data-theme="light">
<div class="c-container"><div class="c-headerBar"><a class="c-headerBar__shopTitle" href="/">みほん商店</a><a href="/admin/member">店長 さん</a></div>
<div class="c-mainNavArea"><ul><li><a href="/admin/product">商品管理</a></li><li><a href="/admin/order">受注管理</a></li><li><a href="/admin/customer">会員管理</a></li><li><a href="/admin/setting/shop">店舗設定</a></li></ul></div>
<div class="c-contentsArea"><div class="c-pageTitle"><h2>${title}</h2></div>
${main}
</div></div>
<script src="/html/template/admin/js/bundle.js"></script>
</body></html>
`

/** An application of one page: a shell that the browser fills, here as it was rendered. */
export const app: Frame = (
    title,
    main,
) => `${head(title, '<meta name="viewport" content="width=device-width"><meta property="og:site_name" content="れいじクラウド">\n')}<body><div id="root"><div class="css-1x9k"><nav class="css-8a2"><a href="/">れいじクラウド</a></nav><div class="css-77q"><h1 class="css-t1">${title}</h1>
${main}
</div></div></div></body></html>
`

/** Nothing around the content. */
export const bare: Frame = (title, main) => `${head(title)}<body>\n<h1>${title}</h1>\n${main}\n</body>\n</html>\n`
