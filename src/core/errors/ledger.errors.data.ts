export const LEDGER_ERRORS = {
    SEKISHO_LEDGER_OPEN_FAILED: {
        en: {
            what: "the ledger cannot be opened",
            todo: "see whether another server has it open, and look at the disk",
        },
        ja: { what: "台帳を開けません", todo: "別のサーバーが開いていないか、ディスクを調べてください" },
    },
    SEKISHO_LEDGER_APPEND_FAILED: {
        en: {
            what: "the ledger did not accept a batch",
            todo: "the batch stays in the spool and is tried again; look at the disk",
        },
        ja: { what: "台帳に書き込めませんでした", todo: "スプールに残り再試行されます。ディスクを調べてください" },
    },
    SEKISHO_LEDGER_QUERY_FAILED: {
        en: { what: "the ledger did not answer a query", todo: "try a shorter period; look at the server's log" },
        ja: { what: "台帳への問い合わせに失敗しました", todo: "期間を短くし、サーバーのログを調べてください" },
    },
    SEKISHO_LEDGER_SCOPE_TOO_LARGE: {
        en: {
            what: "the scope has more distinct sightings than can be merged at once",
            todo: "ask for a shorter period, one client or one route",
        },
        ja: {
            what: "範囲に含まれる記録の種類が多すぎて、一度に名寄せできません",
            todo: "期間を短くするか、利用者や経路で絞ってください",
        },
    },
} as const
