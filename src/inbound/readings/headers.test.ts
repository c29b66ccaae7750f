import { expect, test } from "vitest"
import { readHeader } from "./headers.ts"
import { collect } from "./readings.case.ts"

const CASES = [
    { name: "X-Test", value: "a'b", want: ["header.x-test=a'b"], why: "as it stands" },
    { name: "Cookie", value: "a=1; b=x=y", want: ["cookie.a=1", "cookie.b=x=y"], why: "the first = divides" },
    { name: "Cookie", value: "a'=1", want: ["cookie[0]#key=a'", "cookie[0]=1"], why: "a key that holds syntax" },
    { name: "Cookie", value: "loose", want: ["cookie[0]=loose"], why: "a value without a name" },
    {
        name: "Cookie",
        value: 'a="x;y"',
        want: ['cookie.a="x', "cookie.a=x;y", 'cookie[1]=y"'],
        why: "quoted: both readings",
    },
    { name: "Referer", value: "https://a.jp/b?q=x%27", want: ["header.referer→query.q=x'"], why: "by its query" },
    { name: "Referer", value: "${jndi:x}", want: ["header.referer=${jndi:x}"], why: "no address: as it stands" },
    {
        name: "Authorization",
        value: "Basic YSc6Yg==",
        want: ["header.authorization→user=a'", "header.authorization→password=b"],
        why: "credentials are decoded",
    },
    { name: "Bad'Name", value: "1", want: ["header[?]#name=Bad'Name", "header[?]=1"], why: "a name that is none" },
] as const

test.each(CASES)("$name: $value: $why", ({ name, value, want }) => {
    expect(collect((take) => readHeader(name, value, take))).toEqual(want)
})
