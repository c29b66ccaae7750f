/** The delimiter that hands a text to an expression or template language. */
export type Family =
    /** `${…}`: OGNL, SpEL, EL, MVEL, FreeMarker, log lookups; also shells and JavaScript. */
    | "dollar"
    /** `%{…}`: OGNL in Struts; also log formats. */
    | "percent"
    /** `#{…}`: SpEL, JSF, Ruby, Pug. */
    | "hash"
    /** `*{…}`, `@{…}`, `~{…}`: Thymeleaf. */
    | "thymeleaf"
    /** `{{…}}`: Jinja, Twig, Angular, Handlebars, Vue, Liquid. */
    | "mustache"
    /** `{%…%}`: Jinja, Twig, Liquid. */
    | "statement"
    /** `<%…%>`: JSP, ASP, ERB, EJS. */
    | "server-tag"
    /** `<#…>`, `[#…]`: FreeMarker. */
    | "freemarker"
    /** `#set(…)` and its kind: Velocity. */
    | "velocity"

export interface Token {
    readonly kind: "name" | "number" | "string" | "backticks" | "word" | "sign" | "open"
    /** As it stands; of a string or backticks, what is between the quotes. */
    readonly text: string
    readonly start: number
    readonly end: number
    /** Of an opening delimiter. */
    readonly family: Family | null
}
