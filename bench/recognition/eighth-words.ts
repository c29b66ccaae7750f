// What the eighth set varies from file to file: label words, ways of writing a value, the frame of a page. Written, like the
// set, before the readers were looked at: the words are those of ordinary offices, hospitals, shops and schools.
import {
    addressOf,
    birthOf,
    blockOf,
    eraBirthOf,
    hiragana,
    kanaOf,
    kanjiNumeral,
    landlineOf,
    mobileOf,
    nameOf,
    postalOf,
    wide,
    type Person,
} from "./people.ts"
import type { Random } from "./random.ts"

const WORDS = {
    name: ["氏名", "お名前", "ご氏名", "名前", "氏　名", "ご芳名", "フルネーム", "参加者氏名", "利用者名", "会員氏名"],
    kana: ["フリガナ", "ふりがな", "カナ", "氏名カナ", "氏名（カナ）", "よみがな", "お名前（フリガナ）"],
    phone: [
        "電話番号",
        "TEL",
        "連絡先",
        "携帯電話",
        "日中の連絡先",
        "ご連絡先電話番号",
        "携帯番号",
        "お電話番号",
        "電話",
    ],
    email: ["メールアドレス", "E-mail", "Eメール", "メール", "Mail", "e-mailアドレス", "連絡用メールアドレス"],
    address: ["住所", "ご住所", "現住所", "お届け先住所", "送付先住所", "自宅住所"],
    postal: ["郵便番号", "〒", "郵便番号（〒）", "〒番号"],
    birth: ["生年月日", "誕生日", "お誕生日", "生年月日（和暦・西暦）", "ご生年月日"],
    age: ["年齢", "満年齢", "年令"],
    sex: ["性別", "男女別", "性別（任意）"],
} as const

export type Word = keyof typeof WORDS

export const wordFor = (random: Random, word: Word): string => random.pick<string>(WORDS[word])

export function nameIn(random: Random, person: Person): string {
    return nameOf(person, random.pick(["", " ", "　"]))
}

export function kanaIn(random: Random, person: Person): string {
    const kana = kanaOf(person, random.pick(["", " ", "　"]))
    return random.once(2) ? hiragana(kana) : kana
}

export function phoneIn(random: Random, person: Person): string {
    const of = random.once(2) ? mobileOf : landlineOf
    const plain = of(person, random.pick(["-", "-", "-", "‐", "−", "ー", "－", ""]))
    return random.once(5) ? wide(plain) : plain
}

export function birthIn(random: Random, person: Person): string {
    const [year, month, day] = person.birth
    return random.pick([
        birthOf(person),
        birthOf(person, "/"),
        `${year}年${month}月${day}日`,
        `${year}/${month}/${day}`,
        birthOf(person, "."),
        eraBirthOf(person),
        eraBirthOf(person, true),
        wide(eraBirthOf(person)),
        `${eraBirthOf(person)}生`,
    ])
}

export function addressIn(random: Random, person: Person): string {
    const [chome, ban, go] = person.block
    const block = random.pick([
        blockOf(person),
        `${chome}丁目${ban}番${go}号`,
        `${chome}丁目${ban}-${go}`,
        `${chome}‐${ban}‐${go}`,
        wide(blockOf(person)),
        `${kanjiNumeral(chome)}丁目${kanjiNumeral(ban)}番${kanjiNumeral(go)}号`,
        `${ban}番地${go}`,
    ])
    return `${addressOf(person, block)}${random.once(3) ? ` ${person.building}` : ""}`
}

export function postalIn(random: Random, person: Person): string {
    return random.pick([postalOf(person), `〒${postalOf(person)}`, wide(postalOf(person))])
}

const OFFICES = [
    ["例示市 市民生活部 市民課", "〒100-0000 例示県例示市本町1-1-1", "042-000-0001", "shimin@city.reiji.example.jp"],
    ["医療法人見本会 例示総合病院", "〒530-0000 大阪府例示市北町2-3", "06-0000-0002", "info@hospital.example.jp"],
    [
        "株式会社架空ストア カスタマーセンター",
        "東京都例示区南1丁目2番3号 架空ビル5F",
        "0120-000-003",
        "support@store.example.com",
    ],
    ["例示放送株式会社 視聴者センター", "神奈川県例示市中央9-8-7", "045-000-0004", "toiawase@tv.example.co.jp"],
    [
        "学校法人架空学園 見本高等学校",
        "〒060-0000 北海道例示市北1条西2丁目",
        "011-000-0005",
        "jimu@school.example.ac.jp",
    ],
    ["例示スポーツクラブ 事務局", "愛知県例示市東山1-2", "052-000-0006", "club@sports.example.org"],
] as const

/** A page with the head, side and foot of the office that it belongs to. */
export function officePage(random: Random, title: string, main: string): string {
    const [office, address, phone, mail] = random.pick(OFFICES)
    return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} | ${office}</title>
<style>.tbl th{background:#eee;width:12em}.note{color:#c00}</style>
</head>
<body>
<div id="header"><p class="logo"><a href="/">${office}</a></p><p class="tel">お問い合わせ <b>${phone}</b>（平日 8:30～17:15）</p></div>
<ul class="breadcrumb"><li><a href="/">ホーム</a></li><li><a href="/admin/">管理メニュー</a></li><li>${title}</li></ul>
<div id="contents">
<h1>${title}</h1>
${main}
</div>
<div id="side"><h2>メニュー</h2><ul><li><a href="/admin/list">一覧</a></li><li><a href="/admin/new">新規登録</a></li><li><a href="/admin/csv">CSV出力</a></li><li><a href="/logout">ログアウト</a></li></ul></div>
<div id="footer"><address>${office}<br>${address}<br>TEL：${phone}　FAX：${phone.slice(0, -1)}9　E-mail：<a href="mailto:${mail}">${mail}</a></address><p>&copy; 2026 ${office}</p></div>
</body>
</html>
`
}
