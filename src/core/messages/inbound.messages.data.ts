/** Sentences of the inbound part; placeholders in braces are filled by say(). */
export const INBOUND_MESSAGES = {
    none: { ja: "なし", en: "none" },
} as const
