// A fifth set, written and first run like the third: what programs print when they show their own data (errors, logs, consoles).
import { addressOf, birthOf, kanaOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, JSON_TYPE, shape, TEXT, type Shape } from "../shape.ts"

const wideAs = (text: string): number => Array.from(text).reduce((sum, sign) => sum + (sign > "\u2000" ? 2 : 1), 0)
const padded = (text: string, to: number): string => text + " ".repeat(Math.max(0, to - wideAs(text)))

const phpText = (value: string): string => `string(${Buffer.byteLength(value)}) "${value}"`

const dumpLine = (key: string, value: string): string =>
    `  "<span class=sf-dump-key>${key}</span>" => "<span class=sf-dump-str title="${value.length} characters">${value}</span>"\n`

const mysqlRow = (id: string, name: string, mail: string, tel: string): string =>
    `| ${padded(id, 4)} | ${padded(name, 14)} | ${padded(mail, 40)} | ${padded(tel, 13)} |\n`

const psqlRow = (id: string, name: string, birth: string, tel: string): string =>
    ` ${padded(id, 4)} | ${padded(name, 14)} | ${padded(birth, 10)} | ${padded(tel, 13)}\n`

export const FIFTH_DUMPS: readonly Shape[] = [
    shape("fifth-print-r", "print_r of PHP", TEXT, ["name", "email", "phone"], (p) => {
        const one = (o: (typeof p)[number], at: number): string =>
            `    [${at}] => Array\n        (\n            [id] => ${o.id}\n            [name] => ${nameOf(o)}\n            [email] => ${o.email}\n            [tel] => ${mobileOf(o)}\n        )\n`
        return `Array\n(\n${p.map(one).join("\n")}\n)\n`
    }),
    shape("fifth-var-dump", "var_dump of PHP, with lengths in bytes", HTML, ["name", "email"], (p) => {
        const one = (o: (typeof p)[number], at: number): string =>
            `  [${at}]=>\n  array(3) {\n    ["id"]=>\n    int(${o.id})\n    ["name"]=>\n    ${phpText(nameOf(o))}\n    ["email"]=>\n    ${phpText(o.email)}\n  }\n`
        return `<pre>array(${p.length}) {\n${p.map(one).join("")}}\n</pre>`
    }),
    shape("fifth-dump-spans", "a dump with a span for each piece", HTML, ["name", "email", "phone"], (p) => {
        const one = (o: (typeof p)[number]): string =>
            `<span class=sf-dump-note>App\\User</span> {<samp>\n${dumpLine("name", nameOf(o, " "))}${dumpLine("email", o.email)}${dumpLine("phone", mobileOf(o))}</samp>}\n`
        return `<pre class=sf-dump>array:${p.length} [<samp>\n${p.map(one).join("")}</samp>]</pre>`
    }),
    shape(
        "fifth-python-dicts",
        "a list of dictionaries as Python writes it",
        TEXT,
        ["name", "email", "birth"],
        (p) =>
            `[${p.map((o) => `{'id': ${o.id}, 'name': '${nameOf(o, " ")}', 'email': '${o.email}', 'birthday': datetime.date(${o.birth.join(", ")}), 'active': True, 'note': None}`).join(", ")}]`,
    ),
    shape("fifth-dataclasses", "objects as Python writes them", TEXT, ["name", "email", "phone"], (p) =>
        p.map((o) => `User(id=${o.id}, name='${nameOf(o)}', email='${o.email}', phone='${mobileOf(o)}')`).join("\n"),
    ),
    shape(
        "fifth-java-to-string",
        "objects as Java writes them, in a line of a log",
        TEXT,
        ["name", "email", "address"],
        (p) =>
            p
                .map(
                    (o) =>
                        `2026-05-01 10:00:0${o.id % 10}.123 DEBUG 1 --- [nio-8080-exec-1] c.e.UserService : saved User{id=${o.id}, name=${nameOf(o, " ")}, email=${o.email}, address=${addressOf(o)}}`,
                )
                .join("\n"),
    ),
    shape(
        "fifth-ruby-inspect",
        "records as Rails shows them",
        TEXT,
        ["name", "email", "phone"],
        (p) =>
            `[${p.map((o) => `#<Member id: ${o.id}, name: "${nameOf(o, " ")}", email: "${o.email}", tel: "${mobileOf(o)}", created_at: "2026-05-01 01:00:00.000000000 +0000">`).join(", ")}]`,
    ),
    shape("fifth-powershell-list", "Format-List of PowerShell", TEXT, ["name", "email", "phone"], (p) =>
        p
            .map(
                (o) =>
                    `DisplayName  : ${nameOf(o, " ")}\r\nEmailAddress : ${o.email}\r\nMobilePhone  : ${mobileOf(o)}\r\n`,
            )
            .join("\r\n"),
    ),
    shape("fifth-mysql-console", "a table as the console of MySQL draws it", TEXT, ["name", "email", "phone"], (p) => {
        const rule = `+------+----------------+------------------------------------------+---------------+\n`
        const rows = p.map((o) => mysqlRow(String(o.id), nameOf(o, "　"), o.email, mobileOf(o)))
        return `${rule}${mysqlRow("id", "name", "email", "tel")}${rule}${rows.join("")}${rule}${p.length} rows in set (0.00 sec)\n`
    }),
    shape("fifth-psql-console", "a table as psql draws it", TEXT, ["name", "birth", "phone"], (p) => {
        const rows = p.map((o) => psqlRow(String(o.id), nameOf(o, " "), birthOf(o), mobileOf(o)))
        return `${psqlRow("id", "氏名", "生年月日", "電話番号")}------+----------------+------------+---------------\n${rows.join("")}(${p.length} rows)\n`
    }),
    shape(
        "fifth-mysql-vertical",
        "rows as the console of MySQL shows them with \\G",
        TEXT,
        ["name", "email", "postal"],
        (p) =>
            p
                .map(
                    (o, at) =>
                        `*************************** ${at + 1}. row ***************************\n     id: ${o.id}\n   name: ${nameOf(o)}\n  email: ${o.email}\nzipcode: ${postalOf(o)}\n`,
                )
                .join(""),
    ),
    shape(
        "fifth-copy-dump",
        "a dump of PostgreSQL",
        "application/sql",
        ["name", "kana", "email"],
        (p) =>
            `COPY public.members (id, name, name_kana, email, created_at) FROM stdin;\n${p.map((o) => [o.id, nameOf(o, " "), kanaOf(o), o.email, "2026-05-01 10:00:00+09"].join("\t")).join("\n")}\n\\.\n`,
    ),
    shape(
        "fifth-yaml",
        "a list in YAML",
        "application/yaml",
        ["name", "email", "address"],
        (p) =>
            `members:\n${p.map((o) => `  - id: ${o.id}\n    name: ${nameOf(o, " ")}\n    email: ${o.email}\n    address: "${addressOf(o)}"\n`).join("")}`,
    ),
    shape(
        "fifth-markdown-table",
        "a table in Markdown",
        "text/markdown",
        ["name", "email", "phone"],
        (p) =>
            `# 当番表\n\n| 氏名 | メール | 電話 |\n|---|:---|---:|\n${p.map((o) => `| ${nameOf(o, " ")} | <${o.email}> | ${mobileOf(o)} |`).join("\n")}\n`,
    ),
    shape("fifth-fixtures", "rows as Django stores them", JSON_TYPE, ["name", "email"], (p) =>
        JSON.stringify(
            p.map((o) => ({
                model: "auth.user",
                pk: o.id,
                fields: {
                    password: null,
                    last_name: o.family,
                    first_name: o.given,
                    email: o.email,
                    is_staff: false,
                    date_joined: "2026-05-01T10:00:00Z",
                },
            })),
        ),
    ),
    shape("fifth-text-proto", "protocol buffers as text", TEXT, ["name", "email", "phone"], (p) =>
        p
            .map(
                (o) =>
                    `member {\n  id: ${o.id}\n  name: "${nameOf(o)}"\n  email: "${o.email}"\n  tel: "${mobileOf(o)}"\n}\n`,
            )
            .join(""),
    ),
]
