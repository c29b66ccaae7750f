/** Sentences of the expression detector, by technique; placeholders in braces are filled by say(). */
export const EXPRESSION_MESSAGES = {
    "jndi-lookup": {
        ja: "値がログ出力の仕組み (JNDI) を通じて、外部からプログラムを読み込ませようとしています",
        en: "the value makes the logging library fetch a program from outside (a JNDI lookup)",
    },
    "script-lookup": {
        ja: "値が文字列の置き換え機能を使い、サーバーにスクリプトの実行や外部への通信をさせようとしています",
        en: "the value uses text substitution to run a script or to contact an address from the server",
    },
    "secret-lookup": {
        ja: "値に、サーバーの環境変数や設定からパスワードなどの秘密を取り出す書き方があります",
        en: "the value has a notation that reads a secret (a password, a token) of the server's environment or settings",
    },
    lookup: {
        ja: "値にサーバーの環境変数などを取り出す書き方があります",
        en: "the value has a notation that reads settings of the server's environment",
    },
    "ognl-static-call": {
        ja: "値に Java のクラスを直接呼び出す式 (OGNL) があります",
        en: "the value holds an OGNL expression that calls a Java class directly",
    },
    "ognl-context-change": {
        ja: "値の中の式 (OGNL) が、サーバー側の変数や安全装置を書き換えようとしています",
        en: "an OGNL expression in the value changes variables or guards inside the server",
    },
    "spel-type-reference": {
        ja: "値に Java のクラスを指す式 (SpEL) があり、サーバーで命令を実行しようとしています",
        en: "the value holds a SpEL expression that refers to a Java class to run something on the server",
    },
    "class-reach": {
        ja: "値の中の式が、プログラムの内部 (クラス) に手を伸ばして命令を実行しようとしています",
        en: "an expression in the value reaches into classes of the program to run code",
    },
    "command-call": {
        ja: "値の中の式が、サーバーでコマンドやプログラムを実行しようとしています",
        en: "an expression in the value runs a command or a program on the server",
    },
    "file-call": {
        ja: "値の中の式が、サーバーのファイルを読み書きしようとしています",
        en: "an expression in the value reads or writes a file of the server",
    },
    "python-object-chain": {
        ja: "値の中のテンプレートの式が、Python の内部の部品をたどって命令を実行しようとしています",
        en: "a template expression in the value walks through Python's internals to run code",
    },
    "template-filter-call": {
        ja: "値の中のテンプレートの式が、フィルターを使って内部の機能を呼び出そうとしています",
        en: "a template expression in the value uses a filter to call an internal function",
    },
    "template-object": {
        ja: "値の中のテンプレートの式が、テンプレートエンジンの内部を操作しようとしています",
        en: "a template expression in the value handles the template engine's own objects",
    },
    "freemarker-builtin": {
        ja: "値の中のテンプレートの式 (FreeMarker) が、サーバーのプログラムを作り出して実行しようとしています",
        en: "a FreeMarker expression in the value creates and runs a program object on the server",
    },
    "function-constructor": {
        ja: "値の中の式が、文字列から関数を組み立てて実行しようとしています",
        en: "an expression in the value builds a function from text to run it",
    },
    "el-object-call": {
        ja: "値の中の式が、サーバーのセッションや画面の内部を操作しようとしています",
        en: "an expression in the value handles the session or page objects inside the server",
    },
    "template-preprocessing": {
        ja: "値に、サーバーで二重に評価させる式 (Thymeleaf) があります",
        en: "the value has a Thymeleaf expression that is evaluated twice on the server",
    },
    "arithmetic-probe": {
        ja: "値が計算式だけの式です。サーバーが式を評価するかどうかを探っています",
        en: "the value is a bare sum in an expression: a probe of whether the server evaluates it",
    },
    "disguised-expression": {
        ja: "値に、検査をすり抜けるために記号を挟んで書き崩した式があります",
        en: "the value holds an expression whose opening is broken up with a backslash, so that filters overlook it",
    },
    "java-code": {
        ja: "値に、コマンドの実行やクラスの読み込みをする Java のコードがあります",
        en: "the value holds Java code that runs commands or loads classes",
    },
    "java-class-name": {
        ja: "値が Java の内部クラスを名指しし、サーバーにその部品を作らせようとしています",
        en: "the value names an internal class of Java so that the server makes an object of it",
    },
    "node-code": {
        ja: "値に、サーバー側の JavaScript の内部機能を呼び出すコードがあります",
        en: "the value holds code that calls internals of server-side JavaScript",
    },
    "prototype-change": {
        ja: "値が、すべての部品に共通するひな型 (プロトタイプ) を書き換えようとしています",
        en: "the value changes the prototype that all objects of the program share",
    },
    "mentioned-code": {
        ja: "文章の中に、クラスやコマンドを呼び出すコードの例があります",
        en: "a text mentions code that calls classes or commands",
    },
    "template-expression": {
        ja: "値に、テンプレートや式の書き方で関数を呼び出す部分があります",
        en: "the value has a call inside the delimiters of a template or expression language",
    },
} as const
