// Of the nineteenth set: definition lists, pairs, cards, lists, state in scripts, attributes, comments.
import { backOffice, bare, company, utility } from "../nineteenth-frame.ts"
import { day, first, page, td, th, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, hiragana, kanaOf, landlineOf, mobileOf, nameOf, postalOf, romanOf } from "../people.ts"
import { withEither, type Shape } from "../shape.ts"

export const NINETEENTH_PAGES: readonly Shape[] = [
    page(
        "nineteenth-dl-profile",
        "a definition list of one member, with what the member does besides",
        company,
        "マイページ",
        "one",
        ["name", "kana", "nickname", "email", "birth", "job"],
        (p, r) => {
            const o = first(p)
            return `<dl class="profile"><dt>会員ランク</dt><dd>ゴールド</dd><dt>氏名</dt><dd>${nameOf(o, " ")}（${kanaOf(o)}）</dd><dt>ニックネーム</dt><dd>${o.nick}</dd><dt>メールアドレス</dt><dd>${o.email}</dd><dt>生年月日</dt><dd>${o.birth[0]}年${o.birth[1]}月${o.birth[2]}日</dd><dt>職業</dt><dd>${o.job}</dd><dt>保有ポイント</dt><dd>${yen(r)} pt</dd><dt>最終ログイン</dt><dd>${day(r)} 08:15</dd></dl>`
        },
    ),
    page(
        "nineteenth-dl-each",
        "a definition list for each person within items",
        company,
        "出品者一覧",
        "few",
        ["name", "phone", "address"],
        (p, r) =>
            `<ul class="sellers">${p.map((o) => `<li><dl><dt>出品者</dt><dd>${nameOf(o, " ")}</dd><dt>所在地</dt><dd>${addressOf(o)}</dd><dt>電話</dt><dd>${landlineOf(o)}</dd><dt>評価</dt><dd>★${1 + r.below(5)}.${r.below(9)}</dd></dl></li>`).join("\n")}</ul>`,
    ),
    page(
        "nineteenth-label-value-divs",
        "rows of two blocks, a label and a value, on a page of classes without meaning",
        utility,
        "ご登録情報",
        "one",
        ["name", "email", "phone", "postal", "address"],
        (p) => {
            const o = first(p)
            return [
                ["お名前", nameOf(o, " ")],
                ["メール", o.email],
                ["携帯電話", mobileOf(o)],
                ["郵便番号", `〒${postalOf(o)}`],
                ["ご住所", `${addressOf(o)}<br>${o.building}`],
                ["メルマガ", "受け取る"],
            ]
                .map(
                    ([label, value]) =>
                        `<div class="flex py-2"><div class="w-1/3 text-gray-500">${label}</div><div class="w-2/3">${value}</div></div>`,
                )
                .join("\n")
        },
    ),
    page(
        "nineteenth-colon-paragraphs",
        "a paragraph each with a colon, one block a person",
        bare,
        "落とし物お届け者",
        "few",
        ["name", "phone", "address"],
        (p, r) =>
            p
                .map(
                    (o) =>
                        `<div class="box"><p>受付日：${day(r, "/")}</p><p>お名前：${nameOf(o)}</p><p>ご住所：${addressOf(o)}</p><p>電話：${landlineOf(o)}</p><p>内容：${r.pick(["傘", "財布", "眼鏡"])}</p></div>`,
                )
                .join("\n"),
    ),
    page(
        "nineteenth-cards-heading",
        "cards: a picture, the name as heading, a post, mail and telephone below with icons",
        company,
        "スタッフ紹介",
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            `<div class="row">${p.map((o, at) => `<div class="card"><img src="/img/staff${at}.jpg" alt="${nameOf(o, " ")}"><div class="card-body"><h5 class="card-title">${nameOf(o, " ")}</h5><p class="card-text">${r.pick(["カウンセラー", "講師", "店長"])}</p><p><i class="fa fa-envelope"></i> <a href="mailto:${o.email}">${o.email}</a></p><p><i class="fa fa-phone"></i> ${mobileOf(o)}</p></div></div>`).join("\n")}</div>`,
    ),
    page(
        "nineteenth-cards-spans",
        "cards of spans with classes that tell: name, kana, birthday, tel",
        utility,
        "利用者カード",
        "many",
        ["name", "kana", "birth", "phone"],
        (p, r) =>
            `<div class="grid grid-cols-3">${p.map((o) => `<div class="user-card" id="u${r.digits(5)}"><span class="name">${nameOf(o, " ")}</span><span class="kana">${hiragana(kanaOf(o))}</span><span class="birthday">${birthOf(o, ".")}</span><span class="tel">${mobileOf(o)}</span><span class="badge">${r.pick(["利用中", "待機"])}</span></div>`).join("\n")}</div>`,
    ),
    page(
        "nineteenth-items-slash",
        "items of a list: name with reading in brackets, then address and number behind slashes",
        bare,
        "協力者名簿",
        "few",
        ["name", "kana", "address", "phone"],
        (p) =>
            `<ol>${p.map((o) => `<li>${nameOf(o, " ")}（${hiragana(kanaOf(o))}） / ${addressOf(o)} / ${mobileOf(o)}</li>`).join("\n")}</ol>`,
    ),
    page(
        "nineteenth-support-threads",
        "tickets as a list: subject, who wrote with an address in angle brackets, when",
        backOffice,
        "問い合わせ管理",
        "few",
        ["name", "email"],
        (p, r) =>
            `<div class="list-group">${p.map((o) => `<a class="list-group-item" href="/tickets/${r.digits(5)}"><div class="d-flex"><h6>#${r.digits(5)} ${r.pick(["返品について", "ログインできません", "領収書の再発行"])}</h6><small>${day(r)} 10:0${r.below(9)}</small></div><p>${nameOf(o, " ")} &lt;${o.email}&gt;</p><span class="badge">未対応</span></a>`).join("\n")}</div>`,
    ),
    page(
        "nineteenth-address-blocks",
        "shipping addresses in a book: name, code, address, telephone, one line each without labels",
        utility,
        "お届け先一覧",
        "few",
        ["name", "postal", "address", "phone"],
        (p) =>
            p
                .map(
                    (o) =>
                        `<div class="border rounded p-4"><p class="font-bold">${nameOf(o, " ")} 様</p><p>〒${postalOf(o)}</p><p>${addressOf(o)} ${o.building}</p><p>${landlineOf(o)}</p><a href="/address/${o.id}/edit">編集</a><a href="/address/${o.id}/delete">削除</a></div>`,
                )
                .join("\n"),
    ),
    page(
        "nineteenth-next-data",
        "a page without people in its markup, a list of them in the state of its framework",
        utility,
        "会員検索",
        "many",
        ["name", "kana", "email", "phone", "birth"],
        (p, r) =>
            `<div id="__next"><div>読み込み中…</div></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { total: p.length, members: p.map((o) => ({ id: r.digits(6), name: nameOf(o, " "), nameKana: kanaOf(o), email: o.email, phone: mobileOf(o, ""), birthDate: birthOf(o), rank: "SILVER", createdAt: `${day(r)}T03:04:05.000Z` })) }, __N_SSP: true }, page: "/members", query: { page: "1" }, buildId: "a8Zk2QmVx", isFallback: false, gssp: true })}</script>`,
    ),
    page(
        "nineteenth-initial-state",
        "the same people in a table and in the state that a script sets",
        backOffice,
        "利用者一覧",
        "few",
        ["name", "email", "phone"],
        (p) =>
            `<table><thead><tr>${th("氏名", "メール")}</tr></thead><tbody>${p.map((o) => `<tr>${td(nameOf(o, " "), o.email)}</tr>`).join("")}</tbody></table><script>window.__INITIAL_STATE__ = ${JSON.stringify({ auth: { loggedIn: true, role: "admin" }, users: { loading: false, list: p.map((o) => ({ userId: o.id + 1, fullName: nameOf(o, " "), mailAddress: o.email, tel: mobileOf(o) })) }, ui: { sidebar: "open" } })};</script>`,
    ),
    page(
        "nineteenth-data-attributes",
        "rows whose buttons carry all there is in attributes",
        backOffice,
        "配達先一覧",
        "few",
        ["name", "address", "phone"],
        (p, r) =>
            `<ul>${p.map((o) => `<li><span>配達番号 ${r.digits(8)}</span> <button class="btn-detail" data-id="${o.id}" data-name="${nameOf(o, " ")}" data-tel="${mobileOf(o)}" data-address="${addressOf(o)}" data-status="${r.pick(["配達中", "完了"])}">詳細</button></li>`).join("\n")}</ul>`,
    ),
    page(
        "nineteenth-debug-comment",
        "a page of one's own points; a comment of who is logged in was left in it",
        company,
        "ポイント照会",
        "one",
        ["name", "email"],
        (p, r) => {
            const o = first(p)
            return `<!-- DEBUG user_id=${r.digits(6)} name=${nameOf(o)} email=${o.email} role=member -->\n<p>現在のポイント</p><p class="point">${yen(r)}pt</p><p>有効期限：2027年3月31日</p>`
        },
    ),
    page(
        "nineteenth-react-props",
        "properties of a component in an attribute, entities in it",
        company,
        "予約確認",
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            `<div data-react-class="ReservationList" data-react-props="${JSON.stringify({ date: day(r), reservations: p.map((o) => ({ id: o.id, guest_name: nameOf(o, " "), guest_email: o.email, guest_phone: mobileOf(o), seats: 1 + r.below(4) })) }).replaceAll('"', "&quot;")}"></div>`,
    ),
    withEither(
        page(
            "nineteenth-ld-and-cards",
            "speakers as cards and once more as linked data",
            company,
            "講師のご紹介",
            "few",
            ["name", "kana", "email"],
            (p) =>
                `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "ItemList", itemListElement: p.map((o, at) => ({ "@type": "ListItem", position: at + 1, item: { "@type": "Person", name: nameOf(o, " "), email: `mailto:${o.email}`, jobTitle: "講師" } })) })}</script>${p.map((o) => `<section class="speaker"><h3>${nameOf(o, " ")}<span class="ruby">${hiragana(kanaOf(o))}</span></h3><p>連絡先：<a href="mailto:${o.email}">${o.email}</a></p></section>`).join("\n")}`,
        ),
        "job",
    ),
    page(
        "nineteenth-comments-thread",
        "comments with the writer's name and a date, some answered by the office",
        company,
        "住民の声",
        "few",
        ["name", "age"],
        (p, r) =>
            p
                .map(
                    (o) =>
                        `<div class="voice"><p>${r.pick(["歩道の照明を増やしてほしい。", "図書館の開館時間が延びて助かります。"])}</p><p class="who">${o.city} ${nameOf(o, " ")}さん（${o.age}歳）</p><p class="reply">ご意見ありがとうございます。担当課に伝えました。</p></div>`,
                )
                .join("\n"),
    ),
    page(
        "nineteenth-english-admin",
        "an administration in English: headings in English, people in Japanese",
        backOffice,
        "Users",
        "many",
        ["name", "email", "phone"],
        (p, r) =>
            `<table><thead><tr>${th("#", "Name", "Email", "Phone", "Plan", "Status", "Joined")}</tr></thead><tbody>${p.map((o) => `<tr>${td(o.id + 1, nameOf(o, " "), o.email, `+81 ${mobileOf(o).slice(1)}`, r.pick(["Free", "Pro"]), "Active", day(r))}</tr>`).join("\n")}</tbody></table>`,
    ),
    page(
        "nineteenth-romaji-table",
        "guests of a hotel in Latin letters, passports beside",
        backOffice,
        "宿泊者名簿",
        "few",
        ["name", "passport", "birth"],
        (p, r) =>
            `<table><tr>${th("部屋", "Guest Name", "Passport No.", "Date of Birth", "Check-in")}</tr>${p.map((o) => `<tr>${td(200 + r.below(90), romanOf(o), o.passport, birthOf(o), day(r))}</tr>`).join("")}</table>`,
    ),
]
