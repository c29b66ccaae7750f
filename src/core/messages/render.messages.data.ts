/** What renderers add to a paper; placeholders in braces are filled by say(). */
export const RENDER_MESSAGES = {
    draft: { ja: "案", en: "DRAFT" },
    page: { ja: "{page} / {pages}", en: "{page} / {pages}" },
} as const
