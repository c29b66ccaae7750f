import type { AdvisoryProof } from "./contract.ts"
import { bodyRequest, formRequest, getRequest, jsonRequest } from "./proof-request.ts"

const NVD = "https://nvd.nist.gov/vuln/detail/"
const STRUTS = "https://cwiki.apache.org/confluence/display/WW/"
const BENIGN_GET = getRequest("/list?q=%E6%9D%B1%E4%BA%AC")
const OGNL = "(#w=@java.lang.System@getProperty('sekisho.marker'))"
const SPEL = 'T(java.lang.System).getProperty("sekisho.marker")'
const PHP_MARKER = "<?php echo 'sekisho-marker'; ?>"

type Row = readonly [id: string, advisories: readonly string[], attack: string, benign?: string, source?: string]

/** What a gate as shipped lets pass today: gaps, told as such. */
const PASSING: ReadonlySet<string> = new Set()

/** One request for each weakness, in the form its advisory or its public analyses describe; each names a marker and does no harm. */
const ROWS: readonly Row[] = [
    // Apache Struts
    [
        "struts-content-type",
        ["CVE-2017-5638"],
        `POST /upload.action HTTP/1.1\nHost: app.example\nContent-Type: %{(#_='multipart/form-data').${OGNL}}\nContent-Length: 0\n\n`,
        formRequest("/upload.action", [["name", "Sato"]]),
        `${STRUTS}S2-045`,
    ],
    [
        "struts-namespace-path",
        ["CVE-2018-11776"],
        getRequest(`/${encodeURIComponent(`\${${OGNL}}`)}/help.action`),
        getRequest("/guide/help.action"),
        `${STRUTS}S2-057`,
    ],
    [
        "struts-tag-attribute",
        ["CVE-2020-17530", "CVE-2019-0230"],
        getRequest(`/index.action?id=${encodeURIComponent(`%{${OGNL}}`)}`),
        getRequest("/index.action?id=row-3"),
        `${STRUTS}S2-061`,
    ],
    [
        "struts-redirect-prefix",
        ["CVE-2013-2251"],
        getRequest(`/index.action?${encodeURIComponent(`redirect:\${${OGNL}}`)}`),
        getRequest("/index.action?redirect=list"),
        `${STRUTS}S2-016`,
    ],
    [
        "struts-action-message",
        ["CVE-2017-9791"],
        formRequest("/integration/saveGangster.action", [["name", `%{${OGNL}}`]]),
        formRequest("/integration/saveGangster.action", [["name", "100% Sato"]]),
        `${STRUTS}S2-048`,
    ],
    [
        "struts-rest-xml",
        ["CVE-2017-9805"],
        bodyRequest(
            "/orders/3",
            "application/xml",
            "<map><entry><jdk.nashorn.internal.objects.NativeString><value><java.lang.ProcessBuilder><command><string>true</string></command></java.lang.ProcessBuilder></value></jdk.nashorn.internal.objects.NativeString></entry></map>",
        ),
        bodyRequest("/orders/3", "application/xml", "<order><name>Sato</name><count>3</count></order>"),
        `${STRUTS}S2-052`,
    ],
    [
        "struts-class-loader",
        ["CVE-2014-0094", "CVE-2014-0112", "CVE-2014-0114"],
        getRequest("/index.action?class.classLoader.resources.dirContext.docBase=sekisho-marker"),
        getRequest("/index.action?class=3-B"),
        `${STRUTS}S2-020`,
    ],
    // Spring
    [
        "spring4shell-form",
        ["CVE-2022-22965", "CVE-2010-1622"],
        bodyRequest(
            "/order",
            "application/x-www-form-urlencoded",
            "class.module.classLoader.resources.context.parent.pipeline.first.prefix=sekisho",
        ),
        formRequest("/order", [["class", "3-B"]]),
    ],
    [
        "spring-function-header",
        ["CVE-2022-22963"],
        bodyRequest("/functionRouter", "text/plain", "a", [`spring.cloud.function.routing-expression: ${SPEL}`]),
        bodyRequest("/functionRouter", "text/plain", "a"),
    ],
    [
        "spring-gateway-filter",
        ["CVE-2022-22947"],
        jsonRequest("/gateway/routes/marker", {
            id: "marker",
            filters: [{ name: "AddResponseHeader", args: { name: "Result", value: `#{new String(${SPEL})}` } }],
            uri: "http://app.example",
        }),
        jsonRequest("/gateway/routes/marker", { id: "marker", uri: "http://app.example" }),
    ],
    [
        "spring-data-property-path",
        ["CVE-2018-1273"],
        formRequest("/users", [
            ['username[#this.getClass().forName("java.lang.System").getProperty("sekisho.marker")]', "a"],
        ]),
        formRequest("/users", [["username[first]", "Sato"]]),
    ],
    // Logging, text, and data of Java
    [
        "log4shell-header",
        ["CVE-2021-44228"],
        getRequest("/", ["X-Api-Version: ${jndi:ldap://127.0.0.1:9/sekisho-marker}"]),
    ],
    [
        "log4shell-nested-lookup",
        ["CVE-2021-44228", "CVE-2021-45046"],
        getRequest("/?q=%24%7B%24%7Blower%3Aj%7Dndi%3A%24%7Blower%3Al%7Ddap%3A%2F%2F127.0.0.1%3A9%2Fsekisho-marker%7D"),
    ],
    ["text4shell-query", ["CVE-2022-42889"], getRequest("/?q=%24%7Bscript%3Ajavascript%3A%27sekisho-marker%27%7D")],
    [
        "fastjson-type",
        ["CVE-2017-18349", "CVE-2022-25845"],
        jsonRequest("/api/items", {
            item: {
                "@type": "com.sun.rowset.JdbcRowSetImpl",
                dataSourceName: "ldap://127.0.0.1:9/sekisho-marker",
                autoCommit: true,
            },
        }),
        jsonRequest("/api/items", { item: { "@type": "Product", name: "りんご" } }),
    ],
    [
        "jackson-default-typing",
        ["CVE-2017-7525"],
        jsonRequest("/api/items", [
            "com.sun.org.apache.xalan.internal.xsltc.trax.TemplatesImpl",
            { transletName: "sekisho-marker" },
        ]),
        jsonRequest("/api/items", ["item", { name: "りんご" }]),
    ],
    [
        "xstream-event-handler",
        ["CVE-2013-7285"],
        bodyRequest(
            "/api/items",
            "application/xml",
            '<sorted-set><string>a</string><dynamic-proxy><interface>java.lang.Comparable</interface><handler class="java.beans.EventHandler"><target class="java.lang.ProcessBuilder"><command><string>true</string></command></target><action>start</action></handler></dynamic-proxy></sorted-set>',
        ),
        bodyRequest("/api/items", "application/xml", "<items><item>a</item></items>"),
        "https://x-stream.github.io/CVE-2013-7285.html",
    ],
    [
        "snakeyaml-constructor",
        ["CVE-2022-1471"],
        bodyRequest(
            "/api/import",
            "application/yaml",
            '!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ["http://127.0.0.1:9/"]]]]',
        ),
        bodyRequest("/api/import", "application/yaml", "name: Sato\nitems:\n  - a\n"),
    ],
    // Search engines and application servers
    [
        "solr-velocity-template",
        ["CVE-2019-17558"],
        getRequest(
            `/solr/books/select?q=1&wt=velocity&v.template=custom&v.template.custom=${encodeURIComponent("#set($x='') #set($rt=$x.class.forName('java.lang.System')) $rt.getProperty('sekisho.marker')")}`,
        ),
        getRequest("/solr/books/select?q=%E6%9D%B1%E4%BA%AC&wt=json"),
    ],
    [
        "elasticsearch-script",
        ["CVE-2015-1427"],
        jsonRequest("/_search", {
            script_fields: {
                a: { script: 'java.lang.Math.class.forName("java.lang.System").getProperty("sekisho.marker")' },
            },
        }),
        jsonRequest("/_search", { query: { match: { title: "東京" } } }),
    ],
    [
        "elasticsearch-dynamic-script",
        ["CVE-2014-3120"],
        jsonRequest("/_search", {
            script_fields: { a: { script: 'import java.util.*; Runtime.getRuntime().exec("true");' } },
        }),
        jsonRequest("/_search", { query: { match: { title: "東京" } } }),
    ],
    [
        "weblogic-xml-decoder",
        ["CVE-2017-10271"],
        bodyRequest(
            "/wls-wsat/CoordinatorPortType",
            "text/xml",
            '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header><work:WorkContext xmlns:work="http://bea.com/2004/06/soap/workarea/"><java version="1.8" class="java.beans.XMLDecoder"><void class="java.lang.ProcessBuilder"><array class="java.lang.String" length="1"><void index="0"><string>true</string></void></array><void method="start"/></void></java></work:WorkContext></soapenv:Header><soapenv:Body/></soapenv:Envelope>',
        ),
        bodyRequest("/service", "text/xml", "<order><name>Sato</name></order>"),
    ],
    ["weblogic-console-path", ["CVE-2020-14882"], getRequest("/console/css/%252e%252e%252fconsole.portal")],
    [
        "tomcat-put-page",
        ["CVE-2017-12615"],
        bodyRequest("/marker.jsp/", "text/plain", '<% out.print("sekisho-marker"); %>').replace("POST", "PUT"),
        bodyRequest("/notes/3", "text/plain", "東京").replace("POST", "PUT"),
    ],
    [
        "geoserver-property-name",
        ["CVE-2024-36401"],
        getRequest(
            `/geoserver/wfs?service=WFS&version=2.0.0&request=GetPropertyValue&typeNames=a:b&valueReference=${encodeURIComponent("exec(java.lang.Runtime.getRuntime(),'true')")}`,
        ),
        getRequest(
            "/geoserver/wfs?service=WFS&version=2.0.0&request=GetPropertyValue&typeNames=a:b&valueReference=name",
        ),
    ],
    [
        "jenkins-script-check",
        ["CVE-2018-1000861"],
        getRequest(
            `/securityRealm/user/admin/descriptorByName/org.jenkinsci.plugins.scriptsecurity.sandbox.groovy.SecureGroovyScript/checkScript?sandbox=true&value=${encodeURIComponent('public class x {public x(){"true".execute()}}')}`,
        ),
        getRequest("/job/build/lastBuild/"),
    ],
    [
        "spark-do-as",
        ["CVE-2022-33891"],
        getRequest("/?doAs=%60touch%20/tmp/sekisho-marker%60"),
        getRequest("/?doAs=sato"),
    ],
    // Confluence
    [
        "confluence-path",
        ["CVE-2022-26134"],
        getRequest(`/${encodeURIComponent('${@java.lang.System@getProperty("sekisho.marker")}')}/`),
        getRequest("/display/DOC/Guide"),
    ],
    [
        "confluence-query-string",
        ["CVE-2021-26084"],
        formRequest("/pages/createpage-entervariables.action", [
            [
                "queryString",
                String.raw`a\u0027+{Class.forName('java.lang.System').getProperty('sekisho.marker')}+\u0027`,
            ],
        ]),
        formRequest("/pages/createpage-entervariables.action", [["queryString", "東京"]]),
    ],
    [
        "confluence-template-label",
        ["CVE-2023-22527"],
        formRequest("/template/aui/text-inline.vm", [
            [
                "label",
                String.raw`\u0027+#request[\u0027.KEY_velocity.struts2.context\u0027].internalGet(\u0027ognl\u0027).findValue(#parameters.x,{})+\u0027`,
            ],
            ["x", "@java.lang.System@getProperty('sekisho.marker')"],
        ]),
        formRequest("/template/form", [["label", "東京"]]),
    ],
    [
        "confluence-macro-template",
        ["CVE-2019-3396"],
        jsonRequest("/rest/tinymce/1/macro/preview", {
            contentId: "1",
            macro: { name: "widget", params: { url: "https://video.example/v/1", _template: "../web.xml" }, body: "" },
        }),
        jsonRequest("/rest/tinymce/1/macro/preview", {
            contentId: "1",
            macro: { name: "widget", params: { url: "https://video.example/v/1", width: "1000" }, body: "" },
        }),
    ],
    // PHP
    [
        "php-cgi-soft-hyphen",
        ["CVE-2024-4577"],
        bodyRequest(
            "/index.php?%ADd+allow_url_include%3d1+%ADd+auto_prepend_file%3dphp://input",
            "application/x-www-form-urlencoded",
            PHP_MARKER,
        ),
        getRequest("/index.php?page=3"),
    ],
    [
        "php-cgi-argument",
        ["CVE-2012-1823"],
        bodyRequest(
            "/index.php?-d+allow_url_include%3d1+-d+auto_prepend_file%3dphp://input",
            "application/x-www-form-urlencoded",
            PHP_MARKER,
        ),
        getRequest("/index.php?page=3"),
    ],
    [
        "phpunit-standard-input",
        ["CVE-2017-9841"],
        bodyRequest("/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php", "text/plain", PHP_MARKER),
    ],
    [
        "drupal-render-array",
        ["CVE-2018-7600"],
        formRequest("/user/register?element_parents=account/mail/%23value&ajax_form=1&_wrapper_format=drupal_ajax", [
            ["mail[#post_render][]", "printf"],
            ["mail[#type]", "markup"],
            ["mail[#markup]", "sekisho-marker"],
        ]),
        formRequest("/user/register?ajax_form=1", [["mail[0]", "sato@app.example"]]),
        "https://www.drupal.org/sa-core-2018-002",
    ],
    [
        "drupal-array-key",
        ["CVE-2014-3704"],
        formRequest("/?q=node&destination=node", [
            ["name[0;select 'sekisho-marker';#]", "a"],
            ["name[0]", "b"],
            ["form_id", "user_login_block"],
        ]),
        formRequest("/?q=node&destination=node", [
            ["name", "sato"],
            ["form_id", "user_login_block"],
        ]),
        "https://www.drupal.org/SA-CORE-2014-005",
    ],
    [
        "thinkphp-invoke-function",
        ["CVE-2018-20062", "CVE-2019-9082"],
        getRequest(
            String.raw`/index.php?s=/index/\think\app/invokefunction&function=call_user_func_array&vars[0]=printf&vars[1][]=sekisho-marker`,
        ),
        getRequest("/index.php?s=/index/list&page=3"),
    ],
    [
        "joomla-session-object",
        ["CVE-2015-8562"],
        getRequest("/", [
            'User-Agent: }__test|O:21:"JDatabaseDriverMysqli":1:{s:4:"\\0\\0\\0a";O:17:"JSimplepieFactory":0:{}}',
        ]),
    ],
    // Paths
    ["httpd-encoded-dot", ["CVE-2021-41773"], getRequest("/cgi-bin/.%2e/.%2e/.%2e/.%2e/etc/passwd")],
    [
        "httpd-twice-encoded-dot",
        ["CVE-2021-42013"],
        getRequest("/cgi-bin/%%32%65%%32%65/%%32%65%%32%65/%%32%65%%32%65/etc/passwd"),
    ],
    [
        "fortios-language-file",
        ["CVE-2018-13379"],
        getRequest("/remote/fgt_lang?lang=/../../../..//////////dev/cmdb/sslvpn_websession"),
        getRequest("/remote/fgt_lang?lang=ja"),
    ],
    [
        "pulse-guacamole-path",
        ["CVE-2019-11510"],
        getRequest("/dana-na/../dana/html5acc/guacamole/../../../../../../etc/passwd?/dana/html5acc/guacamole/"),
    ],
    [
        "grafana-plugin-path",
        ["CVE-2021-43798"],
        getRequest("/public/plugins/alertlist/../../../../../../../../etc/passwd"),
        getRequest("/public/plugins/alertlist/module.js"),
    ],
    [
        "rails-accept-file",
        ["CVE-2019-5418"],
        getRequest("/robots", ["Accept: ../../../../../../../../etc/passwd{{"]),
        getRequest("/robots", ["Accept: text/html,*/*;q=0.8"]),
    ],
    [
        "bigip-login-path",
        ["CVE-2020-5902"],
        getRequest("/tmui/login.jsp/..;/tmui/locallb/workspace/fileRead.jsp?fileName=/etc/passwd"),
        getRequest("/tmui/login.jsp"),
    ],
    // Shells
    [
        "shellshock-agent",
        ["CVE-2014-6271"],
        getRequest("/cgi-bin/status", ["User-Agent: () { :;}; echo; echo sekisho-marker"]),
    ],
    // Node.js
    [
        "next-middleware-header",
        ["CVE-2025-29927"],
        getRequest("/admin", ["x-middleware-subrequest: middleware:middleware:middleware:middleware:middleware"]),
    ],
    [
        "react-server-action-reference",
        ["CVE-2025-55182"],
        bodyRequest(
            "/",
            "multipart/form-data; boundary=b",
            '--b\r\nContent-Disposition: form-data; name="0"\r\n\r\n{"then":"$1:__proto__:then","status":"resolved_model"}\r\n--b\r\nContent-Disposition: form-data; name="1"\r\n\r\n"$@0"\r\n--b--\r\n',
            ["Next-Action: x"],
        ),
        bodyRequest(
            "/",
            "multipart/form-data; boundary=b",
            '--b\r\nContent-Disposition: form-data; name="0"\r\n\r\n[{"name":"Sato"},"$K1"]\r\n--b--\r\n',
            ["Next-Action: x"],
        ),
    ],
    [
        "lodash-default-prototype",
        ["CVE-2019-10744"],
        bodyRequest("/api/options", "application/json", '{"constructor":{"prototype":{"marker":true}}}'),
        jsonRequest("/api/options", { constructor: "Sato Ltd." }),
    ],
    [
        "ejs-output-function",
        ["CVE-2022-29078"],
        getRequest(
            `/page?id=2&${encodeURIComponent("settings[view options][outputFunctionName]")}=${encodeURIComponent("x;process.mainModule.require('os').hostname();s")}`,
        ),
        getRequest("/page?id=2&settings[theme]=dark"),
    ],
]

function proofOf([id, advisories, attack, benign = BENIGN_GET, source]: Row): AdvisoryProof {
    return {
        id,
        advisories,
        attack,
        benign,
        source: source ?? `${NVD}${advisories[0] ?? ""}`,
        expected: PASSING.has(id) ? "passed" : "refused",
    }
}

export const PROOFS: readonly AdvisoryProof[] = ROWS.map(proofOf)
