// The pages of the twenty-first set: a city office, a clinic, a blog's theme, an administration, a course system, and none.
import type { Frame } from "./twentyfirst-shape.ts"

const head = (title: string): string =>
    `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>`

/** A city office: trail of links, content, which desk to ask, the city hall. */
export const city: Frame = (
    title,
    main,
) => `${head(`${title}｜仮名市公式サイト`)}<link rel="stylesheet" href="/shared/style/default.css"></head><body>
<div id="tmp_header"><p id="tmp_hlogo"><a href="/index.html">仮名市</a></p><ul><li><a href="/foreign/">Foreign Language</a></li><li><a href="/kurashi/">くらし・手続き</a></li></ul></div>
<div id="tmp_pankuzu"><p><a href="/">ホーム</a> &gt; <a href="/kurashi/">くらし・手続き</a> &gt; ${title}</p></div>
<div id="tmp_contents"><h1>${title}</h1><p>更新日：2026年11月2日</p>
${main}
<div id="tmp_inquiry"><h2>お問い合わせ</h2><p>仮名市市民生活部市民協働課</p><p>〒390-0021 仮名市本庁舎2階</p><p>電話番号：0263-00-2101（内線2210）</p><p>ファクス：0263-00-2102</p></div></div>
<div id="tmp_footer"><address>〒390-0021 長野県仮名市丸の内3番7号　電話：0263-00-2100（代表）</address><p>Copyright &copy; Kamei City. All Rights Reserved.</p></div></body></html>
`

/** A clinic: its number beside its name, hours at the foot. */
export const clinic: Frame = (
    title,
    main,
) => `${head(`${title} - かめい内科クリニック`)}</head><body class="home"><div class="hd"><img src="/logo.png" alt="かめい内科クリニック"><p class="tel">ご予約・お問い合わせ <a href="tel:0450002103">045-000-2103</a></p></div>
<ul class="gnav"><li><a href="/first/">初めての方へ</a></li><li><a href="/time/">診療時間</a></li><li><a href="/access/">アクセス</a></li></ul>
<div class="wrap"><h2 class="ttl">${title}</h2>
${main}
</div><div class="ft"><p>医療法人社団かめい会 かめい内科クリニック</p><p>神奈川県仮名市港北1-2-3 かめいビル2階</p><table class="time"><tr><th>診療時間</th><th>月</th><th>火</th><th>水</th></tr><tr><td>9:00-12:00</td><td>○</td><td>○</td><td>休</td></tr></table><p>&copy; Kamei Clinic</p></div></body></html>
`

/** A blog's theme: header, content, widgets, colophon. */
export const blog: Frame = (
    title,
    main,
) => `${head(`${title} &#8211; かめい放送`)}<link rel="https://api.w.org/" href="https://kamei-tv.example.jp/wp-json/"></head><body class="page-template-default page page-id-21 wp-embed-responsive"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="https://kamei-tv.example.jp/" rel="home">かめい放送</a></p><p class="site-description">地域のニュースと番組</p></header>
<div id="content" class="site-content"><article id="post-21" class="post-21 page type-page status-publish hentry"><header class="entry-header"><h1 class="entry-title">${title}</h1></header><div class="entry-content">
${main}
</div></article></div><aside class="widget-area"><section class="widget"><h2 class="widget-title">最近の投稿</h2><ul><li><a href="/archives/210">秋の特番のお知らせ</a></li><li><a href="/archives/211">アナウンス部より</a></li></ul></section></aside><footer id="colophon" class="site-footer"><div class="site-info">かめい放送株式会社 <a href="/privacy/">プライバシーポリシー</a></div></footer></div></body></html>
`

/** An administration of today's look: side menu, cards, a toast. */
export const console21: Frame = (
    title,
    main,
) => `${head(`${title} | KAMEI Admin`)}</head><body><div class="app-layout"><div class="app-sidebar"><div class="app-brand">KAMEI Admin</div><div class="menu"><a class="menu-item" href="/dashboard">ダッシュボード</a><a class="menu-item" href="/people">利用者</a><a class="menu-item" href="/settings">環境設定</a></div></div><div class="app-main"><div class="app-topbar"><button type="button">メニュー</button><span class="me">システム管理者</span></div><div class="page-head"><h2>${title}</h2><button type="button" class="btn">新規作成</button></div>
${main}
<div class="pager"><span>1 / 1 ページ</span></div></div></div></body></html>
`

/** A course system: a block of navigation, content, where the docs are. */
export const campus: Frame = (
    title,
    main,
) => `${head(`${title}: 仮名大学LMS`)}</head><body id="page-user-index" class="format-topics path-user"><div id="page-wrapper"><nav class="navbar"><a class="navbar-brand" href="/lms/">仮名大学LMS</a></nav><div id="page"><header id="page-header"><h1>${title}</h1><ol class="breadcrumb"><li>ダッシュボード</li><li>マイコース</li></ol></header><div id="page-content"><div role="main">
${main}
</div></div></div><footer id="page-footer"><p>教育支援センター</p><p>あなたはゲストアクセスを使用しています</p></footer></div></body></html>
`

/** Nothing around the content. */
export const none: Frame = (title, main) => `${head(title)}</head><body><h3>${title}</h3>
${main}
</body></html>
`
