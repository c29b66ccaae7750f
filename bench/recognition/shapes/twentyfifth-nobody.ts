// The twenty-fifth set: pages without anybody.
import { day, td, th, yen } from "../nineteenth-shape.ts"
import {
    courses,
    letter,
    office,
    oldForm,
    plain,
    rendered,
    siteAdmin,
    townhall,
    tracker,
} from "../twentyfifth-frame.ts"
import { each, emptyPage } from "../twentyfifth-shape.ts"
import type { Shape } from "../shape.ts"

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8] as const

export const TWENTYFIFTH_NOBODY: readonly Shape[] = [
    emptyPage("twentyfifth-no-plugins", "extensions of a site: name, version, maker", siteAdmin, "プラグイン", (r) => {
        const names = ["Contact Form 7", "Akismet Anti-spam", "Yoast SEO", "Query Monitor", "Hello Dolly"]
        return `<table class="wp-list-table widefat plugins"><thead><tr><td class="check-column"><input type="checkbox"></td>${th("プラグイン", "説明", "自動更新")}</tr></thead><tbody>${each(names, (one, at) => `<tr class="active" data-slug="p${at}"><th class="check-column"><input type="checkbox" value="p${at}.php"></th><td class="plugin-title column-primary"><strong>${one}</strong><div class="row-actions visible"><a href="#">停止</a></div></td><td class="desc"><div class="plugin-description"><p>サイトに機能を加えます。</p></div><div class="second">バージョン ${r.below(9)}.${r.below(20)} | 作者: <a href="https://example.com/">Example Works</a> | <a href="#">詳細を表示</a></div></td><td>自動更新を有効化</td></tr>`)}</tbody></table>`
    }),
    emptyPage(
        "twentyfifth-no-settings",
        "general settings of a site with the site's own address of mail",
        siteAdmin,
        "一般設定",
        () => {
            return `<form method="post" action="options.php"><table class="form-table" role="presentation"><tr><th scope="row"><label for="blogname">サイトのタイトル</label></th><td><input name="blogname" type="text" id="blogname" value="みほん日和" class="regular-text"></td></tr><tr><th scope="row"><label for="blogdescription">キャッチフレーズ</label></th><td><input name="blogdescription" type="text" value="日々の見本"></td></tr><tr><th scope="row"><label for="default_role">新規ユーザーのデフォルト権限グループ</label></th><td><select name="default_role"><option selected value="subscriber">購読者</option><option value="author">投稿者</option><option value="administrator">管理者</option></select></td></tr><tr><th scope="row">日付形式</th><td><label><input type="radio" name="date_format" value="Y年n月j日" checked> 2026年11月28日</label></td></tr></table></form>`
        },
    ),
    emptyPage(
        "twentyfifth-no-pipelines",
        "jobs of a tracker: state, branch, how long",
        tracker,
        "パイプライン",
        (r) => {
            return `<table class="table ci-table"><thead><tr>${th("ステータス", "パイプライン", "ステージ", "時間")}</tr></thead><tbody>${each(MONTHS, (at) => `<tr data-testid="pipeline-table-row"><td><span class="ci-status">成功</span></td><td><a href="/reiji/portal/-/pipelines/${r.digits(6)}">#${r.digits(6)}</a> <span>main</span> <code>${r.digits(8)}</code></td><td>build: passed, test: passed</td><td>00:0${at}:25</td></tr>`)}</tbody></table>`
        },
    ),
    emptyPage("twentyfifth-no-queues", "queues of a help desk with numbers of tickets", plain, "キュー一覧", (r) => {
        return `<table><tr>${th("QueueName", "Description", "New", "Open", "Stalled")}</tr>${each(["General", "Billing", "Support", "Network", "Marketing"], (one) => `<tr>${td(`<a href="/Search?Query=Queue%3D'${one}'">${one}</a>`, `The ${one} queue`, r.below(30), r.below(30), r.below(9))}</tr>`)}</table>`
    }),
    emptyPage("twentyfifth-no-courses", "courses with their terms and codes", courses, "コース", (r) => {
        return `<div class="course_category_tree">${each(["線形代数", "日本文学史", "情報倫理", "物理学実験", "英語講読"], (one, at) => `<div class="coursebox clearfix" data-courseid="${at}"><div class="info"><h3 class="coursename"><a class="aalink" href="/course/view.php?id=${at}">${one}</a></h3></div><div class="content"><div class="summary">前期 ${r.pick(["月", "火"])}曜 ${1 + r.below(5)}限 科目番号 ${r.digits(7)}</div></div></div>`)}</div>`
    }),
    emptyPage(
        "twentyfifth-no-brands",
        "bags and watches of brands that are called as families are",
        plain,
        "ブランド一覧",
        (r) => {
            return `<ul class="brands">${each(["吉田", "土屋", "大峡", "池田屋", "萬雙", "清原"], (one) => `<li><a href="/brand/${r.digits(3)}"><img src="/b.jpg" alt="${one}"><span>${one}鞄製造所</span></a><span>${r.below(90)}点</span></li>`)}</ul>`
        },
    ),
    emptyPage("twentyfifth-no-sake", "bottles by name, brewery's county and price", plain, "日本酒 一覧", (r) => {
        return `<table><tr>${th("銘柄", "産地", "容量", "価格")}</tr>${each(["高木酒造 十四代", "菊正宗", "松本 純米", "小林 大吟醸", "山本 黒", "田中六五"], (one) => `<tr>${td(one, r.pick(["秋田県", "山形県", "兵庫県"]), "720ml", `${yen(r)}円`)}</tr>`)}</table>`
    }),
    emptyPage(
        "twentyfifth-no-stations",
        "stations of a line with their numbers and how far",
        plain,
        "見本線 駅一覧",
        (r) => {
            return `<table><tr>${th("駅番号", "駅名", "営業キロ", "乗換")}</tr>${each(["千葉", "福島", "宮崎", "高松", "長野", "大宮", "松本", "小山"], (one, at) => `<tr>${td(`MH${String(at + 1).padStart(2, "0")}`, one, (at * 2.3).toFixed(1), r.pick(["", "例示線"]))}</tr>`)}</table>`
        },
    ),
    emptyPage(
        "twentyfifth-no-facilities",
        "halls of a city with address and telephone number",
        townhall,
        "公共施設一覧",
        (r) => {
            return `<table class="sp"><tr>${th("施設名", "所在地", "電話番号", "休館日")}</tr>${each(["中央公民館", "北部図書館", "市民体育館", "青少年会館", "郷土資料館"], (one, at) => `<tr>${td(one, `見本市中央${at + 1}-${1 + r.below(20)}`, `0270-00-25${20 + at}`, "月曜日")}</tr>`)}</table>`
        },
    ),
    emptyPage(
        "twentyfifth-no-shops",
        "a chain's shops as cards with address, number and hours",
        rendered,
        "店舗検索",
        (r) => {
            return `<div class="grid">${each(["高崎店", "金沢店", "倉敷店", "佐世保店"], (one, at) => `<article data-shop="${at}"><h3>みほん薬局 ${one}</h3><p>〒000-00${25 + at}<br>見本県仮市例示${1 + r.below(5)}-${1 + r.below(9)}</p><p>TEL <a href="tel:027000253${at}">0270-00-253${at}</a></p><p>営業時間 9:00〜19:00</p></article>`)}</div>`
        },
    ),
    emptyPage(
        "twentyfifth-no-release",
        "what is new in a version, with names of parts",
        plain,
        "リリースノート",
        (r) => {
            return each(
                MONTHS,
                (at) =>
                    `<section><h3>v2.${at}.${r.below(9)} <small>${day(r)}</small></h3><ul><li>User Name の入力欄を修正しました (#${r.digits(4)})</li><li>Address Book の並び順を追加</li></ul></section>`,
            )
        },
    ),
    emptyPage("twentyfifth-no-weather", "weather by places that are families' names, too", plain, "週間天気", (r) => {
        return `<table><tr>${th("地点", "28日", "29日", "30日")}</tr>${each(["千葉", "石川", "福岡", "宮崎", "山口", "長崎"], (one) => `<tr>${td(one, `晴 ${r.below(20)}℃`, `曇 ${r.below(20)}℃`, `雨 ${r.below(20)}℃`)}</tr>`)}</table>`
    }),
    emptyPage("twentyfifth-no-faq", "questions and answers with the desk's number", townhall, "よくある質問", () => {
        return `<dl class="faq"><dt>Q. 氏名が変わったときの手続きは?</dt><dd>A. 窓口で変更届を出してください。</dd><dt>Q. 電話番号を変更したい</dt><dd>A. 市民課（0270-00-2502）へお知らせください。</dd><dt>Q. 代理人でも申請できますか</dt><dd>A. 委任状が必要です。</dd></dl>`
    }),
    emptyPage(
        "twentyfifth-no-empty-form",
        "a form nobody has filled in, with examples in the boxes",
        oldForm,
        "新規会員登録",
        () => {
            return `<TABLE border="1"><TR><TD>お名前</TD><TD><INPUT name="name" value="" placeholder="例）見本 太郎"></TD></TR><TR><TD>フリガナ</TD><TD><INPUT name="kana" value="" placeholder="例）ミホン タロウ"></TD></TR><TR><TD>電話番号</TD><TD><INPUT name="tel" value="" placeholder="000-0000-0000"></TD></TR><TR><TD>メールアドレス</TD><TD><INPUT name="mail" value=""></TD></TR></TABLE>`
        },
    ),
    emptyPage(
        "twentyfifth-no-reviews",
        "stars and texts about goods, written by nobody who is named",
        rendered,
        "商品レビュー",
        (r) => {
            return `<ul>${each(MONTHS, (at) => `<li data-review="${at}"><div class="stars" aria-label="5つ星のうち${1 + r.below(5)}"></div><div>購入者さん</div><p>${r.pick(["思ったより軽い。", "色が写真と違いました。", "また買います。"])}</p><time>${day(r, "/")}</time></li>`)}</ul>`
        },
    ),
    emptyPage("twentyfifth-no-rooms", "rooms and cars of a firm to book, with numbers", office, "施設予約", (r) => {
        return `<table><tr><th>施設</th>${th("11/23(月)", "11/24(火)", "11/25(水)")}</tr>${each(["第一会議室", "応接室", "社用車 25-01", "プロジェクター"], (one, at) => `<tr><td><a href="ag.cgi?page=FacilityShow&amp;fid=${at}">${one}</a></td>${td("", r.pick(["10:00-11:00 定例会議", ""]), "")}</tr>`)}</table>`
    }),
    emptyPage("twentyfifth-no-recipes", "dishes with what goes into them", plain, "レシピ", (r) => {
        return each(
            ["肉じゃが", "筑前煮", "茶碗蒸し"],
            (one) =>
                `<article><h3>${one}</h3><p>調理時間 ${10 + r.below(40)}分 / ${1 + r.below(4)}人分</p><ul><li>しょうゆ 大さじ2</li><li>みりん 大さじ1</li><li>だし 200ml</li></ul></article>`,
        )
    }),
    emptyPage("twentyfifth-no-newsletter", "a shop's letter to all customers", letter, "秋の新商品のお知らせ", (r) => {
        return `<p>お客様 各位</p><p>いつもご利用いただきありがとうございます。新しい商品が入りました。</p><table width="100%"><tr><td>木製トレイ</td><td>¥${yen(r)}</td></tr><tr><td>麻のクロス</td><td>¥${yen(r)}</td></tr></table><p>お問い合わせ: support@shop.example.com</p>`
    }),
    emptyPage(
        "twentyfifth-no-tables",
        "tables of a database in a tool: names, rows, sizes",
        plain,
        "データベース: members",
        (r) => {
            return `<table class="table data"><thead><tr>${th("テーブル", "操作", "行", "タイプ", "照合順序", "サイズ")}</tr></thead><tbody>${each(["users", "user_names", "address_book", "orders", "sessions"], (one) => `<tr><th><a href="index.php?route=/sql&amp;table=${one}">${one}</a></th>${td("表示 構造 検索", r.below(9_000), "InnoDB", "utf8mb4_general_ci", `${16 * (1 + r.below(9))} KiB`)}</tr>`)}</tbody></table>`
        },
    ),
    emptyPage(
        "twentyfifth-no-company",
        "a firm's own page: capital, business, bank, nobody named",
        plain,
        "会社概要",
        () => {
            return `<table><tr><th>会社名</th><td>株式会社みほん工務店</td></tr><tr><th>設立</th><td>1985年4月1日</td></tr><tr><th>資本金</th><td>2,500万円</td></tr><tr><th>所在地</th><td>〒000-0025 見本県見本市中央2-5 みほんビル5階</td></tr><tr><th>TEL / FAX</th><td>0270-00-2511 / 0270-00-2512</td></tr><tr><th>E-mail</th><td>info@mihon-koumuten.example.jp</td></tr><tr><th>取引銀行</th><td>例示銀行 中央支店</td></tr></table>`
        },
    ),
    emptyPage("twentyfifth-no-statistics", "population by towns and age", townhall, "町別人口", (r) => {
        return `<table><caption>令和8年11月1日現在</caption><tr>${th("町名", "世帯数", "人口", "男", "女")}</tr>${each(["大手町", "本町", "栄町", "緑が丘", "桜台"], (one) => `<tr>${td(one, r.below(900), r.below(3_000), r.below(1_500), r.below(1_500))}</tr>`)}</table>`
    }),
]
