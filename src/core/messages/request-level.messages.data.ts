/** Sentences of what is judged of a request as a whole, by detector and technique. */
export const CROSS_SITE_MESSAGES = {
    "cross-site-change": {
        ja: "ほかのサイトのページが、ログイン中の利用者のブラウザーに変更の要求を送らせています",
        en: "a page of another site makes the browser of a signed-in visitor send a request that changes something",
    },
    "cross-site-socket": {
        ja: "ほかのサイトのページが、ログイン中の利用者のブラウザーに WebSocket を開かせています",
        en: "a page of another site makes the browser of a signed-in visitor open a WebSocket",
    },
} as const

export const HOST_MESSAGES = {
    "host-that-is-none": {
        ja: "Host に、サイトの名前には使えない記号や番号があります",
        en: "Host has signs or a port that no name of a site has",
    },
    "second-host": {
        ja: "Host とは別のサイト名が、ほかのヘッダーで名乗られています（アプリケーションには渡しません）",
        en: "another header names another site than Host does (it is kept from the application)",
    },
    "second-path": {
        ja: "要求とは別のパスが、ヘッダーで指定されています（アプリケーションには渡しません）",
        en: "a header names another path than the request does (it is kept from the application)",
    },
} as const

export const TOKEN_MESSAGES = {
    "algorithm-none": {
        ja: "Authorization のトークン (JWT) が、署名のいらない方式 (none) を名乗っています",
        en: "the token (JWT) in Authorization names the algorithm none, which asks for no signature",
    },
    "signature-taken-off": {
        ja: "Authorization のトークン (JWT) から、署名が取り除かれています",
        en: "the signature of the token (JWT) in Authorization was taken off",
    },
} as const

export const RANGE_MESSAGES = {
    "range-flood": {
        ja: "ファイルの一部を、多数または重ねて要求しています（範囲の指定を外して渡します）",
        en: "many or overlapping parts of a file are asked for (the request goes on without them)",
    },
} as const

export const CACHE_MESSAGES = {
    "static-ending-behind-delimiter": {
        ja: "ページのアドレスの区切り記号の後ろに、画像などの拡張子が付いています（キャッシュに個人のページを保存させる手口）",
        en: "behind a delimiter, the address of a page ends like a picture: so caches are made to keep personal pages",
    },
    "persons-under-static-path": {
        ja: "画像などに見えるアドレスへの応答に、個人の情報がありました（途中のキャッシュに残るおそれがあります）",
        en: "an answer to an address that looks like a picture's showed persons: a cache on the way may keep it",
    },
    "persons-in-shared-cache": {
        ja: "個人の情報がある応答を、途中の共有キャッシュ（CDN など）が保存してよいと指定されています",
        en: "an answer that showed persons may be kept by caches that many use, such as a CDN, by its own word",
    },
} as const

export const FORCED_MESSAGES = {
    "copy-of-program": {
        ja: "プログラムや設定ファイルの控え（.bak、~ など）が直接指定されています",
        en: "a copy of a program or of its settings (.bak, ~ and the like) is asked for",
    },
    "database-dump": {
        ja: "データベースの書き出しファイルが直接指定されています",
        en: "a file of a whole database is asked for",
    },
    "site-archive": {
        ja: "サイト全体の控えらしい圧縮ファイルが直接指定されています",
        en: "an archive that is called like a copy of the whole site is asked for",
    },
    "inner-page": {
        ja: "プログラム内部の情報（メモリー、設定、ログ）を出すページが指定されています",
        en: "a page that shows the memory, the settings or the log of the program itself is asked for",
    },
    "admin-console": {
        ja: "管理用の画面が指定されています（担当者の利用かもしれません）",
        en: "a console for administrators is asked for (it may be your own people)",
    },
} as const
