// The fifth set of honest texts, programs: identity, telemetry, calls of single-page applications.
// Written before its author had read the detectors. Everybody in it is made up.
import type { Family } from "../contract.ts"
import { form, get, json, message, parts, post } from "../raw.ts"
import { rowsOf } from "../rows.ts"

export const FIFTH_CLIENTS: readonly Family[] = [
    {
        name: "identity, fifth",
        rows: rowsOf(
            "request",
            "an identity provider",
            get(
                "/auth/realms/example/protocol/openid-connect/auth?client_id=app&redirect_uri=https%3A%2F%2Fapp.example.jp%2F%3Freturn%3D%252Forders%253Fq%253Da%252526b%2523top&state=0a1b-2c3d&response_mode=fragment&response_type=code&scope=openid&nonce=4e5f&prompt=none",
            ),
            get(
                "/cb?code=0.AXkA_-~&client_info=eyJ1aWQiOiIwIiwidXRpZCI6IjAifQ&state=eyJpZCI6IjAiLCJtZXRhIjp7ImludGVyYWN0aW9uVHlwZSI6InJlZGlyZWN0In19%7Chttps%3a%2f%2fapp.example.jp%2f&session_state=0a1b",
            ),
            form(
                "/saml2/acs/post",
                "SAMLResponse=PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iVVRGLTgiPz48c2FtbDJwOlJlc3BvbnNlIHhtbG5zOnNhbWwycD0idXJuOm9hc2lzOm5hbWVzOnRjOlNBTUw6Mi4wOnByb3RvY29sIiBEZXN0aW5hdGlvbj0iaHR0cHM6Ly9hcHAuZXhhbXBsZS5qcC9zYW1sMi9hY3MiIElEPSJpZDEiIFZlcnNpb249IjIuMCI%2BPHNhbWwyOkF0dHJpYnV0ZVN0YXRlbWVudCB4bWxuczpzYW1sMj0idXJuOm9hc2lzOm5hbWVzOnRjOlNBTUw6Mi4wOmFzc2VydGlvbiI%2BPHNhbWwyOkF0dHJpYnV0ZSBOYW1lPSJuYW1lIj48c2FtbDI6QXR0cmlidXRlVmFsdWU%2BTydCcmllbiAmYW1wOyBTb25zPC9zYW1sMjpBdHRyaWJ1dGVWYWx1ZT48L3NhbWwyOkF0dHJpYnV0ZT48L3NhbWwyOkF0dHJpYnV0ZVN0YXRlbWVudD48L3NhbWwycDpSZXNwb25zZT4%3D&RelayState=ss%3Amem%3A0a1b",
            ),
            form(
                "/adfs/ls/",
                "wa=wsignin1.0&wresult=%3Ct%3ARequestSecurityTokenResponse+xmlns%3At%3D%22http%3A%2F%2Fschemas.xmlsoap.org%2Fws%2F2005%2F02%2Ftrust%22%3E%3Ct%3ALifetime%3E%3Cwsu%3ACreated+xmlns%3Awsu%3D%22http%3A%2F%2Fdocs.oasis-open.org%2Fwss%2F2004%2F01%2Foasis-200401-wss-wssecurity-utility-1.0.xsd%22%3E2026-05-01T01%3A00%3A00.000Z%3C%2Fwsu%3ACreated%3E%3C%2Ft%3ALifetime%3E%3C%2Ft%3ARequestSecurityTokenResponse%3E&wctx=rm%3D0%26id%3Dpassive%26ru%3D%252fdefault.aspx%253fa%253d1",
            ),
            form(
                "/oauth/token",
                "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=eyJhbGciOiJSUzI1NiIsImtpZCI6IjIwMjYvMDUtYSJ9.eyJpc3MiOiJhcHAiLCJuYW1lIjoiTydCcmllbiJ9.c2ln&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer",
            ),
            message(
                "GET",
                "/api/me",
                [
                    "Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IuS-i-WkqumDjiIsInJvbGVzIjpbInVzZXIiXX0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
                    "DPoP: eyJ0eXAiOiJkcG9wK2p3dCJ9.eyJodG0iOiJHRVQifQ.a-_b",
                    "Accept: application/json, text/plain, */*",
                ],
                "",
            ),
            message(
                "GET",
                "/mail",
                [
                    'Authorization: Digest username="rei", realm="例 & Co.", nonce="0a1b==", uri="/mail?a=1&b=2", response="00ff", qop=auth, nc=00000001, cnonce="a;b"',
                ],
                "",
            ),
            json("/webauthn/finish", {
                id: "AQIDBAU-_w",
                type: "public-key",
                response: {
                    clientDataJSON:
                        "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiYS1fYiIsIm9yaWdpbiI6Imh0dHBzOi8vYXBwLmV4YW1wbGUuanAifQ",
                    authenticatorData: "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAQ",
                },
            }),
        ),
    },
    {
        name: "telemetry, fifth",
        rows: rowsOf(
            "request",
            "a browser reports",
            post(
                "/csp",
                "application/csp-report",
                JSON.stringify({
                    "csp-report": {
                        "document-uri": "https://www.example.jp/contact?name=O%27Brien",
                        "violated-directive": "script-src-elem",
                        "effective-directive": "script-src-elem",
                        "original-policy":
                            "default-src 'self'; script-src 'self' 'nonce-0a1b' 'strict-dynamic' https: 'unsafe-inline'; object-src 'none'; report-uri /csp",
                        "blocked-uri": "inline",
                        "script-sample": "window.dataLayer=window.dataLayer||[];functi",
                    },
                }),
            ),
            post(
                "/reports",
                "application/reports+json",
                JSON.stringify([
                    {
                        type: "deprecation",
                        age: 10,
                        url: "https://www.example.jp/",
                        user_agent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64)",
                        body: {
                            id: "unload",
                            message: "Unload event listeners are deprecated and will be removed.",
                            sourceFile: "https://cdn.example.jp/a.js",
                            lineNumber: 1,
                        },
                    },
                ]),
            ),
            post(
                "/api/1/envelope/?sentry_key=0a1b&sentry_version=7&sentry_client=sentry.javascript.react%2F8.0.0",
                "text/plain;charset=UTF-8",
                [
                    '{"event_id":"0a1b","sent_at":"2026-05-01T01:00:00.000Z","sdk":{"name":"sentry.javascript.react","version":"8.0.0"}}',
                    '{"type":"event"}',
                    '{"exception":{"values":[{"type":"TypeError","value":"Cannot read properties of null (reading \'getAttribute\')","stacktrace":{"frames":[{"filename":"app:///_next/static/chunks/main.js","function":"HTMLButtonElement.onclick","in_app":true,"lineno":1,"colno":2345}]},"mechanism":{"type":"onerror","handled":false}}]},"breadcrumbs":[{"category":"ui.click","message":"div#root > main.container > button.btn[type=\\"submit\\"]"},{"category":"fetch","data":{"method":"POST","url":"/api/orders?id=1","status_code":500}},{"category":"console","message":"Warning: Each child in a list should have a unique \\"key\\" prop. <li>"}]}',
                ].join("\n"),
            ),
            post(
                "/g/collect?v=2&tid=G-0A1B&_p=1&dl=https%3A%2F%2Fwww.example.jp%2Fsearch%3Fq%3D%2527AT%2526T%2527&dr=https%3A%2F%2Fwww.google.com%2F&dt=%E6%A4%9C%E7%B4%A2%20%7C%20%E4%BE%8B&en=view_search_results&ep.search_term=%27AT%26T%27&_et=12",
                "text/plain;charset=UTF-8",
                "en=scroll&epn.percent_scrolled=90&_et=5\r\nen=click&ep.link_url=https%3A%2F%2Fa.example.jp%2F%3Fa%3D1%26b%3D2&ep.link_text=%3E%3E%20%E8%A9%B3%E7%B4%B0",
            ),
            get(
                "/tr/?id=1&ev=PageView&dl=https%3A%2F%2Fwww.example.jp%2F%3Ffbclid%3DIwAR0&rl=&if=false&ts=1714521600000&cd[currency]=JPY&cd[value]=1200&cd[contents]=%5B%7B%22id%22%3A%22A-1%22%2C%22quantity%22%3A2%7D%5D&sw=390&o=30&fbp=fb.1.1.2",
            ),
            json("/rum", {
                lcp: { element: "main>section:nth-child(2)>img.hero", url: "/img/a.webp?w=640&q=75", value: 1234.5 },
                cls: [{ sources: ['#root > div.ad[data-slot="top"]', "a[href^='/item/']"] }],
                nav: { type: "back-forward", cookies: "1;2;3" },
            }),
            json("/v1/logs", {
                ddsource: "browser",
                message:
                    '[Vue warn]: Error in v-on handler: "TypeError: e.preventDefault is not a function" found in ---> <ItemList> at src/ItemList.vue <Root>',
                error: {
                    stack: "TypeError: e.preventDefault is not a function\n  at VueComponent.onSubmit @ https://www.example.jp/js/app.0a1b.js:1:234\n  at HTMLFormElement.<anonymous> @ https://www.example.jp/js/vendor.js:7:1",
                },
            }),
            form(
                "/b/ss/example/1/JS-2.22.0/s0",
                "AQB=1&ndh=1&pf=1&t=1%2F4%2F2026%2010%3A0%3A0%205%20-540&ce=UTF-8&pageName=top%3Emember%3Elogin&g=https%3A%2F%2Fwww.example.jp%2Flogin%3Fr%3D%2Fmypage&c.&a.&activitymap.&page=top&link=%E3%83%AD%E3%82%B0%E3%82%A4%E3%83%B3%20%3E&region=header&.activitymap&.a&.c&v1=D%3DpageName&events=event1%2Cevent2%3D3&AQE=1",
            ),
        ),
    },
    {
        name: "applications in a page, fifth",
        rows: rowsOf(
            "request",
            "a page's program",
            json("/graphql", {
                operationName: "OrderList",
                variables: {
                    input: {
                        where: {
                            status: { in: ["OPEN", "DONE"] },
                            or: [{ id: { gt: 1 } }, { name: { contains: "O'Brien & Co." } }],
                        },
                        orderBy: [{ field: "ID", direction: "DESC" }],
                        first: 20,
                        after: "YXJyYXljb25uZWN0aW9uOjE5",
                    },
                },
                extensions: { persistedQuery: { version: 1, sha256Hash: "0a1b2c" } },
                query: 'query OrderList($input: OrderInput!) {\n  orders(input: $input) @connection(key: "orders", filter: ["where"]) {\n    edges {\n      node {\n        id\n        name\n        ...Row_order @arguments(size: 3)\n        __typename\n      }\n      cursor\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\nfragment Row_order on Order { id user { id name } items(first: 3) { nodes { id sku } } }',
            }),
            json("/graphql", [
                {
                    query: "subscription OnMessage($room: ID!) { message(room: $room) { id body sender { id } } }",
                    variables: { room: "r;1" },
                },
                { query: "{ __typename }" },
            ]),
            json("/api/trpc/post.list,user.me?batch=1", {
                0: { json: { q: "select one", cursor: null }, meta: { values: { cursor: ["undefined"] } } },
                1: { json: null },
            }),
            get(
                "/api/trpc/post.byId,user.me?batch=1&input=%7B%220%22%3A%7B%22json%22%3A%7B%22id%22%3A%22a%27b%22%7D%7D%2C%221%22%3A%7B%22json%22%3Anull%2C%22meta%22%3A%7B%22values%22%3A%5B%22undefined%22%5D%7D%7D%7D",
            ),
            message(
                "POST",
                "/contact",
                [
                    "Next-Action: 7f0a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
                    "Content-Type: text/plain;charset=UTF-8",
                    "Next-Router-State-Tree: %5B%22%22%2C%7B%22children%22%3A%5B%22contact%22%2C%7B%22children%22%3A%5B%22__PAGE__%22%2C%7B%7D%5D%7D%5D%7D%2Cnull%2Cnull%2Ctrue%5D",
                ],
                '[{"name":"例 花子","mail":"hanako@example.jp","body":"$K1"},"$undefined"]',
            ),
            parts(
                "/contact",
                ['name="1_$ACTION_ID_7f0a1b2c3d4e"', ""],
                ['name="1_name"', "O'Brien"],
                ['name="1_body"', "<見積> A&B; 100円/個 × 20 = 2,000円"],
                ['name="0"', '["$K1"]'],
            ),
            get(
                "/items?_rsc=1a2b3&sort=price%3Adesc%2Cname%3Aasc&filter%5Bprice%5D%5Bgte%5D=1000&filter%5Bprice%5D%5Blte%5D=5000&filter%5Bor%5D%5B0%5D%5Bcolor%5D=red",
            ),
            get(
                "/api/articles?filters[title][$containsi]=news&filters[$or][0][id][$eq]=1&populate[author][fields][0]=name&sort[0]=publishedAt:desc&pagination[pageSize]=10",
            ),
            get(
                "/odata/Orders?$filter=contains(Name,%27O%27%27Brien%27)%20and%20Price%20gt%20100&$select=Id,Name&$orderby=Id%20desc&$top=10&$expand=Items($select=Id)",
            ),
            get(
                "/rest/v1/orders?select=id,name,items(id,sku)&status=in.(open,done)&or=(id.gt.10,name.ilike.*rei*)&order=id.desc&limit=20",
            ),
            json("/indexes/items/search", {
                q: "tom & jerry's",
                filter: "price > 100 AND (color = 'red' OR color = \"blue\") AND NOT stock = 0",
                sort: ["price:asc"],
            }),
            json("/items/_search", {
                query: {
                    bool: {
                        must: [{ match: { name: "O'Reilly" } }],
                        filter: [{ range: { date: { gte: "now-7d/d" } } }],
                        should: [{ query_string: { query: "title:(sql OR nosql) AND -draft" } }],
                    },
                },
            }),
            form(
                "/index.xhtml",
                "javax.faces.partial.ajax=true&javax.faces.source=form%3Asearch&javax.faces.partial.execute=%40all&javax.faces.partial.render=form%3Alist+form%3Amsg&form%3Asearch=form%3Asearch&form=form&form%3Aname=%E4%BE%8B&javax.faces.ViewState=-123456789%3A987654321",
            ),
            form(
                "/Default.aspx",
                "__EVENTTARGET=ctl00%24Main%24grid&__EVENTARGUMENT=Page%242&__VIEWSTATE=%2FwEPDwUKMTY1NDU2MTA1MmRkq%2Fb7&__VIEWSTATEGENERATOR=CA0B0334&__EVENTVALIDATION=%2FwEdAAIk&ctl00%24Main%24keyword=A%26B%3B+%27C%27&ctl00%24Main%24sort=name+desc",
            ),
            json("/socket.io/?EIO=4&transport=polling&sid=a", [
                "message",
                { text: "(>_<) <3 && || ;; :-P", to: ["#general", "@hanako"] },
            ]),
        ),
    },
]
