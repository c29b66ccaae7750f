// Of the twenty-first set: what shows nobody.
import { day, td, th, yen } from "../nineteenth-shape.ts"
import { CSV, csvLine, HTML, JSON_TYPE, lines, nobody, TEXT, XML, type Shape } from "../shape.ts"
import { blog, campus, city, clinic, console21, none } from "../twentyfirst-frame.ts"
import { emptyPage } from "../twentyfirst-shape.ts"

export const TWENTYFIRST_NOBODY: readonly Shape[] = [
    emptyPage(
        "twentyfirst-none-places-options",
        "stations and towns as options",
        none,
        "店舗検索",
        () =>
            `<form><label>エリア <select name="area"><option value="">選択</option>${["松本 中央", "千葉 中央", "宮崎 北", "福島 東", "石川 町"].map((name, at) => `<option value="${at}">${name}</option>`).join("")}</select></label><label>最寄駅 <select name="station">${["青葉台", "大野", "小川町", "高松"].map((name, at) => `<option value="${at}">${name}</option>`).join("")}</select></label></form>`,
    ),
    emptyPage(
        "twentyfirst-none-brand-links",
        "brands named after families, as links",
        console21,
        "ブランド",
        () =>
            `<ul class="brand-list">${["吉田カバン", "松井 酒造", "土屋 鞄", "内田 洋行", "荒木 豆腐店"].map((name, at) => `<li><a href="/brand/${at}">${name}</a></li>`).join("")}</ul>`,
    ),
    emptyPage(
        "twentyfirst-none-museum",
        "a museum's works: maker, title, year",
        blog,
        "収蔵作品",
        () =>
            `<table><tr>${th("作者", "作品名", "制作年", "技法")}</tr>${[
                ["葛飾北斎", "冨嶽三十六景", "1831年頃", "木版"],
                ["歌川広重", "東海道五十三次", "1833年頃", "木版"],
                ["尾形光琳", "燕子花図", "18世紀", "紙本金地着色"],
            ]
                .map((row) => `<tr>${td(...row)}</tr>`)
                .join("")}</table>`,
    ),
    emptyPage(
        "twentyfirst-none-catalogue",
        "a library's catalogue with authors and call numbers",
        city,
        "新着図書",
        (r) =>
            `<table><tr>${th("書名", "著者名", "出版社", "請求記号", "ISBN")}</tr>${[
                ["吾輩は猫である", "夏目漱石"],
                ["羅生門", "芥川龍之介"],
                ["銀河鉄道の夜", "宮沢賢治"],
            ]
                .map(
                    ([title, author]) =>
                        `<tr>${td(title ?? "", author ?? "", "仮名書房", `913.6/${r.below(99)}`, `978-4-00-${r.digits(6)}-${r.below(9)}`)}</tr>`,
                )
                .join("")}</table>`,
    ),
    emptyPage(
        "twentyfirst-none-hours",
        "hours and closing days of facilities with numbers",
        city,
        "施設の開館時間",
        (r) =>
            `<table><tr>${th("施設名", "開館時間", "休館日", "電話")}</tr>${["高橋記念図書館", "南部市民センター", "東山体育館"].map((name) => `<tr>${td(name, "9:00〜21:00", "月曜日", `0263-00-${r.digits(4)}`)}</tr>`).join("")}</table>`,
    ),
    emptyPage(
        "twentyfirst-none-price",
        "fees of a clinic",
        clinic,
        "料金表",
        (r) =>
            `<table><tr>${th("項目", "費用（税込）")}</tr>${["健康診断", "インフルエンザ予防接種", "診断書"].map((name) => `<tr>${td(name, `${yen(r)}円`)}</tr>`).join("")}</table><p>※ 保険証をお持ちください。</p>`,
    ),
    emptyPage(
        "twentyfirst-none-timetable",
        "a bus timetable with stops",
        city,
        "コミュニティバス時刻表",
        (r) =>
            `<table><tr>${th("停留所", "1便", "2便", "3便")}</tr>${["山本橋", "森下 公園前", "中村 三丁目", "小林医院前"].map((name) => `<tr>${td(name, `7:${10 + r.below(40)}`, `9:${10 + r.below(40)}`, `13:${10 + r.below(40)}`)}</tr>`).join("")}</table>`,
    ),
    emptyPage(
        "twentyfirst-none-statistics",
        "people by district in figures",
        city,
        "人口統計",
        (r) =>
            `<table><tr>${th("地区", "世帯数", "男", "女", "計")}</tr>${["本郷", "神田", "三宅", "岸"].map((name) => `<tr>${td(name, r.digits(4), r.digits(4), r.digits(4), r.digits(5))}</tr>`).join("")}</table>`,
    ),
    emptyPage(
        "twentyfirst-none-dashboard",
        "figures of an administration",
        console21,
        "ダッシュボード",
        (r) =>
            `<div class="grid">${[
                ["新規会員", r.digits(3)],
                ["本日の注文", r.digits(2)],
                ["売上", `¥${yen(r)}`],
                ["未対応の問い合わせ", r.digits(1)],
            ]
                .map(([label, value]) => `<div class="tile"><span>${label}</span><b>${value}</b></div>`)
                .join(
                    "",
                )}</div><div class="feed"><p>注文 #${r.digits(6)} が作成されました</p><p>在庫が少なくなっています: ${r.digits(13)}</p></div>`,
    ),
    emptyPage(
        "twentyfirst-none-empty-users",
        "a list of users with no entry and a filter",
        console21,
        "ユーザー検索",
        () =>
            `<form><label>氏名<input name="name"></label><label>メールアドレス<input name="email" placeholder="user@example.com"></label><label>担当部署<select name="dept"><option>営業部</option><option>人事部</option><option>総務 庶務</option></select></label></form><table><thead><tr>${th("氏名", "メールアドレス", "担当者", "最終ログイン")}</tr></thead><tbody><tr><td colspan="4">該当するユーザーはいません</td></tr></tbody></table>`,
    ),
    emptyPage(
        "twentyfirst-none-roles",
        "kinds of users and what they may do; who is in charge is a section",
        console21,
        "権限設定",
        () =>
            `<table><tr>${th("ロール", "担当", "説明")}</tr><tr>${td("管理者", "情報システム課", "すべての操作")}</tr><tr>${td("承認者", "総務課", "承認のみ")}</tr><tr>${td("一般", "各部署", "閲覧と申請")}</tr></table><p>メンバー: 営業一課、営業二課、経理課</p>`,
    ),
    emptyPage(
        "twentyfirst-none-courses",
        "courses with rooms, teachers not named",
        campus,
        "コース一覧",
        (r) =>
            `<ul>${["数学 基礎", "林業 概論", "東洋 史学", "星 と 宇宙"].map((name) => `<li><a href="/lms/course/view.php?id=${r.below(99)}">${name}</a> <span>担当: 未定</span></li>`).join("")}</ul>`,
    ),
    emptyPage(
        "twentyfirst-none-programmes",
        "a station's programmes by time",
        blog,
        "番組表",
        () =>
            `<table><tr>${th("時刻", "番組", "内容")}</tr>${[
                ["6:00", "おはよう仮名", "天気と交通"],
                ["9:30", "山田さんちの台所", "再放送"],
                ["12:00", "昼のニュース", "県内の話題"],
                ["19:00", "歴史散歩 織田 信長 の城", "安土城跡を歩く"],
            ]
                .map((row) => `<tr>${td(...row)}</tr>`)
                .join("")}</table>`,
    ),
    emptyPage(
        "twentyfirst-none-404",
        "a page that was not found",
        blog,
        "ページが見つかりません",
        () =>
            `<p>お探しのページは移動または削除された可能性があります。</p><form role="search"><label>検索:<input type="search" name="s" placeholder="検索 &hellip;"></label></form><p>エラーが続く場合は管理者までご連絡ください。</p>`,
    ),
    emptyPage(
        "twentyfirst-none-shops",
        "shops with their address and number, named after families",
        none,
        "取扱店一覧",
        (r) =>
            `<table><tr>${th("店名", "所在地", "電話番号")}</tr>${["白石書店", "片山薬局", "大西 電器", "黒田自転車商会"].map((name) => `<tr>${td(name, `長野県仮名市本町${1 + r.below(5)}-${1 + r.below(20)}`, `0263-00-${r.digits(4)}`)}</tr>`).join("")}</table>`,
    ),
    nobody("twentyfirst-none-api-docs", "how an interface is called, in JSON", JSON_TYPE, () =>
        JSON.stringify({
            swagger: "2.0",
            info: { title: "Members API", version: "1" },
            paths: {
                "/members": {
                    get: {
                        summary: "会員の一覧",
                        parameters: [
                            { name: "name", in: "query", description: "氏名", type: "string" },
                            { name: "assignee", in: "query", description: "担当者のID", type: "integer" },
                        ],
                        responses: { 200: { description: "OK" } },
                    },
                },
            },
            definitions: {
                Member: {
                    properties: {
                        name: { type: "string", example: "氏名" },
                        email: { type: "string", format: "email" },
                    },
                },
            },
        }),
    ),
    nobody("twentyfirst-none-products-options", "colours and makers of goods as options", JSON_TYPE, (r) =>
        JSON.stringify({
            product: {
                id: r.digits(7),
                name: "本革 名刺入れ",
                options: [
                    { name: "メーカー", values: ["土屋 工房", "松井 革工"] },
                    { name: "色", values: ["茜", "藍", "葵"] },
                ],
                variants: [{ sku: r.digits(8), price: 4980 }],
            },
        }),
    ),
    nobody("twentyfirst-none-stations", "stations of a line with their readings", JSON_TYPE, (r) =>
        JSON.stringify({
            line: "仮名鉄道本線",
            stations: [
                ["神谷", "かみや"],
                ["三宅 口", "みやけぐち"],
                ["熊谷", "くまがや"],
            ].map(([name, kana], at) => ({ no: at + 1, name, kana, passengers: Number(r.digits(4)) })),
        }),
    ),
    nobody("twentyfirst-none-sections-csv", "members of a committee that are sections", CSV, (r) =>
        lines([
            "委員会,担当課,構成員,開催回数",
            ...["防災会議", "広報会議"].map((name) =>
                csvLine([name, "総務課", '"総務課、財政課、建設課"', r.below(9)]),
            ),
        ]),
    ),
    nobody("twentyfirst-none-tournament", "results of schools", CSV, (r) =>
        lines([
            "順位,学校名,勝,敗,得失点",
            ...["仮名東高校", "松井学園", "内田商業", "白石工業"].map((name, at) =>
                csvLine([at + 1, name, r.below(9), r.below(9), r.below(50)]),
            ),
        ]),
    ),
    nobody(
        "twentyfirst-none-sitemap",
        "addresses of a site with days",
        XML,
        (r) =>
            `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${["post", "page", "category"].map((name) => `<sitemap><loc>https://kamei-tv.example.jp/${name}-sitemap.xml</loc><lastmod>${day(r)}T00:00:00+09:00</lastmod></sitemap>`).join("")}</sitemapindex>`,
    ),
    nobody("twentyfirst-none-plain-notice", "a notice of a works with a section to ask", TEXT, (r) =>
        lines([
            "道路工事のお知らせ",
            "",
            `期　間　${day(r, "/")} から`,
            "場　所　市道 神谷・白石線",
            "施工者　かめい建設株式会社",
            "担　当　仮名市建設課 維持係",
            "電　話　0263-00-2170",
        ]),
    ),
    nobody("twentyfirst-none-job-log", "a program's log with long numbers and workers", TEXT, (r) =>
        lines(
            ["worker=alpha", "worker=beta", "worker=gamma"].map(
                (worker) =>
                    `${day(r)}T00:00:0${r.below(9)}Z ${worker} job=mail.send id=0${r.digits(10)} members=3 assigned=none status=ok`,
            ),
            "\n",
        ),
    ),
    nobody("twentyfirst-none-periods", "historical people in a chronicle", HTML, () =>
        blog(
            "郷土の歴史",
            `<ul>${["1590年 真田 信之 上田領を与えられる", "1616年 松平 忠輝 改易", "1868年 廃城"].map((line) => `<li>${line}</li>`).join("")}</ul>`,
        ),
    ),
    nobody("twentyfirst-none-config", "settings of a form in an answer", JSON_TYPE, () =>
        JSON.stringify({
            form: {
                fields: [
                    { code: "name", label: "氏名", required: true },
                    { code: "assignee", label: "担当者", type: "USER_SELECT", entities: [] },
                    {
                        code: "section",
                        label: "担当課",
                        options: { 総務課: { label: "総務課", index: "0" }, 福祉課: { label: "福祉課", index: "1" } },
                    },
                ],
            },
        }),
    ),
]
