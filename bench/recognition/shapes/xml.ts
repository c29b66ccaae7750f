// XML: elements, attributes, namespaces, feeds, SOAP, spreadsheets.
import { addressOf, birthOf, kanaOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { shape, XML, type Shape } from "../shape.ts"

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const row = (values: readonly string[]): string =>
    `<Row>${values.map((value) => `<Cell><Data ss:Type="String">${value}</Data></Cell>`).join("")}</Row>`
const element = (name: string, text: string): string => `<${name}>${text}</${name}>`

export const XML_SHAPES: readonly Shape[] = [
    shape(
        "xml-elements",
        "a field an element",
        XML,
        ["name", "kana", "email", "phone"],
        (people) =>
            `${HEAD}<customers>\n${people
                .map(
                    (one) =>
                        `  <customer id="${one.id}">\n    ${element("name", nameOf(one, " "))}\n    ${element("kana", kanaOf(one))}\n    ${element("email", one.email)}\n    ${element("tel", mobileOf(one))}\n  </customer>`,
                )
                .join("\n")}\n</customers>`,
    ),
    shape(
        "xml-attributes",
        "a field an attribute",
        XML,
        ["name", "email", "birth"],
        (people) =>
            `${HEAD}<members>${people.map((one) => `<member id="${one.id}" name="${nameOf(one)}" email="${one.email}" birthday="${birthOf(one)}"/>`).join("\n")}</members>`,
    ),
    shape(
        "xml-nested",
        "name and address in parts, deeper down",
        XML,
        ["name", "email", "postal", "address"],
        (people) =>
            `${HEAD}<export><records>${people
                .map(
                    (one) =>
                        `<person><fullName><family>${one.family}</family><given>${one.given}</given></fullName><contact><email>${one.email}</email><address><zip>${postalOf(one)}</zip><street>${addressOf(one)}</street></address></contact></person>`,
                )
                .join("\n")}</records></export>`,
    ),
    shape(
        "xml-japanese-tags",
        "Japanese element names",
        XML,
        ["name", "phone", "address"],
        (people) =>
            `${HEAD}<名簿>${people.map((one) => `<会員>${element("氏名", nameOf(one))}${element("電話番号", mobileOf(one))}${element("住所", addressOf(one))}</会員>`).join("")}</名簿>`,
    ),
    shape(
        "xml-cdata",
        "CDATA sections",
        "text/xml",
        ["name", "email"],
        (people) =>
            `${HEAD}<users>${people.map((one) => `<user><name><![CDATA[${nameOf(one)}]]></name><mail><![CDATA[${one.email}]]></mail></user>`).join("")}</users>`,
    ),
    shape(
        "xml-soap",
        "an answer of a SOAP service",
        "application/soap+xml; charset=utf-8",
        ["name", "email", "phone"],
        (people) =>
            `${HEAD}<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope" xmlns:m="urn:example:members"><soap:Header/><soap:Body><m:ListMembersResponse>${people
                .map(
                    (one) =>
                        `<m:Member><m:MemberId>${one.id}</m:MemberId><m:Name>${nameOf(one, " ")}</m:Name><m:Email>${one.email}</m:Email><m:Phone>${mobileOf(one)}</m:Phone></m:Member>`,
                )
                .join("")}</m:ListMembersResponse></soap:Body></soap:Envelope>`,
    ),
    shape(
        "xml-soap-properties",
        "key and value as elements",
        "text/xml",
        ["name", "email"],
        (people) =>
            `${HEAD}<rows>${people.map((one) => `<row><field name="id">${one.id}</field><field name="full_name">${nameOf(one)}</field><field name="email">${one.email}</field></row>`).join("")}</rows>`,
    ),
    shape(
        "xml-atom",
        "a feed whose entries have authors",
        "application/atom+xml",
        ["name", "email"],
        (people) =>
            `${HEAD}<feed xmlns="http://www.w3.org/2005/Atom"><title>活動報告</title><updated>2026-05-01T10:00:00Z</updated>${people
                .map(
                    (one) =>
                        `<entry><title>5月の報告</title><id>urn:uuid:0000-${one.id}</id><author><name>${nameOf(one, " ")}</name><email>${one.email}</email></author><content type="text">特になし</content></entry>`,
                )
                .join("")}</feed>`,
    ),
    shape(
        "xml-rss",
        "a feed with authors as mail and name",
        "application/rss+xml",
        ["name", "email"],
        (people) =>
            `${HEAD}<rss version="2.0"><channel><title>お知らせ</title><link>https://example.jp/</link>${people
                .map(
                    (one) =>
                        `<item><title>記事</title><author>${one.email} (${nameOf(one, " ")})</author><pubDate>Fri, 01 May 2026 10:00:00 GMT</pubDate></item>`,
                )
                .join("")}</channel></rss>`,
    ),
    shape("xml-spreadsheet", "a spreadsheet as XML", "application/xml", ["name", "email"], (people) => {
        return `${HEAD}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="名簿"><Table>${row(["氏名", "メール"])}${people.map((one) => row([nameOf(one), one.email])).join("")}</Table></Worksheet></Workbook>`
    }),
    shape(
        "xml-plist",
        "keys and values as siblings",
        "application/x-plist+xml",
        ["name", "email"],
        (people) =>
            `${HEAD}<plist version="1.0"><array>${people.map((one) => `<dict><key>name</key><string>${nameOf(one)}</string><key>email</key><string>${one.email}</string></dict>`).join("")}</array></plist>`,
    ),
]
