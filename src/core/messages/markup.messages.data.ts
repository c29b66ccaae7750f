/** Sentences of the markup detector, by technique. */
export const MARKUP_MESSAGES = {
    "script-element": {
        ja: "値に、閲覧者のブラウザーでプログラムを動かすタグ (script) があります",
        en: "the value holds a script element, which runs a program in the browser of whoever sees it",
    },
    "event-handler": {
        ja: "値のタグに、表示や操作のときにプログラムを動かす属性 (onerror など) があります",
        en: "a tag in the value has an attribute that runs a program when the page is shown or used (such as onerror)",
    },
    "script-address": {
        ja: "値のタグの行き先が、ページではなくプログラム (javascript: など) になっています",
        en: "a tag in the value leads to a program (javascript: or the like) instead of a page",
    },
    "embedded-document": {
        ja: "値のタグが、別の文書をページの中に埋め込もうとしています",
        en: "a tag in the value embeds a document of its own in the page (srcdoc)",
    },
    "loaded-object": {
        ja: "値のタグが、外部の部品やプログラムをページに読み込ませようとしています",
        en: "a tag in the value makes the page load an outside object or program",
    },
    "page-redirection": {
        ja: "値のタグが、ページの文字コード・行き先・リンクの基準を変えようとしています",
        en: "a tag in the value changes the page's charset, its destination or the base of its links",
    },
    "script-in-style": {
        ja: "値の中の装飾の指定 (CSS) が、外部の読み込みやプログラムの実行をしようとしています",
        en: "a style in the value loads something from outside or runs a program",
    },
    "attribute-breakout": {
        ja: "値が属性の引用符を閉じ、プログラムを動かす属性 (onmouseover など) を付け加えようとしています",
        en: "the value closes the quotes of an attribute and adds one that runs a program (such as onmouseover)",
    },
    "disguised-tag": {
        ja: "値に、検査をすり抜けるために空白や別の文字コードで崩したタグがあります",
        en: "the value holds a tag that was spelled apart or in another alphabet to get past a filter",
    },
    "server-side-include": {
        ja: "値に、サーバーで命令の実行やファイルの読み込みをさせる書き方 (SSI) があります",
        en: "the value holds a server-side include, which runs a command or reads a file on the server",
    },
    "foreign-frame": {
        ja: "値のタグが、ほかのサイトをページの枠の中に表示させようとしています",
        en: "a tag in the value shows another site in a frame of the page",
    },
    "mentioned-script": {
        ja: "文章の中に、プログラムを動かすタグの名前があります",
        en: "a text mentions a tag that runs a program",
    },
} as const
