/** Sentences of the detectors whose attacks are recognised by their form, by detector and technique. */
export const PHP_MESSAGES = {
    "server-page": {
        ja: "値やファイルの中に、サーバーで実行されるプログラム (PHP, JSP, ASP) が埋め込まれています",
        en: "the value or file holds a program that a server runs as a page (PHP, JSP or ASP)",
    },
    "php-call": {
        ja: "値に、サーバーの PHP の命令 (実行・読み書き・復号など) の呼び出しがあります",
        en: "the value calls a function of PHP that runs, reads, writes or decodes something on the server",
    },
    "php-variable-call": {
        ja: "値が、変数や文字列に入れた名前で PHP の命令を呼び出そうとしています",
        en: "the value calls a PHP function by a name kept in a variable or a string",
    },
    "php-request-array": {
        ja: "値に、送信された内容をサーバーのプログラムから取り出す書き方 ($_GET など) があります",
        en: "the value uses PHP's arrays of what a request sent ($_GET and the like), as web shells do",
    },
    "php-block": {
        ja: "値に、サーバーに PHP として実行させる印で始まる部分があります",
        en: "the value opens a block that a template engine runs as PHP",
    },
    "php-setting": {
        ja: "値が、サーバーの PHP の設定を書き換えようとしています",
        en: "the value sets a setting of the server's PHP",
    },
    "mentioned-php": {
        ja: "文章の中に、PHP の命令の名前があります",
        en: "a text mentions a function of PHP",
    },
} as const

export const UPLOAD_MESSAGES = {
    "program-file": {
        ja: "アップロードされたファイルの名前が、サーバーで実行されるプログラムの名前になっています",
        en: "the uploaded file has the name of a program that a server would run",
    },
    "server-settings-file": {
        ja: "アップロードされたファイルの名前が、サーバーの設定や秘密を収めるファイルの名前になっています",
        en: "the uploaded file has the name of a file that holds settings or secrets of a server",
    },
} as const

export const XML_MESSAGES = {
    "entity-declaration": {
        ja: "XML が、外部のファイルの読み込みや際限のない展開ができる定義 (実体宣言) を持ち込んでいます",
        en: "the XML declares an entity of its own, which reads outside files or grows without end",
    },
    "external-document-type": {
        ja: "XML が、外部の文書型定義をサーバーに読み込ませようとしています",
        en: "the XML makes the server fetch a document type from outside",
    },
    "xml-include": {
        ja: "XML が、サーバーのファイルなどを取り込ませようとしています (XInclude)",
        en: "the XML includes another file or address (XInclude)",
    },
    "xml-program": {
        ja: "XML の変換指定が、プログラムの実行や外部の読み込みをさせようとしています",
        en: "a style sheet or instruction in the XML runs a program or loads something from outside",
    },
} as const

export const SERIALIZED_MESSAGES = {
    "java-object": {
        ja: "値が、サーバーに読み込まれると動き出す Java の部品の保存データになっています",
        en: "the value is a stored Java object, which can run code when the server reads it",
    },
    "php-object": {
        ja: "値が、サーバーに読み込まれると動き出す PHP の部品の保存データになっています",
        en: "the value is a stored PHP object, which can run code when the server reads it",
    },
    "dotnet-object": {
        ja: "値が、サーバーに読み込まれると動き出す .NET の部品の保存データになっています",
        en: "the value is a stored .NET object, which can run code when the server reads it",
    },
    "python-object": {
        ja: "値が、サーバーに読み込まれると動き出す Python の部品の保存データになっています",
        en: "the value is a stored Python object (pickle), which can run code when the server reads it",
    },
    "ruby-object": {
        ja: "値が、サーバーに読み込まれると動き出す Ruby の部品の保存データになっています",
        en: "the value is a stored Ruby object, which can run code when the server reads it",
    },
    "yaml-object": {
        ja: "値が、読み込むと部品を作り出す印 (YAML のタグ) を含んでいます",
        en: "the value has a YAML tag that makes the server create an object of its program",
    },
} as const

export const NOSQL_MESSAGES = {
    "operator-as-name": {
        ja: "項目の名前に、データベースの検索条件を書き換える演算子 ($ne, $regex など) があります",
        en: "the name of a field is a database operator ($ne, $regex and the like) that changes the condition of a query",
    },
    "database-script": {
        ja: "値が、データベースの中でプログラムを動かそうとしています",
        en: "the value runs a program inside the database",
    },
    "query-operator": {
        ja: "項目の名前に、データベースの比較の演算子があります",
        en: "the name of a field is a comparison operator of a database",
    },
    "render-property": {
        ja: "項目の名前が、画面を組み立てる部品の内部の設定 (Drupal の #post_render など) になっています",
        en: "the name of a field is an internal property of a page's building blocks (such as Drupal's #post_render)",
    },
    "directory-filter": {
        ja: "値が、利用者名簿 (LDAP) の検索条件の括弧を閉じ、条件を付け加えようとしています",
        en: "the value closes the brackets of a directory (LDAP) filter and adds a condition",
    },
    "xpath-query": {
        ja: "値が、XML の検索条件 (XPath) を閉じ、ほかの部分を読み出そうとしています",
        en: "the value closes a condition of an XPath query to read other parts of the document",
    },
} as const

export const OBJECT_WALK_MESSAGES = {
    "function-maker": {
        ja: "値が、部品の親をたどって、サーバーでプログラムを作る関数に行き着こうとしています",
        en: "the value walks up from an object to the function that makes functions on the server",
    },
    "prototype-member": {
        ja: "項目の名前が、サーバーのプログラムの部品に共通するひな型 (__proto__ など) を指しています",
        en: "the name of a field is the prototype that all objects of the server's program share (__proto__)",
    },
    "prototype-assignment": {
        ja: "値が、サーバーのプログラムの部品に共通するひな型 (__proto__) を書き換えようとしています",
        en: "the value sets a member of the prototype that all objects of the server's program share (__proto__)",
    },
    "server-action-walk": {
        ja: "値が、画面部品の通信形式 (React のサーバーアクション) を使い、サーバーの内部の部品をたどろうとしています",
        en: "the value uses the reply format of React's server actions to reach inner objects of the server",
    },
} as const

export const BINDING_WALK_MESSAGES = {
    "class-loader-walk": {
        ja: "項目の名前が、値を受け取る部品の class をたどって、サーバーの設定に届く場所 (classLoader など) を指しています",
        en: "the name of a field walks from the object it fills to the server's class loader, and so to its settings",
    },
} as const

export const SERVER_CALL_MESSAGES = {
    "ruby-call": {
        ja: "値に、サーバーで命令の実行や読み書きをする Ruby の呼び出しがあります",
        en: "the value holds a call of Ruby that runs, reads or writes something on the server",
    },
    "perl-command": {
        ja: "値に、サーバーで命令を実行する Perl の書き方があります",
        en: "the value holds Perl that runs a command on the server",
    },
    "node-call": {
        ja: "値に、サーバーで命令の実行や読み書きをする Node.js の呼び出しがあります",
        en: "the value holds a call of Node.js that runs, reads or writes something on the server",
    },
    "python-call": {
        ja: "値に、サーバーで命令の実行や読み書きをする Python の呼び出しがあります",
        en: "the value holds a call of Python that runs or reads something on the server",
    },
    "dotnet-call": {
        ja: "値に、サーバーで命令の実行や読み書きをする .NET の呼び出しがあります",
        en: "the value holds a call of .NET that runs, reads or writes something on the server",
    },
    "language-call": {
        ja: "値に、サーバーで命令を実行する Lua・Elixir・Groovy などの呼び出しがあります",
        en: "the value holds a call of Lua, Elixir or Groovy that runs something on the server",
    },
    "document-call": {
        ja: "値に、書類や表を作る仕組み (LaTeX、表計算) に命令の実行やファイルの読み出しをさせる書き方があります",
        en: "the value makes a program of papers or tables (LaTeX, a spreadsheet) run a command or read a file",
    },
    "mentioned-call": {
        ja: "文章の中に、サーバーで命令を実行する呼び出しの名前があります",
        en: "a text mentions a call that runs something on a server",
    },
} as const

export const HEADER_MESSAGES = {
    "header-line": {
        ja: "値が改行を挟み、通信の見出し (ヘッダー) の行を付け加えようとしています",
        en: "the value adds a line of its own to the headers of a message",
    },
    "line-end-in-path": {
        ja: "ページの住所の中に改行があります",
        en: "there is a line end in the address of the page",
    },
    "second-message": {
        ja: "値が改行を挟み、もう一つの要求や応答を紛れ込ませようとしています",
        en: "the value smuggles a second request or response behind a line end",
    },
    "mail-recipient": {
        ja: "値が改行を挟み、送られるメールに宛先や見出しを付け加えようとしています",
        en: "the value adds a recipient or a header to a mail that the application sends",
    },
} as const

export const ADDRESS_MESSAGES = {
    "own-network": {
        ja: "値が、サーバー自身やクラウドの管理用の住所を指し、サーバーにそこへ問い合わせさせようとしています",
        en: "the value is an address of the server itself or of its cloud's administration, for the server to ask",
    },
    "foreign-scheme": {
        ja: "値が、ウェブではない通信 (gopher など) の住所を指し、サーバーに接続させようとしています",
        en: "the value is an address of another protocol (such as gopher) for the server to connect to",
    },
    "script-from-number": {
        ja: "値が、番号だけのサーバーに置かれたプログラムを読み込ませようとしています",
        en: "the value is the address of a program on a server that has a number in place of a name",
    },
    "listening-host": {
        ja: "値が、問い合わせがあったことを攻撃者に知らせるためだけの住所を指し、サーバーに接続させようとしています",
        en: "the value is an address that only tells an attacker when a server asks for it",
    },
    "private-network": {
        ja: "値が、組織の内部のネットワークの住所を指しています",
        en: "the value is an address of a private network",
    },
} as const

export const SQL_FRAGMENT_MESSAGES = {
    "unclosed-function": {
        ja: "値が、データベースの命令の呼び出しの書きかけになっています。組み込まれるかどうかを探るときの形です",
        en: "the value is the beginning of a call of a database function: what is sent to probe whether it gets into a query",
    },
    "half-expression": {
        ja: "値が、データベースの条件式の途中の一部になっています。前後を利用側の命令に継がせる形です",
        en: "the value is a piece of a database's condition, for the application's own query to complete",
    },
    "product-syntax": {
        ja: "値に、特定のデータベースの命令にしかない書き方 (型の変換や版付きの注釈など) があります",
        en: "the value is written as only one database's queries are (casts, operators, versioned comments)",
    },
    "server-delay": {
        ja: "値が、データベースやプログラムを待たせ、応答の遅れから中を探ろうとしています",
        en: "the value makes a database or program wait, to learn from the delay what it holds",
    },
    "bare-sql-command": {
        ja: "値が、データベースの内容や権限を変える命令そのものになっています",
        en: "the value is itself a command that changes the contents or the rights of a database",
    },
} as const

export const ORM_LOOKUP_MESSAGES = {
    "lookup-into-secret": {
        ja: "項目の名前が、パスワードなどの秘密を 1 文字ずつ調べる検索条件 (ORM の lookup) になっています",
        en: "the name of a field is a lookup that tries a secret (a password, a token) letter by letter",
    },
} as const

export const SESSION_MESSAGES = {
    "session-from-another-site": {
        ja: "ほかのサイトからのリンクが、ログイン状態の番号 (セッション) を持ち込んでいます",
        en: "a link from another site brings a session identifier with it",
    },
} as const

export const GRAPHQL_MESSAGES = {
    "query-too-deep": {
        ja: "問い合わせ (GraphQL) の入れ子が、どの画面も必要としない深さです",
        en: "the GraphQL query nests deeper than any page needs",
    },
    "alias-overload": {
        ja: "問い合わせ (GraphQL) が、同じ項目を多数の別名で一度に求めています",
        en: "the GraphQL query asks for fields under more names than any page does, as in guessing many codes at once",
    },
    "directive-overload": {
        ja: "問い合わせ (GraphQL) に、処理を重くするだけの指示が並んでいます",
        en: "the GraphQL query carries more directives than any page does",
    },
    "operation-overload": {
        ja: "一つの要求に、多数の問い合わせ (GraphQL) が詰め込まれています",
        en: "one request brings more GraphQL operations than any page does",
    },
} as const
