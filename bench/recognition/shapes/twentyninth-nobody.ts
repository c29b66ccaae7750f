// The twenty-ninth set: pages without anybody. Persons of history, who are dead for centuries, are nobody's data.
import { td, th, yen } from "../nineteenth-shape.ts"
import type { Shape } from "../shape.ts"
import { city, printout, records, school, shell, shopFront, station } from "../twentyninth-frame.ts"
import { each, emptyPage } from "../twentyninth-shape.ts"

const row = (...values: readonly (string | number)[]): string => `<tr>${td(...values)}</tr>`

export const TWENTYNINTH_NOBODY: readonly Shape[] = [
    emptyPage(
        "twentyninth-no-vase",
        "a vase by a maker called as a family is, with data for searchers",
        shopFront,
        "松田窯 一輪挿し 藍",
        (r) => {
            const number = `49${r.digits(11)}`
            return `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "Product", name: "松田窯 一輪挿し 藍", gtin13: number, brand: { "@type": "Brand", name: "松田窯" }, offers: { "@type": "Offer", priceCurrency: "JPY", price: 3_980, availability: "InStock" } })}</script><div class="ec-productRole"><p class="price">¥${yen(r)}<small>税込</small></p><table>${row("ブランド", "松田窯")}${row("JANコード", number)}${row("サイズ", "φ70×H150mm")}${row("産地", "長崎県波佐見町")}</table><button>カートに入れる</button></div>`
        },
    ),
    emptyPage(
        "twentyninth-no-contact",
        "how to reach a firm: its address, its numbers, a form not filled in",
        shopFront,
        "お問い合わせ",
        () => {
            return `<p>お電話：0290-00-2970（平日10時〜17時）</p><p>〒000-0029 例示県例示市見本町2-9-7 れいじビル3階</p><p>メール：info@shop.example.com</p><form><label>お名前 <input name="name" autocomplete="name"></label><label>メールアドレス <input type="email" name="email"></label><label>お問い合わせ内容 <textarea name="body"></textarea></label><button>確認する</button></form>`
        },
    ),
    emptyPage("twentyninth-no-salon", "prices of a salon by the rank of who cuts", shopFront, "料金表", (r) => {
        return each(
            ["カット", "カラー", "パーマ"],
            (one) =>
                `<h2>${one}</h2><ul class="price">${each(["ディレクター", "トップスタイリスト", "スタイリスト"], (rank) => `<li><span>${rank}</span><span class="dots"></span><span>${yen(r)}円〜</span></li>`)}</ul>`,
        )
    }),
    emptyPage(
        "twentyninth-no-clinic-hours",
        "hours of a clinic by day of the week",
        city,
        "休日夜間急患センター 診療時間",
        () => {
            return `<table><tr><th>診療科</th>${th("月", "火", "水", "木", "金", "土", "日")}</tr>${each(["内科", "小児科", "歯科"], (one) => row(one, "19:30〜22:30", "19:30〜22:30", "―", "19:30〜22:30", "19:30〜22:30", "9:00〜17:00", "9:00〜17:00"))}</table><p>電話 0290-00-2980　保険証と「お薬手帳」をお持ちください。</p>`
        },
    ),
    emptyPage(
        "twentyninth-no-name-ranking",
        "how many newborns were called what, how many households have which name",
        city,
        "統計：赤ちゃんの名前と名字",
        (r) => {
            return `<table><caption>令和7年 名前ランキング（出生届より）</caption><tr>${th("順位", "男の子", "件数", "女の子", "件数")}</tr>${each(
                ["蓮|紬", "湊|陽葵", "陽翔|凛", "碧|芽依"],
                (one, at) => {
                    const [boy, girl] = one.split("|")
                    return row(at + 1, boy ?? "", 9 + r.below(9), girl ?? "", 9 + r.below(9))
                },
            )}</table><table><caption>名字別世帯数</caption><tr>${th("名字", "世帯数")}</tr>${each(["佐藤", "鈴木", "高橋", "五十嵐"], (one) => row(one, 100 + r.below(900)))}</table>`
        },
    ),
    emptyPage(
        "twentyninth-no-how-to-fill",
        "how a form is filled in, with the sample person everybody knows",
        city,
        "申請書の書き方",
        () => {
            return `<ol><li>「氏名」欄は戸籍のとおりに記入してください。<figure><table>${row("氏名", "（例）山田 太郎")}${row("フリガナ", "（例）ヤマダ タロウ")}${row("電話番号", "（例）000-0000-0000")}</table><figcaption>記入例</figcaption></figure></li><li>「続柄」欄は「本人」「妻」「子」などと書きます。</li></ol>`
        },
    ),
    emptyPage(
        "twentyninth-no-sign-in",
        "a log-in with hints in the boxes and a mistake told",
        shell,
        "ログイン",
        () => {
            return `<div role="alert" class="rounded bg-red-50 p-4">メールアドレスまたはパスワードが正しくありません。</div><form method="post"><label for="email">メールアドレス</label><input id="email" type="email" name="email" placeholder="you@example.com" autocomplete="username"><label for="password">パスワード</label><input id="password" type="password" name="password" autocomplete="current-password"><label><input type="checkbox" name="remember"> ログインしたままにする</label><button>ログイン</button></form><p>はじめての方は<a href="/signup">新規登録</a></p>`
        },
    ),
    emptyPage("twentyninth-no-sitemap", "a site's map in lists within lists", school, "サイトマップ", () => {
        return `<ul class="sitemap">${each(
            ["学校紹介|校長あいさつ|校歌|沿革", "学年だより|1年|2年|3年", "PTA|役員会|広報|ベルマーク"],
            (one) => {
                const [top, ...rest] = one.split("|")
                return `<li><a href="#">${top}</a><ul>${rest.map((sub) => `<li><a href="#">${sub}</a></li>`).join("")}</ul></li>`
            },
        )}</ul>`
    }),
    emptyPage(
        "twentyninth-no-error",
        "a page that was not found, with the desk's mailbox and a number to tell it",
        records,
        "404 Not Found",
        (r) => {
            return `<p>お探しのページは見つかりませんでした。</p><p>お困りの場合は <a href="mailto:support@crm.example.com">support@crm.example.com</a> まで、エラー番号 <code>${r.digits(9)}-${r.digits(5)}</code> をお知らせください。</p>`
        },
    ),
    emptyPage(
        "twentyninth-no-lords",
        "a castle's lords through the centuries, with years of birth and death",
        city,
        "例示城 歴代城主",
        () => {
            return `<table><tr>${th("代", "城主", "生没年", "在城", "石高")}</tr>${each(
                [
                    "伊達 政宗|1567–1636|1601–1636",
                    "真田 昌幸|1547–1611|1583–1600",
                    "石田 三成|1560–1600|1591–1600",
                    "前田 利家|1539–1599|1583–1599",
                ],
                (one, at) => {
                    const [lord, years, reign] = one.split("|")
                    return row(at + 1, lord ?? "", years ?? "", reign ?? "", `${10 * (at + 3)}万石`)
                },
            )}</table><p>企画展「戦国の書状」は郷土館で開催中です。</p>`
        },
    ),
    emptyPage(
        "twentyninth-no-bus",
        "a bus's stops, called as families are, with minutes below hours",
        printout,
        "見本循環 時刻表 菅原町",
        (r) => {
            return `<table border="1"><tr>${th("時", "平日", "土休日")}</tr>${each([6, 7, 8, 9], (one) => row(one, `${r.below(30)} ${30 + r.below(29)}`, `${r.below(59)}`))}</table><p>経由：東口 → 川口一丁目 → 菅原町 → 平野橋 → 北村上 → 長谷川医院前 → 水野</p>`
        },
    ),
    emptyPage("twentyninth-no-lunch", "what pupils eat this week", school, "11月の給食こんだて", (r) => {
        return `<table border="1"><tr>${th("日", "主食", "おかず", "kcal")}</tr>${each(
            ["ごはん|さばのみそ煮、ひじき", "コッペパン|クリームシチュー、みかん", "わかめごはん|とり天、豚汁"],
            (one, at) => {
                const [staple, dish] = one.split("|")
                return row(`${at + 16}(${"月火水".charAt(at)})`, staple ?? "", dish ?? "", 580 + r.below(90))
            },
        )}</table><p>牛乳は毎日つきます。</p>`
    }),
    emptyPage(
        "twentyninth-no-listing",
        "a listing of a program with words for names and mail in it",
        shell,
        "サンプルコード",
        () => {
            return `<pre><code class="language-ts"><span class="hljs-keyword">interface</span> User { firstName: string; lastName: string; email: string }\n<span class="hljs-keyword">const</span> fullName = (u: User) =&gt; \`\${u.lastName} \${u.firstName}\`\nassert(isEmail("user@example.com"))\nconst tel = input.replace(/-/g, "")</code></pre><p>戻り値は「姓 名」の順です。</p>`
        },
    ),
    emptyPage(
        "twentyninth-no-passed",
        "numbers of those who passed an examination",
        station,
        "アナウンスセミナー 一次審査 通過者",
        (r) => {
            return `<p>受付番号で発表します。</p><p class="numbers">${Array.from({ length: 12 + r.below(30) }, (_, at) => `C${2900 + at * (1 + r.below(3))}`).join("　")}</p><p>電話でのお問い合わせにはお答えできません。</p>`
        },
    ),
]
