import type { Subcommand } from "../command.ts"
import approve from "./approve.ts"
import attach from "./attach.ts"
import close from "./close.ts"
import detach from "./detach.ts"
import documents from "./documents.ts"
import duties from "./duties.ts"
import event from "./event.ts"
import fact from "./fact.ts"
import figures from "./figures.ts"
import key from "./key.ts"
import exportRecords from "./export.ts"
import list from "./list.ts"
import begin from "./new.ts"
import note from "./note.ts"
import paper from "./paper.ts"
import person from "./person.ts"
import profile from "./profile.ts"
import reopen from "./reopen.ts"
import show from "./show.ts"
import task from "./task.ts"

/** In the order in which an incident meets them. */
export const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
    new: begin,
    list,
    export: exportRecords,
    show,
    duties,
    note,
    fact,
    event,
    figures,
    task,
    person,
    attach,
    detach,
    close,
    reopen,
    documents,
    paper,
    approve,
    profile,
    key,
}
