// The station's database: 370,000 comments (nickname, e-mail) by fewer persons, and 1,270 prize entries (name, e-mail),
// the figures of the announcement of October 2017. Everything in it is invented from a seed.
import { DatabaseSync } from "node:sqlite"
import { seededRandom, type Random } from "../random.ts"
import { COMMENT_ENDINGS, COMMENT_OPENINGS, PROGRAMMES } from "./people.data.ts"
import { makeEntrant, makeViewer, type Viewer } from "./people.ts"

export interface StationSize {
    readonly comments: number
    readonly viewers: number
    readonly entries: number
}

/** As announced; how many persons stood behind the 370,000 comments was not: a third is our assumption. */
export const ANNOUNCED_SIZE: StationSize = { comments: 370_000, viewers: 120_000, entries: 1_270 }
const SEED = 20171004
const FIRST_COMMENT_MS = Date.UTC(2014, 3, 1)
const SECONDS_BETWEEN_COMMENTS = 298

const SCHEMA = `
    CREATE TABLE programmes (slug TEXT PRIMARY KEY, title TEXT NOT NULL, comments INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE comments (id INTEGER PRIMARY KEY, programme TEXT NOT NULL, nickname TEXT NOT NULL, email TEXT NOT NULL,
        body TEXT NOT NULL, posted_at TEXT NOT NULL);
    CREATE TABLE entries (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, entered_at TEXT NOT NULL);
`
/** Made after the rows: building an index once is several times faster than keeping it. */
const INDEXES = `
    CREATE INDEX comments_by_programme ON comments (programme, id);
    CREATE INDEX comments_by_email ON comments (email, programme);
    UPDATE programmes SET comments = (SELECT count(*) FROM comments WHERE programme = slug);
`

/** Writes the database file; an existing one is an error of the caller. */
export function buildDatabase(file: string, size: StationSize = ANNOUNCED_SIZE): void {
    const database = new DatabaseSync(file)
    try {
        // A staged victim is rebuilt, never repaired: durability would only cost time here.
        database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
        database.exec(SCHEMA)
        const random = seededRandom(SEED)
        fillProgrammes(database)
        fillComments(database, random, size)
        fillEntries(database, random, size.entries)
        database.exec(INDEXES)
        database.exec("COMMIT")
    } finally {
        database.close()
    }
}

/** Every distinct address of viewers and entrants. */
export function knownEmails(file: string): ReadonlySet<string> {
    const database = new DatabaseSync(file, { readOnly: true })
    try {
        const rows = database.prepare("SELECT email FROM comments UNION SELECT email FROM entries").all()
        return new Set(rows.map(({ email }) => String(email)))
    } finally {
        database.close()
    }
}

function fillProgrammes(database: DatabaseSync): void {
    const insert = database.prepare("INSERT INTO programmes (slug, title) VALUES (?, ?)")
    for (const [slug, title] of PROGRAMMES) insert.run(slug, title)
}

function fillComments(database: DatabaseSync, random: Random, size: StationSize): void {
    const viewers = Array.from({ length: size.viewers }, (_, number) => makeViewer(random, number))
    const insert = database.prepare(
        "INSERT INTO comments (programme, nickname, email, body, posted_at) VALUES (?, ?, ?, ?, ?)",
    )
    for (let index = 0; index < size.comments; index++) {
        const viewer = commenter(viewers, random, index)
        const body = `${random.pick(COMMENT_OPENINGS)}${random.pick(COMMENT_ENDINGS)}`
        insert.run(random.pick(PROGRAMMES)[0], viewer.nickname, viewer.email, body, timeOf(index))
    }
}

/** Everybody comments once before anybody comments twice, so that the number of persons is exact. */
function commenter(viewers: readonly Viewer[], random: Random, index: number): Viewer {
    const viewer = viewers[index] ?? viewers[random.below(viewers.length)]
    if (viewer === undefined) throw new RangeError("size: comments need viewers")
    return viewer
}

function fillEntries(database: DatabaseSync, random: Random, count: number): void {
    const insert = database.prepare("INSERT INTO entries (name, email, entered_at) VALUES (?, ?, ?)")
    for (let index = 0; index < count; index++) {
        const { name, email } = makeEntrant(random, index)
        insert.run(name, email, timeOf(index * 250))
    }
}

function timeOf(index: number): string {
    const time = new Date(FIRST_COMMENT_MS + index * SECONDS_BETWEEN_COMMENTS * 1_000)
    return time.toISOString().slice(0, 19).replace("T", " ")
}
