// Of the seventeenth set: pages and data that show nobody, with honest traps.
import { janCode } from "../numbers.ts"
import { FAMILIES, GIVENS } from "../people.data.ts"
import type { Random } from "../random.ts"
import { CSV, HTML, JSON_TYPE, lines, nobody, TEXT, type Shape } from "../shape.ts"
import {
    admin,
    city,
    seventeenthPage,
    shopFront,
    webForms,
    wordpress,
    type Frame,
    type House,
} from "../seventeenth-frame.ts"

function none(
    id: string,
    why: string,
    frame: Frame,
    title: string,
    main: (random: Random, house: House) => string,
): Shape {
    return nobody(`seventeenth-none-${id}`, why, HTML, (random) =>
        seventeenthPage(random, frame, title, (house) => main(random, house)),
    )
}

const times = (count: number, of: (at: number) => string, by = ""): string =>
    Array.from({ length: count }, (_, at) => of(at)).join(by)
const row = (...values: readonly string[]): string => `<tr>${values.map((value) => `<td>${value}</td>`).join("")}</tr>`
const heads = (...values: readonly string[]): string =>
    `<tr>${values.map((value) => `<th>${value}</th>`).join("")}</tr>`

const GOODS: readonly string[] = [
    "山田錦 純米吟醸",
    "千葉さんちの落花生",
    "森のはちみつ",
    "佐々木牧場プリン",
    "大野あさり",
    "花子のおやつ",
]

export const SEVENTEENTH_NOBODY: readonly Shape[] = [
    none(
        "shelf",
        "a shop's goods, some called like people, with codes and stars",
        shopFront,
        "全商品",
        (r) =>
            `<ul class="ec-shelfGrid">${GOODS.map((name) => `<li class="ec-shelfGrid__item"><a href="/products/detail/${r.digits(4)}"><p class="ec-shelfGrid__item-image"><img src="/html/upload/save_image/${r.digits(10)}.jpg" alt="${name}"></p><p>${name}</p><p>JAN ${janCode(r)}</p><p class="price02-default">￥${1 + r.below(8)},${r.digits(3)}</p></a></li>`).join("")}</ul>`,
    ),
    none(
        "timetable",
        "times of a line whose stops are called like families",
        city,
        "コミュニティバス時刻表",
        (r) =>
            `<table>${heads("停留所", "第1便", "第2便", "第3便", "第4便")}${["市川", "東", "町田団地", "上野", "三宅", "千葉橋"].map((stop, at) => row(stop, ...Array.from({ length: 4 }, (_, run) => `${7 + run * 3}:${String(10 + at * 3 + r.below(3)).padStart(2, "0")}`))).join("")}</table>`,
    ),
    none(
        "contact",
        "the house's own desks, and an empty form",
        wordpress,
        "お問い合わせ",
        (r, { name, postal, address, phone, fax, mail }) =>
            `<h2>お電話・FAX</h2><dl><dt>${name}</dt><dd>〒${postal} ${address}<br>代表 ${phone} / FAX ${fax}<br>${mail}</dd><dt>東営業所</dt><dd>仙台市若林区例示2-17<br>022-000-17${r.digits(2)}</dd></dl><h2>メールフォーム</h2><form class="wpcf7-form" method="post"><p><label>お名前 (必須)<br><input type="text" name="your-name" value="" placeholder="例）見本 太郎"></label></p><p><label>メールアドレス (必須)<br><input type="email" name="your-email" value="" placeholder="例）taro@example.com"></label></p><p><label>電話番号<br><input type="tel" name="your-tel" value=""></label></p><p><input type="submit" value="送信"></p></form>`,
    ),
    none(
        "population",
        "inhabitants by age and sex",
        city,
        "年齢別・男女別人口",
        (r) =>
            `<table>${heads("年齢", "総数", "男", "女")}${times(9, (at) => row(`${at * 10}歳～${at * 10 + 9}歳`, `${9 + r.below(9)},${r.digits(3)}`, `4,${r.digits(3)}`, `5,${r.digits(3)}`))}</table><p>外国人住民を含みます。</p>`,
    ),
    none(
        "error",
        "an error with a request's number and a desk to tell it to",
        admin,
        "システムエラーが発生しました",
        (r) =>
            `<div class="alert"><p>エラーコード：E-${r.digits(5)}</p><p>お問い合わせの際は次の番号をお伝えください。<br><code>req-${r.digits(11)}</code></p><pre>java.sql.SQLException: ORA-00942: table or view does not exist
	at jp.example.mihon.UserDao.findByName(UserDao.java:${r.digits(3)})
	at jp.example.mihon.web.UserController.list(UserController.java:88)</pre><p>ヘルプデスク：0570-000-${r.digits(3)}（平日9時～17時）</p></div>`,
    ),
    none(
        "trade-law",
        "what the law asks of a shop, its account among it",
        shopFront,
        "特定商取引法に基づく表記",
        (r, { name, postal, address, phone, mail }) =>
            `<div class="ec-borderedDefs">${[
                ["販売業者", name],
                ["所在地", `〒${postal} ${address}`],
                ["電話番号", phone],
                ["メールアドレス", mail],
                ["お支払い方法", `銀行振込（見本銀行 本町支店 普通 ${r.digits(7)} ${name}）、代金引換`],
                ["返品について", "商品到着後8日以内"],
            ]
                .map(([label, value]) => `<dl><dt><label class="ec-label">${label}</label></dt><dd>${value}</dd></dl>`)
                .join("")}</div>`,
    ),
    none(
        "news",
        "news that name officials by family name and office",
        city,
        "町長の動き",
        (r) =>
            `<ul>${times(5, (at) => `<li>11月${20 - at}日　${r.pick(["石川町長", "千葉副町長", "森教育長"])}が${r.pick(["例示小学校を訪問しました", "見本産業祭であいさつしました", "災害協定に署名しました"])}（議案第${r.digits(2)}号）</li>`)}</ul><p>大野議長、東消防団長も出席しました。</p>`,
    ),
    none(
        "shop-map",
        "shops of a street on a map, called like people",
        wordpress,
        "商店街マップ",
        (r) =>
            `<div id="map"></div><ul class="shops">${["中村屋", "とんかつ 林", "小林時計店", "BAR 花子", "ヘアーサロン吉田", "村上"].map((name, at) => `<li data-lat="35.${r.digits(6)}" data-lng="139.${r.digits(6)}"><strong>${name}</strong><span>架空町${at + 1}-${1 + r.below(20)} ${r.pick(["見本ビル1F", "加藤ビル101", ""])}</span><span>☎03-0000-${r.digits(4)}</span><span>定休日：${r.pick(["月", "水"])}曜</span></li>`).join("")}</ul>`,
    ),
    none(
        "vacancies",
        "rooms of halls and hours, free or taken",
        webForms,
        "空き状況照会",
        (r) =>
            `<table id="ctl00_Main_tbl" border="1">${heads("施設", "室場", "9-12時", "13-17時", "18-21時")}${times(6, (at) => row(r.pick(["大野公民館", "東地区センター", "市川コミュニティハウス"]), `第${at + 1}会議室`, r.pick(["○", "×"]), r.pick(["○", "×", "△"]), r.pick(["○", "×"])))}</table>`,
    ),
    none(
        "doctors-on-duty",
        "practices on duty on holidays",
        city,
        "休日当番医",
        (r) =>
            `<table>${heads("月日", "医療機関名", "診療科", "所在地", "電話番号")}${["佐藤内科医院", "はやし小児科", "高橋眼科クリニック", "医療法人 三宅会 三宅病院", "森歯科"].map((name, at) => row(`12月${6 + at * 7}日（日）`, name, r.pick(["内科", "小児科", "眼科"]), `例示町${1 + r.below(9)}丁目${1 + r.below(20)}番${1 + r.below(9)}号`, `0263-00-${r.digits(4)}`)).join("")}</table>`,
    ),
    none(
        "popular-names",
        "the most given names and the most frequent family names of a year",
        wordpress,
        "名前ランキング",
        (r) =>
            `<h2>名前ランキング</h2><table>${heads("順位", "名前", "読み方の例", "人数")}${GIVENS.slice(4, 14)
                .map(([given, kana], at) => row(`${at + 1}位`, given, kana, `${r.digits(3)}人`))
                .join("")}</table><h2>名字ランキング</h2><table>${heads("順位", "名字", "全国人数")}${FAMILIES.slice(
                0,
                10,
            )
                .map(([family], at) => row(`${at + 1}位`, family, `約${1 + r.below(9)},${r.digits(3)},000人`))
                .join("")}</table>`,
    ),
    nobody("seventeenth-none-goods-api", "goods with codes, makers, and a supplier's number", JSON_TYPE, (r) =>
        JSON.stringify({
            result: GOODS.map((name) => ({
                id: `prd_${r.digits(9)}`,
                name,
                maker: r.pick(["村上食品", "有限会社堀商店"]),
                gtin: janCode(r),
                supplier_code: `0${r.digits(9)}`,
                stock: { warehouse: "市川", shelf: `A-${r.digits(2)}`, quantity: Number(r.digits(2)) },
                reviews: { average: 4.2, count: Number(r.digits(2)) },
            })),
            meta: { request_id: r.digits(11), took: 12 },
        }),
    ),
    nobody("seventeenth-none-facilities", "a town's buildings in the columns of open data", CSV, (r) =>
        lines([
            "市区町村コード,ID,名称,名称_カナ,名称_通称,POIコード,住所,方書,緯度,経度,電話番号,内線番号,法人番号,団体名,メールアドレス",
            ...["例示市役所", "大野図書館", "東小学校", "林業会館", "原保育園"].map((name, at) =>
                [
                    "012025",
                    `00${at + 1}`,
                    name,
                    "レイジシセツ",
                    "",
                    r.digits(4),
                    `北海道例示市本町${at + 1}-${1 + r.below(9)}`,
                    "",
                    `41.${r.digits(6)}`,
                    `140.${r.digits(6)}`,
                    `(0138)00-${r.digits(4)}`,
                    "",
                    r.digits(13),
                    "例示市",
                    `shisetsu${at}@city.reiji.example.lg.jp`,
                ].join(","),
            ),
        ]),
    ),
    nobody(
        "seventeenth-none-hall-events",
        "events of a hall as a calendar, with where to ask",
        "text/calendar; charset=utf-8",
        (r) =>
            lines([
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Reiji Hall//JA",
                ...["親子リトミック", "石川民謡の会 発表会", "冬の寄せ植え教室"].flatMap((name, at) => [
                    "BEGIN:VEVENT",
                    `UID:${r.digits(11)}@hall.example.jp`,
                    `DTSTART:202612${10 + at}T010000Z`,
                    `SUMMARY:${name}`,
                    "LOCATION:大野文化会館 小ホール",
                    `DESCRIPTION:定員：20名\\n申込：文化振興課 電話 042-000-${r.digits(4)}`,
                    "CONTACT:文化振興課 042-000-1780",
                    "END:VEVENT",
                ]),
                "END:VCALENDAR",
            ]),
    ),
    nobody("seventeenth-none-gateway-log", "a gateway's log with numbers as long as telephone numbers", TEXT, (r) =>
        lines(
            Array.from(
                { length: 12 },
                (_, at) =>
                    `2026-11-27T10:0${at % 10}:11.${r.digits(3)}+09:00 INFO [${r.pick(["order", "stock"])}] txn=0${r.digits(9)} seq=090${r.digits(8)} sku=${janCode(r)} host=ap-0${at % 4} user=- elapsed=${r.digits(2)}ms`,
            ),
            "\n",
        ),
    ),
    nobody("seventeenth-none-shops-dump", "a dump of shops and goods", "application/sql", (r) =>
        lines([
            "CREATE TABLE `shops` (`id` int NOT NULL, `name` varchar(64), `tel` varchar(16), `address` varchar(128), `open_time` time);",
            `INSERT INTO \`shops\` VALUES ${["見本書店 町田店", "見本書店 千葉店", "見本書店 福島駅前店"].map((name, at) => `(${at + 1},'${name}','03-0000-${r.digits(4)}','東京都例示区${at + 1}-${1 + r.below(9)}','10:00:00')`).join(",")};`,
            "CREATE TABLE `products` (`jan` char(13), `name` varchar(64), `price` int);",
            `INSERT INTO \`products\` VALUES ${GOODS.map((name) => `('${janCode(r)}','${name}',${r.digits(4)})`).join(",")};`,
        ]),
    ),
    nobody(
        "seventeenth-none-readme",
        "how to run a program, and where to ask",
        "text/markdown; charset=utf-8",
        (r) =>
            `# 在庫連携バッチ\n\n## 使い方\n\n| 引数 | 意味 | 例 |\n|---|---|---|\n| --name | 氏名で絞り込む | \`--name 山田\` |\n| --shop | 店舗コード | \`--shop 0${r.digits(5)}\` |\n\n## 問い合わせ先\n\n- 情報システム部 ヘルプデスク\n- 内線 ${r.digits(4)}\n- <helpdesk@mihon.example.co.jp>\n\n## 変更履歴\n\n- 1.7.0 (2026-11-20): 商品コードを13桁にしました\n`,
    ),
    nobody("seventeenth-none-price-text", "a list of goods in columns of spaces, codes first", TEXT, (r) =>
        lines([
            "商品コード      品名                    単価   在庫",
            "--------------------------------------------------",
            ...GOODS.map((name) => `${r.digits(10)}  ${name.padEnd(14, "　")}  ${r.digits(4)}   ${r.digits(2)}`),
        ]),
    ),
]
