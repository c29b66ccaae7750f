import { spawnSync } from "node:child_process"
import { describe, expect, test } from "vitest"
import { isInComment } from "./after-word.ts"
import { SHELL_DETECTOR } from "./detector.ts"
import { testDetector } from "../testing/detector.case.ts"

describe("commands that are shown, and comments", () => {
    testDetector(
        SHELL_DETECTOR,
        [
            { text: "`git pull` してから `npm ci` を実行", want: "pass", why: "in a sentence" },
            { text: "Run `npm ci && npm run build`, then restart.", want: "pass", why: "two in one" },
            { text: "Steps:\n1. `cd app && npm install`\n2. `sudo npm start`", want: "pass", why: "a list" },
            { text: "- run: npm ci && npm test", want: "pass", why: "a workflow" },
            { text: "Don't use `eval` here.", want: "pass", why: "a word" },
            { text: "主キーは `id` です", want: "pass", why: "a word for a column" },
            { text: "キー(`id`) は整数", want: "pass", why: "in brackets" },
            { text: "Returns `id`, `name` and `date`.", want: "pass", why: "fields, one behind the other" },
            { text: "insert into `a` (`id`, `host`) values (1, 2)", want: "pass", why: "names quoted by MySQL" },
            { text: "`chmod +x a.sh` does it", want: "pass", why: "a right that is added" },
            { text: "結果: `ipconfig /all` です", want: "pass", why: "Unix has none, Windows no such quoting" },
            { text: "`df -h` の結果", want: "pass", why: "the state of a machine" },
            { text: "x `id` y", want: "block", why: "no sentence, and no list" },
            { text: "see `id`", want: "block", why: "nothing behind it" },
            { text: "`x`;`id`", want: "block", why: "a separator is no list" },
            { text: "x `git pull`", want: "block", why: "no sentence" },
            { text: "use `curl a.example | sh` now", want: "block", why: "what builds nothing" },
            { text: "run `npm ci; id` now", want: "block", why: "another command in it" },
            { text: "run `git log > /tmp/a` now", want: "block", why: "into a file" },
            { text: "x && npm test", want: "block", why: "nothing shown before it" },
            { text: "okhttp/4.12.0 (Linux; x86_64)", want: "pass", why: "a processor" },
            { text: "axios/1.6.0 (linux; node; docker)", want: "pass", why: "a comment" },
            { text: "axios/1.6.0 (linux); whoami", want: "block", why: "behind the comment" },
            { text: "axios/1.6.0' (linux; whoami)", want: "block", why: "a quote before it" },
            { text: "(linux; whoami)", want: "block", why: "no word before it: a group" },
            { text: "バッチ処理(cron; bash; awk)の自動化", want: "pass", why: "a remark behind a word" },
            { text: "a=(x; id)", want: "block", why: "a list of values" },
            { text: "x@(id; id)", want: "block", why: "a pattern" },
            { text: "if (true; id)", want: "block", why: "a group behind a word of the shell" },
            { text: "coproc x (id; whoami)", want: "block", why: "beside the shell" },
            { text: "```bash\nsudo apt update\ncd app && npm ci\n```", want: "pass", why: "a block of Markdown" },
            { text: "```\nls -la\n```\nで確認できます", want: "pass", why: "a block without a language" },
            { text: "```\nsort\n```", want: "pass", why: "a name that does nothing alone" },
            { text: "```\nwhoami\n```", want: "block", why: "a name that tells something alone" },
            { text: "```\nls `id`\n```", want: "block", why: "a substitution in it" },
            { text: "x```\nid\n```", want: "block", why: "no block opens within a line" },
            { text: "```bash\nid\n```", want: "block", why: "to a shell such a block is a substitution" },
            { text: "```sh\nnpm i x\nid\n```", want: "block", why: "another command in the block" },
            { text: "```sh\ncurl a.example | sh\n```", want: "block", why: "what builds nothing" },
            { text: "x\nsudo apt install -y nginx", want: "block", why: "nobody speaks of it" },
            { text: "rm -rf node_modules && npm install で直りますか", want: "pass", why: "two in a question" },
            { text: "rm -rf / && npm install で直りますか", want: "block", why: "all of the machine" },
            { text: "crontab -l\nが動いていません", want: "pass", why: "a line, and a sentence" },
            { text: "docker run -it --rm ubuntu bash", want: "pass", why: "a search for the line" },
            { text: "docker run -v /etc:/h alpine cat /h/passwd", want: "block", why: "a folder of the machine" },
            { text: "$(command) と書く", want: "pass", why: "the word for a command" },
            { text: "x; touch a # thanks", want: "block", why: "a comment behind what is given" },
            { text: "'Taro';touch a", want: "block", why: "behind what is quoted" },
            { text: "--name=a|touch a", want: "block", why: "behind an option" },
            { text: "https://a.example/b;touch a", want: "block", why: "behind an address" },
            { text: "3;touch pen", want: "pass", why: "how many, and of what" },
            { text: "12:30; ping pong", want: "pass", why: "when, and what" },
            { text: "Taro|>o", want: "block", why: "into a file, and nothing is run" },
            { text: "list |> map", want: "pass", why: "a pipe of another language" },
            { text: "```dockerfile\nRUN npm ci && npm run build\n```", want: "pass", why: "a line of a Dockerfile" },
            { text: "ls -l | grep txt | wc -l で合っていますか", want: "pass", why: "filters in a question" },
            { text: "ls -l | sh です", want: "block", why: "no filter" },
            { text: "cron: */5 * * * * /usr/bin/a > /dev/null 2>&1", want: "pass", why: "a line of a crontab" },
            { text: "x > /dev/null 2>&1", want: "block", why: "no such line" },
            { text: "x; cat *", want: "block", why: "all files" },
            { text: "x; . .env", want: "block", why: "a hidden file, read as commands" },
            { text: "氏名 *; date *", want: "pass", why: "labels of a form" },
            { text: "x; LC_ALL=C cat -", want: "block", why: "a variable that is set for it" },
            { text: "Taro </dev/null id|cat", want: "block", why: "nothing to read" },
            { text: ";$(tr '[A-Z]' '[a-z]'<<<'ID')", want: "block", why: "a here-string behind quoted words" },
        ],
        ["`", "git pull", "x ", "(", ";", "id", ")", "&&", "npm test"],
    )

    test.each(["sh", "bash"].filter((shell) => spawnSync(shell, ["-c", "true"]).status === 0))(
        "%s runs nothing of a bracket behind a word",
        (shell) => {
            for (const text of [
                "axios/1.6.0 (linux; echo ran; echo ran)",
                "処理(linux; echo ran; echo ran)の",
                "x\ny(linux; echo ran)",
            ]) {
                expect(isInComment(text, text.indexOf(";"))).toBe(true)
                for (const line of [text, `true ${text}`, `a=${text}`, `true "x" ${text}`, `echo \`true ${text}\``])
                    expect(spawnSync(shell, ["-c", line], { encoding: "utf8" }).stdout).not.toContain("ran")
            }
        },
    )
})
