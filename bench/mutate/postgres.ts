// SQL on PostgreSQL (PGlite, the server itself compiled to WebAssembly): forms with the usual mistake, in the places where a
// value lands. An attack works when the answer, rows or the message of an error, shows others, or when it tells what
// stands in a table the form does not ask for: then it differs between two databases that differ in that table alone.
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
    const withoutStaff = await PGlite.create({ dataDir: "memory://" })
    await database.exec(SCHEMA + STAFF + READ_ONLY)
    await withoutStaff.exec(SCHEMA + READ_ONLY)
    return {
        works: async (attempts) => {
            const worked: boolean[] = []
            for (const attempt of attempts) worked.push(await leaks(database, withoutStaff, attempt))
            return worked
        },
        close: async () => {
            await database.close()
            await withoutStaff.close()
        },
    }
}

async function leaks(database: PGlite, withoutStaff: PGlite, { context, text }: Attempt): Promise<boolean> {
    const query = CONTEXTS[context]
    if (query === undefined) throw new RangeError(`context: PostgreSQL has no ${context}`)
    const answer = await answerOf(database, query(text))
    return SHOWN.test(answer) || answer !== (await answerOf(withoutStaff, query(text)))
}

/** What a careless application shows: every result, or the server's message. */
async function answerOf(database: PGlite, statements: string): Promise<string> {
    try {
        return JSON.stringify((await database.exec(statements)).map(({ rows }) => rows))
    } catch (error) {
        return error instanceof Error ? error.message : String(error)
    }
}
