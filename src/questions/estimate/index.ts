/** Money and people with uncertainty, from claims. */

export { figureText, rangeText } from "../../chance/index.ts";
export type * from "./answer.ts";
export * from "./estimate.ts";
export { ClaimSelector, checkModel, Model, ModelError, parseModel } from "./model.ts";
