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
import { CALLS, DOLLAR_NAME, OPENS_TAG } from "../anchors.ts"
import { EQUALS } from "../profile.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"
import { PARAMETER } from "./places.ts"

type Name = keyof typeof PHP_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    // Twice the weight: the content of a file counts half.
    "server-page": { score: 200, cwe: [94, 434], capec: [242, 650], attack: ["T1505.003", "T1190"] },
    "php-call": { score: 100, cwe: [94, 95], capec: [242], attack: ["T1190", "T1059"] },
    "php-variable-call": { score: 100, cwe: [94, 95], capec: [242], attack: ["T1190", "T1059"] },
    "php-request-array": { score: 100, cwe: [94], capec: [242], attack: ["T1190", "T1505.003"] },
    "php-setting": { score: 100, cwe: [15, 88], capec: [242], attack: ["T1190"] },
    "mentioned-php": { score: 40, cwe: [94], capec: [242], attack: ["T1190"] },
}

/** Functions with a name no sentence and no other language puts before a bracket. */
const FUNCTIONS =
    "base64_(?:de|en)code|call_user_func(?:_array)?|create_function|file_(?:get|put)_contents|file_exists|phpinfo|phpversion|php_uname|shell_exec|passthru|proc_open|popen|pcntl_exec|gz(?:inflate|uncompress|decode|deflate|compress|encode|open|file|read|passthru)|bz(?:open|compress|decompress)|str_rot13|convert_uudecode|hex2bin|preg_(?:replace|match|split|grep|quote)\\w*|mb_ereg_replace\\w*|move_uploaded_file|fopen|fwrite|fputs|fread|fgets|fsockopen|pfsockopen|ini_(?:set|get|alter)\\w*|set_(?:include_path|time_limit|error_handler|exception_handler)|curl_(?:init|exec|setopt\\w*|multi_\\w+|file_create)|ob_(?:start|get_\\w+|end_\\w+)|var_(?:dump|export)|print_r|array_(?:map|filter|walk\\w*|diff_u\\w+|udiff\\w*|reduce)|u[ak]?sort|register_(?:shutdown|tick)_function|assert_options|is_(?:file|dir|readable|writ[e]?able|executable)|func_get_args?|get_(?:cfg_var|current_user|defined_\\w+|loaded_extensions)|getenv|putenv|posix_\\w+|mysqli?_(?:query|connect|real_\\w+)|pg_query|sqlite_\\w+|move_upload\\w*|move_file|readfile|highlight_file|show_source|parse_ini_file|tmpfile|tempnam|symlink|unserialize|chr_?ord|str_(?:replace|repeat|split)|error_(?:log|reporting)|dl|apache_\\w+|escapeshell(?:arg|cmd)|simplexml_load_\\w+|iptcembed|exif_\\w+|image(?:createfrom\\w+|2wbmp|png|gif)|getimagesize|glob|scandir|opendir|readdir|filter_(?:var|input)\\w*|socket_\\w+|stream_\\w+|session_(?:start|destroy|id|set_\\w+)|extract|compact|mb_convert_encoding|utf8_decode|zend_\\w+|xml_parse\\w*|lcfirst|ucwords|strrev|html_entity_decode|fputcsv|gethostbyname\\w*|mail_?to"
/** Functions with a name of a word: with something in the brackets that only code has. */
const WORD_FUNCTIONS =
    "system|exec|eval|assert|include(?:_once)?|require(?:_once)?|unlink|rename|copy|chmod|mkdir|rmdir|touch|die|exit|echo|mail|header|file"
const CALLABLE = `${FUNCTIONS}|system|exec|eval|assert|passthru`

export const PHP_DETECTOR: Detector = formDetector<Name>({
    name: "php",
    wants: (profile, anchors) => (anchors & (OPENS_TAG | CALLS | DOLLAR_NAME)) !== 0 || (profile & EQUALS) !== 0,
    anchor: /[(<$=]/,
    techniques: TECHNIQUES,
    messages: PHP_MESSAGES,
    forms: [
        {
            technique: "server-page",
            needs: OPENS_TAG,
            pattern:
                /<\?(?:php\b|=\s{0,8}[$@`"'(a-z]{2}|\s{1,8}(?:\$|echo|print|system|eval|exec|include|require|function|@|\/[/*])|xml\s{0,8}:)/i,
        },
        {
            technique: "server-page",
            needs: OPENS_TAG,
            pattern:
                /<%@\s{0,8}(?:page|include|taglib)\b|<jsp:(?:root|scriptlet|expression|declaration|directive)|<%[!=]?\s{0,8}(?:eval|execute|response\.|request[.(]|runtime|server\.|out\.print|set\s|dim\s|new\s)/i,
        },
        {
            technique: "server-page",
            needs: OPENS_TAG,
            pattern: /<script\s[^>]{0,80}(?:runat\s{0,8}=\s{0,8}["']?server|language\s{0,8}=\s{0,8}["']?php)/i,
        },
        {
            technique: "php-call",
            needs: CALLS,
            pattern: new RegExp(`(?<![\\w.$>-])\\\\?(?:${FUNCTIONS})\\s{0,8}(?:/\\*[^*]{0,40}\\*/)?\\s{0,8}\\(`, "i"),
            mention: "mentioned-php",
        },
        {
            technique: "php-call",
            needs: CALLS,
            pattern: new RegExp(
                `(?<![\\w.$>-])(?:${WORD_FUNCTIONS})\\s{0,8}\\(\\s{0,8}(?:["'$@]|base64|[a-z_]{3,30}\\s{0,4}\\(|\\w{1,20}\\)\\s{0,4}(?:;|$)|\\)\\s{0,4};?\\s{0,4}$)`,
                "i",
            ),
            mention: "mentioned-php",
        },
        {
            technique: "php-variable-call",
            needs: CALLS | DOLLAR_NAME,
            pattern: new RegExp(
                `["'([]\\s{0,8}["']?\\s{0,8}(?:${CALLABLE})\\s{0,8}["']?\\s{0,8}[)\\]"'](?:\\s{0,8}[[{]\\s{0,8}\\w{0,8}\\s{0,8}[\\]}]){0,3}\\s{0,8}[)}]?\\s{0,8}\\(`,
                "i",
            ),
        },
        {
            technique: "php-variable-call",
            needs: CALLS | DOLLAR_NAME,
            pattern:
                /\$(?:[a-z_]\w{0,30}\(|(?:[a-zA-Z_]\w{0,30}|\{\s{0,4}(?:['"_.][^}]{0,40}|\$[^}]{0,40})\})(?:(?:\s{0,4}|\/\*[^*]{0,40}\*\/)(?:\[[^\]]{0,40}\]|\{[^}]{0,40}\})){1,4}\s{0,4}(?:\/\*[^*]{0,40}\*\/)?\s{0,4}\(|\{\s{0,4}(?:['"_.@]|\$)[^}]{0,40}\}\s{0,4}\()\s{0,4}[\w"'$@)]/,
        },
        {
            technique: "php-variable-call",
            needs: CALLS | DOLLAR_NAME,
            pattern: /^\s{0,4}@?\$[a-z_]\w{0,30}\s{0,4}(?:\/\*[^*]{0,40}\*\/\s{0,4})?\(\s{0,4}[\w"'$@)]/i,
        },
        {
            technique: "php-variable-call",
            needs: CALLS | DOLLAR_NAME,
            pattern:
                /\[\d{1,3}\]\s{0,4}\(\s{0,4}["'a-z]|::\$\w{1,30}\s{0,4}\(|\$\s{0,40}\{\s{0,4}\$|\]\s{0,4}\{\d\}\s{0,4}\(/i,
        },
        {
            technique: "php-variable-call",
            needs: CALLS,
            pattern: /(?:[)\]]|["']\s)\s{0,4}\(\s{0,4}["'][\w ./-]{1,60}["']\s{0,4}\)\s{0,4}(?:;|$)/,
        },
        {
            technique: "php-request-array",
            needs: DOLLAR_NAME,
            pattern:
                /\$_(?:GET|POST|REQUEST|COOKIE|SERVER|FILES|SESSION|ENV)\b|\$(?:GLOBALS|HTTP_(?:RAW_POST_DATA|(?:GET|POST|COOKIE|SERVER|ENV)_VARS))\b/,
            mention: "mentioned-php",
        },
        {
            technique: "php-setting",
            pattern:
                /^\s{0,8}(?:-d\s{0,4})?(?:allow_url_(?:include|fopen)|auto_(?:prepend|append)_file|disable_(?:functions|classes)|open_basedir|safe_mode\w*|suhosin\.\w+|cgi\.\w+|opcache\.\w+|zend\.\w+|extension(?:_dir)?|zend_extension|sendmail_path|include_path|error_(?:log|reporting|append_string)|display_errors|session\.(?:save_path|upload_\w+|auto_start|serialize_handler)|mail\.\w+|max_execution_time|memory_limit|post_max_size|upload_tmp_dir|user_ini\.\w+|unserialize_callback_func|default_charset|assert\.\w+|xdebug\.\w+|soap\.\w+)\s{0,8}=/i,
            at: PARAMETER,
        },
    ],
})
