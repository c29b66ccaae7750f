// XML, mail, address books, forms and dumps as records, one line each.
import { describe, expect, test } from "vitest"
import type { ReaderKind } from "./readers.ts"
import { shownRecords, type ShapeCase } from "./shown-records.case.ts"

const base64 = (text: string): string => Buffer.from(text).toString("base64")

const XML: readonly ShapeCase[] = [
    {
        body: "<a><m><name>山田</name><tel>03-0000-0001</tel></m><m><name>佐藤</name><tel>03-0000-0002</tel></m></a>",
        want: ["object: m.name=山田 | m.tel=03-0000-0001", "object: m.name=佐藤 | m.tel=03-0000-0002"],
        why: "elements that repeat are records",
    },
    {
        body: '<m:a xmlns:m="urn:x"><m:u name="山田" mail="a@example.jp"/><m:u name="佐藤" mail="b@example.jp"/></m:a>',
        want: ["object: u.name=山田 | u.mail=a@example.jp", "object: u.name=佐藤 | u.mail=b@example.jp"],
        why: "attributes are fields, prefixes are not told",
    },
    {
        body: "<r><m><name><family>山田</family><given>太郎</given></name><name><family>ヤマダ</family><given>タロウ</given></name></m></r>",
        want: ["object: r.m.name.family=山田 | r.m.name.given=太郎 | r.m.name.family=ヤマダ | r.m.name.given=タロウ"],
        why: "a name in parts and how it is read are no list",
    },
    {
        body: '<r><f name="email">a@example.jp</f><f name="氏名"><![CDATA[山田]]></f></r>',
        want: ["object: r.email=a@example.jp | r.氏名=山田"],
        why: "an attribute that names the text; CDATA",
    },
    {
        body: "<a><b>BEGIN:VCARD\nFN:山田 太郎\nEMAIL:a@example.jp\nEND:VCARD\n</b></a>",
        want: ["definitions: full name=山田 太郎 | email=a@example.jp"],
        why: "a card that is a value",
    },
    {
        body: "<a><m><name>氏名</name><value><string>山田</string></value></m><m><name>mail</name><value><string>a@example.jp</string></value></m></a>",
        want: ["object: a.氏名=山田 | a.mail=a@example.jp"],
        why: "elements that name their value",
    },
    { body: "<a><b>x@example.jp", want: ["item: a.b=x@example.jp"], why: "cut off: what was there is read" },
    {
        body: "<a>1 < 2 x@example.jp</c></a>",
        want: ["object: a.=1 | a.=< | a.=2 x@example.jp"],
        why: "a lone sign, a stray end",
    },
]

const READERS: readonly ShapeCase[] = [
    {
        body: "To: taro@example.jp\nSubject: x\n\n見本株式会社\n\n山田 太郎 様\n\n佐藤 花子 様\n",
        want: [
            "item: ·=taro@example.jp",
            "prose: subject=x",
            "prose: ·=見本株式会社",
            "prose: ·=taro@example.jp | ·=山田 太郎 様",
            "prose: ·=佐藤 花子 様",
        ],
        why: "whom the text addresses first is who the mail is for",
    },
    {
        body: "To: a@example.jp, b@example.jp\n\n山田 太郎 様\n",
        want: ["item: ·=a@example.jp", "item: ·=b@example.jp", "prose: ·=山田 太郎 様"],
        why: "a mail for several is for nobody in particular",
    },
    {
        body: "To: 山田 太郎 <taro@example.jp>\n\n山田太郎様\n",
        want: ["item: ·=山田 太郎 <taro@example.jp>", "prose: ·=山田 太郎 <taro@example.jp> | ·=山田太郎様"],
        why: "the header has their name as well",
    },
    {
        body: "To: 佐藤 花子 <hanako@example.jp>\n\n山田 太郎 様\n",
        want: ["item: ·=佐藤 花子 <hanako@example.jp>", "prose: ·=山田 太郎 様"],
        why: "the header has another name",
    },
    {
        body: "To: a@example.jp\n\n各位\n佐藤さんより\n下記\n以上\n山田 太郎 様\n",
        want: [
            "item: ·=a@example.jp",
            "prose: ·=各位",
            "prose: ·=佐藤さんより",
            "prose: ·=下記",
            "prose: ·=以上",
            "prose: ·=山田 太郎 様",
        ],
        why: "whom a later line names is somebody else",
    },
]

const PARTS: readonly ShapeCase[] = [
    {
        body: '--b\r\nContent-Type: application/json\r\n\r\n{"name":"山田","mail":"a@example.jp"}\r\n--b--\r\n',
        want: ["object: name=山田 | mail=a@example.jp"],
        why: "the body begins with the boundary of its parts",
    },
    {
        body: '--b\nContent-Type: application/http\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"mail":"a@example.jp"}\n--b--\n',
        want: ["prose: ·=HTTP/1.1 200 OK", "object: mail=a@example.jp"],
        why: "a part that is an answer has a header of its own",
    },
]

const TYPED: readonly ShapeCase[] = [
    {
        body: '<doc><str name="name_s">山田</str><str name="mail_s">a@example.jp</str><long name="v">1</long></doc>',
        want: ["object: doc.name_s=山田 | doc.mail_s=a@example.jp | doc.v=1"],
        why: "elements that are named for their type, by an attribute",
    },
]

const MAIL: readonly ShapeCase[] = [
    {
        body: "From a@example.jp Fri May  1 10:00:00 2026\nFrom: a@example.jp\n\n本文\n\nFrom b@example.jp Fri May  1 10:00:00 2026\nFrom: b@example.jp\n\nFrom here on\n",
        want: ["item: ·=a@example.jp", "prose: ·=本文", "item: ·=b@example.jp", "prose: ·=From here on"],
        why: "a mailbox of two mails; a sentence that begins like the line between them",
    },
    {
        body: `From: =?UTF-8?B?${base64("山田")}?= <a@example.jp>\r\nTo: b@example.jp, c@example.jp\r\n\r\n携帯: 090-0000-0001\r\n`,
        want: [
            "item: ·=山田 <a@example.jp>",
            "item: ·=b@example.jp",
            "item: ·=c@example.jp",
            "definitions: 携帯=090-0000-0001 | ·=山田 <a@example.jp>",
        ],
        why: "an address each; fields below a letter are the sender's",
    },
    {
        body: `Content-Type: text/csv\nContent-Transfer-Encoding: base64\n\n${base64("氏名,メール\n山田,a@example.jp\n")}\n`,
        want: ["line: 氏名=山田 | メール=a@example.jp"],
        why: "a part is read by the reader of its type",
    },
    {
        body: 'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Transfer-Encoding: quoted-printable\n\n=E6=B0=8F=\n=E5=90=8D: a@exam=\nple.jp\n--b--\n',
        want: ["definitions: 氏名=a@example.jp"],
        why: "soft line breaks fall away",
    },
    {
        body: "Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nnot base64: a@example.jp\n",
        want: ["prose: ·=not base64: a@example.jp"],
        why: "what is no base64 is seen as it stands",
    },
]

const DIRECTORY: readonly ShapeCase[] = [
    {
        body: "BEGIN:VCARD\nN:山田;太郎;;;\nTEL;TYPE=CELL:090-0000-\n 0001\nADR:;;見本町1;架空市;東京都;999-9999;\nEND:VCARD\n",
        want: [
            "definitions: family name=山田 | given name=太郎 | tel=090-0000-0001 | address=東京都架空市見本町1 | postal code=999-9999",
        ],
        why: "halves, a folded line, an address in parts",
    },
    {
        body: `cn:: ${base64("山田")}\nmail: a@example.jp\n\ncn: 佐藤\nmail: b@example.jp\n`,
        want: ["definitions: full name=山田 | mail=a@example.jp", "definitions: full name=佐藤 | mail=b@example.jp"],
        why: "base64 values, records apart by empty lines",
    },
    {
        body: "BEGIN:VEVENT\nATTENDEE;CN=山田:mailto:a@example.jp\nEND:VEVENT\n",
        want: ["object: full name=山田 | email=mailto:a@example.jp"],
        why: "an attendee is a person of its own",
    },
    {
        body: "BEGIN:VEVENT\nUID:1@example.jp\nEND:VEVENT\nuid: taro@example.jp\n",
        want: ["definitions: message-id=1@example.jp", "definitions: id=taro@example.jp"],
        why: "the name of an entry only looks like an address; that of an account may be one",
    },
]

const SQL: readonly ShapeCase[] = [
    {
        body: "INSERT INTO `m` (`name`, email) VALUES (1,'it''s'),(NULL,'a@example.jp');",
        want: ["line: name=1 | email=it's", "line: email=a@example.jp"],
        why: "rows under the names of their columns",
    },
    {
        body: "CREATE TABLE m (\n  id int,\n  mail text,\n  PRIMARY KEY (id)\n);\nINSERT INTO m VALUES (1,'a@example.jp');",
        want: [
            "prose: ·=CREATE TABLE m (",
            "prose: ·=id int,",
            "prose: ·=mail text,",
            "prose: ·=PRIMARY KEY (id)",
            "prose: ·=);",
            "line: id=1 | mail=a@example.jp",
        ],
        why: "columns of the table where the statement has none",
    },
    {
        body: "INSERT [dbo].[m] ([氏名], [mail]) VALUES (N'山田', N'a@example.jp')\nGO\nINSERT [dbo].[m] ([氏名]) VALUES (N'佐''藤')\n",
        want: ["line: 氏名=山田 | mail=a@example.jp", "prose: ·=GO", "line: 氏名=佐'藤"],
        why: "SQL Server: no INTO before brackets, national strings",
    },
    {
        body: "COPY public.m (id, mail) FROM stdin;\n1\ta@example.jp\n\\.\n",
        want: ["prose: ·=COPY public.m (id, mail) FROM stdin;", "line: id=1 | mail=a@example.jp"],
        why: "lines of a COPY",
    },
]

const FORM: readonly ShapeCase[] = [
    {
        body: "name=%E5%B1%B1%E7%94%B0+%E5%A4%AA%E9%83%8E&mail=a%40example.jp&name=%zz",
        want: ["definitions: name=山田 太郎 | mail=a@example.jp", "definitions: name=%zz"],
        why: "decoded; a key that comes again begins the next record",
    },
]

const ALL: readonly (readonly [ReaderKind, readonly ShapeCase[]])[] = [
    ["xml", XML],
    ["xml", TYPED],
    ["mail", MAIL],
    ["mail", READERS],
    ["multipart", PARTS],
    ["directory", DIRECTORY],
    ["sql", SQL],
    ["form", FORM],
]

describe.each(ALL)("%s", (kind, cases) => {
    test.each(cases)("$why", ({ body, want }) => {
        expect(shownRecords(kind, body)).toEqual(want)
    })
})
