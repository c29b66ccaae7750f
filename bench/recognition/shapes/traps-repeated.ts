// Shapes in which one person comes several times, or two look like one.
import { addressOf, birthOf, kanaOf, landlineOf, makePeople, mobileOf, nameOf, type Person } from "../people.ts"
import {
    CSV,
    csvLine,
    HTML,
    JSON_TYPE,
    lines,
    page,
    shape,
    shapeOfOne,
    shownWith,
    somePeople,
    TEXT,
    type Shape,
} from "../shape.ts"

export const TRAPS_REPEATED: readonly Shape[] = [
    {
        id: "trap-namesakes",
        why: "namesakes with numbers of their own are two persons",
        make: (random) => {
            const people = somePeople(random)
            const twins = people.map((one, at): Person =>
                at % 3 === 1 ? { ...one, ...namesOf(people[at - 1] ?? one) } : one,
            )
            const body = lines([
                "氏名,フリガナ,生年月日,携帯番号",
                ...twins.map((one) => csvLine([nameOf(one), kanaOf(one), birthOf(one), mobileOf(one)])),
            ])
            return { mediaType: CSV, body, shown: shownWith(twins, "name", "kana", "birth", "phone") }
        },
    },
    {
        id: "trap-orders",
        why: "one customer in many rows of orders is one person",
        make: (random) => {
            const people = somePeople(random)
            const orders = Array.from({ length: 30 }, (_, at) => ({ one: people[at % people.length] ?? fail(), at }))
            const body = lines([
                "注文番号,注文日,氏名,メールアドレス,商品名,金額",
                ...orders.map(({ one, at }) =>
                    csvLine([`A-${5_000 + at}`, "2026/05/01", nameOf(one), one.email, "見本せんべい", 1_200 + at]),
                ),
            ])
            return {
                mediaType: CSV,
                body,
                shown: shownWith(
                    orders.map(({ one }) => one),
                    "name",
                    "email",
                ),
            }
        },
    },
    {
        id: "trap-orders-no-strong",
        why: "the same, known by name and address alone",
        make: (random) => {
            const people = somePeople(random)
            const orders = Array.from({ length: 24 }, (_, at) => ({ one: people[at % people.length] ?? fail(), at }))
            const body = page(
                `<table><tr><th>注文番号</th><th>お届け先氏名</th><th>お届け先住所</th></tr>${orders.map(({ one, at }) => `<tr><td>B${at}</td><td>${nameOf(one, " ")}</td><td>${addressOf(one)}</td></tr>`).join("")}</table>`,
            )
            return {
                mediaType: HTML,
                body,
                shown: shownWith(
                    orders.map(({ one }) => one),
                    "name",
                    "address",
                ),
            }
        },
    },
    {
        id: "trap-two-spellings",
        why: "the same person in a list and in a card below: other spacing, other case, +81",
        make: (random) => {
            const people = somePeople(random)
            const rows = people.map(
                (one) => `<tr><td>${nameOf(one, " ")}</td><td>${one.email}</td><td>${mobileOf(one)}</td></tr>`,
            )
            const cards = people.map(
                (one) =>
                    `<dl><dt>氏名</dt><dd>${nameOf(one, "　")}</dd><dt>メール</dt><dd>${one.email.toUpperCase()}</dd><dt>電話</dt><dd>+81 ${mobileOf(one).slice(1)}</dd></dl>`,
            )
            const body = page(
                `<table><tr><th>氏名</th><th>メール</th><th>電話</th></tr>${rows.join("")}</table>${cards.join("")}`,
            )
            return {
                mediaType: HTML,
                body,
                shown: [...shownWith(people, "name", "email", "phone"), ...shownWith(people, "name", "email", "phone")],
            }
        },
    },
    {
        id: "trap-page-and-state",
        why: "a page whose script carries the same persons again",
        make: (random) => {
            const people = somePeople(random)
            const rows = people.map((one) => `<tr><td>${nameOf(one, " ")}</td><td>${one.email}</td></tr>`)
            const state = JSON.stringify({
                users: people.map((one) => ({ id: one.id, name: nameOf(one), email: one.email })),
            })
            const body = page(
                `<table><tr><th>氏名</th><th>メール</th></tr>${rows.join("")}</table><script>window.__STATE__=${state}</script>`,
            )
            return {
                mediaType: HTML,
                body,
                shown: [...shownWith(people, "name", "email"), ...shownWith(people, "name", "email")],
            }
        },
    },
    {
        id: "trap-mixed-strength",
        why: "one list by mail, one by number and name: the second list knows some by their number",
        make: (random) => {
            const people = makePeople(random, 6)
            const [first, second] = [people.slice(0, 4), people.slice(2)]
            const body = JSON.stringify({
                a: first.map((one) => ({ name: nameOf(one), email: one.email, tel: mobileOf(one) })),
                b: second.map((one) => ({ name: nameOf(one), tel: mobileOf(one, "") })),
            })
            return {
                mediaType: JSON_TYPE,
                body,
                shown: [...shownWith(first, "name", "email", "phone"), ...shownWith(second, "name", "phone")],
            }
        },
    },
    shape("trap-two-mails", "two addresses of one person", CSV, ["name", "email"], (people) =>
        lines([
            "氏名,メールアドレス1,メールアドレス2",
            ...people.map((one) => csvLine([nameOf(one), one.email, `sub.${one.email}`])),
        ]),
    ),
    shape("trap-home-and-mobile", "landline and mobile of one person", JSON_TYPE, ["name", "phone"], (people) =>
        JSON.stringify(
            people.map((one) => ({ name: nameOf(one), homePhone: landlineOf(one), mobilePhone: mobileOf(one) })),
        ),
    ),
    shape(
        "trap-created-by",
        "the member of staff who made the record is not the person's second name",
        CSV,
        ["name", "email", "address"],
        (people) =>
            lines([
                "氏名,メールアドレス,住所,登録日,備考",
                ...people.map((one) => csvLine([nameOf(one), one.email, addressOf(one), "2026-05-01", "窓口で受付"])),
            ]),
    ),
    shapeOfOne(
        "trap-quoted-mail",
        "an answer that quotes the question: one person, three times",
        TEXT,
        ["name", "email"],
        (one) =>
            `${nameOf(one, " ")} 様\n\nお問い合わせありがとうございます。\n\n> お名前：${nameOf(one, " ")}\n> メール：${one.email}\n>\n> 開館時間を教えてください。\n`,
    ),
]

function namesOf({
    family,
    given,
    familyKana,
    givenKana,
}: Person): Pick<Person, "family" | "given" | "familyKana" | "givenKana"> {
    return { family, given, familyKana, givenKana }
}

function fail(): never {
    throw new RangeError("people: empty")
}
