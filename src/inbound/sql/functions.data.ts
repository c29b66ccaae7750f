/**
 * Functions an injection calls, by what it wants from them. A function that is in no table is only a call. Names are the
 * last two parts of a dotted path, or the last.
 */
export type FunctionClass =
    /** Holds the answer back: the delay is the channel. */
    | "time"
    /** Fails with its argument in the message: the error is the channel. */
    | "error"
    /** Reads or writes files, runs commands, calls out. */
    | "system"
    /** Tells about the server or the session. */
    | "info"
    /** Cuts, compares or builds values: what a blind extraction is made of. */
    | "value"

const CLASSES: readonly (readonly [FunctionClass, string])[] = [
    ["time", "sleep benchmark pg_sleep pg_sleep_for pg_sleep_until randomblob get_lock dbms_pipe.receive_message"],
    ["time", "receive_message dbms_lock.sleep dbms_session.sleep user_lock.sleep regexp_substring crypt_key"],
    ["error", "extractvalue updatexml xmltype gtid_subset gtid_subtract json_keys drithsx.sn st_latfromgeohash"],
    ["error", "st_longfromgeohash st_pointfromgeohash get_host_name get_host_address sqlid_to_sqlhash name_const"],
    ["error", "uuid_to_bin xmlparse query_to_xml database_to_xml table_to_xml getmappingxpath xmltransform"],
    [
        "system",
        "read_blob read_text read_csv_auto sniff_csv load_file load_extension pg_read_file pg_read_binary_file pg_ls_dir pg_stat_file lo_import lo_export",
    ],
    ["system", "lo_get lo_from_bytea utl_http.request httpuritype openrowset opendatasource openquery sys_eval"],
    ["system", "sys_exec bfilename fn_xe_file_target_read_file fn_get_audit_file dblink"],
    [
        "system",
        "fn_trace_gettable dblink_connect dbms_ldap.init xp_cmdshell xp_dirtree xp_fileexist xp_regread eval_query",
    ],
    ["info", "user current_user session_user system_user database schema version db_name host_name user_name"],
    ["info", "suser_name suser_sname is_srvrolemember is_member has_dbaccess current_setting sqlite_version"],
    ["info", "sqlite_compileoption_used sqlite_compileoption_get connection_id current_database current_schema"],
    ["info", "inet_server_addr pg_postmaster_start_time object_id col_name serverproperty row_count found_rows"],
    ["info", "last_insert_rowid sqlite_source_id sys_context userenv getdbname current_schemas has_table_privilege"],
    ["info", "total_changes pg_backend_pid string_to_array"],
    ["value", "ascii ord char chr nchar unicode substr substring substrb mid left right concat concat_ws group_concat"],
    [
        "value",
        "string_agg listagg wm_concat hex unhex to_char ifnull coalesce nullif nvl nvl2 isnull length len lengthb",
    ],
    [
        "value",
        "char_length character_length octet_length bit_length datalength strcmp lower upper lcase ucase make_set",
    ],
    ["value", "elt field find_in_set locate instr position charindex patindex conv cast convert try_convert try_cast"],
    ["value", "iif if decode greatest least md5 sha1 sha2 count floor rand random rownum quote quotename bin oct lpad"],
    ["value", "rpad repeat replicate reverse replace space trim ltrim rtrim to_base64 unistr rawtohex starts_with"],
    [
        "value",
        "to_number json_extract json_length json_depth json_value json_query json_object json_array json_array_length",
    ],
    ["value", "json_build_object json_search json_contains json_type json_valid jsonb_pretty regexp_like regexp_instr"],
    ["value", "regexp_substr regexp_replace regexp_count uncompress compress aes_decrypt aes_encrypt des_encrypt"],
    [
        "value",
        "soundex stuff abs sign power exp sqrt ceil ceiling round sin cos tan cot pi atan generate_series instrb",
    ],
    ["value", "hextoraw convert_from convert_to encode xmlelement xmlagg bool_and unnest from_base64 crc32 min max"],
    ["value", "avg sum typeof printf format likelihood likely unlikely zeroblob sysdate now db_id polygon"],
    [
        "value",
        "multipoint linestring multilinestring multipolygon geometrycollection json_arrayagg row_to_json to_json",
    ],
    ["value", "xmlforest stddev bit_and bit_or bit_xor export_set weight_string date_format inet_aton inet_ntoa"],
    ["value", "int2 int4 int8 float4 float8 to_date to_timestamp"],
    ["value", "rowidtochar utl_raw.cast_to_varchar2 cast_to_varchar2 dbms_random.value dump translate"],
]

export const FUNCTION_CLASSES: ReadonlyMap<string, FunctionClass> = new Map(
    CLASSES.flatMap(([functionClass, names]) => names.split(" ").map((name) => [name, functionClass] as const)),
)

/** Variables of the server that an injection asks for, without the leading `@@` and scope. */
export const SERVER_VARIABLES: ReadonlySet<string> = new Set([
    ..."version version_comment version_compile_os version_compile_machine datadir basedir tmpdir hostname port".split(
        " ",
    ),
    ..."plugin_dir secure_file_priv sql_mode general_log general_log_file log_error socket license server_id".split(
        " ",
    ),
    ..."servername servicename spid language microsoftversion identity rowcount error trancount max_connections".split(
        " ",
    ),
    ..."character_set_client innodb_version max_allowed_packet local_infile have_ssl pid_file".split(" "),
])

/** Catalogues and tables that describe the database: named in a query, they tell what the query is for. */
const CATALOGUES =
    "information_schema sqlite_master sqlite_schema sqlite_temp_master pg_catalog sysobjects syscolumns sysusers sysdatabases syslogins all_tables all_tab_columns all_users user_tables user_tab_columns dba_users dba_tables pg_user pg_shadow pg_tables pg_class pg_database pg_roles pg_authid msysobjects msysaccessobjects rdb$database rdb$relations rdb$types rdb$fields sysibm syscat systables innodb_table_stats"

/** Catalogues that are only known by a schema and a table together. */
const CATALOGUE_PATHS =
    "mysql.user mysql.users mysql.db sys.tables sys.columns sys.objects sys.databases sys.schemas sys.sql_logins sys.user$ sys.schema_table_statistics master.sysdatabases"

export const CATALOGUE_NAMES: ReadonlySet<string> = new Set([...CATALOGUES.split(" "), ...CATALOGUE_PATHS.split(" ")])

/** Schemas that hold the products' own functions: `pg_catalog.pg_sleep` is `pg_sleep`. */
export const SYSTEM_SCHEMAS: ReadonlySet<string> = new Set("pg_catalog sys dbo master mysql".split(" "))
