import type { Patch } from "../../../core/patch.ts"
import { get, nvd, post, present, request, shipped, text } from "./shipped.ts"

/** Systems that publish pages and hold accounts: Joomla!, WordPress, Confluence, GitLab, Metabase. */
export const CONTENT_PATCHES: readonly Patch[] = [
    shipped({
        id: "joomla-public-parameter",
        advisories: [
            nvd("CVE-2023-23752"),
            {
                id: "20230201",
                url: "https://developer.joomla.org/security-centre/894-20230201-core-improper-access-check-in-webservice-endpoints.html",
            },
        ],
        product: "Joomla! 4.0.0–4.2.7",
        explanation: {
            ja: "API の引数 public で認証を飛び越え、データベースのパスワードや利用者の一覧を読み出そうとしています",
            en: "the parameter `public` skips the API's sign-in and reads the database's password or the list of users",
        },
        routes: ["/**/api/index.php/v1/**", "/**/api/v1/config/application"],
        condition: present("query.public"),
        cwe: [284],
        tests: {
            attacks: [
                get("/api/index.php/v1/config/application?public=true"),
                get("/joomla/api/index.php/v1/users?public=1"),
            ],
            benign: [get("/api/index.php/v1/content/articles?page[limit]=20"), get("/api/v1/albums?public=true")],
        },
    }),
    shipped({
        id: "wordpress-user-list",
        advisories: [nvd("CVE-2017-5487")],
        product: "WordPress 4.7",
        explanation: {
            ja: "REST API から利用者の名前の一覧を読み出そうとしています（パスワード攻撃の下調べに使われます）",
            en: "the list of users is read over the REST API, which is how password attacks are prepared",
        },
        mode: "observe",
        modeReason: {
            ja: "投稿者の名前を公開しているサイトや、編集画面も同じ場所を読むため、記録だけにします",
            en: "the editor reads the same place, and many sites publish their authors' names: only told",
        },
        routes: ["/**/wp-json/wp/v2/users", "/**/wp-json/wp/v2/users/:id"],
        methods: ["GET", "HEAD"],
        cwe: [200],
        tests: {
            attacks: [get("/wp-json/wp/v2/users"), get("/blog/wp-json/wp/v2/users/1")],
            benign: [get("/wp-json/wp/v2/posts?per_page=10"), get("/wp-json/wp/v2/users/me")],
        },
    }),
    shipped({
        id: "wordpress-user-list-by-parameter",
        advisories: [nvd("CVE-2017-5487")],
        product: "WordPress 4.7",
        explanation: {
            ja: "引数 rest_route を通じて、利用者の名前の一覧を読み出そうとしています（パスワード攻撃の下調べに使われます）",
            en: "the list of users is read through the parameter `rest_route`, which is how password attacks are prepared",
        },
        mode: "observe",
        modeReason: {
            ja: "投稿者の名前を公開しているサイトや、編集画面も同じ場所を読むため、記録だけにします",
            en: "the editor reads the same place, and many sites publish their authors' names: only told",
        },
        routes: ["/**"],
        methods: ["GET", "HEAD"],
        condition: text("matches", "query.rest_route", "^/wp/v2/users(?:/[0-9]+)?/?$", true),
        cwe: [200],
        tests: {
            attacks: [get("/?rest_route=/wp/v2/users"), get("/index.php?rest_route=%2Fwp%2Fv2%2Fusers%2F1")],
            benign: [get("/?rest_route=/wp/v2/posts"), get("/?rest_route=/wp/v2/users/me")],
        },
    }),
    shipped({
        id: "confluence-setup-reopened",
        advisories: [nvd("CVE-2023-22515")],
        product: "Confluence Data Center / Server 8.0.0–8.3.2, 8.4.0–8.4.2, 8.5.0–8.5.1",
        explanation: {
            ja: "設定済みの印を要求の引数で書き換え、管理者を作る画面をもう一度開こうとしています",
            en: "a parameter unsets the mark that the setup is complete, so that an administrator can be made anew",
        },
        routes: ["/**"],
        condition: {
            kind: "any-of",
            of: [present("query.bootstrapStatusProvider.*"), present("form.bootstrapStatusProvider.*")],
        },
        cwe: [20, 284],
        tests: {
            attacks: [
                get("/server-info.action?bootstrapStatusProvider.applicationConfig.setupComplete=false"),
                get("/server-info.action?bootstrapStatusProvider%2EapplicationConfig.setupComplete=0"),
                post(
                    "/wiki/server-info.action",
                    "application/x-www-form-urlencoded",
                    "bootstrapStatusProvider.applicationConfig.setupComplete=false",
                ),
            ],
            benign: [get("/server-info.action"), get("/dosearchsite.action?queryString=bootstrap")],
        },
    }),
    shipped({
        id: "confluence-setup-administrator",
        advisories: [nvd("CVE-2023-22515")],
        product: "Confluence Data Center / Server 8.0.0–8.3.2, 8.4.0–8.4.2, 8.5.0–8.5.1",
        explanation: {
            ja: "初期設定の画面から、管理者を新しく作ろうとしています",
            en: "an administrator is made through the pages of the first setup",
        },
        modeReason: {
            ja: "初期設定は一度きりのため遮断します。初めて設定する間だけ patch remove で外してください",
            en: "a setup happens once: refused. For a first setup through the gate, take it out with `patch remove`",
        },
        routes: [
            "/**/setup/setupadministrator.action",
            "/**/setup/setupadministrator-start.action",
            "/**/setup/finishsetup.action",
        ],
        cwe: [284],
        tests: {
            attacks: [
                get("/setup/setupadministrator-start.action"),
                post("/setup/setupadministrator.action", "application/x-www-form-urlencoded", "username=a&password=b"),
            ],
            benign: [get("/login.action?os_destination=%2Findex.action"), get("/setup/guide")],
        },
    }),
    shipped({
        id: "confluence-setup-restore",
        advisories: [nvd("CVE-2023-22518")],
        product: "Confluence Data Center / Server < 7.19.16, 8.3.4, 8.4.4, 8.5.3, 8.6.1",
        explanation: {
            ja: "認証なしで控えを書き戻し、全データと管理者を入れ替えようとしています",
            en: "a backup is restored without signing in, which replaces all data and the administrator",
        },
        routes: [
            "/**/json/setup-restore.action",
            "/**/json/setup-restore-local.action",
            "/**/json/setup-restore-progress.action",
        ],
        cwe: [863],
        tests: {
            attacks: [
                request("POST", "/json/setup-restore.action", ["X-Atlassian-Token: no-check", "Content-Length: 0"], ""),
            ],
            benign: [get("/json/startheartbeatactivity.action")],
        },
    }),
    shipped({
        id: "gitlab-reset-to-two-addresses",
        advisories: [nvd("CVE-2023-7028")],
        product: "GitLab CE/EE 16.1–16.7.1",
        explanation: {
            ja: "パスワードの再設定に宛先を複数指定し、他人の再設定の案内を自分の宛先にも送らせようとしています",
            en: "a password reset names several addresses, so that the link for somebody's account goes to the attacker as well",
        },
        routes: ["/**/users/password"],
        methods: ["POST"],
        condition: {
            kind: "any-of",
            of: [
                present("form.user[email][*"),
                present("query.user[email][*"),
                present("multipart.user[email][*"),
                present("json.user.email[*]"),
            ],
        },
        cwe: [640],
        tests: {
            attacks: [
                post(
                    "/users/password",
                    "application/x-www-form-urlencoded",
                    "user%5Bemail%5D%5B%5D=taro%40example.jp&user%5Bemail%5D%5B%5D=other%40example.com",
                ),
                post(
                    "/users/password",
                    "application/json",
                    '{"user":{"email":["taro@example.jp","other@example.com"]}}',
                ),
            ],
            benign: [
                post("/users/password", "application/x-www-form-urlencoded", "user%5Bemail%5D=taro%40example.jp"),
                post("/users/password", "application/json", '{"user":{"email":"taro@example.jp"}}'),
            ],
        },
    }),
    shipped({
        id: "metabase-setup-database",
        advisories: [nvd("CVE-2023-38646")],
        product: "Metabase < 0.46.6.1, Enterprise < 1.46.6.1",
        explanation: {
            ja: "初期設定の API に接続先を渡し、サーバーで任意の命令を実行させようとしています",
            en: "the setup API is given a database connection that makes the server run commands",
        },
        modeReason: {
            ja: "初期設定は一度きりのため遮断します。初めて設定する間だけ patch remove で外してください",
            en: "a setup happens once: refused. For a first setup through the gate, take it out with `patch remove`",
        },
        routes: ["/**/api/setup/validate"],
        methods: ["POST"],
        condition: { kind: "all-of", of: [present("json.token"), present("json.details.*")] },
        cwe: [94],
        tests: {
            attacks: [
                post(
                    "/api/setup/validate",
                    "application/json",
                    '{"token":"t","details":{"engine":"h2","details":{"db":"zip:/app/metabase.jar!/sample.db"}}}',
                ),
            ],
            benign: [
                post("/api/setup/validate", "application/json", '{"token":"t","name":"a"}'),
                post("/api/database/validate", "application/json", '{"details":{"engine":"postgres"}}'),
            ],
        },
    }),
    shipped({
        id: "confluence-macro-template",
        advisories: [nvd("CVE-2019-3396")],
        product: "Confluence Server < 6.6.12, 6.7.0–6.12.2, 6.13.0–6.13.2, 6.14.0–6.14.1",
        explanation: {
            ja: "動画などの埋め込み部品に置き場所を渡し、サーバーのファイルを読むか命令を実行させようとしています",
            en: "a preview of an embedded video is given a template by its place: files are read, or commands run",
        },
        routes: ["/**/rest/tinymce/:id/macro/preview"],
        methods: ["POST"],
        condition: present("json.macro.params._template"),
        cwe: [22],
        tests: {
            attacks: [
                post(
                    "/rest/tinymce/1/macro/preview",
                    "application/json",
                    '{"macro":{"name":"widget","params":{"_template":"plan.vm"}}}',
                ),
            ],
            benign: [
                post(
                    "/wiki/rest/tinymce/1/macro/preview",
                    "application/json",
                    '{"macro":{"name":"widget","params":{"url":"https://video.example/1","width":"900"}}}',
                ),
            ],
        },
    }),
]
