import { expect, test } from "vitest"
import { isSamePlace } from "./places.ts"

test.each([
    { left: "json[3].state", right: "json[41].state", same: true, why: "items of one list" },
    { left: "query.a", right: "query.b", same: true, why: "two parameters" },
    { left: "query.a", right: "query.a#key", same: false, why: "a key is read in its own way" },
    { left: "multipart.a.content", right: "multipart.a.filename", same: false, why: "so is a file's name" },
    {
        left: "query.a",
        right: "query.redirect_uri",
        same: false,
        why: "may be an address of the visitor's own machine",
    },
    { left: "json.removed[1]", right: "json.file", same: false, why: "an item of a list may name a file of a change" },
    { left: "form.comment", right: "query.comment", same: false, why: "a text box has line ends" },
])("$left and $right: $why", ({ left, right, same }) => {
    expect(isSamePlace(left, right)).toBe(same)
    expect(isSamePlace(right, left)).toBe(same)
})
