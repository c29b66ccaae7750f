// The thirty-third set: pages without anybody.
import { day, td, th, yen } from "../nineteenth-shape.ts"
import type { Shape } from "../shape.ts"
import {
    activeAdmin,
    blade,
    cube,
    django,
    moodle,
    oldPhp,
    publicSite,
    redmine,
    spring,
    wardApp,
    webForms,
    wordPress,
} from "../thirtythird-frame.ts"
import { each, emptyPage } from "../thirtythird-shape.ts"

const row = (...values: readonly (string | number)[]): string => `<tr>${td(...values)}</tr>`

export const THIRTYTHIRD_NOBODY: readonly Shape[] = [
    emptyPage(
        "thirtythird-no-goods",
        "goods in a shop's administration with codes, stock and state",
        cube,
        "商品一覧",
        (r) => {
            return `<table class="table"><thead><tr>${th("", "ID", "画像", "商品名", "商品コード", "価格(税抜)", "在庫数", "公開状態", "更新日")}</tr></thead><tbody>${each(["彩のジェラートCUBE", "チェリーアイスサンド", "南部鉄の風鈴", "藍染めのれん", "手延べそうめん 小豆島"], (one, at) => `<tr><td><input type="checkbox" name="ids[]" value="${at + 1}"></td>${td(at + 1, `<img src="/html/upload/save_image/${r.digits(6)}.jpg" alt="">`, `<a href="/admin/product/product/${at + 1}/edit">${one}</a>`, `re-${r.digits(4)}`, `￥${yen(r)}`, r.below(90), r.pick(["公開", "非公開"]), `${day(r, "/")} 10:33`)}</tr>`)}</tbody></table><div class="btn-group">商品の一括操作: <button>公開</button><button>非公開</button></div>`
        },
    ),
    emptyPage(
        "thirtythird-no-contact",
        "how to reach a station: its divisions with telephones, boxes for mail, the house's address",
        publicSite,
        "お問い合わせ",
        () => {
            return `<p>お問い合わせの内容により窓口が異なります。</p><dl class="contact"><dt>番組へのご意見・ご感想</dt><dd>電話 0290-00-3310（平日 10時〜18時）<br>メール goiken@reiji-fm.example.jp</dd><dt>広告・CMのご相談（営業部）</dt><dd>電話 0290-00-3311<br>メール eigyo@reiji-fm.example.jp</dd><dt>採用について（総務部）</dt><dd>電話 0290-00-3312</dd></dl><h2>郵送先</h2><p>〒000-0331 見本県例示市架空本町3-3 れいじビル2階<br>れいじFM 番組名係</p><iframe src="https://maps.example/embed?q=35.0,135.0" title="地図"></iframe>`
        },
    ),
    emptyPage("thirtythird-no-fees", "what documents of a clinic cost, on an old page", oldPhp, "文書料金表", (r) => {
        return `<table border="1" cellspacing="0" cellpadding="3"><tr bgcolor="#ccffcc">${th("文書名", "料金（税込）", "お渡しまで", "備考")}</tr>${each(["診断書（当院書式）", "生命保険診断書", "身体障害者診断書", "死亡診断書", "領収証明書"], (one) => row(`<font size="2">${one}</font>`, `<font size="2">${yen(r)}円</font>`, `<font size="2">約${1 + r.below(3)}週間</font>`, "<br>"))}</table><font size="2">受付: 1階 文書窓口（月〜金 9:00〜16:00）内線 3320</font>`
    }),
    emptyPage(
        "thirtythird-no-consulting-hours",
        "which department sees patients on which day, with marks",
        wardApp,
        "外来診療のご案内",
        (r) => {
            return `<table><thead><tr>${th("診療科", "", "月", "火", "水", "木", "金", "土")}</tr></thead><tbody>${each(["内科", "小児科", "整形外科", "耳鼻咽喉科"], (one) => `<tr><th rowspan="2">${one}</th>${td("午前", "○", "○", "／", "○", "○", r.pick(["○", "／", "第2・4のみ"]))}</tr><tr>${td("午後", "○", "手術", "／", "○", "予約制", "／")}</tr>`)}</tbody></table><p>受付時間 8:30〜11:30 / 13:00〜16:00　休診日 日曜・祝日・年末年始</p>`
        },
    ),
    emptyPage(
        "thirtythird-no-figures",
        "how many moved in and out by district and year",
        activeAdmin,
        "異動統計",
        (r) => {
            return `<div class="panel"><h3>地区別 転入・転出</h3><div class="panel_contents"><table class="index_table"><thead><tr>${th("地区", "世帯数", "男", "女", "計", "転入", "転出", "増減率")}</tr></thead><tbody>${each(["中央", "例示台", "見本川", "西例示"], (one) => row(one, r.digits(4), r.digits(4), r.digits(4), `1${r.digits(4)}`, r.digits(3), r.digits(3), `${r.below(9)}.${r.below(10)}%`))}</tbody></table></div></div><div class="panel"><h3>年齢3区分</h3><div class="panel_contents"><ul><li>15歳未満 ${r.digits(4)}人</li><li>15〜64歳 ${r.digits(5)}人</li><li>65歳以上 ${r.digits(4)}人</li></ul></div></div>`
        },
    ),
    emptyPage(
        "thirtythird-no-manual",
        "how a ticket is to be written, in a tracker's wiki",
        redmine,
        "起票手順",
        () => {
            return `<div class="contextual"><a class="icon icon-edit" href="/projects/callcenter/wiki/Kihyo/edit">編集</a></div><div class="wiki wiki-page"><h1>起票手順</h1><ul class="toc"><li><a href="#juden">受電</a></li><li><a href="#nyuryoku">入力</a></li></ul><a name="juden"></a><h2>1. 受電</h2><p>お名前、電話番号、機種を伺います。折り返しの場合は都合のよい時間も確認してください。</p><h2>2. 入力</h2><table><tbody><tr>${th("項目", "書き方", "必須")}</tr>${row("お客様名", "姓と名の間に空白を入れる", "○")}${row("電話番号", "ハイフンあり", "○")}${row("機種", "RJ-で始まる型番", "")}</tbody></table><pre><code>件名: [機種] 症状\n説明: いつから / どのように</code></pre></div><p class="wiki-update-info">約1ヶ月前に更新</p>`
        },
    ),
    emptyPage("thirtythird-no-log-in", "where one logs in to a course system", moodle, "サイトにログインする", (r) => {
        return `<form class="login-form" action="/login/index.php" method="post" id="login"><input type="hidden" name="logintoken" value="${r.digits(16)}"><label for="username" class="sr-only">ユーザ名</label><input type="text" name="username" id="username" class="form-control" value="" placeholder="ユーザ名" autocomplete="username"><label for="password" class="sr-only">パスワード</label><input type="password" name="password" id="password" value="" class="form-control" placeholder="パスワード"><button class="btn btn-primary" type="submit" id="loginbtn">ログイン</button><a href="/login/forgot_password.php">パスワードを忘れましたか?</a></form><div class="login-divider"></div><h3>初めての方ですか?</h3><p>学籍番号と初期パスワードでログインしてください。ご不明な点は情報センター（内線 3340）まで。</p>`
    }),
    emptyPage("thirtythird-no-faq", "what parents often ask about nurseries", blade, "よくある質問", () => {
        return `<div class="accordion" id="faq">${each(
            [
                "申込みの締切はいつですか|4月入所は11月末、途中入所は前月10日です。",
                "兄弟で同じ園を希望できますか|できます。申込書の「兄弟姉妹」欄に記入してください。",
                "住所が変わったときは|変更届に新しい住所と電話番号を書いて窓口へお出しください。",
                "待機中の順位は教えてもらえますか|お電話ではお答えできません。",
            ],
            (one, at) => {
                const [question, reply] = one.split("|")
                return `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" data-bs-toggle="collapse" data-bs-target="#q${at}">${question ?? ""}</button></h2><div id="q${at}" class="accordion-collapse collapse"><div class="accordion-body">${reply ?? ""}</div></div></div>`
            },
        )}</div>`
    }),
    emptyPage(
        "thirtythird-no-posts",
        "news of a site in its administration, written by a division",
        wordPress,
        "投稿",
        (r) => {
            return `<table class="wp-list-table widefat fixed striped table-view-list posts"><thead><tr><td class="check-column"><input type="checkbox"></td>${th("タイトル", "投稿者", "カテゴリー", "タグ", "日付")}</tr></thead><tbody>${each(["年末年始の営業について", "冬の特別番組のお知らせ", "送信所の点検に伴う停波", "スタジオ見学会を再開します"], (one) => `<tr class="type-post status-publish"><th class="check-column"><input type="checkbox" name="post[]"></th><td class="title column-title"><strong><a class="row-title" href="post.php?post=${r.digits(4)}&amp;action=edit">${one}</a></strong></td><td class="author column-author"><a href="edit.php?author=2">広報担当</a></td><td><a href="#">お知らせ</a></td><td>—</td><td class="date column-date">公開済み<br>${day(r, "/")} 9:00 AM</td></tr>`)}</tbody></table>`
        },
    ),
    emptyPage(
        "thirtythird-no-error",
        "a failure as a framework shows it, with the stack",
        webForms,
        "Runtime Error",
        (r) => {
            return `<h1>Server Error in '/Yoyaku' Application.<hr width="100%" size="1" color="silver"></h1><h2><i>Timeout expired. The timeout period elapsed prior to completion of the operation.</i></h2><b>Description: </b>An unhandled exception occurred during the execution of the current web request.<br><br><b>Exception Details: </b>System.Data.SqlClient.SqlException: Timeout expired.<br><br><b>Stack Trace:</b><table width="100%" bgcolor="#ffffcc"><tr><td><code><pre>[SqlException (0x8013${r.digits(4)}): Timeout expired.]\r\n   System.Data.SqlClient.SqlConnection.OnError(SqlException exception) +${r.digits(7)}\r\n   Yoyaku.Data.ReserveDao.FindByDate(DateTime date) in D:\\Build\\Yoyaku\\Data\\ReserveDao.cs:${r.digits(3)}\r\n   Yoyaku.Web.List.Page_Load(Object sender, EventArgs e) +${r.digits(2)}</pre></code></td></tr></table><hr width="100%" size="1" color="silver"><b>Version Information:</b>&nbsp;Microsoft .NET Framework Version:4.0.30319; ASP.NET Version:4.8.4667.0`
        },
    ),
    emptyPage(
        "thirtythird-no-bus-times",
        "when buses leave a stop, hours down and minutes across",
        publicSite,
        "見本川循環線 時刻表",
        (r) => {
            return `<h2>例示駅北口 のりば3</h2><table class="timetable"><thead><tr>${th("時", "平日", "土曜", "日祝")}</tr></thead><tbody>${each(["6", "7", "8", "9", "10", "11", "12"], (hour) => `<tr><th>${hour}</th>${[0, 1, 2].map(() => `<td>${[5, 20, 40].map((minute) => `<span>${String(minute + r.below(14)).padStart(2, "0")}</span>`).join(" ")}</td>`).join("")}</tr>`)}</tbody></table><p>無印：市民病院経由　◎：ノンステップバス</p>`
        },
    ),
    emptyPage("thirtythird-no-sitemap", "all pages of a site as a tree of links", publicSite, "サイトマップ", () => {
        return `<ul class="sitemap"><li><a href="/">トップ</a></li><li><a href="/timetable/">番組表</a><ul><li><a href="/timetable/mon/">月曜日</a></li><li><a href="/timetable/tue/">火曜日</a></li></ul></li><li><a href="/company/">会社案内</a><ul><li><a href="/company/greeting/">ごあいさつ</a></li><li><a href="/company/outline/">会社概要</a></li><li><a href="/company/history/">沿革</a></li></ul></li><li><a href="/recruit/">採用情報</a></li><li><a href="/privacy/">個人情報保護方針</a></li></ul>`
    }),
    emptyPage(
        "thirtythird-no-occupancy",
        "an inn's figures of the day in cards and a program's state",
        spring,
        "ダッシュボード",
        (r) => {
            return `<div class="row">${each(["本日の到着", "本日の出発", "在室", "空室", "清掃待ち"], (one) => `<div class="col"><div class="card text-center"><div class="card-header">${one}</div><div class="card-body"><p class="display-5">${r.below(60)}</p><small>前週比 ${r.pick(["+", "-"])}${r.below(30)}%</small></div></div></div>`)}</div><canvas id="chart" height="80"></canvas><script>const chartData = ${JSON.stringify({ labels: ["11/22", "11/23", "11/24", "11/25", "11/26", "11/27", "11/28"], datasets: [{ label: "稼働率", data: Array.from({ length: 7 }, () => 40 + r.below(60)) }] })};</script>`
        },
    ),
    emptyPage("thirtythird-no-hits", "a search among payers that finds nothing", django, "納税者", () => {
        return `<div id="toolbar"><form id="changelist-search" method="get"><input type="text" size="40" name="q" value="" id="searchbar"><input type="submit" value="検索"> <span class="small quiet">0 件見つかりました (<a href="?">全 3331 件</a>)</span></form></div><div class="results"><table id="result_list"><thead><tr>${th("氏名", "フリガナ", "住所", "電話番号", "生年月日")}</tr></thead><tbody></tbody></table></div><p class="paginator">0 納税者</p><div id="changelist-filter"><h2>フィルター</h2><h3>税目 で絞り込む</h3><ul><li class="selected"><a href="?">全て</a></li><li><a href="?tax=1">市県民税</a></li><li><a href="?tax=2">軽自動車税</a></li></ul></div>`
    }),
]
