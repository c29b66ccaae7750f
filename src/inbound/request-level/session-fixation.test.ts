import { expect, test } from "vitest"
import type { RequestHead } from "../contract.ts"
import { NO_CIRCUMSTANCES } from "./contract.ts"
import { SESSION_FIXATION_DETECTOR } from "./session-fixation.ts"
import { wholeRequest } from "./whole-request.ts"

interface Row {
    readonly target: string
    readonly referer?: string
    readonly cookie?: string
    readonly method?: string
    readonly why: string
}

const ATTACKS: readonly Row[] = [
    { target: "/login?PHPSESSID=abc123", why: "a link that brings a session" },
    { target: "/login?jsessionid=74B0", referer: "http://203.0.113.9/", why: "from a number" },
    { target: "/login.cfm?CFID=1&CFTOKEN=2", why: "two identifiers of one session" },
    { target: "/?__Host-next-auth.session-token=x", why: "a name with a prefix" },
    { target: "/?ASPSESSIONIDQQABCDEF=x", why: "a name that ends with chance letters" },
    { target: "/?connect.sid=s%3Aabc", cookie: "connect.sid=s%3Axyz", why: "another than the visitor's own" },
    { target: "/?koa:sess=abc", referer: "https://www.example.jp.example.net/", why: "a host that begins alike" },
]

const HONEST: readonly Row[] = [
    {
        target: "/i/menu.cgi?PHPSESSID=abc123",
        referer: "http://www.example.jp/i/",
        why: "an old telephone's next page",
    },
    { target: "/i/menu.cgi?PHPSESSID=abc123", referer: "", why: "a telephone that sends no Referer" },
    { target: "/?PHPSESSID=abc123", referer: "https://m.example.jp/", why: "the site's own page for telephones" },
    { target: "/done.php?PHPSESSID=abc&order=12&result=ok", why: "a return from payment" },
    { target: "/done.php?PHPSESSID=abc", method: "POST", why: "a return from payment as POST" },
    {
        target: "/cart.php?PHPSESSID=abc",
        cookie: "PHPSESSID=abc",
        why: "a cancelled payment: the visitor's own session",
    },
    { target: "/thanks?session_id=cs_test_a1B2", why: "a payment's own number" },
    { target: "/app/list.do;jsessionid=74B0?page=2", why: "in a path, as servlets write links" },
    { target: "/events?session=12", why: "a talk at a conference" },
    { target: "/?PHPSESSID=", why: "empty" },
    { target: "/?q=PHPSESSID", why: "a search" },
]

function headOf({ target, referer = "https://elsewhere.example.com/x", cookie, method = "GET" }: Row): RequestHead {
    const headers: [string, string][] = [["Host", "www.example.jp:8080"]]
    if (referer !== "") headers.push(["Referer", referer])
    if (cookie !== undefined) headers.push(["Cookie", cookie])
    return { method, target, httpVersion: "1.1", headers }
}

function techniquesIn(row: Row): readonly string[] {
    const request = wholeRequest(headOf(row), NO_CIRCUMSTANCES)
    return SESSION_FIXATION_DETECTOR.judge(request).map(({ finding }) => finding.technique)
}

test.each(ATTACKS)("refused $target: $why", (row) => {
    expect(techniquesIn(row)).toEqual(["session-from-another-site"])
})

test.each(HONEST)("passes $target: $why", (row) => {
    expect(techniquesIn(row)).toEqual([])
})
