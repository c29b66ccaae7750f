/**
 * Serialized objects: values that a server turns into objects of its own program, and runs code in doing so. Java, PHP,
 * .NET, Python, Ruby, YAML tags; raw, in base64 (gzip within, too) or in hexadecimal, by the first bytes of each format; names
 * of classes by which Json.NET, jsonpickle and Oj make objects, and what connections of JDBC are told to load. Source: CWE-502,
 * CAPEC-586, Java Object Serialization Specification 6.4.2, PHP manual, Ruby Marshal, MS-NRBF 2.6.1.
 *
 * Must not match: ASP.NET's view state (signed by default), Rails and PHP session cookies of strings, plain base64.
 * Errs towards refusing applications that exchange Java or PHP objects over the web with their own clients.
 */
import { SERIALIZED_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { LINE_END, TYPED } from "../anchors.ts"
import { COMMA, DIGIT, OPERATOR, PLUS, SEMICOLON, SLASH } from "../profile.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"
import { unpackedObject } from "./packed-object.ts"
import { KEY } from "./places.ts"

type Name = keyof typeof SERIALIZED_MESSAGES

const TECHNIQUE: Technique = { score: 100, cwe: [502], capec: [586], attack: ["T1190", "T1059"] }

export const SERIALIZED_DETECTOR: Detector = formDetector<Name>({
    name: "serialized",
    wants: (profile, anchors) =>
        (anchors & (TYPED | LINE_END)) !== 0 || (profile & (COMMA | DIGIT | OPERATOR | PLUS | SEMICOLON | SLASH)) !== 0,
    anchor: /rO0AB|\/wEy|aced0005|\u00ac\u00ed\u0000|[OC]:[+\d]|AAEAAAD|gAS|gA[JNR]V|BAh|H4sI|eJ[wxyz]|eN[oprq]|eF[4w]|!|^\u0004\u0008|\u0000\u0001|posix|builtins|HexAscii|c(?:os|posix|subprocess|nt|builtins|__builtin__)\n|tag:yaml|System\.|Microsoft\.|^py\/|^\^|jdbc:/i,
    alsoRead: unpackedObject,
    techniques: {
        "java-object": TECHNIQUE,
        "php-object": TECHNIQUE,
        "dotnet-object": TECHNIQUE,
        "python-object": TECHNIQUE,
        "ruby-object": TECHNIQUE,
        "yaml-object": TECHNIQUE,
    },
    messages: SERIALIZED_MESSAGES,
    forms: [
        {
            technique: "java-object",
            pattern:
                /(?:^|[^A-Za-z0-9+/])rO0AB[QX][A-Za-z0-9+/]{4}|aced0005[0-9a-f]{4}|\u00ac\u00ed\u0000\u0005|HexAsciiSerializedMap:/i,
        },
        { technique: "php-object", pattern: /(?:^|[;{:|\s"'=])[OC]:\+?\d{1,6}:\\?["'][\w\\]{1,120}\\?["']:\d{1,6}:\{/ },
        // What a driver of JDBC is told to load, run or give back.
        {
            technique: "java-object",
            pattern:
                /^\s{0,8}(?:url\s{0,4}=\s{0,4})?jdbc:[a-z0-9:]{2,40}[^\s]{0,400}?[;?&](?:init|autodeserialize|queryinterceptors|statementinterceptors|allowloadlocalinfile|allowurlinlocalinfile|socketfactory(?:arg)?|sslfactory(?:arg)?|loggerfile|startmaster|slavehost|clientrerouteserverlistjndiname|jndiname)\s{0,4}=/i,
        },
        {
            technique: "dotnet-object",
            pattern:
                /(?:^|[^A-Za-z0-9+/])AAEAAAD\/\/\/\/\/AQAAAAAAAAA|\u0000\u0001\u0000\u0000\u0000\u00ff\u00ff\u00ff\u00ff\u0001\u0000/,
        },
        // A page's state (ASP.NET's LosFormatter) that is one stored object: 0xff 0x01 0x32, its length, and the same beginning.
        {
            technique: "dotnet-object",
            pattern: /(?:^|[^A-Za-z0-9+/])\/wEy[A-Za-z0-9+/]{2,9}(?:AQAAAP|AAAA\/|AAD\/)\/{2,4}/,
        },
        // A class of the system with its assembly, as nobody types one: processes, loaders, installers, scripts.
        {
            technique: "dotnet-object",
            pattern:
                /^\s{0,8}(?:System\.(?:Windows\.(?:Data|Markup|ResourceDictionary|Input)|Diagnostics\.Process|Configuration\.Install|Management\.Automation|Activities|Workflow|Security\.(?:Principal|Claims)|IO\.(?:File|Directory)|Data\.(?:DataSet|Services)|Runtime\.(?:Remoting|Serialization)|Reflection|Resources|Web\.(?:UI|Security)|CodeDom|Messaging|Xml\.Xsl|Delegate)|Microsoft\.(?:VisualStudio|PowerShell|Build|Exchange|IdentityModel))[\w.`+]{0,80}\s{0,4},\s{0,4}[A-Z][\w.]{1,80}/,
        },
        {
            technique: "python-object",
            pattern:
                /(?:^|\n)c(?:os|posix|nt|subprocess|builtins|__builtin__|commands)\n\w{2,40}\n|(?:^|[^A-Za-z0-9+/])gASV[A-Za-z0-9+/]{20}/,
        },
        // pickle 2 to 5, and what jsonpickle makes of the name of a member.
        {
            technique: "python-object",
            pattern:
                /^\u0080[\u0002-\u0005][^]{0,400}?(?:c|\u008c[^])(?:posix|os|nt|subprocess|builtins|__builtin__|commands|pty|importlib|runpy|codecs|timeit|operator|functools)[\n\u0094]/,
        },
        {
            technique: "python-object",
            at: KEY,
            pattern: /^py\/(?:reduce|function|object|type|newargs(?:ex)?|initargs)$/,
        },
        { technique: "ruby-object", at: KEY, pattern: /^\^[ocuO]$/ },
        { technique: "ruby-object", pattern: /^\u0004\u0008(?:\[[^]|I)?(?:o:|[UeucS]:)/ },
        {
            technique: "yaml-object",
            pattern:
                /(?:^|[\s:[{,>-])!!?(?:python\/(?:object|name|module|tuple)|ruby\/(?:object|hash|struct|sym)|js\/(?:function|regexp|undefined)|javax?\.|com\.sun\.|org\.(?:springframework|apache)\.|php\/object)|tag:yaml\.org,2002:(?:python|ruby|js|java)/,
        },
    ],
})
