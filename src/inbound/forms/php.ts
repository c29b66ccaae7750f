/**
 * PHP and other server pages (JSP, ASP) in a value or a file: opening tags with code, calls of PHP's functions, variables
 * that are called, the request's own arrays, settings. Source: CWE-94, CWE-434, PHP manual.
 *
 * Must not match: XML declarations, names of functions in a sentence, prices, jQuery, placeholders of mail templates.
 * A program in an uploaded file counts in full: a server that stores it where pages lie runs it. Errs towards passing
 * calls of functions that neither run, read, write nor decode.
 */
import { PHP_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { CALLS, DOLLAR_NAME, LINE_END, OPENS_TAG } from "../anchors.ts"
import { BRACKET, CURLY, EQUALS, PAREN } from "../profile.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"
import { withoutComments } from "./php-comments.ts"
import {
    PHP_FUNCTIONS,
    REMARKED_FUNCTIONS,
    SHARED_FUNCTIONS,
    UNMISTAKABLE_FUNCTIONS,
    WORD_FUNCTIONS,
} from "./php-names.data.ts"
import { KEY, PARAMETER, PATH } from "./places.ts"

type Name = keyof typeof PHP_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    // Twice the weight: the content of a file counts half.
    "server-page": { score: 200, cwe: [94, 434], capec: [242, 650], attack: ["T1505.003", "T1190"] },
    "php-call": { score: 100, cwe: [94, 95], capec: [242], attack: ["T1190", "T1059"] },
    "php-variable-call": { score: 100, cwe: [94, 95], capec: [242], attack: ["T1190", "T1059"] },
    "php-request-array": { score: 100, cwe: [94], capec: [242], attack: ["T1190", "T1505.003"] },
    "php-block": { score: 100, cwe: [94, 1336], capec: [242], attack: ["T1190", "T1059"] },
    "php-setting": { score: 100, cwe: [15, 88], capec: [242], attack: ["T1190"] },
    "mentioned-php": { score: 40, cwe: [94], capec: [242], attack: ["T1190"] },
}

const REQUEST_ARRAY = String.raw`\$_(?:GET|POST|REQUEST|COOKIE|SERVER|FILES|SESSION|ENV)`
const CALLABLE = `${PHP_FUNCTIONS}|system|exec|eval|assert|passthru`

export const PHP_DETECTOR: Detector = formDetector<Name>({
    name: "php",
    // A comment to the end of its line may stand before a bracket, and no anchor sees past it.
    wants: (profile, anchors) =>
        (anchors & (OPENS_TAG | CALLS | DOLLAR_NAME)) !== 0 ||
        (profile & (EQUALS | CURLY | BRACKET)) !== 0 ||
        ((anchors & LINE_END) !== 0 && (profile & PAREN) !== 0),
    anchor: /[(<$=]|[{[]php[}\]]/i,
    alsoRead: withoutComments,
    techniques: TECHNIQUES,
    messages: PHP_MESSAGES,
    forms: [
        // Japanese behind the tag, and no call, statement or variable up to the end: a sentence about it. PHP takes it for a name.
        {
            technique: "server-page",
            needs: OPENS_TAG,
            asSent: true,
            pattern:
                /<\?(?:php\b(?!\s{1,4}[^\u0000-\u007f][^(`:;$<"']{0,200}$)|=\s{0,8}[$@`"'(a-z]{2}|\s{1,8}(?:\$|echo|print|system|eval|exec|include|require|function|@|\/[/*])|xml(?:\s{0,8}:|\s{1,32}[("'`$;]))/i,
        },
        // A number behind the short tag is one only with the statement's end: the three signs stand in noise too.
        { technique: "server-page", needs: OPENS_TAG, pattern: /<\?=\s{0,8}\d[ -;=@-~]{0,80}(?:;|\?>)/ },
        // Smarty's and the forum plug-ins' tags.
        {
            technique: "php-block",
            pattern:
                /\{php\}[^]{0,400}?\{\/php\}|[{[]php[}\]]\s{0,8}(?:(?:echo|print|system|exec|eval|include|require|passthru)\b\s{0,4}["'($]|\$[a-z_]|@[a-z])/i,
        },
        {
            technique: "server-page",
            needs: OPENS_TAG,
            pattern:
                /<%@\s{0,8}(?:page|include|taglib|register|import|assembly|control|master|web(?:handler|service)|implements|reference)\b|<jsp:(?:root|scriptlet|expression|declaration|directive)|<%[!=]?\s{0,8}(?:eval|execute|response\.|request[.(]|runtime|server\.|out\.print|set\s|dim\s|new\s)/i,
        },
        {
            technique: "server-page",
            needs: OPENS_TAG,
            pattern: /<script\s[^>]{0,80}(?:runat\s{0,8}=\s{0,8}["']?server|language\s{0,8}=\s{0,8}["']?php)/i,
        },
        {
            technique: "php-call",
            needs: CALLS,
            pattern: new RegExp(
                `(?<![\\w.$>-])\\\\?(?:(?:${PHP_FUNCTIONS})\\s{0,8}(?:/\\*[^*]{0,40}\\*/)?\\s{0,8}\\(|(?:${REMARKED_FUNCTIONS})\\s{0,8}\\(\\s{0,8}["'$@])`,
                "i",
            ),
            mention: "mentioned-php",
        },
        // What an object of Yii's is made with, as a name of its settings.
        { technique: "php-call", needs: CALLS, at: KEY, pattern: /(?:^|\[)\s{0,4}__construct\s{0,4}\(\)(?:$|\])/i },
        // Out of a string, a statement, and a variable that takes what the program goes on with.
        {
            technique: "php-block",
            needs: DOLLAR_NAME,
            pattern: /["']\s{0,4}\)?\s{0,4};[^]{0,200}?;\s{0,4}\$[A-Za-z_]\w{0,30}\s{0,4}=\s{0,4}["']\s{0,4}$/,
        },
        // What a filter of Twig's or PHP's is told to call.
        {
            technique: "php-variable-call",
            pattern: new RegExp(
                `[,(]\\s{0,4}[[{]\\s{0,4}["']options["']\\s{0,4}(?::|=>)\\s{0,4}["'](?:${CALLABLE})["']`,
                "i",
            ),
        },
        // Joined to a string of the program's, or a variable by the outcome of a call: `'.phpinfo().'`, `${@print(1)}`.
        {
            technique: "php-call",
            needs: CALLS,
            pattern: new RegExp(
                `["']\\s{0,4}\\.\\s{0,4}@?(?:${PHP_FUNCTIONS}|system|exec|passthru)\\s{0,4}\\(|\\$\\{\\s{0,4}@[a-z_]\\w{0,30}\\s{0,4}\\(`,
                "i",
            ),
        },
        // Names by inverted bytes, `(~…)(…)`: no text of a visitor's.
        {
            technique: "php-variable-call",
            pattern: /\(\s{0,4}~\s{0,4}["']?[\u0080-\u00ff\ufffd]{2,40}["']?\s{0,4}\)\s{0,4}\(/,
        },
        // Glued to letters, or with a sign before the bracket: what is left when a filter has cut something out.
        {
            technique: "php-call",
            pattern: new RegExp(`(?<![.$>-])(?:${UNMISTAKABLE_FUNCTIONS})\\s{0,8}=?\\s{0,8}\\(`, "i"),
            mention: "mentioned-php",
        },
        {
            technique: "php-call",
            needs: CALLS,
            pattern: new RegExp(
                `^\\s{0,8}@?(?:${SHARED_FUNCTIONS})(?:|\\s{1,4}(?!\\(\\d{1,4}\\)\\s{0,4}$))\\(\\s{0,4}(?:-?\\d{1,12}|0x[\\da-f]{1,12}|\\$?\\w{1,30})(?:\\s{0,4},\\s{0,4}[$"'\\w.-]{1,40}){0,3}\\s{0,4}\\)\\s{0,4};?\\s{0,4}$`,
                "i",
            ),
        },
        {
            technique: "php-call",
            needs: CALLS,
            at: PATH,
            pattern: new RegExp(
                `(?:^|/)(?:${PHP_FUNCTIONS}|${WORD_FUNCTIONS}|${SHARED_FUNCTIONS})\\([^()/]{0,80}\\)`,
                "i",
            ),
        },
        {
            technique: "php-call",
            needs: CALLS,
            pattern: new RegExp(
                `(?<![\\w.$>-])(?:${WORD_FUNCTIONS})(?:|\\s{1,8}(?!\\(\\d{1,4}\\)\\s{0,4}$))\\(\\s{0,8}(?:["'$@]|base64|[a-z_]{3,30}\\s{0,4}\\(|\\w{1,20}\\)\\s{0,4}(?:;|$)|\\)\\s{0,4};?\\s{0,4}$)`,
                "i",
            ),
            mention: "mentioned-php",
        },
        {
            technique: "php-variable-call",
            needs: CALLS | DOLLAR_NAME,
            pattern: new RegExp(
                `["'([]\\s{0,8}["']?\\s{0,8}(?:${CALLABLE})\\s{0,8}["']?\\s{0,8}[)\\]"'](?:\\s{0,8}(?:[[{]\\s{0,8}\\w{0,8}\\s{0,8}[\\]}]|[)}])){0,4}\\s{0,8}\\(`,
                "i",
            ),
        },
        {
            technique: "php-variable-call",
            needs: CALLS | DOLLAR_NAME,
            pattern:
                /(?<!\w)\$(?:[a-z_]\w{0,30}|(?:[a-zA-Z_]\w{0,30}|\{\s{0,4}(?:['"_.][^}]{0,40}|\$[^}]{0,40})\})(?:(?:\s{0,4}|\/\*[^*]{0,40}\*\/)(?:\[(?:[^[\]]|\[[^[\]]{0,40}\]){0,40}\]|\{[^}]{0,40}\})){1,4}\s{0,4}(?:\/\*[^*]{0,40}\*\/)?\s{0,4}|\{\s{0,4}(?:['"_.@]|\$)[^}]{0,40}\}\s{0,4})\(\s{0,4}[\w"'$@)](?<!\)(?=\s{0,4}[^\u0000-\u007f]))/,
        },
        {
            technique: "php-variable-call",
            needs: CALLS | DOLLAR_NAME,
            pattern:
                /^\s{0,4}@?\$[a-z_]\w{0,30}\s{0,4}(?:\/\*[^*]{0,40}\*\/\s{0,4})?\(\s{0,4}[\w"'$@)](?<!\)(?=\s{0,4}[^\u0000-\u007f]))/i,
        },
        {
            technique: "php-variable-call",
            needs: CALLS | DOLLAR_NAME,
            pattern:
                /\[\d{1,3}\]\s{0,4}\(\s{0,4}["'a-z]|::\$\w{1,30}\s{0,4}\(|\$\s{0,40}\{\s{0,4}\$|\]\s{0,4}\{\d\}\s{0,4}\(/i,
        },
        // `${'a'}`: the variable of that name.
        {
            technique: "php-variable-call",
            needs: DOLLAR_NAME,
            pattern: /^\s{0,4}\$\{\s{0,4}(?:'\w{1,40}'|"\w{1,40}")\s{0,4}\}\s{0,4}$/,
        },
        {
            technique: "php-variable-call",
            needs: CALLS,
            pattern: /(?:[)\]]|["']\s)\s{0,4}\(\s{0,4}["'][\w ./-]{1,60}["']\s{0,4}\)\s{0,4}(?:;|$)/,
        },
        // Read, handed on or given: its name alone does nothing.
        {
            technique: "php-request-array",
            needs: DOLLAR_NAME,
            pattern: new RegExp(`${REQUEST_ARRAY}\\b\\s{0,4}(?:[[{)(]|\\?\\?|->|as\\s)`),
            mention: "mentioned-php",
        },
        {
            technique: "php-request-array",
            needs: DOLLAR_NAME,
            pattern: new RegExp(`${REQUEST_ARRAY}\\b\\s{0,4}=(?!\\s{0,4}[^\\u0000-\\u007f])`),
            mention: "mentioned-php",
        },
        {
            technique: "php-request-array",
            needs: DOLLAR_NAME,
            pattern: new RegExp(`[=(@{$&.]\\s{0,4}${REQUEST_ARRAY}\\b\\s{0,4}(?:[,;})?]|$)`),
            mention: "mentioned-php",
        },
        {
            technique: "php-request-array",
            needs: DOLLAR_NAME,
            pattern: /\$(?:GLOBALS|HTTP_(?:RAW_POST_DATA|(?:GET|POST|COOKIE|SERVER|ENV)_VARS))\b/,
            mention: "mentioned-php",
        },
        {
            technique: "php-setting",
            pattern:
                /^\s{0,8}(?:-d\s{0,4})?(?:allow_url_(?:include|fopen)|auto_(?:prepend|append)_file|disable_(?:functions|classes)|open_basedir|safe_mode\w*|suhosin\.\w+|cgi\.\w+|opcache\.\w+|zend\.\w+|extension(?:_dir|(?=\s{0,8}=\s{0,8}["']?[a-z./\\]))|zend_extension|sendmail_path|include_path|error_(?:log|reporting|append_string)|session\.(?:save_path|upload_\w+|auto_start|serialize_handler)|mail\.\w+|upload_tmp_dir|user_ini\.\w+|unserialize_callback_func|assert\.\w+|xdebug\.\w+|soap\.\w+|(?:display_errors|max_execution_time|memory_limit|post_max_size|default_charset)(?=\s{0,8}=(?!\s{0,4}[\w.]{1,24}[ \t]{0,2}[^\u0000-\u007f])))\s{0,8}=/i,
            at: PARAMETER,
        },
    ],
})
