/**
 * Names by what reaching them means in an expression, all in lower case. They are the vocabulary of the platforms
 * (java.lang, ognl, Struts, Jinja, Node), not of known exploits: an attack has to say one of them, whatever its hole is.
 */

/** Top packages that qualify a class name: `java.lang.Runtime`. */
export const PACKAGE_ROOTS: readonly string[] = [
    "bsh",
    "ch",
    "com",
    "freemarker",
    "groovy",
    "io",
    "jakarta",
    "java",
    "javax",
    "jdk",
    "net",
    "ognl",
    "org",
    "scala",
    "sun",
]

/** Classes through which an expression gets to processes, class loaders, scripts, other expressions or the response. */
export const POWERFUL_CLASSES: readonly string[] = [
    "abstracttranslet",
    "actioncontext",
    "beanfactory",
    "childprocess",
    "classloader",
    "elprocessor",
    "expressionfactory",
    "fileinputstream",
    "fileoutputstream",
    "filesystemxmlapplicationcontext",
    "classpathxmlapplicationcontext",
    "groovyclassloader",
    "groovyshell",
    "initialcontext",
    "instancemanager",
    "ioutils",
    "jdbcrowsetimpl",
    "jythonruntime",
    "memberaccess",
    "methodhandles",
    "nashornscriptengine",
    "objectconstructor",
    "objectinputstream",
    "ognlcontext",
    "processbuilder",
    "processimpl",
    "reflectionutils",
    "runtime",
    "scriptengine",
    "scriptenginefactory",
    "scriptenginemanager",
    "servletactioncontext",
    "standardevaluationcontext",
    "spelexpressionparser",
    "templatesimpl",
    "unixprocess",
    "unsafe",
    "urlclassloader",
    "valuestack",
]

/** Members that lead from any object to its class, and from a class to any other. */
export const REFLECTION_MEMBERS: readonly string[] = [
    "classloader",
    "defineclass",
    "forname",
    "getclass",
    "getclassloader",
    "getconstructor",
    "getconstructors",
    "getdeclaredconstructor",
    "getdeclaredconstructors",
    "getdeclaredfield",
    "getdeclaredfields",
    "getdeclaredmethod",
    "getdeclaredmethods",
    "getdeclaringclass",
    "getenginebyextension",
    "getenginebyname",
    "getprotectiondomain",
    "getruntime",
    "getservletcontext",
    "getsystemclassloader",
    "loadclass",
    "newinstance",
    "protectiondomain",
    "setaccessible",
]

/** Calls that run a command or a program in any of the languages. */
export const COMMAND_CALLS: readonly string[] = [
    "check_output",
    "eval",
    "exec",
    "execfile",
    "execfilesync",
    "execsync",
    "getoutput",
    "passthru",
    "popen",
    "popen2",
    "popen3",
    "proc_open",
    "shell_exec",
    "spawn",
    "spawnsync",
    "system",
    "registerundefinedfiltercallback",
]

/** Calls that open a file, when a class of files stands before them (`File.read`). */
export const FILE_CLASSES: readonly string[] = [
    "dir",
    "file",
    "files",
    "fileutils",
    "io",
    "kernel",
    "open3",
    "pathname",
    "paths",
]

/** Variables of the OGNL context that hold its guard or the request. */
export const OGNL_GUARDS: readonly string[] = ["_memberaccess", "context", "_classresolver", "_typeconverter"]

/** Implicit objects of EL and JSF from which a call reaches the session or the servlet. */
export const EL_OBJECTS: readonly string[] = [
    "applicationscope",
    "facescontext",
    "initparam",
    "pagecontext",
    "pagescope",
    "requestscope",
    "session",
    "sessionscope",
]

/** Objects only a template engine has, and only an attack dereferences. */
export const TEMPLATE_OBJECTS: readonly string[] = ["_context", "_self", "cycler", "joiner", "lipsum"]

/** Filters that apply a function named by a string (Twig, Jinja). */
export const APPLYING_FILTERS: readonly string[] = ["filter", "map", "reduce", "sort"]

/** Words that mean something only beside their neighbours: see mark-token.ts. */
export const CONTEXTUAL_NAMES: readonly string[] = [
    "attr",
    "class",
    "constructor",
    "mainmodule",
    "nd_func",
    "new",
    "process",
    "prototype",
    "require",
    "t",
]

/**
 * Packages whose classes a request names only to have them made: gadgets of deserialisers, loaders, scripts, streams,
 * naming services. Value classes (`java.lang.String`, `java.util`, `java.math`, `java.time`) are ordinary type names.
 */
export const GADGET_PACKAGES: readonly string[] = [
    "bsh",
    "ch.qos.logback",
    "clojure.core",
    "clojure.lang",
    "com.caucho",
    "com.mchange",
    "com.opensymphony",
    "com.rometools",
    "com.sun.jndi",
    "com.sun.org",
    "com.sun.rowset",
    "com.sun.security",
    "com.sun.syndication",
    "com.sun.xml",
    "freemarker.template",
    "groovy.lang",
    "groovy.sql",
    "groovy.text",
    "groovy.util",
    "java.beans",
    "java.io",
    "java.lang",
    "java.lang.class",
    "java.lang.classloader",
    "java.lang.invoke",
    "java.lang.process",
    "java.lang.processbuilder",
    "java.lang.reflect",
    "java.lang.runtime",
    "java.lang.system",
    "java.lang.thread",
    "java.rmi",
    "javax.el",
    "javax.imageio",
    "javax.management",
    "javax.naming",
    "javax.script",
    "javax.xml.transform",
    "jdk.internal",
    "jdk.jshell",
    "jdk.nashorn",
    "ognl",
    "org.apache.bcel",
    "org.apache.catalina",
    "org.apache.commons",
    "org.apache.ibatis",
    "org.apache.naming",
    "org.apache.struts2",
    "org.apache.tomcat",
    "org.apache.velocity",
    "org.apache.xalan",
    "org.apache.xbean",
    "org.codehaus.groovy",
    "org.mozilla.javascript",
    "org.omg",
    "org.springframework",
    "sun.misc",
    "sun.print",
    "sun.reflect",
    "sun.rmi",
]
