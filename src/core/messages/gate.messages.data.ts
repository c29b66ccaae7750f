/** Sentences of the gate part; placeholders in braces are filled by say(). */
export const GATE_MESSAGES = {
    none: { ja: "なし", en: "none" },
} as const
