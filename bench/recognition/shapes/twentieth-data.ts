// Of the twentieth set: people in answers, sheets, texts, mails.
import { data, day, first } from "../nineteenth-shape.ts"
import { addressOf, birthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, type Person } from "../people.ts"
import { CSV, csvLine, JSON_TYPE, lines, TEXT, withEither, XML, type Shape } from "../shape.ts"

export const TWENTIETH_DATA: readonly Shape[] = [
    data(
        "twentieth-strings-with-mail",
        "a list of strings, name and address in brackets",
        JSON_TYPE,
        "few",
        ["name", "email"],
        (p) => JSON.stringify({ subject: "定例会", attendees: p.map((o) => `${nameOf(o, " ")} <${o.email}>`) }),
    ),
    data(
        "twentieth-map-by-id",
        "people by their number, with the clubs that they are in",
        JSON_TYPE,
        "many",
        ["name", "email"],
        (p, r) =>
            JSON.stringify({
                users: Object.fromEntries(
                    p.map((o) => [
                        `u${r.digits(7)}`,
                        { name: nameOf(o), mail: o.email, clubs: ["テニス部", "写真部"] },
                    ]),
                ),
            }),
    ),
    data(
        "twentieth-nested-household",
        "households with members; the address is the household's",
        JSON_TYPE,
        "few",
        ["name", "birth"],
        (p, r) =>
            JSON.stringify({
                households: [
                    {
                        householdId: r.digits(6),
                        members: p.map((o) => ({ fullName: nameOf(o, " "), dateOfBirth: birthOf(o), relation: "子" })),
                    },
                ],
            }),
    ),
    withEither(
        data(
            "twentieth-employees-hr",
            "an answer of personnel: who, where, since when, what they earn",
            JSON_TYPE,
            "few",
            ["name", "kana", "email", "birth"],
            (p, r) =>
                JSON.stringify({
                    employees: p.map((o) => ({
                        employee_code: r.digits(6),
                        name: { sei: o.family, mei: o.given, sei_kana: o.familyKana, mei_kana: o.givenKana },
                        department: { code: "D03", name: "経理部" },
                        position: "主任",
                        email: o.email,
                        birth_date: birthOf(o),
                        hired_on: day(r),
                        salary: Number(r.digits(6)),
                    })),
                }),
        ),
        "job",
    ),
    data(
        "twentieth-csv-title-lines",
        "a title, an empty line, the headings, a total below",
        CSV,
        "few",
        ["name", "postal", "address", "phone"],
        (p, r) =>
            lines([
                "年賀状送付先一覧,,,,",
                "",
                "No,宛名,郵便番号,住所,電話",
                ...p.map((o, at) =>
                    csvLine([
                        at + 1,
                        `${nameOf(o, " ")} 様`,
                        postalOf(o),
                        `"${addressOf(o)} ${o.building}"`,
                        landlineOf(o),
                    ]),
                ),
                `合計,${p.length}件,,,${r.below(9)}`,
            ]),
    ),
    data(
        "twentieth-csv-survey",
        "answers of a survey: time, mail, name, age group, free text",
        CSV,
        "few",
        ["name", "email"],
        (p, r) =>
            lines([
                '"タイムスタンプ","メールアドレス","お名前を教えてください","年代","ご意見・ご感想"',
                ...p.map(
                    (o) =>
                        `"${day(r, "/")} 10:11:12","${o.email}","${nameOf(o)}","${r.pick(["20代", "50代"])}","${r.pick(["楽しかったです。", "次回も参加したいです"])}"`,
                ),
            ]),
    ),
    data(
        "twentieth-tsv-employees",
        "tabs, headings in Latin letters",
        "text/tab-separated-values; charset=utf-8",
        "many",
        ["name", "email", "phone"],
        (p, r) =>
            lines(
                [
                    "emp_id\tname_kanji\tmail_addr\ttel_no\tjoin_ymd",
                    ...p.map((o) => [r.digits(5), nameOf(o, "　"), o.email, mobileOf(o), day(r, "")].join("\t")),
                ],
                "\n",
            ),
    ),
    data(
        "twentieth-xml-namespaced",
        "orders under a namespace, who orders and where to",
        XML,
        "few",
        ["name", "email", "address", "phone"],
        (p, r) =>
            `<?xml version="1.0" encoding="UTF-8"?>\n<o:orders xmlns:o="urn:example:orders">${p.map((o) => `<o:order number="${r.digits(9)}" date="${day(r)}"><o:buyer><o:name>${nameOf(o, " ")}</o:name><o:email>${o.email}</o:email></o:buyer><o:shipTo><o:address>${addressOf(o)}</o:address><o:phone>${mobileOf(o)}</o:phone></o:shipTo><o:amount currency="JPY">${r.digits(5)}</o:amount></o:order>`).join("")}</o:orders>`,
    ),
    data(
        "twentieth-atom-members",
        "a feed of new members: author with name and mail",
        "application/atom+xml",
        "few",
        ["name", "email"],
        (p, r) =>
            `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>新着レポート</title>${p.map((o) => `<entry><title>活動報告 ${day(r)}</title><author><name>${nameOf(o, " ")}</name><email>${o.email}</email></author><updated>${day(r)}T00:00:00Z</updated><summary>清掃活動を行いました。</summary></entry>`).join("")}</feed>`,
    ),
    data(
        "twentieth-yaml-users",
        "a file of settings with users",
        TEXT,
        "few",
        ["name", "email", "phone"],
        (p) =>
            `users:\n${p.map((o) => `  - id: ${o.id + 1}\n    name: ${nameOf(o, " ")}\n    email: ${o.email}\n    phone: "${mobileOf(o)}"\n    role: member\n`).join("")}`,
    ),
    data(
        "twentieth-reminder-mail",
        "a reminder of an appointment: the guest addressed with 様, facts in bullets, the clinic's signature",
        "message/rfc822",
        "one",
        ["name", "email"],
        (p, r) => {
            const o = first(p)
            return lines([
                "From: yoyaku@mihon-dental.example.jp",
                `To: ${nameOf(o, " ")} <${o.email}>`,
                `Subject: =?UTF-8?B?${Buffer.from("ご予約日のお知らせ").toString("base64")}?=`,
                "Content-Type: text/plain; charset=UTF-8",
                "",
                `${nameOf(o, " ")}様`,
                "",
                "いつもご来院いただきありがとうございます。",
                "次回のご予約日が近づきましたのでお知らせします。",
                "",
                `・予約日時：${day(r, "/")} 15:30`,
                "・診療内容：定期検診",
                `・診察券番号：${r.digits(6)}`,
                "",
                "ご都合が悪い場合はお電話ください。",
                "",
                "*******************************",
                "みほん歯科クリニック",
                "東京都例示区見本2-2-2",
                "TEL：03-0000-2020",
                "*******************************",
            ])
        },
    ),
    data(
        "twentieth-forwarded-list",
        "a mail to a desk that lists whoever applied, numbered",
        "message/rfc822",
        "few",
        ["name", "kana", "phone"],
        (p) =>
            lines([
                "From: form@mihon-systems.example.co.jp",
                "To: event@mihon-systems.example.co.jp",
                `Subject: =?UTF-8?B?${Buffer.from("申込者一覧").toString("base64")}?=`,
                "Content-Type: text/plain; charset=UTF-8",
                "",
                "本日の申込者をお送りします。",
                "",
                ...p.map((o: Person, at) => `${at + 1}. ${nameOf(o, " ")}（${kanaOf(o)}）${mobileOf(o)}`),
                "",
                "以上です。",
                "株式会社みほんシステムズ 事務局",
            ]),
    ),
]
