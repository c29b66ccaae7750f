// Honest texts that programs of others send to an application: hooks of services, editors, clients of protocols, cookies,
// headers. The second set. Everybody in them is made up.
import type { Family, Row } from "../contract.ts"

const base64 = (text: string): string => Buffer.from(text).toString("base64")
const json = (value: unknown, about: string): Row => ["body application/json", JSON.stringify(value), about]

export const CLIENTS: readonly Family[] = [
    {
        name: "hooks",
        rows: [
            json(
                {
                    ref: "refs/heads/main",
                    commits: [
                        {
                            id: "0a1b2c",
                            message:
                                "fix: escape `<script>` in titles; drop unused `eval`\n\nCo-authored-by: Rei <rei@mail.example.jp>",
                            added: ["src/a.ts"],
                            modified: [".env.example", "config/database.yml", "package.json"],
                            removed: ["public/.htaccess"],
                        },
                    ],
                    repository: {
                        clone_url: "https://git.example.jp/rei/app.git",
                        ssh_url: "git@git.example.jp:rei/app.git",
                    },
                },
                "a push to a repository",
            ),
            json(
                {
                    action: "opened",
                    pull_request: {
                        title: "Use `SELECT ... FOR UPDATE` when booking",
                        body: "## What\n- lock the row before `UPDATE`\n- retry on deadlock (40001)\n\n```sql\nSELECT id FROM seats WHERE id = $1 FOR UPDATE;\n```\n\n- [x] tests\n- [ ] docs",
                        head: { ref: "rei/lock-rows" },
                        changed_files: 3,
                    },
                },
                "a request to merge",
            ),
            json(
                {
                    action: "created",
                    issue: {
                        title: "npm start fails with EACCES",
                        body: "Steps:\n1. `git clone`\n2. `cd app && npm install`\n3. `sudo npm start`\n\n```\nError: listen EACCES: permission denied 0.0.0.0:80\n    at Server.setupListenHandle [as _listen2] (node:net:1855:21)\n```",
                    },
                },
                "an issue",
            ),
            json(
                {
                    type: "event_callback",
                    event: {
                        type: "message",
                        text: "<@U012AB3CD> see <https://www.example.jp/a?b=1&c=2|this page> &amp; reply :+1: `npm test`",
                        blocks: [
                            {
                                type: "rich_text",
                                elements: [
                                    {
                                        type: "rich_text_preformatted",
                                        elements: [{ type: "text", text: "SELECT count(*) FROM visits;" }],
                                    },
                                ],
                            },
                        ],
                    },
                },
                "a chat",
            ),
            json(
                {
                    destination: "U0",
                    events: [
                        {
                            type: "message",
                            message: {
                                type: "text",
                                id: "1",
                                text: "予約を変更したいです(´・ω・`)\n5/1 → 5/8 or 5/9; 午後希望",
                            },
                            source: { type: "user", userId: "U1" },
                            replyToken: "r",
                        },
                    ],
                },
                "a chat",
            ),
            json(
                {
                    id: "evt_1",
                    object: "event",
                    type: "checkout.session.completed",
                    data: {
                        object: {
                            id: "cs_1",
                            amount_total: 1200,
                            currency: "jpy",
                            customer_details: { name: "例山 太試", address: { line1: "見本1-2-3; 405", line2: null } },
                            metadata: { order: "A&B-1", note: "届け先: 'ドア前' OK" },
                            success_url: "https://www.example.jp/thanks?session_id={CHECKOUT_SESSION_ID}",
                        },
                    },
                },
                "a payment",
            ),
            [
                "form string",
                `payload=${encodeURIComponent(JSON.stringify({ type: "block_actions", actions: [{ action_id: "approve", value: "id=1;op=ok" }], response_url: "https://hooks.example.jp/actions/T/1/a" }))}`,
                "a button of a chat",
            ],
            [
                "form string",
                `from=${encodeURIComponent('"例 太試" <rei@mail.example.jp>')}&subject=${encodeURIComponent("Re: 見積 [#12]")}&headers=${encodeURIComponent('Received: by mx.example.jp (Postfix)\r\nDate: Fri, 1 May 2026 10:00:00 +0900\r\nFrom: =?UTF-8?B?5L6L?= <rei@mail.example.jp>\r\nTo: info@example.jp\r\nSubject: Re: =?UTF-8?B?6KaL56mN?=\r\nContent-Type: multipart/alternative; boundary="a"\r\nX-Mailer: Rei 1.0')}&text=${encodeURIComponent("いつもお世話になります。\n> 前回の件\n--\n例 太試")}&html=${encodeURIComponent('<div dir="ltr">いつもお世話になります。<br><blockquote style="margin:0 0 0 .8ex;border-left:1px #ccc solid">前回の件</blockquote></div>')}`,
                "a mail that came in",
            ],
            json(
                {
                    alert: {
                        labels: { alertname: "HighLatency", instance: "web01:9100", severity: "page" },
                        annotations: {
                            description: 'rate(http_requests_total{job="web",code=~"5.."}[5m]) > 0.05',
                            runbook: "https://wiki.example.jp/runbook#latency",
                        },
                        status: "firing",
                    },
                },
                "an alarm",
            ),
            json(
                {
                    CSP: 1,
                    "csp-report": {
                        "document-uri": "https://www.example.jp/a",
                        "blocked-uri": "eval",
                        "source-file": "https://www.example.jp/app.js",
                        "line-number": 12,
                        "script-sample": 'Function("return this")',
                    },
                },
                "a report of a browser",
            ),
            json(
                {
                    body: {
                        "aws.events": [
                            {
                                source: "aws.s3",
                                "detail-type": "Object Created",
                                detail: { object: { key: "uploads/2026/05/写真+(1).jpg", size: 1024 } },
                            },
                        ],
                    },
                },
                "an event of a cloud",
            ),
        ],
    },
    {
        name: "editors",
        rows: [
            json(
                {
                    type: "doc",
                    content: [
                        {
                            type: "paragraph",
                            content: [
                                { type: "text", marks: [{ type: "code" }], text: "cat file.txt | grep rei" },
                                { type: "text", text: " で探します。" },
                            ],
                        },
                        {
                            type: "codeBlock",
                            attrs: { language: "bash" },
                            content: [{ type: "text", text: "cd /var/www\nls -la\n./deploy.sh --env=prod" }],
                        },
                    ],
                },
                "an editor",
            ),
            json(
                {
                    blocks: [
                        { type: "header", data: { text: "概要 &amp; 目的", level: 2 } },
                        { type: "list", data: { style: "unordered", items: ["<b>太字</b>", "1 < 2", "a & b"] } },
                        { type: "code", data: { code: "for i in range(3):\n    print(i)" } },
                        { type: "embed", data: { service: "youtube", embed: "https://www.youtube.com/embed/abc" } },
                    ],
                },
                "an editor",
            ),
            json(
                {
                    title: { raw: "例のお知らせ" },
                    content:
                        '<!-- wp:code -->\n<pre class="wp-block-code"><code>&lt;?php echo "Hello"; ?&gt;</code></pre>\n<!-- /wp:code -->\n<!-- wp:shortcode -->\n[contact-form-7 id="12" title="お問合せ"]\n<!-- /wp:shortcode -->',
                    status: "draft",
                    categories: [1],
                    meta: { _yoast_wpseo_title: "%%title%% %%sep%% %%sitename%%" },
                },
                "WordPress",
            ),
            [
                "form string",
                `action=heartbeat&_nonce=0a1b&interval=60&data%5Bwp-refresh-post-lock%5D%5Bpost_id%5D=12&data%5Bwp_autosave%5D%5Bcontent%5D=${encodeURIComponent("<p>例</p>\n<!-- wp:more --><!--more--><!-- /wp:more -->")}`,
                "WordPress",
            ],
            [
                "form string",
                `content=${encodeURIComponent('<p><a href="https://www.example.jp/a.pdf" title="PDF (1.2MB)">資料</a>　<img style="float: left; margin: 5px;" src="/files/a%20b.png" alt="" width="100"></p><p>&nbsp;</p><hr />')}&MAX_FILE_SIZE=1000000&submit=%E4%BF%9D%E5%AD%98`,
                "an old editor",
            ],
            json(
                {
                    markdown:
                        '# 手順\n\n```sh\n$ curl -sSL https://get.example.jp/install.sh | sh\n$ export PATH="$HOME/.rei/bin:$PATH"\n```\n\n次に `docker run --rm -it -v $(pwd):/app rei/app` を実行します。',
                },
                "a wiki",
            ),
            json(
                {
                    cells: [
                        {
                            cell_type: "code",
                            source: [
                                "import pandas as pd\n",
                                "df = pd.read_csv('data.csv')\n",
                                "df[df['age'] > 20].groupby('city').size()\n",
                                "!pip install matplotlib",
                            ],
                            outputs: [],
                        },
                    ],
                    nbformat: 4,
                },
                "a notebook",
            ),
            json(
                {
                    formula: 'prop("Price") * prop("Qty") > 1000 ? "大" : "小"',
                    filter: {
                        and: [
                            { property: "Status", select: { equals: "Open" } },
                            { or: [{ property: "Due", date: { before: "now" } }] },
                        ],
                    },
                },
                "a table",
            ),
            json(
                {
                    fields: [
                        {
                            id: "q1",
                            type: "short_text",
                            validations: { pattern: "^\\d{3}-\\d{4}$" },
                            visible_if: "{q0} = 'はい' and {age} >= 20",
                        },
                        { id: "q2", type: "expression", expression: "sum({q3}, {q4}) / 2" },
                    ],
                },
                "a form's definition",
            ),
            json(
                {
                    operations: [{ insert: "a" }, { retain: 3 }, { delete: 2 }],
                    selection: { from: 1, to: 2 },
                    cursor: { x: 1.5, y: 2 },
                },
                "an editor shared by many",
            ),
            json(
                {
                    query: "ACTUAL: select の幅\nEXPECTED: 100%",
                    css: ".a:hover > b, [data-x='1'] { content: '\\f101'; filter: url(#blur); width: calc(100% - 2 * var(--gap)); }",
                },
                "a style",
            ),
            [
                "form",
                'def hello(name):\n    """Say hello."""\n    return f"Hello {name}"\n\nif __name__ == "__main__":\n    print(hello("Rei"))',
                "Python",
            ],
            [
                "form",
                'package main\n\nimport "fmt"\n\nfunc main() {\n\tfor i := 0; i < 3; i++ {\n\t\tfmt.Println(i)\n\t}\n}',
                "Go",
            ],
            [
                "form",
                'public class Rei {\n  public static void main(String[] args) {\n    System.out.println("Hello");\n  }\n}',
                "Java",
            ],
            ["form", '#include <stdio.h>\nint main(void) { printf("hello\\n"); return 0; }', "C"],
            [
                "form",
                "SELECT\n  name,\n  COUNT(*) AS n\nFROM visits\nGROUP BY name\nORDER BY n DESC;",
                "a query by itself",
            ],
            ["form", "interface User {\n  id: number;\n  name: string;\n  date?: Date;\n}", "TypeScript"],
            [
                "form",
                "type User {\n  id: ID!\n  name: String\n  groups: [Group!]!\n}\n\ntype Query {\n  users(first: Int = 10): [User!]!\n}",
                "a schema of GraphQL",
            ],
            [
                "form",
                "struct User {\n    id: u32,\n    name: String,\n}\n\nimpl User { fn new() -> Self { Self { id: 0, name: String::new() } } }",
                "Rust",
            ],
            [
                "form",
                'resource "aws_s3_bucket" "logs" {\n  bucket = "rei-logs-${var.env}"\n  tags = { Name = "logs" }\n}',
                "Terraform",
            ],
            [
                "form",
                'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: rei/web:1.2\n          command: ["node", "server.js"]\n          env:\n            - name: TZ\n              value: Asia/Tokyo',
                "Kubernetes",
            ],
            [
                "form",
                "name: CI\non: [push]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm ci && npm test\n        env:\n          TOKEN: ${{ secrets.TOKEN }}",
                "a workflow",
            ],
        ],
    },
    {
        name: "protocols",
        rows: [
            [
                "body application/xml",
                '<?xml version="1.0" encoding="utf-8"?><D:propfind xmlns:D="DAV:"><D:prop><D:getetag/><C:calendar-data xmlns:C="urn:ietf:params:xml:ns:caldav"/></D:prop></D:propfind>',
                "CalDAV",
            ],
            [
                "body text/calendar",
                'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@example.jp\r\nDTSTART;TZID=Asia/Tokyo:20260501T100000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231T000000Z\r\nSUMMARY:会議; 第1会議室\r\nATTENDEE;CN="例 太試";ROLE=REQ-PARTICIPANT:mailto:rei@mail.example.jp\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
                "a calendar",
            ],
            [
                "file contacts.vcf",
                "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:例 太試\r\nTEL;TYPE=CELL:000-0000-0000\r\nADR;TYPE=HOME:;;見本1-2-3;例市;;000-0000;日本\r\nEND:VCARD\r\n",
                "a card",
            ],
            json(
                {
                    resourceType: "Patient",
                    text: {
                        status: "generated",
                        div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>例 太試 (男)</p><table><tr><td>ID</td><td>0001</td></tr></table></div>',
                    },
                    identifier: [{ system: "urn:oid:1.2.392.100495", value: "0001" }],
                    birthDate: "1980-01-01",
                },
                "FHIR",
            ),
            [
                "query string",
                "_include=Observation:subject&code=http%3A%2F%2Floinc.org%7C8867-4&date=ge2026-01-01&_sort=-date&_count=50",
                "FHIR",
            ],
            json(
                {
                    "00100010": { vr: "PN", Value: [{ Alphabetic: "Rei^Taro", Ideographic: "例^太試" }] },
                    "7FE00010": { BulkDataURI: "https://pacs.example.jp/wado/studies/1.2.3/bulk/1" },
                },
                "DICOM",
            ),
            [
                "body application/x-ndjson",
                '{"index":"posts"}\n{"query":{"query_string":{"query":"title:(漏えい OR 流出) AND date:[now-30d TO now]"}},"from":0,"size":20}\n{}\n{"query":{"match_all":{}}}\n',
                "a search of many",
            ],
            [
                "query string",
                "query=sum%20by%20(job)%20(rate(http_requests_total%7Bcode%3D~%225..%22%7D%5B5m%5D))%20%2F%20sum(rate(http_requests_total%5B5m%5D))&start=1714500000&step=15",
                "Prometheus",
            ],
            [
                "query string",
                "query=%7Bapp%3D%22web%22%7D%20%7C%3D%20%22error%22%20%7C%20json%20%7C%20status%20%3E%3D%20500&limit=100",
                "Loki",
            ],
            [
                "query string",
                "filter=name%3D%3D'Rei*'%3Bage%3Dgt%3D20%2C(city%3Din%3D(Tokyo%2COsaka))&sort=name%2Casc",
                "RSQL",
            ],
            [
                "query string",
                "batch=1&input=%7B%220%22%3A%7B%22json%22%3A%7B%22id%22%3A1%7D%7D%2C%221%22%3A%7B%22json%22%3Anull%2C%22meta%22%3A%7B%22values%22%3A%5B%22undefined%22%5D%7D%7D%7D",
                "tRPC",
            ],
            [
                "query string",
                "_rsc=1a2b3&state=%5B%22%22%2C%7B%22children%22%3A%5B%22items%22%2C%7B%22children%22%3A%5B%22__PAGE__%22%2C%7B%7D%5D%7D%5D%7D%5D",
                "Next.js",
            ],
            [
                "body text/plain;charset=UTF-8",
                '["$K1","user",{"name":"例 太試","note":"$$100 & up"}]',
                "a call of a server action",
            ],
            ["query string", "service=git-upload-pack", "git"],
            json(
                {
                    jsonrpc: "2.0",
                    method: "textDocument/didChange",
                    params: {
                        textDocument: { uri: "file:///home/rei/app/src/index.ts", version: 3 },
                        contentChanges: [{ text: "import { x } from './x'\nexport const y = x ?? 1\n" }],
                    },
                },
                "a language server",
            ),
            json(
                {
                    structuredQuery: {
                        from: [{ collectionId: "posts" }],
                        where: {
                            fieldFilter: {
                                field: { fieldPath: "status" },
                                op: "EQUAL",
                                value: { stringValue: "open" },
                            },
                        },
                        orderBy: [{ field: { fieldPath: "__name__" }, direction: "ASCENDING" }],
                    },
                },
                "Firestore",
            ),
            json(
                {
                    requests: [
                        {
                            indexName: "items",
                            params: "query=%E9%8D%8B&hitsPerPage=20&facets=%5B%22brand%22%5D&highlightPreTag=__ais-highlight__&highlightPostTag=__%2Fais-highlight__",
                        },
                    ],
                },
                "Algolia",
            ),
            json(
                {
                    type: "FeatureCollection",
                    features: [
                        {
                            type: "Feature",
                            geometry: { type: "Point", coordinates: [139.76, 35.68] },
                            properties: {
                                name: "例駅",
                                "marker-color": "#f00",
                                url: "https://map.example.jp/?q=35.68,139.76(例駅)",
                            },
                        },
                    ],
                },
                "GeoJSON",
            ),
            [
                "body application/json-patch+json",
                '[{"op":"test","path":"/a/b~1c","value":"x"},{"op":"add","path":"/tags/-","value":"a;b"}]',
                "a patch",
            ],
            [
                "body application/x-www-form-urlencoded",
                "PaRes=eJzVWFmTo8gRfp9f0dE&MD=1234&TermUrl=https%3A%2F%2Fwww.example.jp%2Fpay%2Fterm",
                "a return from a bank",
            ],
            [
                "form string",
                `data=${encodeURIComponent(base64(JSON.stringify({ event: "view", properties: { $browser: "Chrome", $current_url: "https://www.example.jp/a?b=1", distinct_id: "$device:1a2b", token: "abc" } })))}&ip=1&_=1714500000`,
                "a beacon",
            ],
            json(
                {
                    stream: "rum",
                    records: [
                        {
                            type: "action",
                            action: {
                                name: "click on 検索 >",
                                target: { selector: "#app > div:nth-of-type(2) > button[data-id='go']" },
                            },
                            view: { url: "https://www.example.jp/#/items?id=1&sort=date" },
                        },
                        {
                            type: "error",
                            error: {
                                message: "Uncaught ReferenceError: $ is not defined",
                                stack: "ReferenceError: $ is not defined\n  at HTMLDocument.<anonymous> (https://www.example.jp/:12:3)",
                            },
                        },
                    ],
                },
                "telemetry",
            ),
        ],
    },
    {
        name: "cookies and headers",
        rows: [
            [
                "header Cookie",
                "OptanonConsent=isGpcEnabled=0&datestamp=Fri+May+01+2026+10%3A00%3A00+GMT%2B0900&version=202501.1.0&groups=C0001%3A1%2CC0002%3A0&AwaitingReconsent=false; OptanonAlertBoxClosed=2026-05-01T01:00:00.000Z",
                "consent",
            ],
            [
                "header Cookie",
                "_ga=GA1.2.1.1; _ga_ABC=GS1.1.1714500000.1.1.1714500001.0.0.0; _gcl_au=1.1.1.1; _fbp=fb.1.1714500000.1",
                "analytics",
            ],
            [
                "header Cookie",
                `XSRF-TOKEN=${base64(JSON.stringify({ iv: "a+b/c==", value: "d/e+f", mac: "0a" }))}%3D; laravel_session=${base64('{"iv":"x","value":"y","mac":"z","tag":""}')}`,
                "Laravel",
            ],
            ["header Cookie", "_app_session=Z0h1%2BxyzABC%2F%2FdefQ%3D%3D--4a5b6c--d7e8f9%3D%3D; remember=1", "Rails"],
            [
                "header Cookie",
                "session=.eJwlzjkOwjAQAMC_uKbYy9n1fgb5WtEmpEL8HSSq6ecddZ15PsL9db7zFvV5hHtIW1g6AQoJcdGlTQc.ZjIxYQ.abc-DEF_1; lang=ja",
                "Flask",
            ],
            [
                "header Cookie",
                "wordpress_logged_in_0a=admin%7C1714500000%7Cabc%7Cdef; wp-settings-1=libraryContent%3Dbrowse%26editor%3Dtinymce; wp-settings-time-1=1714500000",
                "WordPress",
            ],
            [
                "header Cookie",
                'ASP.NET_SessionId=abc; .ASPXAUTH=0A1B2C; __RequestVerificationToken=a-b_c; prefs={"cols":["id","date"],"w":120}',
                "ASP.NET",
            ],
            [
                "header Authorization",
                'Digest username="rei", realm="例", nonce="a==", uri="/a?b=1", qop=auth, nc=00000001, cnonce="b", response="0a", opaque="c"',
                "Digest",
            ],
            [
                "header Authorization",
                "AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20260501/ap-northeast-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=0a1b",
                "a signature",
            ],
            ["header Forwarded", 'for="[2001:db8::1]";proto=https;by=203.0.113.1, for=192.0.2.1', "a proxy"],
            ["header If-None-Match", 'W/"0a1b-2c3d", "e4f5--gzip"', "a cache"],
            ["header Link", '</a.css>; rel=preload; as=style, <https://www.example.jp/?page=2>; rel="next"', "a link"],
            ["header X-Datadog-Tags", "_dd.p.tid=0a1b,_dd.p.dm=-1;k=v", "a trace"],
            ["header User-Agent", "WordPress/6.5; https://www.example.jp; verify-source=1", "a site"],
            [
                "header User-Agent",
                "python-requests/2.31.0 (Linux; x86_64) [rei-batch; +https://www.example.jp/bot]",
                "a program",
            ],
            ["header Sec-CH-UA", '"Not(A:Brand";v="8", "Chromium";v="144", "Google Chrome";v="144"', "a browser"],
            ["header Range", "bytes=0-1023", "a part"],
            ["header Prefer", 'return=representation; respond-async, wait=10; handling="lenient"', "a program"],
            ["header X-Client-Data", "CIi2yQEIpLbJAQipncoBCMKTywEIkqHLAQiFoM0B", "a browser"],
            ["header Referer", "android-app://com.google.android.gm/", "an app"],
        ],
    },
    {
        name: "visitors",
        rows: [
            ["form", "Wi-Fi; パスワード: ab;c|d&e (大文字/小文字の区別あり)", "a question"],
            ["form", "password is P@ss;w0rd|x&y", "a question"],
            ["form", "セット内容: 鍋x1; ふたx1 | 色: 白 or 黒 & 送料込", "a shop"],
            [
                "form",
                "Hello!\n\nI can't log in. It says \"invalid username or password\".\nCan you help?\n\nThanks,\nRei O'Mihon",
                "a mail",
            ],
            ["form", "1. open settings\n2. sort by date\n3. cut the last line\n4. save; done", "a list"],
            ["form", "man; woman; other", "choices"],
            ["form", "eggs\nmilk\nbread; butter\ncut flowers & vase", "a list"],
            ["form", "id\n1\n2\n3", "a column"],
            ["form", "date\ttime\tplace\n5/1\t10:00\tA棟\n5/2\t11:00\tB棟", "a pasted table"],
            ["form", "host: web01\nid: 12\ntime: 10:00\nuptime: 3 days\nwho: Rei", "a report"],
            ["form", "find out more; read more; see also: help | contact", "a menu"],
            ["form", "last name; first name; mail\nRei; Taro; rei@mail.example.jp", "a table"],
            ["form", "\"it's\" vs 'its' -- which one? (and/or)", "a question"],
            ["form", "or 'A' or 'B'?", "a question"],
            ["form", "5' 10\" or 6' 2\"; 1' = 12\"", "sizes"],
            ["form", "3/4\" x 2' pipe -- qty 5", "an order"],
            ["form", "I'd say 1=1 is always true, isn't it?", "a remark"],
            ["form", "union jack; select few; drop by; insert coin; update me", "words"],
            ["form", "where's the union hall? and who's having lunch? like, 5 or 6 people", "a question"],
            ["form", "C# / F# / .NET; C++11 & 14; R; Go", "skills"],
            ["form", "$100 & up; 50% off; #1 choice; A+ rating; *limited*", "a shop"],
            ["form", "<3 <3 <3 thank you >_< !!", "a visitor"],
            ["form", "(a) yes (b) no (c) n/a; if (b) see 3)", "a form"],
            ["form", "@rei see #12; cc @mihon ~asap~ `done`", "a chat"],
            ["form", "`git pull` してから `npm ci` を実行しました。`ls` では見えています。", "a chat"],
            ["form", "nc旋盤; cad/cam; plc; io-link", "machines"],
            ["form", "at 10:00; by bus; top floor", "a way"],
            ["form", "yes && no || maybe", "a remark"],
            ["form", "a | b | c\n1 | 2 | 3", "a table"],
            ["form", "TEL: 03-0000-0000; FAX: 03-0000-0001 (内線: 12)", "numbers"],
            ["query", "cat", "a search"],
            ["query", "top 10 ps5 games", "a search"],
            ["query", "sh figuarts", "a search"],
            ["query", "ping pong", "a search"],
            ["query", "sort by price", "a search"],
            ["query", "id card case", "a search"],
            ["query", "curl iron 32mm", "a search"],
            ["query", "python -言語", "a search"],
            ["query", "ls 430", "a search"],
            ["query", "more than words - extreme", "a search"],
            ["query", "kill -9 とは", "a search"],
            ["query", "chmod 777 危険", "a search"],
            ["query", "select 2 css", "a search"],
            ["query", "union select 意味", "a search"],
            ["query", "${変数} 展開されない", "a search"],
            ["query", "../ と ./ の違い", "a search"],
            ["query", "javascript:void(0) エラー", "a search"],
            ["query", "onerror img 代替画像", "a search"],
            ["query", "&nbsp; 消す", "a search"],
            ["query", "localhost:3000 接続できない", "a search"],
            ["query", "http://localhost:8080/ が開けない", "a search"],
            ["query", "127.0.0.1 とは", "a search"],
        ],
    },
]
