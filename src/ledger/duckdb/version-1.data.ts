// A ledger as version 1 of the schema wrote it, as statements: made by its own code from invented persons
// (synthetic-records.case.ts), read back out of its file, with the answers it gave.
import type { ScopeQuery } from "../contract.ts"

export const VERSION_1_STATEMENTS: readonly string[] = [
    'CREATE TABLE events(id VARCHAR, at_ms BIGINT, "day" INTEGER, "event" VARCHAR, address VARCHAR, "session" VARCHAR, account VARCHAR, route VARCHAR, tx VARCHAR, text_ja VARCHAR, text_en VARCHAR, numbers VARCHAR);',
    "INSERT INTO events VALUES ('e1', 1788000000000, 20694, 'stop', '192.0.2.1', 'ssssssssssssssssssssssssssssssss', NULL, '/members', NULL, '停止', 'stopped', '{\"cap\":100}')",
    'CREATE TABLE exposures(tx VARCHAR, at_ms BIGINT, "day" INTEGER, address VARCHAR, "session" VARCHAR, account VARCHAR, route VARCHAR, seq INTEGER, key_id VARCHAR, fields UINTEGER, signature UUID, identifiers VARCHAR[], "name" VARCHAR, birth VARCHAR);',
    "INSERT INTO exposures VALUES ('t1', 1788000000000, 20694, '192.0.2.1', NULL, NULL, '/members', 0, '545649bd', 9, '02d0236c-8914-22cf-75aa-92bfb9ffc693', ['email:d8c8128a36e633cc6f67ba0e92b3633a', 'name:c4eddb28d2c39cd9ce2d90a63501c25c'], 'c4eddb28d2c39cd9ce2d90a63501c25c', NULL)",
    "INSERT INTO exposures VALUES ('t1', 1788000000000, 20694, '192.0.2.1', NULL, NULL, '/members', 1, '545649bd', 9, 'a4ff7f6b-cd17-37d0-7aec-11a0d8cf9b8b', ['email:bd28a38ff16ff23298adbe0ed1f7590c', 'name:80cd74aab42c8b166cf8f5bc7dfc0517'], '80cd74aab42c8b166cf8f5bc7dfc0517', NULL)",
    "INSERT INTO exposures VALUES ('t1', 1788000000000, 20694, '192.0.2.1', NULL, NULL, '/members', 2, '545649bd', 9, '02d0236c-8914-22cf-75aa-92bfb9ffc693', ['email:d8c8128a36e633cc6f67ba0e92b3633a', 'name:c4eddb28d2c39cd9ce2d90a63501c25c'], 'c4eddb28d2c39cd9ce2d90a63501c25c', NULL)",
    "INSERT INTO exposures VALUES ('t2', 1788086400000, 20695, '192.0.2.2', 'session-b', 'account-b', '/staff/list', 0, '545649bd', 9, 'a4ff7f6b-cd17-37d0-7aec-11a0d8cf9b8b', ['email:bd28a38ff16ff23298adbe0ed1f7590c', 'name:80cd74aab42c8b166cf8f5bc7dfc0517'], '80cd74aab42c8b166cf8f5bc7dfc0517', NULL)",
    "INSERT INTO exposures VALUES ('t2', 1788086400000, 20695, '192.0.2.2', 'session-b', 'account-b', '/staff/list', 1, '545649bd', 144, '2f661c88-a729-22b1-e48b-d273e06161af', ['email:bd28a38ff16ff23298adbe0ed1f7590c', 'phone:16b320f9f177ff5151e38dbd4bfb1dd9'], NULL, 'de74773b211f15978d9ee477bfd77e32')",
    "INSERT INTO exposures VALUES ('t3', 1788172800000, 20696, '192.0.2.1', NULL, NULL, '/members', 0, '545649bd', 8, '62c40a48-36d3-d0df-857c-64bea97979a6', ['email:2bf26660394a66e7fa8ec9168ddf44e2'], '0b4a50ae2a4f3c4b722f5af61c18e880', NULL)",
    "INSERT INTO exposures VALUES ('t3', 1788172800000, 20696, '192.0.2.1', NULL, NULL, '/members', 1, '545649bd', 8, 'e5d09859-b284-f752-ee86-267c54c843e8', ['email:2bf26660394a66e7fa8ec9168ddf44e2'], '435f68bed7e03848cb5f87b27b51f610', NULL)",
    "INSERT INTO exposures VALUES ('t3', 1788172800000, 20696, '192.0.2.1', NULL, NULL, '/members', 2, '545649bd', 4, '93bde70f-22c5-11a9-beb6-35959e131eb7', ['nickname:f46c80d3dcaddcb866f69693578cd348'], NULL, NULL)",
    "INSERT INTO exposures VALUES ('t3', 1788172800000, 20696, '192.0.2.1', NULL, NULL, '/members', 3, '545649bd', 1, '36b5fb02-3e14-cc77-f930-7312ebb5ee9e', ['name:43a1374a7511ffb63aa9915c42e04435'], '43a1374a7511ffb63aa9915c42e04435', NULL)",
    "INSERT INTO exposures VALUES ('t3', 1788172800000, 20696, '192.0.2.1', NULL, NULL, '/members', 4, '545649bd', 1, '36b5fb02-3e14-cc77-f930-7312ebb5ee9e', ['name:43a1374a7511ffb63aa9915c42e04435'], '43a1374a7511ffb63aa9915c42e04435', NULL)",
    "INSERT INTO exposures VALUES ('t4', 1788172800000, 20696, '192.0.2.2', 'session-b', 'account-b', '/staff/list', 0, '545649bd', 9, 'ac97b5d2-d92c-0fc6-ee36-f12c853fa8e5', ['email:604c2f61a48574a09859f43124d6d703', 'name:6e1451647a8b64d6e34c3896f7e2f236'], '6e1451647a8b64d6e34c3896f7e2f236', NULL)",
    'CREATE TABLE findings(tx VARCHAR, at_ms BIGINT, "day" INTEGER, address VARCHAR, "session" VARCHAR, account VARCHAR, route VARCHAR, forwarded BOOLEAN, began_ms BIGINT, detector VARCHAR, technique VARCHAR, path VARCHAR, score INTEGER, cwe INTEGER[], detail VARCHAR);',
    'INSERT INTO findings VALUES (\'t3\', 1788172800009, 20696, \'192.0.2.1\', NULL, NULL, \'/members\', true, 1788172799999, \'sql\', \'union-select\', \'query.id\', 100, [89], \'{"decoding":["percent"],"evidence":{"start":0,"end":4},"reason":{"ja":"試験","en":"test"},"capec":[66],"attack":["T1190"]}\')',
    'CREATE TABLE requests(tx VARCHAR, at_ms BIGINT, "day" INTEGER, address VARCHAR, "session" VARCHAR, account VARCHAR, route VARCHAR, "method" VARCHAR, status INTEGER, outcome VARCHAR, forwarded BOOLEAN, coverage VARCHAR, unread_why VARCHAR, unread_bytes BIGINT, response_bytes BIGINT, offered INTEGER, delivered INTEGER, duration_ms DOUBLE, headers VARCHAR);',
    "INSERT INTO requests VALUES ('t1', 1788000000005, 20694, '192.0.2.1', NULL, NULL, '/members', 'GET', 200, 'completed', true, 'full', NULL, 0, 1000, 3, 3, 10.0, '[[\"host\",\"www.example.jp\"]]')",
    "INSERT INTO requests VALUES ('t2', 1788086400009, 20695, '192.0.2.2', 'session-b', 'account-b', '/staff/list', 'GET', 200, 'cut', true, 'full', NULL, 0, 1000, 2, 1, 10.0, '[[\"host\",\"www.example.jp\"]]')",
    "INSERT INTO requests VALUES ('t3', 1788172800009, 20696, '192.0.2.1', NULL, NULL, '/members', 'GET', 200, 'completed', true, 'partly', 'limit', 70, 1000, 5, 5, 10.0, '[[\"host\",\"www.example.jp\"]]')",
    "INSERT INTO requests VALUES ('t5', 1788000000005, 20694, '192.0.2.1', NULL, NULL, '/members', 'GET', 200, 'completed', true, 'full', NULL, 0, 1000, 0, 0, 10.0, '[[\"host\",\"www.example.jp\"]]')",
    'CREATE TABLE schema_version("version" INTEGER NOT NULL);',
    "INSERT INTO schema_version VALUES (1)",
    "CREATE TABLE spool_positions(segment VARCHAR NOT NULL, byte_offset BIGINT NOT NULL);",
    "INSERT INTO spool_positions VALUES ('segment', 4)",
]

export const VERSION_1_ANSWERS: Readonly<Record<string, { readonly query: ScopeQuery; readonly answer: unknown }>> = {
    everything: {
        query: {
            fromMs: null,
            toMs: null,
            client: null,
            route: null,
            finding: null,
        },
        answer: {
            fromMs: null,
            toMs: null,
            persons: {
                confirmed: 2,
                likely: 6,
                maximum: null,
            },
            records: 11,
            byFields: [
                {
                    fields: ["email"],
                    persons: 2,
                    records: 2,
                },
                {
                    fields: ["name", "email"],
                    persons: 2,
                    records: 4,
                },
                {
                    fields: ["name"],
                    persons: 1,
                    records: 2,
                },
                {
                    fields: ["nickname"],
                    persons: 1,
                    records: 1,
                },
            ],
            clients: [
                {
                    address: "192.0.2.1",
                    persons: 6,
                    records: 8,
                },
                {
                    address: "192.0.2.2",
                    persons: 2,
                    records: 3,
                },
            ],
            routes: [
                {
                    route: "/members",
                    persons: 6,
                    records: 8,
                },
                {
                    route: "/staff/list",
                    persons: 2,
                    records: 3,
                },
            ],
            coverage: {
                full: 3,
                partly: 1,
                none: 0,
                unreadBytes: 70,
            },
            notes: [
                {
                    code: "not-determinable",
                    text: {
                        ja: "最大人数は確定できません。注入攻撃の疑いがある要求 1 件がアプリケーションに届いており、1 ビットずつ推測する読み出しは応答から数えられないためです。",
                        en: "The maximum cannot be determined: 1 requests with injection findings reached the application, and what is inferred from it one bit at a time cannot be counted in the responses.",
                    },
                },
                {
                    code: "unread-bytes",
                    text: {
                        ja: "応答 1 件の 70 バイトを読めませんでした。含まれる人数の上限は分からず、最大人数は確定できません。",
                        en: "70 bytes of 1 responses could not be read. How many persons they held has no bound, so the maximum cannot be determined.",
                    },
                },
                {
                    code: "offered-only",
                    text: {
                        ja: "送信を始めたものの、相手に届いたと確認できていない記録が 2 件あります（ほかに届いた記録のない本人 1 人）。",
                        en: "2 records were offered without proof that the client received them (1 persons have no other record that was delivered).",
                    },
                },
                {
                    code: "weak-only",
                    text: {
                        ja: "2 人は氏名やニックネームなどの弱い手がかりだけで数えています。同姓同名や重複により実際と異なることがあります。",
                        en: "2 persons are known by weak identifiers only, such as a name or nickname. Namesakes and repetitions may change the figure.",
                    },
                },
                {
                    code: "conflicts",
                    text: {
                        ja: "1 個の識別子（代表電話や共用メールなど）は、氏名や生年月日の異なる複数の記録で使われています。これらは 1 人にまとめていません。",
                        en: "1 identifiers, such as a shared telephone or mailbox, stand in records with different names or birth dates. Those records were not merged into one person.",
                    },
                },
            ],
        },
    },
    oneDay: {
        query: {
            fromMs: 1788086400000,
            toMs: 1788172800000,
            client: null,
            route: null,
            finding: null,
        },
        answer: {
            fromMs: 1788086400000,
            toMs: 1788172800000,
            persons: {
                confirmed: 1,
                likely: 1,
                maximum: 2,
            },
            records: 2,
            byFields: [
                {
                    fields: ["name", "email"],
                    persons: 1,
                    records: 1,
                },
            ],
            clients: [
                {
                    address: "192.0.2.2",
                    persons: 1,
                    records: 2,
                },
            ],
            routes: [
                {
                    route: "/staff/list",
                    persons: 1,
                    records: 2,
                },
            ],
            coverage: {
                full: 1,
                partly: 0,
                none: 0,
                unreadBytes: 0,
            },
            notes: [
                {
                    code: "offered-only",
                    text: {
                        ja: "送信を始めたものの、相手に届いたと確認できていない記録が 1 件あります（ほかに届いた記録のない本人 0 人）。",
                        en: "1 records were offered without proof that the client received them (0 persons have no other record that was delivered).",
                    },
                },
            ],
        },
    },
    client: {
        query: {
            fromMs: null,
            toMs: null,
            client: "session-b",
            route: null,
            finding: null,
        },
        answer: {
            fromMs: null,
            toMs: null,
            persons: {
                confirmed: 1,
                likely: 1,
                maximum: 3,
            },
            records: 3,
            byFields: [
                {
                    fields: ["name", "email"],
                    persons: 1,
                    records: 1,
                },
            ],
            clients: [
                {
                    address: "192.0.2.2",
                    persons: 2,
                    records: 3,
                },
            ],
            routes: [
                {
                    route: "/staff/list",
                    persons: 2,
                    records: 3,
                },
            ],
            coverage: {
                full: 1,
                partly: 0,
                none: 0,
                unreadBytes: 0,
            },
            notes: [
                {
                    code: "offered-only",
                    text: {
                        ja: "送信を始めたものの、相手に届いたと確認できていない記録が 2 件あります（ほかに届いた記録のない本人 1 人）。",
                        en: "2 records were offered without proof that the client received them (1 persons have no other record that was delivered).",
                    },
                },
            ],
        },
    },
    route: {
        query: {
            fromMs: null,
            toMs: null,
            client: null,
            route: "/staff/*",
            finding: null,
        },
        answer: {
            fromMs: null,
            toMs: null,
            persons: {
                confirmed: 1,
                likely: 1,
                maximum: 3,
            },
            records: 3,
            byFields: [
                {
                    fields: ["name", "email"],
                    persons: 1,
                    records: 1,
                },
            ],
            clients: [
                {
                    address: "192.0.2.2",
                    persons: 2,
                    records: 3,
                },
            ],
            routes: [
                {
                    route: "/staff/list",
                    persons: 2,
                    records: 3,
                },
            ],
            coverage: {
                full: 1,
                partly: 0,
                none: 0,
                unreadBytes: 0,
            },
            notes: [
                {
                    code: "offered-only",
                    text: {
                        ja: "送信を始めたものの、相手に届いたと確認できていない記録が 2 件あります（ほかに届いた記録のない本人 1 人）。",
                        en: "2 records were offered without proof that the client received them (1 persons have no other record that was delivered).",
                    },
                },
            ],
        },
    },
    finding: {
        query: {
            fromMs: null,
            toMs: null,
            client: null,
            route: null,
            finding: "sql",
        },
        answer: {
            fromMs: null,
            toMs: null,
            persons: {
                confirmed: 0,
                likely: 4,
                maximum: null,
            },
            records: 5,
            byFields: [
                {
                    fields: ["email"],
                    persons: 2,
                    records: 2,
                },
                {
                    fields: ["name"],
                    persons: 1,
                    records: 2,
                },
                {
                    fields: ["nickname"],
                    persons: 1,
                    records: 1,
                },
            ],
            clients: [
                {
                    address: "192.0.2.1",
                    persons: 4,
                    records: 5,
                },
            ],
            routes: [
                {
                    route: "/members",
                    persons: 4,
                    records: 5,
                },
            ],
            coverage: {
                full: 0,
                partly: 1,
                none: 0,
                unreadBytes: 70,
            },
            notes: [
                {
                    code: "not-determinable",
                    text: {
                        ja: "最大人数は確定できません。注入攻撃の疑いがある要求 1 件がアプリケーションに届いており、1 ビットずつ推測する読み出しは応答から数えられないためです。",
                        en: "The maximum cannot be determined: 1 requests with injection findings reached the application, and what is inferred from it one bit at a time cannot be counted in the responses.",
                    },
                },
                {
                    code: "unread-bytes",
                    text: {
                        ja: "応答 1 件の 70 バイトを読めませんでした。含まれる人数の上限は分からず、最大人数は確定できません。",
                        en: "70 bytes of 1 responses could not be read. How many persons they held has no bound, so the maximum cannot be determined.",
                    },
                },
                {
                    code: "weak-only",
                    text: {
                        ja: "2 人は氏名やニックネームなどの弱い手がかりだけで数えています。同姓同名や重複により実際と異なることがあります。",
                        en: "2 persons are known by weak identifiers only, such as a name or nickname. Namesakes and repetitions may change the figure.",
                    },
                },
                {
                    code: "conflicts",
                    text: {
                        ja: "1 個の識別子（代表電話や共用メールなど）は、氏名や生年月日の異なる複数の記録で使われています。これらは 1 人にまとめていません。",
                        en: "1 identifiers, such as a shared telephone or mailbox, stand in records with different names or birth dates. Those records were not merged into one person.",
                    },
                },
            ],
        },
    },
}

export const VERSION_1_REQUEST: unknown = {
    kind: "request",
    transaction: "t3",
    atMs: 1788172800009,
    method: "GET",
    route: "/members",
    status: 200,
    outcome: "completed",
    forwarded: true,
    responseBytes: 1000,
    offered: 5,
    delivered: 5,
    durationMs: 10,
    client: {
        address: "192.0.2.1",
        session: null,
        account: null,
    },
    headers: [["host", "www.example.jp"]],
    findings: [
        {
            detector: "sql",
            technique: "union-select",
            path: "query.id",
            score: 100,
            cwe: [89],
            decoding: ["percent"],
            evidence: {
                start: 0,
                end: 4,
            },
            reason: {
                ja: "試験",
                en: "test",
            },
            capec: [66],
            attack: ["T1190"],
        },
    ],
    coverage: {
        kind: "partly",
        why: "limit",
        unreadBytes: 70,
    },
}

export const VERSION_1_EMAIL_DIGESTS: readonly string[] = [
    "2bf26660394a66e7fa8ec9168ddf44e2",
    "604c2f61a48574a09859f43124d6d703",
    "bd28a38ff16ff23298adbe0ed1f7590c",
    "d8c8128a36e633cc6f67ba0e92b3633a",
]
