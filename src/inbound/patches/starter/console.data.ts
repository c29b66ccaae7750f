import type { Patch } from "../../../core/patch.ts"
import { get, nvd, post, present, request, shipped, text } from "./shipped.ts"

/** Consoles and interfaces of administration that are reached without signing in: mail, builds, identities, shops, networks. */
export const CONSOLE_PATCHES: readonly Patch[] = [
    shipped({
        id: "exchange-backend-by-cookie",
        advisories: [nvd("CVE-2021-26855")],
        product: "Microsoft Exchange Server 2013, 2016, 2019",
        explanation: {
            ja: "Cookie で裏側のサーバーを名指しし、認証なしで Exchange 自身に要求を送らせようとしています",
            en: "a cookie names the server behind, and Exchange sends a request there in its own name",
        },
        routes: ["/ecp/**", "/owa/**"],
        condition: present("cookie.X-BEResource"),
        cwe: [918],
        tests: {
            attacks: [
                request("POST", "/ecp/y.js", ["Cookie: X-BEResource=localhost~1942062522", "Content-Length: 0"], ""),
            ],
            benign: [get("/owa/", ["Cookie: X-BackEndCookie=S-1-5-21=a; ClientId=b"])],
        },
    }),
    shipped({
        id: "teamcity-token-unguarded",
        advisories: [nvd("CVE-2023-42793")],
        product: "JetBrains TeamCity < 2023.05.4",
        explanation: {
            ja: "認証の対象外になる末尾を付けて、管理者の合言葉を発行させようとしています",
            en: "an ending that no sign-in is asked for makes a token of the administrator",
        },
        routes: ["/app/rest/**"],
        condition: text("suffix", "path", "/RPC2", true),
        cwe: [288],
        tests: {
            attacks: [request("POST", "/app/rest/users/id:1/tokens/RPC2", ["Content-Length: 0"], "")],
            benign: [get("/app/rest/users/id:1/tokens"), post("/RPC2", "text/xml", "<methodCall/>")],
        },
    }),
    shipped({
        id: "teamcity-page-by-climbing",
        advisories: [nvd("CVE-2024-27199")],
        product: "JetBrains TeamCity < 2023.11.4",
        explanation: {
            ja: "認証の要らない置き場所から上の階層へ抜け、管理用のページを開こうとしています",
            en: "the path leaves a place that needs no sign-in upwards, and opens pages for administrators",
        },
        routes: ["/admin/**", "/app/**", "/get/**"],
        condition: text(
            "matches",
            "path",
            String.raw`^/(?:res|update|\.well-known/acme-challenge)/(?:[^/]+/)*\.\./`,
            true,
        ),
        cwe: [22],
        tests: {
            attacks: [get("/res/../admin/diagnostic.jsp"), get("/update/../app/https/settings/uploadCertificate")],
            benign: [get("/res/5112.css"), get("/admin/admin.html")],
        },
    }),
    shipped({
        id: "ivanti-csa-by-question-mark",
        advisories: [nvd("CVE-2024-8963")],
        product: "Ivanti Cloud Services Appliance 4.6 < patch 519",
        explanation: {
            ja: "符号化した「?」で認証の要らないページを装い、管理用のページを開こうとしています",
            en: "an encoded question mark passes off pages for administrators as one that needs no sign-in",
        },
        routes: ["/**/gsb/**"],
        condition: text("matches", "path", String.raw`\.php\?\.php/gsb/`, true),
        cwe: [22],
        tests: {
            attacks: [get("/client/index.php%3F.php/gsb/users.php")],
            benign: [get("/client/index.php?page=.php"), get("/gsb/users.php")],
        },
    }),
    shipped({
        id: "oracle-identity-by-ending",
        advisories: [nvd("CVE-2025-61757")],
        product: "Oracle Identity Manager 12.2.1.4.0, 14.1.2.1.0",
        explanation: {
            ja: "認証の対象外になる末尾を付けて、管理用の API を認証なしで使おうとしています",
            en: "an ending that no sign-in is asked for reaches the management API without one",
        },
        routes: ["/iam/**"],
        condition: text("matches", "path", String.raw`;\.wadl$`, true),
        cwe: [306],
        tests: {
            attacks: [get("/iam/governance/applicationmanagement/templates;.wadl")],
            benign: [get("/iam/governance/applicationmanagement/templates"), get("/iam/application.wadl")],
        },
    }),
    shipped({
        id: "asa-files-of-the-portal",
        advisories: [nvd("CVE-2020-3452"), nvd("CVE-2018-0296")],
        product: "Cisco ASA 9.6–9.14, FTD 6.2.2–6.6.0",
        explanation: {
            ja: "翻訳や表示の部品の口から、VPN のポータルの中のファイルを読み出そうとしています",
            en: "parts for translations and looks give away files from within the portal of the VPN",
        },
        routes: ["/*/translation-table", "/*/oem-customization", "/*/files/**"],
        condition: {
            kind: "any-of",
            of: [
                {
                    kind: "all-of",
                    of: [
                        text("matches", "path", String.raw`^/\+CSCOT\+/`, true),
                        text("matches", "query.*", String.raw`CSCO[A-Z]\+|\.\./`, true),
                    ],
                },
                text("matches", "path", String.raw`/\+CSCOU\+/(?:[^/]+/)*\.\./`, true),
            ],
        },
        cwe: [22],
        tests: {
            attacks: [
                get(
                    "/+CSCOT+/translation-table?type=mst&textdomain=/%2bCSCOE%2b/portal_inc.lua&default-language&lang=../",
                ),
                get(
                    "/+CSCOT+/oem-customization?app=AnyConnect&type=oem&platform=..&resource-type=..&name=%2bCSCOE%2b/portal_inc.lua",
                ),
                get("/+CSCOU+/../+CSCOE+/files/file_list.json?path=/sessions"),
            ],
            benign: [
                get("/+CSCOT+/translation-table?type=mst&textdomain=AnyConnect&lang=ja"),
                get("/+CSCOE+/logon.html"),
            ],
        },
    }),
    shipped({
        id: "wordpress-automatic-csv",
        advisories: [nvd("CVE-2024-27956")],
        product: "WordPress Automatic Plugin < 3.92.1",
        explanation: {
            ja: "プラグインの書き出しの口から、データベースに任意の命令を実行させようとしています",
            en: "an export of the plug-in runs any statement in the database",
        },
        routes: ["/**/wp-content/plugins/wp-automatic/inc/csv.php", "/wp-content/plugins/wp-automatic/inc/csv.php"],
        cwe: [89],
        tests: {
            attacks: [
                post(
                    "/wp-content/plugins/wp-automatic/inc/csv.php",
                    "application/x-www-form-urlencoded",
                    "q=SELECT+1&auth=%00",
                ),
            ],
            benign: [get("/wp-content/plugins/wp-automatic/js/main.js")],
        },
    }),
    shipped({
        id: "magento-object-of-the-cart",
        advisories: [nvd("CVE-2024-34102")],
        product: "Adobe Commerce / Magento Open Source ≤ 2.4.7, 2.4.6-p5, 2.4.5-p7, 2.4.4-p8",
        explanation: {
            ja: "カートの計算に渡す値で、サーバーに外部の XML を読み込ませようとしています",
            en: "what the cart is given to count with makes the server load XML from elsewhere",
        },
        routes: ["/rest/**"],
        condition: present("json.*sourceData.data"),
        cwe: [611],
        tests: {
            attacks: [
                post(
                    "/rest/V1/guest-carts/1/estimate-shipping-methods",
                    "application/json",
                    '{"address":{"totalsCollector":{"collectorList":{"totalCollector":{"sourceData":{"data":"http://a.example/a.xml","dataIsURL":true}}}}}}',
                ),
            ],
            benign: [
                post(
                    "/rest/V1/guest-carts/1/estimate-shipping-methods",
                    "application/json",
                    '{"address":{"country_id":"JP","postcode":"000-0000"}}',
                ),
            ],
        },
    }),
    shipped({
        id: "owncloud-information-page",
        advisories: [nvd("CVE-2023-49103")],
        product: "ownCloud graphapi 0.2.x < 0.2.1, 0.3.x < 0.3.1",
        explanation: {
            ja: "部品に残された試験用のページから、環境変数（管理者のパスワードを含む）を読み出そうとしています",
            en: "a page for testing that a part brings along gives away the environment, the administrator's password in it",
        },
        routes: ["/**/GetPhpInfo.php", "/**/GetPhpInfo.php/**"],
        cwe: [200],
        tests: {
            attacks: [get("/apps/graphapi/vendor/microsoft/microsoft-graph/tests/GetPhpInfo.php/.css")],
            benign: [get("/apps/graphapi/css/a.css")],
        },
    }),
    shipped({
        id: "coldfusion-class-by-climbing",
        advisories: [nvd("CVE-2023-26360")],
        product: "Adobe ColdFusion 2018 ≤ Update 15, 2021 ≤ Update 5",
        explanation: {
            ja: "部品の名前の代わりにファイルの場所を渡し、設定を読むか命令を実行させようとしています",
            en: "the place of a file in place of a component's name reads settings or runs what is in it",
        },
        routes: ["/cf_scripts/**", "/cfide/**"],
        condition: text("matches", "form._variables", String.raw`"classname"\s*:\s*"[^"]*\.\.[/\\]`, true),
        cwe: [284],
        tests: {
            attacks: [
                post(
                    "/cf_scripts/scripts/ajax/ckeditor/plugins/filemanager/iedit.cfc?method=a&_cfclient=true",
                    "application/x-www-form-urlencoded",
                    '_variables={"_metadata":{"classname":"i/../lib/password.properties"},"_variables":[]}',
                ),
            ],
            benign: [
                post(
                    "/cf_scripts/a.cfc?method=a",
                    "application/x-www-form-urlencoded",
                    '_variables={"_metadata":{"classname":"a.b"}}',
                ),
            ],
        },
    }),
    shipped({
        id: "vrops-thumbprints",
        advisories: [nvd("CVE-2021-21975")],
        product: "VMware vRealize Operations Manager < 8.4",
        explanation: {
            ja: "認証の要らない口から、サーバー自身に内部の宛先へ要求を送らせようとしています",
            en: "an interface that needs no sign-in makes the server send requests to addresses within",
        },
        routes: ["/casa/nodes/thumbprints"],
        cwe: [918],
        tests: {
            attacks: [post("/casa/nodes/thumbprints", "application/json", '["127.0.0.1:443/ui/"]')],
            benign: [get("/casa/node/status")],
        },
    }),
]
