// The thirty-first set: pages without anybody.
import { day, td, th, yen } from "../nineteenth-shape.ts"
import type { Shape } from "../shape.ts"
import { app, backOffice, broadcaster, cityForm, clinic, oldSite, shopBack, store } from "../thirtyfirst-frame.ts"
import { each, emptyPage } from "../thirtyfirst-shape.ts"

const row = (...values: readonly (string | number)[]): string => `<tr>${td(...values)}</tr>`

export const THIRTYFIRST_NOBODY: readonly Shape[] = [
    emptyPage("thirtyfirst-no-products", "goods of a shop with prices and codes", store, "キッチン用品", (r) => {
        return `<p>全128件中 1〜6件</p><ul class="grid">${each(["琺瑯のやかん 2L", "麻のふきん 3枚組", "竹の弁当箱 小", "土鍋 8号", "南部鉄 急須", "木のまな板"], (one) => `<li><a href="/item/${r.digits(5)}"><img src="/img/${r.digits(5)}.jpg" alt="${one}"><p class="name">${one}</p><p class="price">${yen(r)}円<small>（税込）</small></p></a><p>品番 ZR-${r.digits(4)}</p><button>カートに入れる</button></li>`)}</ul>`
    }),
    emptyPage(
        "thirtyfirst-no-divisions",
        "divisions of a city office with their numbers, floors and mail boxes",
        cityForm,
        "各課の連絡先",
        () => {
            return `<table><thead><tr>${th("課名", "主な業務", "階", "電話番号", "メール")}</tr></thead><tbody>${each(
                [
                    "市民課|戸籍、住民票、印鑑登録|shimin",
                    "税務課|市民税、固定資産税|zeimu",
                    "子育て支援課|保育所、児童手当|kosodate",
                    "健康推進課|予防接種、健診|kenko",
                ],
                (one, at) => {
                    const [name, work, box] = one.split("|")
                    return row(
                        name ?? "",
                        work ?? "",
                        `${1 + at}階`,
                        `0290-00-31${20 + at}`,
                        `${box ?? ""}@city.mihon.example.jp`,
                    )
                },
            )}</tbody></table><h2>支所</h2><p>北支所　〒000-0033 見本県見本市見本新田12-3　電話 0290-00-3150</p>`
        },
    ),
    emptyPage("thirtyfirst-no-hall-prices", "what halls cost by time of day", cityForm, "施設使用料", (r) => {
        return `<table border="1"><tr><th rowspan="2">区分</th><th colspan="3">平日</th><th colspan="3">土日祝</th></tr><tr>${th("午前", "午後", "夜間", "午前", "午後", "夜間")}</tr>${each(["大ホール", "小ホール", "会議室A", "和室"], (one) => row(one, yen(r), yen(r), yen(r), yen(r), yen(r), yen(r)))}</table><p>※市外の方は5割増となります。</p>`
    }),
    emptyPage(
        "thirtyfirst-no-library-hours",
        "when libraries are open, with where they are",
        cityForm,
        "図書館の開館時間",
        (r) => {
            return each(
                ["中央図書館", "東図書館", "移動図書館ステーション"],
                (one, at) =>
                    `<section><h2>${one}</h2><dl><dt>所在地</dt><dd>〒000-003${at} 見本県見本市例示東町${1 + r.below(9)}-${1 + r.below(20)}</dd><dt>電話</dt><dd>0290-00-31${60 + at}</dd><dt>開館時間</dt><dd>火〜金 9:30〜19:00、土日 9:30〜17:00</dd><dt>休館日</dt><dd>月曜日、年末年始</dd></dl></section>`,
            )
        },
    ),
    emptyPage(
        "thirtyfirst-no-population",
        "how many live where, by sex and age",
        cityForm,
        "人口統計（令和8年11月1日現在）",
        (r) => {
            return `<table><caption>町丁別人口</caption><tr>${th("町名", "世帯数", "男", "女", "計", "15歳未満", "65歳以上")}</tr>${each(["架空町", "見本坂", "例示川原", "例示東町"], (one) => row(one, 100 + r.below(900), r.below(2_000), r.below(2_000), r.below(4_000), r.below(500), r.below(900)))}</table>`
        },
    ),
    emptyPage(
        "thirtyfirst-no-manual",
        "how members are entered in a system: names of fields, what each may hold",
        backOffice,
        "操作マニュアル 4. 会員の登録",
        () => {
            return `<ol><li>メニューから「会員管理」→「新規登録」を選びます。</li><li>次の項目を入力します。<table class="table">${each(["氏名|全角20文字以内|必須", "フリガナ|全角カタカナ|必須", "電話番号|ハイフンなし半角数字|任意", "メールアドレス|半角英数字|必須", "生年月日|YYYY/MM/DD|任意"], (one) => row(...one.split("|")))}</table></li><li>「登録」を押すと確認画面が表示されます。</li></ol><p class="alert">同じメールアドレスは二重に登録できません。</p>`
        },
    ),
    emptyPage("thirtyfirst-no-log-in", "where one logs in to a school's application", app, "ログイン", (r) => {
        return `<main><form method="post" action="/login"><input type="hidden" name="authenticity_token" value="${r.digits(16)}"><label for="user">ログインID またはメールアドレス</label><input id="user" name="user" autocomplete="username" placeholder="id@example.jp"><label for="pw">パスワード</label><input id="pw" type="password" name="password" autocomplete="current-password"><label><input type="checkbox" name="remember"> ログイン状態を保持する</label><button>ログイン</button></form><p><a href="/password/reset">パスワードをお忘れの方</a></p></main>`
    }),
    emptyPage("thirtyfirst-no-faq", "what patients often ask", clinic, "よくあるご質問", () => {
        return `<dl class="faq">${each(
            [
                "予約なしで受診できますか。|初診の方は午前8時から11時まで受け付けています。",
                "面会時間を教えてください。|平日は14時から19時、土日は11時から19時です。",
                "診断書は何日で出来ますか。|お申し込みから2週間ほどです。料金は5,500円です。",
                "駐車場はありますか。|310台分あります。受診の方は4時間まで無料です。",
            ],
            (one) => {
                const [q, a] = one.split("|")
                return `<dt>Q. ${q ?? ""}</dt><dd>A. ${a ?? ""}</dd>`
            },
        )}</dl><p>お問い合わせ：医事課 0290-00-3190</p>`
    }),
    emptyPage("thirtyfirst-no-news", "news of a broadcaster by day and kind", broadcaster, "お知らせ", (r) => {
        return `<ul class="news">${each(["年末年始の放送時間について", "ホームページを新しくしました", "秋の番組改編のお知らせ", "「ふれあい感謝祭」を開催します", "停波作業のお知らせ（見本中継局）"], (one) => `<li><time datetime="${day(r)}">${day(r, ".")}</time> <span class="cat">${r.pick(["番組", "イベント", "技術"])}</span> <a href="/news/${r.digits(4)}.html">${one}</a></li>`)}</ul>`
    }),
    emptyPage(
        "thirtyfirst-no-not-found",
        "a page that is not there, with the map of the site below",
        store,
        "ページが見つかりません",
        (r) => {
            return `<p>404 Not Found（要求ID: ${r.digits(12)}）</p><p>お探しのページは移動または削除された可能性があります。</p><h2>サイトマップ</h2><ul><li><a href="/c/kitchen">キッチン用品</a><ul><li><a href="/c/kitchen/pot">鍋・やかん</a></li><li><a href="/c/kitchen/cloth">ふきん</a></li></ul></li><li><a href="/c/gift">贈りもの</a></li><li><a href="/guide">ご利用ガイド</a><ul><li><a href="/guide/pay">お支払い方法</a></li><li><a href="/guide/ship">送料・配送</a></li></ul></li><li><a href="/company">会社概要</a></li></ul>`
        },
    ),
    emptyPage(
        "thirtyfirst-no-timetable",
        "a school's week on an old page: subjects by day and hour",
        oldSite,
        "3年1組 時間割",
        (r) => {
            return `<table border="1"><tr><td></td>${th("月", "火", "水", "木", "金")}</tr>${each([1, 2, 3, 4, 5, 6], (hour) => `<tr><th>${hour}</th>${td(...Array.from({ length: 5 }, () => r.pick(["国語", "数学", "英語", "理科", "社会", "音楽", "体育"])))}</tr>`)}</table>`
        },
    ),
    emptyPage("thirtyfirst-no-dashboard", "figures of a shop, and nothing else", shopBack, "ダッシュボード", (r) => {
        return `<div class="widgets">${each(["本日の売上|円", "注文数|件", "新規会員|人", "在庫切れ|点"], (one) => {
            const [name, unit] = one.split("|")
            return `<div class="widget"><h3>${name ?? ""}</h3><p><b>${r.below(90_000).toLocaleString("en-US")}</b>${unit ?? ""}</p><p>前日比 ${r.below(30)}%</p></div>`
        })}</div><script>drawChart("#sales", ${JSON.stringify({ labels: ["月", "火", "水", "木", "金", "土", "日"], values: Array.from({ length: 7 }, () => r.below(90_000)) })});</script>`
    }),
]
