// The thirty-second set: mail, talk, letters and logs.
import { first, yen } from "../nineteenth-shape.ts"
import { addressOf, kanaOf, landlineOf, nameOf, postalOf } from "../people.ts"
import { lines, shownWith, TEXT, type Shape } from "../shape.ts"
import { clock, data, moment, ofTwo, uuid } from "../thirtyfirst-shape.ts"

const MAIL = "message/rfc822"

/** A word of a header as it is sent (RFC 2047). */
const encoded = (word: string): string => `=?UTF-8?B?${Buffer.from(word).toString("base64")}?=`

export const THIRTYSECOND_TEXTS: readonly Shape[] = [
    data(
        "thirtysecond-mail-new-order",
        "what a shop's program writes to the shop about an order: headings in brackets, labels with colons",
        MAIL,
        "one",
        ["name", "kana", "postal", "address", "phone", "email"],
        (p, r) => {
            const o = first(p)
            return lines([
                "From: no-reply@cart.example.com",
                "To: order@zakka.example.com",
                `Subject: ${encoded("【雑貨のれいじ】ご注文がありました")}`,
                "Date: Sat, 28 Nov 2026 10:32:00 +0900",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: 8bit",
                "",
                "以下の内容でご注文を承りました。",
                "",
                "━━━━━━━━━━━━━━━━━━━━",
                "■ご注文者様",
                "━━━━━━━━━━━━━━━━━━━━",
                `お名前　　：${nameOf(o, " ")}（${kanaOf(o)}）様`,
                `ご住所　　：〒${postalOf(o)} ${addressOf(o)} ${o.building}`,
                `電話番号　：${landlineOf(o)}`,
                `メール　　：${o.email}`,
                "",
                "━━━━━━━━━━━━━━━━━━━━",
                "■ご注文商品",
                "━━━━━━━━━━━━━━━━━━━━",
                `注文番号：ZR-${r.digits(8)}`,
                `竹の弁当箱 小　${yen(r)}円 × 1`,
                `送料　660円`,
                `合計　${yen(r)}円`,
                "お支払方法：代金引換",
            ])
        },
    ),
    ofTwo(
        "thirtysecond-mail-reply",
        "a reply between two firms: who writes signs below, what the other wrote stands quoted with their signature",
        (a, b, r) => ({
            mediaType: MAIL,
            body: lines([
                `From: ${encoded(nameOf(a, " "))} <${a.email}>`,
                `To: ${encoded(nameOf(b, " "))} <${b.email}>`,
                `Subject: ${encoded("Re: 納期のご相談")}`,
                "Date: Fri, 27 Nov 2026 16:05:32 +0900",
                "Content-Type: text/plain; charset=UTF-8",
                "",
                "お世話になっております。",
                "ご相談の件、12月10日の納品で手配いたします。",
                "引き続きよろしくお願いいたします。",
                "",
                "----------------------------------------",
                "例示工業株式会社 営業部",
                nameOf(a, " "),
                `TEL: ${landlineOf(a)}`,
                `E-mail: ${a.email}`,
                "----------------------------------------",
                "",
                `2026年11月27日(金) 1${r.below(6)}:32 ${nameOf(b, " ")} <${b.email}>:`,
                "> お世話になっております。",
                "> 発注済みの部品ですが、納期を早められますでしょうか。",
                ">",
                "> ==============================",
                "> 見本製作所 購買課",
                `> ${nameOf(b, " ")}`,
                `> 電話 ${landlineOf(b)}`,
                "> ==============================",
            ]),
            shown: shownWith([a, b], "name", "email", "phone"),
            either: ["job"],
        }),
    ),
    data(
        "thirtysecond-chat-log",
        "a talk given out by an application: days, then hour, who spoke and what, apart by tabs",
        TEXT,
        "few",
        ["name"],
        (p, r) =>
            lines(
                [
                    "[LINE] 見本坂サッカークラブ保護者のトーク履歴",
                    `保存日時：2026/11/28 ${clock(r)}`,
                    "",
                    "2026/11/27(金)",
                    ...[...p, ...p].map(
                        (o, at) =>
                            `${10 + Math.floor(at / 6)}:${String((at * 7) % 60).padStart(2, "0")}\t${nameOf(o, " ")}\t${r.pick(["明日の集合は8時です", "車出せます！", "了解しました", "[スタンプ]", "ありがとうございます"])}`,
                    ),
                ],
                "\n",
            ),
    ),
    data(
        "thirtysecond-access-log",
        "a web server's log in which who logged in stands by the address of mail",
        TEXT,
        "few",
        ["email"],
        (p, r) =>
            lines(
                p.flatMap((o) => [
                    `203.0.113.${1 + r.below(250)} - - [28/Nov/2026:10:32:${10 + r.below(50)} +0900] "GET /assets/app.css HTTP/1.1" 304 0 "-" "Mozilla/5.0"`,
                    `198.51.100.${1 + r.below(250)} - ${o.email} [28/Nov/2026:10:32:${10 + r.below(50)} +0900] "GET /mypage/orders HTTP/1.1" 200 ${1_000 + r.below(9_000)} "https://shop.example.com/login" "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)"`,
                ]),
                "\n",
            ),
    ),
    data(
        "thirtysecond-app-log",
        "an application's log with what was sent in, each registration as pairs in a line",
        TEXT,
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            lines(
                p.flatMap((o) => [
                    `${moment(r)} INFO  [http-nio-8080-exec-${1 + r.below(9)}] c.e.shop.MemberController - request_id=${uuid(r)} POST /members`,
                    `${moment(r)} DEBUG [http-nio-8080-exec-${1 + r.below(9)}] c.e.shop.MemberService - MemberForm(name=${nameOf(o, " ")}, email=${o.email}, tel=${o.mobile}, newsletter=${r.pick(["true", "false"])})`,
                    `${moment(r)} INFO  [http-nio-8080-exec-${1 + r.below(9)}] c.e.shop.MemberService - saved in ${r.below(90)} ms`,
                ]),
                "\n",
            ),
    ),
]
