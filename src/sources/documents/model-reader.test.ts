/** The model behind an address is a stranger: only what stands in the text, and is a claim, is taken. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ModelReaderError, readByModel } from "./model-reader.ts";

const TEXT = "About 300 workers came. About 300 workers came. Some 50 are in Poland, officials said.";
const source = `sha256:${"1".repeat(64)}` as const;
let server: Server;
let content = "";
let sent = "";
beforeAll(async () => {
  server = createServer(async (request, response) => {
    sent = "";
    for await (const piece of request) sent += String(piece);
    response.end(JSON.stringify({ choices: [{ message: { content } }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => void server.close());
const read = () => {
  const { port } = server.address() as AddressInfo;
  return readByModel(TEXT, { source }, { url: `http://127.0.0.1:${port}/v1/`, model: "m" });
};
const good = {
  quote: "Some 50 are in Poland",
  kind: "quantity",
  indicator: "workers_present",
  value: 50,
  bound: "about",
  unit: "people",
  place: "PL",
  speaker: "officials",
};

test("a claim on words of the text is proposed, marked by model and prompt", async () => {
  content = JSON.stringify({ claims: [good] });
  const { claims, leftOut } = await read();
  expect(leftOut).toBe(0);
  expect(claims).toMatchObject([{ rule: "model:m@prompt1", status: "proposed", speaker: "officials", value: 50 }]);
  expect(TEXT.slice(claims[0]!.start!, claims[0]!.end!)).toBe(good.quote);
  expect(JSON.parse(sent)).toMatchObject({ model: "m", temperature: 0 });
});

test.each([
  [{ ...good, quote: "Some 500 are in Poland" }, "words that are not in the text"],
  [{ ...good, quote: "About 300 workers came" }, "words that come twice"],
  [{ ...good, indicator: "happiness" }, "an indicator nobody knows"],
  [{ ...good, value: null }, "a bound without its number"],
  [{ quote: 5 }, "no claim at all"],
])("%j is left out and counted: %s", async (claim, _why) => {
  content = JSON.stringify({ claims: [claim] });
  expect(await read()).toEqual({ claims: [], leftOut: 1 });
});

test("a speaker whom the text does not name is nobody", async () => {
  content = JSON.stringify({ claims: [{ ...good, speaker: "United Nations" }] });
  expect((await read()).claims[0]!.speaker).toBeNull();
});

test("an answer that is no JSON is told with what to do", async () => {
  content = "Sure! Here are the claims";
  await expect(read()).rejects.toThrow(ModelReaderError);
});
