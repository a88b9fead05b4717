/**
 * Views as small pictures: how a page looks from afar, so that a broken layout shows and another font does not.
 *
 * A screenshot is shrunk in the browser to a hundredth of its size and kept as a PNG that a person can look at. Two are
 * compared place by place: the mean colour of each block, and the share of blocks that differ by more than a little.
 */
import type { Page } from "playwright-core";

export const WIDTH = 128;
export const HEIGHT = 90;
/** Of 255: what another font or a pixel's shift changes in a block's mean colour. */
const LITTLE = 40;

/** The screenshot made small, as PNG. `blank` is a page without a policy of its own. */
export async function shrunk(blank: Page, screenshot: Buffer): Promise<Buffer> {
  const url = await blank.evaluate(
    async ([data, width, height]) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob(), {
        resizeWidth: width,
        resizeHeight: height,
        resizeQuality: "high",
      });
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [width, height];
      canvas.getContext("2d")!.drawImage(picture, 0, 0);
      return canvas.toDataURL("image/png");
    },
    [screenshot.toString("base64"), WIDTH, HEIGHT] as const,
  );
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}

/** Share of the blocks of two small pictures that differ by more than a little, 0 to 1. */
export async function difference(blank: Page, one: Buffer, other: Buffer): Promise<number> {
  return blank.evaluate(
    async ([a, b, width, height, little]) => {
      const pixels = async (data: string): Promise<Uint8ClampedArray> => {
        const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [width, height];
        const context = canvas.getContext("2d")!;
        context.drawImage(picture, 0, 0);
        return context.getImageData(0, 0, width, height).data;
      };
      const [x, y] = [await pixels(a), await pixels(b)];
      let differing = 0;
      for (let at = 0; at < x.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs(x[at + channel]! - y[at + channel]!) > little)) differing++;
      return differing / (width * height);
    },
    [one.toString("base64"), other.toString("base64"), WIDTH, HEIGHT, LITTLE] as const,
  );
}
