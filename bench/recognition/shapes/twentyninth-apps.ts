// The twenty-ninth set: what frameworks write into pages, and names that are not two words of kanji.
import type { Person } from "../people.ts"
import { first } from "../nineteenth-shape.ts"
import { strangersFromAbroad } from "../nineteenth-people.ts"
import { addressOf, birthOf, kanaOf, mobileOf, nameOf } from "../people.ts"
import { HTML, shownWith, type Shape } from "../shape.ts"
import { city, records, shell, shopFront } from "../twentyninth-frame.ts"
import { capital, each, familiesOf, ofPairs, page, upper, uuid } from "../twentyninth-shape.ts"

const MIDDLES = ["THI", "VAN", "DELA CRUZ", "ANNE"] as const

/** A row of a register of residents from abroad: the name as the card has it, the name used here beside it. */
function abroadRow(o: Person, middle: string, nation: string): string {
    const cells = [
        `${upper(o.familyRoman)} ${middle} ${upper(o.givenRoman)}`,
        `${o.family}・${o.given}`,
        nation,
        o.residenceCard,
        `${2027 + (o.id % 4)}年3月31日`,
    ]
    return `<tr>${cells.map((one) => `<td>${one}</td>`).join("")}</tr>`
}

/** A label and a box as a form's builder writes them. */
const field = (label: string, name: string, value: string): string =>
    `<div class="field mb-3"><label for="${name}">${label}</label><input class="form-control" type="text" value="${value}" name="${name}" id="${name}"></div>`

/** JSON as it stands in an attribute. */
const inAttribute = (value: unknown): string => JSON.stringify(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;")

export const TWENTYNINTH_APPS: readonly Shape[] = [
    ofPairs(
        "twentyninth-candidate-steps",
        "one applicant at the top, below a line of what happened, each step with who talked to them",
        "few",
        (pairs, r) => {
            const [head, ...others] = pairs.flat()
            if (head === undefined) throw new RangeError("pairs: none was made")
            return {
                mediaType: HTML,
                body: shell(
                    "候補者",
                    `<div class="flex items-start gap-4"><div class="avatar">${head.family.charAt(0)}</div><div><h2 class="text-lg">${nameOf(head, " ")}<span class="ml-2 text-sm text-gray-500">${kanaOf(head)}</span></h2><p><a href="mailto:${head.email}">${head.email}</a> ・ <a href="tel:${mobileOf(head)}">${mobileOf(head)}</a></p><p>応募経路：自社サイト</p></div></div><ol class="relative border-l">${each(others, (o, at) => `<li class="ml-4"><div class="absolute -left-1.5 h-3 w-3 rounded-full bg-gray-200"></div><time>11/${20 - (at % 19)} 14:00</time><h3>${at % 2 === 0 ? "一次面接" : "カジュアル面談"}</h3><p>面接官：${nameOf(o, " ")}</p><p>評価：${r.pick(["A", "B", "C"])}　${r.pick(["受け答えが明快", "経験がやや浅い"])}</p></li>`)}<li class="ml-4"><time>11/01 09:12</time><h3>応募</h3></li></ol>`,
                ),
                shown: [...shownWith([head], "name", "kana", "email", "phone"), ...shownWith(others, "name")],
            }
        },
    ),
    page(
        "twentyninth-page-props",
        "an empty page whose state in a script holds members, with who they are some levels down",
        (title, main) =>
            `<!DOCTYPE html><html lang="ja"><head><meta charSet="utf-8"/><title>${title}</title></head><body><div id="__next"><div class="spinner" role="status">読み込み中...</div></div>${main}</body></html>`,
        "生徒一覧 | Okeiko",
        "few",
        ["name", "kana", "email", "phone"],
        (p, r) =>
            `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { locale: "ja", studio: { id: 29, name: "例示ピアノ教室" }, dehydratedState: { mutations: [], queries: [{ state: { data: { pages: [{ students: p.map((o) => ({ uid: uuid(r), profile: { sei: o.family, mei: o.given, seiKana: o.familyKana, meiKana: o.givenKana }, contact: { mail: o.email, tel: o.mobile }, lesson: { course: "個人", minutes: 30 } })), next: null }] }, status: "success" }, queryKey: ["students", 29] }] } }, __N_SSP: true }, page: "/students", query: {}, buildId: "q29c0", isFallback: false })}</script>`,
    ),
    page(
        "twentyninth-component-items",
        "a component's items as JSON in its attribute, quotes as entities, headings in another",
        shopFront,
        "ご紹介者一覧",
        "few",
        ["name", "email"],
        (p) =>
            `<referral-table :columns="${inAttribute([
                { key: "referrer", label: "ご紹介者" },
                { key: "mail", label: "連絡先" },
            ])}" :items="${inAttribute(p.map((o, at) => ({ no: at + 1, referrer: nameOf(o, " "), mail: o.email, point: 500 })))}" :per-page="20"></referral-table>`,
    ),
    ofPairs(
        "twentyninth-nested-attributes",
        "a form to edit a member with those to call in an emergency, numbered in the names of the boxes",
        "few",
        (pairs) => {
            const [head, ...others] = pairs.flat().slice(0, 4)
            if (head === undefined) throw new RangeError("pairs: none was made")
            return {
                mediaType: HTML,
                body: records(
                    "会員の編集",
                    `<form class="edit_member" action="/members/29" accept-charset="UTF-8" method="post"><input type="hidden" name="_method" value="patch" autocomplete="off"><input type="hidden" name="authenticity_token" value="pX29" autocomplete="off">${field("氏名", "member[full_name]", nameOf(head, " "))}${field("生年月日", "member[born_on]", birthOf(head))}${field("メールアドレス", "member[email]", head.email)}<fieldset><legend>緊急連絡先</legend>${each(others, (o, at) => `<div class="nested-fields">${field("お名前", `member[emergency_contacts_attributes][${at}][name]`, nameOf(o, " "))}${field("続柄", `member[emergency_contacts_attributes][${at}][relation]`, "知人")}${field("電話番号", `member[emergency_contacts_attributes][${at}][tel]`, mobileOf(o))}<input type="hidden" name="member[emergency_contacts_attributes][${at}][_destroy]" value="false"><a class="remove_fields dynamic" href="#">削除</a></div>`)}</fieldset><input type="submit" name="commit" value="更新する"></form>`,
                ),
                shown: [...shownWith([head], "name", "birth", "email"), ...shownWith(others, "name", "phone")],
            }
        },
    ),
    {
        id: "twentyninth-residents-abroad",
        why: "residents from abroad: names in capitals with a middle name, names used here in katakana, cards",
        make: (r) => {
            const people = strangersFromAbroad(r, 2 + r.below(8))
            const rows = each(people, (o) =>
                abroadRow(o, r.pick(MIDDLES), r.pick(["ベトナム", "フィリピン", "ネパール", "英国"])),
            )
            return {
                mediaType: HTML,
                body: city(
                    "外国人住民 照会結果",
                    `<table><thead><tr><th>氏名（ローマ字）</th><th>通称・カナ併記名</th><th>国籍・地域</th><th>在留カード番号</th><th>在留期間満了日</th></tr></thead><tbody>${rows}</tbody></table>`,
                ),
                shown: shownWith(people, "name", "residence_card"),
                either: ["kana"],
            }
        },
    },
    {
        id: "twentyninth-exchange-students",
        why: "students from abroad as a list of lines: given name first in Latin letters, katakana in brackets, an address of mail",
        make: (r) => {
            const people = strangersFromAbroad(r, 2 + r.below(8))
            return {
                mediaType: HTML,
                body: shell(
                    "留学生チューター割当",
                    `<ul role="list" class="divide-y">${each(people, (o) => `<li class="flex py-4"><div class="ml-3"><p class="text-sm font-medium">${capital(o.givenRoman)} ${capital(o.familyRoman)}（${o.given}・${o.family}）</p><p class="text-sm text-gray-500">${o.email}</p></div><span class="badge">${r.pick(["理工学研究科", "文学部", "別科日本語"])}</span></li>`)}</ul>`,
                ),
                shown: shownWith(people, "name", "email"),
                either: ["kana", "job"],
            }
        },
    },
    ofPairs(
        "twentyninth-family-tabs",
        "a family's members behind tabs that say given names, each panel a list of terms",
        "one",
        (pairs) => {
            const [pair] = familiesOf(pairs)
            const both = pair ?? pairs[0]
            if (both === undefined) throw new RangeError("pairs: none was made")
            const head = first(both)
            return {
                mediaType: HTML,
                body: shell(
                    "家族会員",
                    `<p>代表者のご住所：${addressOf(head)}</p><div role="tablist">${both.map((o, at) => `<button role="tab" id="t${at}" aria-controls="p${at}" aria-selected="${at === 0}">${o.given}さん</button>`).join("")}</div>${each(both, (o, at) => `<div role="tabpanel" id="p${at}" aria-labelledby="t${at}"${at === 0 ? "" : " hidden"}><dl><dt>お名前</dt><dd>${nameOf(o, " ")}</dd><dt>フリガナ</dt><dd>${kanaOf(o)}</dd><dt>生年月日</dt><dd>${birthOf(o, "/")}</dd><dt>性別</dt><dd>${o.sex}性</dd></dl></div>`)}`,
                ),
                shown: both.flatMap((o) => shownWith([o], "name", "kana", "birth", "sex")),
                either: ["address"],
            }
        },
    ),
]
