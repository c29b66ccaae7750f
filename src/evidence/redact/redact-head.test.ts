import { describe, expect, test } from "vitest"
import { KnownSecrets } from "./known-secrets.ts"
import { redactAddress, redactFields } from "./redact-head.ts"
import { redactText } from "./redact-text.ts"

const one = (name: string, value: string): string =>
    redactFields({ fields: [name, value], known: new KnownSecrets() })[1] ?? ""

const FIELDS = [
    ["Cookie", "sid=Xy12zz; theme=dark", "sid=[redacted:session]; theme=[redacted:session]", "names of cookies stay"],
    ["cookie", "Xy12zz", "=[redacted:session]", "one without a name"],
    ["Set-Cookie", "sid=Xy12zz; Path=/; HttpOnly", "sid=[redacted:session]; Path=/; HttpOnly", "attributes stay"],
    ["Authorization", "Bearer Xy12zzAbc", "Bearer [redacted:credential]", "the scheme stays"],
    ["Authorization", "Xy12zzAbc", "[redacted:credential]", "no scheme"],
    ["X-Api-Key", "Xy12zz", "[redacted:session]", "a key by its name"],
    [
        "Referer",
        "https://a.example/x?id=1&token=Xy12zz#f",
        "https://a.example/x?id=1&token=[redacted:session]#f",
        "one parameter",
    ],
    ["Location", "/next?session_id=Xy12zz&ok=1", "/next?session_id=[redacted:session]&ok=1", "of an answer"],
    ["X-Note", "1234 5678 9018", "[redacted:my-number]", "a My Number anywhere"],
    ["Content-Type", "%{(#a='b')}", "%{(#a='b')}", "an attack stays"],
    ["User-Agent", "() { :; }; /bin/id", "() { :; }; /bin/id", "an attack stays"],
] as const
test.each(FIELDS)("%s: %s → %s (%s)", (name, value, want) => {
    expect(one(name, value)).toBe(want)
})

const ADDRESSES = [
    ["/a?id=1%27+or+1=1--", "/a?id=1%27+or+1=1--", "an attack, as it is spelled"],
    ["/a?p%61ssword=Xy12zz&b=1", "/a?p%61ssword=[redacted:credential]&b=1", "a name in escapes"],
    ["/a?n=1234%205678%209018", "/a?n=[redacted:my-number]", "digits in escapes"],
    ["/a;jsessionid=Xy12zzAA?b=1", "/a;jsessionid=[redacted:session]?b=1", "a session in the path"],
    ["/a?b=%E3&token=%ff%fe", "/a?b=%E3&token=[redacted:session]", "bytes that are no text"],
    ["/a?token=&b", "/a?token=&b", "nothing there"],
    ["/a?x=1#access_token=Xy12zz", "/a?x=1#access_token=[redacted:session]", "behind the fragment's sign"],
    ["*", "*", "no path"],
] as const
test.each(ADDRESSES)("%s → %s (%s)", (address, want) => {
    expect(redactAddress(address, new KnownSecrets())).toBe(want)
})

describe("what the request carried as a secret is taken out of the answer", () => {
    test.each([
        { fields: ["Cookie", "sid=0f9e8d7c6b"], page: "id 0f9e8d7c6b", why: "a cookie" },
        { fields: ["Authorization", `Basic ${btoa("u:Xy12zzAA")}`], page: "pw Xy12zzAA", why: "the password of Basic" },
        { fields: ["Set-Cookie", "a=tok%2Fen123; Path=/"], page: "tok%2Fen123", why: "a cookie just set" },
    ])("$why", ({ fields, page }) => {
        const known = new KnownSecrets()
        redactFields({ fields, known })
        expect(redactText(page, "text/plain", known).text).toContain("[redacted:known]")
    })

    test("but not what is short or common", () => {
        const known = new KnownSecrets()
        redactFields({ fields: ["Cookie", "a=1; b=true; c=abc"], known })
        const page = "1 of true abc"
        expect(redactText(page, "text/plain", known).text).toBe(page)
    })
})
