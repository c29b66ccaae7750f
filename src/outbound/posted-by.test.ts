import { expect, test } from "vitest"
import { createKeyer } from "../core/keyer.ts"
import { createMeter } from "./meter.ts"

const keyer = createKeyer(new Uint8Array(32).fill(7))

function persons(body: string): number {
    const meter = createMeter({ mediaType: "text/html", keyer })
    if (meter === null) throw new Error("no reader for pages")
    return [...meter.push(body).records, ...meter.end().records].flatMap(({ sightings }) => sightings).length
}

test.each([
    {
        why: "one line of a header",
        body: "<article><b>中村 健一</b> <time>2026/11/01 10:00</time><p>楽しかった</p></article>",
    },
    {
        why: "cells of their own",
        body: "<li><span>中村 健一</span><span>2026年11月1日(日) 10:00</span><p>楽しかった</p></li>",
    },
    { why: "a day without its year", body: "<li><b>中村 健一</b> <time>11/1 10:00</time><p>楽しかった</p></li>" },
    { why: "the moment first", body: "<div><p>2026-11-01 10:00</p><p>中村 健一</p><p>楽しかった</p></div>" },
    { why: "in brackets", body: "<p>中村健一さん（2026/11/01 10:00）</p><p>楽しかった</p>" },
    {
        why: "from whom it is",
        body: "<li><cite>中村 健一</cite> より: <a>2026年11月1日 10:00</a><p>楽しかった</p></li>",
    },
    { why: "how long ago", body: "<li><a>中村 健一</a> <span>3時間前</span><p>楽しかった</p></li>" },
])("posted, $why: somebody", ({ body }) => {
    expect(persons(body)).toBe(1)
})

test.each([
    { why: "a date alone, as titles have it", body: "<li><b>中村 健一</b> <time>2026/11/01</time></li>" },
    { why: "no name of the dictionary", body: "<li><b>Home Page</b> <span>2026/11/01 10:00</span></li>" },
    { why: "a title that begins with a name", body: "<li><b>中村健一ショー</b> <span>2026/11/01 10:00</span></li>" },
    { why: "what was changed when", body: "<p>更新 2026/11/01 10:00</p><p>お知らせ 3日前</p>" },
    { why: "a time of opening", body: "<p>松本 営業所</p><p>2026/11/01 10:00</p>" },
])("posted, $why: nobody", ({ body }) => {
    expect(persons(body)).toBe(0)
})
