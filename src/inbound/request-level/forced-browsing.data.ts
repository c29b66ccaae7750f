/**
 * Names of what was never meant to be asked for, by structure: the name of a program with the ending of a copy, dumps of
 * databases, archives of a whole site, pages for administrators. Files with secrets and folders of version control are the
 * path-traversal detector's. Source: OWASP WSTG-CONF-04 and -05, CWE-530, CWE-538, the endings CRS 920440 refuses.
 */

/** Endings of programs and settings: a copy of one shows its source. */
export const PROGRAM_ENDINGS =
    "php\\d?|phtml|inc|jspx?|aspx?|ascx|ashx|asmx|cs|vb|py|rb|pl|cgi|java|class|conf|config|cfg|ini|ya?ml|properties|env|htaccess|htpasswd|sh|bat"
/** What editors, people and scripts put behind a name for a copy. */
export const COPY_ENDINGS = "bak|back|backup|old|orig(?:inal)?|sav|saved?|copy|tmp|sw[op]|bk|prev"
/**
 * Databases as files. Not among them: `db` (Windows writes `Thumbs.db` into folders of pictures), `mdb` and `accdb` (offices
 * publish statistics so).
 */
export const DUMP_ENDINGS = "sql|dump|dmp|sqlite3?|mdf|ldf|frm|myd|ibd|bak"
export const ARCHIVE_ENDINGS = "gz|bz2|zip|xz|7z|zst|rar|tar|tgz|tar\\.(?:gz|bz2|xz|zst)"
/** What people call an archive of everything. */
export const EVERYTHING_NAMES =
    "backups?|back-?up|bak|full-?backup|htdocs|www-?root|public_?html|web-?root|database|(?:db|sql|mysql|pg)-?dump|dump"

/**
 * Pages that show the memory, the settings or the log of the program itself, and the insides of a servlet's archive, which no
 * server hands out by itself; segments, lower case.
 */
export const INNER_PAGES =
    "(?:web|meta|boot)-inf/[^/]{1,80}|(?:actuator|manage|management)/(?:heapdump|env|threaddump|logfile|jolokia|configprops|shutdown)|debug/pprof|proc/self/(?:environ|cmdline|maps|status|cwd|root|fd)|jolokia/(?:exec|read|list)"

/** Consoles for administrators. The owner's own people use them too, so that they are told only. */
export const ADMIN_PAGES =
    "phpmyadmin|pma|adminer(?:-[\\d.]+)?\\.php|manager/html|host-manager/html|jmx-console|web-console|invoker/(?:jmx|ejb)invokerservlet|solr/admin|server-status|server-info|_profiler|telescope/requests|druid/index\\.html|phpinfo\\.php|elmah\\.axd|trace\\.axd|_cat/indices|v2/_catalog|actuator"
