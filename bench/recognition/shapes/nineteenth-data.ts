// Of the nineteenth set: XML, SOAP, feeds, events, programs.
import { data, day, first } from "../nineteenth-shape.ts"
import { addressOf, birthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { JSON_TYPE, XML, type Shape } from "../shape.ts"

export const NINETEENTH_DATA: readonly Shape[] = [
    data(
        "nineteenth-xml-list",
        "a list of members as elements",
        XML,
        "many",
        ["name", "kana", "birth", "phone", "address"],
        (p, r) =>
            `<?xml version="1.0" encoding="UTF-8"?>\n<members count="${p.length}">\n${p.map((o) => `  <member>\n    <id>${r.digits(6)}</id>\n    <name>${nameOf(o, " ")}</name>\n    <kana>${kanaOf(o)}</kana>\n    <birthday>${birthOf(o)}</birthday>\n    <tel>${landlineOf(o)}</tel>\n    <address>${addressOf(o)}</address>\n    <status>active</status>\n  </member>`).join("\n")}\n</members>\n`,
    ),
    data(
        "nineteenth-soap-customer",
        "an answer of a service: one customer within an envelope",
        "text/xml; charset=utf-8",
        "one",
        ["name", "email", "phone", "postal", "address"],
        (p, r) => {
            const o = first(p)
            return `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><GetCustomerResponse xmlns="http://tempuri.example/"><GetCustomerResult><CustomerCode>${r.digits(8)}</CustomerCode><CustomerName>${nameOf(o, " ")}</CustomerName><ZipCode>${postalOf(o)}</ZipCode><Address1>${addressOf(o)}</Address1><Address2>${o.building}</Address2><TelNo>${landlineOf(o)}</TelNo><MailAddress>${o.email}</MailAddress><RegistDate>${day(r)}T00:00:00</RegistDate></GetCustomerResult></GetCustomerResponse></soap:Body></soap:Envelope>`
        },
    ),
    data(
        "nineteenth-rss-posts",
        "a feed whose posts have an author with an address",
        "application/rss+xml",
        "few",
        ["name", "email"],
        (p, r) =>
            `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>町の掲示板</title><link>https://www.example.jp/</link><description>新着の投稿</description>${p.map((o) => `<item><title>${r.pick(["ゆずります：ベビーカー", "さがしています：自転車"])}</title><link>https://www.example.jp/p/${r.digits(5)}</link><author>${o.email} (${nameOf(o, " ")})</author><pubDate>Fri, 27 Nov 2026 1${r.below(9)}:00:00 +0900</pubDate></item>`).join("")}</channel></rss>`,
    ),
    data(
        "nineteenth-xml-attributes",
        "people in attributes of their elements",
        XML,
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            `<?xml version="1.0"?>\n<Users>\n${p.map((o) => `  <User Id="${r.digits(4)}" Name="${nameOf(o, " ")}" Mail="${o.email}" Tel="${mobileOf(o)}" LastLogin="${day(r)}"/>`).join("\n")}\n</Users>`,
    ),
    data(
        "nineteenth-sse-updates",
        "events of a list that fills up, a heartbeat between",
        "text/event-stream",
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            p
                .map(
                    (o, at) =>
                        `id: ${at + 1}\nevent: new-entry\ndata: ${JSON.stringify({ entryId: r.digits(6), name: nameOf(o, " "), email: o.email, tel: mobileOf(o), at: `${day(r)}T10:00:00Z` })}\n\nevent: ping\ndata: {}\n\n`,
                )
                .join(""),
    ),
    data(
        "nineteenth-json-chunks",
        "objects one behind the other, as a stream is flushed",
        JSON_TYPE,
        "few",
        ["name", "email"],
        (p, r) =>
            p
                .map((o, at) =>
                    JSON.stringify({
                        seq: at,
                        type: "row",
                        payload: { no: r.digits(5), name: nameOf(o), mail: o.email },
                    }),
                )
                .join("\n"),
    ),
    data(
        "nineteenth-js-customers",
        "a program that defines a list and hands it on",
        "application/javascript",
        "few",
        ["name", "kana", "phone", "address"],
        (p, r) =>
            `// 自動生成ファイル\nconst customers = [\n${p.map((o) => `  { id: ${o.id + 1}, name: '${nameOf(o, " ")}', kana: '${kanaOf(o)}', tel: '${landlineOf(o)}', address: '${addressOf(o)}', updated: '${day(r)}' },`).join("\n")}\n];\nexport default customers;\n`,
    ),
    data(
        "nineteenth-jsonp-search",
        "an answer in a callback",
        "application/javascript",
        "few",
        ["name", "email"],
        (p, r) =>
            `jQuery3600${r.digits(8)}_${r.digits(13)}({"result":"ok","count":${p.length},"users":${JSON.stringify(p.map((o) => ({ uid: r.digits(6), uname: nameOf(o, " "), umail: o.email, dept: r.pick(["営業部", "開発部"]) })))}});`,
    ),
]
