/** Times by the page's own clock, and how they are told. */
import type { Page } from "playwright-core";

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]!;

export function tell(what: string, times: readonly number[], promise: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [median, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
  const kept = p95 <= promise ? "kept" : "MISSED";
  const count = `${times.length} times`;
  console.log(
    `${what.padEnd(48)} ${count.padStart(9)}: median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (${Math.round(promise)} ms: ${kept})`,
  );
}

/** From before `act` to the frame after `until` holds, by the page's clock. */
export async function timed(page: Page, act: () => Promise<unknown>, until: string): Promise<number> {
  const started = await page.evaluate(() => performance.now());
  await act();
  const ended = await page.waitForFunction((test) => new Function(`return ${test}`)() && performance.now(), until, {
    polling: "raf",
  });
  return Number(await ended.jsonValue()) - started;
}

/** Milliseconds between frames while `step`, a script with `i`, runs at each. */
export async function frames(page: Page, count: number, step: string): Promise<readonly number[]> {
  return page.evaluate(
    ([n, script]) =>
      new Promise<number[]>((done) => {
        const run = new Function("i", script as string);
        const times: number[] = [];
        let last = performance.now();
        const frame = (): void => {
          const now = performance.now();
          times.push(now - last);
          last = now;
          if (times.length > (n as number)) done(times.slice(1));
          else {
            run(times.length);
            requestAnimationFrame(frame);
          }
        };
        requestAnimationFrame(frame);
      }),
    [count, step] as const,
  );
}
