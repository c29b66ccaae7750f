// Of the twenty-first set: cards, detail pages, panels, labels, notices.
import { day, first, td, th, yen } from "../nineteenth-shape.ts"
import { addressOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, romanOf } from "../people.ts"
import { withEither, type Shape } from "../shape.ts"
import { blog, city, console21, none } from "../twentyfirst-frame.ts"
import { page } from "../twentyfirst-shape.ts"

export const TWENTYFIRST_DETAILS: readonly Shape[] = [
    page(
        "twentyfirst-assets",
        "assets with whoever uses them and how to reach them",
        console21,
        "資産台帳",
        "few",
        ["name", "email"],
        (p, r) =>
            `<table class="tab_cadrehov"><tr class="noHover">${th("名称", "状態", "製造元", "シリアル番号", "利用者", "利用者メール", "場所")}</tr>${p.map((o) => `<tr class="tab_bg_2">${td(`PC-${r.digits(4)}`, "稼働中", "みなと電機", `SN${r.digits(8)}`, nameOf(o, " "), o.email, `${1 + r.below(9)}階 執務室`)}</tr>`).join("")}</table>`,
    ),
    page(
        "twentyfirst-support-panel",
        "a ticket's side panel: requester with a picture and how to reach, then the talk",
        console21,
        "チケット #20417",
        "one",
        ["name", "email", "phone"],
        (p, r) => {
            const o = first(p)
            return `<section class="ticket-sidebar"><div class="field"><label>依頼者</label><div class="value"><img alt="" src="/avatars/${r.digits(6)}.png"><span>${nameOf(o, " ")}</span></div></div><div class="field"><label>メール</label><div class="value">${o.email}</div></div><div class="field"><label>電話</label><div class="value">${mobileOf(o)}</div></div><div class="field"><label>優先度</label><div class="value">高</div></div><div class="field"><label>タグ</label><div class="value">返金 初回</div></div></section><section class="conversation"><article><time>${day(r)} 11:02</time><p>商品が届かないのですが、状況を教えてください。</p></article><article><time>${day(r)} 12:40</time><p>担当よりご連絡いたします。</p></article></section>`
        },
    ),
    withEither(
        page(
            "twentyfirst-crm-lead",
            "a lead's page: labels small and grey, two fields a row, firm and person",
            console21,
            "リード",
            "one",
            ["name", "email", "phone"],
            (p) => {
                const o = first(p)
                return `<div class="slds-form" role="list"><div class="slds-grid"><div class="slds-col"><span class="slds-form-element__label">氏名</span><div class="slds-form-element__static"><span>${nameOf(o, " ")}</span></div></div><div class="slds-col"><span class="slds-form-element__label">会社名</span><div class="slds-form-element__static"><span>株式会社仮名物産</span></div></div></div><div class="slds-grid"><div class="slds-col"><span class="slds-form-element__label">役職</span><div class="slds-form-element__static"><span>購買部長</span></div></div><div class="slds-col"><span class="slds-form-element__label">携帯</span><div class="slds-form-element__static"><a href="tel:${o.mobile}">${mobileOf(o)}</a></div></div></div><div class="slds-grid"><div class="slds-col"><span class="slds-form-element__label">メール</span><div class="slds-form-element__static"><a href="mailto:${o.email}">${o.email}</a></div></div><div class="slds-col"><span class="slds-form-element__label">リードソース</span><div class="slds-form-element__static"><span>展示会</span></div></div></div></div>`
            },
        ),
        "job",
    ),
    page(
        "twentyfirst-latin-guests",
        "guests of a hotel in Latin letters: room, name, telephone, nights",
        none,
        "In-house guests",
        "few",
        ["name", "phone"],
        (p, r) =>
            `<table><tr>${th("Room", "Guest name", "Phone", "Nights")}</tr>${p.map((o) => `<tr>${td(100 + r.below(800), romanOf(o), mobileOf(o), 1 + r.below(5))}</tr>`).join("")}</table>`,
    ),
    page(
        "twentyfirst-volunteer-cards",
        "cards of volunteers: initials, name, how old, what they can do, number",
        city,
        "登録ボランティア",
        "few",
        ["name", "age", "phone"],
        (p, r) =>
            p
                .map(
                    (o) =>
                        `<div class="box"><p class="avatar">${o.familyRoman.charAt(0).toUpperCase()}</p><h4>${nameOf(o, " ")}</h4><ul><li>年齢 ${o.age}</li><li>できること ${r.pick(["手話", "傾聴", "園芸"])}</li><li>TEL ${mobileOf(o)}</li></ul></div>`,
                )
                .join("\n"),
    ),
    page(
        "twentyfirst-shipping-labels",
        "labels of parcels: to whom, from whom is the shop",
        none,
        "送り状発行",
        "few",
        ["name", "postal", "address", "phone"],
        (p, r) =>
            p
                .map(
                    (o) =>
                        `<div class="label"><div>お届け先</div><div>${postalOf(o)}</div><div>${addressOf(o)}</div><div>${o.building}</div><div>${nameOf(o, "　")}　様</div><div>${landlineOf(o)}</div><div>お問い合わせ番号 ${r.digits(4)}-${r.digits(4)}-${r.digits(4)}</div></div>`,
                )
                .join("\n"),
    ),
    page(
        "twentyfirst-print-receipt",
        "a receipt of one person's tuition",
        none,
        "領収証",
        "one",
        ["name"],
        (p, r) =>
            `<p class="no">No. ${r.digits(5)}</p><p class="to"><u>${nameOf(first(p), "　")}　様</u></p><p class="sum">￥${yen(r)}-</p><p>但 受講料として 上記正に領収いたしました</p><p>${day(r, "/")}</p><p>かめい音楽教室 印</p>`,
    ),
    page(
        "twentyfirst-inherit-form",
        "the confirmation of a request: a table of two columns with required marks",
        city,
        "粗大ごみ申込確認",
        "one",
        ["name", "kana", "postal", "address", "phone", "email"],
        (p, r) => {
            const o = first(p)
            return `<table class="confirm"><tbody>${[
                ["お名前 <span>必須</span>", nameOf(o, " ")],
                ["お名前（フリガナ） <span>必須</span>", kanaOf(o)],
                ["郵便番号 <span>必須</span>", postalOf(o)],
                ["ごみを出す場所の住所 <span>必須</span>", `${addressOf(o)}　${o.building}`],
                ["日中つながる電話番号 <span>必須</span>", landlineOf(o)],
                ["確認メールの宛先", o.email],
                ["品目", `布団 ${1 + r.below(3)}枚`],
                ["収集希望日", day(r, "/")],
            ]
                .map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)
                .join("")}</tbody></table><button>この内容で申し込む</button>`
        },
    ),
    page(
        "twentyfirst-listener-mails",
        "messages to a programme: radio name, real name, address, telephone",
        blog,
        "メッセージ管理",
        "few",
        ["name", "nickname", "address", "phone"],
        (p, r) =>
            p
                .map(
                    (o) =>
                        `<div class="message"><dl><dt>ラジオネーム</dt><dd>${o.nick}</dd><dt>本名</dt><dd>${nameOf(o, " ")}</dd><dt>住所</dt><dd>${addressOf(o)}</dd><dt>電話番号</dt><dd>${mobileOf(o)}</dd><dt>メッセージ</dt><dd>${r.pick(["いつも楽しく聞いています。", "リクエストお願いします！"])}</dd></dl></div>`,
                )
                .join("\n"),
    ),
    page(
        "twentyfirst-winners",
        "winners of presents: name and prefecture in items",
        blog,
        "プレゼント当選者発表",
        "few",
        ["name"],
        (p) =>
            `<h2>当選者の皆さま</h2><ul class="winners">${p.map((o) => `<li>${nameOf(o, " ")} 様（${o.prefecture}）</li>`).join("")}</ul>`,
    ),
]
