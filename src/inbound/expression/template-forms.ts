// Statements of template engines that reach the engine, its settings, its secrets or a file by a name of their own, without a
// call or a class that frames.ts would weigh: `{% debug %}`, `<#list .data_model?keys …>`, `{{ settings.SECRET_KEY }}`,
// `${initParam.dbPassword}`. Source: the manuals of Jinja2, Django, Twig, Blade, FreeMarker, Velocity, EL, Spring, Razor, T4.
//
// Must not match: placeholders (`{{ user.name }}`, `${order.id}`), includes of a template by its name, dbt's `source('a','b')`.
import { candidatesOf, gated } from "../literals/gated.ts"
import type { ExpressionTechniqueName } from "./techniques.data.ts"

const SECRET = String.raw`(?:secret_?key(?:_base)?|password|passwd|private_?key|api_?key|app\.key|token)`

const PATTERNS: readonly (readonly [ExpressionTechniqueName, RegExp])[] = [
    // Jinja2 and Django: private members, the settings as a whole, everything there is, the key, the log of administrators.
    ["python-object-chain", /\{[{%][^{}]{0,120}[.|]\s{0,4}_[A-Z]\w{2,40}__\w{2,40}/],
    [
        "template-object",
        /\{\{-?\s{0,8}(?:config\s{0,4}-?\}\}|(?:config|settings)\s{0,4}(?:\.\s{0,4}(?:items|keys|values|copy)\s{0,4}\(|\[\s{0,4}["']\w{0,24}(?:SECRET|KEY|PASS|TOKEN)|\|\s{0,4}(?:string|list|tojson|pprint)))/,
    ],
    ["template-object", /\{%-?\s{0,8}(?:debug\s{0,8}-?%\}|get_admin_log\s)/],
    ["template-object", new RegExp(String.raw`\{\{[^{}]{0,120}\.(?:signer\.key|SECRET_KEY)\b`)],
    // Twig and Blade: variables of the server, secrets by name.
    ["template-object", /\{\{-?\s{0,8}app\.request\.(?:server|headers|cookies)\b/],
    [
        "template-object",
        new RegExp(
            String.raw`\{\{-?\s{0,8}(?:config|env|get_env|env_var)\s{0,4}\(\s{0,4}(?:name\s{0,4}=\s{0,4})?["'][\w.]{0,40}${SECRET}\w{0,20}["']`,
            "i",
        ),
    ],
    // A file by its place.
    [
        "file-call",
        /\{%-?\s{0,8}(?:include|extends|import|from|embed|source)\s{1,8}["'](?:\/|\.\.|[a-z]:\\|[a-z]{3,8}:\/\/)|\{\{-?\s{0,8}(?:source|include)\s{0,4}\(\s{0,4}["'](?:\/|\.|[a-z]:\\)[^"'\n]{0,200}["']\s{0,4}\)/i,
    ],
    // Go and Hugo: what reads a file, the environment or an address.
    [
        "file-call",
        /\{\{-?\s{0,8}(?:\$\w{1,40}\s{0,4}:?=\s{0,4})?(?:readFile|readDir|os\.(?:Getenv|ReadFile|ReadDir)|getenv|resources\.GetRemote)\s{1,4}["'`]/,
    ],
    // A method of Go's that is given a file.
    ["file-call", /\{\{-?\s{0,8}[.$]\w{0,40}(?:\.\w{1,40}){0,4}\s{1,4}["'](?:\/etc\/|\/proc\/|\.\.\/|\.env)/],
    // FreeMarker's special variables, Velocity's templates out of texts and out of files.
    [
        "freemarker-builtin",
        /[<[]#[^<>\n]{0,80}\.(?:data_model|globals|vars|main|namespace)\b|\$\{\s{0,4}\.(?:data_model|globals|vars)\b/,
    ],
    // FreeMarker: a variable of the template's, where a visitor's value stands.
    [
        "freemarker-builtin",
        /<#(?:assign|global|local)\s{1,8}[\w.]{1,40}\s{0,4}=[^<>]{1,120}\/?>|\[#(?:assign|global|local)\s{1,8}[\w.]{1,40}\s{0,4}=[^[\]]{1,120}\]/,
    ],
    // XWiki: a block in a language that the page runs.
    [
        "command-call",
        /\{\{\s{0,4}(?:groovy|velocity|python|ruby|php|script)(?:\s[^{}]{0,80})?\}\}[^]{0,400}?\{\{\s{0,4}\/\s{0,4}(?:groovy|velocity|python|ruby|php|script)\s{0,4}\}\}/,
    ],
    ["template-object", /#evaluate\s{0,4}\(\s{0,4}(?:\$|["'])/],
    // EL: all that an application, a session or its settings hold; a bean of Spring's.
    [
        "el-object-call",
        /[$#]\{\s{0,8}(?:applicationScope|sessionScope|requestScope|pageScope|initParam|pageContext)\s{0,4}(?:\.|\[|\})/,
    ],
    ["el-object-call", /[$#*]\{\s{0,8}@\w{1,60}\s{0,4}\.\s{0,4}\w{1,60}\s{0,4}\(/],
    ["el-object-call", /[$#]\{\s{0,8}(?:systemProperties|systemEnvironment)\s{0,4}[.[]/],
    ["el-object-call", new RegExp(String.raw`#\{\s{0,8}@\w{1,60}\.(?:\w{1,60}\.){0,4}${SECRET}\b`, "i")],
    // Smarty's own object; secrets of Rails.
    [
        "template-object",
        /\{\s{0,4}\$smarty\s{0,4}\.\s{0,4}template_object\b|^\s{0,8}\{\s{0,4}\$smarty\.version\s{0,4}\}\s{0,8}$/,
    ],
    // Magento: the filter of its mails, by which it calls what it is told.
    ["template-object", /\{\{\s{0,8}\w{2,16}[\s:]{1,4}this\s{0,4}\.\s{0,4}getTemplateFilter\b/i],
    // FineReport: a call whose outcome is given to a variable of the report.
    ["template-object", /\$\{\s{0,8}__\w{1,40}\s{0,4}=\s{0,4}\w{1,40}\s{0,4}\(/],
    // Velocity: a sum that is kept and shown, and nothing else; a member of a text.
    [
        "arithmetic-probe",
        /^\s{0,8}#set\s{0,4}\(\s{0,4}\$!?\w{1,40}\s{0,4}=\s{0,4}\d{1,10}\s{0,4}[*+-]\s{0,4}\d{1,10}\s{0,4}\)/,
    ],
    [
        "arithmetic-probe",
        /^[^{}]{0,80}\{\*[^{}*]{0,40}\*\}[^{}]{0,80}\{\s{0,4}\d{1,10}\s{0,4}\*\s{0,4}\d{1,10}\s{0,4}\}/,
    ],
    [
        "arithmetic-probe",
        /^\s{0,8}\$\{\s{0,4}["'][^"'{}]{0,20}["']\s{0,4}\.\s{0,4}\w{2,20}\(\s{0,4}["'][^"'{}]{0,20}["']\s{0,4}\)\s{0,4}\}\s{0,8}$/,
    ],
    [
        "arithmetic-probe",
        /^\s{0,8}['"]\s{0,4}\+\s{0,4}[#$%]?\{\s{0,4}\d{1,10}\s{0,4}\*\s{0,4}\d{1,10}\s{0,4}\}\s{0,4}\+\s{0,4}['"]\s{0,8}$/,
    ],
    ["command-call", /\$\{\s{0,4}\w{1,24}\s{0,4}\(\s{0,4}`[^`\n{}]{1,120}`\s{0,4}\)\s{0,4}\}/],
    [
        "template-object",
        /(?:<%=?|#\{)[^\n%}]{0,120}\bRails\.application\.(?:secrets|credentials|secret_key_base|config)\b/,
    ],
    // Node's program by its global object.
    ["node-code", /\$\{\s{0,8}(?:global|globalThis)\s{0,4}(?:\?\.|\.|\[\s{0,4}["'])\s{0,4}process\b/],
    // Angular: a filter that is given a program.
    ["function-constructor", /\|\s{0,4}(?:orderBy|filter)\s{0,4}:\s{0,4}["'][^"'\n]{0,200}constructor/],
    // Razor's sum, T4's directives, all openers at once.
    ["arithmetic-probe", /^\s{0,8}@\(\s{0,4}\d{1,10}\s{0,4}[*+-]\s{0,4}\d{1,10}\s{0,4}\)\s{0,8}$/],
    ["command-call", /<#@\s{0,8}(?:template|assembly|import|output|include)\s/],
    ["arithmetic-probe", /\$\{\{<%\[%/],
]
const FORMS = PATTERNS.map(([technique, pattern]) => ({ technique, pattern: gated(pattern) }))
const candidatesIn = candidatesOf(FORMS.map(({ pattern }) => pattern))

/** @param found gets the technique of each that stands in the text, and where */
export function findTemplateForms(
    text: string,
    found: (technique: ExpressionTechniqueName, start: number, end: number) => void,
): void {
    for (const candidate of candidatesIn(text)) {
        const form = FORMS[candidate]
        const match = form?.pattern.search(text) ?? null
        if (form !== undefined && match !== null) found(form.technique, match.index, match.index + match[0].length)
    }
}
