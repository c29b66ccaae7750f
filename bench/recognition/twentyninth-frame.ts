// The pages of the twenty-ninth set: a shop's administration, a record system, a hospital's terminal, a school, a broadcaster, a shop, an application's shell, a printout, a city.
import type { Frame } from "./twentyfirst-shape.ts"

const head = (title: string, more = ""): string =>
    `<!doctype html>\n<html lang="ja">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width,initial-scale=1">\n<title>${title}</title>\n${more}</head>\n`

/** A shop's administration: side menu with headings, breadcrumbs in the title, buttons held at the foot. */
export const shopAdmin: Frame = (
    title,
    main,
) => `${head(`${title} - ひのき道具店 管理`, '<link rel="stylesheet" href="/html/template/admin/assets/css/app.css">\n<meta name="eccube-csrf-token" content="q7Zt">\n')}<body id="page_admin_order" class="c-container">
<header class="c-headerBar"><div class="c-headerBar__container"><a class="c-headerBar__logo" href="/kanri/">EC-CUBE</a><a class="c-headerBar__userMenu" data-bs-toggle="popover" href="#"><i class="fa fa-user"></i><span>管理者</span>さま</a></div></header>
<div class="c-mainNavArea"><nav><ul class="c-mainNavArea__nav"><li><a href="/kanri/product">商品管理</a></li><li><a href="/kanri/order">受注管理</a></li><li><a href="/kanri/customer">会員管理</a></li><li><a href="/kanri/setting/shop">設定</a></li></ul></nav></div>
<div class="c-contentsArea"><div class="c-pageTitle"><h2 class="c-pageTitle__title">${title}</h2><span class="c-pageTitle__subTitle">受注管理</span></div>
${main}
<div class="c-conversionArea"><div class="c-conversionArea__container"><a href="/kanri/order">一覧へ戻る</a><button class="btn btn-ec-conversion px-5" type="submit">登録</button></div></div></div></body></html>
`

/** A record system: launcher, object tabs, content, utility bar. */
export const records: Frame = (
    title,
    main,
) => `${head(`${title} | Example CRM`)}<body class="desktop"><div class="slds-global-header_container"><a href="#main" class="slds-assistive-text">メインコンテンツにスキップ</a><div class="slds-global-header__item"><input type="search" placeholder="検索..." class="slds-input"></div><button class="slds-avatar" title="プロファイルを参照"></button></div>
<one-app-nav-bar><nav role="navigation"><one-app-nav-bar-item-root><a href="/lightning/o/Lead/list" title="リード"><span class="slds-truncate">リード</span></a></one-app-nav-bar-item-root><a href="/lightning/o/Report/home"><span>レポート</span></a></nav></one-app-nav-bar>
<div id="main" class="oneContent"><div class="slds-page-header"><h1>${title}</h1></div>
${main}
</div><div class="utilitybar"><ul><li><button>ノート</button></li></ul></div></body></html>
`

/** A hospital's terminal: frames of a table, function keys at the foot. */
export const ward: Frame = (
    title,
    main,
) => `<html lang="ja"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=8"><title>${title} [電子カルテ端末]</title></head>
<body bgcolor="#e8f0e8" oncontextmenu="return false"><table width="100%" cellspacing="0"><tr bgcolor="#2f5d50"><td><font color="white"><b>${title}</b></font></td><td align="right"><font color="white" size="2">2026/11/28(土) 09:12 端末:3F-NS2</font></td></tr></table>
${main}
<hr><table><tr><td><button accesskey="1">F1 再表示</button></td><td><button>F5 印刷</button></td><td><button>F12 終了</button></td></tr></table></body></html>
`

/** A school's or a club's page with a side menu written by hand. */
export const school: Frame = (
    title,
    main,
) => `${head(`${title}｜例示台小学校`, '<link rel="stylesheet" href="../css/base.css">\n')}<body><div id="container"><div id="header"><a href="../index.html"><img src="../img/title.gif" alt="例示台小学校"></a></div>
<div id="menu"><ul><li><a href="../goaisatsu.html">学校紹介</a></li><li><a href="../nenkan.html">年間行事</a></li><li><a href="../kyushoku.html">給食だより</a></li></ul></div>
<div id="contents"><h2>${title}</h2>
${main}
</div><div id="footer">〒000-0029 例示県見本市例示台2-9　電話 0290-00-2901<br>Copyright &copy; Reijidai Elementary School</div></div></body></html>
`

/** A broadcaster's page. */
export const station: Frame = (
    title,
    main,
) => `${head(`${title} | ラジオれいじ`, '<meta property="og:site_name" content="ラジオれいじ FM 76.9MHz">\n')}<body><header role="banner"><p class="logo"><a href="/">ラジオれいじ</a></p><nav aria-label="主なメニュー"><a href="/timetable/">番組表</a><a href="/podcast/">ポッドキャスト</a><a href="/event/">イベント</a></nav></header>
<main><article><header><h1>${title}</h1></header>
${main}
</article><aside><h2>ON AIR</h2><p>14:00 〜 15:55 ひるのれいじ便</p></aside></main><footer><small>&copy; Radio Reiji Inc.</small></footer></body></html>
`

/** A shop for customers: cart, menu, guide, corporate links. */
export const shopFront: Frame = (
    title,
    main,
) => `${head(`${title} - 花とうつわ れいじ`)}<body class="front_page"><header class="ec-layoutRole__header"><div class="ec-headerNaviRole"><a href="/cart"><span class="ec-cartNavi__badge">0</span></a><a href="/mypage">マイページ</a></div><div class="ec-headerTitle"><a href="/">花とうつわ れいじ</a></div></header>
<div class="ec-layoutRole__contents"><h1>${title}</h1>
${main}
</div><footer class="ec-footerRole"><ul><li><a href="/help/about">当サイトについて</a></li><li><a href="/help/privacy">プライバシーポリシー</a></li><li><a href="/help/tradelaw">特定商取引法に基づく表記</a></li></ul><p>copyright (c) 花とうつわ れいじ all rights reserved.</p></footer></body></html>
`

/** An application's shell, classes of utilities, a drawer. */
export const shell: Frame = (
    title,
    main,
) => `${head(`${title} – Okeiko`, '<link rel="modulepreload" href="/_app/immutable/entry/start.29c0.js">\n')}<body class="h-full bg-gray-50"><div id="root"><aside class="fixed inset-y-0 w-60 bg-white"><a class="flex items-center px-4" href="/"><svg class="h-6 w-6" aria-hidden="true"><use href="#logo"/></svg><span class="font-semibold">Okeiko</span></a><nav class="mt-4 space-y-1"><a href="/home" class="block px-4">ホーム</a><a href="/settings" class="block px-4">設定</a></nav></aside>
<main class="pl-60"><div class="mx-auto max-w-7xl p-6"><h1 class="text-xl font-semibold">${title}</h1>
${main}
</div></main></div><div id="portal-root"></div></body></html>
`

/** A printout: a title, a date, nothing else. */
export const printout: Frame = (
    title,
    main,
) => `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title><style>@page{size:A4;margin:12mm}@media screen{body{width:210mm}}</style></head><body onload="window.print()">
<div class="sheet"><h1 style="text-align:center">${title}</h1><p style="text-align:right">出力日：令和8年11月28日　1 / 1</p>
${main}
</div></body></html>
`

/** A city's service for residents. */
export const city: Frame = (
    title,
    main,
) => `${head(`${title}｜例示市オンラインサービス`)}<body><div class="skip"><a href="#honbun">本文へ</a></div><header id="gheader"><p><a href="/">例示市オンラインサービス</a></p><ul class="tools"><li><button type="button">文字を大きく</button></li><li>やさしい日本語</li></ul></header>
<ol class="topicpath"><li><a href="/">トップ</a></li><li>${title}</li></ol><main id="honbun"><h1>${title}</h1>
${main}
</main><footer><address>例示市役所　〒000-0029　例示県例示市見本町29番地　代表電話：0290-00-2900</address><p>開庁時間：平日8時30分から17時15分</p></footer></body></html>
`
