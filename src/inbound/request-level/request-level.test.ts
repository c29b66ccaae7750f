import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isSekishoError } from "../../core/errors/sekisho-error.ts"
import type { RequestHead } from "../contract.ts"
import { type Circumstances, NO_CIRCUMSTANCES, WATCHED_FIELDS } from "./contract.ts"
import { isStaticLooking } from "./cache-deception.ts"
import { REQUEST_DETECTORS } from "./detectors.ts"
import { effectiveMethod } from "./method-override.ts"
import { isHonestRange } from "./ranges.ts"
import { wholeRequest } from "./whole-request.ts"

const SIGNED_IN: Circumstances = {
    hasSession: true,
    trustedProxy: false,
    crossSite: { mode: "block", trustedOrigins: ["https://pay.example.jp"] },
}
const OWN = ["Host", "www.example.jp"] as const

function headOf(line: string, fields: readonly (readonly [string, string])[] = []): RequestHead {
    const [method = "", target = ""] = line.split(" ")
    return { method, target, httpVersion: "1.1", headers: fields }
}

/** `technique score` of what is told. */
function told(head: RequestHead, circumstances: Circumstances = NO_CIRCUMSTANCES): string[] {
    const request = wholeRequest(head, circumstances)
    return REQUEST_DETECTORS.flatMap(({ judge }) => judge(request)).map(
        ({ finding }) => `${finding.technique} ${finding.score}`,
    )
}

describe("cross-site", () => {
    const foreign = ["Origin", "https://evil.example.net"] as const
    const form = ["Content-Type", "application/x-www-form-urlencoded"] as const
    const CHANGE = ["cross-site-change 100"]
    test.each([
        { line: "POST /mail", fields: [OWN, foreign, form], want: CHANGE, why: "a form of another origin" },
        { line: "POST /mail", fields: [OWN, foreign], want: CHANGE, why: "a body without a type" },
        {
            line: "POST /mail",
            fields: [OWN, ["Sec-Fetch-Site", "cross-site"], ["Origin", "null"], form],
            want: CHANGE,
            why: "a page that hides its origin; the browser says it is another",
        },
        {
            line: "POST /mail",
            fields: [OWN, ["Referer", "https://evil.example.net/x"], form],
            want: CHANGE,
            why: "an old browser: Referer alone",
        },
        {
            line: "POST /mail",
            fields: [OWN, ["Origin", "https://www.example.jp.evil.net"], form],
            want: CHANGE,
            why: "a host that begins like ours",
        },
        {
            line: "POST /mail",
            fields: [OWN, foreign, ["Content-Type", "text/plain"]],
            want: CHANGE,
            why: "JSON in a form of text",
        },
        {
            line: "GET /mail?_method=DELETE",
            fields: [OWN, foreign],
            want: CHANGE,
            why: "a method that is overridden changes something",
        },
        {
            line: "GET /chat",
            fields: [OWN, foreign, ["Upgrade", "websocket"]],
            want: ["cross-site-socket 100"],
            why: "a WebSocket asks nobody first",
        },
        { line: "GET /mail", fields: [OWN, foreign], want: [], why: "a link changes nothing" },
        {
            line: "POST /mail",
            fields: [OWN, ["Origin", "https://WWW.example.jp:443"], form],
            want: [],
            why: "our own page, with the port of its scheme",
        },
        {
            line: "POST /mail",
            fields: [
                ["Host", "10.0.0.5"],
                ["X-Forwarded-Host", "www.example.jp"],
                ["Origin", "https://www.example.jp"],
            ],
            want: [],
            why: "behind a proxy that names the host",
        },
        {
            line: "POST /mail",
            fields: [OWN, ["Sec-Fetch-Site", "same-site"], ["Origin", "https://blog.example.jp"], form],
            want: [],
            why: "a sister host: cannot be told from a hostile one, and many post so",
        },
        { line: "POST /mail", fields: [OWN, form], want: [], why: "a program: unknown, and passed" },
        { line: "POST /mail", fields: [OWN, ["Origin", "null"], form], want: [], why: "hidden, and nothing else said" },
        {
            line: "POST /done",
            fields: [OWN, ["Origin", "https://pay.example.jp"], ["Sec-Fetch-Site", "cross-site"], form],
            want: [],
            why: "the return from a payment that the owner named",
        },
        {
            line: "POST /api",
            fields: [OWN, foreign, ["Content-Type", "application/json"]],
            want: [],
            why: "a browser asks the application first (CORS)",
        },
        { line: "PUT /api", fields: [OWN, foreign], want: [], why: "so it does for other methods" },
        {
            line: "POST /api",
            fields: [OWN, foreign, form, ["X-Requested-With", "XMLHttpRequest"]],
            want: [],
            why: "and for fields of the page's own",
        },
    ] as const)("$line: $why", ({ line, fields, want }) => {
        const cross = told(headOf(line, fields), SIGNED_IN).filter((name) => name.startsWith("cross-site"))
        expect(cross).toEqual(want)
    })

    test("by default it is told, and without a session nothing is", () => {
        const head = headOf("POST /mail", [OWN, foreign])
        const observed: Circumstances = { ...SIGNED_IN, crossSite: { mode: "observe", trustedOrigins: [] } }
        expect(told(head, observed)).toEqual(["cross-site-change 40"])
        expect(told(head, { ...SIGNED_IN, hasSession: false })).toEqual([])
        expect(told(head, { ...SIGNED_IN, crossSite: { mode: "off", trustedOrigins: [] } })).toEqual([])
    })
})

describe("host", () => {
    test.each([
        { fields: [OWN, ["X-Forwarded-Host", "evil.net"]], want: ["second-host 40"], why: "X-Forwarded-Host" },
        { fields: [OWN, ["X-Host", "evil.net"]], want: ["second-host 40"], why: "X-Host" },
        { fields: [OWN, ["Forwarded", 'for=1;host="evil.net"']], want: ["second-host 40"], why: "Forwarded" },
        { fields: [OWN, ["X-Forwarded-Host", "www.example.jp, evil.net"]], want: ["second-host 40"], why: "a list" },
        { fields: [OWN, ["X-Original-URL", "/admin"]], want: ["second-path 40"], why: "another path" },
        { fields: [OWN, ["X-Rewrite-URL", "/admin?a=1"]], want: ["second-path 40"], why: "and query" },
        { fields: [["Host", "a.jp,evil.net"]], want: ["host-that-is-none 100"], why: "two hosts in one" },
        { fields: [["Host", "a.jp%00.evil.net"]], want: ["host-that-is-none 100"], why: "an escape" },
        { fields: [["Host", "a.jp:99999"]], want: ["host-that-is-none 100"], why: "a port there is not" },
        { fields: [["Host", "a.jp:80@evil.net"]], want: ["host-that-is-none 100"], why: "user information" },
        { fields: [OWN, ["X-Forwarded-Host", "www.example.jp:443"]], want: [], why: "the same, with a port" },
        { fields: [OWN, ["X-Original-URL", "/a?b=c"]], want: [], why: "the same path" },
        { fields: [["Host", "app_1.internal:8080"]], want: [], why: "a name of a container" },
        { fields: [["Host", "[2001:db8::1]:443"]], want: [], why: "an address" },
    ] as const)("$why", ({ fields, want }) => {
        expect(told(headOf("GET /a?b=c", fields))).toEqual(want)
    })

    test("a trusted proxy's word counts", () => {
        const head = headOf("GET /a", [OWN, ["X-Forwarded-Host", "public.example.jp"], ["X-Original-URL", "/b"]])
        expect(told(head, { ...SIGNED_IN, trustedProxy: true })).toEqual([])
    })
})

describe("range", () => {
    test.each([
        { value: "bytes=0-499", want: true, why: "one part" },
        { value: "bytes=500-", want: true, why: "a download that goes on" },
        { value: "bytes=-500", want: true, why: "the end" },
        { value: "bytes=0-99,200-299, 400-", want: true, why: "pages of a document" },
        { value: "lines=1-2,1-2", want: true, why: "another unit: ignored by servers" },
        { value: "bytes=0-,0-", want: false, why: "overlapping" },
        { value: "bytes=0-100,50-150", want: false, why: "in part" },
        {
            value: `bytes=${Array.from({ length: 40 }, (_, n) => `${n * 10}-${n * 10 + 1}`).join(",")}`,
            want: false,
            why: "many",
        },
    ])("$value: $why", ({ value, want }) => {
        expect(isHonestRange(value)).toBe(want)
        expect(told(headOf("GET /a.jpg", [OWN, ["Range", value]]))).toEqual(want ? [] : ["range-flood 40"])
    })
})

describe("cache deception", () => {
    test.each([
        { path: "/account%3Bx.css", want: true, why: "an encoded semicolon" },
        { path: "/account;x.css", want: true, why: "a path parameter" },
        { path: "/my/account%00.js?a=b", want: true, why: "NUL" },
        { path: "/account%3Fx.png", want: true, why: "a question mark" },
        { path: "/account%2523x.css", want: true, why: "twice encoded" },
        { path: "/account/x.css", want: false, why: "it may be a file: only the answer can tell" },
        { path: "/style.css%3Fver=1.css", want: false, why: "a mirror of a site" },
        { path: "/list;jsessionid=A1B2", want: false, why: "an old session" },
        {
            path: "/a%20photo.jpg",
            want: false,
            why: "a name with a space",
        },
        { path: "/index.php/skin/a.css", want: false, why: "a front controller" },
    ])("$path: $why", ({ path, want }) => {
        const found = told(headOf(`GET ${path}`, [OWN]), SIGNED_IN)
        expect(found.some((name) => name.startsWith("static-ending"))).toBe(want)
    })

    test.each([
        { target: "/account/x.css", want: true, why: "ends like a style sheet" },
        { target: "/account/x.css?v=1", want: true, why: "before a query" },
        { target: "/account", want: false, why: "a page" },
    ])("looks static, $target: $why", ({ target, want }) => {
        expect(isStaticLooking(target)).toBe(want)
    })
})

describe("forced browsing", () => {
    test.each([
        { path: "/config.php.bak", want: ["copy-of-program 100"], why: "a copy" },
        { path: "/index.php~", want: ["copy-of-program 100"], why: "of an editor" },
        { path: "/.index.php.swp", want: ["copy-of-program 100"], why: "of another" },
        { path: "/app/settings.py_old", want: ["copy-of-program 100"], why: "by hand" },
        { path: "/web.config.20240101", want: [], why: "a date alone is no ending of a copy" },
        { path: "/config%2ephp%2ebak", want: ["copy-of-program 100"], why: "encoded" },
        { path: "/config.php.bak;x=1", want: ["copy-of-program 100"], why: "with a parameter" },
        { path: "/backup.sql", want: ["database-dump 100"], why: "a dump" },
        { path: "/db/members.sql.gz", want: ["database-dump 100"], why: "packed" },
        { path: "/backup-2024-01.tar.gz", want: ["site-archive 100"], why: "everything" },
        { path: "/WEB-INF/web.xml", want: ["inner-page 100"], why: "a servlet's insides" },
        { path: "/actuator/heapdump", want: ["inner-page 100"], why: "memory" },
        { path: "/phpMyAdmin/index.php", want: ["admin-console 40"], why: "told: the owner's people use it" },
        { path: "/proc/self/environ", want: ["inner-page 100"], why: "the environment of the program" },
        { path: "/proc/self-service/", want: [], why: "a page" },
        { path: "/docs/報告書.zip", want: [], why: "a download" },
        { path: "/gallery/Thumbs.db", want: [], why: "Windows" },
        { path: "/backup-service/", want: [], why: "a page about it" },
        { path: "/blog/how-to-restore-a-.bak-file", want: [], why: "an article about it" },
        { path: "/opendata/population.csv", want: [], why: "what offices publish" },
        { path: "/news/old", want: [], why: "a word" },
    ])("$path: $why", ({ path, want }) => {
        expect(told(headOf(`GET ${path}`, [OWN]))).toEqual(want)
    })
})

describe("the method it amounts to", () => {
    test.each([
        { line: "POST /a", fields: [["X-HTTP-Method-Override", "delete"]], want: "DELETE", why: "a header" },
        { line: "POST /a?_method=put", fields: [], want: "PUT", why: "a parameter" },
        { line: "GET /a?%5Fmethod=%50UT", fields: [], want: "PUT", why: "encoded" },
        { line: "POST /a?x_method=put", fields: [], want: "POST", why: "another parameter" },
        { line: "POST /a", fields: [["X-HTTP-Method", "<b>"]], want: "POST", why: "what is no method is a value" },
        { line: "POST /a?_method=PUT", fields: [["X-Method-Override", "PUT"]], want: "PUT", why: "twice the same" },
    ] as const)("$line: $why", ({ line, fields, want }) => {
        expect(effectiveMethod(headOf(line, fields))).toBe(want)
    })

    test.each([
        { line: "POST /a?_method=PUT", fields: [["X-HTTP-Method-Override", "DELETE"]], why: "header and parameter" },
        { line: "POST /a", fields: [["X-HTTP-Method", "PUT, DELETE"]], why: "a list" },
        { line: "POST /a?_method=PUT&_method=PATCH", fields: [], why: "two parameters" },
    ] as const)("contradictory: $why", ({ line, fields }) => {
        expect(() => effectiveMethod(headOf(line, fields))).toThrow(
            expect.objectContaining({ code: "SEKISHO_INBOUND_AMBIGUOUS" }),
        )
    })
})

test("law: any head is judged without an error of another kind, and evidence lies in its text", () => {
    const name = fc.oneof(fc.constantFrom(...WATCHED_FIELDS), fc.string({ maxLength: 20 }))
    const piece = fc.constantFrom(
        "https://",
        "a.jp",
        ":",
        "@",
        "bytes=",
        "0-",
        ",",
        "/",
        "%3B",
        ".css",
        "_method=PUT",
        "null",
        ".bak",
    )
    const value = fc
        .array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 8 })
        .map((parts) => parts.join(""))
    fc.assert(
        fc.property(value, fc.array(fc.tuple(name, value), { maxLength: 12 }), (target, headers) => {
            for (const { finding, text } of judged({
                method: "POST",
                target: `/${target}`,
                httpVersion: "1.1",
                headers,
            })) {
                expect(finding.evidence).toEqual({ start: 0, end: text.length })
            }
        }),
    )
})

function judged(head: RequestHead): ReturnType<(typeof REQUEST_DETECTORS)[number]["judge"]> {
    try {
        const request = wholeRequest(head, SIGNED_IN)
        return REQUEST_DETECTORS.flatMap(({ judge }) => judge(request))
    } catch (error) {
        if (isSekishoError(error) && error.code === "SEKISHO_INBOUND_AMBIGUOUS") return []
        throw error
    }
}

describe("detours of the path", () => {
    const DETOUR = ["disguised-climb 100"]
    test.each([
        { path: "/unauth/%252e%252e/php/gate.php/a", want: DETOUR, why: "encoded twice" },
        { path: "/setup/s/%u002e%u002e/%u002e%u002e/log.jsp", want: DETOUR, why: "an old encoding" },
        { path: "/public/..%2F%5cx.example", want: DETOUR, why: "an encoded separator behind it" },
        { path: "/a/%2E%2e/b", want: DETOUR, why: "encoded once" },
        { path: "/app/..;/manager", want: DETOUR, why: "a parameter of it" },
        { path: "/a\\..\\b", want: DETOUR, why: "separators of Windows" },
        { path: "/a/b/c/../../../x", want: DETOUR, why: "three of them, within the root" },
        { path: "/app/v1/../img/a.png", want: [], why: "an address put together by a program" },
        { path: "/a/..b/c..d/...", want: [], why: "names with dots" },
        { path: "/wiki/100%25..%3F", want: [], why: "a name that ends in dots" },
    ])("$path: $why", ({ path, want }) => {
        expect(told(headOf(`GET ${path}`, [OWN]))).toEqual(want)
    })
})
