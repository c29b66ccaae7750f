// The numbers and the sensitive fields of the design's part 9.
import { birthOf, kanaOf, mobileOf, nameOf } from "../people.ts"
import { CSV, csvLine, HTML, JSON_TYPE, lines, page, shape, shapeOfOne, TEXT, type Shape } from "../shape.ts"

const card4 = (card: string): string => (card.match(/.{4}/g) ?? []).join(" ")

export const NUMBER_SHAPES: readonly Shape[] = [
    shape("number-my-number", "Individual Numbers beside names", CSV, ["name", "birth", "my_number"], (people) =>
        lines(["氏名,生年月日,個人番号", ...people.map((one) => csvLine([nameOf(one), birthOf(one), one.myNumber]))]),
    ),
    shape("number-license", "driver's licences", CSV, ["name", "birth", "license"], (people) =>
        lines([
            "氏名,生年月日,運転免許証番号",
            ...people.map((one) => csvLine([nameOf(one), birthOf(one), one.license])),
        ]),
    ),
    shape("number-passport", "passports", JSON_TYPE, ["name", "passport", "birth"], (people) =>
        JSON.stringify({
            travellers: people.map((one) => ({
                surname: one.familyRoman.toUpperCase(),
                givenName: one.givenRoman.toUpperCase(),
                passportNumber: one.passport,
                birthDate: birthOf(one),
                nationality: "JPN",
            })),
        }),
    ),
    shape("number-residence-card", "residence cards", HTML, ["name", "residence_card", "phone"], (people) =>
        page(
            `<table><tr><th>氏名</th><th>在留カード番号</th><th>電話番号</th></tr>${people.map((one) => `<tr><td>${nameOf(one, " ")}</td><td>${one.residenceCard}</td><td>${mobileOf(one)}</td></tr>`).join("")}</table>`,
        ),
    ),
    shape("number-resident-code", "住民票コード", CSV, ["name", "resident_code", "birth"], (people) =>
        lines([
            "住民票コード,氏名,生年月日",
            ...people.map((one) => csvLine([one.residentCode, nameOf(one), birthOf(one)])),
        ]),
    ),
    shape(
        "number-pension",
        "基礎年金番号 with and without its hyphen",
        CSV,
        ["name", "kana", "pension", "birth"],
        (people, random) =>
            lines([
                "基礎年金番号,氏名,カナ,生年月日",
                ...people.map((one) =>
                    csvLine([
                        random.once(2) ? one.pension : `${one.pension.slice(0, 4)}-${one.pension.slice(4)}`,
                        nameOf(one),
                        kanaOf(one),
                        birthOf(one),
                    ]),
                ),
            ]),
    ),
    shape(
        "number-insurance",
        "被保険者証: symbol, number and insurer",
        HTML,
        ["name", "birth", "insurance"],
        (people) =>
            page(
                people
                    .map(
                        (one) =>
                            `<dl><dt>氏名</dt><dd>${nameOf(one)}</dd><dt>生年月日</dt><dd>${birthOf(one)}</dd><dt>保険者番号</dt><dd>06130012</dd><dt>被保険者証記号・番号</dt><dd>1234・${one.insurance}</dd></dl>`,
                    )
                    .join(""),
            ),
    ),
    shape(
        "number-card",
        "cards with holder, month and code",
        JSON_TYPE,
        ["name", "card", "credential", "email"],
        (people) =>
            JSON.stringify(
                people.map((one) => ({
                    cardholderName: `${one.givenRoman} ${one.familyRoman}`.toUpperCase(),
                    cardNumber: one.card,
                    expiry: "05/29",
                    cvv: one.card.slice(-3),
                    email: one.email,
                })),
            ),
    ),
    shape("number-card-grouped", "cards printed in fours", CSV, ["name", "card"], (people) =>
        lines([
            "名義,カード番号,有効期限",
            ...people.map((one) =>
                csvLine([`${one.givenRoman} ${one.familyRoman}`.toUpperCase(), card4(one.card), "05/29"]),
            ),
        ]),
    ),
    shape("number-account", "bank accounts for a transfer", CSV, ["name", "account", "phone"], (people, random) =>
        lines([
            "氏名,銀行名,支店名,預金種目,口座番号,電話番号",
            ...people.map((one) =>
                csvLine([
                    nameOf(one),
                    random.pick(["見本銀行", "架空信用金庫"]),
                    random.pick(["本店", "例示支店"]),
                    "普通",
                    one.account,
                    mobileOf(one),
                ]),
            ),
        ]),
    ),
    shape("number-account-holder", "accounts known by the holder's reading", JSON_TYPE, ["kana", "account"], (people) =>
        JSON.stringify({
            payees: people.map((one) => ({
                bankCode: "0999",
                branchCode: "001",
                accountNumber: one.account,
                accountHolderKana: kanaOf(one),
            })),
        }),
    ),
    shape(
        "health-patients",
        "patients: number of the card, disease, treatment",
        CSV,
        ["name", "birth", "sex", "health"],
        (people) =>
            lines([
                "診察券番号,患者氏名,生年月日,性別,病名,処置",
                ...people.map((one) =>
                    csvLine([10_000 + one.id, nameOf(one, " "), birthOf(one), one.sex, one.illness, "経過観察"]),
                ),
            ]),
    ),
    shapeOfOne(
        "health-interview",
        "a medical questionnaire",
        TEXT,
        ["name", "age", "phone", "health"],
        (one) =>
            `問診票\n氏名：${nameOf(one)}\n年齢：${one.age}歳\n電話番号：${mobileOf(one)}\n既往歴：${one.illness}\nアレルギー：卵\n`,
    ),
    shape("health-json", "diagnoses in an API", JSON_TYPE, ["name", "birth", "health"], (people) =>
        JSON.stringify({
            patients: people.map((one) => ({
                patientId: `P${one.id}`,
                patientName: nameOf(one, " "),
                dateOfBirth: birthOf(one),
                diagnosis: one.illness,
                medication: "メトホルミン",
            })),
        }),
    ),
    shape("job-company", "occupation and employer of members", CSV, ["name", "email", "job", "age", "sex"], (people) =>
        lines([
            "氏名,年齢,性別,職業,会社・学校名,メールアドレス",
            ...people.map((one) => csvLine([nameOf(one), one.age, one.sex, one.job, one.company, one.email])),
        ]),
    ),
    shape("job-staff", "staff of an association: place of work", HTML, ["name", "job", "phone"], (people) =>
        page(
            `<table><tr><th>氏名</th><th>勤務先</th><th>携帯番号</th></tr>${people.map((one) => `<tr><td>${nameOf(one)}</td><td>${one.company}</td><td>${mobileOf(one)}</td></tr>`).join("")}</table>`,
        ),
    ),
    shape("credential-hashes", "accounts with hashes", CSV, ["nickname", "email", "credential"], (people) =>
        lines([
            "id,username,email,password_hash",
            ...people.map((one) =>
                csvLine([
                    one.id,
                    `${one.familyRoman}${one.id}`,
                    one.email,
                    `$2b$10$${"abcdefghij".repeat(5)}${String(one.id).padStart(3, "0")}`,
                ]),
            ),
        ]),
    ),
    shape(
        "credential-plain",
        "user, e-mail, password and the secret answer",
        JSON_TYPE,
        ["email", "credential"],
        (people) =>
            JSON.stringify(people.map((one) => ({ email: one.email, password: one.password, secretAnswer: "ぽち" }))),
    ),
]
