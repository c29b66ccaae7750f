// Of the thirteenth set: pages in which one looks like several, or several like one.
import { addressIn, nameIn } from "../eighth-words.ts"
import { addressOf, birthOf, kanaOf, landlineOf, makePeople, mobileOf, nameOf, type Person } from "../people.ts"
import { HTML, shape, shownWith, somePeople, type Shape } from "../shape.ts"
import { thirteenthPage } from "../thirteenth-frame.ts"

const cells = (...values: readonly string[]): string =>
    `<tr>${values.map((value) => `<td>${value}</td>`).join("")}</tr>`
const heads = (...values: readonly string[]): string =>
    `<tr>${values.map((value) => `<th>${value}</th>`).join("")}</tr>`

export const THIRTEENTH_TRAPS: readonly Shape[] = [
    {
        id: "thirteenth-family",
        why: "households: one landline and one address for all their members",
        make: (random) => {
            const people = somePeople(random).flatMap((head): Person[] => {
                const { family, landline, prefecture, city, town, block } = head
                return ["正夫", "和代", "弓子"].map((given, at) => ({
                    ...head,
                    family,
                    landline,
                    prefecture,
                    city,
                    town,
                    block,
                    given,
                    id: 2_000 + head.id * 10 + at,
                }))
            })
            const rows = people.map((o, at) =>
                cells(nameOf(o, " "), ["世帯主", "妻", "子"][at % 3] ?? "", birthOf(o), landlineOf(o), addressOf(o)),
            )
            return {
                mediaType: HTML,
                body: thirteenthPage(
                    random,
                    "町内会名簿",
                    `<table>${heads("氏名", "続柄", "生年月日", "電話", "住所")}${rows.join("")}</table>`,
                ),
                shown: shownWith(people, "name", "birth", "phone", "address"),
            }
        },
    },
    shape(
        "thirteenth-desk-rows",
        "the desk in charge with its telephone and mail in every row",
        HTML,
        ["name", "phone"],
        (people, random) =>
            thirteenthPage(
                random,
                "相談予約一覧",
                `<table>${heads("予約日", "相談者", "電話番号", "担当窓口")}${people.map((o, at) => cells(`2026/12/${10 + at}`, nameIn(random, o), mobileOf(o), "福祉課相談係<br>042-000-1399<br>info@city.example.jp")).join("")}</table>`,
            ),
    ),
    {
        id: "thirteenth-namesakes",
        why: "two of one name with their own births and telephones",
        make: (random) => {
            const people = makePeople(random, 6).map((o, at, all): Person => {
                const { family, given, familyKana, givenKana } = all[at % 2 === 1 && at < 4 ? at - 1 : at] ?? o
                return { ...o, family, given, familyKana, givenKana }
            })
            return {
                mediaType: HTML,
                body: thirteenthPage(
                    random,
                    "被保険者一覧",
                    `<table>${heads("氏名", "カナ", "生年月日", "電話番号")}${people.map((o) => cells(nameOf(o, " "), kanaOf(o), birthOf(o, "/"), mobileOf(o))).join("")}</table>`,
                ),
                shown: shownWith(people, "name", "kana", "birth", "phone"),
            }
        },
    },
    shape(
        "thirteenth-orders",
        "customers in many rows of orders, with products that look like names",
        HTML,
        ["name", "email", "address"],
        (people, random) => {
            const addresses = people.map((o) => addressIn(random, o))
            const rows = Array.from({ length: 2 + people.length * 2 }, (_, at) => {
                const index = (at * 3) % people.length
                return people
                    .slice(index, index + 1)
                    .map((o) =>
                        cells(
                            `26112${random.digits(7)}`,
                            `2026-11-${10 + (at % 19)} 0${at % 10}:15:30`,
                            nameOf(o, " "),
                            o.email,
                            addresses[index] ?? "",
                            ["山田錦 純米酒", "鈴木バイオリン", "小林製麺のうどん"][at % 3] ?? "",
                            `49${random.digits(11)}`,
                            `¥${1 + random.below(9)},980`,
                        ),
                    )
                    .join("")
            })
            const seen = Array.from({ length: 2 + people.length * 2 }, (_, at) => (at * 3) % people.length)
            return thirteenthPage(
                random,
                "受注一覧",
                `<table>${heads("注文番号", "注文日時", "購入者", "メール", "配送先", "商品名", "JAN", "金額")}${rows.join("")}${people
                    .map((o, at) =>
                        seen.includes(at)
                            ? ""
                            : cells(
                                  `26113${random.digits(7)}`,
                                  "2026-11-09 12:00:00",
                                  nameOf(o, " "),
                                  o.email,
                                  addresses[at] ?? "",
                                  "男前豆腐",
                                  `45${random.digits(11)}`,
                                  "¥298",
                              ),
                    )
                    .join("")}</table>`,
            )
        },
    ),
    {
        id: "thirteenth-pupils",
        why: "pupils with their guardians in one row: two persons",
        make: (random) => {
            const people = makePeople(random, 8)
            const pairs = [0, 2, 4, 6].map((at) => people.slice(at, at + 2))
            const rows = pairs.map(([pupil, guardian], at) =>
                pupil === undefined || guardian === undefined
                    ? ""
                    : cells(
                          `${at + 1}`,
                          nameOf(pupil, " "),
                          kanaOf(pupil),
                          birthOf(pupil, "."),
                          nameOf(guardian, " "),
                          mobileOf(guardian),
                      ),
            )
            return {
                mediaType: HTML,
                body: thirteenthPage(
                    random,
                    "3年2組 児童名簿",
                    `<table>${heads("番", "児童氏名", "ふりがな", "生年月日", "保護者氏名", "緊急連絡先")}${rows.join("")}</table>`,
                ),
                // Whose telephone an emergency contact is, two readers may tell differently.
                either: ["phone"],
                shown: [
                    ...shownWith(
                        pairs.flatMap((pair) => pair.slice(0, 1)),
                        "name",
                        "kana",
                        "birth",
                    ),
                    ...shownWith(
                        pairs.flatMap((pair) => pair.slice(1)),
                        "name",
                        "phone",
                    ),
                ],
            }
        },
    },
]
