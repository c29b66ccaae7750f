import type { Detector } from "./contract.ts"
import { EXPRESSION_DETECTOR } from "./expression/detector.ts"
import { ADDRESS_DETECTOR } from "./forms/address.ts"
import { BINDING_WALK_DETECTOR } from "./forms/binding-walk.ts"
import { HEADER_DETECTOR } from "./forms/header.ts"
import { NOSQL_DETECTOR } from "./forms/nosql.ts"
import { ORM_LOOKUP_DETECTOR } from "./forms/orm-lookup.ts"
import { OBJECT_WALK_DETECTOR } from "./forms/object-walk.ts"
import { PHP_DETECTOR } from "./forms/php.ts"
import { SERIALIZED_DETECTOR } from "./forms/serialized.ts"
import { SERVER_CALL_DETECTOR } from "./forms/server-call.ts"
import { SQL_FRAGMENT_DETECTOR } from "./forms/sql-fragment.ts"
import { UPLOAD_DETECTOR } from "./forms/upload.ts"
import { XML_DETECTOR } from "./forms/xml.ts"
import { compileAddressForms } from "./idle-address.ts"
import { compileGates } from "./literals/gated.ts"
import { MARKUP_DETECTOR } from "./markup/detector.ts"
import { PATH_TRAVERSAL_DETECTOR } from "./path-traversal/detector.ts"
import { SCRIPT_DETECTOR } from "./script/detector.ts"
import { SHELL_DETECTOR } from "./shell/detector.ts"
import { SQL_DETECTOR } from "./sql/detector.ts"

/** Every detector, each with the language it reads. A new one is added here and nowhere else. */
export const DETECTORS: readonly Detector[] = [
    SQL_DETECTOR,
    PATH_TRAVERSAL_DETECTOR,
    EXPRESSION_DETECTOR,
    MARKUP_DETECTOR,
    SCRIPT_DETECTOR,
    SHELL_DETECTOR,
    PHP_DETECTOR,
    UPLOAD_DETECTOR,
    XML_DETECTOR,
    SERIALIZED_DETECTOR,
    NOSQL_DETECTOR,
    ORM_LOOKUP_DETECTOR,
    OBJECT_WALK_DETECTOR,
    BINDING_WALK_DETECTOR,
    SERVER_CALL_DETECTOR,
    HEADER_DETECTOR,
    ADDRESS_DETECTOR,
    SQL_FRAGMENT_DETECTOR,
]

compileGates()
compileAddressForms()
