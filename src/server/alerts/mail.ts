import { createTransport } from "nodemailer"
import type { AlertConfig } from "../../config/config.ts"
import type { Bilingual } from "../../core/language.ts"
import { alertSubject, alertText } from "./alert-text.ts"
import type { SendAlert } from "./channel.ts"

const TIMEOUT_MS = 10_000

type SmtpConfig = NonNullable<AlertConfig["smtp"]>

/**
 * Sends an alert by SMTP. A password is only ever sent over TLS: where `secure` is false, STARTTLS is required then.
 * The message id is made of the event's id, so that a repeated delivery can be told from a second event.
 */
export function mailSender(smtp: SmtpConfig, contact: Bilingual | null): SendAlert {
    const password = smtp.passwordEnv === null ? "" : (process.env[smtp.passwordEnv] ?? "")
    const transport = createTransport({
        host: smtp.host,
        port: smtp.port,
        secure: smtp.secure,
        ...(smtp.user === null ? {} : { auth: { user: smtp.user, pass: password }, requireTLS: !smtp.secure }),
        connectionTimeout: TIMEOUT_MS,
        greetingTimeout: TIMEOUT_MS,
        socketTimeout: TIMEOUT_MS,
        disableFileAccess: true,
        disableUrlAccess: true,
    })
    return async (alert) => {
        await transport.sendMail({
            from: smtp.from,
            to: [...smtp.to],
            subject: alertSubject(alert),
            text: alertText(alert, contact),
            textEncoding: "base64",
            messageId: `<${alert.event.id.replaceAll(/[^0-9A-Za-z.-]/g, "-")}@sekisho.invalid>`,
        })
    }
}
