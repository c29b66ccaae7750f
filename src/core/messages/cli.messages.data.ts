/** Sentences of the cli part; placeholders in braces are filled by say(). */
export const CLI_MESSAGES = {
    none: { ja: "なし", en: "none" },
} as const
