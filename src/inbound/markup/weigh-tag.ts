// What one tag does in a page it was not meant for.
import type { Attribute, Tag } from "./tag-lexer.ts"
import type { MarkupTechniqueName } from "./techniques.data.ts"
import { LOADING_ELEMENTS, URL_ATTRIBUTES } from "./names.data.ts"
import { unitAt } from "../text-units.ts"

const loading: ReadonlySet<string> = new Set(LOADING_ELEMENTS)
const urlAttributes: ReadonlySet<string> = new Set(URL_ATTRIBUTES)

/** Every handler of HTML and SVG has this shape; names with other signs are attributes of libraries (`@click`, `on:click`). */
const HANDLER = /^on[a-z]{3,40}$/
/** A browser skips white space and controls in front of a scheme, and line ends and tabs inside it. */
const SKIPPED = /[\u0000-\u0020]+/g
const PROGRAM_SCHEME = /^(?:javascript|vbscript|livescript|mocha):/i
/** A list of animated values may have the address in any place. */
const PROGRAM_SCHEME_IN_LIST = /(?:^|[;,?&])(?:javascript|vbscript):/i
const PROGRAM_DATA = /^data:(?:[^,]{0,60}(?:html|svg|xml|script)|(?:;base64)?,)/i
const STYLE_PROGRAM = /expression\(|-moz-binding|behaviou?r:|@import|url\(["']?(?:javascript|vbscript|data:text)/i
/** Charsets in which signs are spelled by other bytes. */
const ODD_CHARSET = /charset\s*=\s*["']?(?:utf-?(?:7|16|32)|ucs|iso-2022|hz-|ibm|ebcdic|x-imap)/i
const EXTERNAL = /^(?:https?:)?\/\//i
/** Inside an element that a page's own program reads its data from, text is a program when it has one of its signs. */
const PROGRAM_SIGN = /[(=;[`]/
const CONTENT_UNITS = 200
/** Of a form, up to its field for a password. */
const FORM_UNITS = 600

/** The technique of a tag by itself; null for one that only shows something. */
export function weighTag(tag: Tag, text: string): MarkupTechniqueName | null {
    for (const attribute of tag.attributes) {
        const technique = weighAttribute(attribute)
        if (technique !== null) return technique
    }
    if (tag.name === "script" || tag.name.startsWith("script/")) return weighScript(tag, text)
    if (tag.name === "style") return weighStyle(contentOf(tag, text))
    if (loading.has(tag.name) && tag.attributes.length > 0) return "loaded-object"
    return tag.name === "form" ? weighForm(tag, text) : weighPageTag(tag)
}

/** A form that sends a password to another site. */
function weighForm({ attributes, end }: Tag, text: string): MarkupTechniqueName | null {
    const isForeign = attributes.some(({ name, value }) => name === "action" && EXTERNAL.test(packed(value)))
    const asksPassword =
        isForeign && /<input\s[^>]{0,200}type\s{0,4}=\s{0,4}["']?password/i.test(text.slice(end, end + FORM_UNITS))
    return asksPassword ? "page-redirection" : null
}

function weighAttribute({ name, value, open }: Attribute): MarkupTechniqueName | null {
    if (name.startsWith("on")) return HANDLER.test(name) && (value !== "" || open) ? "event-handler" : null
    if (name === "style") return STYLE_PROGRAM.test(packed(value)) ? "script-in-style" : null
    if (name === "srcdoc") return value === "" ? null : "embedded-document"
    if (FRAMEWORK_ATTRIBUTE.test(name)) return weighFramework(name, value)
    if (!urlAttributes.has(name)) return null
    return isProgram(name, packed(value)) ? "script-address" : null
}

/** Vue, Alpine, Angular, Svelte, htmx, Knockout: their attributes are programs; what pages say in them is their own state. */
const FRAMEWORK_ATTRIBUTE = /^(?:(?:x|v|ng|data-ng|hx|data-hx)-|data-bind$|[@:(]|on:)/
const FRAMEWORK_PROGRAM =
    /\b(?:alert|confirm|prompt|print|eval|fetch|import|Function|setTimeout|setInterval|execScript)\s{0,4}[(`]|\b(?:constructor|__proto__)\b|\$event\.view|\b(?:document|window|self|top|globalThis|localStorage|location)\s{0,4}(?:\.|\[|=[^=])/
/** htmx: asks an address, and puts what it answers into the page. */
const FETCHING = /^(?:data-)?hx-(?:get|post|put|patch|delete)$/

function weighFramework(name: string, value: string): MarkupTechniqueName | null {
    if (FETCHING.test(name)) return EXTERNAL.test(packed(value)) ? "loaded-object" : null
    if (/^(?:v-bind)?:is$/.test(name)) return /script|iframe|object|embed/i.test(value) ? "loaded-object" : null
    return FRAMEWORK_PROGRAM.test(value) ? "event-handler" : null
}

function isProgram(name: string, address: string): boolean {
    if (PROGRAM_SCHEME.test(address) || PROGRAM_DATA.test(address)) return true
    return (name === "values" || name === "content") && PROGRAM_SCHEME_IN_LIST.test(address)
}

/** A rule that asks another site for a picture where the value of a field begins so: it spells out what a visitor typed. */
const TELLING_STYLE = /\[[\w-]{1,40}[\^*$|~]?=[^\]{}]{0,80}\][^{}]{0,80}\{[^{}]{0,160}url\(["']?(?:https?:)?\/\//i

/** A mail or a page that is pasted whole names its letters' sheet among rules of its own; an injected import stands alone.
 * What is read of the sheet may end within. */
const SHEET_OF_LETTERS =
    /@import\s{1,4}url\(\s{0,4}["']?https:\/\/[\w.-]{1,80}\/[^\s()"'<>]{0,160}(?:["']?\s{0,4}\)|$)/gi

function weighStyle(sheet: string): MarkupTechniqueName | null {
    const content = sheet.includes("{") ? sheet.replaceAll(SHEET_OF_LETTERS, "") : sheet
    return STYLE_PROGRAM.test(packed(content)) || TELLING_STYLE.test(content) ? "script-in-style" : null
}

function weighScript(tag: Tag, text: string): MarkupTechniqueName {
    if (tag.attributes.some(({ name }) => name === "src" || name === "href" || name === "xlink:href"))
        return "script-element"
    if (tag.attributes.some(({ name, value }) => name === "type" && /^\s*(?:importmap|speculationrules)/i.test(value)))
        return "script-element"
    const content = contentOf(tag, text)
    if (isNamedInCode(tag, text)) return "mentioned-script"
    return PROGRAM_SIGN.test(content) && /^\s*[!-~]/.test(content) ? "script-element" : "mentioned-script"
}

/** `` `<script>` in titles``: Markdown names the tag, a sentence goes on, and nothing ends a program that would begin there. */
function isNamedInCode({ start, end }: Tag, text: string): boolean {
    if (unitAt(text, start - 1) !== BACKTICK || unitAt(text, end) !== BACKTICK) return false
    const behind = text.slice(end + 1, end + CONTENT_UNITS)
    return SAID_BEHIND.test(behind) && !ENDED.test(behind)
}

const BACKTICK = 0x60
const SAID_BEHIND = /^[ .,:)]{0,3}(?:[A-Za-z]{2,16}[ ,.]|[^\u0000-\u007f])/
/** Also of a call, or of what is given a value. */
const ENDED = /<\/|[(=[]/

function weighPageTag({ name, attributes }: Tag): MarkupTechniqueName | null {
    const valueOf = (wanted: string): string | undefined => attributes.find((each) => each.name === wanted)?.value
    switch (name) {
        case "base":
            return attributes.some((each) => each.name === "href" || each.name === "target") ? "page-redirection" : null
        case "meta":
            return isTelling(valueOf("http-equiv") ?? "", valueOf("content") ?? "", valueOf("charset") ?? "")
                ? "page-redirection"
                : null
        case "link":
            return loadsFrom(valueOf("rel") ?? "", valueOf("href")) ? "loaded-object" : null
        case "iframe":
        case "frame":
            return EXTERNAL.test(packed(valueOf("src") ?? "")) ? "foreign-frame" : null
        default:
            return null
    }
}

/** A style sheet by a plain path is the site's own, as a page that is pasted whole names it. */
function loadsFrom(rel: string, href: string | undefined): boolean {
    if (!/stylesheet|import|preload/i.test(rel)) return false
    return (
        /import|preload/i.test(rel) ||
        href === undefined ||
        !/^\s{0,4}[\w-]{1,40}(?:[./][\w-]{1,40}){0,8}\.css\s{0,4}$/.test(href)
    )
}

/** A page that is pasted whole says `charset=utf-8`, and nothing else that changes anything. */
function isTelling(header: string, content: string, charset: string): boolean {
    return (
        /^\s*(?:refresh|set-cookie|location|content-security-policy)/i.test(header) ||
        ODD_CHARSET.test(`${content} charset=${charset}`)
    )
}

function contentOf(tag: Tag, text: string): string {
    const inner = text.slice(tag.end, tag.end + CONTENT_UNITS)
    const close = inner.indexOf("</")
    return close < 0 ? inner : inner.slice(0, close)
}

function packed(value: string): string {
    return value.replaceAll(SKIPPED, "")
}
