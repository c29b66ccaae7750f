export const SERVER_ERRORS = {
    SEKISHO_SERVER_SPOOL_CORRUPT: {
        en: {
            what: "a spool segment has a damaged record",
            todo: "the segment is set aside from there on; detail says the offset",
        },
        ja: { what: "スプールに壊れた記録があります", todo: "そこから先を退避しました。位置は detail にあります" },
    },
    SEKISHO_SERVER_SPOOL_ALTERED: {
        en: {
            what: "a spool segment is not as it was written: it is missing or cut off, whole records are missing, were put in or moved, or its head (.head) is",
            todo: "what is there was taken in; see who may write in the spool's folder, and whether the power was cut. detail: the byte (offset), and the one at which the record there was written, or that the segment was written to (place)",
        },
        ja: {
            what: "スプールの区切りが書かれたままではありません。区切りがないか、末尾が切られたか、記録が丸ごと抜かれたか、加えられたか、並べ替えられたか、長さの控え (.head) が失われたか書き換えられています",
            todo: "残っている記録は取り込みました。スプールのフォルダーに書ける人と、停電がなかったかを確かめてください。位置 (offset) と、その記録が書かれた位置または区切りが書かれていた長さ (place) は detail にあります",
        },
    },
    SEKISHO_SERVER_ALERT_FAILED: {
        en: { what: "an alert could not be delivered", todo: "check the webhook or SMTP settings; it is tried again" },
        ja: { what: "警報を届けられませんでした", todo: "webhook や SMTP の設定を確かめてください。再試行します" },
    },
    SEKISHO_SERVER_REQUEST_INVALID: {
        en: { what: "the server did not understand a request", todo: "see the field that is named" },
        ja: { what: "サーバーへの要求を解釈できません", todo: "示された項目を直してください" },
    },
    SEKISHO_SERVER_LISTEN_FAILED: {
        en: {
            what: "the server cannot listen on its socket in the data folder",
            todo: "see whether another server runs on it, and check the permissions of run/",
        },
        ja: {
            what: "データフォルダーのソケットで待ち受けできません",
            todo: "別のサーバーが動いていないか、run/ の権限を確かめてください",
        },
    },
} as const
