// A sixth set, written and first run like the third: plain text, logs, mail, programs, and persons who repeat.
import iconv from "iconv-lite"
import {
    addressOf,
    birthOf,
    kanaOf,
    landlineOf,
    makePeople,
    mobileOf,
    nameOf,
    postalOf,
    romanOf,
    type Person,
} from "../people.ts"
import {
    CSV,
    csvLine,
    HTML,
    lines,
    ofDistinctFamilies,
    page,
    shape,
    shapeOfOne,
    shownWith,
    somePeople,
    TEXT,
    type Shape,
    withEither,
} from "../shape.ts"

const escapes = (text: string): string =>
    text.replaceAll(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`)

const numberOf = (o: Person | undefined): string => (o === undefined ? "" : `${nameOf(o, "　")}　${landlineOf(o)}`)

export const SIXTH_TEXT: readonly Shape[] = [
    shape("sixth-request-log", "parameters of requests in the log of Rails", TEXT, ["name", "email", "phone"], (p) =>
        p
            .map(
                (o) =>
                    `I, [2026-05-01T10:00:00.123456 #4321]  INFO -- : Started POST "/members" for 192.0.2.1 at 2026-05-01 10:00:00 +0900\nI, [2026-05-01T10:00:00.125 #4321]  INFO -- : Processing by MembersController#create as HTML\nI, [2026-05-01T10:00:00.126 #4321]  INFO -- :   Parameters: {"authenticity_token"=>"[FILTERED]", "member"=>{"name"=>"${nameOf(o, " ")}", "email"=>"${o.email}", "tel"=>"${mobileOf(o)}"}, "commit"=>"登録する"}\nI, [2026-05-01T10:00:00.140 #4321]  INFO -- : Completed 302 Found in 15ms (ActiveRecord: 3.1ms)\n`,
            )
            .join("\n"),
    ),
    shape("sixth-mailbox", "a mailbox of several mails", "application/mbox", ["name", "email"], (p) =>
        p
            .map(
                (o) =>
                    `From ${o.email} Fri May  1 10:00:00 2026\nFrom: =?UTF-8?B?${Buffer.from(nameOf(o, " ")).toString("base64")}?= <${o.email}>\nTo: info@example.jp\nDate: Fri, 01 May 2026 10:00:00 +0900\nMessage-ID: <${o.id}.2026@mail.example.jp>\nSubject: =?UTF-8?B?${Buffer.from("お問い合わせ").toString("base64")}?=\nContent-Type: text/plain; charset=utf-8\n\n開館時間を教えてください。\n`,
            )
            .join("\n"),
    ),
    shape("sixth-commits", "a log of commits with their authors", TEXT, ["name", "email"], (p, r) =>
        p
            .map(
                (o) =>
                    `commit ${r.digits(20)}${r.digits(20)}\nAuthor: ${romanOf(o)} <${o.email}>\nDate:   Fri May 1 10:00:00 2026 +0900\n\n    fix: 一覧の並び順を直す\n`,
            )
            .join("\n"),
    ),
    shape("sixth-ltsv", "labelled values apart by tabs, a line a record", TEXT, ["name", "email", "phone"], (p) =>
        p
            .map(
                (o) =>
                    `time:2026-05-01T10:00:0${o.id % 10}+09:00\tlevel:INFO\tevent:member.created\tmember_id:${o.id}\tname:${nameOf(o, " ")}\temail:${o.email}\ttel:${mobileOf(o)}\treqtime:0.012`,
            )
            .join("\n"),
    ),
    shape(
        "sixth-toml",
        "a list of tables in TOML",
        "application/toml",
        ["name", "email", "birth"],
        (p) =>
            `title = "会員"\n\n${p.map((o) => `[[members]]\nid = ${o.id}\nname = "${nameOf(o, " ")}"\nemail = "${o.email}"\nbirthday = ${birthOf(o)}\n`).join("\n")}`,
    ),
    shape(
        "sixth-wiki-table",
        "a table of a wiki",
        TEXT,
        ["name", "phone", "address"],
        (p) =>
            `* 役員名簿 [#a1b2c3]\n\n|~氏名|~電話番号|~住所|h\n${p.map((o) => `|${nameOf(o, " ")}|${mobileOf(o)}|${addressOf(o)}|`).join("\n")}\n`,
    ),
    shape(
        "sixth-talk",
        "a talk kept as text: time, writer, words",
        TEXT,
        ["name", "phone"],
        (p) =>
            `[LINE] 町内会のトーク履歴\n保存日時：2026/05/01 10:00\n\n2026/05/01(金)\n${p.map((o) => `10:0${o.id % 10}\t${nameOf(o, " ")}\t携帯は${mobileOf(o)}です。よろしくお願いします`).join("\n")}\n`,
    ),
    {
        id: "sixth-form-log",
        why: "what an old script of a form writes: fields apart by <>",
        make: (random) => {
            const people = somePeople(random)
            const rows = people.map(
                (o) =>
                    `${o.id}<>2026/05/01(金) 10:00<>${nameOf(o, " ")}<>${o.email}<>資料請求<>資料を送ってください。<br>よろしくお願いします。<>192.0.2.${o.id}<>`,
            )
            return {
                mediaType: "text/plain; charset=shift_jis",
                body: iconv.encode(lines(rows, "\n"), "cp932"),
                shown: shownWith(people, "name", "email"),
            }
        },
    },
    shape("sixth-call-tree", "a chain of calls in one line each", TEXT, ["name", "phone"], (p) => {
        const chains = [p.filter((_, at) => at % 2 === 0), p.filter((_, at) => at % 2 === 1)]
        return `PTA 緊急連絡網（３年１組）\n\n${chains.map((chain, at) => `${at + 1}班： ${chain.map((o) => `${nameOf(o, " ")}（${mobileOf(o)}）`).join(" → ")}`).join("\n")}\n\n※最後の方は担任へ連絡してください。\n`
    }),
    shape("sixth-two-columns", "two persons side by side", TEXT, ["name", "phone"], (p) => {
        return `自治会班員名簿\n\n${p.flatMap((o, at) => (at % 2 === 0 ? [`${numberOf(o)}　　　　　${numberOf(p[at + 1])}`] : [])).join("\n")}\n`
    }),
    withEither(
        shapeOfOne(
            "sixth-job-mail",
            "an application for a job as a portal sends it",
            "message/rfc822",
            ["name", "kana", "birth", "age", "sex", "postal", "address", "phone", "email"],
            (o) =>
                `From: =?UTF-8?B?${Buffer.from("見本求人ナビ").toString("base64")}?= <noreply@job.example.jp>\r\nTo: saiyo@example.co.jp\r\nSubject: =?UTF-8?B?${Buffer.from("【応募通知】").toString("base64")}?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n求人へのご応募がありました。\r\n\r\n━━━━━━━━━━━━━━\r\n▼応募者情報\r\n━━━━━━━━━━━━━━\r\n・氏名　　　　　${nameOf(o, "　")}（${kanaOf(o, "　")}）\r\n・生年月日　　　${o.birth[0]}年${o.birth[1]}月${o.birth[2]}日（${o.age}歳）\r\n・性別　　　　　${o.sex}性\r\n・住所　　　　　〒${postalOf(o)} ${addressOf(o)}\r\n・電話番号　　　${mobileOf(o)}\r\n・メール　　　　${o.email}\r\n・応募職種　　　事務\r\n\r\n▼お問い合わせ\r\n見本求人ナビ 運営事務局 TEL 0120-000-000\r\n`,
        ),
        "job",
    ),
    shape(
        "sixth-new-array",
        "rows made with new Array",
        "application/javascript",
        ["name", "phone", "address"],
        (p) =>
            `var meibo = new Array();\n${p.map((o, at) => `meibo[${at}] = new Array("${o.id}", "${nameOf(o, "　")}", "${mobileOf(o)}", "${addressOf(o)}");`).join("\n")}\nfunction show(n) { document.getElementById("out").innerHTML = meibo[n][1]; }\n`,
    ),
    shape(
        "sixth-document-write",
        "rows a program writes into its page",
        "application/javascript",
        ["name", "email"],
        (p) =>
            `document.write('<table border="1">');\ndocument.write('<tr><th>氏名</th><th>メール</th></tr>');\n${p.map((o) => `document.write('<tr><td>${nameOf(o, " ")}</td><td>${o.email}</td></tr>');`).join("\n")}\ndocument.write('</table>');\n`,
    ),
    shape(
        "sixth-assignments",
        "objects filled by assignments, as remote calls answer",
        "text/javascript",
        ["name", "email", "phone"],
        (p) =>
            `throw 'allowScriptTagRemoting is false.';\n//#DWR-INSERT\n//#DWR-REPLY\n${p.map((_, at) => `var s${at}={};`).join("")}${p.map((o, at) => `s${at}.id=${o.id};s${at}.mail="${o.email}";s${at}.name="${escapes(nameOf(o, " "))}";s${at}.tel="${mobileOf(o)}";`).join("\n")}\ndwr.engine._remoteHandleCallback('0','0',[${p.map((_, at) => `s${at}`).join(",")}]);\n`,
    ),
    {
        id: "sixth-t-staff-in-rows",
        why: "the family name of whoever is in charge stands in every row: it identifies nobody",
        make: (random) => {
            const people = somePeople(random)
            const rows = people.map((o) => csvLine([nameOf(o, " "), mobileOf(o), addressOf(o), "対応済", "石川"]))
            return {
                mediaType: CSV,
                body: lines(["お客様名,電話番号,住所,状況,担当者", ...rows]),
                shown: shownWith(people, "name", "phone", "address"),
            }
        },
    },
    {
        id: "sixth-t-one-sender",
        why: "one sender of all parcels is one person",
        make: (random) => {
            const [sender, ...people] = makePeople(random, 4 + random.below(8))
            if (sender === undefined) throw new RangeError("people: none was made")
            const rows = people.map((o) =>
                csvLine([
                    postalOf(o),
                    addressOf(o),
                    nameOf(o, "　"),
                    mobileOf(o),
                    postalOf(sender),
                    addressOf(sender),
                    nameOf(sender, "　"),
                    landlineOf(sender),
                    "菓子",
                ]),
            )
            return {
                mediaType: CSV,
                body: lines([
                    "お届け先郵便番号,お届け先住所,お届け先名,お届け先電話番号,ご依頼主郵便番号,ご依頼主住所,ご依頼主名,ご依頼主電話番号,品名",
                    ...rows,
                ]),
                shown: shownWith([sender, ...people], "name", "phone", "postal", "address"),
            }
        },
    },
    {
        id: "sixth-t-events",
        why: "a few customers in many events, each event with other fields",
        make: (random) => {
            const people = makePeople(random, 4)
            const views = [
                (o: Person): object => ({ event: "signup", user: { id: o.id, name: nameOf(o, " "), email: o.email } }),
                (o: Person): object => ({ event: "login", user: { id: o.id, email: o.email.toUpperCase() } }),
                (o: Person): object => ({
                    event: "profile",
                    user: { id: o.id, name: nameOf(o), phone: mobileOf(o), email: o.email },
                }),
                (o: Person): object => ({ event: "sms", user: { id: o.id, phone: `+81${o.mobile.slice(1)}` } }),
            ]
            const body = views
                .flatMap((view) => people.map((o) => JSON.stringify({ ts: "2026-05-01T01:00:00Z", ...view(o) })))
                .join("\n")
            return { mediaType: "application/x-ndjson", body, shown: shownWith(people, "name", "email", "phone") }
        },
    },
    {
        id: "sixth-t-namesakes",
        why: "namesakes in towns of their own, known by name and address alone",
        make: (random) => {
            const people = makePeople(random, 6)
            const twins = people.map((one, at): Person => ({
                ...one,
                ...(at % 2 === 1 ? namesOf(people[at - 1] ?? one) : {}),
                town: `見本${at + 1}番町`,
            }))
            // An address has no digest here: whose it is cannot be told, only how many there are.
            const rows = twins.map(
                (o) => `<tr><td>${100 + o.id}</td><td>${nameOf(o, " ")}</td><td>${addressOf(o)}</td></tr>`,
            )
            return {
                mediaType: HTML,
                body: page(`<table><tr><th>組合員番号</th><th>氏名</th><th>住所</th></tr>${rows.join("")}</table>`),
                shown: shownWith(twins, "name", "address"),
                either: ["name", "address"],
            }
        },
    },
    {
        id: "sixth-t-extensions",
        why: "the company's number with extensions, mail of their own",
        make: (random) => {
            const people = somePeople(random)
            const rows = people.map(
                (o) =>
                    `<tr><td>営業部</td><td>${nameOf(o, " ")}</td><td>03-0000-9000（内線${200 + o.id}）</td><td>${o.email}</td></tr>`,
            )
            return {
                mediaType: HTML,
                body: page(
                    `<table><tr><th>部署</th><th>社員氏名</th><th>代表電話</th><th>メール</th></tr>${rows.join("")}</table>`,
                ),
                shown: shownWith(people, "name", "email"),
                either: ["phone", "job"],
            }
        },
    },
    {
        id: "sixth-t-twins",
        why: "twins: one surname, one birth, one address",
        make: (random) => {
            const firsts = ofDistinctFamilies(somePeople(random))
            const people = firsts.flatMap((one): Person[] => [
                one,
                { ...one, id: 600 + one.id, given: "弓子", givenKana: "ユミコ" },
            ])
            const rows = people.map((o) => csvLine([nameOf(o, " "), kanaOf(o), birthOf(o, "/"), addressOf(o)]))
            return {
                mediaType: CSV,
                body: lines(["児童氏名,ふりがな,生年月日,住所", ...rows]),
                shown: shownWith(people, "name", "kana", "birth", "address"),
            }
        },
    },
    {
        id: "sixth-t-moved",
        why: "old and new address of those who moved",
        make: (random) => {
            const people = somePeople(random)
            const rows = people.map((o) =>
                csvLine([
                    "2026/05/01",
                    nameOf(o, "　"),
                    `${o.prefecture}${o.city}旧町${o.block.join("-")}`,
                    addressOf(o),
                    mobileOf(o),
                ]),
            )
            return {
                mediaType: CSV,
                body: lines(["異動日,氏名,旧住所,新住所,連絡先", ...rows]),
                shown: shownWith(people, "name", "address", "phone"),
            }
        },
    },
]

function namesOf({ family, given }: Person): Pick<Person, "family" | "given"> {
    return { family, given }
}
