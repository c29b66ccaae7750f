// The twenty-seventh set: markup of services, mail, texts, logs, programs, dumps.
import { day, first, yen } from "../nineteenth-shape.ts"
import {
    addressOf,
    birthOf,
    blockOf,
    eraBirthOf,
    hiragana,
    kanaOf,
    landlineOf,
    mobileOf,
    nameOf,
    postalOf,
    romanOf,
    wide,
} from "../people.ts"
import { lines, TEXT, withEither, XML, type Shape } from "../shape.ts"
import { data, moment, uuid } from "../twentyseventh-shape.ts"
import { each } from "../twentythird-shape.ts"

const MAIL = "message/rfc822"
const JS = "text/javascript; charset=utf-8"

export const TWENTYSEVENTH_TEXTS: readonly Shape[] = [
    data(
        "twentyseventh-soap-members",
        "a SOAP answer with namespaces on each element",
        "application/soap+xml",
        "few",
        ["name", "kana", "birth", "phone"],
        (p) =>
            `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header/><soapenv:Body><ns2:getMemberListResponse xmlns:ns2="http://ws.example.jp/member"><return><resultCode>0</resultCode><resultMessage/>${p
                .map(
                    (o) =>
                        `<memberInfo><kaiinNo>${1000 + o.id}</kaiinNo><shimeiKanji>${nameOf(o, "　")}</shimeiKanji><shimeiKana>${kanaOf(o)}</shimeiKana><seinengappi>${birthOf(o, "")}</seinengappi><denwaBango>${mobileOf(o)}</denwaBango></memberInfo>`,
                )
                .join("")}</return></ns2:getMemberListResponse></soapenv:Body></soapenv:Envelope>`,
    ),
    data(
        "twentyseventh-filing-xml",
        "a notice to an administration: elements in Japanese, one person, era dates in parts",
        XML,
        "one",
        ["name", "kana", "birth", "address", "postal", "phone"],
        (p) => {
            const o = first(p)
            return `<?xml version="1.0" encoding="UTF-8"?>
<DataRoot>
  <様式ID>495000100000010</様式ID>
  <届書名>転入届</届書名>
  <届出年月日><元号>令和</元号><年>8</年><月>11</月><日>3</日></届出年月日>
  <届出人>
    <氏名フリガナ>${kanaOf(o)}</氏名フリガナ>
    <氏名>${nameOf(o, "　")}</氏名>
    <生年月日>${eraBirthOf(o)}</生年月日>
    <住所><郵便番号>${postalOf(o)}</郵便番号><住所漢字>${addressOf(o)}</住所漢字></住所>
    <連絡先電話番号>${mobileOf(o)}</連絡先電話番号>
  </届出人>
  <提出先>見本市長</提出先>
</DataRoot>
`
        },
    ),
    data(
        "twentyseventh-feed-authors",
        "a feed of reviews: who wrote each, with an address of mail",
        "application/rss+xml",
        "few",
        ["name", "email"],
        (p, r) =>
            `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>お客様の声</title><link>https://shop.example.jp/voice</link><description>みほん堂のレビュー</description>${p
                .map(
                    (o) =>
                        `<item><title>${r.pick(["よい買い物でした", "配送が早い", "また頼みます"])}</title><link>https://shop.example.jp/voice/${r.digits(5)}</link><author>${o.email} (${nameOf(o, " ")})</author><pubDate>Tue, 03 Nov 2026 09:00:00 +0900</pubDate><description><![CDATA[<p>箱もきれいでした。</p>]]></description></item>`,
                )
                .join("")}</channel></rss>`,
    ),
    data(
        "twentyseventh-attributes-xml",
        "everything in attributes, elements without text",
        XML,
        "many",
        ["name", "email", "phone"],
        (p, r) =>
            `<?xml version="1.0" encoding="utf-8"?>\n<ExportData generated="${moment(r)}" app="KaiinPro 5.2">\n<Persons>\n${each(p, (o) => `<Person no="${r.digits(5)}" fullName="${nameOf(o, " ")}" mail="${o.email}" cell="${mobileOf(o)}" rank="2"/>`)}\n</Persons>\n</ExportData>`,
    ),
    data(
        "twentyseventh-vcards",
        "vCards 3.0 with phonetic names and types",
        "text/vcard; charset=utf-8",
        "few",
        ["name", "kana", "email", "phone", "address", "postal", "birth"],
        (p) =>
            p
                .map((o) =>
                    lines([
                        "BEGIN:VCARD",
                        "VERSION:3.0",
                        "PRODID:-//Example//Contacts 12//JA",
                        `N:${o.family};${o.given};;;`,
                        `FN:${nameOf(o, " ")}`,
                        `X-PHONETIC-FIRST-NAME:${o.givenKana}`,
                        `X-PHONETIC-LAST-NAME:${o.familyKana}`,
                        `EMAIL;type=INTERNET;type=HOME;type=pref:${o.email}`,
                        `TEL;type=CELL;type=VOICE;type=pref:${mobileOf(o)}`,
                        `item1.ADR;type=HOME;type=pref:;;${o.town}${blockOf(o)};${o.city};${o.prefecture};${postalOf(o)};日本`,
                        "item1.X-ABADR:jp",
                        `BDAY;value=date:${birthOf(o)}`,
                        "END:VCARD",
                    ]),
                )
                .join(""),
    ),
    data(
        "twentyseventh-ldif",
        "entries of a directory with phonetic attributes by language",
        "text/plain; charset=utf-8",
        "few",
        ["name", "email", "phone", "kana"],
        (p) =>
            `version: 1\n\n${each(p, (o) => `dn: uid=${o.familyRoman}${o.id},ou=People,dc=example,dc=jp\nobjectClass: inetOrgPerson\nuid: ${o.familyRoman}${o.id}\ncn: ${nameOf(o, " ")}\nsn: ${o.family}\ngivenName: ${o.given}\nsn;lang-ja;phonetic: ${o.familyKana}\ngivenName;lang-ja;phonetic: ${o.givenKana}\nmail: ${o.email}\nmobile: ${mobileOf(o)}\nou: 営業部\n`)}`,
    ),
    withEither(
        data(
            "twentyseventh-hl7-visits",
            "messages of admissions, one for each patient",
            "text/plain; charset=utf-8",
            "few",
            ["name", "kana", "birth", "sex", "address", "postal", "phone"],
            (p, r) =>
                p
                    .map((o) =>
                        [
                            `MSH|^~\\&|HIS|MIHON|GW|MIHON|20261103091500||ADT^A08^ADT_A01|${r.digits(10)}|P|2.5||||||~ISO IR87||ISO 2022-1994`,
                            "EVN|A08|20261103091500",
                            `PID|||${r.digits(8)}^^^^PI||${o.family}^${o.given}^^^^^L^I~${o.familyKana}^${o.givenKana}^^^^^L^P||${birthOf(o, "")}|${o.sex === "男" ? "M" : "F"}|||${o.town}${blockOf(o)}^^${o.city}^${o.prefecture}^${postalOf(o)}^JPN^H||^PRN^PH^^^^^^^^^${landlineOf(o)}`,
                            "PV1||O|01^^^^^C||||||||||||||||||||||||||||||||||||||||20261103",
                        ].join("\r"),
                    )
                    .join("\r"),
        ),
        "health",
    ),
    data(
        "twentyseventh-form-notice",
        "a mail that a form sent: marks before the labels, values behind colons",
        MAIL,
        "one",
        ["name", "kana", "email", "phone", "postal", "address"],
        (p, r) => {
            const o = first(p)
            return lines([
                "From: WordPress <wordpress@mihon-koumuten.example.jp>",
                "To: info@mihon-koumuten.example.jp",
                "Subject: 【見本工務店】資料請求がありました",
                `Message-ID: <${uuid(r)}@mihon-koumuten.example.jp>`,
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "",
                "ホームページから資料請求がありました。",
                "━━━━━━━━━━━━━━━━",
                "[1] お名前（漢字）",
                `　${nameOf(o, "　")}`,
                "[2] お名前（フリガナ）",
                `　${kanaOf(o, "　")}`,
                "[3] メールアドレス",
                `　${o.email}`,
                "[4] 電話番号",
                `　${mobileOf(o)}`,
                "[5] ご住所",
                `　〒${postalOf(o)} ${addressOf(o)} ${o.building}`,
                "[6] お問い合わせ内容",
                "　リフォームの資料を希望します。",
                "━━━━━━━━━━━━━━━━",
                "送信元IP: 192.0.2.71",
            ])
        },
    ),
    data(
        "twentyseventh-mail-thread",
        "a reply with quotes: who writes signs, who is quoted signs too",
        MAIL,
        "few",
        ["name", "email"],
        (p) => {
            const o = first(p)
            const other = p[1] ?? o
            const cc = p.slice(2)
            return lines([
                `From: ${nameOf(o, " ")} <${o.email}>`,
                `To: ${nameOf(other, " ")} <${other.email}>`,
                ...(cc.length > 0
                    ? [`Cc: ${cc.map((one) => `"${nameOf(one, " ")}" <${one.email}>`).join(",\r\n ")}`]
                    : []),
                "Subject: Re: 打ち合わせの件",
                "Date: Tue, 3 Nov 2026 10:11:12 +0900",
                "Content-Type: text/plain; charset=utf-8",
                "",
                `${other.family} 様`,
                "",
                `お世話になっております。${o.family}です。`,
                "木曜の14時で承知いたしました。",
                "",
                nameOf(o, " "),
                "",
                `2026年11月2日(月) 17:05 ${nameOf(other, " ")} <${other.email}>:`,
                `> ${o.family}様`,
                "> ",
                `> ${other.family}です。木曜の14時はいかがでしょうか。`,
                "> ",
                "> -- ",
                `> ${nameOf(other, " ")}`,
                `> ${other.email}`,
            ])
        },
    ),
    data(
        "twentyseventh-order-thanks",
        "a shop's thanks for an order: the customer's block, then the shop's own signature",
        MAIL,
        "one",
        ["name", "email", "phone", "postal", "address"],
        (p, r) => {
            const o = first(p)
            return lines([
                "From: みほん堂 <order@mihondo.example.jp>",
                `To: ${o.email}`,
                "Subject: ご注文ありがとうございます",
                "Content-Type: text/plain; charset=UTF-8",
                "",
                `${nameOf(o, " ")} 様`,
                "",
                "この度はみほん堂をご利用いただき、誠にありがとうございます。",
                "",
                "■ご注文内容",
                `受注番号　：R${r.digits(8)}`,
                "商品名　　：手ぬぐい（藍）",
                "数量　　　：2",
                `合計金額　：${yen(r)}円`,
                "",
                "■お届け先",
                `〒${postalOf(o)}`,
                `${addressOf(o)} ${o.building}`,
                `${nameOf(o, " ")} 様`,
                `TEL：${mobileOf(o)}`,
                "",
                "──────────────",
                "みほん堂",
                "〒390-0002 長野県松本市例示2-3-4",
                "TEL：0263-00-2702（平日10時〜17時）",
                "https://mihondo.example.jp/",
                "──────────────",
            ])
        },
    ),
    data(
        "twentyseventh-talk-text",
        "a talk's history: day, then time, who, text, apart by tabs",
        TEXT,
        "few",
        ["name"],
        (p, r) =>
            `[グループ]見本自治会のトーク履歴\n保存日時：2026/11/03 21:40\n\n2026/11/01(日)\n${p
                .map(
                    (o, at) =>
                        `${9 + (at % 10)}:${10 + r.below(49)}\t${nameOf(o, " ")}\t${r.pick(["おはようございます", "了解です！", "明日の清掃は8時集合でお願いします", "[スタンプ]"])}`,
                )
                .join("\n")}\n`,
    ),
    data(
        "twentyseventh-psql-table",
        "what a console of a database prints, expanded",
        TEXT,
        "few",
        ["name", "email", "phone", "birth"],
        (p) =>
            each(
                p,
                (o, at) =>
                    `-[ RECORD ${at + 1} ]--------------\nid         | ${at + 41}\nname       | ${nameOf(o, " ")}\nemail      | ${o.email}\ntel        | ${mobileOf(o)}\nbirthday   | ${birthOf(o)}\ncreated_at | 2026-11-03 09:00:00+09`,
            ),
    ),
    data(
        "twentyseventh-yaml-fixtures",
        "fixtures in YAML under keys, with references",
        "application/yaml",
        "few",
        ["name", "kana", "email", "address", "postal"],
        (p) =>
            each(
                p,
                (o, at) =>
                    `customer_${at + 1}:\n  id: ${at + 1}\n  last_name: ${o.family}\n  first_name: ${o.given}\n  last_name_kana: ${o.familyKana}\n  first_name_kana: ${o.givenKana}\n  email: "${o.email}"\n  postcode: "${postalOf(o)}"\n  address: ${addressOf(o)}\n  is_deleted: false\n`,
            ),
    ),
    data(
        "twentyseventh-markdown-duty",
        "minutes in Markdown with a table of who is on duty",
        "text/markdown; charset=utf-8",
        "few",
        ["name", "phone"],
        (p, r) =>
            `# 11月の当番表\n\n最終更新: ${day(r)}\n\n| 日付 | 当番 | 携帯 | メモ |\n|:-----|:-----|-----:|------|\n${p.map((o) => `| ${day(r, "/")} | ${nameOf(o, " ")} | ${mobileOf(o)} | ${r.pick(["鍵あり", ""])} |`).join("\n")}\n\n- 交代は前日までに連絡すること\n- 倉庫の鍵は事務室にあります\n`,
    ),
    data(
        "twentyseventh-program-state",
        "a program that sets the state of a page",
        JS,
        "few",
        ["name", "kana", "email"],
        (p, r) =>
            `window.__INITIAL_STATE__ = ${JSON.stringify({ ui: { locale: "ja", theme: "light" }, session: { csrf: uuid(r) }, entities: { applicants: { byId: Object.fromEntries(p.map((o, at) => [String(at + 1), { id: at + 1, fullName: nameOf(o, " "), fullNameKana: kanaOf(o), mailAddress: o.email, stage: r.pick(["書類選考", "一次面接"]) }])), allIds: p.map((_, at) => at + 1) } } })};\n(function(){var s=document.currentScript;s.parentNode.removeChild(s)}());\n`,
    ),
    data(
        "twentyseventh-program-calls",
        "calls with a person's values one behind the other",
        JS,
        "few",
        ["name", "phone"],
        (p, r) =>
            `/* 自動生成 ${day(r)} */\nvar list = new MemberList("#list");\n${each(p, (o, at) => `list.addMember(${at + 1}, "${nameOf(o, " ")}", "${mobileOf(o)}", "${r.pick(["正会員", "準会員"])}");`)}\nlist.render();\n`,
    ),
    data(
        "twentyseventh-typed-fixtures",
        "fixtures in TypeScript with a type and values cast to it",
        "text/plain; charset=utf-8",
        "few",
        ["name", "email", "birth"],
        (p) =>
            `import type { Resident } from "../types"\n\nexport const residents: Resident[] = [\n${each(p, (o, at) => `  {\n    id: ${at + 1},\n    name: { last: '${o.family}', first: '${o.given}' },\n    email: '${o.email}',\n    birthday: new Date('${birthOf(o)}'),\n  },`)}\n]\n`,
    ),
    withEither(
        data(
            "twentyseventh-sql-updates",
            "a journal of statements: UPDATE with values in SET, one for each person",
            "application/sql",
            "few",
            ["name", "email", "phone"],
            (p, r) =>
                `BEGIN;\n${each(p, (o) => `UPDATE \`members\` SET \`name\` = '${nameOf(o, " ")}', \`email\` = '${o.email}', \`tel\` = '${mobileOf(o)}', \`updated_at\` = '2026-11-03 10:00:00' WHERE \`id\` = ${r.digits(4)};`)}\nCOMMIT;\n`,
        ),
        "nickname",
    ),
    data(
        "twentyseventh-audit-log",
        "a log with keys and values, the user's name and address on each line",
        TEXT,
        "few",
        ["name", "email"],
        (p, r) =>
            each(
                p,
                (o) =>
                    `${moment(r)} INFO  [http-nio-8080-exec-${1 + r.below(9)}] j.e.a.AuditLogger - action=PROFILE_VIEW result=OK userId=${r.digits(5)} userName="${nameOf(o, " ")}" mail=${o.email} ip=192.0.2.${r.below(250)}`,
            ),
    ),
    data(
        "twentyseventh-ndjson-events",
        "events of several kinds, a line each: some show whom they are about",
        "application/x-ndjson",
        "few",
        ["name", "email"],
        (p, r) =>
            each(p, (o) =>
                [
                    JSON.stringify({ ts: moment(r), kind: "health", service: "api", ok: true, ms: r.below(90) }),
                    JSON.stringify({
                        ts: moment(r),
                        kind: "user.created",
                        actor: { type: "system" },
                        subject: { userId: r.digits(6), name: nameOf(o, " "), email: o.email },
                    }),
                    JSON.stringify({
                        ts: moment(r),
                        kind: "job.finished",
                        name: "nightly-report",
                        rows: r.below(9000),
                    }),
                ].join("\n"),
            ),
    ),
    data(
        "twentyseventh-paper-form",
        "a form as text: wide digits, dotted lines, labels with gaps in them",
        TEXT,
        "one",
        ["name", "kana", "birth", "sex", "address", "postal", "phone"],
        (p) => {
            const o = first(p)
            return `　　　　　　　　　　利 用 申 込 書\n\n　　　　　　　　　　　　　　　　令和８年１１月３日\n見本市長　様\n\n　ふりがな　　${hiragana(kanaOf(o, "　"))}\n　氏　　名　　${nameOf(o, "　")}\n　性　　別　　${o.sex}\n　生年月日　　${wide(eraBirthOf(o))}\n　住　　所　　〒${wide(postalOf(o))}\n　　　　　　　${addressOf(o)}\n　電話番号　　${wide(mobileOf(o))}\n\n　上記のとおり申し込みます。\n`
        },
    ),
    data(
        "twentyseventh-name-tags",
        "names in Latin letters and Japanese side by side with an address of mail, apart by semicolons",
        TEXT,
        "few",
        ["name", "email"],
        (p) => `参加者一覧\n${each(p, (o, at) => `${at + 1}) ${nameOf(o, " ")} / ${romanOf(o)}; ${o.email}`)}\n`,
    ),
]
