/** Sentences of `sekisho inspect`; placeholders in braces are filled by say(). */
export const INSPECT_MESSAGES = {
    summary: {
        ja: "生の HTTP 要求（ファイルか標準入力）を判定し、理由を述べる",
        en: "judge raw HTTP requests (files or stdin) and explain",
    },
    allow: { ja: "{id}: 通過（評価 {score}）", en: "{id}: allowed (score {score})" },
    observe: { ja: "{id}: 要観察、通過（評価 {score}）", en: "{id}: observed, passes (score {score})" },
    block: { ja: "{id}: 遮断 {status}（評価 {score}）", en: "{id}: blocked with {status} (score {score})" },
    finding: {
        ja: "  {detector}/{technique}  {path} の {start}–{end} 文字目  評価 {score}",
        en: "  {detector}/{technique}  {path}, characters {start}–{end}  score {score}",
    },
    decoding: { ja: "    復号: {decoding}", en: "    decoded: {decoding}" },
    evidence: {
        ja: "    証拠（文字は x、数字は 9、漢字かなは 〇 に伏せています）: {evidence}",
        en: "    evidence (letters as x, digits as 9, others as 〇): {evidence}",
    },
    corpusLabel: {
        ja: "{label}: 通過 {allow}  要観察 {observe}  遮断 {block}  解釈不能 {invalid}  （計 {total}）",
        en: "{label}: allowed {allow}  observed {observe}  blocked {block}  not parsed {invalid}  (of {total})",
    },
} as const
