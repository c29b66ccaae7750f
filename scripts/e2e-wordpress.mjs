// `npm run e2e:wordpress`: installs what is missing and says what, then runs tests/wordpress/main.ts. Arguments are passed on.
import { spawnSync } from "node:child_process"
import { dirname, join } from "node:path"
import { installPackages, installPrograms, projectNode, ROOT } from "./setup.mjs"

const PROGRAMS = [
    { commands: ["chromium", "chromium-browser", "google-chrome"], packageName: "chromium" },
    { commands: ["nginx"], packageName: "nginx-light" },
    { commands: ["mariadbd"], packageName: "mariadb-server-core" },
    { commands: ["mariadb"], packageName: "mariadb-client" },
    { commands: ["php"], packageName: "php-cli" },
    { commands: ["php-fpm", "php-fpm8.2", "php-fpm8.3", "php-fpm8.4"], packageName: "php-fpm" },
    { files: ["/usr/share/wordpress/wp-load.php"], packageName: "wordpress" },
    { files: ["/usr/share/wordpress/wp-content/languages/ja.mo"], packageName: "wordpress-l10n" },
    {
        files: ["/usr/share/wordpress/wp-content/themes/twentytwentythree"],
        packageName: "wordpress-theme-twentytwentythree",
    },
]

installPackages()
if (installPrograms(PROGRAMS).length > 0) process.exit(3)
const main = join(ROOT, "tests", "wordpress", "main.ts")
const node = projectNode()
const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH ?? ""}` }
const done = spawnSync(node, ["--disable-warning=ExperimentalWarning", main, ...process.argv.slice(2)], {
    cwd: ROOT,
    env,
    stdio: "inherit",
})
process.exitCode = done.status ?? 1
