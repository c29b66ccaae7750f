// The fourth set of honest texts, programs: what browsers, telemetry, identity providers, payments and files carry by themselves.
// Written before its author had read the detectors. Everybody in it is made up.
import type { Family } from "../contract.ts"
import { form, get, json, parts, post } from "../raw.ts"
import { rowsOf } from "../rows.ts"

export const FOURTH_CLIENTS: readonly Family[] = [
    {
        name: "sign-ins and payments, fourth",
        rows: rowsOf(
            "request",
            "an identity provider or a payment",
            get(
                "/oauth2/authorize?response_type=code&client_id=https%3A%2F%2Fapp.example.jp%2F&redirect_uri=https%3A%2F%2Fapp.example.jp%2Fcb%3Fnext%3D%252Fmypage%253Ftab%253D1%2523a&scope=openid%20profile%20email%20offline_access&state=eyJuIjoiLyJ9.%7E_-&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256&claims=%7B%22id_token%22%3A%7B%22auth_time%22%3A%7B%22essential%22%3Atrue%7D%7D%7D",
            ),
            get(
                "/cb?code=4%2F0AfJohXk-_a&state=a%3D%3D&scope=email+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.email+openid&authuser=0&prompt=consent&hd=www.example.jp",
            ),
            get(
                "/callback?error=access_denied&error_description=The+user+denied+access+(AADSTS65004%3A+User+declined+to+consent).%0D%0ATrace+ID%3A+0a1b&error_uri=https%3A%2F%2Flogin.example.jp%2Ferror%3Fcode%3D65004",
            ),
            get("/login?service=https%3A%2F%2Fwww.example.jp%2Fcas%3Breturn%3D1%26x%3D%27a%27"),
            form(
                "/saml/acs",
                "SAMLResponse=PHNhbWxwOlJlc3BvbnNlIHhtbG5zOnNhbWxwPSJ1cm46b2FzaXM6bmFtZXM6dGM6U0FNTDoyLjA6cHJvdG9jb2wiIElEPSJfMSIgVmVyc2lvbj0iMi4wIj48c2FtbDpJc3N1ZXIgeG1sbnM6c2FtbD0idXJuOm9hc2lzOm5hbWVzOnRjOlNBTUw6Mi4wOmFzc2VydGlvbiI%2BaHR0cHM6Ly9pZHAuZXhhbXBsZS5qcC88L3NhbWw6SXNzdWVyPjwvc2FtbHA6UmVzcG9uc2U%2B&RelayState=https%3A%2F%2Fwww.example.jp%2F%3Fa%3D1%26b%3D2",
            ),
            form(
                "/payment/result",
                "ShopID=tshop0000&OrderID=A-0001&Status=CAPTURE&Amount=5000&Tax=0&CheckString=0a1b2c&ErrCode=&ErrInfo=&ClientField1=%A5%C6%A5%B9%A5%C8&TranDate=20260501100000",
            ),
            form(
                "/3ds/return",
                "PaRes=eJzVWNmSo8iSfe%2BvSKt6bQ&MD=0a1b%3B2%7C3&cres=eyJ0aHJlZURTU2VydmVyVHJhbnNJRCI6IjBhMWIiLCJ0cmFuc1N0YXR1cyI6IlkifQ",
            ),
            json(
                "/webhooks/payments",
                {
                    id: "evt_1",
                    type: "charge.succeeded",
                    data: {
                        object: {
                            amount: 5000,
                            description: "例 & Sons; 'A'",
                            billing_details: { name: "D'Angelo", address: { line1: "1-2-3 #501" } },
                            payment_method_details: { card: { brand: "visa", last4: "4242" } },
                        },
                    },
                },
                "Stripe-Signature: t=1714521600,v1=0a1b,v0=2c3d",
            ),
            json("/line/webhook", {
                destination: "U0",
                events: [
                    {
                        type: "message",
                        message: { type: "text", id: "1", text: "予約したい(;'∀') <3名> 5/1 19:00~ $ or ¥" },
                        source: { type: "user", userId: "U1" },
                        replyToken: "r",
                    },
                ],
            }),
            json("/slack/events", {
                type: "event_callback",
                event: {
                    type: "app_mention",
                    text: "<@U1> `kubectl get pods -n app | grep Error` の結果です\n> app-1   0/1   Error",
                },
            }),
            json("/github/webhook", {
                ref: "refs/heads/main",
                commits: [
                    {
                        message: "fix: SELECT文の条件を修正 (#12)\n\nCo-authored-by: Rei <rei@mail.example.jp>",
                        added: [".github/workflows/ci.yml"],
                        modified: ["src/../README.md"],
                    },
                ],
                compare: "https://github.com/rei/app/compare/0a1b...2c3d",
            }),
            form("/twilio/sms", "From=%2B81300000000&Body=%E4%BA%88%E7%B4%84+OK+%3B-%29&NumMedia=0"),
            json("/webauthn/verify", {
                id: "a-_b",
                rawId: "a-_b",
                type: "public-key",
                response: {
                    clientDataJSON:
                        "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiYSIsIm9yaWdpbiI6Imh0dHBzOi8vd3d3LmV4YW1wbGUuanAifQ",
                    authenticatorData: "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAQ",
                    signature: "MEUCIQ==",
                },
            }),
        ),
    },
    {
        name: "telemetry, fourth",
        rows: rowsOf(
            "request",
            "a script of a page",
            get(
                "/g/collect?v=2&tid=G-XXXX&gtm=45je6&_p=1714521600&cid=1.2&ul=ja&sr=1920x1080&dl=https%3A%2F%2Fwww.example.jp%2Fsearch%3Fq%3D%2527%25E3%2581%25B5%2527%26p%3D1&dr=https%3A%2F%2Fwww.google.com%2F&dt=%E4%BE%8B%E5%B8%82%20%7C%20%E6%A4%9C%E7%B4%A2&en=page_view&ep.debug=%7B%7Bundefined%7D%7D&epn.value=1",
            ),
            post(
                "/g/collect?v=2&tid=G-XXXX",
                "text/plain;charset=UTF-8",
                "en=scroll&epn.percent_scrolled=90\r\nen=click&ep.link_url=https%3A%2F%2Fwww.example.jp%2Fa.pdf%3Fx%3D1%3B2&ep.link_text=%E8%B3%87%E6%96%99%20(PDF%3A1MB)",
            ),
            json("/clarity/collect", {
                e: ["0.7.30", 3, 1234, "abc"],
                a: [[100, 4, "div", { class: "btn", onclick: "" }, "#text", "a > b"]],
                p: [],
            }),
            post(
                "/api/1/envelope/?sentry_key=0a1b&sentry_version=7",
                "text/plain;charset=UTF-8",
                '{"event_id":"0a1b","sent_at":"2026-05-01T01:00:00.000Z"}\n{"type":"event"}\n{"exception":{"values":[{"type":"TypeError","value":"Cannot read properties of null (reading \'value\')","stacktrace":{"frames":[{"function":"HTMLButtonElement.onclick","filename":"https://www.example.jp/app.js","lineno":1,"context_line":"document.getElementById(\'q\').value = localStorage.getItem(\'q\') || \'\'"}]}}]},"breadcrumbs":[{"category":"ui.click","message":"div#app > form.search[name=\\"f\\"] > button[type=\\"submit\\"]"}]}',
            ),
            json("/rum/v2/rum?ddsource=browser", {
                type: "error",
                error: {
                    message: "Uncaught SyntaxError: Unexpected token '<'",
                    stack: "SyntaxError: Unexpected token '<'\n  at <anonymous> @ https://www.example.jp/a.js:1:1",
                },
                view: { url: "https://www.example.jp/#/a?b='c'" },
            }),
            post(
                "/csp",
                "application/csp-report",
                '{"csp-report":{"document-uri":"https://www.example.jp/","violated-directive":"script-src-elem","original-policy":"default-src \'self\'; script-src \'self\' \'nonce-a\' \'strict-dynamic\'; report-uri /csp","blocked-uri":"inline","script-sample":"window.dataLayer = window.dataLayer ||"}}',
            ),
            post(
                "/reports",
                "application/reports+json",
                '[{"type":"network-error","age":1,"url":"https://www.example.jp/a.png","body":{"sampling_fraction":1,"referrer":"","server_ip":"192.0.2.1","protocol":"h2","method":"GET","status_code":0,"phase":"connection","type":"tcp.timed_out"}},{"type":"deprecation","body":{"id":"UnloadHandler","message":"Unload event listeners are deprecated and will be removed."}}]',
            ),
            json("/otlp/v1/traces", {
                resourceSpans: [
                    {
                        resource: { attributes: [{ key: "service.name", value: { stringValue: "web" } }] },
                        scopeSpans: [
                            {
                                spans: [
                                    {
                                        name: "SELECT app.users",
                                        attributes: [
                                            {
                                                key: "db.statement",
                                                value: {
                                                    stringValue:
                                                        "SELECT id FROM users WHERE email = ? AND deleted_at IS NULL LIMIT 1",
                                                },
                                            },
                                            { key: "http.target", value: { stringValue: "/a?b=1;c=2" } },
                                        ],
                                    },
                                ],
                            },
                        ],
                    },
                ],
            }),
            json("/errors", {
                message: "ResizeObserver loop limit exceeded",
                source: "https://www.example.jp/js/a.js?v=1",
                lineno: 0,
                error: null,
                userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X)",
            }),
            json("/log", {
                level: "warn",
                msg: "slow query (1203ms): UPDATE carts SET qty = qty + 1 WHERE id = $1 AND user_id = $2 RETURNING id",
                args: ["12", "34"],
            }),
            json("/intake/v2/rum/events", {
                transaction: {
                    name: "Click - button",
                    marks: { agent: { firstContentfulPaint: 1.5 } },
                    context: { page: { url: "https://www.example.jp/?a[]=1&a[]=2", referer: "" } },
                },
            }),
            json("/track", {
                event: "$pageview",
                properties: {
                    $current_url: "https://www.example.jp/?utm_source=line&utm_campaign={{campaign.id}}",
                    $lib: "web",
                    distinct_id: "$device:0a1b",
                    token: "t",
                },
            }),
            json("/v1/batch", {
                batch: [
                    { type: "identify", traits: { $email: "rei@mail.example.jp", name: "null" } },
                    {
                        type: "track",
                        event: "Form Error",
                        properties: { field: "kana", message: "全角カナで入力してください (例:レイ)" },
                    },
                ],
            }),
        ),
    },
    {
        name: "files, fourth",
        rows: [
            ...rowsOf(
                "file 図 1 (最新) [改訂].svg",
                "a picture",
                '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 24 24"><defs><style>.a{fill:#c00}</style></defs><path class="a" d="M12,2L2,22h20z"/><use xlink:href="#b"/><title>例</title></svg>',
            ),
            ...rowsOf(
                "file 予定.ics",
                "a calendar",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Rei//JP\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Asia/Tokyo:20260501T100000\r\nSUMMARY:打合せ\\; A&B\r\nDESCRIPTION:URL: https://meet.example.jp/a?b=1\\n<b>例</b>\r\nRRULE:FREQ=WEEKLY;BYDAY=MO\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            ),
            ...rowsOf(
                "file contact.vcf",
                "an address",
                "BEGIN:VCARD\r\nVERSION:3.0\r\nN;CHARSET=UTF-8:例;太試;;;\r\nFN:例 太試\r\nORG:O'Hara & Sons;開発部\r\nTEL;TYPE=CELL:080-0000-0000\r\nURL:http\\://www.example.jp/\r\nEND:VCARD\r\n",
            ),
            ...rowsOf(
                "file a.csv",
                "a table",
                '\u00ef\u00bb\u00bfid,formula,note\r\n1,=A1+B1,-\r\n2,"=HYPERLINK(""https://www.example.jp/"",""a"")",@x\r\n3,=IF(C3>=60;"OK";"NG"),+1\r\n',
                'date;amount;memo\n2026-05-01;1,000;O\'Hara\n2026-05-02;-500;"a;b"\n',
            ),
            ...rowsOf(
                "file memo.txt",
                "a note",
                "TODO\n- cron 0 3 * * * /opt/backup.sh\n- select query を直す\n- rm 古いログ\n",
                "mysql> select count(*) from users;\n+----------+\n| count(*) |\n+----------+\n|      120 |\n+----------+\n1 row in set (0.00 sec)\n",
            ),
            ...rowsOf(
                "file feed.xml",
                "a feed",
                '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>例</title><item><description><![CDATA[<p>本文 & <a href="https://www.example.jp/">link</a></p>]]></description></item></channel></rss>',
            ),
            ...rowsOf(
                "file app.yml",
                "a setting",
                "on: push\nenv:\n  PATH: ${HOME}/bin:${PATH}\nscript:\n  - npm ci\n  - npm test -- --ci | tee out.log\n",
            ),
            ...rowsOf(
                "file 見積書.2026.05.xlsx",
                "a workbook",
                "PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000[Content_Types].xml",
            ),
            ...rowsOf(
                "file page.html",
                "a page",
                '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><link rel="stylesheet" href="css/a.css"></head><body><h1>例</h1><p>本文</p></body></html>',
            ),
            ...rowsOf(
                "body application/xml",
                "a service",
                '<?xml version="1.0"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><GetItem xmlns="urn:example"><Name>O&apos;Hara &amp; Sons</Name><Query>a &gt; 1 and b &lt; 2</Query></GetItem></soap:Body></soap:Envelope>',
                '<D:propfind xmlns:D="DAV:"><D:prop><D:getetag/><D:displayname/></D:prop></D:propfind>',
                "<methodCall><methodName>wp.getPosts</methodName><params><param><value><int>1</int></value></param><param><value><string>rei</string></value></param></params></methodCall>",
            ),
            ...rowsOf(
                "request",
                "a mailer of forms",
                parts(
                    "/apply",
                    [
                        'name="files[]"; filename="../例/履歴書.pdf"',
                        "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
                    ],
                    ['name="本文"', "添付のとおりです。\r\n--\r\n例"],
                ),
            ),
        ],
    },
]
