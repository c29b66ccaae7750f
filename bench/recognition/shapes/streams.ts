// Streams and programs: server-sent events, JSON in sequence, scripts that carry data, SQL.
import { addressOf, mobileOf, nameOf } from "../people.ts"
import { shape, shapeOfOne, type Shape } from "../shape.ts"

export const STREAM_SHAPES: readonly Shape[] = [
    shape("sse-json", "an event a person", "text/event-stream", ["name", "email"], (people) =>
        people
            .map(
                (one) =>
                    `event: member\nid: ${one.id}\ndata: ${JSON.stringify({ id: one.id, name: nameOf(one), email: one.email })}\n\n`,
            )
            .join(""),
    ),
    shape("sse-json-lines", "one JSON text over several data lines", "text/event-stream", ["name", "phone"], (people) =>
        people
            .map((one) => `data: {\ndata:   "name": "${nameOf(one)}",\ndata:   "tel": "${mobileOf(one)}"\ndata: }\n\n`)
            .join(""),
    ),
    shape("sse-html", "rendered fragments in events", "text/event-stream", ["name", "email"], (people) =>
        people
            .map(
                (one) =>
                    `event: append\ndata: <tr><th>氏名</th><td>${nameOf(one)}</td><th>メール</th><td>${one.email}</td></tr>\n\n`,
            )
            .join(""),
    ),
    shape("json-seq", "JSON text sequences (RFC 7464)", "application/json-seq", ["name", "email"], (people) =>
        people.map((one) => `\u001e${JSON.stringify({ name: nameOf(one), email: one.email })}\n`).join(""),
    ),
    shape(
        "json-concatenated",
        "objects one after the other without a line end",
        "application/json",
        ["name", "email"],
        (people) => people.map((one) => JSON.stringify({ name: nameOf(one), email: one.email })).join(""),
    ),
    shape(
        "js-const",
        "a module that exports data",
        "text/javascript",
        ["name", "email"],
        (people) =>
            `// generated\nexport const members = [\n${people.map((one) => `  { id: ${one.id}, name: "${nameOf(one)}", email: "${one.email}" },`).join("\n")}\n];\nexport default members;\n`,
    ),
    shape(
        "js-after-functions",
        "data behind functions",
        "application/javascript",
        ["name", "phone"],
        (people) =>
            `function pad(n) {\n  return n < 10 ? "0" + n : String(n);\n}\nvar config = { debug: false, items: [1, 2, 3] };\nvar staff = [${people.map((one) => `{name:'${nameOf(one)}',tel:'${mobileOf(one)}'}`).join(",")}];\nif (config.debug) { console.log(staff.length); }\n`,
    ),
    shape(
        "js-pushes",
        "a call a person",
        "application/javascript",
        ["name", "email"],
        (people) =>
            `var list = [];\n${people.map((one) => `list.push({ name: "${nameOf(one)}", email: "${one.email}" });`).join("\n")}\n`,
    ),
    shape(
        "sql-dump",
        "a dump of a table",
        "application/sql",
        ["name", "email", "phone"],
        (people) =>
            `-- MySQL dump 10.13\nDROP TABLE IF EXISTS \`members\`;\nCREATE TABLE \`members\` (\n  \`id\` int NOT NULL,\n  \`name\` varchar(64),\n  \`email\` varchar(255),\n  \`tel\` varchar(32)\n);\nINSERT INTO \`members\` (\`id\`, \`name\`, \`email\`, \`tel\`) VALUES ${people.map((one) => `(${one.id},'${nameOf(one)}','${one.email}','${mobileOf(one)}')`).join(",")};\n`,
    ),
    shape("sql-inserts", "an INSERT a person, in a text file", "text/plain", ["name", "email", "address"], (people) =>
        people
            .map(
                (one) =>
                    `INSERT INTO users (name, email, address) VALUES ('${nameOf(one, " ")}', '${one.email}', '${addressOf(one)}');`,
            )
            .join("\n"),
    ),
    shapeOfOne(
        "form-encoded",
        "an answer in the form of a form",
        "application/x-www-form-urlencoded",
        ["name", "email", "phone"],
        (one) =>
            new URLSearchParams({ name: nameOf(one, " "), email: one.email, tel: mobileOf(one), note: "" }).toString(),
    ),
]
