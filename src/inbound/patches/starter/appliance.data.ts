import type { Patch } from "../../../core/patch.ts"
import { get, nvd, post, present, request, shipped, text } from "./shipped.ts"

const FORM = "application/x-www-form-urlencoded"

/** Remote access and transfer of files: Ivanti, Citrix, Fortinet, Palo Alto, F5, MOVEit, ScreenConnect. */
export const APPLIANCE_PATCHES: readonly Patch[] = [
    shipped({
        id: "ivanti-sign-in-skipped",
        advisories: [nvd("CVE-2023-46805"), nvd("CVE-2024-21887")],
        product: "Ivanti Connect Secure / Policy Secure 9.x, 22.x",
        explanation: {
            ja: "認証の要らない場所から上の階層へ抜け、管理用の API を認証なしで使おうとしています",
            en: "the path leaves a place that needs no sign-in upwards, and reaches the management API without one",
        },
        routes: ["/api/v1/**"],
        condition: text("matches", "path", String.raw`/totp/user-backup-code/+\.\./`, true),
        cwe: [287],
        tests: {
            attacks: [
                get("/api/v1/totp/user-backup-code/../../system/system-information"),
                get("/api/v1/totp/user-backup-code/%2e%2e/%2e%2e/license/keys-status/a"),
            ],
            benign: [post("/api/v1/totp/user-backup-code", "application/json", '{"code":"123456"}')],
        },
    }),
    shipped({
        id: "ivanti-mobile-api-open",
        advisories: [nvd("CVE-2023-35078")],
        product: "Ivanti Endpoint Manager Mobile (MobileIron Core) < 11.8.1.1, 11.9.1.1, 11.10.0.2",
        explanation: {
            ja: "認証を通らない別名の API から、端末の利用者の名前や電話番号を読み出そうとしています",
            en: "an alias of the API that asks for no sign-in gives away names and phone numbers of the devices' users",
        },
        routes: ["/mifs/aad/api/v2/**"],
        cwe: [287],
        tests: {
            attacks: [get("/mifs/aad/api/v2/authorized/users?adminDeviceSpaceId=1")],
            benign: [get("/mifs/user/login.jsp")],
        },
    }),
    shipped({
        id: "citrix-portal-by-climbing",
        advisories: [nvd("CVE-2019-19781")],
        product: "Citrix ADC / Gateway 10.5–13.0",
        explanation: {
            ja: "上の階層を経由して内部の置き場所に入り、設定を読むか命令を置こうとしています",
            en: "the path climbs into a folder of internal use, to read settings or to leave commands there",
        },
        routes: ["/vpns/**"],
        condition: text("contains", "path", "/../"),
        cwe: [22],
        tests: {
            attacks: [get("/vpn/../vpns/cfg/smb.conf"), get("/vpn/%2e%2e/vpns/portal/a.xml")],
            benign: [get("/vpn/index.html"), get("/vpns/portal/homepage.html")],
        },
    }),
    shipped({
        id: "citrix-bleed",
        advisories: [nvd("CVE-2023-4966")],
        product: "NetScaler ADC / Gateway 13.0, 13.1, 14.1",
        explanation: {
            ja: "異常に長い Host を送り、メモリーに残った他人のセッションを読み出そうとしています",
            en: "an overlong Host makes the gateway answer with memory that holds other people's sessions",
        },
        routes: ["/oauth/idp/.well-known/openid-configuration", "/oauth/rp/.well-known/openid-configuration"],
        condition: { kind: "longer-than", at: "header.host", units: 1_024 },
        cwe: [119],
        tests: {
            attacks: [`GET /oauth/idp/.well-known/openid-configuration HTTP/1.1\r\nHost: ${"a".repeat(2_048)}\r\n\r\n`],
            benign: [get("/oauth/idp/.well-known/openid-configuration")],
        },
    }),
    shipped({
        id: "fortinet-own-address-claimed",
        advisories: [nvd("CVE-2022-40684")],
        product: "FortiOS 7.0.0–7.0.6, 7.2.0–7.2.1; FortiProxy 7.0.0–7.0.6, 7.2.0",
        explanation: {
            ja: "機器自身からの要求だと名乗り、管理用の API を認証なしで使おうとしています",
            en: "the request claims to come from the device itself, to use the management API without signing in",
        },
        routes: ["/api/v2/cmdb/**", "/api/v2/monitor/**"],
        condition: text("matches", "header.forwarded", String.raw`(?:for|by)="?\[?(?:127\.0\.0\.1|::1)`, true),
        cwe: [306],
        tests: {
            attacks: [
                request(
                    "PUT",
                    "/api/v2/cmdb/system/admin/admin",
                    [
                        "User-Agent: Report Runner",
                        'Forwarded: for="[127.0.0.1]:8888";by="[127.0.0.1]:8888"',
                        "Content-Type: application/json",
                        "Content-Length: 2",
                    ],
                    "{}",
                ),
            ],
            benign: [get("/api/v2/cmdb/system/status", ["Forwarded: for=192.0.2.7;proto=https"])],
        },
    }),
    shipped({
        id: "panos-check-off",
        advisories: [nvd("CVE-2024-0012"), nvd("CVE-2025-0108")],
        product: "Palo Alto Networks PAN-OS 10.1, 10.2, 11.0, 11.1, 11.2",
        explanation: {
            ja: "内部用のヘッダーで認証を切り、管理画面を使おうとしています",
            en: "a header of internal use switches the sign-in off, to use the management pages",
        },
        routes: ["/php/**", "/unauth/**"],
        condition: text("equals", "header.x-pan-authcheck", "off", true),
        cwe: [306],
        tests: {
            attacks: [get("/php/ztp_gate.php/.js.map", ["X-PAN-AUTHCHECK: off"])],
            benign: [get("/php/login.php"), get("/php/login.php", ["X-PAN-AUTHCHECK: on"])],
        },
    }),
    shipped({
        id: "bigip-token-dropped",
        advisories: [nvd("CVE-2022-1388")],
        product: "F5 BIG-IP 11.6–16.1",
        explanation: {
            ja: "認証の印を途中で捨てさせるヘッダーで、管理用の API を認証なしで使おうとしています",
            en: "a header makes the proxy drop the token of the sign-in, to use the management API without one",
        },
        routes: ["/mgmt/**"],
        condition: text("contains", "header.connection", "x-f5-auth-token", true),
        cwe: [306],
        tests: {
            attacks: [
                request(
                    "POST",
                    "/mgmt/tm/util/bash",
                    [
                        "Connection: keep-alive, X-F5-Auth-Token",
                        "X-F5-Auth-Token: a",
                        "Content-Type: application/json",
                        "Content-Length: 17",
                    ],
                    '{"command":"run"}',
                ),
            ],
            benign: [get("/mgmt/tm/sys", ["Connection: keep-alive", "X-F5-Auth-Token: a"])],
        },
    }),
    shipped({
        id: "moveit-session-variables",
        advisories: [nvd("CVE-2023-34362")],
        product: "MOVEit Transfer < 2021.0.6, 2021.1.4, 2022.0.4, 2022.1.5, 2023.0.1",
        explanation: {
            ja: "二重のヘッダーで内部の処理に偽のセッションを渡し、データベースを読み出す足がかりにしようとしています",
            en: "doubled headers hand forged session variables to an internal page: the first step to the database",
        },
        routes: ["/**/moveitisapi/moveitisapi.dll"],
        condition: text("equals", "header.*x-silock-transaction", "session_setvars", true),
        cwe: [89],
        tests: {
            attacks: [
                request(
                    "POST",
                    "/moveitisapi/moveitisapi.dll?action=m2",
                    [
                        "xX-siLock-Transaction: folder_add_by_path",
                        "X-siLock-Transaction: session_setvars",
                        "X-siLock-SessVar0: MyUsername: Guest",
                        "Content-Length: 0",
                    ],
                    "",
                ),
            ],
            benign: [get("/moveitisapi/moveitisapi.dll?action=capa"), get("/human.aspx")],
        },
    }),
    shipped({
        id: "screenconnect-setup-again",
        advisories: [nvd("CVE-2024-1709")],
        product: "ConnectWise ScreenConnect < 23.9.8",
        explanation: {
            ja: "設定済みのサーバーで初期設定をやり直し、管理者を作ろうとしています",
            en: "the first setup is run again on a server that has been set up, to make an administrator",
        },
        modeReason: {
            ja: "初期設定は一度きりのため遮断します。初めて設定する間だけ patch remove で外してください",
            en: "a setup happens once: refused. For a first setup through the gate, take it out with `patch remove`",
        },
        routes: ["/SetupWizard.aspx/**"],
        cwe: [288],
        tests: {
            attacks: [get("/SetupWizard.aspx/"), post("/setupwizard.aspx/a", FORM, "a=b")],
            benign: [get("/Login"), get("/help/SetupWizard")],
        },
    }),
    shipped({
        id: "ivanti-saml-retrieval",
        advisories: [nvd("CVE-2024-21893")],
        product: "Ivanti Connect Secure / Policy Secure / Neurons for ZTA 9.x, 22.x",
        explanation: {
            ja: "署名の中に取得先の住所を書き、機器に内部の API を呼ばせようとしています",
            en: "an address within a signature makes the device call an API of its own",
        },
        routes: ["/dana-ws/saml20.ws", "/dana-ws/samlecp.ws", "/dana-ws/saml.ws"],
        methods: ["POST"],
        condition: present("xml*URI"),
        cwe: [918],
        tests: {
            attacks: [
                post(
                    "/dana-ws/saml20.ws",
                    "text/xml",
                    '<s:Envelope xmlns:s="a"><s:Body><d:KeyInfo xmlns:d="b"><d:RetrievalMethod URI="http://192.0.2.1/a"/></d:KeyInfo></s:Body></s:Envelope>',
                ),
            ],
            benign: [
                post(
                    "/dana-ws/saml20.ws",
                    "text/xml",
                    '<s:Envelope xmlns:s="a"><s:Body><d:KeyInfo xmlns:d="b"><d:KeyName>k</d:KeyName></d:KeyInfo></s:Body></s:Envelope>',
                ),
            ],
        },
    }),
]
