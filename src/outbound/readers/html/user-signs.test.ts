import { expect, test } from "vitest"
import { createKeyer } from "../../../core/keyer.ts"
import { createMeter } from "../../meter.ts"
import { isUsersTag, usersName } from "./user-signs.ts"

const keyer = createKeyer(new Uint8Array(32).fill(7))

/** How many the meter sees in a page that comes in pieces of so many units. */
function personsOf(body: string, piece: number): number {
    const meter = createMeter({ mediaType: "text/html", keyer })
    if (meter === null) throw new Error("no meter")
    const steps = []
    for (let at = 0; at < body.length; at += piece) steps.push(meter.push(body.slice(at, at + piece)))
    const shown = [...steps, meter.end()].flatMap(({ records }) => records.flatMap(({ sightings }) => sightings))
    return new Set(shown.map(({ name }) => name)).size
}

const PAGES = [
    {
        why: "links to users",
        count: 2,
        body: `<p><a href="/users/4">山田 太郎</a></p><p><a href="/users/5">佐藤 花子</a></p>`,
    },
    {
        why: "a text within a user's link",
        count: 1,
        body: `<a class="user" href="/u"><img src="a.png"><span>山田 太郎</span></a>`,
    },
    {
        why: "the text of a user's picture",
        count: 1,
        body: `<img class="avatar" alt="山田 太郎 のアバター" src="a.png">`,
    },
    {
        why: "a cell below a heading nobody knows",
        count: 1,
        body: `<table><tr><th>誰</th><th>点</th></tr><tr><td class="user">山田 太郎</td><td>3</td></tr></table>`,
    },
    {
        why: "a user's link within a longer line",
        count: 2,
        body: `<p><a href="/users/4">山田 太郎</a> - 11月2日 10:00</p><p><a href="/users/5"><b>佐藤 花子</b></a>さんが返信しました</p>`,
    },
    {
        why: "several users within one sentence",
        count: 2,
        body: `<p>担当を<a href="/users/4">山田 太郎</a>から<a href="/users/5">佐藤 花子</a>に変えました</p>`,
    },
    {
        why: "users behind a label",
        count: 2,
        body: `<p>参加者：<a href="/users/4">山田 太郎</a>、<a href="/users/5">佐藤 花子</a></p>`,
    },
    {
        why: "a link to a work within a line",
        count: 0,
        body: `<p><a href="/works/4">山田 太郎</a> - 11月2日</p>`,
    },
    { why: "links to works", count: 0, body: `<p><a class="author" href="/works/4">山田 太郎</a></p>` },
    { why: "words that are no name", count: 0, body: `<p><a href="/users/4">利用 規約</a></p>` },
    { why: "a name behind a user's link", count: 0, body: `<p><a href="/users/4">一覧</a></p><p>山田 太郎</p>` },
]

test.each(PAGES)("$why: $count, however the page comes in pieces", ({ body, count }) => {
    expect([1, 7, 64, 4_096].map((piece) => personsOf(body, piece))).toEqual([count, count, count, count])
})

test.each([
    ['<a class="user active" href="/users/39">', true],
    ['<span class="user-name">', true],
    ['<a href="ag.cgi?page=UserShow&amp;uid=4">', true],
    ['<img class="avatar s24" alt="山田 太郎">', true],
    ['<td data-user-id="4">', true],
    ['<a href="/works?author=12">', false],
    ['<a class="superuser" href="/used/4">', false],
    ['<a href="/user-guide.html">', true],
    ['<p class="person">', false],
])("%s is a user's tag: %s", (markup, wanted) => {
    expect(isUsersTag(markup)).toBe(wanted)
})

test("a name is told from what stands behind it, and from other words", () => {
    expect(["山田 太郎", "山田 太郎さん", "山田 太郎 のアバター", "利用の 手引き", "操作 説明"].map(usersName)).toEqual(
        ["山田 太郎", "山田 太郎", "山田 太郎", "", ""],
    )
})
