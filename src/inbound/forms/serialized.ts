/**
 * Serialized objects: values that a server turns into objects of its own program, and runs code in doing so. Java, PHP,
 * .NET, Python, Ruby, YAML tags; raw, in base64 or in hexadecimal, by the first bytes of each format. Source: CWE-502,
 * CAPEC-586, Java Object Serialization Specification 6.4.2, PHP manual, Ruby Marshal, MS-NRBF 2.6.1.
 *
 * Must not match: ASP.NET's view state (signed by default), Rails and PHP session cookies of strings, plain base64.
 * Errs towards refusing applications that exchange Java or PHP objects over the web with their own clients.
 */
import { SERIALIZED_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { LINE_END, TYPED } from "../anchors.ts"
import { DIGIT, PLUS, SLASH } from "../profile.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"

type Name = keyof typeof SERIALIZED_MESSAGES

const TECHNIQUE: Technique = { score: 100, cwe: [502], capec: [586], attack: ["T1190", "T1059"] }

export const SERIALIZED_DETECTOR: Detector = formDetector<Name>({
    name: "serialized",
    wants: (profile, anchors) => (anchors & (TYPED | LINE_END)) !== 0 || (profile & (DIGIT | SLASH | PLUS)) !== 0,
    anchor: /rO0AB|aced0005|\u00ac\u00ed\u0000|[OC]:[+\d]|AAEAAAD|gAS|!|\u0004\bo|HexAscii|c(?:os|posix|subprocess|nt|builtins|__builtin__)\n|tag:yaml/i,
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
        { technique: "php-object", pattern: /(?:^|[;{:\s"'=])[OC]:\+?\d{1,6}:\\?["'][\w\\]{1,120}\\?["']:\d{1,6}:\{/ },
        { technique: "dotnet-object", pattern: /(?:^|[^A-Za-z0-9+/])AAEAAAD\/\/\/\/\/AQAAAAAAAAA/ },
        {
            technique: "python-object",
            pattern:
                /(?:^|\n)c(?:os|posix|nt|subprocess|builtins|__builtin__|commands)\n\w{2,40}\n|(?:^|[^A-Za-z0-9+/])gASV[A-Za-z0-9+/]{20}/,
        },
        { technique: "ruby-object", pattern: /\u0004\bo:/ },
        {
            technique: "yaml-object",
            pattern:
                /(?:^|[\s:[{,>-])!!?(?:python\/(?:object|name|module|tuple)|ruby\/(?:object|hash|struct|sym)|js\/(?:function|regexp|undefined)|javax?\.|com\.sun\.|org\.(?:springframework|apache)\.|php\/object)|tag:yaml\.org,2002:(?:python|ruby|js|java)/,
        },
    ],
})
