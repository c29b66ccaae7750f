export const NODE_ERRORS = {
    SEKISHO_NODE_MOUNTED_LATE: {
        en: {
            what: "before Sekisho was asked, something else had answered the request or read its body",
            todo: "mount Sekisho first, before every other middleware; the request was not let through",
        },
        ja: {
            what: "Sekisho に渡る前に、ほかの処理が要求に応答したか、本文を読み取りました",
            todo: "Sekisho をほかのミドルウェアより前、いちばん最初に組み込んでください。この要求は通していません",
        },
    },
    SEKISHO_NODE_HTTP2_UNSUPPORTED: {
        en: {
            what: "the request came over HTTP/2, whose answers cannot be metered inside the application",
            todo: "serve HTTP/1.1 from the application, or put sekisho guard in front, which speaks HTTP/2",
        },
        ja: {
            what: "HTTP/2 の要求です。アプリケーションの中では HTTP/2 の応答を計量できません",
            todo: "アプリケーションは HTTP/1.1 で動かすか、HTTP/2 に対応する sekisho guard を手前に置いてください",
        },
    },
    SEKISHO_NODE_TRANSPORT_UNSUPPORTED: {
        en: {
            what: "the request did not come over a connection of node:http, so its answer cannot be metered",
            todo: "serve the application by node:http or node:https; in tests, send real requests to a listening server",
        },
        ja: {
            what: "node:http の接続で届いた要求ではないため、応答を計量できません",
            todo: "node:http か node:https で公開してください。テストでは、待ち受け中のサーバーに実際の要求を送ってください",
        },
    },
} as const
