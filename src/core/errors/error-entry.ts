/** What went wrong and what to do about it, in both languages; docs/errors.md is written from these. */
export interface ErrorEntry {
    readonly en: { readonly what: string; readonly todo: string }
    readonly ja: { readonly what: string; readonly todo: string }
}
