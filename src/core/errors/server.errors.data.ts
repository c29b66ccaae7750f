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
            what: "whole records of a spool segment are missing, were put in, or stand in another order",
            todo: "what is there was taken in; see who may write in the spool's folder. detail: the byte (offset), and the one at which the record there was written (place)",
        },
        ja: {
            what: "スプールの記録が丸ごと抜かれたか、加えられたか、並べ替えられています",
            todo: "残っている記録は取り込みました。スプールのフォルダーに書ける人を確かめてください。位置 (offset) と、その記録が書かれた位置 (place) は detail にあります",
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
