import { expect, test } from "vitest"
import { parsePurl } from "./purl.ts"

test.each<[string, string, string | null, string, string | null]>([
    [
        "pkg:maven/org.apache.struts/struts2-core@2.3.31?type=jar",
        "a group",
        "Maven",
        "org.apache.struts:struts2-core",
        "2.3.31",
    ],
    ["pkg:npm/%40scope/a@1.0.0", "a scope", "npm", "@scope/a", "1.0.0"],
    ["pkg:npm/@scope/a", "a scope as some write it, and no version", "npm", "@scope/a", null],
    ["pkg:golang/github.com/a/b@v1.0.0#sub/path", "a path behind it", "Go", "github.com/a/b", "v1.0.0"],
    [
        "pkg:deb/debian/libssl3@3.0.11-1?distro=debian-12&upstream=openssl",
        "a source package",
        "Debian:12",
        "openssl",
        "3.0.11-1",
    ],
    ["pkg:deb/ubuntu/curl@7.81.0?distro=ubuntu-22.04", "a release", "Ubuntu:22.04", "curl", "7.81.0"],
    ["pkg:apk/alpine/curl@8.0.1-r0?distro=3.18.2", "Alpine's release", "Alpine:v3.18", "curl", "8.0.1-r0"],
    ["pkg:generic/openssl@1.1.1", "generic says nothing", null, "openssl", "1.1.1"],
    ["pkg:rpm/fedora/curl@7", "a type without an ecosystem here", "rpm", "fedora/curl", "7"],
    ["PKG:NPM/a@1%2B2", "capitals, and percent signs", "npm", "a", "1+2"],
])("%s: %s", (text, _, ecosystem, name, version) => {
    expect(parsePurl(text)).toEqual({ ecosystem, name, version })
})

test.each([["pkg:npm"], ["pkg:npm/"], ["npm/a@1"], ["pkg:npm/%zz@1"], [`pkg:npm/${"a".repeat(5_000)}@1`], [""]])(
    "%s is none",
    (text) => {
        expect(parsePurl(text)).toBeNull()
    },
)
