// The cheap question before a text is read as a program: is a name in it that code must use to do something? Linear.
import { anyOf } from "../literals/any-of.ts"

const holdsTelling = anyOf(
    /alert|confirm|prompt|eval|set(?:Timeout|Interval|Immediate)|Function|execScript|importScripts|fetch|XMLHttp|atob|btoa|unescape|ActiveX|queueMicro|requestAnim|OwnProperty|defineP|PrototypeOf|fromC|proto|constructor|__define|sendBeacon|document|window|self|top|parent|frames|[tT]his|opener|location|Storage|navigator|console|module|while|for\s{0,8}\(|\\u\{?[0-9a-fA-F]|msWrite|Reflect\s{0,8}[.[]|process\s{0,8}\[|import\s{0,8}[("'`]|with\s{0,8}\(|getScript|globalEval|print\s{0,4}\(\s{0,4}\)|(?:call|apply|bind)\s{0,4}`/,
    "asks-for-script",
)

/** False: nothing in the text can weigh. */
export function isWorthReading(text: string): boolean {
    return holdsTelling(text)
}
