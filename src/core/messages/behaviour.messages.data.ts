/** Sentences of the behaviour part; placeholders in braces are filled by say(). */
export const BEHAVIOUR_MESSAGES = {
    none: { ja: "なし", en: "none" },
} as const
