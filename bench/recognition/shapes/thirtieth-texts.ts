// The thirtieth set: mail, notes, consoles, logs.
import { day } from "../nineteenth-shape.ts"
import { addressOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { lines, shownWith, TEXT, type Shape } from "../shape.ts"
import { data, each, moment, ofPairs, uuid } from "../twentyninth-shape.ts"

const MAIL = "message/rfc822"

/** What each line of a log of Rails begins with. */
const stamp = (id: string): string => `I, [2026-11-28T09:41:07.290114 #29]  INFO -- : [${id}]`

export const THIRTIETH_TEXTS: readonly Shape[] = [
    ofPairs(
        "thirtieth-mail-forwarded-inquiry",
        "a mail that passes an inquiry on: the clerk's signature above, the customer quoted below",
        "one",
        (pairs, r) => {
            const [a, b] = pairs[0] ?? []
            if (a === undefined || b === undefined) throw new RangeError("pairs: none was made")
            return {
                mediaType: MAIL,
                body: lines([
                    `From: ${b.email}`,
                    "To: support@shop.example.com",
                    "Subject: Fw: inquiry",
                    `Date: Sat, 28 Nov 2026 09:1${r.below(10)}:00 +0900`,
                    "Content-Type: text/plain; charset=utf-8",
                    "",
                    "サポート各位",
                    "",
                    "下記お客様より問い合わせがありました。折り返しをお願いします。",
                    "",
                    "--",
                    "れいじ商会 店舗運営課",
                    nameOf(b, " "),
                    "",
                    "> お名前: " + nameOf(a, "　"),
                    "> ご住所: 〒" + postalOf(a) + " " + addressOf(a),
                    "> お電話: " + mobileOf(a),
                    "> 内容:",
                    "> 先月購入した炊飯器の蓋が閉まりません。修理は可能でしょうか。",
                ]),
                shown: [...shownWith([a], "name", "postal", "address", "phone"), ...shownWith([b], "name", "email")],
                either: ["job"],
            }
        },
    ),
    data(
        "thirtieth-call-notes",
        "a call centre's notes of a day: time, who rang, the number, what for",
        TEXT,
        "few",
        ["name", "phone"],
        (p, r) =>
            `【受電メモ】${day(r, "/")}\n${each(p, (o, at) => `${9 + (at % 9)}:${10 + r.below(49)} 入電 ${nameOf(o)}様 ${o.mobile}\n　${r.pick(["配送日変更希望→対応済", "解約の問い合わせ。引き止めNG", "折返し15時以降希望"])}`)}\n以上\n`,
    ),
    data(
        "thirtieth-expanded-console",
        "a console that writes each record downwards, names of columns at the left",
        TEXT,
        "few",
        ["name", "email", "postal", "address"],
        (p) =>
            `members=> \\x\n拡張表示は on です。\nmembers=> SELECT * FROM donors LIMIT 20;\n${each(p, (o, at) => `-[ RECORD ${at + 1} ]-+---------------------------\ndonor_id    | ${2_900 + at}\nfull_name   | ${nameOf(o, " ")}\nmail        | ${o.email}\nzip         | ${postalOf(o)}\naddr        | ${addressOf(o)}\nreceipt     | t`)}\n\nmembers=> \\q\n`,
    ),
    data(
        "thirtieth-request-parameters",
        "a log of a web application: the parameters of each request as a hash, secrets filtered",
        TEXT,
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            each(p, (o) => {
                const head = stamp(uuid(r))
                return `${head} Started POST "/entries" for 192.0.2.${r.below(250)} at 2026-11-28 09:41:07 +0900\n${head} Processing by EntriesController#create as HTML\n${head}   Parameters: {"authenticity_token"=>"[FILTERED]", "entry"=>{"applicant"=>{"last_name"=>"${o.family}", "first_name"=>"${o.given}", "email"=>"${o.email}", "mobile"=>"${o.mobile}"}, "agree"=>"1"}, "commit"=>"応募する"}\n${head} Redirected to https://www.example.com/entries/thanks\n${head} Completed 302 Found in 41ms (ActiveRecord: 6.2ms | Allocations: 2929)`
            }),
    ),
    data(
        "thirtieth-minutes-present",
        "minutes of a neighbourhood's board: those present in one line with their tasks in brackets",
        TEXT,
        "few",
        ["name"],
        (p, r) =>
            `見本台二丁目町内会　定例役員会　議事録\n\n日時：${day(r, "/")}　19:00〜20:30\n場所：見本台集会所\n出席：${p.map((o, at) => `${nameOf(o)}（${["会長", "副会長", "会計", "防災"][at] ?? "班長"}）`).join("、")}\n欠席：なし\n\n議題１　歳末夜警について\n　・12月26日から29日まで実施する。\n議題２　会費の集金\n　・年額2,400円、班ごとに集める。\n`,
    ),
    data(
        "thirtieth-mail-digest",
        "a list's digest: several messages one behind the other, each with its sender",
        TEXT,
        "few",
        ["name", "email"],
        (p, r) =>
            `Mihon-dev まとめ読み, 29 巻, ${p.length} 号\n\n本日の話題:\n\n${each(p, (o, at) => `   ${at + 1}. ${r.pick(["Re: 次の例会", "資料の置き場所", "Re: 忘年会"])} (${nameOf(o, " ")})`)}\n\n${each(p, (o, at) => `----------------------------------------------------------------------\n\nMessage: ${at + 1}\nDate: Fri, 27 Nov 2026 2${r.below(4)}:0${r.below(10)}:00 +0900\nFrom: ${nameOf(o, " ")} <${o.email}>\nTo: mihon-dev@lists.example.org\nSubject: 例会\n\n参加します。よろしくお願いします。\n`)}\n以上 Mihon-dev まとめ読み, 29 巻\n`,
    ),
    data(
        "thirtieth-json-lines-log",
        "a program's log in lines of JSON: what happened as a sentence that names the user, keys beside it",
        "application/x-ndjson",
        "few",
        ["name", "email"],
        (p, r) =>
            each(p, (o) =>
                JSON.stringify({
                    level: "info",
                    time: moment(r),
                    logger: "mailer",
                    msg: `確認メールを送信しました: ${nameOf(o, " ")} <${o.email}>`,
                    tookMs: r.below(900),
                    traceId: uuid(r),
                }),
            ),
    ),
]
