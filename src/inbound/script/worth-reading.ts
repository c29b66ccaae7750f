// The cheap question before a text is read as a program: is a name in it that code must use to do something, and behind it what makes
// it do that? Reports, addresses and sentences are full of such names: `"fetch":[`, `console.cloud.example.jp`, `this page`. Linear; errs
// towards reading. A test holds it against the slow reading.
import { anyOf } from "../literals/any-of.ts"

/** Behind one of these names, white space (any sign outside of printable ASCII; of a longer gap nothing is known) and that sign. */
function followed(names: string, sign: string): string {
    return `(?:${names})(?:[^!-~]{0,31}${sign}|[^!-~]{32})`
}

/** A comment is passed over wherever it stands. */
const COMMENT = "/[*/]"
const CALL = `(?:[(\`?]|${COMMENT})`
const SUBSCRIPT = `(?:[[)]|${COMMENT})`

/** What may be handed on by its name alone. */
const HANDED_ON = String.raw`\b(?:alert|confirm|prompt|eval|Function|execScript|atob)\b`
const SINKS =
    "set(?:Timeout|Interval|Immediate)|importScripts|XMLHttpRequest|btoa|unescape|ActiveXObject|msWriteProfilerMark|queueMicrotask|" +
    "requestAnimationFrame|getOwnPropertyDescriptor|defineProperty|etPrototypeOf|fromC(?:harCode|odePoint)|__define[GS]etter__|sendBeacon"
/** Of what every page has, and a member of it that tells. */
const OBJECTS = "window|document|location|console|Reflect|localStorage|sessionStorage|navigator|module"
const MEMBERS =
    "cookie|domain|location|write|body|createElement|documentElement|execCommand|forms|referrer|head|defaultView|URL|baseURI|open|name|" +
    "eval|alert|onerror|onload|document|localStorage|navigation|confirm|print|prompt|href|replace|assign|hash|search|pathname|" +
    "[gs]etItem|sendBeacon|clipboard|serviceWorker|log|info|error|warn|debug|trace|dir|table|exports|querySelector|getElement|elementFromPoint|" +
    COMMENT
const MEMBER = String.raw`(?:\.(?:[^!-~]{0,31}(?:${MEMBERS})|[^!-~]{32})|${COMMENT})`

const holdsTelling = anyOf(
    new RegExp(
        [
            HANDED_ON,
            // Each for itself where it is a word of sentences and reports, too: it is found faster.
            followed(SINKS, CALL),
            followed("fetch", CALL),
            followed("while", `(?:[(]|${COMMENT})`),
            followed("for", `(?:[(]|${COMMENT})`),
            followed("this", SUBSCRIPT),
            followed(
                "globalThis|window|document|self|top|parent|frames|opener|location|console|Reflect|process",
                SUBSCRIPT,
            ),
            followed(OBJECTS, MEMBER),
            followed("location", "="),
            `["'](?:__proto__|constructor|prototype)["']`,
            followed("call|apply|bind|constructor", `(?:\`|${COMMENT})`),
            String.raw`\\u\{?[0-9a-fA-F]`,
            String.raw`import\s{0,8}[("'\`]`,
            String.raw`with\s{0,8}\(`,
            "getScript|globalEval",
            String.raw`print\s{0,4}\(\s{0,4}\)`,
        ].join("|"),
    ),
    "asks-for-script",
    Infinity,
)

/** False: nothing in the text can weigh. */
export function isWorthReading(text: string): boolean {
    return holdsTelling(text)
}
