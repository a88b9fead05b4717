/**
 * E-mail (.eml) and saved pages (MHTML), which are mail in form: the text, and who wrote it to whom and when.
 *
 * Attachments are listed by name, never opened: a person adds those that matter. Addresses of the writers are part of
 * the document and stay in its text.
 */
import PostalMime, { type Address, type Email } from "postal-mime";
import { SourceBrokenError } from "../reader.ts";
import { type ExtractedText, partialDate, stated } from "./extracted.ts";
import { pageText } from "./html.ts";

const isPage = (bytes: Uint8Array, name: string): boolean =>
  /\.mht(ml)?$/i.test(name) ||
  /^content-type:\s*multipart\/related/im.test(new TextDecoder("latin1").decode(bytes.subarray(0, 4096)));

export async function extractMail(bytes: Uint8Array, name: string): Promise<ExtractedText> {
  const mail = await parse(bytes, name);
  const header = (key: string): string | null => stated(mail.headers.find((one) => one.key === key)?.value);
  const warnings = mail.attachments
    .filter((part) => part.filename !== null || !/^(image|text\/css|application\/javascript|font)/.test(part.mimeType))
    .slice(0, 50)
    .map(
      (part) => `attachment not read: ${part.filename ?? "unnamed"} (${part.mimeType}); add it as a file of its own`,
    );
  if (isPage(bytes, name) && mail.html) {
    const page = pageText(mail.html, name, warnings);
    // The moment of saving is not the day of publication.
    return {
      ...page,
      title: page.title ?? stated(mail.subject),
      address: page.address ?? header("snapshot-content-location"),
    };
  }
  const body = mail.text?.trim() ? mail.text : mail.html ? pageText(mail.html, name).text : "";
  const opening = [
    line("From", addressesOf(mail.from ? [mail.from] : [])),
    line("To", addressesOf(mail.to ?? [])),
    line("Date", header("date") ?? ""),
    line("Subject", mail.subject ?? ""),
  ].filter((text) => text !== "");
  return {
    text: `${opening.join("\n")}\n\n${body.replace(/\r\n/g, "\n").trim()}`,
    title: stated(mail.subject),
    author: stated(addressesOf(mail.from ? [mail.from] : [])),
    publisher: null,
    // The writer's own day, before it is turned to UTC.
    published: partialDate(header("date")),
    language: header("content-language"),
    address: null,
    warnings: body.trim() === "" ? [...warnings, "the mail has no text"] : warnings,
  };
}

async function parse(bytes: Uint8Array, name: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 });
  } catch (cause) {
    throw new SourceBrokenError(
      { source: name, record: "the mail" },
      `it cannot be read as mail (${String(cause).slice(0, 200)})`,
      "Export the mail again.",
      { cause },
    );
  }
}

const line = (name: string, text: string): string => (text === "" ? "" : `${name}: ${text}`);
const addressesOf = (all: readonly Address[]): string =>
  all.map(({ name, address }) => [name, address && `<${address}>`].filter(Boolean).join(" ")).join(", ");
