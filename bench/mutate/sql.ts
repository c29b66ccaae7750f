// SQL on SQLite: a query form with the usual mistake, in the places where a value lands. An attack works when rows of
// others come back. All persons are invented.
import { DatabaseSync } from "node:sqlite"
import type { Attempt, Interpreter, Language } from "./contract.ts"
import { SQL_OPERATORS, SQL_SEEDS } from "./sql.data.ts"
import { SQL_HELD_OPERATORS, SQL_HELD_SEEDS } from "./sql.held.data.ts"

const SCHEMA = `
    CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, email TEXT, active INTEGER);
    INSERT INTO people VALUES (1, 'hana', 'hana@example.jp', 1), (2, 'ichiro', 'ichiro@example.jp', 1),
        (3, 'jun', 'jun@example.jp', 1);
    CREATE TABLE staff (id INTEGER PRIMARY KEY, name TEXT, email TEXT);
    INSERT INTO staff VALUES (9, 'kei', 'kei@example.jp');
`
/** The visitor is `hana`: what comes back of these is a leak. */
const OTHERS = ["ichiro@example.jp", "jun@example.jp", "kei@example.jp"]

/** Each asks for one person by the value. */
export const SQL_CONTEXTS: Readonly<Record<string, (value: string) => string>> = {
    string: (value) => `SELECT id, name, email FROM people WHERE name = '${value}' AND active = 1`,
    number: (value) => `SELECT id, name, email FROM people WHERE id = ${value} AND active = 1`,
    like: (value) => `SELECT id, name, email FROM people WHERE active = 2 AND name LIKE '%${value}%'`,
    bracket: (value) => `SELECT id, name, email FROM people WHERE (active = 1 AND (name = '${value}'))`,
}

export const SQL: Language = {
    name: "sql",
    seeds: [...SQL_SEEDS, ...SQL_HELD_SEEDS],
    operators: [...SQL_OPERATORS, ...SQL_HELD_OPERATORS],
    open,
}

async function open(): Promise<Interpreter> {
    const database = new DatabaseSync(":memory:")
    database.exec(SCHEMA)
    // Reading is all a mutant may do: one that wrote would change what the next is measured with.
    database.exec("PRAGMA query_only = ON")
    return await Promise.resolve({
        works: (attempts) => Promise.resolve(attempts.map((attempt) => leaks(database, attempt))),
        close: () => {
            database.close()
            return Promise.resolve()
        },
    })
}

function leaks(database: DatabaseSync, { context, text }: Attempt): boolean {
    const query = SQL_CONTEXTS[context]
    if (query === undefined) throw new RangeError(`context: SQL has no ${context}`)
    try {
        const answer = JSON.stringify(database.prepare(query(text)).all())
        return OTHERS.some((email) => answer.includes(email))
    } catch {
        return false // no longer SQL
    }
}
