import type { Bilingual } from "../language.ts"

/** What `sekisho harden` says. */
export const HARDEN_MESSAGES: Readonly<
    Record<
        | "summary"
        | "https"
        | "hsts"
        | "cookies"
        | "caches"
        | "off"
        | "propose"
        | "enforce"
        | "how"
        | "masked"
        | "maskable",
        Bilingual
    >
> = {
    summary: {
        ja: "盗聴と控えへの備え: HTTPS への転送、HSTS、Cookie の属性、キャッシュ。適用したら何が変わるかを示す",
        en: "against eavesdropping and copies: HTTPS, HSTS, flags of cookies, caches, and what enforcing would change",
    },
    https: {
        ja: "HTTP で届いた要求を HTTPS へ転送する: 起動後 {seen} 件が HTTP で届きました",
        en: "send HTTP to HTTPS: {seen} requests came in the clear since the start",
    },
    hsts: {
        ja: "以後は HTTPS だけを使うようブラウザーに伝える (HSTS {seconds} 秒): この指示のない応答が {seen} 件",
        en: "tell browsers to use HTTPS only (HSTS, {seconds} s): {seen} answers came without",
    },
    cookies: {
        ja: "Cookie に足りない属性を補う: 属性の足りない Cookie が {seen} 回設定されました",
        en: "complete the flags of cookies: {seen} cookies were set without",
    },
    caches: {
        ja: "個人の情報がある応答を共有キャッシュに残させない (private, no-store): 残りうる応答が {seen} 件",
        en: "forbid shared caches to keep answers with persons (private, no-store): {seen} answers may be kept",
    },
    masked: {
        ja: "決めた経路で値を ●●● にする (mask): 伏せた応答 {masked} 件、伏せられず拒んだ応答 {refused} 件",
        en: "values leave as ●●● on chosen routes (mask): {masked} answers masked, {refused} refused since they could not be",
    },
    maskable: {
        ja: "決めた経路で値を ●●● にする (mask): 伏せることになる応答が {seen} 件。適用するには、その経路の mode を enforce にしてください",
        en: "values would leave as ●●● on chosen routes (mask) in {seen} answers; to enforce: `mode: enforce` at the route",
    },
    off: { ja: "[切]  ", en: "[off]     " },
    propose: { ja: "[提案]", en: "[proposed]" },
    enforce: { ja: "[適用]", en: "[enforced]" },
    how: {
        ja: "適用するには設定ファイルに hardening: { {keys} } と書き、sekisho reload を実行してください。",
        en: "To enforce: write hardening: { {keys} } in the configuration file and run sekisho reload.",
    },
}
