export const INBOUND_ERRORS = {
    SEKISHO_INBOUND_BODY_TOO_LARGE: {
        en: {
            what: "the request body exceeds bodyInspectBytes and cannot be inspected as one",
            todo: "send less at once, or raise the limit for this route",
        },
        ja: {
            what: "要求の本文が上限 (bodyInspectBytes) を超え、検査できません",
            todo: "分けて送るか、上限を上げてください",
        },
    },
    SEKISHO_INBOUND_ENCODING_UNSUPPORTED: {
        en: {
            what: "the request body has a Content-Encoding or a charset that is not decoded",
            todo: "send it with gzip, br, deflate or none, in UTF-8 or a Japanese charset",
        },
        ja: {
            what: "要求の Content-Encoding か文字コードに対応していません",
            todo: "gzip、br、deflate か符号化なしで、UTF-8 か日本語の文字コードで送ってください",
        },
    },
    SEKISHO_INBOUND_AMBIGUOUS: {
        en: {
            what: "two readers could understand this message differently",
            todo: "send an unambiguous message; the path in the finding says where",
        },
        ja: { what: "読み手によって意味が変わる要求です", todo: "あいまいでない形で送ってください" },
    },
    SEKISHO_INBOUND_LIMIT: {
        en: {
            what: "the request has more parts, depth or layers of encoding than a judgement can read",
            todo: "send a smaller or simpler request",
        },
        ja: {
            what: "要求の部品数、深さ、符号化の重なりのいずれかが検査の上限を超えました",
            todo: "小さく分けるか、単純な形で送ってください",
        },
    },
    SEKISHO_INBOUND_PATCH_INVALID: {
        en: {
            what: "a virtual patch has a pattern that RE2 does not take, or more or longer conditions than its limits allow",
            todo: "correct the pattern (no look-around, no back references) or make the patch smaller; docs/patches.md has the limits",
        },
        ja: {
            what: "仮想パッチに、RE2 で扱えない正規表現か、上限を超える条件があります",
            todo: "正規表現を直す（先読み・後方参照は使えません）か、条件を減らしてください。上限は docs/patches.md にあります",
        },
    },
    SEKISHO_INBOUND_RAW_INVALID: {
        en: {
            what: "a raw request could not be parsed",
            todo: "a request line, header lines, an empty line and a body are expected",
        },
        ja: { what: "生の要求を解釈できません", todo: "要求行、ヘッダー、空行、本文の順に書いてください" },
    },
} as const
