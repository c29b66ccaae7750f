import { expect, test } from "vitest"
import { SiteTable } from "./site-table.ts"

const table = new SiteTable(
    [
        { hosts: ["www.example.jp", "example.jp"], value: "www" },
        { hosts: ["*.shop.example.jp"], value: "shops" },
        { hosts: ["one.shop.example.jp"], value: "one" },
    ],
    null,
)

test.each([
    { host: "www.example.jp", want: "www", why: "its name" },
    { host: "WWW.Example.JP:8443", want: "www", why: "case and port do not matter" },
    { host: "www.example.jp.", want: "www", why: "the fully qualified name" },
    { host: "a.shop.example.jp", want: "shops", why: "below a star" },
    { host: "a.b.shop.example.jp", want: "shops", why: "further below" },
    { host: "shop.example.jp", want: null, why: "the star does not name itself" },
    { host: "one.shop.example.jp", want: "one", why: "an exact name outdoes a star" },
    { host: "evilexample.jp", want: null, why: "the same letters at the end are another name" },
    { host: "192.0.2.1", want: null, why: "an address" },
    { host: undefined, want: null, why: "none" },
])("$host: $why", ({ host, want }) => {
    expect(table.find(host)).toBe(want)
})

test("without sites everything is the gate's own", () => {
    expect(new SiteTable([], "all").find("anything")).toBe("all")
    expect(new SiteTable([{ hosts: ["*"], value: "rest" }], null).find("anything")).toBe("rest")
})
