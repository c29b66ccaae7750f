// Of the seventeenth set: pages of one person as well-known systems print them.
import { birthIn, nameIn, phoneIn } from "../sixteenth-words.ts"
import { addressOf, hiragana, kanaOf, makePeople, mobileOf, nameOf, postalOf, type Person } from "../people.ts"
import type { Random } from "../random.ts"
import { HTML, shapeOfOne, shownWith, withEither, type Shape } from "../shape.ts"
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
import type { Field } from "../../../src/core/fields.ts"

function one(
    id: string,
    why: string,
    frame: Frame,
    title: string,
    fields: readonly Field[],
    main: (person: Person, random: Random, house: House) => string,
): Shape {
    return shapeOfOne(`seventeenth-${id}`, why, HTML, fields, (person, random) =>
        seventeenthPage(random, frame, title, (house) => main(person, random, house)),
    )
}

export const SEVENTEENTH_ONES: readonly Shape[] = [
    one(
        "order-history",
        "a shop's order page: the receiver in paragraphs without labels",
        shopFront,
        "マイページ/ご注文履歴詳細",
        ["name", "kana", "postal", "address", "phone"],
        (o, r) =>
            `<div class="ec-orderRole"><div class="ec-orderRole__detail"><div class="ec-orderOrder"><div class="ec-definitions"><dt>ご注文日時</dt><dd>2026/11/1${r.below(9)} 12:31:44</dd></div><div class="ec-definitions"><dt>ご注文番号</dt><dd>${r.digits(7)}</dd></div></div>
<div class="ec-orderDelivery"><div class="ec-rectHeading"><h2>配送情報</h2></div><div class="ec-orderDelivery__title">お届け先(1)</div><div class="ec-orderDelivery__item"><ul class="ec-borderedList"><li><div class="ec-imageGrid"><div class="ec-imageGrid__content"><p class="ec-orderDelivery__name">森の石けん × 2</p><p>￥1,760</p></div></div></li></ul></div><div class="ec-orderDelivery__address"><p>${nameOf(o, " ")} (${kanaOf(o)}) 様</p><p>〒${postalOf(o)} ${addressOf(o)}</p><p>${mobileOf(o, "")}</p></div></div></div></div>`,
    ),
    one(
        "form-confirm",
        "a form plugin's confirmation: marks of what is required, values as text and as hidden input",
        wordpress,
        "見学申込み（確認）",
        ["name", "kana", "email", "phone"],
        (o, r) =>
            `<div id="mw_wp_form_mw-wp-form-31" class="mw_wp_form mw_wp_form_confirm"><form method="post" action="" enctype="multipart/form-data"><table><tbody>${[
                ["お名前", "your-name", nameIn(r, o)],
                ["フリガナ", "your-kana", kanaOf(o)],
                ["メールアドレス", "your-email", o.email],
                ["お電話番号", "your-tel", phoneIn(r, o)],
                ["ご用件", "your-subject", "園の見学について"],
            ]
                .map(
                    ([label, key, value]) =>
                        `<tr><th>${label}<span class="must">必須</span></th><td>${value}<input type="hidden" name="${key}" value="${value}" /></td></tr>`,
                )
                .join(
                    "",
                )}</tbody></table><p><input type="submit" name="submitBack" value="戻る" /><input type="submit" value="送信する" /></p><input type="hidden" name="mw_wp_form_token" value="${r.digits(10)}" /></form></div>`,
    ),
    one(
        "record-detail",
        "a CRM's detail: a label's span, then the value deep in elements of the CRM's own",
        admin,
        "取引先責任者",
        ["name", "kana", "phone", "email", "birth"],
        (o, r) =>
            `<records-record-layout-block><div class="slds-grid slds-wrap">${[
                [
                    "名前",
                    `<lightning-formatted-name data-output-element-id="output-field">${nameOf(o, " ")}</lightning-formatted-name>`,
                ],
                ["ふりがな", `<lightning-formatted-text>${hiragana(kanaOf(o))}</lightning-formatted-text>`],
                [
                    "携帯",
                    `<lightning-formatted-phone><a href="tel:${o.mobile}">${mobileOf(o)}</a></lightning-formatted-phone>`,
                ],
                [
                    "メール",
                    `<emailui-formatted-email-wrapper><a href="mailto:${o.email}">${o.email}</a></emailui-formatted-email-wrapper>`,
                ],
                ["誕生日", `<lightning-formatted-text>${birthIn(r, o)}</lightning-formatted-text>`],
                ["リードソース", `<lightning-formatted-text>Web</lightning-formatted-text>`],
            ]
                .map(
                    ([label, value]) =>
                        `<div class="slds-form-element slds-hint-parent test-id__output-root slds-form-element_edit"><div class="test-id__field-label-container slds-form-element__label"><span class="test-id__field-label">${label}</span></div><div class="slds-form-element__control"><span class="test-id__field-value slds-form-element__static"><slot name="outputField">${value}</slot></span><button class="slds-button" title="編集 ${label}"><span class="slds-assistive-text">編集 ${label}</span></button></div></div>`,
                )
                .join("\n")}</div></records-record-layout-block>`,
    ),
    one(
        "classic-detail",
        "a CRM's older detail: pairs of label and value cells, values in layers, a section's heading",
        admin,
        "会員の詳細",
        ["name", "kana", "phone", "email", "postal", "address"],
        (o, r) =>
            `<div class="bPageBlock"><div class="pbBody"><div class="pbSubsection"><table class="detailList" border="0" cellpadding="0" cellspacing="0">
<tr><td class="labelCol">会員名</td><td class="dataCol col02 inlineEditWrite"><div id="con2_ileinner">${nameOf(o, " ")} [<a href="/history?id=003${r.digits(6)}">変更履歴</a>]</div></td><td class="labelCol">会員名(カナ)</td><td class="dataCol"><div id="00N1_ileinner">${kanaOf(o)}</div></td></tr>
<tr><td class="labelCol">電話</td><td class="dataCol col02"><div id="con10_ileinner">${phoneIn(r, o)}</div></td><td class="labelCol">メール</td><td class="dataCol"><div id="con15_ileinner"><a href="mailto:${o.email}">${o.email}</a></div></td></tr>
<tr><td class="labelCol">郵便番号</td><td class="dataCol col02"><div>${postalOf(o)}</div></td><td class="labelCol">住所</td><td class="dataCol"><div>${addressOf(o)}<br>日本</div></td></tr>
<tr><td class="labelCol">状況</td><td class="dataCol col02"><div>有効</div></td><td class="labelCol empty">&nbsp;</td><td class="dataCol empty">&nbsp;</td></tr></table></div></div></div>`,
    ),
    one(
        "facility-booking",
        "a booking of a town's hall: labels and values in spans with long ids",
        webForms,
        "施設予約申込 内容照会",
        ["name", "address", "phone", "email"],
        (o, r) =>
            `<table class="detail"><tr><td class="item"><span id="ctl00_Main_Label1">申込番号</span></td><td><span id="ctl00_Main_lblNo">20261127${r.digits(5)}</span></td></tr><tr><td class="item"><span id="ctl00_Main_Label2">利用施設</span></td><td><span id="ctl00_Main_lblFacility">大野公民館 第2会議室</span></td></tr><tr><td class="item"><span id="ctl00_Main_Label3">利用者氏名</span></td><td><span id="ctl00_Main_lblName">${nameIn(r, o)}</span></td></tr><tr><td class="item"><span id="ctl00_Main_Label4">住所</span></td><td><span id="ctl00_Main_lblAddress">${addressOf(o)}</span></td></tr><tr><td class="item"><span id="ctl00_Main_Label5">連絡先電話番号</span></td><td><span id="ctl00_Main_lblTel">${phoneIn(r, o)}</span></td></tr><tr><td class="item"><span id="ctl00_Main_Label6">メールアドレス</span></td><td><span id="ctl00_Main_lblMail">${o.email}</span></td></tr><tr><td class="item"><span id="ctl00_Main_Label7">利用料</span></td><td><span id="ctl00_Main_lblFee">1,200円</span></td></tr></table>`,
    ),
    one(
        "bill",
        "a bill: whom it is for at the left, who writes it at the right with registration number and bank",
        admin,
        "請求書プレビュー",
        ["name", "postal", "address"],
        (o, r, { name, postal, address, phone, mail }) =>
            `<div class="invoice"><h1>請　求　書</h1><div class="row"><div class="col-6"><p>〒${postalOf(o)}<br>${addressOf(o)}</p><p class="h4">${nameOf(o, "　")} 様</p><p>下記のとおりご請求申し上げます。</p></div><div class="col-6 text-right"><p>請求番号：INV-${r.digits(6)}<br>発行日：2026年11月27日<br>登録番号：T${r.digits(13)}</p><p>${name}<br>〒${postal}<br>${address}<br>TEL：${phone}<br>${mail}</p></div></div><table class="table"><thead><tr><th>品目</th><th>数量</th><th>単価</th><th>金額</th></tr></thead><tbody><tr><td>月会費（11月分）</td><td>1</td><td>8,800</td><td>8,800</td></tr></tbody></table><div class="bank"><p>お振込先</p><p>見本銀行 本町支店 普通 ${r.digits(7)}<br>口座名義 ${name}</p></div></div>`,
    ),
    one(
        "tax-notice",
        "a notice of tax: the taxpayer, and the account that pays",
        city,
        "納税通知書（電子通知）",
        ["name", "address", "account"],
        (o, r) =>
            `<table><tbody><tr><th rowspan="2">納税義務者</th><th>住所</th><td>${addressOf(o)}</td></tr><tr><th>氏名</th><td>${nameIn(r, o)} 様</td></tr><tr><th colspan="2">通知書番号</th><td>${r.digits(10)}</td></tr><tr><th colspan="2">税額</th><td>84,${r.digits(3)}円</td></tr></tbody></table><h2>口座振替</h2><table><tbody><tr><th>金融機関</th><td>見本銀行</td></tr><tr><th>支店</th><td>例示支店</td></tr><tr><th>預金種別</th><td>普通</td></tr><tr><th>口座番号</th><td>${o.account}</td></tr><tr><th>口座名義人</th><td>${kanaOf(o)}</td></tr></tbody></table>`,
    ),
    one(
        "thanks-copy",
        "a page of thanks that repeats what was sent in square brackets",
        wordpress,
        "送信完了",
        ["name", "email", "phone", "postal", "address"],
        (o, r) =>
            `<p>${nameOf(o, " ")} 様</p><p>この度はお問い合わせいただき誠にありがとうございます。以下の内容で受け付けました。</p><pre class="wp-block-preformatted">[お名前] ${nameOf(o, " ")}
[郵便番号] ${postalOf(o)}
[ご住所] ${addressOf(o)}
[お電話] ${phoneIn(r, o)}
[メール] ${o.email}
[ご質問] 見積りをお願いします。</pre><p>3営業日以内に担当者よりご連絡いたします。</p>`,
    ),
    withEither(
        {
            id: "seventeenth-lodgers",
            why: "a register of guests: who booked, and those with them",
            make: (random) => {
                const [booked, ...others] = makePeople(random, 3)
                if (booked === undefined) throw new RangeError("people: none was made")
                return {
                    mediaType: HTML,
                    body: seventeenthPage(
                        random,
                        webForms,
                        "宿泊者名簿",
                        () =>
                            `<table><tr><th>代表者</th><td>${nameIn(random, booked)}</td></tr><tr><th>年齢</th><td>${booked.age}歳</td></tr><tr><th>住所</th><td>${addressOf(booked)}</td></tr><tr><th>電話番号</th><td>${mobileOf(booked)}</td></tr></table><table border="1"><tr><th></th><th>氏名</th><th>年齢</th><th>性別</th></tr>${others.map((o, at) => `<tr><td>同伴者${at + 1}</td><td>${nameIn(random, o)}</td><td>${o.age}</td><td>${o.sex}性</td></tr>`).join("")}</table>`,
                    ),
                    shown: [
                        ...shownWith([booked], "name", "age", "address", "phone"),
                        ...shownWith(others, "name", "age", "sex"),
                    ],
                }
            },
        },
        "job",
    ),
]
