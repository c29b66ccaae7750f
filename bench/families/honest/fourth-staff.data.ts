// The fourth set of honest texts, administrations: what staff saves in the back of shops, databases, dashboards and chats, and asks in
// GraphQL. Written before its author had read the detectors. Everybody in it is made up.
import type { Family } from "../contract.ts"
import { form, get, json, message, parts } from "../raw.ts"
import { rowsOf } from "../rows.ts"

export const FOURTH_STAFF: readonly Family[] = [
    {
        name: "administrations, fourth",
        rows: rowsOf(
            "request",
            "staff",
            json("/k/v1/record.json", {
                app: 12,
                id: 34,
                record: {
                    氏名: { value: "例 太試" },
                    備考: { value: "・TEL済 -> 折返し待ち\n・\"至急\" & 'A' ランク" },
                    表: { value: [{ id: "1", value: { 数量: { value: "=1" } } }] },
                },
            }),
            json("/k/v1/records.json", {
                app: 12,
                query: '更新日時 > "2026-05-01T00:00:00Z" and (状態 in ("未処理", "保留") or 担当 = LOGINUSER()) order by レコード番号 desc limit 100 offset 0',
                fields: ["$id", "$revision", "氏名"],
            }),
            json("/k/v1/app/customize.json", {
                app: 12,
                scope: "ALL",
                desktop: { js: [{ type: "URL", url: "https://cdn.example.jp/jquery/3.7.1/jquery.min.js" }], css: [] },
            }),
            json("/services/data/v60.0/composite", {
                compositeRequest: [
                    {
                        method: "GET",
                        url: "/services/data/v60.0/query?q=SELECT+Id,Name+FROM+Account+WHERE+Name+LIKE+'例%25'+LIMIT+10",
                        referenceId: "a",
                    },
                ],
            }),
            form(
                "/admin/product/product/12/edit",
                "admin_product%5Bname%5D=%E3%82%BF%E3%82%AA%E3%83%AB&admin_product%5Bclass%5D%5Bprice02%5D=1%2C000&admin_product%5Bdescription_detail%5D=%3Cp%3E%E4%BB%8A%E6%B2%BB%3Cbr+%2F%3E100%25+cotton%3C%2Fp%3E&admin_product%5Bfree_area%5D=%3Ciframe+width%3D%22560%22+height%3D%22315%22+src%3D%22https%3A%2F%2Fwww.youtube.com%2Fembed%2FaBcDeF%22+allowfullscreen%3E%3C%2Fiframe%3E&admin_product%5Btags%5D%5B%5D=1",
            ),
            form(
                "/admin/content/css",
                "form%5Bcss%5D=.ec-headerTitle%3A%3Abefore+%7B+content%3A+%22%5Cf015%22%3B+background%3A+url(%27..%2Fimg%2Fa.svg%23b%27)+no-repeat%3B+%7D%0D%0A%40import+url(%22https%3A%2F%2Ffonts.googleapis.com%2Fcss2%3Ffamily%3DNoto%2BSans%2BJP%26display%3Dswap%22)%3B",
            ),
            form(
                "/admin/setting/shop/mail/1",
                "mail%5Bmail_subject%5D=%E3%81%94%E6%B3%A8%E6%96%87&mail%5Btpl_data%5D=%7B%25+autoescape+%27safe_textmail%27+%25%7D%0A%7B%7B+Order.name01+%7D%7D+%E6%A7%98%0A%7B%25+for+Shipping+in+Order.Shippings+%25%7D%7B%7B+Shipping.name01+%7D%7D%7B%25+endfor+%25%7D%7B%25+endautoescape+%25%7D",
            ),
            json("/api/rules", {
                name: "夜間",
                when: "hour >= 22 || hour < 6",
                do: { action: "notify", to: "ops@www.example.jp" },
                regex: "^(GET|POST) /api/.*$",
            }),
            json("/api/dashboards/db", {
                dashboard: {
                    title: "例",
                    panels: [
                        {
                            targets: [
                                {
                                    expr: 'sum(rate(http_requests_total{job="app",status=~"5.."}[5m])) by (instance) > 0.1',
                                    legendFormat: "{{instance}}",
                                },
                            ],
                        },
                    ],
                },
            }),
            json("/_search", {
                query: {
                    bool: {
                        must: [{ match: { name: "例" } }],
                        filter: [{ range: { date: { gte: "now-1d/d", lt: "now/d" } } }],
                    },
                },
                sort: [{ _score: "desc" }],
                aggs: { a: { terms: { field: "tag.keyword" } } },
            }),
            json("/api/workflows", {
                nodes: [{ name: "Set", type: "set", parameters: { value: "={{ $json.name }}" } }],
                connections: { a: { main: [[{ node: "b", type: "main", index: 0 }]] } },
            }),
            json("/api/v1/flags", {
                key: "new-ui",
                rules: [
                    { attribute: "email", op: "ends_with", values: ["@www.example.jp"] },
                    { attribute: "$os", op: "in", values: ["iOS"] },
                ],
            }),
            parts(
                "/import",
                [
                    'name="csv"; filename="社員 (2026年度) [最新]_v1.2.csv"',
                    '番号,氏名,式\r\n1,"例, 太試","=IF(A1>0,""合格"",""不合格"")"\r\n2,"O\'Hara ""Rei""",=SUM(A1:A2)\r\n3,-,+81-3-0000-0000\r\n',
                ],
                ['name="opt[encoding]"', "SJIS-win"],
            ),
            parts(
                "/members/save",
                ['name="name"', "例 & 見本 'Rei' <rei@mail.example.jp>"],
                ['name="note"', "5/1 TEL; 不在 | 5/2 再TEL"],
                ['name="photo"; filename="写真 1 (2).JPG"', "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF"],
            ),
            json("/rest/api/3/issue", {
                fields: {
                    summary: "[BUG] /login?next=/ で 500",
                    description: {
                        type: "doc",
                        version: 1,
                        content: [
                            {
                                type: "codeBlock",
                                content: [
                                    {
                                        type: "text",
                                        text: "Error: ENOENT: no such file or directory, open '../config/app.json'\n    at Object.openSync (node:fs:573:18)",
                                    },
                                ],
                            },
                        ],
                    },
                },
            }),
            json("/jira/search", {
                jql: 'project = APP AND status in (Open, "In Progress") AND assignee = currentUser() ORDER BY priority DESC',
            }),
            json("/api/chat.postMessage", {
                channel: "C0000",
                text: "<@U0000> デプロイ完了 :tada: <https://www.example.jp/?a=1&amp;b=2|結果>\n```npm test && echo ok```",
            }),
            json("/v1/chat/completions", {
                model: "a",
                messages: [
                    { role: "system", content: "You are a helpful assistant. Ignore nothing." },
                    {
                        role: "user",
                        content:
                            "次のSQLを説明して: SELECT name FROM users WHERE age > 20 AND city = '東京' ORDER BY name",
                    },
                ],
            }),
            json("/v1/chat/completions", {
                messages: [
                    {
                        role: "user",
                        content:
                            "bashで「*.log を30日で消す」コマンドは?\nfind /var/log -name '*.log' -mtime +30 -delete で合ってる?",
                    },
                ],
                temperature: 0.7,
            }),
            json("/mcp", {
                jsonrpc: "2.0",
                id: 1,
                method: "tools/call",
                params: { name: "search", arguments: { query: 'label:bug is:open -author:rei "stack trace"' } },
            }),
        ),
    },
    {
        name: "graphql, fourth",
        rows: [
            ...rowsOf(
                "request",
                "a client",
                json("/graphql", {
                    operationName: "IntrospectionQuery",
                    query: "query IntrospectionQuery { __schema { queryType { name } mutationType { name } types { ...FullType } directives { name description locations args { ...InputValue } } } } fragment FullType on __Type { kind name description fields(includeDeprecated: true) { name args { ...InputValue } type { ...TypeRef } } } fragment InputValue on __InputValue { name type { ...TypeRef } defaultValue } fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name } } }",
                }),
                json("/graphql", [
                    {
                        query: "query A($q: String!) { search(q: $q, first: 10) { nodes { id title } pageInfo { endCursor } } }",
                        variables: { q: "\"例\" OR '見本'" },
                    },
                    { query: "{ me { id name: displayName } }" },
                ]),
                json("/graphql", {
                    query: "",
                    extensions: { persistedQuery: { version: 1, sha256Hash: "0a1b" } },
                    variables: {
                        input: { where: { AND: [{ name_contains: "例" }], NOT: { id: null } }, orderBy: "name_ASC" },
                    },
                }),
                get("/graphql?query=%7Bitems(filter%3A%7Bname%3A%22a%5C%22b%22%7D)%7Bid%7D%7D&operationName="),
                message(
                    "PATCH",
                    "/items/1",
                    ["Content-Type: application/json-patch+json"],
                    '[{"op":"test","path":"/a/b~1c","value":"x"},{"op":"replace","path":"/name","value":"<例>"},{"op":"remove","path":"/tags/0"}]',
                ),
            ),
        ],
    },
]
