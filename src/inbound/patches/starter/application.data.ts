import type { Patch } from "../../../core/patch.ts"
import { get, nvd, post, present, request, shipped, text } from "./shipped.ts"

const JSON_TYPE = "application/json"
const XML_TYPE = "text/xml"

/** Options of the command line that a query gives to PHP's `$argv` where register_argc_argv is on (php.ini). */
const OPTIONS = ["env", "templatesPath", "configPath", "basePath", "vendorPath", "storagePath"]

/** Frameworks, content systems, shops and business software: weaknesses of 2024 and 2025 whose attacks are ordinary by their structure. */
export const APPLICATION_PATCHES: readonly Patch[] = [
    shipped({
        id: "php-options-by-query",
        advisories: [nvd("CVE-2024-56145"), nvd("CVE-2024-52301")],
        product:
            "Craft CMS 3.0.0–3.9.13, 4.0.0–4.13.1, 5.0.0–5.5.1; Laravel < 6.20.45, 7.30.7, 8.83.28, 9.52.17, 10.48.23, 11.31.0",
        explanation: {
            ja: "命令行の引数の形で問い合わせを送り、設定や部品の置き場所を攻撃者のものに変えようとしています",
            en: "the query is written as options of a command line, to put the attacker's place of templates or settings for the application's own",
        },
        routes: ["/**"],
        condition: { kind: "any-of", of: OPTIONS.map((option) => text("equals", "query*#key", `--${option}`)) },
        cwe: [88, 94],
        tests: {
            attacks: [get("/?--templatesPath=ftp://anonymous@a.example/"), get("/index.php?--env=local")],
            benign: [get("/?env=local&templatesPath=a"), get("/search?q=--env%3Dlocal")],
        },
    }),
    shipped({
        id: "oracle-ebs-return-address",
        advisories: [nvd("CVE-2025-61882")],
        product: "Oracle E-Business Suite 12.2.3–12.2.14",
        explanation: {
            ja: "構成を尋ねる窓口に戻り先の住所を書き、サーバーに別の場所へ接続させようとしています",
            en: "what asks for a configuration holds an address to return to, so that the server calls another place",
        },
        routes: ["/oa_html/configurator/uiservlet"],
        methods: ["POST"],
        condition: text("matches", "form.getUiType", "return_url", true),
        cwe: [918, 287],
        tests: {
            attacks: [
                post(
                    "/OA_HTML/configurator/UiServlet",
                    "application/x-www-form-urlencoded",
                    "redirectFromJsp=1&getUiType=%3Cinitialize%3E%3Cparam%20name%3D%22return_url%22%3Ehttp%3A%2F%2Fapps.example.com%3A7201%2F%3C%2Fparam%3E%3C%2Finitialize%3E",
                ),
            ],
            benign: [get("/OA_HTML/configurator/UiServlet?redirectFromJsp=1")],
        },
    }),
    shipped({
        id: "adobe-commerce-session-of-a-payment",
        advisories: [nvd("CVE-2025-54236")],
        product: "Adobe Commerce, Magento Open Source < 2.4.9-alpha3 (September 2025)",
        explanation: {
            ja: "支払いの情報の中に、セッションの保存場所を決める設定を紛れ込ませようとしています",
            en: "what a payment is described by holds the settings of a session, to be stored where a file of the attacker's lies",
        },
        routes: ["/**/v1/**", "/rest/**"],
        condition: present("json.*sessionConfig*"),
        cwe: [20],
        tests: {
            attacks: [
                post(
                    "/rest/default/V1/guest-carts/a/order",
                    JSON_TYPE,
                    '{"paymentMethod":{"paymentData":{"context":{"urlBuilder":{"session":{"sessionConfig":{"savePath":"media/a"}}}}}}}',
                ),
            ],
            benign: [post("/rest/default/V1/guest-carts/a/order", JSON_TYPE, '{"paymentMethod":{"method":"checkmo"}}')],
        },
    }),
    shipped({
        id: "kentico-staging-without-password",
        advisories: [nvd("CVE-2025-2746"), nvd("CVE-2025-2747")],
        product: "Kentico Xperience 13 < 13.0.178",
        explanation: {
            ja: "サーバー間の同期の窓口に、空の利用者名やパスワードなしの型で入り、管理者になろうとしています",
            en: "the service that synchronises servers is entered with an empty name or a password of no type, to act as an administrator",
        },
        routes: ["/**/syncserver.asmx"],
        methods: ["POST"],
        condition: {
            kind: "any-of",
            of: [
                text("matches", "body", `<(?:\\w+:)?Username\\s*/>|<(?:\\w+:)?Username>\\s*</`),
                text("matches", "body", `Type\\s*=\\s*["'](?:[^"']*#)?PasswordNone["']|Type\\s*=\\s*["']None["']`),
            ],
        },
        cwe: [288],
        tests: {
            attacks: [
                post(
                    "/CMSPages/Staging/SyncServer.asmx",
                    XML_TYPE,
                    '<Envelope><Header><Security><UsernameToken><Username></Username><Password Type="None"></Password></UsernameToken></Security></Header></Envelope>',
                ),
            ],
            benign: [
                post(
                    "/CMSPages/Staging/SyncServer.asmx",
                    XML_TYPE,
                    '<Envelope><Header><Security><UsernameToken><Username>sync</Username><Password Type="PasswordDigest">AAAA</Password></UsernameToken></Security></Header></Envelope>',
                ),
            ],
        },
    }),
    shipped({
        id: "hpe-oneview-command",
        advisories: [nvd("CVE-2025-37164")],
        product: "HPE OneView < 11.00",
        explanation: {
            ja: "認証のいらない管理用の窓口から、サーバーに命令を実行させようとしています",
            en: "a function of administration that asks for no signing in is given a command to run",
        },
        routes: ["/rest/id-pools/executecommand"],
        cwe: [94],
        tests: {
            attacks: [
                request(
                    "PUT",
                    "/rest/id-pools/executeCommand",
                    [`Content-Type: ${JSON_TYPE}`, "Content-Length: 24"],
                    '{"cmd":"run","result":0}',
                ),
            ],
            benign: [get("/rest/id-pools/ipv4/subnets")],
        },
    }),
]
