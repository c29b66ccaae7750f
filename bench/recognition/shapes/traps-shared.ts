// Shapes in which several persons, or everybody, have one identifier.
import { addressOf, birthOf, landlineOf, makePeople, mobileOf, nameOf, type Person } from "../people.ts"
import type { Random } from "../random.ts"
import { CSV, csvLine, HTML, JSON_TYPE, lines, page, shownWith, somePeople, type Shape } from "../shape.ts"

/** Families of two or three with one surname, one landline, one address. */
function families(random: Random): Person[] {
    return somePeople(random).flatMap((head) => {
        const others = makePeople(random, 2 + random.below(2), 1_000 + head.id * 10)
        return others.map((one, at): Person => {
            const given = ["太郎", "花子", "次郎"][at] ?? "三郎"
            return {
                ...one,
                given,
                family: head.family,
                landline: head.landline,
                ...placeOf(head),
                id: 1_000 + head.id * 10 + at,
            }
        })
    })
}

function placeOf({ prefecture, city, town, block }: Person): Pick<Person, "prefecture" | "city" | "town" | "block"> {
    return { prefecture, city, town, block }
}

export const TRAPS_SHARED: readonly Shape[] = [
    {
        id: "trap-family-landline",
        why: "families of two or three on one landline are as many persons",
        make: (random) => {
            const people = families(random)
            const body = lines([
                "氏名,電話番号,住所",
                ...people.map((one) => csvLine([nameOf(one), landlineOf(one), addressOf(one)])),
            ])
            return { mediaType: CSV, body, shown: shownWith(people, "name", "phone", "address") }
        },
    },
    {
        id: "trap-role-address",
        why: "`info@` of one company for all its contacts",
        make: (random) => {
            const people = somePeople(random)
            const body = lines([
                "氏名,会社名,メールアドレス,携帯電話",
                ...people.map((one) =>
                    csvLine([nameOf(one), "株式会社見本商事", "info@mihon.example.co.jp", mobileOf(one)]),
                ),
            ])
            return { mediaType: CSV, body, shown: shownWith(people, "name", "phone"), either: ["email", "job"] }
        },
    },
    {
        id: "trap-placeholder",
        why: "placeholders where a value is missing: the same for everybody, and nobody's",
        make: (random) => {
            const people = somePeople(random)
            const rows = people.map((one) =>
                csvLine([one.id, nameOf(one), "000-0000-0000", "dummy@example.com", birthOf(one)]),
            )
            const shown = shownWith(people, "name", "birth")
            return {
                mediaType: CSV,
                body: lines(["id,氏名,電話番号,メール,生年月日", ...rows]),
                shown,
                either: ["email", "phone"],
            }
        },
    },
    {
        id: "trap-help-desk",
        why: "the help desk's number and address stand in every row",
        make: (random) => {
            const people = somePeople(random)
            const rows = people.map(
                (one) =>
                    `<tr><td>${nameOf(one)}</td><td>${one.email}</td><td>担当窓口 03-0000-9999 help@example.jp</td></tr>`,
            )
            const body = page(
                `<table><tr><th>氏名</th><th>メール</th><th>問い合わせ先</th></tr>${rows.join("")}</table>`,
            )
            return { mediaType: HTML, body, shown: shownWith(people, "name", "email"), either: ["phone"] }
        },
    },
    {
        id: "trap-desk-line-in-rows",
        why: "one department's landline under 電話番号 in all rows, mail of their own",
        make: (random) => {
            const people = makePeople(random, 5 + random.below(10))
            const rows = people.map((one) => csvLine([nameOf(one), one.email, "03-0000-8888"]))
            const body = lines(["氏名,メールアドレス,電話番号", ...rows])
            return { mediaType: CSV, body, shown: shownWith(people, "name", "email", "phone") }
        },
    },
    {
        id: "trap-shared-mail-couple",
        why: "a couple who share a mail address are two",
        make: (random) => {
            const people = somePeople(random)
            const couples = people.flatMap((one, at): Person[] => [
                one,
                { ...one, given: at % 2 === 0 ? "弓子" : "次郎丸", id: 500 + one.id },
            ])
            const body = JSON.stringify(couples.map((one) => ({ 氏名: nameOf(one), メール: one.email })))
            return { mediaType: JSON_TYPE, body, shown: shownWith(couples, "name", "email") }
        },
    },
    {
        id: "trap-guardian",
        why: "a pupil and the guardian in one row are two persons",
        make: (random) => {
            const pupils = somePeople(random)
            const guardians = pupils.map((one): Person => ({ ...one, given: "保", id: 700 + one.id }))
            const rows = pupils.map((one, at) =>
                csvLine([nameOf(one), birthOf(one), nameOf(guardians[at] ?? one), mobileOf(one)]),
            )
            const body = lines(["生徒氏名,生年月日,保護者氏名,保護者電話番号", ...rows])
            return {
                mediaType: CSV,
                body,
                shown: [...shownWith(pupils, "name", "birth"), ...shownWith(guardians, "name", "phone")],
            }
        },
    },
    {
        id: "trap-footer-and-rows",
        why: "the office in the footer of a list is nobody, the rows are persons",
        make: (random) => {
            const people = somePeople(random)
            const body = page(
                `<p>担当課：総務課　電話 03-0000-7777　FAX 03-0000-7778</p><table><tr><th>氏名</th><th>電話番号</th></tr>${people.map((one) => `<tr><td>${nameOf(one)}</td><td>${landlineOf(one)}</td></tr>`).join("")}</table><address>〒100-0000 東京都千代田区見本町1-1 見本市役所</address>`,
            )
            return { mediaType: HTML, body, shown: shownWith(people, "name", "phone") }
        },
    },
]
