/** Money and people with uncertainty, from claims. */
export type * from "./answer.ts";
export * from "./estimate.ts";
export { ClaimSelector, checkModel, Model, ModelError, parseModel } from "./model.ts";
export { figureText, rangeText } from "./words.ts";
