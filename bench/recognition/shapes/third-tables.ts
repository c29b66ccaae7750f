// A third set, written after the meter had been mended on the others: what it got wrong at first sight is what to expect of
// files nobody has seen (docs/recognition.md).
import { addressOf, birthOf, kanaOf, mobileOf, nameOf } from "../people.ts"
import { CSV, csvLine, lines, shape, XML, type Shape } from "../shape.ts"

export const THIRD_TABLES: readonly Shape[] = [
    shape(
        "third-csv-spaced",
        "spaces around the fields, quotes around some",
        CSV,
        ["name", "email", "phone"],
        (people) =>
            lines([
                "No , 氏名 , メール , 電話",
                ...people.map((one) => `${one.id} , "${nameOf(one, " ")}" , ${one.email} , ${mobileOf(one)}`),
            ]),
    ),
    shape(
        "third-csv-two-header-lines",
        "a group line above the headings",
        CSV,
        ["name", "kana", "phone", "address"],
        (people) =>
            lines([
                "基本情報,,連絡先,",
                "氏名,フリガナ,電話番号,住所",
                ...people.map((one) => csvLine([nameOf(one), kanaOf(one), mobileOf(one), addressOf(one)])),
            ]),
    ),
    shape(
        "third-csv-status-words",
        "columns of words that look like names: towns, sections, staff codes",
        CSV,
        ["name", "email"],
        (people, random) =>
            lines([
                "氏名,メールアドレス,地区,担当課,状態",
                ...people.map((one) =>
                    csvLine([nameOf(one), one.email, random.pick(["上野", "三宅", "千葉"]), "総務課", "処理済"]),
                ),
            ]),
    ),
    shape(
        "third-csv-unlabelled-extra",
        "no heading; address, mobile and mail in any order",
        CSV,
        ["name", "address", "phone", "email"],
        (people) => lines(people.map((one) => csvLine([one.email, mobileOf(one), addressOf(one), nameOf(one, " ")]))),
    ),
    shape(
        "third-csv-birth-age",
        "birth in eight digits, age, sex as a code",
        CSV,
        ["name", "birth", "age", "sex"],
        (people) =>
            lines([
                "name,birthday,age,gender",
                ...people.map((one) => csvLine([nameOf(one), birthOf(one, ""), one.age, one.sex === "男" ? 1 : 2])),
            ]),
    ),
    shape(
        "third-xml-envelope",
        "a webservice's answer with one list and totals",
        XML,
        ["name", "email", "phone"],
        (people) =>
            `<?xml version="1.0"?><response><status>0</status><total>${people.length}</total><userList>${people.map((one) => `<user><userId>${one.id}</userId><lastName>${one.family}</lastName><firstName>${one.given}</firstName><mailAddress>${one.email}</mailAddress><tel1>${mobileOf(one)}</tel1></user>`).join("")}</userList></response>`,
    ),
    shape(
        "third-xml-pretty-attrs",
        "attributes over several lines, single quotes",
        XML,
        ["name", "phone"],
        (people) =>
            `<?xml version='1.0'?>\n<list>\n${people.map((one) => `  <row\n    no='${one.id}'\n    fullName='${nameOf(one)}'\n    telephone='${mobileOf(one)}'\n  />`).join("\n")}\n</list>\n`,
    ),
    shape(
        "third-soap-fault-free",
        "SOAP with multiRef-like items and nil",
        "text/xml",
        ["name", "birth"],
        (people) =>
            `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><getPatientsReturn>${people.map((one) => `<item xsi:type="ns1:Patient"><patientName xsi:type="xsd:string">${nameOf(one, " ")}</patientName><birthDate xsi:type="xsd:date">${birthOf(one)}</birthDate><phone xsi:nil="true"/></item>`).join("")}</getPatientsReturn></soapenv:Body></soapenv:Envelope>`,
    ),
    shape(
        "third-js-map",
        "a map of calls with positional values",
        "text/javascript",
        ["name", "email"],
        (people) =>
            `define(["app"], function (app) {\n${people.map((one) => `  app.addUser(${one.id}, "${nameOf(one, " ")}", "${one.email}");`).join("\n")}\n});\n`,
    ),
    shape(
        "third-js-template",
        "rendered markup in a template string",
        "application/javascript",
        ["name", "email"],
        (people) =>
            `document.write(\`<table><tr><th>氏名</th><th>メール</th></tr>${people.map((one) => `<tr><td>${nameOf(one)}</td><td>${one.email}</td></tr>`).join("")}</table>\`);`,
    ),
]
