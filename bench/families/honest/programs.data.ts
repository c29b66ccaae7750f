// Honest texts that programs send: addresses, settings, tables, telemetry, tokens, formatted text. Everybody in them is made up.
import { deflateRawSync } from "node:zlib"
import type { Family } from "../contract.ts"

const base64 = (text: string): string => Buffer.from(text).toString("base64")
const base64url = (text: string): string => Buffer.from(text).toString("base64url")
const JWT = [
    base64url('{"alg":"RS256","typ":"JWT","kid":"2026-01"}'),
    base64url(
        '{"sub":"rei0001","iss":"https://login.example.jp","aud":["api"],"exp":1790000000,"scope":"openid profile"}',
    ),
    Buffer.alloc(96, 165).toString("base64url"),
].join(".")
const SAML = `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_a1" Version="2.0" IssueInstant="2026-05-01T00:00:00Z" Destination="https://app.example.jp/saml/acs"><saml:Issuer>https://idp.example.jp/metadata</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status><saml:Assertion ID="_a2" Version="2.0" IssueInstant="2026-05-01T00:00:00Z"><saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">rei@mail.example.jp</saml:NameID></saml:Subject><saml:AttributeStatement><saml:Attribute Name="role"><saml:AttributeValue xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="xs:string">user</saml:AttributeValue></saml:Attribute></saml:AttributeStatement></saml:Assertion></samlp:Response>`
const PNG = Buffer.concat([
    Buffer.from("89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61", "hex"),
    Buffer.from(Array.from({ length: 300 }, (_, at) => (at * 197 + (at >> 3) * 31) % 256)),
])

export const PROGRAMS: readonly Family[] = [
    {
        name: "addresses in fields",
        rows: [
            [
                "query string",
                "client_id=web&response_type=code&scope=openid%20profile&state=af0ifjsldkj&nonce=n-0S6_WzA2Mj&redirect_uri=https%3A%2F%2Fapp.example.jp%2Fcallback%3Fnext%3D%252Fhome",
                "OAuth",
            ],
            [
                "query string",
                "code=4%2F0AX4XfWh&state=%7B%22from%22%3A%22%2Fcart%22%7D&scope=email+profile&authuser=0&prompt=consent",
                "a return from a sign-in",
            ],
            [
                "query string",
                "utm_source=mail&utm_medium=newsletter&utm_campaign=2026_spring%7Csale&utm_content=%E3%83%90%E3%83%8A%E3%83%BC_A&gclid=Cj0KCQjw",
                "a campaign",
            ],
            ["query string", "next=%2Faccount%2Forders%3Fid%3D12%26sort%3Ddesc%23top", "where to go on"],
            ["query string", "returnUrl=https://www.example.jp/search?q=a%26b&lang=ja", "where to go on"],
            ["query string", "url=https%3A%2F%2Fwww.example.jp%2F%E8%A3%BD%E5%93%81%2F&title=%E4%BE%8B", "a share"],
            [
                "query string",
                "filter[status]=open&filter[tags][]=a&sort=-created_at&page[number]=2&include=author,comments",
                "JSON:API",
            ],
            [
                "query string",
                "$filter=Price%20gt%2010%20and%20startswith(Name,'Rei')&$orderby=Name%20desc&$top=10&$select=Id,Name",
                "OData",
            ],
            ["query string", "fields=id,name,friends{name,picture}&limit=25&after=QVFIUj", "a graph's API"],
            ["query string", "select=id,name,orders(total)&age=gte.18&order=name.asc", "PostgREST"],
            ["query string", "_=1714500000000&callback=jQuery3600_1714500000000&format=json", "JSONP"],
            [
                "query string",
                "q=%7B%22from%22%3A0%2C%22size%22%3A10%2C%22query%22%3A%7B%22match%22%3A%7B%22title%22%3A%22%E4%BE%8B%22%7D%7D%7D",
                "a search as JSON",
            ],
            ["query string", "lat=35.6812&lng=139.7671&bounds=35.6,139.7|35.7,139.8&zoom=14", "a map"],
            ["query string", "a=1;b=2;c=3", "semicolons"],
            ["query string", "id=1,2,3&op=in&expr=a%3E%3D1", "a filter"],
            ["query string", "file=report_2026-05(final).pdf&dir=docs/2026/05", "a file"],
            ["query", "https://user@git.example.jp/rei/repo.git", "an address"],
            ["query", "webcal://calendar.example.jp/a.ics", "an address"],
            ["query", "mailto:info@example.jp?subject=Hi&body=Line1%0D%0ALine2", "an address"],
            ["query", "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "a picture"],
            ["query", "myapp://open/item?id=1", "an address of an app"],
            ["query", "tel:+81-3-0000-0000", "an address"],
            ["query", "smb://fileserver/share/docs", "a share"],
            ["query", "urn:isbn:9780000000002", "a name"],
            ["path", "/docs/v1.2.3/guide/../guide/intro.html", "a link that goes up and down"],
            ["path", "/%E4%BE%8B/(2026)/a+b,c;v=1/@rei/~home/", "a path"],
            ["path", "/api/users/rei@mail.example.jp/orders/2026-05-01T00:00:00Z..2026-05-31T00:00:00Z", "a path"],
            ["path", "/npm/@scope%2fname/-/name-1.0.0-beta.1+build.5.tgz", "a package"],
        ],
    },
    {
        name: "settings and tables",
        rows: [
            [
                "body application/json",
                '{"theme":{"colors":{"primary":"#ff0000","bg":"rgba(0,0,0,.5)"}},"features":{"beta":true},"cron":"0 */6 * * *","regex":"^[a-z]+(-[a-z]+)*$"}',
                "settings",
            ],
            [
                "body application/json",
                '{"rules":[{"if":"amount > 1000 && country != \'JP\'","then":"review"},{"if":"score < 0.3","then":"reject"}]}',
                "rules",
            ],
            [
                "body application/json",
                '{"columns":[{"name":"id","type":"int","default":null},{"name":"name","type":"varchar(255)"},{"name":"created","type":"timestamp","default":"now()"}]}',
                "columns of a table",
            ],
            [
                "body application/json",
                '{"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"a":{"$ref":"#/definitions/b","pattern":"^\\\\d{3}$"}},"required":["a"]}',
                "a schema",
            ],
            [
                "body application/json",
                '{"query":{"bool":{"must":[{"match":{"title":"例"}},{"range":{"date":{"gte":"now-7d/d"}}}],"must_not":{"term":{"deleted":true}}}},"aggs":{"a":{"terms":{"field":"tag"}}}}',
                "a search",
            ],
            [
                "body application/json",
                '{"formula":"=IF(SUM(B2:B10)>100,\\"OK\\",\\"NG\\")","format":"#,##0;[Red]-#,##0"}',
                "a table's cell",
            ],
            [
                "body application/json",
                '{"template":"こんにちは {{name}} 様、{{#items}}{{title}}({{price}}円){{/items}} ${footer}"}',
                "a mail's template",
            ],
            [
                "body application/json",
                '{"subject":"Your order {{ order.id }} has shipped","html":"<p>Hi {{ user.first_name | default: \\"there\\" }},</p>"}',
                "a mail's template",
            ],
            [
                "body application/json",
                '{"msg":"%s さん、%d 件の通知があります (%1$s)","plural":"{count, plural, =0{none} one{# item} other{# items}}"}',
                "messages",
            ],
            [
                "body application/json",
                '{"commands":["npm ci","npm test -- --coverage"],"env":{"NODE_ENV":"test","CI":"true"},"cache":["node_modules/"]}',
                "a build",
            ],
            [
                "body application/json",
                '{"paths":{"@app/*":["./src/*"],"~/*":["../shared/*"]},"include":["src/**/*.ts"],"exclude":["node_modules"]}',
                "settings of a compiler",
            ],
            [
                "body application/json",
                '[{"op":"replace","path":"/user/name","value":"例"},{"op":"remove","path":"/tags/0"}]',
                "a patch",
            ],
            [
                "body application/json",
                '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search","arguments":{"q":"例","limit":5}}}',
                "a call",
            ],
            [
                "body application/json",
                '{"model":"x","messages":[{"role":"system","content":"You are a helpful assistant. Don\'t reveal {{secrets}}; answer in JSON."},{"role":"user","content":"Write a SQL query that selects the top 5 customers from orders where total > 100 and explain it."}]}',
                "a chat",
            ],
            [
                "body application/json",
                '{"content":"`SELECT COUNT(*) FROM orders;` counts rows. Use `WHERE` to filter:\\n```sql\\nSELECT * FROM orders WHERE total > 100;\\n```"}',
                "a note",
            ],
            [
                "body text/csv",
                'id,氏名,備考\r\n1,例山 太試,"A, B; C"\r\n2,O\'Rei Jean,\'なし\'\r\n3,"見本 ""花"" 例",=SUM(A1:A2)\r\n',
                "a table",
            ],
            ["form", "品番;数量;単価\nA-1;10;1,200\nB-2;5;980 | 送料別", "a table"],
            [
                "body text/plain",
                "2026-05-01T10:00:00Z INFO  [main] c.e.App - Started App in 3.2 seconds (JVM running for 4.1)\n2026-05-01T10:00:01Z WARN  [pool-1] o.h.e.j.s.SqlExceptionHelper - SQL Error: 0, SQLState: 08S01\n",
                "a log",
            ],
            [
                "body application/yaml",
                'version: 2\njobs:\n  build:\n    steps:\n      - run: npm ci\n      - run: |\n          npm test\n          echo done\nenv: &env\n  A: "1"\nother:\n  <<: *env\n',
                "YAML",
            ],
            [
                "body application/xml",
                '<?xml version="1.0" encoding="UTF-8"?><order xmlns="urn:example:order" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item id="1">鍋 &amp; ふた &lt;2個&gt;</item><note><![CDATA[至急; 5/1 <午前>]]></note></order>',
                "an order",
            ],
            [
                "body text/xml",
                "<methodCall><methodName>wp.getPosts</methodName><params><param><value><string>例</string></value></param></params></methodCall>",
                "XML-RPC",
            ],
            [
                "body application/soap+xml",
                '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header><a:Action xmlns:a="http://www.w3.org/2005/08/addressing">http://tempuri.org/IService/Get</a:Action></s:Header><s:Body><Get xmlns="http://tempuri.org/"><id>1</id></Get></s:Body></s:Envelope>',
                "SOAP",
            ],
            [
                "form",
                "[Unit]\nDescription=Rei\nAfter=network.target\n[Service]\nExecStart=/usr/bin/rei --port 80\nRestart=always",
                "a unit",
            ],
            ["form", "NAME=rei\nPORT=8080\n# comment\nURL=https://www.example.jp/?a=1&b=2", "settings"],
            ["body application/json", '{"tags":["c++","c#",".net","node.js","<none>","a/b","100%","\'90s"]}', "tags"],
            [
                "body application/json",
                '{"where":{"status":"open","price":{"lt":100}},"orderBy":[{"createdAt":"desc"}],"select":{"id":true}}',
                "a filter",
            ],
        ],
    },
    {
        name: "telemetry",
        rows: [
            [
                "body application/x-sentry-envelope",
                '{"event_id":"9ec79c33ec9942ab8353589fcb2e04dc","sent_at":"2026-05-01T00:00:00Z","sdk":{"name":"sentry.javascript.react","version":"8.0.0"}}\n{"type":"event"}\n{"exception":{"values":[{"type":"TypeError","value":"Cannot read properties of null (reading \'style\')","stacktrace":{"frames":[{"filename":"https://www.example.jp/assets/app.js","function":"HTMLButtonElement.<anonymous>","lineno":12,"context_line":"  document.getElementById(\'a\').style.display = \'none\';"}]}}]},"breadcrumbs":[{"category":"ui.click","message":"body > div#root > button.btn[type=\\"submit\\"]"},{"category":"console","message":"eval is disabled"},{"category":"fetch","data":{"url":"/api/items?q=a&b=c","status_code":200}}]}\n',
                "Sentry",
            ],
            [
                "body application/json",
                '{"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"web"}}]},"scopeSpans":[{"spans":[{"traceId":"5b8efff798038103d269b633813fc60c","spanId":"eee19b7ec3c1b174","name":"SELECT shop.orders","attributes":[{"key":"db.statement","value":{"stringValue":"SELECT id, total FROM orders WHERE customer_id = ? AND deleted = 0 ORDER BY id LIMIT 20"}},{"key":"code.function","value":{"stringValue":"jp.example.OrderRepository.find"}}]}]}]}]}',
                "OpenTelemetry",
            ],
            [
                "body application/json",
                '{"level":"error","message":"Request failed","error":{"name":"AxiosError","stack":"AxiosError: Network Error\\n    at XMLHttpRequest.onerror (https://www.example.jp/app.js:1:23456)\\n    at new Promise (<anonymous>)"}}',
                "an error of a page",
            ],
            [
                "query string",
                "v=2&tid=G-XXXX&gtm=45je&_p=1714500000&cid=1.2&ul=ja-jp&sr=1920x1080&dl=https%3A%2F%2Fwww.example.jp%2Fa%3Fb%3D1&dt=%E4%BE%8B%20%7C%20%E8%A6%8B%E6%9C%AC&en=scroll&epn.percent_scrolled=90",
                "a beacon",
            ],
            [
                "body text/plain",
                "en=click&ep.selector=body%20%3E%20div.main%3Anth-child(2)%20%3E%20a%5Bhref%3D%22%2Fcontact%22%5D&ep.text=%E3%81%8A%E5%95%8F%E5%90%88%E3%81%9B%20%3E",
                "a beacon",
            ],
            [
                "body application/csp-report",
                '{"csp-report":{"document-uri":"https://www.example.jp/","violated-directive":"script-src","blocked-uri":"inline","original-policy":"default-src \'self\'; script-src \'self\' \'unsafe-inline\'; report-uri /csp","script-sample":"toggle(this)"}}',
                "a report of a browser",
            ],
            [
                "body application/json",
                '{"events":[{"type":3,"data":{"source":5,"text":"例","isChecked":false,"id":12},"timestamp":1714500000}],"html":{"tag":"div","attributes":{"class":"a b","style":"color: red; display: none;"}}}',
                "a recording of a page",
            ],
            ["header Traceparent", "00-5b8efff798038103d269b633813fc60c-eee19b7ec3c1b174-01", "a trace"],
            ["header Baggage", "sentry-environment=production,sentry-release=1.2.3%2Babc,userId=rei%3D1", "a trace"],
            [
                "header User-Agent",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "a crawler",
            ],
            ["header User-Agent", "Dalvik/2.1.0 (Linux; U; Android 14; SO-51D Build/67.1.A.2.1); ja_JP; wv", "an app"],
            ["header Accept", "text/html;q=0.9,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7", "a browser"],
            [
                "header Referer",
                "https://www.google.co.jp/search?q=%22%E5%80%8B%E4%BA%BA%E6%83%85%E5%A0%B1%22+OR+%22%E6%BC%8F%E3%81%88%E3%81%84%22&hl=ja",
                "a browser",
            ],
        ],
    },
    {
        name: "tokens and pictures",
        rows: [
            ["form", JWT, "a token"],
            ["cookie", JWT, "a token"],
            ["header Authorization", `Bearer ${JWT}`, "a token"],
            [
                "query string",
                `id_token_hint=${JWT}&post_logout_redirect_uri=https%3A%2F%2Fapp.example.jp%2F`,
                "a sign-out",
            ],
            [
                "form string",
                `SAMLResponse=${encodeURIComponent(base64(SAML))}&RelayState=%2Fhome%3Fa%3D1`,
                "SAML, posted",
            ],
            [
                "query string",
                `SAMLRequest=${encodeURIComponent(deflateRawSync(SAML).toString("base64"))}&RelayState=ss%3Amem%3Aabc&SigAlg=http%3A%2F%2Fwww.w3.org%2F2001%2F04%2Fxmldsig-more%23rsa-sha256`,
                "SAML, in an address",
            ],
            ["json", `data:image/png;base64,${PNG.toString("base64")}`, "a picture"],
            [
                "body application/json",
                JSON.stringify({ name: "photo.png", content: PNG.toString("base64") }),
                "a picture",
            ],
            ["file 写真 (1).png", PNG.toString("latin1"), "a picture"],
            ["file report_2026-05(final) [v2].docx", "PK\u0003\u0004\u0014\u0000\u0006\u0000\b\u0000", "a document"],
            ["file data.csv", 'id,name\n1,O\'Rei\n2,"A; B"\n', "a table"],
            [
                "file README.md",
                "# 例\n\nRun `npm install` and open <http://localhost:3000>.\n\n| a | b |\n|---|---|\n| 1 | `x && y` |\n",
                "a text",
            ],
            [
                "form string",
                "g-recaptcha-response=03AGdBq25SxXT-pmSeBXjzScW-EiocHwwpwqtk1QXlJnGnUJCZrgjwLLdt7cb0&token=abc%2Fdef%3D%3D",
                "a check",
            ],
            [
                "form string",
                "__VIEWSTATE=%2FwEPDwUKLTI2NjI2MjQ4Mw9kFgICAw9kFgICAQ8PFgIeBFRleHQFBUhlbGxvZGRk&__EVENTVALIDATION=%2FwEWAgL%2B&ctl00%24Main%24Name=%E4%BE%8B&__EVENTTARGET=",
                "a form of ASP.NET",
            ],
            [
                "form string",
                "javax.faces.ViewState=-1234567890123456789%3A9876543210987654321&j_idt5%3Aname=%E4%BE%8B&javax.faces.partial.ajax=true&javax.faces.source=j_idt5%3Asubmit",
                "a form of JSF",
            ],
            [
                "form string",
                "utf8=%E2%9C%93&authenticity_token=abc%2B%2Fdef%3D%3D&user%5Baddresses_attributes%5D%5B0%5D%5Bcity%5D=%E4%BE%8B&user%5B_destroy%5D=0&commit=Save",
                "a form of Rails",
            ],
            [
                "form string",
                "_token=abc&_method=PUT&items%5B0%5D%5Bname%5D=%E9%8D%8B&items%5B0%5D%5Bqty%5D=2",
                "a form of Laravel",
            ],
        ],
    },
    {
        name: "formatted text",
        rows: [
            [
                "form",
                '<p style="text-align: center;"><strong>お知らせ</strong><br>詳しくは<a href="https://www.example.jp/a?b=1&amp;c=2" target="_blank" rel="noopener">こちら</a></p><ul><li>A</li><li>B &amp; C</li></ul>',
                "an editor",
            ],
            [
                "json",
                '<h2 id="a">見出し</h2><p>文<em>強調</em>、<u>下線</u>、<s>取消</s></p><blockquote>引用</blockquote><p><img src="/uploads/2026/05/photo.jpg" alt="写真 (1)" width="640" height="480" class="alignnone size-full" loading="lazy"></p>',
                "an editor",
            ],
            [
                "form",
                '<!-- wp:paragraph {"align":"left"} -->\n<p class="has-text-align-left">例</p>\n<!-- /wp:paragraph -->\n<!-- wp:image {"id":12,"sizeSlug":"large"} -->\n<figure class="wp-block-image size-large"><img src="https://www.example.jp/a.jpg" alt="" class="wp-image-12"/><figcaption>例</figcaption></figure>\n<!-- /wp:image -->',
                "WordPress",
            ],
            [
                "form",
                '<table border="1" style="border-collapse:collapse"><tbody><tr><th>品名</th><td colspan="2">鍋</td></tr></tbody></table><hr><pre><code class="language-js">const a = 1;</code></pre>',
                "an editor",
            ],
            [
                "json",
                '{"ops":[{"insert":"例\\n","attributes":{"header":1}},{"insert":{"image":"https://www.example.jp/a.png"}},{"insert":"リンク","attributes":{"link":"https://www.example.jp"}}]}',
                "Quill",
            ],
            [
                "json",
                '<p>数式 <span class="math-tex">\\(x = {-b \\pm \\sqrt{b^2-4ac} \\over 2a}\\)</span></p>',
                "an editor",
            ],
            [
                "json",
                '<p>Hello <span data-mention-id="12" class="mention">@rei</span>, see <code>a &lt; b</code></p>',
                "a chat",
            ],
            [
                "form",
                '[b]太字[/b] [url=https://www.example.jp/]リンク[/url] [img]https://www.example.jp/a.png[/img] [quote="rei"]引用[/quote]',
                "a board",
            ],
            ["form", "<details><summary>続き</summary>本文</details><ruby>漢<rt>かん</rt></ruby>", "an editor"],
            [
                "form",
                '<font color="red" size="4">セール!</font><center>★★★</center><a name="top"></a>',
                "an old editor",
            ],
            [
                "form",
                '<iframe width="560" height="315" src="https://www.youtube.com/embed/abcdefghijk" title="video" frameborder="0" allow="autoplay; encrypted-media" allowfullscreen></iframe>',
                "a video in a page",
            ],
            [
                "form",
                '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none"><path d="M12 2L2 7l10 5 10-5-10-5z" stroke="currentColor"/></svg>',
                "a sign in a page",
            ],
            ["form", '山田<yamada@mail.example.jp>, "例 花子" <rei@mail.example.jp>;', "receivers"],
            ["form", "<例> は <見本> より大きい << 要確認 >>", "signs as brackets"],
            ["form", "A社<->B社 / <5,000円以上> <3 <= x", "signs"],
        ],
    },
    {
        name: "graphql clients",
        rows: [
            [
                "body application/json",
                '{"operationName":"GetUser","variables":{"id":"1"},"query":"query GetUser($id: ID!) {\\n  user(id: $id) {\\n    ...UserFields\\n    __typename\\n  }\\n}\\n\\nfragment UserFields on User {\\n  id\\n  name\\n  avatar(size: 64)\\n  __typename\\n}\\n"}',
                "Apollo",
            ],
            [
                "body application/json",
                '[{"operationName":"A","query":"query A { me { id } }"},{"operationName":"B","query":"query B { cart { items { id qty } } }"}]',
                "a batch",
            ],
            [
                "body application/json",
                '{"query":"mutation($input: CommentInput!) { addComment(input: $input) { id } }","variables":{"input":{"text":"It\'s 5 o\'clock; don\'t drop the table!","tags":["a|b","c&d"]}}}',
                "a comment",
            ],
            [
                "query string",
                "extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38%22%7D%7D&operationName=Q&variables=%7B%22first%22%3A10%7D",
                "a stored query",
            ],
            [
                "body application/graphql",
                '{ products(filter: {price: {lt: 100}, name: {contains: "鍋 & ふた"}}) { edges { node { id } } } }',
                "a query",
            ],
        ],
    },
]
