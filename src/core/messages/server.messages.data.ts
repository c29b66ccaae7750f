/** Sentences of the server part; placeholders in braces are filled by say(). */
export const SERVER_MESSAGES = {
    none: { ja: "なし", en: "none" },
} as const
