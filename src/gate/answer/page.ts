// The gate's own answers in the form people read: one page, Japanese first, English below, nothing loaded from elsewhere.
// Every text is the product's own or the owner's (contact), escaped; nothing of the request is shown.
import type { Bilingual } from "../../core/language.ts"

export interface PageContent {
    readonly title: Bilingual
    readonly text: Bilingual
    /** The transaction's id; people read it out on the telephone. */
    readonly id: string
    readonly contact: Bilingual | null
}

export function page(content: PageContent): string {
    const { title, text, contact } = content
    return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title.ja)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<section lang="ja">
<h1>${escapeHtml(title.ja)}</h1>
<p>${escapeHtml(text.ja)}</p>
${contact === null ? "" : `<p>お問い合わせ: ${escapeHtml(contact.ja)}</p>\n`}</section>
<section lang="en">
<h2>${escapeHtml(title.en)}</h2>
<p>${escapeHtml(text.en)}</p>
${contact === null ? "" : `<p>Contact: ${escapeHtml(contact.en)}</p>\n`}</section>
<p class="id"><span lang="ja">受付番号</span> / <span lang="en">Reference</span>: <code>${escapeHtml(content.id)}</code></p>
</main>
</body>
</html>
`
}

const STYLE =
    "body{margin:0;font-family:system-ui,sans-serif;line-height:1.8;color:#222;background:#fafafa}" +
    "main{max-width:40rem;margin:10vh auto;padding:0 1.5rem}h1{font-size:1.4rem}h2{font-size:1.1rem}" +
    "section+section{margin-top:2rem;padding-top:1rem;border-top:1px solid #ddd}.id{margin-top:2rem;color:#666;font-size:.9rem}" +
    "@media(prefers-color-scheme:dark){body{color:#ddd;background:#1c1c1c}section+section{border-color:#444}.id{color:#aaa}}"

export function escapeHtml(text: string): string {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;")
}
