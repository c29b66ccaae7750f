// The twenty-ninth set: shops, broadcasters, parties, recruiting.
import { yen } from "../nineteenth-shape.ts"
import { addressOf, kanaOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, shownWith, withEither, type Shape } from "../shape.ts"
import { shell, shopAdmin, shopFront, station } from "../twentyninth-frame.ts"
import { each, ofPairs, page } from "../twentyninth-shape.ts"
import { groupsOf } from "../twentyfirst-shape.ts"

export const TWENTYNINTH_PUBLIC: readonly Shape[] = [
    ofPairs(
        "twentyninth-gift-confirm",
        "an order to confirm: a present with who gives it and who gets it, blocks of lines and no labels",
        "one",
        (pairs, r) => {
            const [a, b] = pairs[0] ?? []
            if (a === undefined || b === undefined) throw new RangeError("pairs: none was made")
            return {
                mediaType: HTML,
                body: shopFront(
                    "ご注文内容のご確認",
                    `<div class="ec-orderRole"><div class="ec-orderAccount"><div class="ec-rectHeading"><h2>お客様情報</h2></div><div class="ec-orderAccount__account"><p class="ec-halfInput"><span class="customer-name01">${a.family}</span> <span class="customer-name02">${a.given}</span> 様</p><p>${kanaOf(a)}</p><p>〒${postalOf(a)} ${addressOf(a)}</p><p>${a.mobile}</p><p>${a.email}</p></div></div><div class="ec-orderDelivery"><div class="ec-rectHeading"><h2>配送情報</h2></div><h3>お届け先</h3><ul class="ec-borderedList"><li><p>胡蝶蘭 3本立 × 1　<span>¥${yen(r)}</span></p></li></ul><p>${nameOf(b, " ")} 様</p><p>〒${postalOf(b)}<br>${addressOf(b)}<br>${b.landline}</p><p>立札：「祝 御開店」／メッセージカード：あり</p></div></div>`,
                ),
                shown: [
                    ...shownWith([a], "name", "kana", "postal", "address", "phone", "email"),
                    ...shownWith([b], "name", "postal", "address", "phone"),
                ],
            }
        },
    ),
    page(
        "twentyninth-returns",
        "returns as things that fold: who sends back in the summary, mail and the account to pay to inside",
        shopAdmin,
        "返品・返金",
        "few",
        ["name", "email", "kana", "account"],
        (p, r) =>
            each(
                p,
                (o) =>
                    `<details class="c-primaryCol" id="rma-${r.digits(5)}"><summary><span class="badge bg-warning">承認待ち</span> RMA-${r.digits(5)}　${nameOf(o, " ")} 様　¥${yen(r)}</summary><div class="card-body"><p>理由：${r.pick(["サイズ違い", "イメージと異なる", "初期不良"])}</p><p>メール：<a href="mailto:${o.email}">${o.email}</a></p><p>返金先：見本銀行 例示支店（029） 普通 ${o.account} ${kanaOf(o)}</p><button class="btn btn-ec-regular">返金する</button></div></details>`,
            ),
    ),
    page(
        "twentyninth-listener-entries",
        "entries to a quiz on the air: radio name, real name, where to send it, age, work, a word",
        station,
        "プレゼント応募 管理",
        "few",
        ["nickname", "name", "postal", "address", "phone", "age", "job"],
        (p, r) =>
            each(
                p,
                (o, at) =>
                    `<section class="obo"><h3>No.${at + 1} <span class="ki">ひるのれいじ便 お米プレゼント</span></h3><p class="kotae">答え：${r.pick(["B", "C"])}</p><p>RN：${o.nick}</p><p>本名：${nameOf(o, " ")}（${o.age}歳・${o.job}）</p><p>送り先：〒${postalOf(o)} ${addressOf(o)}${o.building}／${mobileOf(o)}</p><blockquote>${r.pick(["毎日聴いています！", "通勤の車で楽しんでいます。", "リクエストかかりますように。"])}</blockquote></section>`,
            ),
    ),
    withEither(
        page(
            "twentyninth-credits",
            "a programme's staff: a task at the left, one or two names at the right, no more",
            station,
            "スタッフ",
            "few",
            ["name"],
            (p) => {
                const tasks = ["演出", "構成", "音声", "撮影", "編集", "美術", "技術", "選曲", "広報", "制作統括"]
                return `<p>みほんの旅 第29回「川をさかのぼる」</p><dl class="staff">${groupsOf(p, 2)
                    .map(
                        (group, at) =>
                            `<div><dt>${tasks[at % tasks.length] ?? "制作"}</dt><dd>${group.map((o) => nameOf(o, "　")).join("<br>")}</dd></div>`,
                    )
                    .join(
                        "",
                    )}<div><dt>制作協力</dt><dd>れいじ映像</dd></div><div><dt>制作・著作</dt><dd>ラジオれいじ</dd></div></dl>`
            },
        ),
        "job",
    ),
    withEither(
        page(
            "twentyninth-seating",
            "a party's tables as circles of guests: a word on each guest above the name, a letter for the table",
            shopFront,
            "席次表プレビュー",
            "few",
            ["name"],
            (p, r) =>
                `<div class="sekiji">${groupsOf(p, 6)
                    .map(
                        (group, at) =>
                            `<div class="taku"><div class="mark">${"ABCDEF".charAt(at)}</div><ol>${group.map((o) => `<li><small>${r.pick(["新郎友人", "新婦友人", "新郎上司", "新婦伯父"])}</small><span>${nameOf(o, " ")} <i>様</i></span></li>`).join("")}</ol></div>`,
                    )
                    .join("")}</div><p>肩書・敬称は「編集」から変更できます。</p>`,
        ),
        "job",
    ),
    page(
        "twentyninth-hiring-board",
        "applicants on a board of stages: cards with name, age, school, days since",
        shell,
        "選考ボード：2027年度 総合職",
        "few",
        ["name", "age", "job"],
        (p, r) =>
            `<div class="flex gap-4" role="list">${["書類選考", "一次面接", "最終面接"]
                .map(
                    (stage, at) =>
                        `<section class="w-72" role="listitem" aria-label="${stage}"><header class="flex justify-between"><h2>${stage}</h2><span>${p.filter((_, index) => index % 3 === at).length}</span></header>${each(
                            p.filter((_, index) => index % 3 === at),
                            (o) =>
                                `<div class="rounded bg-white p-3 shadow" draggable="true" data-rbd-draggable-id="${r.digits(6)}"><a href="/candidates/${r.digits(6)}" class="font-medium">${nameOf(o, " ")}</a> <span class="text-gray-500">(${22 + (o.id % 3)})</span><p class="text-sm">${r.pick(["例示大学", "見本工業大学", "架空女子大学"])} ${r.pick(["経済学部", "理工学部"])}</p><p class="text-xs">応募から ${1 + r.below(30)} 日</p></div>`,
                        )}</section>`,
                )
                .join("")}</div>`,
    ),
]
