export const BEHAVIOUR_ERRORS = {
    SEKISHO_BEHAVIOUR_SHARED_MEMORY: {
        en: {
            what: "the shared table of the breaker has another layout than this version expects",
            todo: "restart the gate",
        },
        ja: { what: "遮断器の共有表の形式がこの版と合いません", todo: "ゲートを再起動してください" },
    },
    SEKISHO_BEHAVIOUR_SNAPSHOT_INVALID: {
        en: {
            what: "the saved state of the breaker cannot be read",
            todo: "the counts are rebuilt from the ledger; look at the disk",
        },
        ja: { what: "遮断器の保存状態を読めません", todo: "台帳から数え直します。ディスクを調べてください" },
    },
    SEKISHO_BEHAVIOUR_LOCK_STUCK: {
        en: {
            what: "the shared table of the breaker stays locked",
            todo: "the worker that holds it is replaced; if this goes on, restart the gate",
        },
        ja: {
            what: "遮断器の共有表のロックが解けません",
            todo: "保持しているワーカーは入れ替えられます。続くときはゲートを再起動してください",
        },
    },
} as const
