// The thirty-fourth set: markup, mail, talk, appointments, cards, logs, dumps.
import { day, first } from "../nineteenth-shape.ts"
import { addressOf, birthOf, blockOf, kanaOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { lines, TEXT, XML, withEither, type Shape } from "../shape.ts"
import { clock, data, each, moment, uuid } from "../thirtythird-shape.ts"

const MAIL = "message/rfc822"

/** A word of a header as it is sent (RFC 2047). */
const encoded = (word: string): string => `=?UTF-8?B?${Buffer.from(word).toString("base64")}?=`

export const THIRTYFOURTH_TEXTS: readonly Shape[] = [
    data(
        "thirtyfourth-soap-loans",
        "those who ask a lender for money, as a service in an envelope answers, with prefixes on every element",
        XML,
        "few",
        ["name", "kana", "birth", "postal", "address", "phone"],
        (p, r) => `<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ln="urn:example:loan:v3"><soapenv:Header><ln:Trace>${uuid(r)}</ln:Trace></soapenv:Header><soapenv:Body><ln:SearchApplicationsResponse><ln:ResultCode>0000</ln:ResultCode><ln:Count>${p.length}</ln:Count>
${each(p, (o) => `<ln:Application><ln:ApplicationNo>LN${r.digits(8)}</ln:ApplicationNo><ln:Applicant><ln:KanjiShimei>${nameOf(o, "　")}</ln:KanjiShimei><ln:KanaShimei>${kanaOf(o, "　")}</ln:KanaShimei><ln:Seinengappi>${birthOf(o, "")}</ln:Seinengappi><ln:YubinBango>${o.postal}</ln:YubinBango><ln:Jusho>${addressOf(o)}</ln:Jusho><ln:DenwaBango>${mobileOf(o)}</ln:DenwaBango></ln:Applicant><ln:Amount>${(1 + r.below(300)) * 10_000}</ln:Amount><ln:Status>${r.pick(["審査中", "承認", "否決"])}</ln:Status></ln:Application>`)}
</ln:SearchApplicationsResponse></soapenv:Body></soapenv:Envelope>
`,
    ),
    data(
        "thirtyfourth-mail-applicant",
        "what a portal for work writes to a firm: somebody applied, in a form's lines with blanks before the colons",
        MAIL,
        "one",
        ["name", "kana", "sex", "age", "phone", "email", "address"],
        (p, r) => {
            const o = first(p)
            return lines([
                "From: system@shigoto.example.jp",
                "To: saiyo@zakka.example.com",
                `Subject: ${encoded("【しごとれいじ】新しい応募がありました")}`,
                "Date: Sat, 28 Nov 2026 08:14:22 +0900",
                "Content-Type: text/plain; charset=UTF-8",
                "",
                "採用ご担当者様",
                "",
                "いつもご利用いただきありがとうございます。",
                "掲載中の求人に応募がありましたのでお知らせします。",
                "",
                "＜応募求人＞",
                `ホールスタッフ（求人番号 ${r.digits(7)}）`,
                "",
                "＜応募者＞",
                `氏名　　　 : ${nameOf(o, " ")}（${kanaOf(o, " ")}）`,
                `性別　　　 : ${o.sex}性`,
                `年齢　　　 : ${o.age}歳`,
                `住所　　　 : ${addressOf(o)}`,
                `電話番号　 : ${mobileOf(o)}`,
                `メール　　 : ${o.email}`,
                `希望連絡帯 : ${r.pick(["いつでも", "平日夕方以降", "午前中"])}`,
                "自己ＰＲ　 : 飲食店で3年働きました。土日も入れます。",
                "",
                "2営業日以内のご連絡をお願いいたします。",
                "管理画面: https://shigoto.example.jp/manage/entry",
                "------------------------------------------",
                "しごとれいじ 運営事務局",
                "お問い合わせ: 0120-000-340",
            ])
        },
    ),
    data(
        "thirtyfourth-talk-history",
        "a talk of a group as a messenger saves it: days on lines of their own, hour, who and what with tabs",
        TEXT,
        "few",
        ["name"],
        (p, r) =>
            lines(
                [
                    "[LINE] 少年野球 例示ファイターズ保護者のトーク履歴",
                    "保存日時：2026/11/28 15:34",
                    "",
                    "2026/11/27(金)",
                    ...p.flatMap((o) => [
                        `${clock(r)}\t${nameOf(o)}\t${r.pick(["明日の集合は7時半でいいですか？", "了解です！", "雨なら体育館だそうです", "車2台出せます", "お茶当番うちです"])}`,
                        ...(r.once(3) ? [`${clock(r)}\t${nameOf(o)}\t[スタンプ]`] : []),
                    ]),
                    "",
                    "2026/11/28(土)",
                    ...p
                        .slice(0, 2)
                        .map((o) => `${clock(r)}\t${nameOf(o)}\t${r.pick(["おはようございます", "今出ました"])}`),
                ],
                "\n",
            ),
    ),
    data(
        "thirtyfourth-meeting",
        "a meeting in a calendar: who calls it and who comes, with answers, folded lines",
        "text/calendar; charset=utf-8",
        "few",
        ["name", "email"],
        (p, r) =>
            lines([
                "BEGIN:VCALENDAR",
                "PRODID:-//Example Corp//Groupware 34.0//JA",
                "VERSION:2.0",
                "METHOD:REQUEST",
                "BEGIN:VEVENT",
                `UID:${uuid(r)}@groupware.example`,
                "DTSTAMP:20261128T063400Z",
                "DTSTART;TZID=Asia/Tokyo:20261203T100000",
                "DTEND;TZID=Asia/Tokyo:20261203T110000",
                "SUMMARY:秋の展示会 振り返り",
                "LOCATION:本社3階 第2会議室",
                ...p.flatMap((o, at) =>
                    at === 0
                        ? [`ORGANIZER;CN=${nameOf(o, " ")}:mailto:${o.email}`]
                        : [
                              `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${r.pick(["ACCEPTED", "NEEDS-ACTION", "DECLINED"])};`,
                              ` RSVP=TRUE;CN=${nameOf(o, " ")}:mailto:${o.email}`,
                          ],
                ),
                "DESCRIPTION:資料は前日までに共有フォルダへ。\\n会議室の鍵は総務で受け取ってください。",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER:-PT15M",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR",
            ]),
    ),
    withEither(
        data(
            "thirtyfourth-press-cards",
            "cards of journalists as a telephone gives them out, grouped properties and readings",
            "text/vcard; charset=utf-8",
            "few",
            ["name", "kana", "phone", "email", "postal", "address"],
            (p, r) =>
                lines(
                    p.flatMap((o) => [
                        "BEGIN:VCARD",
                        "VERSION:3.0",
                        `PRODID:-//Example Inc.//Phone 34.1//JA`,
                        `N:${o.family};${o.given};;;`,
                        `FN:${nameOf(o, " ")}`,
                        `X-PHONETIC-FIRST-NAME:${o.givenKana}`,
                        `X-PHONETIC-LAST-NAME:${o.familyKana}`,
                        `ORG:${r.pick(["見本新聞社", "れいじ放送"])};${r.pick(["社会部", "文化部"])}`,
                        `item1.EMAIL;type=INTERNET;type=pref:${o.email}`,
                        `TEL;type=CELL;type=VOICE;type=pref:${mobileOf(o)}`,
                        `item2.ADR;type=WORK;type=pref:;;${o.town}${blockOf(o)};${o.city};${o.prefecture};${postalOf(o)};日本`,
                        "item2.X-ABADR:jp",
                        `REV:${moment(r, "Z")}`,
                        "END:VCARD",
                    ]),
                ),
        ),
        "job",
    ),
    data(
        "thirtyfourth-application-log",
        "a log of a shop's program in lines with levels and threads; who did what stands in key=value",
        TEXT,
        "few",
        ["name", "email"],
        (p, r) =>
            lines(
                [
                    `2026-11-28 09:00:01.034  INFO 1 --- [           main] c.e.shop.ShopApplication : Started ShopApplication in 8.34 seconds`,
                    ...p.flatMap((o) => [
                        `2026-11-28 ${clock(r)}:${10 + r.below(50)}.${r.digits(3)}  INFO 1 --- [nio-8080-exec-${1 + r.below(9)}] c.e.shop.auth.LoginService : login succeeded userId=${r.digits(5)} name=${nameOf(o)} email=${o.email} ip=198.51.100.${1 + r.below(250)}`,
                        ...(r.once(2)
                            ? [
                                  `2026-11-28 ${clock(r)}:${10 + r.below(50)}.${r.digits(3)}  WARN 1 --- [nio-8080-exec-${1 + r.below(9)}] c.e.shop.cart.StockChecker : stock is low sku=RJ-${r.digits(4)} rest=${r.below(5)}`,
                              ]
                            : []),
                    ]),
                    `2026-11-28 18:00:00.000  INFO 1 --- [   scheduling-1] c.e.shop.batch.DailyJob : finished count=${r.below(500)}`,
                ],
                "\n",
            ),
    ),
    withEither(
        data(
            "thirtyfourth-dump-members",
            "a dump of a database: how a table is made with comments on columns, then all rows in one statement",
            "application/sql",
            "many",
            ["name", "kana", "email", "phone", "birth"],
            (p, r) =>
                lines(
                    [
                        "-- MySQL dump 10.13  Distrib 8.0.34, for Linux (x86_64)",
                        "--",
                        "-- Host: localhost    Database: gakuen",
                        "/*!40101 SET NAMES utf8mb4 */;",
                        "DROP TABLE IF EXISTS `t_kaiin`;",
                        "CREATE TABLE `t_kaiin` (",
                        "  `id` int NOT NULL AUTO_INCREMENT,",
                        "  `sei` varchar(20) NOT NULL COMMENT '姓',",
                        "  `mei` varchar(20) NOT NULL COMMENT '名',",
                        "  `sei_kana` varchar(40) DEFAULT NULL,",
                        "  `mei_kana` varchar(40) DEFAULT NULL,",
                        "  `mail` varchar(255) DEFAULT NULL,",
                        "  `tel` varchar(13) DEFAULT NULL,",
                        "  `birthday` date DEFAULT NULL,",
                        "  `del_flg` tinyint NOT NULL DEFAULT '0',",
                        "  `upd_date` datetime DEFAULT NULL,",
                        "  PRIMARY KEY (`id`)",
                        ") ENGINE=InnoDB AUTO_INCREMENT=3401 DEFAULT CHARSET=utf8mb4;",
                        "LOCK TABLES `t_kaiin` WRITE;",
                        `INSERT INTO \`t_kaiin\` VALUES ${p.map((o, at) => `(${at + 1},'${o.family}','${o.given}','${o.familyKana}','${o.givenKana}','${o.email}','${mobileOf(o)}','${birthOf(o)}',0,'${day(r)} ${clock(r)}:00')`).join(",")};`,
                        "UNLOCK TABLES;",
                        "-- Dump completed on 2026-11-28 15:34:00",
                    ],
                    "\n",
                ),
        ),
        "sex",
    ),
]
