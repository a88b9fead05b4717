/**
 * The picture's public face: build it, open it, ask it.
 *
 * A program that only opens pictures imports `snapshot.ts`, which loads neither the builder nor the schemas of claims.
 */
export * from "./build.ts";
export { bareIdentifier, identifierKind } from "./identifiers.ts";
export * from "./input.ts";
export * from "./picture.ts";
export * from "./snapshot.ts";
export * from "./views.ts";
