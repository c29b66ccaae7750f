// SQL on PostgreSQL (PGlite, the server itself compiled to WebAssembly): forms with the usual mistake, in the places where a
// value lands. An attack works when the answer, rows or the message of an error, shows others, or when it tells what
// stands in a table the form does not ask for: then it is another when that table is empty.
// Waiting (pg_sleep) is not an effect here: measured times would make the figures depend on the machine. All persons are
// invented.
import { PGlite } from "@electric-sql/pglite"
import type { Attempt, Interpreter, Language } from "./contract.ts"
import { POSTGRES_OPERATORS, POSTGRES_SEEDS } from "./postgres.data.ts"
import { POSTGRES_HELD_OPERATORS, POSTGRES_HELD_SEEDS } from "./postgres.held.data.ts"

const SCHEMA = `
    CREATE TABLE people (id int PRIMARY KEY, name text, email text, active int);
    INSERT INTO people VALUES (1, 'hana', 'hana@example.jp', 1), (2, 'ichiro', 'ichiro@example.jp', 1),
        (3, 'jun', 'jun@example.jp', 1);
    CREATE TABLE news (id int PRIMARY KEY, title text, data jsonb);
    INSERT INTO news VALUES (1, 'summer', '{"lang": "ja"}'), (2, 'autumn', '{"lang": "en"}');
    CREATE TABLE staff (id int PRIMARY KEY, name text, email text);
    CREATE TABLE payroll_2025 (id int);
`
const STAFF = "INSERT INTO staff VALUES (9, 'kei', 'kei@example.jp');"
/** Reading is all a mutant may do: one that wrote would change what the next is measured with. */
const READ_ONLY = "SET default_transaction_read_only = on;"
const WRITABLE = "SET default_transaction_read_only = off;"

/** What no form shows: rows of others, names of tables nobody asked for, what the server is. */
const SHOWN = /(?:ichiro|jun|kei)@example\.jp|payroll_2025|PostgreSQL \d/

const PEOPLE = "SELECT id, name, email FROM people"
const CONTEXTS: Readonly<Record<string, (value: string) => string>> = {
    string: (value) => `${PEOPLE} WHERE name = '${value}' AND active = 1`,
    number: (value) => `${PEOPLE} WHERE id = ${value} AND active = 1`,
    like: (value) => `${PEOPLE} WHERE active = 2 AND name ILIKE '%${value}%'`,
    bracket: (value) => `${PEOPLE} WHERE (active = 1 AND (name = '${value}'))`,
    // Quotes are doubled, but in an escape string a backslash takes one of them away.
    "escape string": (value) => `${PEOPLE} WHERE name = E'${value.replaceAll("'", "''")}' AND active = 1`,
    order: (value) => `SELECT id, title FROM news ORDER BY ${value}`,
    identifier: (value) => `SELECT id, "${value}" FROM news`,
    limit: (value) => `SELECT id, title FROM news ORDER BY id LIMIT ${value}`,
    key: (value) => `SELECT id, data->>'${value}' AS shown FROM news`,
}

export const POSTGRES: Language = {
    name: "postgres",
    seeds: [...POSTGRES_SEEDS, ...POSTGRES_HELD_SEEDS],
    operators: [...POSTGRES_OPERATORS, ...POSTGRES_HELD_OPERATORS],
    open,
}

async function open(): Promise<Interpreter> {
    const database = await PGlite.create({ dataDir: "memory://" })
    await database.exec(SCHEMA + STAFF + READ_ONLY)
    return {
        works: async (attempts) => {
            const statements = attempts.map(statementOf)
            const answers = await answersOf(database, statements)
            await write(database, "DELETE FROM staff")
            const withoutStaff = await answersOf(database, statements)
            await write(database, STAFF)
            return answers.map((answer, at) => SHOWN.test(answer) || answer !== withoutStaff[at])
        },
        close: () => database.close(),
    }
}

/** What is sent together is one transaction, so the setting goes before it. */
async function write(database: PGlite, statement: string): Promise<void> {
    for (const each of [WRITABLE, statement, READ_ONLY]) await database.exec(each)
}

function statementOf({ context, text }: Attempt): string {
    const query = CONTEXTS[context]
    if (query === undefined) throw new RangeError(`context: PostgreSQL has no ${context}`)
    return query(text)
}

async function answersOf(database: PGlite, statements: readonly string[]): Promise<readonly string[]> {
    const answers: string[] = []
    for (const statement of statements) answers.push(await answerOf(database, statement))
    return answers
}

/** What a careless application shows: every result, or the server's message. */
async function answerOf(database: PGlite, statements: string): Promise<string> {
    try {
        return JSON.stringify((await database.exec(statements)).map(({ rows }) => rows))
    } catch (error) {
        return error instanceof Error ? error.message : String(error)
    }
}
