import { expect, test } from "vitest"
import { UnitArray } from "../units.ts"
import { landmarkOf } from "./landmarks.ts"
import { createAttributeList, scanTag } from "./tag-scan.ts"
import { tagNamed } from "./tags.ts"

const CASES = [
    { name: "footer", attributes: "", want: "foot", why: "by the element" },
    { name: "nav", attributes: "", want: "side", why: "by the element" },
    { name: "div", attributes: `role="contentinfo"`, want: "foot", why: "by the role" },
    { name: "div", attributes: `class="wide site-footer dark"`, want: "foot", why: "by one of its classes" },
    { name: "div", attributes: `id="Foot"`, want: "foot", why: "capitals say the same" },
    { name: "div", attributes: `class="FOOTER-area"`, want: "foot", why: "of an area" },
    { name: "div", attributes: `class="card-footer"`, want: null, why: "cards have feet of their own" },
    { name: "div", attributes: `class="info form-follow"`, want: null, why: "`fo` begins other words" },
    { name: "div", attributes: `data-part="footer"`, want: null, why: "neither class nor name" },
    { name: "div", attributes: "", want: null, why: "a block like any other" },
] as const

test.each(CASES)("<$name $attributes> is $want: $why", ({ name, attributes, want }) => {
    const text = `<${name} ${attributes}>`
    const list = createAttributeList()
    scanTag(text, new UnitArray().of(text), name.length + 1, list)
    expect(landmarkOf(tagNamed(name), text, list)).toBe(want)
})
