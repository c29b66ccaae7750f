// The pages of the twenty-fifth set: a site's administration, a tracker, a course system, a form of an old application, a groupware, a city, mail, and none.
import type { Frame } from "./twentyfirst-shape.ts"

const head = (title: string, more = ""): string =>
    `<!DOCTYPE html>\n<html lang="ja">\n<head>\n<meta charset="UTF-8">\n<title>${title}</title>\n${more}</head>\n`

/** A site's administration: bar, side menu, notices, content, version at the foot. */
export const siteAdmin: Frame = (
    title,
    main,
) => `${head(`${title} &lsaquo; みほん日和 &#8212; WordPress`, '<link rel="stylesheet" href="/wp-admin/load-styles.css?c=0">\n')}<body class="wp-admin wp-core-ui no-js auto-fold admin-bar locale-ja">
<div id="wpwrap"><div id="adminmenumain" role="navigation" aria-label="メインメニュー"><ul id="adminmenu"><li class="wp-has-submenu menu-top"><a href="index.php"><div class="wp-menu-name">ダッシュボード</div></a></li><li><a href="users.php"><div class="wp-menu-name">ユーザー</div></a></li></ul></div>
<div id="wpcontent"><div id="wpadminbar" class="nojq"><ul><li><a href="https://mihon.example.jp/">みほん日和</a></li><li id="wp-admin-bar-my-account"><a href="profile.php">こんにちは、<span class="display-name">siteadmin</span> さん</a></li></ul></div>
<div id="wpbody-content"><div class="wrap"><h1 class="wp-heading-inline">${title}</h1><a href="new.php" class="page-title-action">新規追加</a><hr class="wp-header-end">
${main}
</div></div></div><div id="wpfooter" role="contentinfo"><p id="footer-left"><span id="footer-thankyou"><a href="https://ja.wordpress.org/">WordPress</a> のご利用ありがとうございます。</span></p><p id="footer-upgrade">バージョン 6.7</p></div></div>
</body></html>
`

/** A tracker of issues: top bar, breadcrumbs, content, script at the end. */
export const tracker: Frame = (
    title,
    main,
) => `${head(`${title} · 例示開発 / portal · GitLab`, '<meta content="GitLab" property="og:site_name">\n')}<body class="ui-indigo tab-width-8 gl-browser-chrome" data-page="projects:issues:show">
<div class="layout-page"><aside class="super-sidebar"><a class="brand-header-logo" href="/">GitLab</a><ul class="nav"><li><a href="/reiji/portal/-/issues">イシュー<span class="badge">25</span></a></li><li><a href="/reiji/portal/-/merge_requests">マージリクエスト</a></li></ul></aside>
<div class="content-wrapper"><div class="top-bar-fixed"><nav aria-label="パンくずリスト" class="breadcrumbs"><ol><li><a href="/reiji">例示開発</a></li><li><a href="/reiji/portal">portal</a></li></ol></nav></div>
<main class="content" id="content-body"><h1 class="title">${title}</h1>
${main}
</main></div></div>
<script>window.gon={};gon.api_version="v4";gon.relative_url_root="";</script>
</body></html>
`

/** A course system: drawers, blocks beside the content. */
export const courses: Frame = (
    title,
    main,
) => `${head(`情報基礎演習: ${title} | 例示大学 Moodle`)}<body id="page-user-index" class="format-topics path-user limitedwidth">
<div id="page-wrapper" class="d-print-block"><nav class="navbar fixed-top" aria-label="サイトナビゲーション"><a href="/" class="navbar-brand">例示大学 Moodle</a><div class="usermenu"><a href="/login/index.php">ログイン</a></div></nav>
<div id="page"><div id="topofscroll"><header id="page-header"><div class="page-header-headings"><h1>情報基礎演習</h1></div></header><div id="region-main" role="main"><h2>${title}</h2>
${main}
</div></div></div><footer id="page-footer"><div>このページのMoodle Docs</div><div class="tool_dataprivacy"><a href="/admin/tool/dataprivacy/summary.php">データ保持概要</a></div></footer></div>
</body></html>
`

/** A form of an old application: tables for the layout, buttons, nothing else. */
export const oldForm: Frame = (title, main) => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=UTF-8"><TITLE>${title}</TITLE><SCRIPT type="text/javascript" src="/app/js/common.js"></SCRIPT></HEAD>
<BODY bgcolor="#FFFFFF" onload="init()"><TABLE width="100%" border="0"><TR><TD bgcolor="#003366"><FONT color="#FFFFFF" size="4"><B>${title}</B></FONT></TD><TD align="right"><A href="/app/logout.do">ログアウト</A></TD></TR></TABLE>
<FORM name="mainForm" method="post" action="/app/main.do"><INPUT type="hidden" name="org.apache.struts.taglib.html.TOKEN" value="8d1c25f0a9e34b77">
${main}
<DIV align="center"><INPUT type="button" value="戻る" onclick="history.back()"> <INPUT type="submit" value="登録"></DIV></FORM></BODY></HTML>
`

/** A groupware of firms: menu of applications, the day, content. */
export const office: Frame = (title, main) => `${head(`${title} - みほん製作所 グループウェア`)}<body class="cb-body">
<div id="cb-head"><table class="appmenu"><tr><td><a href="ag.cgi?page=ScheduleIndex">スケジュール</a></td><td><a href="ag.cgi?page=AddressIndex">電話帳</a></td><td><a href="ag.cgi?page=CircularIndex">回覧</a></td><td><a href="ag.cgi?page=Logout">ログアウト</a></td></tr></table></div>
<div class="mainarea"><h2 class="pagetitle">${title}</h2>
${main}
</div><div id="cb-foot">Copyright (C) 2026 Mihon Works</div></body></html>
`

/** A city's or an association's page with the section to ask below. */
export const townhall: Frame = (
    title,
    main,
) => `${head(`${title} | 見本市`)}<body><div id="wrap"><header id="hd"><p class="logo"><a href="/">見本市</a></p><ul class="lang"><li>English</li><li>中文</li></ul></header>
<div class="crumb"><a href="/">トップ</a> › <a href="/shisei/">市政情報</a> › ${title}</div>
<div id="cont"><h1>${title}</h1><p class="upd">最終更新日：2026年11月10日　ページ番号：100025</p>
${main}
</div><div class="toi"><h2>このページに関するお問い合わせ先</h2><p>市民部 地域振興課<br>〒000-0025 見本市中央1-1 本庁舎3階<br>電話：0270-00-2500 FAX：0270-00-2501</p></div>
<footer><p>見本市役所　法人番号 0000020250000</p></footer></div></body></html>
`

/** A shell of today's applications as rendered: hashed classes, data attributes, icons. */
export const rendered: Frame = (
    title,
    main,
) => `${head(title, '<meta name="viewport" content="width=device-width, initial-scale=1"><script type="module" crossorigin src="/assets/index-D2f25a.js"></script>\n')}<body><div id="app" data-v-app><div data-v-7ba5bd90 class="v-application v-layout"><header data-v-7ba5bd90 class="v-toolbar"><div class="v-toolbar-title">例示ボード</div><button type="button" aria-label="通知"><svg viewBox="0 0 24 24"><path d="M12 2v2"></path></svg></button></header><nav class="v-navigation-drawer"><a href="#/home">ホーム</a><a href="#/list">一覧</a></nav>
<main data-v-7ba5bd90 class="v-main"><h1>${title}</h1>
${main}
</main></div></div></body></html>
`

/** A mail as markup: tables within tables, styles in each cell. */
export const letter: Frame = (
    title,
    main,
) => `<html><head><meta charset="utf-8"><title>${title}</title></head><body style="margin:0;background:#f4f4f4"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center"><table role="presentation" width="600" style="background:#fff"><tr><td style="padding:20px"><img src="https://img.example.com/logo.png" alt="みほんストア" width="120"></td></tr><tr><td style="padding:20px;font-size:14px">
${main}
</td></tr><tr><td style="padding:20px;font-size:11px;color:#888">このメールは送信専用です。<br>みほんストア カスタマーサービス</td></tr></table></td></tr></table></body></html>
`

/** Nothing around the content. */
export const plain: Frame = (title, main) => `${head(title)}<body>\n<h2>${title}</h2>\n${main}\n</body>\n</html>\n`
