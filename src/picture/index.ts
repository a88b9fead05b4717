/** The picture's public face: build it, open it, ask it. */
export * from "./build.ts";
export * from "./input.ts";
export * from "./picture.ts";
export * from "./snapshot.ts";
export * from "./views.ts";
