/** A page from a server of this machine, and every way in which an address may not lead here. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchPage, isPublic, pageLimits } from "./fetch-page.ts";

let server: Server;
let base = "";
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const way = request.url ?? "";
    if (way === "/moved") return response.writeHead(302, { location: "/news/2017/workers" }).end();
    if (way === "/round") return response.writeHead(302, { location: "/round" }).end();
    if (way === "/away") return response.writeHead(302, { location: "file:///etc/passwd" }).end();
    if (way === "/gone") return response.writeHead(404).end("no");
    if (way === "/empty") return response.writeHead(200).end();
    if (way === "/large") return response.writeHead(200).end("x".repeat(5000));
    if (way === "/slow") return;
    return response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<p>200 workers</p>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const here = { ...pageLimits, milliseconds: 400, bytes: 1000, mayAsk: (ip: string) => ip === "127.0.0.1" };

test("a page comes with its bytes, its last address and a name with the ending of its type", async () => {
  const page = await fetchPage(`${base}/moved`, here);
  expect(new TextDecoder().decode(page.bytes)).toBe("<p>200 workers</p>");
  expect(page).toMatchObject({ address: `${base}/news/2017/workers`, name: "workers.html" });
});

test.each([
  { way: "/gone", found: "answered 404", why: "a page that is gone" },
  { way: "/round", found: "redirects", why: "a ring of redirects" },
  { way: "/away", found: "file:", why: "a redirect off the web" },
  { way: "/empty", found: "empty", why: "an empty page" },
  { way: "/large", found: "larger", why: "more bytes than allowed" },
  { way: "/slow", found: "abort", why: "a server that never answers" },
])("$why is refused with what to do", async ({ way, found }) => {
  await expect(fetchPage(`${base}${way}`, here)).rejects.toThrow(
    expect.objectContaining({
      code: "FETCH_FAILED",
      message: expect.stringMatching(new RegExp(`${found}.*save the page`)),
    }),
  );
});

test.each(["file:///etc/passwd", "javascript:alert(1)", "no address", "http://me:secret@example.com/"])(
  "%s is not asked",
  async (address) => {
    await expect(fetchPage(address, here)).rejects.toThrow(expect.objectContaining({ code: "FETCH_FAILED" }));
  },
);

test("nothing of this machine is asked, by its number or by a name that leads to it", async () => {
  const before = asked.length;
  for (const address of [base, base.replace("127.0.0.1", "localhost"), base.replace("127.0.0.1", "[::1]")])
    await expect(fetchPage(address)).rejects.toThrow(/public web/);
  expect(asked).toHaveLength(before);
});

test.each([
  ["8.8.8.8", true],
  ["151.101.1.140", true],
  ["2606:4700::6810:84e5", true],
  ["127.0.0.1", false],
  ["10.1.2.3", false],
  ["172.31.0.1", false],
  ["172.32.0.1", true],
  ["192.168.1.1", false],
  ["169.254.169.254", false],
  ["100.64.0.1", false],
  ["0.0.0.0", false],
  ["224.0.0.1", false],
  ["::1", false],
  ["::", false],
  ["fe80::1", false],
  ["fd00::1", false],
  ["::ffff:10.0.0.1", false],
  ["::ffff:7f00:1", false],
  ["64:ff9b::a00:1", false],
  ["2002:a00:1::", false],
] as const)("%s is public: %s", (ip, expected) => {
  expect(isPublic(ip)).toBe(expected);
});
