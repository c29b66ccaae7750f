/** Names of JavaScript in browsers that code must use to do something. Source: ECMA-262, WHATWG HTML, MDN. */

/** Names of the global object: what stands in brackets behind them may be any function there is. */
export const GLOBAL_OBJECTS: readonly string[] = [
    "window",
    "self",
    "top",
    "parent",
    "frames",
    "this",
    "globalThis",
    "document",
    "opener",
    "location",
    "console",
    "Reflect",
    "process",
]

/** Functions that show, run or send something, and that no sentence calls. */
export const SINKS: readonly string[] = [
    "alert",
    "confirm",
    "prompt",
    "eval",
    "setTimeout",
    "setInterval",
    "setImmediate",
    "Function",
    "execScript",
    "importScripts",
    "fetch",
    "XMLHttpRequest",
    "atob",
    "btoa",
    "unescape",
    "ActiveXObject",
    "msWriteProfilerMark",
    "queueMicrotask",
    "requestAnimationFrame",
    "getOwnPropertyDescriptor",
    "defineProperty",
    "getPrototypeOf",
    "setPrototypeOf",
    "fromCharCode",
    "fromCodePoint",
    "__defineGetter__",
    "__defineSetter__",
    "sendBeacon",
]

/** Of these, those that are handed on by name: `a=alert`, `[1].map(alert)`. */
export const HANDED_ON: readonly string[] = ["alert", "confirm", "prompt", "eval", "Function", "execScript", "atob"]

/** Members by which code reads or changes the page, by their object. */
export const PAGE_MEMBERS: Readonly<Record<string, readonly string[]>> = {
    document: [
        "cookie",
        "domain",
        "location",
        "write",
        "writeln",
        "body",
        "createElement",
        "documentElement",
        "execCommand",
        "forms",
        "referrer",
        "head",
        "defaultView",
        "URL",
        "baseURI",
    ],
    window: [
        "location",
        "open",
        "name",
        "eval",
        "alert",
        "onerror",
        "onload",
        "document",
        "localStorage",
        "navigation",
        "confirm",
        "print",
        "prompt",
    ],
    $: ["getScript", "globalEval"],
    jQuery: ["getScript", "globalEval"],
    location: ["href", "replace", "assign", "hash", "search", "pathname"],
    localStorage: ["getItem", "setItem"],
    sessionStorage: ["getItem", "setItem"],
    navigator: ["sendBeacon", "clipboard", "serviceWorker"],
    console: ["log", "info", "error", "warn", "debug", "trace", "dir", "table"],
    module: ["exports"],
}

/** Members of the document that find a part of the page: what is found is changed by setting a member of it. */
export const SELECTORS: readonly string[] = [
    "querySelector",
    "querySelectorAll",
    "getElementById",
    "getElementsByClassName",
    "getElementsByName",
    "getElementsByTagName",
    "elementFromPoint",
]

/** Members of every function that call it: as the tag of a template they do so without brackets. */
export const CALLING_MEMBERS: readonly string[] = ["call", "apply", "bind", "constructor"]

/** What is always true as a condition: literals, and objects that are always there. */
export const TRUTHY: readonly string[] = [
    "true",
    "Infinity",
    "NaN",
    "null",
    "undefined",
    "false",
    "Array",
    "Boolean",
    "Date",
    "Function",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Promise",
    "RegExp",
    "Set",
    "String",
    "Symbol",
    "console",
    "document",
    "globalThis",
    "process",
    "self",
    "window",
]
