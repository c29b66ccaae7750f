/** Sentences of the script detector, by technique. */
export const SCRIPT_MESSAGES = {
    "script-call": {
        ja: "値に、ブラウザーやサーバーで動く JavaScript の命令 (alert, eval など) の呼び出しがあります",
        en: "the value calls a JavaScript function that shows, runs or sends something (such as alert or eval)",
    },
    "computed-member": {
        ja: "値が、命令の名前を文字列から組み立てて呼び出し、検査をすり抜けようとしています",
        en: "the value puts the name of a function together from pieces of text to call it unnoticed",
    },
    "page-access": {
        ja: "値に、閲覧者のページや Cookie を読み書きする JavaScript があります",
        en: "the value holds JavaScript that reads or changes the visitor's page or cookies",
    },
    "handed-on-function": {
        ja: "値が、JavaScript の命令を別の名前に移し替えて呼び出そうとしています",
        en: "the value hands a JavaScript function on under another name to call it",
    },
    "script-without-letters": {
        ja: "値が、記号だけで書かれたプログラムになっています",
        en: "the value is a program written in signs alone",
    },
    "program-address": {
        ja: "値がページの住所ではなく、プログラムを動かす住所 (javascript: など) になっています",
        en: "the value is an address that runs a program (javascript: or the like), not one of a page",
    },
    "endless-loop": {
        ja: "値に、終わらない繰り返しのプログラムがあります",
        en: "the value holds a program that never ends",
    },
    "mentioned-program": {
        ja: "文章の中に、JavaScript の命令の例があります",
        en: "a text mentions a call of JavaScript",
    },
} as const
