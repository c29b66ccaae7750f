// A WordPress as Debian packages it, on PHP-FPM, MariaDB and nginx of its own: private folders, sockets and processes, nothing
// of the machine's services. Nothing in it is made for Sekisho.
import { execFile, spawn, type ChildProcess } from "node:child_process"
import { chmod, cp, mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { freePort } from "../../src/gate/testing/free-port.case.ts"
import { findProgram } from "../programs.ts"

/** Where Debian's package puts it. */
const PACKAGE_FOLDER = "/usr/share/wordpress"
const DATABASE = "wordpress"
const READY_TRIES = 200
const READY_PAUSE_MS = 100

export interface Site {
    readonly port: number
    /** Runs a PHP program inside WordPress, with its functions; @returns what it prints */
    readonly php: (program: string) => Promise<string>
    /** Rows of a query, columns separated by tabs, as text. */
    readonly rows: (sql: string) => Promise<string[][]>
    readonly stop: () => Promise<void>
}

/** @param dir an empty folder for all it writes, which other users may read: nginx's and PHP's workers are some */
export async function startSite(dir: string): Promise<Site> {
    const socket = join(dir, "maria.sock")
    const children: ChildProcess[] = []
    const stop = async (): Promise<void> => {
        for (const child of children.toReversed()) await ended(child)
    }
    try {
        children.push(await startDatabase(dir, socket))
        const root = await copyWordPress(dir, socket)
        const fastcgi = join(dir, "php.sock")
        children.push(await startPhp(dir, fastcgi))
        const port = await freePort()
        children.push(await startNginx(dir, { root, fastcgi, port }))
        return {
            port,
            php: async (program) => run("php", ["-r", `require '${root}/wp-load.php'; ${program}`]),
            rows: async (sql) => {
                const args = [`--socket=${socket}`, "--user=root", "--batch", "--skip-column-names", DATABASE]
                const out = await run("mariadb", [...args, `--execute=${sql}`])
                return out
                    .split("\n")
                    .filter((line) => line !== "")
                    .map((line) => line.split("\t"))
            },
            stop,
        }
    } catch (error) {
        await stop()
        throw error
    }
}

async function startDatabase(dir: string, socket: string): Promise<ChildProcess> {
    const data = join(dir, "maria")
    const options = ["--no-defaults", `--datadir=${data}`, "--user=root"]
    await run("mariadb-install-db", [...options, "--auth-root-authentication-method=normal", "--skip-test-db"])
    const child = begin("mariadbd", [...options, `--socket=${socket}`, "--skip-networking"])
    await untilReady("MariaDB", child, async () => {
        await run("mariadb-admin", [`--socket=${socket}`, "--user=root", "ping"])
    })
    const create = `CREATE DATABASE ${DATABASE} CHARACTER SET utf8mb4`
    await run("mariadb", [`--socket=${socket}`, "--user=root", `--execute=${create}`])
    return child
}

async function copyWordPress(dir: string, socket: string): Promise<string> {
    const root = join(dir, "wordpress")
    // The package is links into /etc and /var/lib: files of its own, so that what is uploaded stays here.
    await cp(PACKAGE_FOLDER, root, { recursive: true, dereference: true })
    const uploads = join(root, "wp-content/uploads")
    await mkdir(uploads, { recursive: true })
    await chmod(uploads, 0o777)
    await writeFile(join(root, "wp-config.php"), configuration(socket))
    return root
}

/** Defaults, but for the database, and no way out: no mail is sent and no update looked for on the internet. */
function configuration(socket: string): string {
    const names = ["AUTH", "SECURE_AUTH", "LOGGED_IN", "NONCE"].flatMap((name) => [`${name}_KEY`, `${name}_SALT`])
    const keys = names.map((name) => `define('${name}', 'staged ${name} of an invented site');`)
    return `<?php
define('DB_NAME', '${DATABASE}');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
${keys.join("\n")}
define('WPLANG', 'ja');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`
}

async function startPhp(dir: string, socket: string): Promise<ChildProcess> {
    const file = join(dir, "php-fpm.conf")
    const isRoot = process.getuid?.() === 0
    await writeFile(
        file,
        `[global]
error_log = ${dir}/php.log
[www]
listen = ${socket}
listen.mode = 0666
${isRoot ? "user = www-data\ngroup = www-data" : ""}
pm = static
pm.max_children = 4
php_admin_value[sendmail_path] = /bin/true
php_admin_value[upload_max_filesize] = 32M
php_admin_value[post_max_size] = 32M
`,
    )
    const child = begin(phpFpm(), ["--nodaemonize", "--fpm-config", file])
    await untilReady("PHP", child, async () => run("test", ["-S", socket]))
    return child
}

function phpFpm(): string {
    const program = findProgram("php-fpm8.2", "php-fpm8.3", "php-fpm8.4", "php-fpm")
    if (program === null) throw new Error("php-fpm: not installed")
    return program
}

interface WebServer {
    readonly root: string
    readonly fastcgi: string
    readonly port: number
}

async function startNginx(dir: string, { root, fastcgi, port }: WebServer): Promise<ChildProcess> {
    const file = join(dir, "nginx.conf")
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
        (name) => `${name}_temp_path ${dir}/${name};`,
    )
    await writeFile(
        file,
        `daemon off; worker_processes 1; pid ${dir}/nginx.pid; error_log ${dir}/nginx.log;
events {}
http {
    include /etc/nginx/mime.types; access_log off; client_max_body_size 32m; ${temporary.join(" ")}
    server {
        listen 127.0.0.1:${port}; root ${root}; index index.php;
        location / { try_files $uri $uri/ /index.php?$args; }
        location ~ \\.php$ {
            include /etc/nginx/fastcgi_params;
            fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
            fastcgi_param HTTP_HOST $http_host; # with the port: Debian's default leaves it out
            fastcgi_pass unix:${fastcgi};
            fastcgi_read_timeout 120s;
        }
    }
}
`,
    )
    const child = begin("nginx", ["-c", file, "-e", "stderr"])
    await untilReady("nginx", child, async () => {
        await fetch(`http://127.0.0.1:${port}/readme.html`)
    })
    return child
}

function begin(program: string, args: readonly string[]): ChildProcess {
    const child = spawn(program, args, { stdio: ["ignore", "ignore", "ignore"] })
    process.once("exit", () => child.kill("SIGKILL"))
    return child
}

async function run(program: string, args: readonly string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(program, [...args], { maxBuffer: 64 * 1024 * 1024 })
    return stdout
}

async function untilReady(name: string, child: ChildProcess, ask: () => Promise<unknown>): Promise<void> {
    for (let tries = 0; tries < READY_TRIES; tries++) {
        if (child.exitCode !== null) break
        const isReady = await ask().then(
            () => true,
            () => false,
        )
        if (isReady) return
        await new Promise((wake) => setTimeout(wake, READY_PAUSE_MS))
    }
    throw new Error(`${name} did not start`)
}

async function ended(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exit = new Promise((resolve) => child.once("exit", resolve))
    child.kill("SIGTERM")
    await exit
}
