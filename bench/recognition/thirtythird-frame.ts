// The pages of the thirty-third set, as the frameworks in use write them: administrations, portals, applications, sheets, old pages.
import type { Frame } from "./twentyfirst-shape.ts"

const head = (title: string, more = ""): string =>
    `<!DOCTYPE html>\n<html lang="ja">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n${more}</head>\n`

/** An administration of ActiveAdmin's kind. */
export const activeAdmin: Frame = (
    title,
    main,
) => `${head(`${title} | 住民異動受付`, '<link rel="stylesheet" media="screen" href="/assets/active_admin-33a1.css">\n<meta name="csrf-param" content="authenticity_token">\n')}<body class="index admin_namespace logged_in">
<div id="wrapper"><div class="header" id="header"><h1 class="site_title" id="site_title"><a href="/admin">住民異動受付</a></h1><ul class="header-item tabs" id="tabs"><li><a href="/admin/dashboard">ダッシュボード</a></li><li class="current"><a href="/admin/notices">届出</a></li><li><a href="/admin/offices">窓口</a></li></ul><ul class="header-item tabs" id="utility_nav"><li id="current_user"><a href="/admin/admin_users/3">shimin-madoguchi</a></li><li id="logout"><a rel="nofollow" data-method="delete" href="/admin/logout">ログアウト</a></li></ul></div>
<div id="title_bar" class="title_bar"><h2 id="page_title">${title}</h2></div>
<div id="active_admin_content"><div id="main_content_wrapper"><div id="main_content">
${main}
</div></div></div><div class="footer" id="footer"><p>Powered by <a href="https://activeadmin.example/">Active Admin</a> 3.2.0</p></div></div></body></html>
`

/** Blade with Bootstrap. */
export const blade: Frame = (
    title,
    main,
) => `${head(`${title} - こども課システム`, '<meta name="csrf-token" content="q8Jx33">\n<link href="/css/app.css?id=33" rel="stylesheet">\n')}<body>
<div id="app"><nav class="navbar navbar-expand-md navbar-light bg-white shadow-sm"><div class="container"><a class="navbar-brand" href="/home">こども課システム</a><ul class="navbar-nav me-auto"><li class="nav-item"><a class="nav-link" href="/children">児童</a></li><li class="nav-item"><a class="nav-link" href="/facilities">施設</a></li></ul></div></nav>
<main class="py-4"><div class="container"><div class="card"><div class="card-header">${title}</div><div class="card-body">
${main}
</div></div></div></main></div><script src="/js/app.js" defer></script></body></html>
`

/** A change list of Django's administration. */
export const django: Frame = (
    title,
    main,
) => `${head(`${title} | サイト管理`, '<link rel="stylesheet" href="/static/admin/css/base.css">\n')}<body class="change-list" data-admin-utc-offset="32400">
<div id="container"><div id="header"><div id="branding"><h1 id="site-name"><a href="/admin/">サイト管理</a></h1></div><div id="user-tools">ようこそ <strong>kaikei02</strong>. <a href="/">サイトを表示</a> / <a href="/admin/password_change/">パスワードの変更</a> / <a href="/admin/logout/">ログアウト</a></div></div>
<div class="breadcrumbs"><a href="/admin/">ホーム</a> &rsaquo; ${title}</div>
<div id="content" class="flex"><h1>変更する${title}を選択</h1><div id="content-main">
${main}
</div></div></div></body></html>
`

/** Thymeleaf, rendered. */
export const spring: Frame = (
    title,
    main,
) => `${head(title, '<link rel="stylesheet" href="/webjars/bootstrap/5.3.3/css/bootstrap.min.css">\n')}<body>
<header class="p-2 border-bottom"><span class="fs-5">予約管理</span> <a href="/reserve/calendar">カレンダー</a> <a href="/reserve/list">一覧</a> <form action="/logout" method="post" class="d-inline"><input type="hidden" name="_csrf" value="33b2-77aa-01"><button class="btn btn-link">ログアウト</button></form></header>
<div class="container-fluid"><h2>${title}</h2>
${main}
</div></body></html>
`

/** ASP.NET WebForms. */
export const webForms: Frame = (title, main) =>
    `\r\n\r\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\r\n<html xmlns="http://www.w3.org/1999/xhtml">\r\n<head><title>\r\n\t${title}\r\n</title><link href="App_Themes/Default/Main.css" type="text/css" rel="stylesheet" /></head>\r\n<body>\r\n<form name="aspnetForm" method="post" action="./List.aspx" id="aspnetForm">\r\n<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTM2NzQ0MzMzMw9kFgJmD2QWAgIDD2QWAgIBD2QWBAIBDw8WAh4EVGV4dGVkZAIDDzwrAA0BAA8WBB4LXyFEYXRhQm91bmRnZGRk" /><input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="/wEWBALM9K3pDgLs0bLrBgKM54rGBg==" /></div>\r\n<div id="ctl00_pnlHeader" class="header"><span id="ctl00_lblTitle">${title}</span> <a id="ctl00_lnkMenu" href="javascript:__doPostBack('ctl00$lnkMenu','')">メニューへ戻る</a></div>\r\n<div class="main">\r\n${main}\r\n</div>\r\n</form></body></html>\r\n`

/** PHP of the year 2005: tables in tables. */
export const oldPhp: Frame = (title, main) => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>${title}</title><style type="text/css"><!-- td { font-size: 12px; } --></style></head>
<body bgcolor="#f5f5f5" leftmargin="0" topmargin="0"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td bgcolor="#336699" height="30"><font color="#ffffff" size="3"><b>&nbsp;${title}</b></font></td><td bgcolor="#336699" align="right"><a href="menu.php"><font color="#ffffff">メニュー</font></a>&nbsp;</td></tr><tr><td colspan="2"><table width="98%" align="center" border="0" cellpadding="4"><tr><td>
${main}
</td></tr></table></td></tr></table></body></html>
`

/** A hospital's or a care firm's application, drawn on the server by a program. */
export const wardApp: Frame = (
    title,
    main,
) => `${head(title, '<link rel="icon" href="/favicon.ico">\n')}<body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root" data-reactroot=""><div class="MuiBox-root css-33k1"><header class="MuiAppBar-root"><h1 class="MuiTypography-h6">${title}</h1><span class="MuiChip-label">3階東病棟</span></header><main class="MuiContainer-root">
${main}
</main></div></div><script src="/static/js/main.33c0ffee.js"></script></body></html>
`

/** A database of groupware as kintone's kind draws it. */
export const gaia: Frame = (
    title,
    main,
) => `${head(`${title} - レコードの一覧`)}<body class="body-gaia"><div id="header-gaia" class="gaia-header"><a href="/k/"><img src="/img/logo.png" alt="業務アプリ"></a><div class="gaia-header-user"><span>設定</span></div></div>
<div class="gaia-argoui-app-indextitle"><h1>アプリ: ${title}</h1><div class="gaia-argoui-app-viewtoggle"><button title="絞り込む"></button><button title="グラフ"></button></div></div>
<div id="view-list-data-gaia">
${main}
</div><div class="gaia-argoui-app-index-pager"><span>1 - 20 (20件中)</span></div></body></html>
`

/** A shop's administration of EC-CUBE's kind. */
export const cube: Frame = (
    title,
    main,
) => `${head(`${title} - 管理画面 - れいじ堂`, '<link rel="stylesheet" href="/html/template/admin/assets/css/app.css">\n')}<body id="page_admin"><div class="c-container"><header class="c-headerBar"><a href="/admin/">れいじ堂</a><a class="c-headerBar__shopLink" href="/" target="_blank">店舗を見る</a></header>
<div class="c-mainNavArea"><nav><ul><li><a data-bs-toggle="collapse" href="#nav-product">商品管理</a></li><li><a data-bs-toggle="collapse" href="#nav-order">受注管理</a></li><li><a data-bs-toggle="collapse" href="#nav-customer">会員管理</a></li></ul></nav></div>
<div class="c-contentsArea"><div class="c-pageTitle"><h2 class="c-pageTitle__title">${title}</h2></div>
${main}
</div></div></body></html>
`

/** WordPress's administration. */
export const wordPress: Frame = (
    title,
    main,
) => `${head(`${title} &lsaquo; 見本のおと &#8212; WordPress`)}<body class="wp-admin wp-core-ui no-js locale-ja"><div id="wpwrap"><div id="adminmenumain"><ul id="adminmenu"><li class="wp-first-item"><a href="index.php">ダッシュボード</a></li><li><a href="edit.php">投稿</a></li><li><a href="upload.php">メディア</a></li><li><a href="plugins.php">プラグイン <span class="update-plugins count-3">3</span></a></li></ul></div>
<div id="wpcontent"><div id="wpbody" role="main"><div id="wpbody-content"><div class="wrap"><h1 class="wp-heading-inline">${title}</h1><hr class="wp-header-end">
${main}
</div></div></div><div id="wpfooter"><p id="footer-left"><span id="footer-thankyou"><a href="https://ja.wordpress.example/">WordPress</a> のご利用ありがとうございます。</span></p><p id="footer-upgrade">バージョン 6.7.1</p></div></div></div></body></html>
`

/** Moodle. */
export const moodle: Frame = (
    title,
    main,
) => `${head(`${title} | 看護学概論`)}<body id="page-user-index" class="format-topics path-user"><nav class="navbar fixed-top"><a href="/" class="navbar-brand">例示短期大学 e-Learning</a><ul><li><a href="/my/">ダッシュボード</a></li><li><a href="/my/courses.php">マイコース</a></li></ul></nav>
<div id="page"><div id="page-header"><h1 class="h2">看護学概論</h1><nav class="tertiary-navigation"><ul><li><a href="/course/view.php?id=33">コース</a></li><li class="active"><a href="/user/index.php?id=33">参加者</a></li><li><a href="/grade/report/index.php?id=33">評定</a></li></ul></nav></div>
<div id="region-main"><h2>${title}</h2>
${main}
</div></div></body></html>
`

/** Redmine. */
export const redmine: Frame = (
    title,
    main,
) => `${head(`${title} - お客様センター - Redmine`, '<meta name="description" content="Redmine">\n')}<body class="project-callcenter has-main-menu controller-issues action-show"><div id="wrapper"><div id="top-menu"><ul><li><a class="home" href="/">ホーム</a></li><li><a class="my-page" href="/my/page">マイページ</a></li><li><a class="projects" href="/projects">プロジェクト</a></li></ul></div>
<div id="header"><h1><span class="current-project">お客様センター</span></h1><div id="main-menu" class="tabs"><ul><li><a class="issues selected" href="/projects/callcenter/issues">チケット</a></li><li><a class="wiki" href="/projects/callcenter/wiki">Wiki</a></li></ul></div></div>
<div id="main"><div id="content">
${main}
</div></div><div id="footer">Powered by <a href="https://www.redmine.example/">Redmine</a> &copy; 2006-2026</div></div></body></html>
`

/** A public site of a town, a broadcaster or a firm. */
export const publicSite: Frame = (
    title,
    main,
) => `${head(`${title} | れいじFM`, '<meta property="og:site_name" content="れいじFM">\n<link rel="canonical" href="https://reiji-fm.example.jp/">\n')}<body class="page-template-default"><header class="site-header"><p class="site-title"><a href="/">れいじFM 76.3MHz</a></p><nav class="global-nav"><ul><li><a href="/timetable/">番組表</a></li><li><a href="/present/">プレゼント</a></li><li><a href="/access/">アクセス</a></li></ul></nav></header>
<main class="site-main"><article><h1 class="entry-title">${title}</h1><div class="entry-content">
${main}
</div></article></main><footer class="site-footer"><p>株式会社れいじコミュニティ放送<br>〒000-0331 見本県例示市架空本町3-3 れいじビル2階<br>TEL 0290-00-3300 / FAX 0290-00-3301</p><small>&copy; Reiji FM</small></footer></body></html>
`

/** A sheet to print, and what stands on it. */
export const slip: Frame = (
    title,
    main,
) => `${head(title, '<style media="print">.noprint{display:none}</style>\n')}<body onload="window.print()"><div class="noprint"><a href="#" onclick="window.close();return false">閉じる</a></div><div class="sheet"><h1>${title}</h1>
${main}
</div></body></html>
`
