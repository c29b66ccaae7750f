// The weakness an article names: the product whose 脆弱性 or 欠陥 it is, and CVE ids.
import type { Span } from "../../core/span.ts"
import { MENTIONS_LIMIT } from "../limits.data.ts"

export interface WeaknessMention {
    readonly product: string | null
    readonly cve: readonly string[]
    readonly span: Span
}

const CVE = /CVE-[0-9]{4}-[0-9]{4,7}/gi
const PRODUCT =
    /(?:[「『"](?<quoted>[^「」『』"]{2,40})[」』"]|(?<plain>[A-Za-z][A-Za-z0-9.+#-]*(?: [A-Za-z0-9.+#-]+){0,3}|[A-Za-zァ-ヺー]{2,20}))(?:の|に|に存在する|における|が抱える|、?)(?:既知の|未知の|深刻な|重大な|一部の?)?(?:脆弱性|脆弱\(ぜいじゃく\)性|セキュリティホール|欠陥|不具合を|ゼロデイ)/g
const GENERAL =
    /(?<plain>(?:[\u3400-\u9fffァ-ヺーA-Za-z]{2,16}の)?(?:一部(?:の)?(?:プログラム|機能)?|プログラム|システム|サイト|サーバー?|機器|装置|ソフトウ[ェエ]ア|VPN(?:装置|機器)?)(?:の)?(?:一部)?(?:の|に))(?:脆弱性|脆弱\(ぜいじゃく\)性|欠陥)/g

/** All weaknesses of a sentence, in order; a CVE id belongs to the product before it. */
export function readWeaknesses(text: string): WeaknessMention[] {
    const ids = [...text.matchAll(CVE)].slice(0, MENTIONS_LIMIT)
    const products = [...text.matchAll(PRODUCT)].slice(0, MENTIONS_LIMIT).flatMap((match) => productOf(match))
    if (products.length > 0)
        return products.map((found, index) => ({
            ...found,
            cve: index === 0 ? ids.map(([id]) => id.toUpperCase()) : [],
        }))
    if (ids.length > 0)
        return ids.map((match) => ({
            product: null,
            cve: [match[0].toUpperCase()],
            span: { start: match.index, end: match.index + match[0].length },
        }))
    return [...text.matchAll(GENERAL)].slice(0, MENTIONS_LIMIT).flatMap((match) => {
        const words = (match.groups?.["plain"] ?? "").replace(/[のに]$/, "")
        return NO_PRODUCT.test(words)
            ? []
            : [{ product: words, cve: [], span: { start: match.index, end: match.index + words.length } }]
    })
}

function productOf(match: RegExpExecArray): WeaknessMention[] {
    const product = match.groups?.["quoted"] ?? match.groups?.["plain"]
    if (product === undefined || NO_PRODUCT.test(product)) return []
    const start = match.index + match[0].indexOf(product)
    return [{ product, cve: [], span: { start, end: start + product.length } }]
}

const NO_PRODUCT =
    /^(?:Web|WEB|ウェブ|(?:Web|ウェブ)サイト|(?:同|当)?サイト|サーバー?|システム|プログラム|アプリケーション|Webアプリケーション|ソフト|ソフトウェア|ネットワーク|これ|同ソフト|同|HTTP|SQL|機器|装置|サーバの?|システムの?|プログラムの?)$/

/** Under what key two spellings of a product meet: `Apache Struts 2`, `Apache Struts2`. */
export function productKey(product: string): string {
    return product
        .normalize("NFKC")
        .toLowerCase()
        .replaceAll(/[\s「」"'・.-]/g, "")
}
