// The frames of the seventeenth set: whole pages as systems print them, with their own head, menus, scripts and foot.
import type { Random } from "./random.ts"

export interface House {
    readonly name: string
    readonly postal: string
    readonly address: string
    readonly phone: string
    readonly fax: string
    readonly mail: string
}

const HOUSES: readonly House[] = [
    {
        name: "例示クリニック",
        postal: "185-0071",
        address: "東京都例示市本町1-7-1 見本駅前ビル2F",
        phone: "042-000-1701",
        fax: "042-000-1702",
        mail: "info@reiji-clinic.example.jp",
    },
    {
        name: "見本生活協同組合",
        postal: "980-0072",
        address: "宮城県見本市青葉区一番町2-7-2",
        phone: "022-000-1703",
        fax: "022-000-1704",
        mail: "kumiai@coop-mihon.example.or.jp",
    },
    {
        name: "株式会社架空ネットショップ",
        postal: "541-0073",
        address: "大阪府架空市中央区本町3-7-3",
        phone: "06-0000-1705",
        fax: "06-0000-1706",
        mail: "shop@kaku-net.example.com",
    },
    {
        name: "小野寺印刷",
        postal: "010-0074",
        address: "秋田県例示市山王4-7",
        phone: "018-000-1707",
        fax: "018-000-1708",
        mail: "print@onodera-insatsu.example.co.jp",
    },
    {
        name: "かくう市民体育館",
        postal: "500-0075",
        address: "岐阜県架空市学園町5丁目7番地",
        phone: "058-000-1709",
        fax: "058-000-1710",
        mail: "taiikukan@city.kaku.example.lg.jp",
    },
]

/** A page of a house around what is in the middle. */
export type Frame = (random: Random, house: House, title: string, main: string) => string

/** The house and its frame: one house a page. */
export function seventeenthPage(random: Random, frame: Frame, title: string, mainOf: (house: House) => string): string {
    const house = random.pick(HOUSES)
    return frame(random, house, title, mainOf(house))
}

const head = (title: string, more = ""): string =>
    `<!doctype html>\n<html lang="ja">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n${more}</head>\n`

/** A theme of WordPress: widgets at the side, the owner in the foot. */
export const wordpress: Frame = (random, { name, postal, address, phone }, title, main) => {
    return `${head(
        `${title} &#8211; ${name}`,
        `<link rel='stylesheet' id='wp-block-library-css' href='/wp-includes/css/dist/block-library/style.min.css?ver=6.6.2' media='all' />\n<meta name="generator" content="WordPress 6.6.2" />\n`,
    )}<body class="page-template-default page page-id-${random.digits(3)} wp-custom-logo">
<header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/" rel="home">${name}</a></p></div>
<nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu"><li class="menu-item menu-item-${random.digits(3)}"><a href="/about/">施設案内</a></li><li class="menu-item"><a href="/contact/">お問い合わせ</a></li></ul></nav></header>
<div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-${random.digits(4)}" class="post type-page status-publish hentry">
<header class="entry-header"><h1 class="entry-title">${title}</h1></header>
<div class="entry-content">
${main}
</div></article></main></div>
<aside id="secondary" class="widget-area"><section id="text-2" class="widget widget_text"><h2 class="widget-title">アクセス</h2><div class="textwidget"><p>〒${postal}<br />${address}<br />電話 ${phone}</p></div></section></aside>
<footer id="colophon" class="site-footer"><div class="site-info">&copy; 2026 ${name}. <span class="sep"> | </span> Powered by WordPress</div></footer>
<script>var wpcf7 = {"api":{"root":"https:\\/\\/www.example.jp\\/wp-json\\/","namespace":"contact-form-7\\/v1"}};</script>
</body></html>
`
}

/** A shop's front: cart in the head, the shop's mark in the foot. */
export const shopFront: Frame = (random, { name, phone }, title, main) => {
    return `${head(`${name} / ${title}`, `<meta name="eccube-csrf-token" content="${random.digits(8)}f3a9c2${random.digits(6)}">\n`)}<body id="page_mypage" class="mypage_page">
<div class="ec-layoutRole"><div class="ec-layoutRole__header"><div class="ec-headerNaviRole"><div class="ec-headerNav"><div class="ec-headerNav__item"><a href="/mypage"><i class="fas fa-user fa-fw"></i><span>マイページ</span></a></div></div><div class="ec-cartNavi"><span class="ec-cartNavi__badge">0</span><span class="ec-cartNavi__price">￥0</span></div></div><h1 class="ec-headerTitle"><a href="/">${name}</a></h1></div>
<div class="ec-layoutRole__contents"><div class="ec-layoutRole__main">
<div class="ec-pageHeader"><h1>${title}</h1></div>
${main}
</div></div>
<div class="ec-layoutRole__footer"><div class="ec-footerRole"><ul class="ec-footerNavi"><li class="ec-footerNavi__link"><a href="/help/about">当サイトについて</a></li><li><a href="/help/tradelaw">特定商取引法に基づく表記</a></li></ul><div class="ec-footerTitle"><div class="ec-footerTitle__logo"><a href="/">${name}</a></div><div class="ec-footerTitle__copyright">ご注文専用ダイヤル ${phone}<br>copyright (c) ${name} all rights reserved.</div></div></div></div></div>
</body></html>
`
}

/** An administration in a side bar's layout, with whoever is logged in at the top. */
export const admin: Frame = (random, { name }, title, main) => {
    return `${head(`${title} - 管理画面`, `<link rel="stylesheet" href="/bundle/admin.css?v=4.3.${random.below(9)}">\n`)}<body>
<div class="c-container"><header class="c-headerBar"><div class="c-headerBar__container"><a class="c-headerBar__logo" href="/admin">${name}</a><div class="c-headerBar__userMenu"><span>管理者 様</span><small>最終ログイン：2026/11/2${random.below(9)} 09:1${random.below(9)}</small></div></div></header>
<div class="c-mainNavArea"><nav class="c-mainNav"><ul><li><a href="/admin/product"><span>商品管理</span></a></li><li><a href="/admin/order"><span>受注管理</span></a></li><li><a href="/admin/customer"><span>会員管理</span></a></li><li><a href="/admin/setting"><span>設定</span></a></li></ul></nav></div>
<div class="c-contentsArea"><div class="c-pageTitle"><h2 class="c-pageTitle__title">${title}</h2></div>
${main}
</div></div>
<script>$(function(){ $('[data-toggle="tooltip"]').tooltip(); });</script>
</body></html>
`
}

/** A town's content system: breadcrumbs, and the desk of this page in a box below it. */
export const city: Frame = (random, { name, postal, address, phone, fax, mail }, title, main) => {
    return `${head(`${title}／${name}`)}<body>
<div id="tmp_wrapper"><div id="tmp_header"><div id="tmp_hlogo"><p><a href="/index.html"><span>${name}</span></a></p></div><ul id="tmp_means"><li><a href="/easy/">やさしい日本語</a></li><li>文字サイズ</li></ul></div>
<div id="tmp_pankuzu"><p><a href="/index.html">トップページ</a> &gt; <a href="/kurashi/">くらし</a> &gt; ${title}</p></div>
<div id="tmp_contents"><h1>${title}</h1><p id="tmp_update">更新日：2026年11月${1 + random.below(28)}日</p>
${main}
<div class="box_contact"><h2>お問い合わせ</h2><p>所属課室：総務課管理係</p><p>${address}</p><p>電話番号：${phone}（内線：${random.digits(4)}）</p><p>ファクス番号：${fax}</p><p>メールアドレス：${mail}</p></div></div>
<div id="tmp_footer"><address>${name}（法人番号 ${random.digits(13)}）　〒${postal}　${address}</address><p lang="en">Copyright &copy; 2026. All Rights Reserved.</p></div></div>
</body></html>
`
}

/** Web Forms: one form over all, its state in hidden fields, the layout in tables. */
export const webForms: Frame = (random, { name, phone }, title, main) => {
    return `${head(title)}<body><form name="aspnetForm" method="post" action="./Detail.aspx?id=${random.digits(6)}" id="aspnetForm">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTk${random.digits(9)}kZBYCZg9kFgICAw9kFgQ=" /><input type="hidden" name="__EVENTVALIDATION" value="/wEWBAL${random.digits(7)}DqEDAKO=" /></div>
<table width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="title"><span id="ctl00_lblSystemName">${name} 予約システム</span></td><td align="right"><a id="ctl00_lnkLogout" href="javascript:__doPostBack('ctl00$lnkLogout','')">ログアウト</a></td></tr>
<tr><td colspan="2"><h3><span id="ctl00_lblPageName">${title}</span></h3>
${main}
</td></tr><tr><td colspan="2" class="foot">システムに関するお問い合わせ：${name} ${phone}（平日8:30～17:15）</td></tr></table>
</form></body></html>
`
}

/** A page that a program of the nineties prints: centred, a rule, a line back. */
export const cgi: Frame = (_random, { name, mail }, title, main) => {
    return `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>${title}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#333333"><CENTER><FONT SIZE="+2"><B>${title}</B></FONT></CENTER><HR WIDTH="90%">
${main}
<HR WIDTH="90%"><DIV ALIGN="right"><A HREF="./">戻る</A><BR><I>${name} &lt;<A HREF="mailto:${mail}">${mail}</A>&gt;</I></DIV></BODY></HTML>
`
}
