import type { Bilingual } from "../language.ts"

/** What an attacker could do with what a detector recognises, and why a visitor does not send it. */
export interface Explanation {
    readonly harm: Bilingual
    readonly visitor: Bilingual
}

/** By name of the detector; a test holds that each has one. */
export const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
    sql: {
        harm: {
            ja: "成功すると、データベースの中身を読み出したり書き換えたりできます",
            en: "if it works, the database can be read or changed",
        },
        visitor: {
            ja: "名前や文章を入力しても、引用符を閉じて命令を続ける形にはなりません",
            en: "names and sentences do not close a quote and go on as a command",
        },
    },
    "sql-fragment": {
        harm: {
            ja: "成功すると、データベースの中身を読み出したり書き換えたりする足がかりになります",
            en: "if it works, it is a first step to reading or changing the database",
        },
        visitor: {
            ja: "利用者が命令の書きかけだけを入力欄に送ることはありません",
            en: "visitors do not send the beginning of a database command by itself",
        },
    },
    "path-traversal": {
        harm: {
            ja: "成功すると、公開していないファイル (設定や名簿など) を読み出せます",
            en: "if it works, files that are not public can be read, settings and lists among them",
        },
        visitor: {
            ja: "画面の操作からは、このようなファイルの指定は送られません",
            en: "no button or link of a page sends such a path",
        },
    },
    expression: {
        harm: {
            ja: "成功すると、サーバーで任意の命令を実行できます",
            en: "if it works, any command can be run on the server",
        },
        visitor: {
            ja: "プログラムの内部を呼び出す式は、利用者の入力には現れません",
            en: "expressions that reach into a program do not occur in what visitors type",
        },
    },
    markup: {
        harm: {
            ja: "成功すると、ページを見たほかの人の画面でプログラムが動き、ログイン状態や入力内容を盗めます",
            en: "if it works, a program runs in the browser of whoever sees the page, and can take sessions and what is typed",
        },
        visitor: {
            ja: "通常の書式 (太字やリンク) では、プログラムを動かす属性は付きません",
            en: "ordinary formatting, bold type or links, has nothing that runs a program",
        },
    },
    script: {
        harm: {
            ja: "成功すると、ページを見たほかの人の画面でプログラムが動き、ログイン状態や入力内容を盗めます",
            en: "if it works, a program runs in the browser of whoever sees the page, and can take sessions and what is typed",
        },
        visitor: {
            ja: "文章の中で命令の名前に触れることはあっても、値がプログラムになることはありません",
            en: "a sentence may mention a function, but a visitor's value is no program",
        },
    },
    shell: {
        harm: {
            ja: "成功すると、サーバーで任意のコマンドを実行できます",
            en: "if it works, any command can be run on the server",
        },
        visitor: {
            ja: "区切り記号の後ろにコマンドと引数が続く形は、文章にはなりません",
            en: "a separator followed by a command and its arguments is no sentence",
        },
    },
    php: {
        harm: {
            ja: "成功すると、サーバーで任意のプログラムを実行できます",
            en: "if it works, any program can be run on the server",
        },
        visitor: {
            ja: "利用者の文章や写真に、サーバーのプログラムは入っていません",
            en: "what visitors write or photograph holds no program for a server",
        },
    },
    upload: {
        harm: {
            ja: "置かれた場所によっては、遠隔操作の入口 (バックドア) になります",
            en: "depending on where it is stored, it becomes a way into the server (a back door)",
        },
        visitor: {
            ja: "利用者が送るのは写真や書類で、サーバー用のプログラムではありません",
            en: "visitors upload pictures and documents, not programs for a server",
        },
    },
    xml: {
        harm: {
            ja: "成功すると、サーバーのファイルを読み出したり、サーバーを止めたりできます",
            en: "if it works, files of the server can be read, or the server can be stopped",
        },
        visitor: {
            ja: "通常の送受信に使われる XML は、実体を自分で宣言しません",
            en: "XML in ordinary use declares no entities of its own",
        },
    },
    serialized: {
        harm: {
            ja: "成功すると、サーバーで任意の命令を実行できます",
            en: "if it works, any command can be run on the server",
        },
        visitor: {
            ja: "画面の操作から、プログラムの部品の保存データが送られることはありません",
            en: "no page sends stored objects of a program",
        },
    },
    "object-walk": {
        harm: {
            ja: "成功すると、サーバーのプログラムの動きを変えたり、任意の命令を実行したりできます",
            en: "if it works, the server's program can be changed while it runs, or made to run any command",
        },
        visitor: {
            ja: "プログラムの部品の親やひな型をたどる値は、利用者の入力には現れません",
            en: "no visitor types a walk to the parents of a program's objects",
        },
    },
    "binding-walk": {
        harm: {
            ja: "成功すると、サーバーの設定を書き換え、任意の命令を実行できます",
            en: "if it works, the server's settings can be changed, and any command run",
        },
        visitor: {
            ja: "入力欄の名前に classLoader や protectionDomain が現れることはありません",
            en: "no form has a field that is named after a class loader",
        },
    },
    "server-call": {
        harm: {
            ja: "成功すると、サーバーで任意のコマンドを実行したり、ファイルを読み書きしたりできます",
            en: "if it works, any command can be run on the server, and files read and written",
        },
        visitor: {
            ja: "命令の名前に触れる文章はあっても、引数まで書いた呼び出しが入力欄に入ることはありません",
            en: "a sentence may name such a call, but does not give it arguments",
        },
    },
    "unsigned-token": {
        harm: {
            ja: "署名を確かめないアプリケーションなら、管理者などほかの人になりすませます",
            en: "where the application does not insist on a signature, anybody can be anyone, administrators included",
        },
        visitor: {
            ja: "ログインで渡されるトークンには必ず署名があります",
            en: "a token that a sign-in gave has a signature",
        },
    },
    "session-fixation": {
        harm: {
            ja: "成功すると、リンクを作った人が、開いた人のログイン状態に入り込めます",
            en: "if it works, whoever made the link can enter the session of whoever follows it",
        },
        visitor: {
            ja: "自分のサイトのページからは番号付きで移動しますが、ほかのサイトが番号だけを持ち込むことはありません",
            en: "a site's own pages may carry an identifier; a link from elsewhere with nothing else in it does not",
        },
    },
    graphql: {
        harm: {
            ja: "成功すると、一つの要求でサーバーを止めたり、暗証番号を大量に試したりできます",
            en: "if it works, one request can stall the server or try many codes at once",
        },
        visitor: {
            ja: "画面が送る問い合わせは、これほど深くも多くもありません",
            en: "what a page asks is neither so deep nor so much",
        },
    },
    nosql: {
        harm: {
            ja: "成功すると、ログインの条件をすり抜けたり、ほかの人のデータを引き出したりできます",
            en: "if it works, a login can be passed, or others' data drawn",
        },
        visitor: {
            ja: "入力欄の名前や値に、検索条件の記号が入ることはありません",
            en: "names and values of a form hold no operators of a query",
        },
    },
    header: {
        harm: {
            ja: "成功すると、偽のページを見せたり、メールを勝手な宛先に送らせたりできます",
            en: "if it works, false pages can be shown, or mail sent to anyone",
        },
        visitor: {
            ja: "1 行の入力欄や URL に改行は入りません",
            en: "a line of a form or an address has no line end in it",
        },
    },
    address: {
        harm: {
            ja: "成功すると、外から見えないサーバーやクラウドの鍵に手が届きます",
            en: "if it works, servers that are hidden from outside and keys of the cloud are within reach",
        },
        visitor: {
            ja: "利用者が、サーバー自身を指す住所を入力することはありません",
            en: "visitors do not enter an address of the server itself",
        },
    },
    patch: {
        harm: {
            ja: "成功すると、公表されている弱点がそのまま使われます。本来の対策は、その製品を更新することです",
            en: "if it works, a published weakness is used; the cure is to update the product",
        },
        visitor: {
            ja: "この製品を普通に使う利用者の画面からは、この形の要求は送られません",
            en: "the pages of the product do not send a request of this form for an ordinary visitor",
        },
    },
    "orm-lookup": {
        harm: {
            ja: "成功すると、パスワードなどの秘密を 1 文字ずつ読み取れます",
            en: "if it works, a password or another secret can be read letter by letter",
        },
        visitor: {
            ja: "入力欄の名前は画面が決めるもので、秘密の検索条件にはなりません",
            en: "names of fields are given by the page, and none is a lookup into a secret",
        },
    },
    "cross-site": {
        harm: {
            ja: "成功すると、利用者が知らないうちに、その人の権限で登録の変更や購入などが行われます",
            en: "if it works, things are changed or bought in the name of a visitor who does not know of it",
        },
        visitor: {
            ja: "利用者の操作は、このサイト自身のページから送られます（決済やログイン連携からの戻りは、設定で許せます）",
            en: "what visitors do comes from this site's own pages (returns from payments and sign-ins can be allowed)",
        },
    },
    host: {
        harm: {
            ja: "成功すると、パスワード再設定のリンクなどを偽のサイトへ向けたり、見せないはずのページを出させたりできます",
            en: "if it works, links in mails (password resets) lead to a false site, or hidden pages are shown",
        },
        visitor: {
            ja: "ブラウザーは、このようなヘッダーを送りません",
            en: "no browser sends such headers",
        },
    },
    range: {
        harm: {
            ja: "成功すると、少ない要求でサーバーを動けなくできます",
            en: "if it works, few requests bring the server to a stop",
        },
        visitor: {
            ja: "ダウンロードや動画の再生では、重なる範囲を何度も求めることはありません",
            en: "downloads and films do not ask for overlapping parts again and again",
        },
    },
    "cache-deception": {
        harm: {
            ja: "成功すると、ほかの人の個人のページが途中のキャッシュに残り、誰でも見られるようになります",
            en: "if it works, a cache on the way keeps somebody's personal page and shows it to anybody",
        },
        visitor: {
            ja: "サイトのリンクは、ページの名前の後ろに区切り記号と画像の拡張子を付けません",
            en: "no link of a site puts a delimiter and the ending of a picture behind the name of a page",
        },
    },
    "shared-cache": {
        harm: {
            ja: "共有キャッシュ（CDN など）が応答を保存し、ほかの利用者に配ることができます",
            en: "a cache that many use, such as a CDN, may keep the answer and hand it to others",
        },
        visitor: {
            ja: "攻撃ではありません。アプリケーション自身が、保存してよいと応答で伝えています",
            en: "no attack: the application itself says that the answer may be kept",
        },
    },
    "forced-browsing": {
        harm: {
            ja: "成功すると、プログラムの中身、データベース全体、管理用の情報が外に出ます",
            en: "if it works, the source of programs, whole databases or what is meant for administrators leaves",
        },
        visitor: {
            ja: "どのページからも、このようなファイルへのリンクはありません",
            en: "no page links to such a file",
        },
    },
    "path-detour": {
        harm: {
            ja: "成功すると、入口の検査をすり抜けて、管理用や内部用のページが認証なしで開かれます",
            en: "if it works, pages for administrators or for inner use open past the guard in front of them",
        },
        visitor: {
            ja: "ブラウザーは、アドレスの「..」を符号化したものも含めて自分で取り除いてから送ります",
            en: "a browser takes every `..` out of an address itself, encoded or not, before it sends it",
        },
    },
}
