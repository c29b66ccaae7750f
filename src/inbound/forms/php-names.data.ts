/**
 * Names of PHP's functions, as alternatives of a pattern. Source: PHP manual, function reference; the functions that web
 * shells and injections need (process control, streams, encodings, reflection) and those no other language has.
 */

/** No sentence and no other language puts such a name before a bracket. */
export const PHP_FUNCTIONS: string =
    "base64_(?:de|en)code|call_user_func(?:_array)?|create_function|file_(?:get|put)_contents|file_exists|phpinfo|phpversion|php_uname|shell_exec|passthru|proc_open|popen|pcntl_exec|gz(?:inflate|uncompress|decode|deflate|compress|encode|open|file|read|passthru)|bz(?:open|compress|decompress)|str_rot13|convert_uudecode|hex2bin|preg_(?:replace|match|split|grep|quote)\\w*|mb_ereg_replace\\w*|move_uploaded_file|fopen|fwrite|fputs|fread|fgets|fsockopen|pfsockopen|ini_(?:set|get|alter)\\w*|set_(?:include_path|time_limit|error_handler|exception_handler)|curl_(?:init|exec|setopt\\w*|multi_\\w+|file_create)|ob_(?:start|get_\\w+|end_\\w+)|var_(?:dump|export)|print_r|array_(?:map|filter|walk\\w*|diff_u\\w+|udiff\\w*|reduce)|u[ak]?sort|register_(?:shutdown|tick)_function|assert_options|is_(?:file|dir|readable|writ[e]?able|executable)|func_get_args?|get_(?:cfg_var|current_user|defined_\\w+|loaded_extensions)|getenv|putenv|posix_\\w+|mysqli?_(?:query|connect|real_\\w+)|pg_query|sqlite_\\w+|move_upload\\w*|move_file|readfile|highlight_file|show_source|parse_ini_file|tmpfile|tempnam|symlink|unserialize|chr_?ord|str_(?:replace|repeat|split)|error_(?:log|reporting)|apache_\\w+|escapeshell(?:arg|cmd)|simplexml_load_\\w+|iptcembed|exif_\\w+|image(?:createfrom\\w+|2wbmp|png|gif)|getimagesize|scandir|opendir|readdir|filter_(?:var|input)\\w*|socket_\\w+|stream_\\w+|session_(?:start|destroy|id|set_\\w+)|mb_convert_encoding|utf8_decode|zend_\\w+|xml_parse\\w*|lcfirst|ucwords|strrev|html_entity_decode|fputcsv|gethostbyname\\w*|mail_?to|call_user_method\\w*|forward_static_call\\w*|pcntl_\\w+|proc_\\w+|wp_remote_\\w+|sys_get_temp_dir|zlib_(?:de|en)code|get_(?:class_methods|class_vars|object_vars|parent_class|included_files|required_files|extension_funcs|meta_tags)|__halt_compiler|php_(?:sapi_name|ini_\\w+|strip_whitespace)|phpcredits|strip_tags|strip(?:c?slashes)|addc?slashes|nl2br|htmlspecialchars\\w*|htmlentities|str_(?:word_count|shuffle|pad|getcsv|ireplace)|substr_(?:count|replace|compare)|array_(?:push|pop|shift|unshift|merge\\w*|keys|values|flip|search|slice|splice|key_exists|combine|chunk|fill\\w*|intersect\\w*|diff\\w*|unique|reverse|rand|multisort|product|sum|pad)|is_(?:array|callable|iterable|numeric|object|resource|scalar|subclass_of|uploaded_file|link|bool|int|integer|float|string|null)|mb_(?:str\\w+|substr\\w*|send_mail|ereg\\w*|parse_str|http_\\w+|internal_encoding)|ctype_\\w+|debug_(?:print_)?backtrace|var_export|setrawcookie|ftp_(?:connect|get|put|exec|raw|login)|ssh2_\\w+|odbc_\\w+|oci_\\w+|mssql_\\w+|sqlsrv_\\w+|ldap_(?:bind|search|connect)|imap_(?:open|mail|list)|com_load_typelib|dio_\\w+|inet_(?:pton|ntop)|spl_autoload\\w*|iterator_apply|posix_\\w+|reflection(?:function|method|class)"

/** Of these, what a filter that cuts words out leaves behind, and what is told apart inside of a longer word. */
export const UNMISTAKABLE_FUNCTIONS: string =
    "call_user_func(?:_array)?|gz(?:decode|inflate|uncompress)|zlib_decode|base64_decode|shell_exec|file_(?:get|put)_contents|create_function|pcntl_exec|proc_open|str_rot13|convert_uudecode|fsockopen|preg_replace_callback|get_defined_(?:vars|functions|constants)"

/** Names of a word: with something in the brackets that only code has. */
export const WORD_FUNCTIONS: string =
    "system|exec|eval|assert|include(?:_once)?|require(?:_once)?|unlink|rename|copy|chmod|mkdir|rmdir|touch|die|exit|echo|mail|header|file"

/** Words that sentences put before a remark, too (`98 mg/dL (70-109)`, `vanilla extract (1 tsp)`): given a string or a variable. */
export const REMARKED_FUNCTIONS: string = "dl|glob|extract|compact"

/** Names of a word that other languages have too: where the call is all there is. */
export const SHARED_FUNCTIONS: string =
    "chr|ord|pack|unpack|printf|sprintf|vprintf|vsprintf|fprintf|print|implode|explode|array|define|constant|sleep|usleep|syslog|link|rename|unlink|mail|file|fsync|ftruncate|flock|settype|serialize|usort|ucfirst|md5_file|sha1_file"
