import type { Patch } from "../../../core/patch.ts"
import { get, nvd, post, present, request, shipped, text } from "./shipped.ts"

const FORM = "application/x-www-form-urlencoded"

/** Servers and tools around an application: Exchange, Jenkins, TeamCity, Nacos, PHP, Apache. */
export const SERVER_PATCHES: readonly Patch[] = [
    shipped({
        id: "exchange-autodiscover-detour",
        advisories: [nvd("CVE-2021-34473"), nvd("CVE-2022-41040")],
        product: "Microsoft Exchange Server 2013, 2016, 2019",
        explanation: {
            ja: "自動検出の口を経由して、内部の PowerShell や郵便箱の口を認証なしで使おうとしています",
            en: "the way through autodiscover reaches PowerShell or the mailboxes without signing in",
        },
        routes: ["/autodiscover/autodiscover.json/**"],
        condition: {
            kind: "any-of",
            of: [
                text("matches", "query*", "powershell|/mapi/|/ecp/|/ews/|/owa/", true),
                text("matches", "path", "powershell", true),
            ],
        },
        cwe: [918],
        tests: {
            attacks: [
                get(
                    "/autodiscover/autodiscover.json?@a.example/mapi/nspi/?&Email=autodiscover/autodiscover.json%3f@a.example",
                ),
                get("/autodiscover/autodiscover.json?a=a@a.example/PowerShell/"),
            ],
            benign: [get("/autodiscover/autodiscover.json?Email=taro%40example.jp&Protocol=EWS")],
        },
    }),
    shipped({
        id: "jenkins-command-line",
        advisories: [
            nvd("CVE-2024-23897"),
            { id: "SECURITY-3314", url: "https://www.jenkins.io/security/advisory/2024-01-24/#SECURITY-3314" },
        ],
        product: "Jenkins ≤ 2.441, LTS ≤ 2.426.2",
        explanation: {
            ja: "遠隔の命令の口から、サーバーのファイル（鍵やパスワードを含む）を読み出そうとしています",
            en: "the remote command line reads files of the server, keys and passwords among them",
        },
        modeReason: {
            ja: "開発元が勧める対処（命令の口を閉じる）と同じため遮断します。外から使う場合は patch remove で外してください",
            en: "closing the command line is the vendor's own workaround: refused. Where it is used, take it out with `patch remove`",
        },
        routes: ["/cli", "/cli/ws", "/jenkins/cli", "/jenkins/cli/ws"],
        condition: {
            kind: "any-of",
            of: [present("query.remoting"), text("equals", "header.upgrade", "websocket", true)],
        },
        cwe: [88],
        tests: {
            attacks: [
                request("POST", "/cli?remoting=false", ["Session: 4f1c", "Side: download", "Content-Length: 0"], ""),
                get("/jenkins/cli/ws", ["Connection: Upgrade", "Upgrade: websocket"]),
            ],
            benign: [get("/cli/"), get("/docs/cli?remoting=false")],
        },
    }),
    shipped({
        id: "teamcity-page-by-parameter",
        advisories: [nvd("CVE-2024-27198")],
        product: "JetBrains TeamCity < 2023.11.4",
        explanation: {
            ja: "引数 jsp で認証の要らないページを装い、管理用の API を認証なしで使おうとしています",
            en: "the parameter `jsp` passes off the management API as a page that needs no sign-in",
        },
        routes: ["/**"],
        condition: text("matches", "query.jsp", String.raw`^/app/.*;.*\.jsp$`, true),
        cwe: [288],
        tests: {
            attacks: [
                get("/hax?jsp=/app/rest/server;.jsp"),
                post("/a?jsp=%2Fapp%2Frest%2Fusers%3B.jsp", "application/json", '{"username":"a"}'),
            ],
            benign: [get("/view?jsp=/help/index.jsp"), get("/app/rest/server")],
        },
    }),
    shipped({
        id: "nacos-server-claimed",
        advisories: [nvd("CVE-2021-29441")],
        product: "Alibaba Nacos < 1.4.1",
        explanation: {
            ja: "仲間のサーバーからの要求だと名乗り、利用者の一覧を読むか利用者を作ろうとしています",
            en: "the request claims to be of another server of the cluster, to read or make users without signing in",
        },
        routes: ["/nacos/**"],
        condition: text("prefix", "header.user-agent", "Nacos-Server", true),
        cwe: [290],
        tests: {
            attacks: [get("/nacos/v1/auth/users?pageNo=1&pageSize=9", ["User-Agent: Nacos-Server"])],
            benign: [get("/nacos/v1/auth/users?pageNo=1&pageSize=9", ["User-Agent: Mozilla/5.0"])],
        },
    }),
    shipped({
        id: "php-information-page",
        advisories: [{ id: "phpinfo", url: "https://www.php.net/manual/en/function.phpinfo.php" }],
        product: "PHP",
        explanation: {
            ja: "サーバーの設定、置き場所、環境変数（パスワードを含むことがあります）を表示する点検用のページを開こうとしています",
            en: "a page for checking an installation shows settings, folders and environment variables, at times passwords",
        },
        modeReason: {
            ja: "点検のために置かれたまま忘れられるページで、利用者が開くことはないため遮断します",
            en: "the page is left behind after a check, and no visitor opens it: refused",
        },
        routes: ["/**/phpinfo.php", "/**/php_info.php", "/**/_profiler/phpinfo"],
        cwe: [200],
        tests: {
            attacks: [get("/phpinfo.php"), get("/test/phpinfo.php?=1"), get("/_profiler/phpinfo")],
            benign: [get("/blog/phpinfo"), get("/info.php"), get("/search?q=phpinfo.php")],
        },
    }),
    shipped({
        id: "apache-status-page",
        advisories: [{ id: "mod_status", url: "https://httpd.apache.org/docs/2.4/mod/mod_status.html" }],
        product: "Apache HTTP Server (mod_status)",
        explanation: {
            ja: "いま誰がどのページを開いているか（宛先に個人情報を含むことがあります）を示す監視用のページを開こうとしています",
            en: "the status page shows who is opening which address just now, at times with personal data in it",
        },
        modeReason: {
            ja: "監視はサーバーの内側から読むもので、利用者が開くことはないため遮断します",
            en: "monitoring reads it from inside, and no visitor opens it: refused",
        },
        routes: ["/server-status"],
        cwe: [200],
        tests: {
            attacks: [get("/server-status"), get("/server-status?auto"), get("/Server-Status/")],
            benign: [get("/status"), get("/help/server-status"), post("/server-status-report", FORM, "a=b")],
        },
    }),
    shipped({
        id: "weblogic-console-by-climbing",
        advisories: [nvd("CVE-2020-14882")],
        product: "Oracle WebLogic Server 10.3.6–14.1.1",
        explanation: {
            ja: "二重に符号化した「..」で認証を飛び越え、管理画面を開こうとしています",
            en: "dots that are encoded twice climb past the sign-in to the administration console",
        },
        routes: ["/console/**"],
        condition: text("matches", "path", String.raw`%2e%2e|\.\.[/\\]`, true),
        cwe: [22],
        tests: {
            attacks: [
                get("/console/css/%252e%252e%252fconsole.portal"),
                get("/console/images/%252E%252E%252Fconsole.portal?_nfpb=true"),
            ],
            benign: [get("/console/console.portal?_nfpb=true"), get("/console/css/login.css")],
        },
    }),
    shipped({
        id: "jenkins-script-by-user-page",
        advisories: [nvd("CVE-2018-1000861")],
        product: "Jenkins ≤ 2.153, LTS ≤ 2.138.3",
        explanation: {
            ja: "利用者の頁を経由して、台本の点検を認証なしで呼び、命令を実行させようとしています",
            en: "by way of a user's page the check of scripts is called without signing in, which runs them",
        },
        routes: ["/**/securityRealm/user/*/descriptorByName/**"],
        cwe: [502],
        tests: {
            attacks: [
                get("/securityRealm/user/admin/descriptorByName/a.b.SecureGroovyScript/checkScript?value=a"),
                post("/jenkins/securityRealm/user/x/descriptorByName/a/checkScriptCompile", FORM, "value=a"),
            ],
            benign: [get("/securityRealm/user/admin/"), get("/job/a/descriptorByName/b/checkScript?value=a")],
        },
    }),
]
