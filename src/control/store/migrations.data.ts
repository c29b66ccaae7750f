// The schema, version by version. Forward only: what was once released is never changed, only followed. Plain SQL that
// PGlite and PostgreSQL 13 or later both read; each version runs in one transaction.

export interface Migration {
    readonly version: number
    readonly statements: readonly string[]
}

/** What was kept is neither altered nor removed, not even by somebody who has the database in their hands by mistake. */
const APPEND_ONLY = `
    create function sekisho.refuse_change() returns trigger language plpgsql as $$
    begin
        raise exception 'append only' using errcode = 'integrity_constraint_violation';
    end $$`

function appendOnly(table: string): string {
    return `create trigger append_only before update or delete on sekisho.${table}
        for each row execute function sekisho.refuse_change()`
}

export const MIGRATIONS: readonly Migration[] = [
    {
        version: 1,
        statements: [
            "create table sekisho.settings (name text primary key, value text not null)",
            "create table sekisho.incident_numbers (year integer primary key, last integer not null)",
            `create table sekisho.incidents (
                id text primary key,
                version integer not null,
                state text not null,
                kind text not null,
                opened_at_ms bigint not null,
                summary jsonb not null
            )`,
            `create table sekisho.incident_events (
                incident_id text not null references sekisho.incidents (id),
                seq integer not null,
                at_ms bigint not null,
                "by" text not null,
                kind text not null,
                body jsonb not null,
                primary key (incident_id, seq)
            )`,
            `create table sekisho.attachment_parts (
                incident_id text not null references sekisho.incidents (id),
                number integer not null,
                part integer not null,
                bytes bytea not null,
                primary key (incident_id, number, part)
            )`,
            `create table sekisho.profiles (
                version integer generated always as identity primary key,
                at_ms bigint not null,
                "by" text not null,
                body jsonb not null
            )`,
            APPEND_ONLY,
            appendOnly("incident_events"),
            appendOnly("attachment_parts"),
            appendOnly("profiles"),
        ],
    },
    {
        // Of each event: the journal it was announced in, and a salt. Events from before have neither.
        version: 2,
        statements: [
            "alter table sekisho.incident_events add column journal text",
            "alter table sekisho.incident_events add column salt text",
        ],
    },
    {
        // The same of each version of the profile.
        version: 3,
        statements: [
            "alter table sekisho.profiles add column journal text",
            "alter table sekisho.profiles add column salt text",
        ],
    },
]

/** The newest this version of Sekisho knows. */
export const SCHEMA_VERSION: number = MIGRATIONS.at(-1)?.version ?? 0
