// The third set of honest texts: what visitors, staff, services and browsers of Japanese sites send that comes near to an attack.
// Written before its author had read the detectors. Everybody in it is made up.
import type { Family, Row } from "../contract.ts"
import { form, get, json, message, parts, post } from "../raw.ts"

/** A shape of a token: no key made it. */
const TOKEN = `${base64url('{"alg":"RS256","kid":"a/b+c"}')}.${base64url('{"sub":"auth0|0001","scope":"openid profile","https://www.example.jp/claims":{"role":"admin"}}')}.c2lnbmF0dXJl`

export const THIRD: readonly Family[] = [
    {
        name: "searches, third",
        rows: [
            ["query", "O'Brien の小説", "a writer"],
            ["query", "'select' by 'drop'", "names of shops"],
            ["query", '"銀河鉄道" OR "注文の多い" -絵本', "a library"],
            ["query", 'title:(雪国 AND 川端) NOT author:"例"', "a library"],
            ["query", "rock 'n' roll 50's & 60's", "music"],
            ["query", "L'Arc~en~Ciel", "music"],
            ["query", "I'm sorry, I love you", "a film"],
            ["query", "What's Eating Gilbert Grape", "a film"],
            ["query", "'Twas the night before Christmas", "a book"],
            ["query", "Dragon Quest III -そして伝説へ…-", "a game"],
            ["query", "Fate/stay night [Heaven's Feel]", "a film"],
            ["query", "ARMS & ROSES; the best", "music"],
            ["query", "<物語>シリーズ", "a film"],
            ["query", "【送料無料】 A4 ファイル (10冊) 1/2", "a shop"],
            ["query", "XR-100; XR-200", "numbers of products"],
            ["query", "AB-1234#B / CD_5678-R(N)", "numbers of products"],
            ["query", "M8×1.25 L=50 ねじ", "a screw"],
            ["query", '1/2" BSPT ニップル', "a pipe"],
            ["query", "φ8 × 100mm ;SUS304", "a rod"],
            ["query", "2>1 証明", "mathematics"],
            ["query", "sin(x)/x 極限", "mathematics"],
            ["query", '=IF(A1="","",B1) 空白', "a cell"],
            ["query", "=VLOOKUP(A2,Sheet2!A:B,2,FALSE) エラー", "a cell"],
            ["query", 'printf("%d\\n") 改行されない', "a developer"],
            ["query", "sleep(5) php 使い方", "a developer"],
            ["query", "order by 2 つの列", "a developer"],
            ["query", "union all select 遅い", "a developer"],
            ["query", "drop table 元に戻す", "a developer"],
            ["query", "1=1 where 意味", "a developer"],
            ["query", "/etc/hosts 編集 windows", "a developer"],
            ["query", "etc/passwd とは", "a developer"],
            ["query", "C:\\Windows\\System32 容量", "a user"],
            ["query", "C:\\Users\\rei\\Documents 移動", "a user"],
            ["query", ".htaccess リダイレクト 書き方", "a developer"],
            ["query", "wp-config.php 場所", "a developer"],
            ["query", "cmd.exe 文字化け", "a user"],
            ["query", "rm -rf / やってしまった", "a developer"],
            ["query", "sudo apt-get update 失敗", "a developer"],
            ["query", "$_GET 取得できない", "a developer"],
            ["query", "document.cookie 読めない", "a developer"],
            ["query", "addEventListener('click', fn) 動かない", "a developer"],
            ["query", "%USERPROFILE% とは", "a user"],
            ["query", "file:///C:/ 開かない", "a user"],
            ["query", "192.168.1.1 ログイン", "a user"],
            ["query", "169.254 ipアドレス なぜ", "a user"],
            ["query", "http://192.168.0.1/ 管理画面", "a user"],
            ["query", "select distinct 重複", "a developer"],
            ["query", "group by having 違い", "a developer"],
            ["query", "insert into 複数行", "a developer"],
            ["query", "{{ }} vue 表示されない", "a developer"],
        ],
    },
    {
        name: "visitors, third",
        rows: [
            ["form", "東京都例区見本1-2-3 例ビル#501 (A棟)", "an address"],
            ["form", "〒000-0000 例県例市字見本123番地4 ;様方", "an address"],
            ["form", "Apt #12-B, 3/F; c/o O'Connor & Sons", "an address"],
            ["form", 'D\'Angelo -- Mary Anne "Mimi"', "a name"],
            ["form", "Null Taro", "a name"],
            ["form", "Jean-Luc O'Neill; Ph.D.", "a name"],
            [
                "form",
                "ご担当者様\r\n\r\nお世話になっております。\r\n例商事の例です。\r\n\r\n> 5/1(金)の件ですが\r\n> 10時でいかがでしょうか\r\n\r\n承知しました。よろしくお願いいたします。\r\n--\r\n例 太試\r\nTEL: 03-0000-0000 / FAX: 03-0000-0001\r\nE-mail: rei@mail.example.jp\r\nURL: https://www.example.jp/\r\n",
                "a mail",
            ],
            [
                "form",
                "From: 例 太試 <rei@mail.example.jp>\nTo: info@www.example.jp\nSubject: Re: ご予約の件\nDate: Fri, 1 May 2026 10:00:00 +0900\n\n上記メールが届きません。",
                "a mail's head",
            ],
            ["form", "注文番号: #A-0001; 商品名: 'ふわふわ' タオル (白); 数量: 2", "an order"],
            ["form", "サイズは 10' x 12' で、天井高は 8'6\" です", "a size"],
            ["form", "色は\"白\"か'黒'、どちらか在庫のある方で。", "an order"],
            ["form", "☆彡 ヾ(≧▽≦*)o ;) :-P <(_ _)> m(__)m", "kaomoji"],
            ["form", "(╯°□°)╯︵ ┻━┻ ; ┬─┬ ノ( ゜-゜ノ)", "kaomoji"],
            ["form", "。゜゜(´□｀。)°゜。 `;´ |ω・｀)", "kaomoji"],
            ["form", "Σ(ﾟДﾟ;≡;ﾟдﾟ) <━(ﾟ∀ﾟ)━!!", "kaomoji"],
            ["form", "👨‍👩‍👧‍👦 家族4人 & 🐶1匹 ($100/泊)", "emoji"],
            ["form", "A→B; B⇒C; ∴A⇔C <証明終>", "a pupil"],
            ["form", "<重要>本日17:00まで</重要>", "a visitor"],
            ["form", "<例>のように書いてください。<br>は使えますか?", "a visitor"],
            ["form", "件名に<script>と入れるとエラーになります", "a tester"],
            ["form", "「' OR 1=1」って何ですか？本に載っていました", "a pupil"],
            ["form", "SQLで SELECT * FROM 社員 WHERE 部署 = '営業' AND 年齢 > 30; の結果が0件になります", "a question"],
            ["form", "UPDATE文の SET price = price * 1.1 を実行する前に BEGIN; すべきでしょうか", "a question"],
            [
                "form",
                "CREATE TABLE 顧客 (\n  id INT PRIMARY KEY,\n  名前 VARCHAR(20)\n); でエラーになりました",
                "a question",
            ],
            ["form", "INSERT INTO t VALUES (1, 'a'), (2, 'b'); を1行ずつに分けるべき?", "a question"],
            [
                "form",
                "ヘルプデスク様: `ipconfig /all` の結果は以下です。\r\n\r\n   IPv4 アドレス . . . . . : 192.168.1.10(優先)\r\n   デフォルト ゲートウェイ : 192.168.1.1",
                "a ticket",
            ],
            ["form", "ping 8.8.8.8 は通りますが、nslookup www.example.jp が失敗します。", "a ticket"],
            ["form", "エラー: 'python' は、内部コマンドまたは外部コマンドとして認識されていません。", "a ticket"],
            [
                "form",
                "コマンドプロンプトで sfc /scannow を実行してから再起動 → 直らず。次に chkdsk C: /f も試しました",
                "a ticket",
            ],
            ["form", "bash: line 1: foo: command not found と出ます; PATHの問題?", "a ticket"],
            ["form", "\\\\fileserver\\share\\営業部\\2026 にアクセスできません", "a ticket"],
            ["form", "Z:\\共有\\見積\\A社(最新).xlsx が開けない; 読み取り専用", "a ticket"],
            ["form", "$ npm run build\r\n> vite build\r\nerror during build: Cannot find module './App'", "a ticket"],
            ["form", "ssh: connect to host web01 port 22: Connection timed out", "a ticket"],
            ["form", "Q1) a; Q2) b,c; Q3) その他(理由: 価格 > 品質)", "a questionnaire"],
            ["form", "満足度: ★★★☆☆ (3/5) | 改善点: 待ち時間 >> 30分", "a questionnaire"],
            ["form", "100%割引!? ...50%OFFでは&送料込?", "a visitor"],
            ["form", "http://www.example.jp/item?id=1&color=白 の商品の在庫を教えてください", "an address in a field"],
            ["form", "動画: https://www.youtube.com/watch?v=abc_-123&t=1m30s ; 参考まで", "an address in a field"],
            [
                "form",
                "地図 https://www.google.com/maps/place/%E4%BE%8B/@35.68,139.76,17z/data=!3m1!4b1!4m5!3m4!1s0x0:0x0!8m2!3d35.6!4d139.7",
                "an address in a field",
            ],
            ["form", "ftp://ftp.example.jp/pub/readme.txt からダウンロードできません", "an address in a field"],
            [
                "form",
                '# 見出し\n\n- [x] 完了\n- [ ] 未完\n\n| 項目 | 値 |\n|:--|--:|\n| a | `1` |\n\n![図](https://www.example.jp/a.png "図1")\n\n[リンク](/about?a=1#top)',
                "Markdown",
            ],
            [
                "form",
                "```js\nconst a = document.querySelector('#a');\na.innerHTML = `<b>${name}</b>`;\n```\nこのコードは危険?",
                "Markdown",
            ],
            [
                "form",
                "```sql\nSELECT u.name, COUNT(*) FROM users u LEFT JOIN orders o ON o.user_id = u.id GROUP BY u.name HAVING COUNT(*) > 1;\n```\nが遅いです",
                "Markdown",
            ],
            [
                "form",
                "```console\n$ docker ps -a | grep web\n$ kill -HUP $(cat /run/nginx.pid)\n```\nの2行目で失敗",
                "Markdown",
            ],
            ["form", "~~取り消し~~ **太字** _斜体_ `コード` > 引用", "Markdown"],
            ["form", "||ネタバレ|| なので注意 ||続き||", "a chat"],
            ["form", '/remind me "会議" at 10:00; /giphy thanks', "a chat"],
            ["form", "@例 さん cc: @見本 さん; #general で & DM でも", "a chat"],
            ["form", "`ls`で見ると`a.txt`と`b.txt`があります", "a chat"],
        ],
    },
    {
        name: "browsers and services, third",
        rows: [
            req(
                get(
                    "/cb?code=4/0AX4XfWh-a_b&state=eyJyIjoiL215cGFnZT9hPTEmYj0yIn0%3D&scope=email%20profile%20https://www.googleapis.com/auth/userinfo.email&authuser=0&prompt=consent",
                ),
                "OAuth",
            ),
            req(
                get(
                    "/authorize?response_type=code&client_id=abc&redirect_uri=https%3A%2F%2Fapp.example.jp%2Fcb%3Fnext%3D%252Fmypage&scope=openid%20offline_access&code_challenge=a-b_c&code_challenge_method=S256&nonce=n-0S6_WzA2Mj",
                ),
                "OAuth",
            ),
            req(
                get(
                    "/authorize?client_id=abc&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fcallback&response_type=code&state=x",
                ),
                "OAuth of a program on a desk",
            ),
            req(
                form(
                    "/saml/acs",
                    `SAMLResponse=${encodeURIComponent(base64('<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_a" Version="2.0" IssueInstant="2026-05-01T00:00:00Z" Destination="https://www.example.jp/saml/acs"><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">https://idp.example.jp/</saml:Issuer><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo><ds:Reference URI="#_a"/></ds:SignedInfo></ds:Signature><saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"><saml:AttributeStatement><saml:Attribute Name="http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name"><saml:AttributeValue xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="xs:string">例 太試</saml:AttributeValue></saml:Attribute></saml:AttributeStatement></saml:Assertion></samlp:Response>'))}&RelayState=${encodeURIComponent("https://www.example.jp/mypage?a=1&b=2#top")}`,
                ),
                "SAML",
            ),
            req(
                get(
                    "/files/report.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAEXAMPLE%2F20260501%2Fap-northeast-1%2Fs3%2Faws4_request&X-Amz-Date=20260501T000000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&response-content-disposition=attachment%3B%20filename%3D%22report%20(1).pdf%22%3B%20filename*%3DUTF-8%27%27%25E5%25A0%25B1%25E5%2591%258A.pdf&X-Amz-Signature=0a1b",
                ),
                "a signed address",
            ),
            req(
                get(
                    "/media/a.mp4?Policy=eyJTdGF0ZW1lbnQiOlt7IlJlc291cmNlIjoiaHR0cHM6Ly93d3cuZXhhbXBsZS5qcC8qIn1dfQ__&Signature=a~b-c_d&Key-Pair-Id=K0A1B2",
                ),
                "a signed address",
            ),
            req(
                get(
                    "/d/a.zip?sv=2024-11-04&st=2026-05-01T00%3A00%3A00Z&se=2026-05-02T00%3A00%3A00Z&sr=b&sp=r&sig=a%2Bb%2Fc%3D&rscd=attachment%3Bfilename%3D%22a%3Bb.zip%22",
                ),
                "a signed address",
            ),
            req(
                get(
                    "/api/items",
                    "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                    "tracestate: rojo=00f067aa0ba902b7,congo=t61rcWkgMzE,dd=s:1;o:rum;t.dm:-4",
                    "baggage: userId=alice,serverNode=DF%2028,isProduction=false;k=v",
                    "X-Amzn-Trace-Id: Root=1-0a-0b;Parent=0c;Sampled=1;Lineage=1:0a:0",
                ),
                "a trace",
            ),
            req(
                get(
                    "/",
                    "sentry-trace: 0a1b-0c2d-1",
                    "baggage: sentry-environment=production,sentry-release=web%401.2.3%2B4,sentry-transaction=GET%20%2Fitems%2F%5Bid%5D,sentry-sample_rate=0.1",
                ),
                "a trace",
            ),
            req(
                post(
                    "/csp",
                    "application/csp-report",
                    JSON.stringify({
                        "csp-report": {
                            "document-uri": "https://www.example.jp/a?b=1",
                            "violated-directive": "script-src-elem",
                            "blocked-uri": "inline",
                            "original-policy":
                                "default-src 'self'; script-src 'self' 'nonce-a+b/c==' https:; object-src 'none'; base-uri 'none'; frame-ancestors 'self'; report-uri /csp",
                            "script-sample": "(function(w,d,s,l,i){w[l]=w[l]||[];w[l].",
                        },
                    }),
                ),
                "a report of a browser",
            ),
            req(
                post(
                    "/reports",
                    "application/reports+json",
                    JSON.stringify([
                        {
                            type: "csp-violation",
                            url: "https://www.example.jp/",
                            body: {
                                blockedURL: "eval",
                                effectiveDirective: "script-src",
                                sample: "function anonymous(",
                                sourceFile: "chrome-extension",
                                disposition: "enforce",
                            },
                        },
                        {
                            type: "deprecation",
                            body: {
                                id: "UnloadHandler",
                                message: "Unload event listeners are deprecated.",
                                sourceFile: "https://www.example.jp/a.js?v=1",
                                lineNumber: 1,
                            },
                        },
                    ]),
                ),
                "a report of a browser",
            ),
            req(
                post(
                    "/csp",
                    "application/csp-report",
                    JSON.stringify({
                        "csp-report": {
                            "document-uri": "about",
                            "blocked-uri": "data",
                            "source-file": "safari-web-extension",
                            "violated-directive": "img-src 'self' data: blob:",
                        },
                    }),
                ),
                "a report of a browser",
            ),
            req(
                json("/collect", {
                    v: 2,
                    en: "scroll",
                    dl: "https://www.example.jp/?q=%22a%22&utm_source=a|b",
                    dr: "https://www.google.co.jp/",
                    ep: {
                        percent_scrolled: 90,
                        link_text: "詳しくはこちら >>",
                        link_classes: "btn btn--primary js-open[data-x='1']",
                        selector: "body > div:nth-child(2) > a[href^='/items']",
                    },
                }),
                "analytics",
            ),
            req(
                json("/i/v0/e/", {
                    api_key: "a",
                    event: "$autocapture",
                    properties: {
                        $el_text: "保存 & 閉じる",
                        $elements_chain:
                            'button.btn:attr__class="btn"attr__onclick="save(1)"nth-child="2"nth-of-type="1"text="保存";div:nth-child="1"',
                        $current_url: "https://www.example.jp/a#b",
                    },
                }),
                "analytics",
            ),
            req(
                json("/errors", {
                    level: "error",
                    exception: {
                        values: [
                            {
                                type: "SyntaxError",
                                value: "Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON",
                                stacktrace: {
                                    frames: [
                                        { filename: "app:///a.js", function: "Object.<anonymous>", in_app: true },
                                        { filename: "<anonymous>", function: "new Promise" },
                                    ],
                                },
                            },
                        ],
                    },
                }),
                "telemetry",
            ),
            req(
                json("/errors", {
                    message:
                        "Refused to execute inline script because it violates the following Content Security Policy directive: \"script-src 'self'\".",
                    stack: "Error\n    at eval (eval at <anonymous> (https://www.example.jp/a.js:1:1), <anonymous>:1:1)",
                }),
                "telemetry",
            ),
            req(
                json("/errors", {
                    message: "Failed to execute 'querySelector' on 'Document': '#a:has(> b)' is not a valid selector.",
                    breadcrumbs: [
                        { category: "ui.click", message: 'body > div#app > button.btn[type="submit"]' },
                        { category: "console", message: '[Vue warn]: Missing required prop: "id"' },
                    ],
                }),
                "telemetry",
            ),
            req(
                json("/log", {
                    level: "warn",
                    msg: "SQLSTATE[23000]: Integrity constraint violation: 1062 Duplicate entry '1-2' for key 'orders.uq' (SQL: insert into `orders` (`id`, `user_id`) values (1, 2))",
                }),
                "a log",
            ),
            req(
                json("/log", {
                    level: "info",
                    msg: 'GET /search?q=O\'Brien 200 12ms - "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)"',
                }),
                "a log",
            ),
            req(
                form(
                    "/webhook/payment",
                    "result=0000&message=OK&order_id=A-0001&amount=1200&currency=JPY&3ds=Y&eci=05&xid=a%2Bb%3D&hash=0a1b&free1=%E4%BE%8B%3B%E8%A6%8B%E6%9C%AC&free2=a%7Cb",
                ),
                "a payment",
            ),
            req(
                form(
                    "/pay/return",
                    `trading_id=0001&return_url=${encodeURIComponent("https://shop.example.jp/thanks?id=1&sid=0a")}&site_id=1&item_name=${encodeURIComponent("Tシャツ(白)'26 x2 & 他1点")}`,
                ),
                "a payment",
            ),
            req(
                json(
                    "/webhook",
                    {
                        id: "evt_1",
                        object: "event",
                        type: "payment_intent.succeeded",
                        data: {
                            object: {
                                description: "Order #A-0001; 2 x 'Tee'",
                                metadata: { "user.name": "O'Brien", note: "gift -- wrap" },
                                receipt_url: "https://pay.example.com/receipts/a?s=ap#x",
                            },
                        },
                    },
                    "Stripe-Signature: t=1714500000,v1=0a1b,v0=2c3d",
                ),
                "a payment",
            ),
            req(
                form(
                    "/ipn",
                    "txn_type=web_accept&payer_email=rei%40mail.example.jp&first_name=Rei&last_name=O%27Mihon&item_name=Book+%22SELECT%22+vol.1&mc_gross=10.00&custom=%7B%22cart%22%3A1%7D&charset=UTF-8",
                ),
                "a payment",
            ),
            req(
                json(
                    "/line/webhook",
                    {
                        destination: "U0a",
                        events: [
                            {
                                type: "message",
                                message: { type: "text", id: "1", text: "予約お願いします(5/1 10:00〜) m(_ _)m; 2名" },
                                source: { type: "user", userId: "U0b" },
                                replyToken: "a",
                                deliveryContext: { isRedelivery: false },
                            },
                        ],
                    },
                    "x-line-signature: a+b/c=",
                ),
                "a message",
            ),
            req(
                json("/slack/events", {
                    type: "event_callback",
                    event: {
                        type: "message",
                        text: "<@U01> デプロイして <https://www.example.jp/?a=1&amp;b=2|ここ> `git pull` &amp;&amp; restart &gt; log",
                        blocks: [
                            {
                                type: "rich_text",
                                elements: [
                                    {
                                        type: "rich_text_preformatted",
                                        elements: [{ type: "text", text: "$ systemctl status nginx" }],
                                    },
                                ],
                            },
                        ],
                    },
                }),
                "a message",
            ),
            req(
                form(
                    "/slack/command",
                    "token=a&command=%2Fdeploy&text=web%20--env%20prod%20%7C%20notify&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT0%2F1%2Fa&trigger_id=1.2.a",
                ),
                "a command of a chat",
            ),
            req(
                json("/github/webhook", {
                    action: "opened",
                    pull_request: {
                        title: "fix: escape `<` and '\"' in titles (#12)",
                        body: "Fixes #12\r\n\r\n```diff\r\n- el.innerHTML = title\r\n+ el.textContent = title\r\n```\r\n\r\nRun `npm test && npm run lint`.",
                        head: { ref: "fix/xss", label: "rei:fix/xss" },
                        diff_url: "https://github.com/rei/app/pull/12.diff",
                        html_url: "https://github.com/rei/app/pull/12",
                    },
                    sender: { url: "https://api.github.com/users/rei{/gist_id}" },
                }),
                "a hook",
            ),
            req(
                json("/github/webhook", {
                    ref: "refs/heads/main",
                    commits: [
                        {
                            message: "build: use $(CC) in Makefile; drop old table",
                            added: ["src/a.c", ".github/workflows/ci.yml"],
                            removed: ["etc/passwd.sample", "web/.htaccess"],
                            modified: ["../docs", "public/index.php"],
                        },
                    ],
                }),
                "a hook",
            ),
            req(
                json("/graphql", {
                    operationName: "Items",
                    query: "query Items($first: Int!, $after: String, $where: ItemFilter = {price: {gte: 100}}) {\n  items(first: $first, after: $after, where: $where) {\n    edges { node { id ...Card __typename } }\n    pageInfo { endCursor hasNextPage }\n  }\n}\nfragment Card on Item { name price(currency: JPY) image { url(width: 300) } }",
                    variables: { first: 20, after: "YXJyYXljb25uZWN0aW9uOjE5" },
                    extensions: { persistedQuery: { version: 1, sha256Hash: "0a1b" } },
                }),
                "GraphQL",
            ),
            req(
                json("/graphql", {
                    query: 'mutation { login(input: {email: "rei@mail.example.jp", password: "P@ss\'w0rd;\\"x"}) { token user { id } } }',
                }),
                "GraphQL",
            ),
            req(get("/graphql?query=%7Buser(id%3A%221%22)%7Bid%20name%20date%7D%7D"), "GraphQL"),
            req(
                post(
                    "/example.v1.ItemService/ListItems",
                    "application/grpc-web+proto",
                    "\u0000\u0000\u0000\u0000\u000c\n\u0006item/1\u0010\u0014\u001a\u0000",
                ),
                "gRPC of the web",
            ),
            req(
                post(
                    "/twirp/example.Items/Get",
                    "application/json",
                    '{"name":"items/1","read_mask":"name,price","filter":"price > 100 AND state = \\"open\\""}',
                ),
                "a call",
            ),
            req(
                get(
                    "/v1/items:search?filter=create_time%3E%222026-05-01T00%3A00%3A00Z%22%20AND%20labels.env%3D%22prod%22&order_by=create_time%20desc&page_size=50",
                ),
                "a filter",
            ),
            req(
                get(
                    "/odata/Items?$filter=contains(Name,'O''Brien') and Price gt 10 or (Stock eq null)&$select=Id,Name&$expand=Maker($select=Name)&$orderby=Name desc&$top=20&$count=true".replaceAll(
                        " ",
                        "%20",
                    ),
                ),
                "OData",
            ),
            req(
                get(
                    "/api/items?where%5Bprice%5D%5Bgte%5D=100&sort=-created_at&include=maker,tags&fields%5Bitems%5D=name,price&page%5Bsize%5D=20&filter%5Bname%5D%5Blike%5D=%25%E9%8D%8B%25",
                ),
                "JSON:API",
            ),
            req(
                get(
                    "/api/items?select=id,name,maker(name)&price=gte.100&or=(name.ilike.*%E9%8D%8B*,tags.cs.%7Bnew%7D)&order=id.desc&limit=20",
                ),
                "PostgREST",
            ),
            req(
                get(
                    "/jira/rest/api/2/search?jql=project%20%3D%20REI%20AND%20status%20in%20(Open%2C%20%22In%20Progress%22)%20AND%20assignee%20%3D%20currentUser()%20ORDER%20BY%20updated%20DESC",
                ),
                "JQL",
            ),
            req(
                get("/search?q=is:open+author:@me+label:%22bug%22+-label:wontfix+sort:updated-desc"),
                "a search of issues",
            ),
            req(get("/tags?callback=jQuery36005_1714500000&_=1714500001&term=%E4%BE%8B"), "JSONP"),
            req(
                get(
                    "/img/a.jpg?w=800&h=600&fit=crop&crop=faces,edges&auto=format,compress&q=75&txt=%3CSALE%3E%2050%25%20OFF%20%26%20more&txt-font=serif,bold",
                ),
                "a picture",
            ),
            req(get("/_next/image?url=%2Fimages%2Fa%20(1).png&w=640&q=75"), "a picture"),
            req(get("/_next/data/0a1b/items/%5Bid%5D.json?id=1&path=a&path=b"), "Next.js"),
            req(
                get(
                    "/",
                    "Cookie: _ga=GA1.1.1.2; _clck=1a2b%7C2%7Cabc%7C0%7C1; ajs_user_id=%22rei%22; mp_a_mixpanel=%7B%22distinct_id%22%3A%20%22%24device%3A0a%22%2C%22%24initial_referrer%22%3A%20%22%24direct%22%7D; recent=[1,2,3]; cart={'id':1,'n':2}; q=O'Brien; sel=select; path=/items/1;",
                ),
                "a mixture of cookies",
            ),
            req(
                get(
                    "/",
                    `Cookie: auth=${TOKEN}; __Secure-next-auth.session-token.0=${TOKEN.slice(0, 60)}; cf_clearance=a.b_c-1714500000-1.2.1.1-d; __cf_bm=a+b/c=; lang=ja|en; euconsent-v2=CQAAAAAQAAAAAAHABBJAA.YAAAAAAAAAA; _yjsu_yjad=1714500000.0a-1b`,
                ),
                "a mixture of cookies",
            ),
            req(
                get(
                    "/",
                    'Cookie: _pk_ref.1.a=%5B%22%22%2C%22%22%2C1714500000%2C%22https%3A%2F%2Fwww.google.com%2F%22%5D; _pk_id.1.a=0a.1714500000.; tracking={"first":"https://www.example.jp/?a=1&b=\'x\'"}; viewed="A-1;A-2"',
                ),
                "a mixture of cookies",
            ),
            req(
                get("/wiki/C%2B%2B#a", "Referer: https://www.google.com/search?q=%22select+*%22+from+%27a%27&oq=1"),
                "from a search",
            ),
            req(get("/wiki/%E4%BE%8B_(%E8%A6%8B%E6%9C%AC);_%E8%A9%A6%E9%A8%93"), "a page's name"),
            req(get("/items/O'Neill-shirt--(M)-&-cap"), "a product's address"),
            req(get("/tags/c%23/.net/node.js/select"), "tags"),
            req(get("/download/%E8%A6%8B%E7%A9%8D%E6%9B%B8(%E4%BE%8B%E6%A7%98)_v1.2[final].pdf"), "a file"),
            req(get("/calendar.ics?tz=Asia/Tokyo&range=2026-05-01/2026-05-31&cat=a;b;c"), "a calendar"),
            req(get("/static/../static/a.css"), "an old client"),
            req(get("/docs/guide/../api/index.html"), "an old link"),
            req(
                get("/go?url=https%3A%2F%2Fpartner.example.com%2Fclick%3Fid%3D1%26u%3D%252Fitems%252F1%253Fa%253Db"),
                "a way out",
            ),
            req(get("/proxy/preview?u=http%3A%2F%2Fblog.example.jp%3A8080%2F%E4%BE%8B%2F"), "a preview"),
            req(get("/login?next=/mypage/orders?id=1%26sort=date"), "a way back"),
            req(get("/login?returnUrl=%2F%2Fwww.example.jp%2Fmypage"), "a way back"),
        ],
    },
    {
        name: "editors and uploads, third",
        rows: [
            req(
                json(
                    "/wp-json/wp/v2/posts/1?_locale=user",
                    {
                        id: 1,
                        content:
                            '<!-- wp:heading {"level":2,"style":{"color":{"text":"#333"}}} -->\n<h2 class="wp-block-heading" style="color:#333">お知らせ</h2>\n<!-- /wp:heading -->\n\n<!-- wp:image {"id":12,"sizeSlug":"large","linkDestination":"none"} -->\n<figure class="wp-block-image size-large"><img src="https://www.example.jp/wp-content/uploads/2026/05/a.jpg" alt="" class="wp-image-12"/></figure>\n<!-- /wp:image -->\n\n<!-- wp:buttons --><div class="wp-block-buttons"><!-- wp:button {"className":"is-style-outline"} --><div class="wp-block-button is-style-outline"><a class="wp-block-button__link wp-element-button" href="/contact?type=a&amp;b=1" target="_blank" rel="noreferrer noopener">問い合わせ</a></div><!-- /wp:button --></div><!-- /wp:buttons -->',
                        status: "publish",
                    },
                    "X-WP-Nonce: 0a1b",
                ),
                "the block editor",
            ),
            req(
                json("/wp-json/wp/v2/posts/2", {
                    content:
                        '<!-- wp:table -->\n<figure class="wp-block-table"><table class="has-fixed-layout"><thead><tr><th>日付</th><th>内容</th></tr></thead><tbody><tr><td>5/1</td><td>休診 &amp; 代診</td></tr></tbody></table></figure>\n<!-- /wp:table -->\n<!-- wp:shortcode -->[contact-form-7 id="1" title="例"]<!-- /wp:shortcode -->',
                }),
                "the block editor",
            ),
            req(
                json("/wp-json/wp/v2/posts/3", {
                    content:
                        '<!-- wp:embed {"url":"https://www.youtube.com/watch?v=abc","type":"video","providerNameSlug":"youtube","responsive":true,"className":"wp-embed-aspect-16-9 wp-has-aspect-ratio"} -->\n<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=abc\n</div></figure>\n<!-- /wp:embed -->',
                }),
                "the block editor",
            ),
            req(
                form(
                    "/wp-admin/post.php",
                    `post_ID=1&action=editpost&content=${encodeURIComponent('<p style="text-align: center;"><span style="font-size: 14pt;"><strong>春の例まつり</strong></span></p>\r\n<p><a href="https://www.example.jp/pdf/a.pdf" target="_blank" rel="noopener">チラシ(PDF)</a></p>\r\n<hr />\r\n<p>&nbsp;</p>')}&_wp_http_referer=${encodeURIComponent("/wp-admin/post.php?post=1&action=edit")}`,
                ),
                "an old editor",
            ),
            req(
                form(
                    "/wp-admin/admin-ajax.php",
                    "action=heartbeat&_nonce=a&data%5Bwp-refresh-post-lock%5D%5Bpost_id%5D=1&data%5Bwp-refresh-post-lock%5D%5Block%5D=1714500000%3A1&interval=15&screen_id=post&has_focus=true",
                ),
                "WordPress",
            ),
            req(
                form(
                    "/wp-admin/options.php",
                    "option_page=permalink&selection=custom&permalink_structure=%2F%25year%25%2F%25postname%25%2F&date_format=Y%E5%B9%B4n%E6%9C%88j%E6%97%A5&time_format=g%3Ai+a&_wp_http_referer=%2Fwp-admin%2Foptions-permalink.php",
                ),
                "settings of WordPress",
            ),
            req(
                form(
                    "/wp-admin/customize.php",
                    `customized=${encodeURIComponent('{"custom_css[rei]":"body > .a::before{content:\\"\\\\201C\\";background:url(\'../img/a.png\')} @media (max-width:600px){.b{display:none!important}}","blogname":"例 & 見本"}')}&action=customize_save`,
                ),
                "settings of WordPress",
            ),
            req(
                form(
                    "/wp-comments-post.php",
                    "comment=%E5%8F%82%E8%80%83%E3%81%AB%E3%81%AA%E3%82%8A%E3%81%BE%E3%81%97%E3%81%9F%EF%BC%81%3Cstrong%3E%E6%84%9F%E8%AC%9D%3C%2Fstrong%3E+%3Ca+href%3D%22https%3A%2F%2Fblog.example.jp%2F%22+rel%3D%22nofollow%22%3Eblog%3C%2Fa%3E&author=O%27Mihon&email=rei%40mail.example.jp&url=http%3A%2F%2Fblog.example.jp%2F&comment_post_ID=1&comment_parent=0",
                ),
                "a comment",
            ),
            [
                "form",
                '<h3 class="news-title">夏季休業のお知らせ</h3><p>8/13(木)〜8/16(日)<br />※13日は<b>午前のみ</b></p><ul><li><a href="/access/">アクセス</a></li><li><a href="mailto:info@www.example.jp?subject=%E5%95%8F%E5%90%88%E3%81%9B">メール</a></li><li><a href="tel:0300000000">電話</a></li></ul>',
                "a page's text",
            ],
            [
                "form",
                '<iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3240.8!2d139.7!3d35.6" width="600" height="450" style="border:0;" allowfullscreen="" loading="lazy" referrerpolicy="no-referrer-when-downgrade"></iframe>',
                "a map",
            ],
            [
                "form",
                '<iframe width="560" height="315" src="https://www.youtube.com/embed/abc?si=d" title="YouTube video player" frameborder="0" allow="accelerometer; autoplay; clipboard-write; encrypted-media" allowfullscreen></iframe>',
                "a film",
            ],
            [
                "form",
                '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/a/" data-instgrm-version="14" style="background:#FFF; border:0;"><a href="https://www.instagram.com/p/a/">投稿</a></blockquote>',
                "a post shown",
            ],
            [
                "form",
                '<table border="0" cellpadding="5"><tbody><tr><td style="background-color:#eee" colspan="2">料金<sup>*1</sup></td></tr><tr><td>大人</td><td>&yen;1,000</td></tr></tbody></table>',
                "a table",
            ],
            [
                "form",
                '<p class="MsoNormal" style="mso-margin-top-alt:auto"><span lang="EN-US" style="font-family:&quot;Yu Gothic&quot;">A<o:p></o:p></span></p>',
                "pasted from Word",
            ],
            [
                "form",
                '<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}br {mso-data-placement:same-cell;}--></style><table><tbody><tr><td>=SUM(A1:A3)</td></tr></tbody></table>',
                "pasted from a table",
            ],
            [
                "json",
                '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","marks":[{"type":"link","attrs":{"href":"https://www.example.jp/?a=1&b=2","target":"_blank"}}],"text":"リンク"}]},{"type":"codeBlock","attrs":{"language":"bash"},"content":[{"type":"text","text":"npm i && npm start"}]}]}',
                "ProseMirror",
            ],
            [
                "json",
                '{"time":1714500000,"blocks":[{"type":"paragraph","data":{"text":"例<b>太字</b>&nbsp;<a href=\\"https://www.example.jp/\\">a</a>"}},{"type":"code","data":{"code":"for (const a of b) { console.log(`${a}`) }"}}],"version":"2.29"}',
                "Editor.js",
            ],
            [
                "json",
                '{"ops":[{"insert":"例\\n"},{"attributes":{"link":"https://www.example.jp/?q=\'a\'"},"insert":"a"},{"insert":{"image":"data:image/png;base64,iVBORw0KGgo="}}]}',
                "Quill",
            ],
            [
                "file お知らせ(最新版)_2026.05.01 [確定].docx",
                "PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml",
                "a document",
            ],
            [
                "file O'Brien & sons; invoice.pdf",
                "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
                "a paper",
            ],
            ["file IMG_0001 (1).jpg", "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000", "a picture"],
            ["file Screenshot 2026-05-01 at 10.00.00.png", "\u0089PNG\r\n\u001a\n", "a picture"],
            [
                "file logo.svg",
                '<?xml version="1.0" encoding="UTF-8"?>\n<!-- Generator: Adobe Illustrator 28.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->\n<svg version="1.1" id="a" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" style="enable-background:new 0 0 10 10;" xml:space="preserve"><style type="text/css">.st0{fill:#333;}</style><defs><path id="p" d="M0 0h10v10H0z"/></defs><use xlink:href="#p" class="st0"/></svg>',
                "a picture",
            ],
            [
                "file old.svg",
                '<?xml version="1.0" standalone="no"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><circle r="5"/></svg>',
                "a picture",
            ],
            [
                "file ink.svg",
                '<svg xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns="http://www.w3.org/2000/svg" inkscape:version="1.3" sodipodi:docname="a.svg"><sodipodi:namedview pagecolor="#ffffff"/><image href="data:image/png;base64,iVBORw0KGgo=" width="10" height="10"/></svg>',
                "a picture",
            ],
            [
                "file 名簿.csv",
                '氏名,電話,備考\r\n"例 太試",000-0000-0000,"5/1 (金); 要連絡 | \'A\'"\r\n見本 花子,-,=\r\n例 次郎,+81-0-0000-0000,"<なし>"\r\n',
                "a table",
            ],
            ["file data.csv", "id,name,formula\n1,a,=A1+B1\n2,b,=SUM(C1:C2)\n3,c,-1\n4,d,@rei\n", "a table"],
            [
                "file meeting.ics",
                'BEGIN:VCALENDAR\r\nPRODID:-//Rei//Cal//JA\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nORGANIZER;CN="例; 太試":mailto:rei@mail.example.jp\r\nATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=見本:mailto:mihon@mail.example.jp\r\nDESCRIPTION:議題\\n1. 予算\\n2. その他\\; 雑談\r\nX-ALT-DESC;FMTTYPE=text/html:<!DOCTYPE HTML><html><body><p>議題</p></body></html>\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
                "a calendar",
            ],
            [
                "file a.vcf",
                'BEGIN:VCARD\r\nVERSION:4.0\r\nN:O\'Mihon;Rei;;;\r\nTEL;TYPE="voice,cell";VALUE=uri:tel:+81-00-0000-0000\r\nURL:https://www.example.jp/~rei/\r\nNOTE:select\\; drop\r\nEND:VCARD\r\n',
                "a card",
            ],
            [
                "file a.eml",
                'Received: from mx (localhost [127.0.0.1]) by mx.example.jp (Postfix) with ESMTP id 0A1B for <a@example.jp>; Fri, 1 May 2026 10:00:00 +0900 (JST)\r\nFrom: =?UTF-8?B?5L6L?= <rei@mail.example.jp>\r\nTo: a@example.jp\r\nContent-Type: multipart/alternative; boundary="a_b"\r\n\r\n--a_b\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><p>例</p></body></html>\r\n--a_b--\r\n',
                "a mail",
            ],
            [
                "file note.md",
                '---\ntitle: "例"\ntags: [a, b]\n---\n\n# 手順\n\n```bash\ncd app && npm ci\ncp .env.example .env\n```\n\n`SELECT 1` を実行。\n',
                "a note",
            ],
            [
                "file feed.xml",
                '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>例 &amp; 見本</title><item><description><![CDATA[<p>本文 <a href="https://www.example.jp/?a=1&b=2">a</a></p>]]></description></item></channel></rss>',
                "a feed",
            ],
            [
                "file route.gpx",
                '<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/1/1/gpx.xsd"><trk><name>例 & 見本 散歩</name></trk></gpx>',
                "a way",
            ],
            req(
                parts(
                    "/items/import",
                    ['name="mode"', "append; replace"],
                    [
                        'name="file"; filename="items (2).csv"\r\nContent-Type: text/csv',
                        'code,name,price\r\nA-1,"鍋 (24cm) \'IH\'",3980\r\nA-2,"<NEW> 皿; 5枚",1200\r\n',
                    ],
                    ['name="memo"', "5/1分 & 5/2分"],
                ),
                "a shop's table",
            ),
            req(
                parts(
                    "/contact",
                    ['name="name"', "O'Mihon 太試"],
                    ['name="body"', "添付の通りです。\r\n--\r\n例"],
                    ['name="file"; filename="C:\\fakepath\\資料.pdf"\r\nContent-Type: application/pdf', "%PDF-1.4\n"],
                ),
                "an old browser",
            ),
            req(
                form(
                    "/cart/add",
                    "product_id=12&variant%5Bcolor%5D=%E7%99%BD%2F%E9%BB%92&variant%5Bsize%5D=M-L&qty=1&options%5B%5D=gift%3B&note=%27%E5%86%85%E7%A5%9D%E3%81%84%27&redirect=%2Fcart%3Fadded%3D1",
                ),
                "a cart",
            ),
            req(
                form(
                    "/cart/update",
                    "items%5B0%5D%5Bid%5D=A-1%7C%E7%99%BD&items%5B0%5D%5Bqty%5D=2&coupon=SAVE10%25&sort=price+desc&filter=price%3E%3D1000+and+stock%3E0",
                ),
                "a cart",
            ),
            req(
                json("/checkout", {
                    cart: [{ sku: "A-1/W", name: '"IH" 鍋 24cm', price: 3980 }],
                    address: { zip: "000-0000", line1: "例市見本1-2-3", line2: "#501; オートロック #1234*" },
                    message: "のし: 「内祝」 '例'",
                }),
                "a cart",
            ),
            req(
                json("/admin/templates/mail", {
                    subject: "【例】ご注文ありがとうございます({{ order.id }})",
                    body: "{{ user.name }} 様\n\n{% for item in items %}\n・{{ item.name }} x {{ item.qty }} = {{ item.total|number_format }}円\n{% endfor %}\n\n{{ url('mypage') }}",
                }),
                "a mail's template",
            ),
            req(
                json("/admin/templates/mail", {
                    subject: "%name% 様へ",
                    body: 'Hi *|FNAME|*, ${name} さん、<a href="{{unsubscribe_url}}">配信停止</a>',
                }),
                "a mail's template",
            ),
            req(
                form(
                    "/admin/template",
                    `tpl=${encodeURIComponent("<{if $item.price > 1000}>\n<p><{$item.name|escape}></p>\n<{/if}>")}`,
                ),
                "a shop's template",
            ),
            req(
                json("/admin/tags", {
                    gtm: '<!-- Google Tag Manager (noscript) --><noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-A" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>',
                }),
                "a tag of a service",
            ),
            req(
                json("/bi/query", {
                    table: "orders",
                    columns: ["id", "date"],
                    where: [
                        { column: "price", op: ">", value: 1000 },
                        { column: "name", op: "like", value: "%鍋%" },
                    ],
                    groupBy: "date",
                    having: "count > 1",
                    orderBy: [["date", "desc"]],
                    limit: 100,
                }),
                "a report",
            ),
            req(
                json("/bi/formula", {
                    formula: "IF([売上] > 1000, [売上] * 0.1, 0) + ROUND(AVG([原価]), 2)",
                    name: "利益'26",
                }),
                "a report",
            ),
            req(
                json("/api/regex", {
                    pattern: "^(?:\\+81|0)\\d{1,4}-?\\d{1,4}-?\\d{4}$|^$",
                    flags: "iu",
                    message: "電話番号の形式ではありません; 例: 03-0000-0000",
                }),
                "a form's settings",
            ),
            req(
                json("/api/cron", {
                    schedule: "*/5 * * * *",
                    url: "https://www.example.jp/cron?key=a&b=1",
                    name: "毎5分 & 日次",
                }),
                "settings",
            ),
            req(
                json("/api/dns", {
                    name: "_dmarc",
                    type: "TXT",
                    value: '"v=DMARC1; p=none; rua=mailto:dmarc@www.example.jp; pct=100"',
                }),
                "settings",
            ),
            req(
                json("/api/csp", {
                    policy: "default-src 'self'; script-src 'self' 'unsafe-inline' https://*.example.jp; img-src * data:; connect-src wss://*.example.jp",
                }),
                "settings",
            ),
            req(
                message(
                    "PROPFIND",
                    "/dav/rei/",
                    ["Depth: 1", "Content-Type: application/xml"],
                    '<?xml version="1.0" encoding="utf-8" ?><D:propfind xmlns:D="DAV:" xmlns:CS="http://calendarserver.org/ns/"><D:prop><D:resourcetype/><CS:getctag/></D:prop></D:propfind>',
                ),
                "WebDAV",
            ),
            req(
                post(
                    "/xmlrpc.php",
                    "text/xml",
                    '<?xml version="1.0"?><methodCall><methodName>metaWeblog.newPost</methodName><params><param><value><string>1</string></value></param><param><value><struct><member><name>description</name><value><string>&lt;p&gt;本文 &amp;amp; 写真&lt;/p&gt;</string></value></member></struct></value></param></params></methodCall>',
                ),
                "an old editor",
            ),
            req(
                post(
                    "/soap",
                    "text/xml; charset=utf-8",
                    '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body><Find xmlns="http://tempuri.org/"><name xsi:type="xsd:string">O\'Mihon &amp; 例</name><where>price &gt; 100 and stock &lt; 5</where></Find></soap:Body></soap:Envelope>',
                    'SOAPAction: "http://tempuri.org/Find"',
                ),
                "SOAP",
            ),
        ],
    },
]

function req(text: string, about: string): Row {
    return ["request", text, about]
}

function base64(text: string): string {
    return Buffer.from(text).toString("base64")
}

function base64url(text: string): string {
    return Buffer.from(text).toString("base64url")
}
