// The thirty-first set: what shops show those who sell and those who buy.
import { day, first, td, th, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, type Person } from "../people.ts"
import { HTML, shownWith, withEither, type Shape } from "../shape.ts"
import { sheet, shopBack, store } from "../thirtyfirst-frame.ts"
import { clock, each, ofTwo, page } from "../thirtyfirst-shape.ts"

const GOODS = ["琺瑯のやかん", "麻のふきん 3枚組", "竹の弁当箱", "蜜蝋キャンドル"] as const

/** To whom a parcel goes, as it stands on a slip. */
const parcelTo = (o: Person): string =>
    `〒${postalOf(o)}<br>${addressOf(o)}<br>${o.building}<br><b>${nameOf(o, "　")} 様</b><br>TEL ${landlineOf(o)}`

export const THIRTYFIRST_SHOPS: readonly Shape[] = [
    page(
        "thirtyfirst-orders",
        "orders: check box, number with who ordered and the address of mail below, a choice of states, a menu",
        shopBack,
        "注文一覧",
        "many",
        ["name", "email"],
        (p, r) =>
            `<ul class="subsubsub"><li><a class="current">すべて <span>(${p.length})</span></a></li><li><a>処理中 <span>(3)</span></a></li></ul><table class="wp-list-table widefat striped"><thead><tr><td class="check-column"><input type="checkbox"></td>${th("注文", "購入者", "日付", "ステータス", "合計", "")}</tr></thead><tbody id="the-list">${each(p, (o, at) => `<tr id="post-${310 + at}"><th class="check-column"><input type="checkbox" value="${310 + at}"></th><td><a href="/adm/order/${310 + at}"><strong>#${310 + at}</strong></a></td><td><span class="buyer">${nameOf(o, " ")}</span><br><a href="mailto:${o.email}">${o.email}</a></td><td><time datetime="${day(r)}">${1 + r.below(20)}時間前</time></td><td><select><option>処理中</option><option${r.once(2) ? " selected" : ""}>発送済み</option><option>キャンセル</option></select></td><td>¥${yen(r)}</td><td><div class="dropdown"><button>…</button><ul hidden><li>編集</li><li>納品書</li><li>返金</li></ul></div></td></tr>`)}</tbody></table>`,
    ),
    page(
        "thirtyfirst-gift-addresses",
        "the addresses a customer sends gifts to, a card each with buttons",
        store,
        "お届け先リスト",
        "few",
        ["name", "postal", "address", "phone"],
        (p) =>
            `<p class="lead">お届け先は20件まで登録できます。</p><ul class="address-list">${each(p, (o, at) => `<li class="address-card"><p class="address-card__name">${nameOf(o, " ")} 様</p><p class="address-card__addr">〒${postalOf(o)}<br>${addressOf(o)} ${o.building}</p><p class="address-card__tel">${mobileOf(o)}</p><div class="address-card__btn"><a href="/mypage/address/${at}">変更</a><button data-id="${at}">削除</button></div></li>`)}</ul><a class="btn" href="/mypage/address/new">新しいお届け先を追加</a>`,
    ),
    withEither(
        page(
            "thirtyfirst-reviews",
            "what customers say of a teapot: pen names, stars, decade and sex, how many found it helpful",
            store,
            "琺瑯のやかん のレビュー",
            "few",
            ["nickname"],
            (p, r) =>
                `<div class="summary"><b>4.${r.below(10)}</b> / 5（${p.length}件）</div><div class="reviews">${each(p, (o) => `<div class="review" itemscope itemtype="https://schema.org/Review"><div class="review__star" aria-label="星${3 + r.below(3)}つ">★★★★☆</div><p class="review__ttl">${r.pick(["買ってよかった", "思ったより小さい", "贈り物に"])}</p><p class="review__meta">投稿者：<span itemprop="author">${o.nick}</span> さん（${Math.floor(o.age / 10)}0代・${o.sex}性） <span>${day(r, "/")}</span></p><p itemprop="reviewBody">${r.pick(["お湯が早く沸きます。色も写真のとおりでした。", "持ち手が熱くなるので布巾が要ります。", "母の誕生日に贈りました。喜んでいました。"])}</p><p class="review__help">${r.below(30)}人が参考になったと回答 <button>参考になった</button></p></div>`)}</div>`,
        ),
        "age",
        "sex",
    ),
    page(
        "thirtyfirst-my-page",
        "a customer's own page: greeting, points, what is registered with links to change it, the last orders",
        store,
        "マイページ",
        "one",
        ["name", "kana", "email", "phone", "postal", "address", "birth"],
        (p, r) => {
            const o = first(p)
            return `<p class="hello">${nameOf(o, " ")} さん、いつもありがとうございます。</p><div class="point">保有ポイント <b>${r.below(9_000)}</b> pt（有効期限 2027/03/31）</div><section class="info"><h2>会員情報</h2><table class="info-table"><tr><th>お名前</th><td>${nameOf(o, " ")}（${kanaOf(o)}）</td><td><a href="/mypage/edit">変更</a></td></tr><tr><th>ご住所</th><td>〒${postalOf(o)} ${addressOf(o)}</td><td><a href="/mypage/edit">変更</a></td></tr><tr><th>電話番号</th><td>${mobileOf(o)}</td><td><a href="/mypage/edit">変更</a></td></tr><tr><th>メールアドレス</th><td>${o.email}</td><td><a href="/mypage/mail">変更</a></td></tr><tr><th>生年月日</th><td>${birthOf(o, "/")}</td><td>-</td></tr><tr><th>パスワード</th><td>●●●●●●●●</td><td><a href="/mypage/password">変更</a></td></tr></table></section><section><h2>最近のご注文</h2><table><tr>${th("注文日", "商品", "金額", "状態")}</tr>${each(GOODS, (one) => `<tr>${td(day(r, "/"), one, `${yen(r)}円`, "発送済み")}</tr>`)}</table></section>`
        },
    ),
    ofTwo(
        "thirtyfirst-packing-slip",
        "a slip packed with the goods: who gets it at the left, who ordered it at the right, in one table's two cells",
        (a, b, r) => ({
            mediaType: HTML,
            body: sheet(
                "納品書",
                `<table width="100%"><tr><td width="50%" valign="top"><u>お届け先</u><br>${parcelTo(a)}</td><td width="50%" valign="top"><u>ご注文主</u><br>${parcelTo(b)}</td></tr></table><p>注文番号 ZR-${r.digits(8)}　出荷日 ${day(r, "/")}</p><table border="1" width="100%"><tr>${th("品名", "数量", "単価", "金額")}</tr>${each(GOODS.slice(0, 2), (one) => `<tr>${td(one, 1, yen(r), yen(r))}</tr>`)}<tr><td colspan="3" align="right">送料</td><td>660</td></tr></table><p>雑貨のれいじ　〒000-0031 見本県見本市見本坂3-1-1　TEL 0120-000-310</p>`,
            ),
            shown: shownWith([a, b], "name", "postal", "address", "phone"),
        }),
    ),
    page(
        "thirtyfirst-shop-mails",
        "a thread of mails in the shop's web mail: from whom, when, the text with a signature below",
        shopBack,
        "問い合わせ対応",
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            `<div class="mail-thread">${each(p, (o) => `<section class="mail"><header><div class="mail__from"><b>${nameOf(o, " ")}</b> &lt;${o.email}&gt;</div><div class="mail__to">To: shop@zakka.example.com</div><time>2026/11/${10 + r.below(18)} ${clock(r)}</time></header><div class="mail__subject">${r.pick(["配送日の変更について", "領収書の発行", "在庫の問い合わせ"])}</div><div class="mail__body"><p>お世話になっております。</p><p>${r.pick(["先日の注文ですが、届け日を週末に変えられますか。", "領収書を発行していただけますでしょうか。", "白の再入荷の予定を教えてください。"])}</p><p>よろしくお願いいたします。</p><p>--<br>${nameOf(o, " ")}<br>携帯 ${mobileOf(o)}</p></div><footer><button>返信</button> <button>転送</button> <button>対応済みにする</button></footer></section>`)}</div>`,
    ),
]
